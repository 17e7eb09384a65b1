"""A small sheet beside a source, in which its outlet and its dates can be set right."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kursk_compare.article import Article
from kursk_compare.desktop.buttons import text_button
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.tall_widget import height_needed
from kursk_compare.desktop.text_field import text_field
from kursk_compare.desktop.translation import tr

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_WIDTH = 270


def typed_date(words: str) -> date | None:
    """Return the date that was typed as YYYY-MM-DD, None for nothing; raises ValueError."""
    words = words.strip()
    if not words:
        return None
    if not _DATE.fullmatch(words):
        raise ValueError(words)
    return date.fromisoformat(words)


def _date_field(day: date | None) -> QLineEdit:
    field = text_field(day.isoformat() if day else "")
    field.setPlaceholderText(tr("YYYY-MM-DD"))
    return field


class SourceEditor(QFrame):
    """Outlet and dates of one source; Enter keeps them, Esc leaves them as they are.

    Signals:
        described: the article with the outlet ("" for that of its file) and dates that were typed.
    """

    described = Signal(object)

    def __init__(self, article: Article, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._article = article
        self.outlet = text_field(article.outlet or "")
        self.outlet.setPlaceholderText(tr("as the file says"))
        self.published = _date_field(article.published)
        self.retrieved = _date_field(article.retrieved)
        self.wrong = plain_label("", "wrong", wraps=True)
        self.wrong.hide()
        self._arrange()

    def open_at(self, place: QPoint, *, date_first: bool = False) -> None:
        """Show the sheet at `place` (on the screen) with the keyboard in its first field."""
        self.move(place)
        self.show()
        self._fit()
        field = self.published if date_first else self.outlet
        field.setFocus(Qt.FocusReason.PopupFocusReason)
        field.selectAll()

    def keep(self) -> None:
        """Tell what was typed and close, or say what is wrong with a date."""
        days = []
        for field in (self.published, self.retrieved):
            try:
                days.append(typed_date(field.text()))
            except ValueError:
                self._refuse(field)
                return
        outlet, (published, retrieved) = self.outlet.text().strip(), days
        self.described.emit(
            replace(self._article, outlet=outlet, published=published, retrieved=retrieved)
        )
        self.close()

    def _refuse(self, field: QLineEdit) -> None:
        self.wrong.setText(
            tr("This is not a date: write it as YYYY-MM-DD, for instance 2024-11-13.")
        )
        self.wrong.show()
        self._fit()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _fit(self) -> None:
        """Be wide enough for every word, and as high as the lines need at that width."""
        layout = self.layout()
        assert layout is not None
        wide = max(_WIDTH, layout.totalMinimumSize().width())
        self.setFixedSize(wide, height_needed(layout, wide))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(5)
        fields = (
            (tr("Outlet"), self.outlet),
            (tr("Published"), self.published),
            (tr("Retrieved"), self.retrieved),
        )
        for words, field in fields:
            layout.addWidget(plain_label(words, "soft"))
            layout.addWidget(field)
            field.setAccessibleName(words)
            field.returnPressed.connect(self.keep)
        layout.addWidget(self.wrong)
        button = text_button(tr("Keep and compare anew"), "secondaryButton")
        button.clicked.connect(self.keep)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
