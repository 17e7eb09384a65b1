"""How to read the window, shown while nothing is chosen: what each mark means."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.kind_badge import KindBadge
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level

_MEANINGS = {
    DivergenceKind.WORDING: to_translate("Other words for the same thing"),
    DivergenceKind.FIGURE: to_translate("Other numbers"),
    DivergenceKind.ATTRIBUTION: to_translate("Someone else, or no one, says it"),
    DivergenceKind.DATE: to_translate("Other days or times"),
    DivergenceKind.OMISSION: to_translate("Part of it is missing elsewhere"),
    DivergenceKind.QUOTATION: to_translate("A quotation runs differently"),
}


class ReadingHelp(QWidget):
    """A legend of the marks."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(9)
        layout.addWidget(plain_label(tr("Marks in the text"), "heading"), 0, 0, 1, 2)
        for row, (kind, meaning) in enumerate(_MEANINGS.items(), start=1):
            layout.addWidget(KindBadge(kind, Level.STRONG, appearance), row, 0)
            layout.addWidget(plain_label(tr(meaning), wraps=True), row, 1)
        layout.setColumnStretch(1, 1)
        note = tr("The heavier a mark, the graver the divergence.")
        layout.addWidget(plain_label(note, "soft", wraps=True), len(_MEANINGS) + 1, 0, 1, 2)
