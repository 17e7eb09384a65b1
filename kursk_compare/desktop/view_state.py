"""Where the user is in the window, to be kept and found again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from kursk_compare.desktop.column_arrangement import Arrangement, arrangement_of, by_id
from kursk_compare.desktop.row_stack import Place
from kursk_compare.desktop.toolbar import Toolbar
from kursk_compare.desktop.view_switch import View
from kursk_compare.desktop.workspace import Workspace
from kursk_compare.project import ViewState


def view_state(workspace: Workspace, toolbar: Toolbar) -> ViewState:
    """Return where the user is."""
    put = arrangement_of(workspace.board.columns, by_id)
    return ViewState(
        workspace.chosen,
        workspace.chosen_divergence,
        tuple(sorted(toolbar.hidden_kinds())),
        max(workspace.findings.tabs.currentIndex(), 0),
        tuple((column.article.id, column.first_row()) for column in workspace.board.columns),
        str(workspace.stage.view),
        workspace.base,
        put.order,
        put.hidden,
        put.alone,
    )


def go_to(state: ViewState, workspace: Workspace, toolbar: Toolbar) -> None:
    """Take the user where he was; what is not there any more is left out."""
    toolbar.hide_kinds(state.hidden_kinds)
    if 0 <= state.tab < workspace.findings.tabs.count():
        workspace.findings.tabs.setCurrentIndex(state.tab)
    if state.shown_as in set(View):
        workspace.stage.show_view(View(state.shown_as))
    put = Arrangement(state.columns, state.hidden_columns, state.columns_alone)
    workspace.board.row.put_as(put, by_id)
    workspace.pin_base(state.base)
    # The columns must have their places first.
    QTimer.singleShot(0, workspace, partial(_go_to_text, state, workspace))


def _go_to_text(state: ViewState, workspace: Workspace) -> None:
    rows = dict(state.scrolled)
    for column in workspace.board.columns:
        row = rows.get(column.article.id, 0)
        if 0 < row < len(column.model.rows):
            column.begin_at(Place(row))
    index, sentence = workspace.index, state.sentence
    if index is not None and sentence is not None and sentence in index.sentences:
        known = {divergence.id for divergence in index.divergences_of(sentence)}
        workspace.choose(sentence, state.divergence if state.divergence in known else None)
