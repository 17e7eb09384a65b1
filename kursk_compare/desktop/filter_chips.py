"""Chips that narrow the list of divergences to one level or one kind."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.divergence_model import Filter
from kursk_compare.desktop.names import kind_name, level_name, status_words
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style

_FILTERS: tuple[Filter, ...] = (None, LinkStatus.AUTO, Level.STRONG, *DivergenceKind)


class FilterChips(QWidget):
    """One chip for all, one for the strong ones, one for each kind that occurs.

    Signals:
        filter_chosen: a DivergenceKind, a Level, or None.
    """

    filter_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._counts: Counter[Filter] = Counter()
        self._brief = False
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, wanted in enumerate(_FILTERS):
            chip = QToolButton()
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setChecked(wanted is None)
            self._group.addButton(chip, number)
            layout.addWidget(chip)
        self._group.idClicked.connect(lambda number: self.filter_chosen.emit(_FILTERS[number]))

    def show_counts(self, counts: Counter[Filter]) -> None:
        """Show how many each chip would list; a kind that does not occur has no chip."""
        self._counts = counts
        for number, wanted in enumerate(_FILTERS):
            chip = self._group.button(number)
            name = _name(wanted)
            chip.setText(f"{_letter(wanted) if self._brief else name} {counts[wanted]}")
            chip.setAccessibleName(f"{name} {counts[wanted]}")
            chip.setToolTip(name if self._brief else "")
            # Where nobody has confirmed anything yet, "unconfirmed" would only say "all" again.
            says_all = wanted is LinkStatus.AUTO and counts[wanted] == counts[None]
            chip.setVisible(wanted is None or (counts[wanted] > 0 and not says_all))

    def fit(self, room: int) -> None:
        """Name the kinds by their letters where there is no room for their names."""
        for brief in (False, True):
            if brief != self._brief:
                self._brief = brief
                self.show_counts(self._counts)
            self._row.activate()
            if self.sizeHint().width() <= room:
                return


def _letter(wanted: Filter) -> str:
    return kind_style(wanted).letter if isinstance(wanted, DivergenceKind) else _name(wanted)


def _name(wanted: Filter) -> str:
    if wanted is None:
        return tr("all", "divergences")
    if wanted is LinkStatus.AUTO:
        return tr("unconfirmed")
    if isinstance(wanted, LinkStatus):
        return status_words(wanted)
    return kind_name(wanted) if isinstance(wanted, DivergenceKind) else level_name(wanted)
