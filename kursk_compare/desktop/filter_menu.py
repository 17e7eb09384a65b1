"""The menu that narrows the list of divergences: level, source, speaker and status."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import partial

from PySide6.QtWidgets import QMenu

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.buttons import add_entry, caption, shortened
from kursk_compare.desktop.divergence_filter import Counts, Narrowing
from kursk_compare.desktop.menus import Menu
from kursk_compare.desktop.names import kind_name, level_name, status_words
from kursk_compare.desktop.sentence_model import shown_text
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level

_MOST_SPEAKERS = 30
_LONGEST = 44

Narrow = Callable[[Narrowing], None]


def fill_filter_menu(
    menu: Menu, narrowing: Narrowing, counts: Counts, sources: Mapping[str, str], narrow: Narrow
) -> None:
    """Fill the menu with what occurs; a value that is chosen again is let go."""
    for part in menu.findChildren(QMenu):
        part.deleteLater()
    menu.clear()
    speakers = [name for name, _ in counts["speaker"].most_common() if name is not None]
    parts: tuple[tuple[str, str, Iterable[Hashable]], ...] = (
        (tr("Kind"), "kind", DivergenceKind),
        (tr("Level"), "level", Level),
        (tr("Source"), "source", sources),
        (tr("Speaker"), "speaker", speakers[:_MOST_SPEAKERS]),
        (tr("Status"), "status", LinkStatus),
    )
    for words, field, values in parts:
        part = Menu(words, menu)  # PySide never lets go of what addMenu(words) returns
        menu.addMenu(part)
        _entry(part, tr("Any"), counts[field][None], narrowing.without(field), narrow)
        part.actions()[0].setChecked(getattr(narrowing, field) is None)
        part.addSeparator()
        for value in values:
            wanted = getattr(narrowing, field) == value
            if counts[field][value] or wanted:
                name = value_name(value, sources)
                _entry(part, name, counts[field][value], narrowing.turned(field, value), narrow)
                part.actions()[-1].setChecked(wanted)
    menu.addSeparator()
    every, some = partial(narrow, Narrowing()), narrowing != Narrowing()
    add_entry(menu, tr("Show all divergences"), every, enabled=some)


def value_name(value: Hashable, sources: Mapping[str, str]) -> str:
    """Return what a value is called."""
    if isinstance(value, DivergenceKind):
        return kind_name(value)
    if isinstance(value, Level):
        return level_name(value)
    if isinstance(value, LinkStatus):
        return status_words(value)
    name = str(value)
    return shown_text(f"{name}  {sources[name]}" if name in sources else name)


def _entry(menu: Menu, words: str, count: int, then: Narrowing, narrow: Narrow) -> None:
    shown = caption(f"{shortened(words, _LONGEST)}  {count}")
    add_entry(menu, shown, partial(narrow, then)).setCheckable(True)
