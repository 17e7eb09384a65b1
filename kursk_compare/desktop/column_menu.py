"""The menu of one column: its place, whether it is seen, whether it scrolls with the others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction

from kursk_compare.desktop.buttons import add_entry, caption
from kursk_compare.desktop.column import Column
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.source_words import source_name
from kursk_compare.desktop.translation import tr


class ColumnOrder(Protocol):
    """Who puts the columns in order."""

    columns: list[Column]

    def move_column(self, column: Column, by: int) -> None:
        """Move a column to the left or to the right among those that are seen."""
        ...

    def put_first(self, column: Column) -> None:
        """Let a column be the first."""
        ...

    def want_base(self, column: Column) -> None:
        """Let the others be held against a column, or no longer."""
        ...

    def put_away(self, column: Column, away: bool) -> None:
        """Hide a column, or show it again."""
        ...


def column_menu(order: ColumnOrder, column: Column) -> Menu:
    """Return the menu on a column; chosen when that column has just gone, it does nothing."""
    menu = Menu()
    seen = [c for c in order.columns if not c.put_away]
    at = seen.index(column) if column in seen else 0

    def add(words: str, act: Callable[[], object], *, enabled: bool = True) -> QAction:
        return add_entry(menu, words, lambda: column in order.columns and act(), enabled=enabled)

    follows = add(tr("Scroll with the others"), lambda: column.let_follow(not column.follows))
    follows.setCheckable(True)
    follows.setChecked(column.follows)
    pin = tr("Pin as base: hold the others’ words against it")
    base = add(f"{pin}\tB", lambda: order.want_base(column))
    base.setCheckable(True)
    base.setChecked(column.is_base)
    menu.addSeparator()
    add(tr("Put first"), lambda: order.put_first(column), enabled=at > 0)
    earlier, later = tr("Move left"), tr("Move right")
    if menu.isRightToLeft():
        earlier, later = later, earlier
    add(earlier, lambda: order.move_column(column, -1), enabled=at > 0)
    last = at == len(seen) - 1
    add(later, lambda: order.move_column(column, 1), enabled=not last)
    menu.addSeparator()
    add(tr("Hide"), lambda: order.put_away(column, away=True), enabled=len(seen) > 1)
    for other in order.columns:
        if other.put_away:
            name = caption(shown_text(source_name(other.article)))
            words = filled(tr("Show %1  %2"), other.article.id, name)
            add(words, partial(order.put_away, other, away=False))
    return menu
