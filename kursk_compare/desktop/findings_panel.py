"""The lists below the columns: divergences, quantities, speakers, and what only one source has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QListView,
    QStackedWidget,
    QTabBar,
    QTableView,
    QVBoxLayout,
)

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.divergence_filter import Narrowing
from kursk_compare.desktop.divergence_model import DivergenceModel
from kursk_compare.desktop.filter_chips import FilterChips
from kursk_compare.desktop.finding_delegates import (
    DivergenceDelegate,
    OnlyDelegate,
    PaddedCells,
)
from kursk_compare.desktop.flow_row import FlowRow
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import set_edges
from kursk_compare.desktop.only_model import OnlyModel
from kursk_compare.desktop.source_words import source_name
from kursk_compare.desktop.speakers_table import SpeakersTable
from kursk_compare.desktop.table_models import SourceTable, show_quantities
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind

# Fitting the heights of very many rows would make the window wait.
_MOST_FITTED_ROWS = 80
_LEAST_CELL = 120


class FindingsPanel(QFrame):
    """The panel below the columns.

    Signals:
        divergence_wanted: the id of the divergence that was clicked.
        sentence_wanted: the id of a sentence that was clicked in one of the other lists.
        position_changed: which divergence is current, from 0 (-1 for none), and of how many.
    """

    divergence_wanted = Signal(str)
    sentence_wanted = Signal(str)
    position_changed = Signal(int, int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("findings")
        self._appearance = appearance
        self._texts: list[str] = []
        self._sources: dict[str, str] = {}
        self.divergences = DivergenceModel()
        self.only = OnlyModel()
        self.quantities = SourceTable(tr("What is counted"))
        self.speakers = SourceTable(tr("Who speaks"))
        self.chips = FilterChips()
        self.chips.narrowed.connect(self._on_narrowed)
        self._shown: str | None = None
        self.list = self._list(DivergenceDelegate(self.divergences, appearance), tr("Divergences"))
        self.list.setModel(self.divergences)
        self.list.clicked.connect(self._on_divergence)
        self.list.activated.connect(self._on_divergence)
        self._nothing = self._nothing_label()
        lone = self._list(OnlyDelegate(self.only, appearance), tr("Only in one source"))
        lone.clicked.connect(self._on_lone)
        lone.activated.connect(self._on_lone)
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self._fit_rows)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self.speakers_table = SpeakersTable(self.speakers)
        self._pages.addWidget(self._table(QTableView(), self.quantities, tr("Quantities")))
        self._pages.addWidget(self._table(self.speakers_table, self.speakers, tr("Speakers")))
        self._pages.addWidget(lone)
        self.tabs = self._tabs()
        self._arrange()
        self._fit_cells()
        appearance.changed.connect(self._fit_cells)
        appearance.dressed.connect(self._fit_chips)

    def _arrange(self) -> None:
        head = FlowRow()
        set_edges(head, 6, 0, 14, 0)
        head.add(self.tabs)
        head.add_spring()
        head.add(self.chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._pages, 1)

    def show_comparison(self, index: ComparisonIndex) -> None:
        """List what this comparison found."""
        texts = [article.text for article in index.comparison.articles]
        stays = texts == self._texts
        places = [view.verticalScrollBar().value() if stays else 0 for view in self._views()]
        self._texts = texts
        self._sources = {a.id: source_name(a) for a in index.comparison.articles}
        self.divergences.show_comparison(index)
        self.only.show_comparison(index)
        show_quantities(self.quantities, index.comparison)
        self.speakers_table.show_comparison(index.comparison)
        self._fit_rows()
        for view, place in zip(self._views(), places, strict=True):
            if place:
                view.doItemsLayout()
                view.verticalScrollBar().setValue(place)
        self._count()
        self._tell_position()

    def hide_kinds(self, hidden: frozenset[DivergenceKind]) -> None:
        """Leave divergences of these kinds out."""
        self.divergences.set_hidden_kinds(hidden)
        self._count()
        self._tell_position()

    def show_divergence(self, divergence: str | None) -> None:
        """Make this divergence the current one of the list."""
        self._shown = divergence
        row = self.divergences.row_of(divergence) if divergence else -1
        self.list.setCurrentIndex(self.divergences.index(row) if row >= 0 else QModelIndex())
        self._tell_position()

    def open_filter(self) -> None:
        """Open the menu that narrows the list of divergences."""
        self.tabs.setCurrentIndex(0)
        self.chips.more.showMenu()

    def neighbour(self, step: int, *, of_kind: bool = False) -> str | None:
        """Return the divergence `step` lines further, of the current one's kind if that is asked.

        The list goes round; None where it is empty.
        """
        rows, at = self.divergences.rows, self.list.currentIndex().row()
        if not rows:
            return None
        if at < 0:
            return rows[0 if step > 0 else -1].id
        kinds = {rows[at].kind} if of_kind else {row.kind for row in rows}
        found = [number for number, row in enumerate(rows) if row.kind in kinds]
        return rows[found[(found.index(at) + step) % len(found)]].id

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave room for the tabs."""
        super().resizeEvent(event)
        self._fit_chips()

    def _fit_chips(self) -> None:
        self.chips.fit(self.width() - self.tabs.sizeHint().width() - 40)

    def _count(self) -> None:
        found = self.divergences.counts()
        self.chips.show_counts(found, self.divergences.narrowing, self._sources)
        self._nothing.setVisible(not self.divergences.rows and found[""][None] > 0)
        counts = (
            found[""][None],
            self.quantities.rowCount(),
            self.speakers.rowCount(),
            self.only.rowCount(),
        )
        names = (tr("Divergences"), tr("Quantities"), tr("Speakers"), tr("Only in one source"))
        for tab, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.tabs.setTabText(tab, f"{name}  {count}")
        self._fit_chips()

    def _tell_position(self) -> None:
        current = self.list.currentIndex()
        at = current.row() if current.isValid() else -1
        self.position_changed.emit(at, len(self.divergences.rows))

    def _on_narrowed(self, narrowing: Narrowing) -> None:
        self.divergences.narrow(narrowing)
        self._count()
        self.show_divergence(self._shown)

    def _on_divergence(self, index: QModelIndex) -> None:
        self.divergence_wanted.emit(self.divergences.rows[index.row()].id)

    def _on_lone(self, index: QModelIndex) -> None:
        self.sentence_wanted.emit(self.only.rows[index.row()])

    def _nothing_label(self) -> QLabel:
        """Return what stands in place of a list that the filter leaves empty."""
        label = plain_label(tr("No divergence passes this filter."), "soft")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.hide()
        QVBoxLayout(self.list.viewport()).addWidget(label)
        return label

    def _tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setAccessibleName(tr("Lists"))
        for _ in range(self._pages.count()):
            tabs.addTab("")
        tabs.currentChanged.connect(self._on_tab)
        return tabs

    def _list(self, delegate: DivergenceDelegate | OnlyDelegate, name: str) -> QListView:
        view = QListView()
        delegate.setParent(view)
        view.setItemDelegate(delegate)
        view.setAccessibleName(name)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        return view

    def _table(self, view: QTableView, model: SourceTable, name: str) -> QTableView:
        view.setItemDelegate(PaddedCells(view))
        view.setAccessibleName(name)
        view.setShowGrid(False)
        view.setWordWrap(True)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(34)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.horizontalHeader().sectionResized.connect(self._fit_rows_soon)
        view.clicked.connect(lambda index: self._on_cell(model, index))
        view.activated.connect(lambda index: self._on_cell(model, index))
        return view

    def _on_tab(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)
        page = self._views()[tab]
        if page.model() is None:  # a list goes through all its rows again and again, seen or not
            page.setModel((self.divergences, self.quantities, self.speakers, self.only)[tab])
        self.chips.setVisible(tab == 0)
        self._fit_rows()

    def _views(self) -> list[QAbstractItemView]:
        pages = [self._pages.widget(number) for number in range(self._pages.count())]
        return [page for page in pages if isinstance(page, QAbstractItemView)]

    def _fit_cells(self) -> None:
        """Give cells room for a few words, and rows for all of them."""
        least = self._appearance.type.px(_LEAST_CELL)
        for page in self._views():
            if isinstance(page, QTableView):
                page.horizontalHeader().setMinimumSectionSize(least)
        self._fit_rows()

    def _fit_rows_soon(self, _column: int, _before: int, _now: int) -> None:
        """Fit the rows once all columns have their widths; a scroll bar that comes narrows them."""
        self._fitting.start()

    def _fit_rows(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, QTableView) and page.model().rowCount() <= _MOST_FITTED_ROWS:
            page.resizeRowsToContents()

    def _on_cell(self, model: SourceTable, index: QModelIndex) -> None:
        places = model.sentences(index.row(), index.column())
        if places:
            self.sentence_wanted.emit(places[0])
