"""All text of a page whose elements are nested too deeply for a tree; nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

_SILENT = frozenset({"script", "style", "template", "noscript", "title"})
_INLINE = frozenset({"a", "b", "em", "font", "i", "span", "strong", "sub", "sup", "u", "small"})


def all_text(page: str) -> Iterator[str]:
    """Yield the text of a page line by line, tags left out, in time linear in its depth."""
    reader = _TextReader()
    reader.feed(page)
    reader.close()
    yield from reader.lines()


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._silent = 0

    def lines(self) -> Iterator[str]:
        for line in "".join(self._parts).split("\n"):
            if line.strip():
                yield " ".join(line.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base class's signature
        self._silent += tag in _SILENT
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT and self._silent > 0
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(" ".join(data.split("\n")))

    def _break(self, tag: str) -> None:
        if tag not in _INLINE:
            self._parts.append("\n")
