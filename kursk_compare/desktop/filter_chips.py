"""Chips that narrow the list of divergences to one level or one kind."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.divergence_model import Filter
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
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
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
        for number, wanted in enumerate(_FILTERS):
            chip = self._group.button(number)
            chip.setText(f"{_name(wanted)} {counts[wanted]}")
            # Where nobody has confirmed anything yet, "unconfirmed" would only say "all" again.
            says_all = wanted is LinkStatus.AUTO and counts[wanted] == counts[None]
            chip.setVisible(wanted is None or (counts[wanted] > 0 and not says_all))


def _name(wanted: Filter) -> str:
    if wanted is None:
        return "all"
    if wanted is LinkStatus.AUTO:
        return "unconfirmed"
    return kind_style(wanted).name if isinstance(wanted, DivergenceKind) else str(wanted)
