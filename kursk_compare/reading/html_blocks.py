"""The visible text of a web page, block by block, in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from typing import Any

from kursk_compare.article import TextKind
from kursk_compare.resources import read_rows

_INVISIBLE = frozenset(
    {
        *("script", "style", "noscript", "template", "svg", "head", "select", "textarea"),
        *("iframe", "object", "embed", "canvas", "audio", "video", "datalist", "math"),
    }
)
_PICTURES = frozenset({"img", "svg"})
_FRAMES = frozenset({"iframe", "object", "embed", "audio", "video", "canvas"})
_NO_WORDS = frozenset({"script", "style", "svg", "math", *_FRAMES})
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), TextKind.HEADLINE),
    **dict.fromkeys(("li", "dt", "dd", "tr"), TextKind.LIST),
    "blockquote": TextKind.QUOTE,
    "figcaption": TextKind.CAPTION,
    "caption": TextKind.CAPTION,
}
_INLINE = frozenset(
    {
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn"),
        *("em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "rp", "rt", "s"),
        *("samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var"),
        *("wbr", "img", "nobr", "center-inline"),
    }
)
_FURNITURE_TAGS = frozenset({"nav", "footer", "button", "form", "dialog", "menu"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LINE_BREAKS = re.compile(r" *\n *")
_PARAGRAPH_BREAK = re.compile(r"\n{2,}")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAME = re.compile(r"[a-z]+")
_LINK_SHARE = 0.7


class Place(StrEnum):
    """What a part of a page says of itself."""

    ARTICLE = "article"
    BOILERPLATE = "boilerplate"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of visible text; `element` is the one it lies in, `linked` the share of links."""

    text: str
    kind: TextKind
    element: Any
    place: Place
    linked: bool
    level: int = 0


@dataclass(slots=True)
class _Open:
    parts: list[str] = field(default_factory=list)
    linked: int = 0


def page_blocks(tree: Any) -> Iterator[PageBlock]:
    """Yield the blocks of a parsed page (an lxml element)."""
    yield from _Walk(tree).blocks()


@dataclass(frozen=True, slots=True)
class UnreadParts:
    """What a page holds besides visible text; `hidden` counts characters without spaces."""

    pictures: int
    frames: int
    hidden: int


def unread_parts(tree: Any) -> UnreadParts:
    """Count what of a parsed page no block holds, scripts and styles apart."""
    from lxml import etree

    counts = dict.fromkeys(("picture", "frame", "hidden"), 0)
    walk = etree.iterwalk(tree, events=("start",))
    for _, element in walk:
        tag = element.tag
        counts["picture"] += tag in _PICTURES
        counts["frame"] += tag in _FRAMES
        if tag != "head" and _invisible(element):
            walk.skip_subtree()
            if tag not in _NO_WORDS:
                counts["hidden"] += len(without_spaces("".join(element.itertext())))
        elif tag == "head":
            walk.skip_subtree()
    return UnreadParts(counts["picture"], counts["frame"], counts["hidden"])


def without_spaces(text: str) -> str:
    """Return the text for matching: no spaces, no case."""
    return "".join(text.split()).casefold()


class _Walk:
    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._now = _Open()
        self._kinds: list[tuple[Any, TextKind, int]] = []
        self._places: list[tuple[Any, Place]] = []
        self._links = 0
        self._rows = 0

    def blocks(self) -> Iterator[PageBlock]:
        from lxml import etree

        walk = etree.iterwalk(self._tree, events=("start", "end", "comment", "pi"))
        for event, element in walk:
            if event == "start":
                if _invisible(element):
                    walk.skip_subtree()
                    continue
                yield from self._start(element)
            elif event == "end":
                yield from self._end(element)
            else:
                self._add(element.tail)
        yield from self._flush(self._tree)

    def _start(self, element: Any) -> Iterator[PageBlock]:
        tag = element.tag
        if tag == "br":
            self._now.parts.append("\n")
        elif tag in ("td", "th") and self._rows and self._now.parts:
            self._now.parts.append(" | ")
        elif tag not in _INLINE and not (self._rows and tag in ("td", "th", "p", "div")):
            parent = element.getparent()
            yield from self._flush(element if parent is None else parent)
        self._open_kind(element)
        self._links += tag == "a"
        self._add(element.text)

    def _end(self, element: Any) -> Iterator[PageBlock]:
        tag = element.tag
        in_row = self._rows and tag in ("td", "th", "p", "div")
        if tag not in _INLINE and tag != "br" and not in_row:
            yield from self._flush(element)
        elif in_row:
            self._now.parts.append(" ")
        if self._kinds and self._kinds[-1][0] is element:
            self._kinds.pop()
        if self._places and self._places[-1][0] is element:
            self._places.pop()
        self._rows -= tag == "tr" and self._rows > 0 and _is_data_row(element)
        self._links -= tag == "a"
        if element is not self._tree:
            self._add(element.tail)

    def _open_kind(self, element: Any) -> None:
        tag = element.tag
        if tag == "tr":
            if not _is_data_row(element):
                return
            self._rows += 1
        if tag in _KINDS:
            level = int(tag[1]) if _KINDS[tag] is TextKind.HEADLINE else 0
            self._kinds.append((element, _KINDS[tag], level))
        place = _place(element)
        if place is not None:
            self._places.append((element, place))

    def _add(self, words: str | None) -> None:
        if words:
            self._now.parts.append(_SPACE.sub(" ", words))
            if self._links:
                self._now.linked += len(words.strip())

    def _flush(self, element: Any) -> Iterator[PageBlock]:
        now, self._now = self._now, _Open()
        words = _LINE_BREAKS.sub("\n", _SPACE_RUN.sub(" ", "".join(now.parts)))
        words = words.strip(" \n|")
        if not words:
            return
        _, kind, level = self._kinds[-1] if self._kinds else (None, TextKind.BODY, 0)
        place = max(
            (place for _, place in self._places), key=_RANK.__getitem__, default=Place.ARTICLE
        )
        block = PageBlock(
            words, kind, element, place, now.linked >= _LINK_SHARE * len(words), level
        )
        for paragraph in _PARAGRAPH_BREAK.split(words):
            if paragraph.strip():
                yield replace(block, text=paragraph.strip())


_SPACE_RUN = re.compile(r" {2,}")
_RANK = {Place.ARTICLE: 0, Place.BOILERPLATE: 1, Place.OUT: 2}


def _invisible(element: Any) -> bool:
    if element.tag in _INVISIBLE or element.get("hidden") is not None:
        return True
    return _HIDDEN_STYLE.search(element.get("style", "")) is not None


def _is_data_row(row: Any) -> bool:
    """Say whether a table row holds data, not the layout of a page."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    return len(cells) > 1 and not any(
        True for cell in cells for _ in cell.iter("table", "h1", "h2", "ul", "ol", "article")
    )


def _place(element: Any) -> Place | None:
    if element.tag in _FURNITURE_TAGS:
        return Place.OUT
    if element.tag == "aside":
        return Place.BOILERPLATE
    if element.tag in ("html", "body", "article", "main"):
        return None
    names = f"{element.get('class', '')} {element.get('id', '')}".casefold()
    found = [_furniture()[name] for name in _NAME.findall(names) if name in _furniture()]
    return max(found, key=_RANK.__getitem__) if found else None


@cache
def _furniture() -> dict[str, Place]:
    return {word: Place(place) for word, place in read_rows("reading/html_furniture.tsv")}
