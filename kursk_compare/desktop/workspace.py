"""The reading room: sources, columns, statement and lists, in step with what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of, number_of
from kursk_compare.desktop.findings_panel import FindingsPanel
from kursk_compare.desktop.panels_across import PanelsAcross, enlarged
from kursk_compare.desktop.search import Hits
from kursk_compare.desktop.slow_release import SlowRelease
from kursk_compare.desktop.source_words import quoted_statement
from kursk_compare.desktop.sources_panel import SourcesPanel
from kursk_compare.desktop.stage import Stage
from kursk_compare.desktop.statement_panel import StatementPanel
from kursk_compare.desktop.view_switch import View
from kursk_compare.finding import DivergenceKind

_FINDINGS_HEIGHT = 196


class Workspace(QWidget):
    """All panels around one comparison; every choice goes through `choose`.

    Signals:
        add_wanted: another source is to be added.
        chosen_changed: another statement is chosen (its id), or none (None).
        comparison_shown: another comparison is shown.
    """

    add_wanted = Signal()
    chosen_changed = Signal(object)
    comparison_shown = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._index: ComparisonIndex | None = None
        self._former = SlowRelease(self)
        self.chosen: str | None = None
        self.picker: Callable[[str], bool] | None = None
        self._divergence: str | None = None
        self.base: str | None = None
        self._is_dragged = False
        self.sources = SourcesPanel(appearance)
        self.stage = Stage(appearance)
        self.board = self.stage.board
        self.statement = StatementPanel(appearance)
        self.findings = FindingsPanel(appearance)
        self._arrange()
        self._connect()
        appearance.changed.connect(self._fit)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """Show this comparison; a statement that is still there stays chosen."""
        kept = self._kept_choice(index)
        base = self._kept_base(index)
        if self._index is not None:
            self._former.take(self._index)
        self._index = index
        self.chosen = self._divergence = None
        stays = self.stage.stays(index)
        self.sources.show_comparison(index.comparison)
        self.stage.show_comparison(index)
        self.stage.show_notes(self.sources.narrow)
        self.statement.show_comparison(index)
        self.findings.show_comparison(index)
        self.pin_base(base)
        if kept is not None and stays:
            self.choose(*kept)
        elif kept is not None:  # The columns must have their places before anything is level.
            QTimer.singleShot(0, self, partial(self._choose_again, index, *kept))
        else:
            self.chosen_changed.emit(None)
        self.comparison_shown.emit()

    def _choose_again(self, index: ComparisonIndex, sentence: str, divergence: str | None) -> None:
        if self._index is index and self.chosen is None:
            self.choose(sentence, divergence)

    def _kept_choice(self, index: ComparisonIndex) -> tuple[str, str | None] | None:
        """Return the chosen statement and divergence as another comparison names them."""
        if self._index is None or self.chosen is None:
            return None
        text = self._index.comparison.article(article_of(self.chosen)).text
        article = next((a for a in index.comparison.articles if a.text == text), None)
        if article is None or number_of(self.chosen) > len(article.sentences):
            return None
        sentence = article.sentences[number_of(self.chosen) - 1].id
        old = next((d for d in self._index.divergences if d.id == self._divergence), None)
        same = (
            d.id
            for d in index.divergences_of(sentence)
            if old is not None and (d.kind, len(d.members)) == (old.kind, len(old.members))
        )
        return sentence, next(same, None)

    def _kept_base(self, index: ComparisonIndex) -> str | None:
        """Return the base as another comparison names it."""
        if self._index is None or self.base is None:
            return None
        text = self._index.comparison.article(self.base).text
        return next((a.id for a in index.comparison.articles if a.text == text), None)

    def pin_base(self, article: str | None) -> None:
        """Hold the others' words against this source; None against the chosen sentence.

        What was pinned in the moment in which other sources came may not be there any more.
        """
        there = () if self._index is None else self._index.comparison.articles
        self.base = next((a.id for a in there if a.id == article), None)
        self.stage.show_base(self.base)
        self.statement.show_base(self.base)

    def turn_base(self) -> None:
        """Pin the source the user is at as base, or let it go."""
        here = article_of(self.chosen) if self.chosen is not None else self.stage.article_at_hand()
        self.pin_base(here if here != self.base else None)

    def choose(self, sentence: str | None, divergence: str | None = None) -> None:
        """Choose a statement, and perhaps one divergence in it; None returns all to rest."""
        self.chosen, self._divergence = sentence, divergence
        self.stage.show_statement(sentence, divergence)
        self.statement.show_statement(sentence, divergence)
        self.findings.show_divergence(divergence)
        self.chosen_changed.emit(sentence)

    def on_sentence(self, sentence: str) -> None:
        """Choose a sentence that was clicked, unless somebody waits for one to be picked.

        What was clicked in the moment in which other texts came may not be there any more.
        """
        if self._index is None or sentence not in self._index.sentences:
            return
        if self.picker is None or not self.picker(sentence):
            self.choose(sentence)

    @property
    def index(self) -> ComparisonIndex | None:
        """The comparison that is shown."""
        return self._index

    @property
    def chosen_divergence(self) -> str | None:
        """The divergence that is chosen, if any."""
        return self._divergence

    def choose_divergence(self, id: str) -> None:
        """Choose a divergence; the statement stays where it is one of its sentences."""
        known = self._index.divergences if self._index is not None else ()
        divergence = next((d for d in known if d.id == id), None)
        if divergence is None:
            return
        keeps = self.chosen in divergence.members
        self.choose(self.chosen if keeps else divergence.members[0], id)

    def _show_candidate(self, sentence: str) -> None:
        if self._index is not None and sentence in self._index.sentences:
            self.stage.show_candidate(sentence)

    def step(self, by: int, *, of_kind: bool = False) -> None:
        """Choose the next divergence, or an earlier one; `of_kind` of the current one's kind."""
        following = self.findings.neighbour(by, of_kind=of_kind)
        if following is not None:
            self.choose_divergence(following)

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave these kinds out of the texts and of the list."""
        self.stage.hide_kinds(hidden)
        self.statement.hide_kinds(hidden)
        self.findings.hide_kinds(hidden)

    def show_hits(self, hits: Hits, *, go: bool) -> None:
        """Light what was looked for; `go` brings the current hit into sight."""
        self.stage.show_hits(hits, go=go)

    def focus_text(self) -> None:
        """Give the keyboard back to the text."""
        self.stage.take_focus()

    def _open_in_columns(self, sentence: str) -> None:
        self.stage.show_view(View.COLUMNS)
        self.choose(sentence)

    def quotation(self) -> str:
        """Return what the sources say of the chosen statement, ready to paste; "" for none."""
        if self._index is None or self.chosen is None:
            return ""
        return quoted_statement(self._index, self.chosen)

    def panels(self) -> tuple[tuple[QWidget, ...], tuple[QWidget, ...]]:
        """Return the panels that show the articles, as they are read, and those that list."""
        return (self.sources, self.stage, self.statement), (self.findings,)

    def toggle_sources(self) -> None:
        """Show the list of sources in full, or their signs alone; stays so from now on."""
        self._across.toggle_sources()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give low windows to the text."""
        super().resizeEvent(event)
        self._share_height_out()

    def _fit(self) -> None:
        """Share the room out among the panels, which need more for larger words."""
        self._across.share_out()
        self._share_height_out()

    def _share_height_out(self) -> None:
        if not self._is_dragged:
            findings = enlarged(self._appearance.type, _FINDINGS_HEIGHT, self.height())
            self._down.setSizes([max(0, self.height() - findings), findings])

    def _on_dragged(self) -> None:
        self._is_dragged = True

    def _arrange(self) -> None:
        self._across = PanelsAcross(self.sources, self.stage, self.statement, self._appearance)
        self._down = QSplitter(Qt.Orientation.Vertical)
        self._down.setHandleWidth(1)
        self._down.addWidget(self._across)
        self._down.addWidget(self.findings)
        self._down.setStretchFactor(0, 1)
        self._down.splitterMoved.connect(self._on_dragged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._down)

    def _connect(self) -> None:
        self._across.narrowed.connect(self.stage.show_notes)
        self.stage.statement_chosen.connect(self.on_sentence)
        self.stage.base_wanted.connect(self.pin_base)
        self.stage.opened.connect(self._open_in_columns)
        self.statement.sentence_wanted.connect(self.on_sentence)
        self.statement.candidate_wanted.connect(self._show_candidate)
        self.statement.divergence_wanted.connect(self.choose_divergence)
        self.statement.first_wanted.connect(lambda: self.step(1))
        self.findings.divergence_wanted.connect(self.choose_divergence)
        self.findings.sentence_wanted.connect(self.on_sentence)
        self.sources.source_wanted.connect(self.stage.show_source)
        self.sources.add_wanted.connect(self.add_wanted)
