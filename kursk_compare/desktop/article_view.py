"""One source to read, marks in its text, the others' words as cards beside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.article_rows import ArticleDelegate, ArticleLayouts
from kursk_compare.desktop.buttons import caption, shortened
from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    article_of,
    number_of,
    same_texts,
)
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.kept_pictures import clear_picture
from kursk_compare.desktop.mirroring import as_written
from kursk_compare.desktop.row_stack import Place
from kursk_compare.desktop.scroll_motion import ScrollMotion, height_to_read
from kursk_compare.desktop.search import NO_HITS, Hits
from kursk_compare.desktop.sentence_model import Light, SentenceModel, shown_text
from kursk_compare.desktop.sentence_view import SentenceView
from kursk_compare.desktop.slices import Slices
from kursk_compare.desktop.source_sign import draw_source_sign
from kursk_compare.desktop.source_words import source_name
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind

_SIGN = 12
_NAME = 48
_SLICE = 0.008


class ReadingView(SentenceView):
    """The sentences with their cards.

    Signals:
        counterpart_chosen: a line of a card was clicked (the id of its sentence).
    """

    counterpart_chosen = Signal(str)

    def __init__(self, model: SentenceModel, appearance: Appearance) -> None:
        layouts = ArticleLayouts(model, appearance)
        delegate = ArticleDelegate(model, layouts, appearance)
        super().__init__(model, appearance, layouts=layouts, delegate=delegate)
        self.cards = layouts

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the sentence, or the counterpart whose line was clicked."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            body = self.visualRect(index).adjusted(0, self.cards.gap_above(index.row()), 0, 0)
            line = self.cards.line_at(index.row(), body, place)
            marks = bool(self.selection.text())
            if line is not None and line.sentence is not None and not marks:
                self.counterpart_chosen.emit(line.sentence)
                return
        super().mouseReleaseEvent(event)

    def _cursor_at(self, place: QPoint) -> Qt.CursorShape:
        """Return a pointing hand over a card."""
        index = self.indexAt(place)
        if index.isValid():
            body = self.visualRect(index).adjusted(0, self.cards.gap_above(index.row()), 0, 0)
            if self.cards.card(index.row(), body).contains(place):
                return Qt.CursorShape.PointingHandCursor
        return super()._cursor_at(place)


class ArticleView(QWidget):
    """A row of sources to read from, and the one that is read.

    Signals:
        statement_chosen: the id of the sentence that was clicked.
        menu_wanted: a menu on a sentence (its id), and where on the screen.
        link_wanted: the sentence that was dragged, and the one it was let go on.
    """

    statement_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    link_wanted = Signal(str, str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._index: ComparisonIndex | None = None
        self._hidden: frozenset[DivergenceKind] = frozenset()
        self._hits: Hits = NO_HITS
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._places: dict[str, Place] = {}
        self.article = ""
        self.view: ReadingView | None = None
        self.model: SentenceModel | None = None
        self.motion = ScrollMotion(self)
        self._sources = QButtonGroup(self)
        self._listed: list[tuple[str, str]] = []
        self._listing = Slices(self, _SLICE)
        self._row = FlowRow()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._row)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Read from this comparison; the same source stays where it is still there."""
        same = self._index is not None and same_texts(self._index, index)
        self._index = index
        self._list_sources(index)
        ids = [article.id for article in index.comparison.articles]
        if same and self.model is not None and self.view is not None:
            self.view.cards.show_comparison()
            self.model.show_comparison(index, index.comparison.article(self.article))
            self._light()
        else:
            self._places = {}
            self._read(self.article if self.article in ids else ids[0])

    def show_article(self, article: str) -> None:
        """Read this source."""
        if article != self.article and self._index is not None:
            self._read(article)

    def show_statement(self, sentence: str | None, divergence: str | None = None) -> None:
        """Light a statement in the source that is read, and bring it into sight."""
        self._chosen = (sentence, divergence)
        self._light()
        own = self._own()
        if own:
            self._go(own[0])

    def bring_into_sight(self, sentence: str) -> None:
        """Read the sentence's source, and scroll to it."""
        self.show_article(article_of(sentence))
        self._go(sentence)

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave the marks of these kinds out of the text."""
        self._hidden = hidden
        if self.model is not None:
            self.model.set_hidden_kinds(hidden)

    def show_hits(self, hits: Hits) -> None:
        """Light the words that were looked for."""
        self._hits = hits
        if self.model is not None:
            self.model.show_hits(hits)

    def take_focus(self) -> None:
        """Take the keyboard."""
        if self.view is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, article: str) -> None:
        assert self._index is not None
        self.motion.stop()
        if self.view is not None:
            self._places[self.article] = self.view.place()
            self._layout.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.article = article
        self.model = SentenceModel(self._index, self._index.comparison.article(article))
        self.model.set_hidden_kinds(self._hidden)
        self.view = ReadingView(self.model, self._appearance)
        self.view.setAccessibleName(
            filled(tr("Sentences of source %1, with what the others say"), article)
        )
        self._layout.addWidget(self.view, 1)
        self.view.begin_at(self._places.get(article, Place()))
        self._connect(self.view)
        self._light()
        self.model.show_hits(self._hits)
        for button in self._sources.buttons():
            button.setChecked(button.property("source") == article)

    def _connect(self, view: ReadingView) -> None:
        view.statement_chosen.connect(self.statement_chosen)
        view.counterpart_chosen.connect(self.statement_chosen)
        view.menu_wanted.connect(self.menu_wanted)
        view.link_wanted.connect(self.link_wanted)

    def _light(self) -> None:
        if self.model is None:
            return
        sentence, divergence = self._chosen
        own = self._own()
        first = Light.CHOSEN if own and own[0] == sentence else Light.LIT
        self.model.set_light({number_of(s) - 1: first for s in own}, divergence)

    def _own(self) -> list[str]:
        """Return the sentences of the source that is read that report the chosen statement."""
        sentence, divergence = self._chosen
        if sentence is None or self._index is None:
            return []
        if article_of(sentence) == self.article:
            return [sentence]
        found = self._index.told_by(sentence, divergence).get(self.article, ())
        return [counterpart.sentence for counterpart in found]

    def _go(self, sentence: str) -> None:
        view = self.view
        if view is None or article_of(sentence) != self.article:
            return
        if not view.isVisible() or not view.viewport().width():
            QTimer.singleShot(0, self, lambda: self._go_if_seen(sentence))
            return
        row = number_of(sentence) - 1
        height, room = view.height_on_screen(row), view.viewport().height()
        stand = height_to_read(height, view.words_height(row), room, room // 3)
        if stand != height:
            self.motion.start(view.to_stand(row, stand), self._appearance.motion_ms())

    def _go_if_seen(self, sentence: str) -> None:
        if self.view is not None and self.view.isVisible():
            self._go(sentence)

    def _list_sources(self, index: ComparisonIndex) -> None:
        listed = [(article.id, source_name(article)) for article in index.comparison.articles]
        if listed == self._listed:
            return
        self._listed = listed
        former, self._row = self._row, FlowRow(6)
        self._row.setObjectName("sourceBar")
        self._row.setContentsMargins(14, 8, 14, 8)
        self._layout.replaceWidget(former, self._row)
        former.hide()
        former.deleteLater()
        self._sources = QButtonGroup(self._row)
        self._listing.start(self._list(listed))

    def _list(self, listed: list[tuple[str, str]]) -> Iterator[SourceChoice]:
        """Add a button for each source in turn."""
        for place, (letter, name) in enumerate(listed):
            button = SourceChoice(letter, name, place, self._appearance)
            button.setChecked(letter == self.article)
            button.clicked.connect(lambda _=False, id=letter: self.show_article(id))
            self._sources.addButton(button)
            self._row.add(button)
            yield button


class SourceChoice(QToolButton):
    """A button with a source's sign; the one that is read shows its name as well."""

    def __init__(self, letter: str, name: str, place: int, appearance: Appearance) -> None:
        super().__init__()
        self._letter, self._place, self._appearance = letter, place, appearance
        self.setObjectName("sourceChoice")
        self.setCheckable(True)
        self.setProperty("source", letter)
        self.setAccessibleName(filled(tr("Read source %1, %2"), letter, name))
        self._name = shown_text(name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._show_name)
        appearance.changed.connect(self._show_sign)
        self._show_sign()
        self._show_name(checked=False)

    def _show_sign(self) -> None:
        pixmap = clear_picture(_SIGN, _SIGN, self.devicePixelRatioF())
        painter = QPainter(pixmap)
        draw_source_sign(painter, self._place, QRectF(0, 0, _SIGN, _SIGN), self._appearance)
        painter.end()
        self.setIcon(QIcon(pixmap))
        self.setIconSize(QSize(_SIGN, _SIGN))

    def _show_name(self, checked: bool) -> None:
        name = shortened(self._name, _NAME)
        words = f" {self._letter}  {as_written(name)}" if checked else f" {self._letter}"
        self.setText(caption(words))
