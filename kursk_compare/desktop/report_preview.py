"""The report before it is saved: what goes into it on the left, its pages on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.buttons import push_button
from kursk_compare.desktop.filling import in_turn
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.mirroring import as_written
from kursk_compare.desktop.report_preview_link import PreviewLink
from kursk_compare.desktop.report_preview_pages import ReportPages
from kursk_compare.desktop.tall_widget import scrolled
from kursk_compare.desktop.text_field import text_field
from kursk_compare.desktop.translation import tr
from kursk_compare.report.options import Paper, ReportOptions

# A report is made anew when the user has stopped typing for so long.
_PAUSE_MS = 350
_SIDE = 270
_EDGES = 24
_SIZE, _AROUND = QSize(1080, 820), QSize(40, 60)
_PAPERS = {"A4": Paper.A4, "Letter": Paper.LETTER}


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the comparison that can be reported: how it is called, and what it holds.

    `in_report` is how the report calls it, which is English whatever the window speaks.
    """

    name: str
    in_report: str = ""
    divergences: frozenset[str] | None = None
    groups: frozenset[str] | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self.divergences is None and self.groups is None


class OptionsForm(QWidget):
    """What the user may choose for a report.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, scopes: list[Scope], options: ReportOptions) -> None:
        super().__init__()
        self.setObjectName("options")
        self._scopes = scopes
        self.title = text_field(options.title or "")
        self.question = text_field(options.question or "")
        self.author = text_field(options.author or "")
        self.dated = QCheckBox(tr("Today’s date"))
        self.scope, self.paper, self.turn = QComboBox(), QComboBox(), QComboBox()
        self.scope.addItems([as_written(scope.name) for scope in scopes])
        self.paper.addItems(list(_PAPERS))
        self.turn.addItems([tr("Portrait"), tr("Landscape")])
        self.agreements = QCheckBox(tr("What sources agree on"))
        self.full_texts = QCheckBox(tr("Full texts"))
        self._fill(options)
        self._arrange()
        self._connect()

    def options(self) -> ReportOptions:
        """Return what is chosen."""
        scope = self._scopes[max(0, self.scope.currentIndex())]
        return ReportOptions(
            title=self.title.text().strip() or None,
            question=self.question.text().strip() or None,
            author=self.author.text().strip() or None,
            date=date.today() if self.dated.isChecked() else None,  # noqa: DTZ011 - the user's day
            paper=_PAPERS[self.paper.currentText()],
            landscape=self.turn.currentIndex() == 1,
            divergences=scope.divergences,
            groups=scope.groups,
            agreements=self.agreements.isChecked(),
            full_texts=self.full_texts.isChecked(),
            scope="" if scope.everything else scope.in_report,
        )

    def _fill(self, options: ReportOptions) -> None:
        self.dated.setChecked(options.date is not None)
        self.paper.setCurrentIndex(list(_PAPERS.values()).index(options.paper))
        self.turn.setCurrentIndex(int(options.landscape))
        self.agreements.setChecked(options.agreements)
        self.full_texts.setChecked(options.full_texts)
        self.title.setPlaceholderText(tr("How … sources report one event"))
        self.question.setPlaceholderText(tr("What you want to know"))
        self.author.setPlaceholderText(tr("Who compared"))

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, field in (
            (tr("Title"), self.title),
            (tr("Question"), self.question),
            (tr("Compared by"), self.author),
            (tr("What to report"), self.scope),
            (tr("Paper"), self.paper),
            (tr("Orientation"), self.turn),
        ):
            form.addRow(plain_label(name), field)
        for box in (self.dated, self.agreements, self.full_texts):
            form.addRow(box)

    def _connect(self) -> None:
        for field in (self.title, self.question, self.author):
            field.textEdited.connect(self.changed)
        for choice in (self.scope, self.paper, self.turn):
            choice.currentIndexChanged.connect(self.changed)
        for box in (self.dated, self.agreements, self.full_texts):
            box.toggled.connect(self.changed)


class ReportPreview(QDialog):
    """Shows the report as it will be saved.

    Signals:
        save_wanted: the chosen options, to be written as the user says.
    """

    save_wanted = Signal(ReportOptions)

    def __init__(
        self,
        comparison: Comparison,
        scopes: list[Scope],
        options: ReportOptions,
        parent: QWidget | None = None,
        link: PreviewLink | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report preview"))
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() - _AROUND))
        self.form = OptionsForm(scopes, options)
        self.pages = ReportPages()
        self.told = plain_label("", wraps=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Setting the report"))
        self.cancel = push_button(tr("Cancel"))
        self.save = push_button(tr("Save…"), "primaryButton")
        self._link = link or PreviewLink(comparison)
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._arrange()
        self._connect()
        self._make()

    def options(self) -> ReportOptions:
        """Return what is chosen."""
        return self.form.options()

    def _arrange(self) -> None:
        close = push_button(tr("Close"))
        close.clicked.connect(self.close)
        for button in (self.save, self.cancel, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        for button in (close, self.save):
            buttons.addWidget(button)
        left = QVBoxLayout()
        self._choices = scrolled(self.form)
        self._choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.addWidget(self._choices, 1)
        for widget in (self.told, self.bar, self.cancel):
            left.addWidget(widget)
        left.addLayout(buttons)
        self._side = QWidget()
        self._side.setLayout(left)
        layout = QHBoxLayout(self)
        layout.addWidget(self._side)
        layout.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.form.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._make)
        self.cancel.clicked.connect(self._on_cancel)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.options()))
        self.pages.page_wanted.connect(self._link.draw)
        self._link.drawn.connect(self.pages.show_page)
        self._link.made.connect(self._on_made)
        self._link.failed.connect(self._on_failed)

    def _make(self) -> None:
        self._link.make(self.options())
        self._show_busy(tr("Setting the report…"))

    def _on_made(self, sizes: tuple[tuple[float, float], ...], notes: tuple[str, ...]) -> None:
        self.pages.show_report(sizes)
        self._show_idle(in_turn(" ", [tr("%n page(s).", None, len(sizes)), *notes]))

    def _on_failed(self, words: str) -> None:
        self._show_idle(words)

    def _on_cancel(self) -> None:
        self._soon.stop()
        self._link.cancel()
        self.pages.show_report([])
        self._show_idle(tr("Stopped. Change something to set the report anew."))

    def _show_busy(self, words: str) -> None:
        self.told.setText(words)
        self.bar.show()
        self.cancel.show()

    def _show_idle(self, words: str) -> None:
        self.told.setText(words)
        self.bar.hide()
        self.cancel.hide()

    def done(self, result: int) -> None:
        """End the child with the dialog."""
        self._end()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give the choices the width that their words need, and the pages the rest."""
        super().showEvent(event)
        bar = self._choices.verticalScrollBar().sizeHint().width()
        choices = self.form.minimumSizeHint().width() + bar + _EDGES
        self._side.setFixedWidth(max(_SIDE, choices, self._side.minimumSizeHint().width()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the child with the dialog."""
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        self._soon.stop()
        self._link.close()


def today(options: ReportOptions) -> ReportOptions:
    """Return the options with today's date, which also makes the report fit for archives."""
    return replace(options, date=date.today())  # noqa: DTZ011 - the user's own day
