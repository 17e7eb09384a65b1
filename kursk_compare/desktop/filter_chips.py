"""Chips that narrow the list of divergences, and a menu for what has no chip."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.actions import FILTER_KEY
from kursk_compare.desktop.buttons import caption, shortened
from kursk_compare.desktop.divergence_filter import Counts, Narrowing, counts_of
from kursk_compare.desktop.filter_menu import fill_filter_menu, value_name
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style

Chip = tuple[str, Hashable]

_CHIPS: tuple[Chip, ...] = (
    ("", None),
    ("status", LinkStatus.AUTO),
    ("level", Level.STRONG),
    *(("kind", kind) for kind in DivergenceKind),
)
_LONGEST = 20


class FilterChips(QWidget):
    """One chip for all, one each for the unconfirmed and the strong, one for each kind that occurs.

    Signals:
        narrowed: the Narrowing that the user wants now.
    """

    narrowed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._brief = False
        self._chips: dict[Chip, QToolButton] = {}
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for chip in _CHIPS:
            self._chips[chip] = self._button(chip)
            layout.addWidget(self._chips[chip])
        self.menu = Menu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more = QToolButton()
        self.more.setObjectName("chip")
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self.more)
        self.show_counts(counts_of((), Narrowing()), Narrowing(), {})

    def show_counts(self, counts: Counts, narrowing: Narrowing, sources: Mapping[str, str]) -> None:
        """Show how many each chip would list; what does not occur has no chip."""
        self._counts, self._narrowing, self._sources = counts, narrowing, sources
        for chip, button in self._chips.items():
            field, value = chip
            count = counts[field][value]
            name = _name(chip)
            button.setText(f"{_letter(chip) if self._brief else name} {count}")
            button.setAccessibleName(f"{name} {count}")
            button.setToolTip(name if self._brief else "")
            wanted = getattr(narrowing, field) == value if field else narrowing == Narrowing()
            button.setChecked(wanted)
            # Where nobody has confirmed anything yet, "unconfirmed" would only say "all" again.
            says_all = field == "status" and count == counts[field][None]
            button.setVisible(not field or wanted or (count > 0 and not says_all))
        self._show_more()

    def fit(self, room: int) -> None:
        """Name the kinds by their letters where there is no room for their names."""
        for brief in (False, True):
            if brief != self._brief:
                self._brief = brief
                self.show_counts(self._counts, self._narrowing, self._sources)
            self._row.activate()
            if self.sizeHint().width() <= room:
                return

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what is needed where letters name the kinds: names must not keep a window wide."""
        saved = 0
        for chip, button in self._chips.items():
            if not (self._brief or button.isHidden()):
                words = button.fontMetrics().horizontalAdvance
                saved += words(_name(chip)) - words(_letter(chip))
        return super().minimumSizeHint() - QSize(saved, 0)

    def _show_more(self) -> None:
        """Show beside the sign of the menu what is wanted and has no chip."""
        wanted = [
            str(value) if field == "source" else value_name(value, self._sources)
            for field, value in self._narrowing.values().items()
            if (field, value) not in self._chips
        ]
        words = ", ".join(wanted)
        shown = shortened(words, _LONGEST) or tr("Filter")
        self.more.setText(caption(f"{shown} ▾"))
        self.more.setProperty("narrows", "true" if wanted else "false")
        self.more.style().polish(self.more)
        told = tr("Filter the divergences")
        self.more.setAccessibleName(f"{told}: {words}" if words else told)
        self.more.setToolTip(f"{told} ({FILTER_KEY})")

    def _button(self, chip: Chip) -> QToolButton:
        button = QToolButton()
        button.setObjectName("chip")
        button.setCheckable(True)
        button.clicked.connect(partial(self._on_chip, chip))
        return button

    def _on_chip(self, chip: Chip, _checked: bool = False) -> None:
        field, value = chip
        self.narrowed.emit(self._narrowing.turned(field, value) if field else Narrowing())

    def _fill_menu(self) -> None:
        narrow = self.narrowed.emit
        fill_filter_menu(self.menu, self._narrowing, self._counts, self._sources, narrow)


def _letter(chip: Chip) -> str:
    value = chip[1]
    return kind_style(value).letter if isinstance(value, DivergenceKind) else _name(chip)


def _name(chip: Chip) -> str:
    field, value = chip
    if not field:
        return tr("all", "divergences")
    return tr("unconfirmed") if value is LinkStatus.AUTO else value_name(value, {})
