"""The sources: letter, shape, name, date, length, shared text, and what the reader doubted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.filling import filled, in_turn
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.mirroring import as_written, set_edges
from kursk_compare.desktop.slices import Slices
from kursk_compare.desktop.source_editor import SourceEditor
from kursk_compare.desktop.source_sign import SourceSign
from kursk_compare.desktop.source_words import (
    language_words,
    length_words,
    name_tip,
    published_words,
    source_name,
    source_notes,
)
from kursk_compare.desktop.statement_cards import CardButton
from kursk_compare.desktop.tall_widget import scroll_area
from kursk_compare.desktop.translation import tr

_RAIL, _LEAST, _MOST = 62, 180, 420
_SLICE = 0.008


class SourcesPanel(QFrame):
    """The panel left of the columns.

    Signals:
        source_wanted: the id of the article that was clicked.
        add_wanted: another source is to be added.
        described: an article with its outlet and dates as the user set them right.
        remove_wanted: the id of an article that is to be left out.
        move_wanted: the id of an article, and how far down it is to go (-1 is up).
    """

    source_wanted = Signal(str)
    add_wanted = Signal()
    described = Signal(object)
    remove_wanted = Signal(str)
    move_wanted = Signal(str, int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("sources")
        self._appearance = appearance
        self._area = scroll_area()
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add = QToolButton()
        self._add.setObjectName("quietButton")
        self._add.setAccessibleName(tr("Add a source"))
        self._add.clicked.connect(self.add_wanted)
        layout = QVBoxLayout(self)
        set_edges(layout, 10, 14, 4, 8)
        layout.setSpacing(6)
        self._heading = plain_label(tr("Sources"), "heading")
        set_edges(self._heading, 8, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._add)
        self._filling = Slices(self, _SLICE)
        self._told: list[tuple[object, ...]] = []
        self._rows: list[SourceRow] = []
        self._narrow = False
        appearance.changed.connect(self._fit)
        self.set_narrow(False)

    @property
    def narrow(self) -> bool:
        """Whether only the signs are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Show only the signs, or everything that is known of each source.

        There are never words where there is no room for them: setting them would take long.
        """
        self._narrow = narrow
        if not narrow:
            self._fit()
        self._heading.setVisible(not narrow)
        self._add.setText("+" if narrow else as_written(tr("+ Add a source…")))
        for row in self._rows:
            row.set_narrow(narrow)
        if narrow:
            self._fit()

    @property
    def rail_width(self) -> int:
        """The width of the signs alone, in pixels."""
        return self._appearance.type.px(_RAIL)

    def _fit(self) -> None:
        px = self._appearance.type.px
        self.setMinimumWidth(px(_RAIL if self._narrow else _LEAST))
        self.setMaximumWidth(px(_RAIL if self._narrow else _MOST))

    def show_comparison(self, comparison: Comparison) -> None:
        """List the articles of this comparison."""
        told = [
            (source_name(a), published_words(a), length_words(a), a, *source_notes(comparison, a))
            for a in comparison.articles
        ]
        if told == self._told:
            return
        self._told = told
        at = next((row.source for row in self._rows if row.hasFocus()), None)
        self._rows = []
        rows = QWidget()
        rows.setObjectName("sourceList")
        layout = QVBoxLayout(rows)
        set_edges(layout, 0, 0, 4, 0)
        layout.setSpacing(2)
        layout.addStretch(1)
        self._area.setWidget(rows)
        self._filling.start(self._fill(layout, comparison, at))

    def _fill(
        self, layout: QVBoxLayout, comparison: Comparison, at: str | None
    ) -> Iterator[SourceRow]:
        """Add a row for each article; the keyboard goes along with the text it was `at`."""
        for place, article in enumerate(comparison.articles):
            row = self._row(comparison, place, article)
            self._rows.append(row)
            layout.insertWidget(place, row)
            if row.source == at:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
            yield row

    def _row(self, comparison: Comparison, place: int, article: Article) -> SourceRow:
        row = SourceRow(comparison, article, place, self._appearance)
        row.chosen.connect(self.source_wanted)
        row.edit_wanted.connect(partial(self.edit, row, article))
        row.remove_wanted.connect(self.remove_wanted)
        row.move_wanted.connect(self.move_wanted)
        row.can_be_removed = len(comparison.articles) > 2
        row.is_first, row.is_last = place == 0, place == len(comparison.articles) - 1
        row.set_narrow(self._narrow)
        return row

    def edit(self, row: SourceRow, article: Article, date_first: bool = False) -> SourceEditor:
        """Open the sheet in which the outlet and the date of a source can be set right."""
        editor = SourceEditor(article, self)
        editor.described.connect(self.described)
        editor.open_at(row.mapToGlobal(QPoint(8, row.height())), date_first=date_first)
        return editor


class SourceRow(CardButton):
    """One source; a click brings its column into view.

    Signals:
        edit_wanted: outlet and date are to be set right; True for the date first.
        remove_wanted: the source (its article's id) is to be left out.
        move_wanted: the source (its article's id), and how far down it is to go.
    """

    edit_wanted = Signal(bool)
    remove_wanted = Signal(str)
    move_wanted = Signal(str, int)

    def __init__(
        self, comparison: Comparison, article: Article, place: int, appearance: Appearance
    ) -> None:
        super().__init__(article.id, appearance)
        self.source = article.text
        self.can_be_removed = self.is_first = self.is_last = False
        name, self._tip = source_name(article), name_tip(article)
        dated = in_turn(" · ", (published_words(article), language_words(article)))
        about = f"{dated}\n{length_words(article)}"
        self.setAccessibleName(filled(tr("Source %1, %2, %3"), article.id, name, about))
        layout = QHBoxLayout(self)
        set_edges(layout, 8, 7, 6, 7)
        layout.setSpacing(9)
        sign = SourceSign(place, article.id, appearance)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(plain_label(name, "strong", wraps=True, breaks_words=True))
        words.addWidget(plain_label(about, "soft", wraps=True))
        for note in source_notes(comparison, article):
            words.addWidget(plain_label(note, "note", wraps=True))
        layout.addWidget(self._words, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Show the sign alone, or the words too."""
        self.setToolTip(self._tip if narrow else "")
        self._words.setVisible(not narrow)

    def menu(self) -> Menu:
        """Return what can be done with the source."""
        menu = Menu(self)
        menu.addAction(tr("Change the outlet…")).triggered.connect(
            lambda: self.edit_wanted.emit(False)
        )
        menu.addAction(tr("Change the date…")).triggered.connect(
            lambda: self.edit_wanted.emit(True)
        )
        menu.addSeparator()
        words = tr("Move up"), tr("Move down")
        up = menu.addAction(f"{words[0]}\tAlt+↑")
        up.setEnabled(not self.is_first)
        up.triggered.connect(lambda: self.move_wanted.emit(self.id, -1))
        down = menu.addAction(f"{words[1]}\tAlt+↓")
        down.setEnabled(not self.is_last)
        down.triggered.connect(lambda: self.move_wanted.emit(self.id, 1))
        menu.addSeparator()
        removing = menu.addAction(tr("Remove from the comparison"))
        removing.setEnabled(self.can_be_removed)
        removing.triggered.connect(self._remove)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the source."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Set outlet and date right."""
        event.accept()
        self.edit_wanted.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Set the source right with F2, leave it out with Delete, move it with Alt and arrows."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self.move_wanted.emit(self.id, moves[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit(False)
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        if self.can_be_removed:
            self.remove_wanted.emit(self.id)
