"""Word documents as they read with all tracked changes accepted.

Kept: insertions, text moved here, hyperlinks, fields' results, tables, content controls, text
boxes (once, though Word stores them twice), footnotes and endnotes, page headers and footers (as
boilerplate). Left out: text moved away, field codes, and, with a notice, deletions, comments,
pictures and embedded documents.
Format: ISO/IEC 29500 (WordprocessingML), transitional and strict.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from kursk_compare.article import TextKind
from kursk_compare.reading.dates import read_date
from kursk_compare.reading.docx_package import Attributes, Package, parse
from kursk_compare.reading.docx_story import Story, local, word_attribute
from kursk_compare.reading.draft import Draft, Piece, RefusalError, lay_out
from kursk_compare.reading.dropped import counted, not_read, share
from kursk_compare.reading.limits import ReadingLimits
from kursk_compare.resources import read_rows

_CORE_PROPERTIES = "docProps/core.xml"


def read_docx(data: bytes, limits: ReadingLimits) -> Draft:
    """Return the text of a Word document; raises RefusalError."""
    package = Package(data, limits)
    kinds = _style_kinds(package)
    parts = (package.main, *package.related("footnotes"), *package.related("endnotes"))
    stories = [_story(package, part, kinds) for part in parts]
    pieces = [piece for story in stories for piece in story.pieces]
    pieces += _page_furniture(package, kinds)
    text, blocks = lay_out(pieces)
    if not blocks:
        raise RefusalError(
            "no_text", "The Word document holds no text, only pictures or nothing at all."
        )
    properties = _properties(package)
    created = _created(properties)
    return Draft(
        text,
        blocks,
        property_title=properties.get("title"),
        author=properties.get("creator"),
        property_date=created,
        notices=_not_read(package, stories, len(text)),
    )


def _story(package: Package, part: str, kinds: dict[str, TextKind]) -> Story:
    story = Story(kinds)
    parse(package.read(part), story.start, story.end, story.text)
    if part == package.main and story.root != "w:document":
        raise RefusalError(
            "unknown_format",
            "This is an Office file without a Word text; save the article as .docx or text.",
        )
    return story


def _page_furniture(package: Package, kinds: dict[str, TextKind]) -> Iterable[Piece]:
    """Return each line of the page headers and footers once, page numbers apart."""
    lines: dict[str, None] = {}
    for part in (*package.related("header"), *package.related("footer")):
        for piece in _story(package, part, kinds).pieces:
            if any(character.isalpha() for character in piece.text):
                lines[piece.text.strip()] = None
    return [Piece(line, TextKind.BOILERPLATE) for line in lines]


def _style_kinds(package: Package) -> dict[str, TextKind]:
    """Return style id → kind, by the styles' English names."""
    kinds: dict[str, TextKind] = {}
    style = ""

    def start(tag: str, attributes: Attributes) -> None:
        nonlocal style
        if local(tag) == "style":
            style = word_attribute(attributes, "styleId")
        elif local(tag) == "name":
            kind = _kind_of_style(word_attribute(attributes, "val"))
            if style and kind is not None:
                kinds[style] = kind

    for part in package.related("styles"):
        parse(package.read(part), start)
    return kinds


def _kind_of_style(name: str) -> TextKind | None:
    for beginning, kind in _style_names():
        if name.casefold().startswith(beginning):
            return TextKind(kind)
    return None


@cache
def _style_names() -> tuple[tuple[str, str], ...]:
    return tuple((name, kind) for name, kind in read_rows("reading/docx_styles.tsv"))


def _properties(package: Package) -> dict[str, str]:
    """Return the core properties (title, creator, created …) that say something."""
    found: dict[str, str] = {}
    data = package.find(_CORE_PROPERTIES)
    if data is None:
        return found
    open_tag = ""

    def start(tag: str, _: Attributes) -> None:
        nonlocal open_tag
        open_tag = local(tag)

    def end(_: str) -> None:
        nonlocal open_tag
        open_tag = ""

    def text(words: str) -> None:
        if open_tag and words.strip():
            found[open_tag] = found.get(open_tag, "") + words

    parse(data, start, end, text)
    return {name: " ".join(words.split()) for name, words in found.items()}


def _created(properties: dict[str, str]) -> date | None:
    return read_date(properties.get("created"))


def _not_read(package: Package, stories: Sequence[Story], kept: int) -> tuple[str, ...]:
    deleted = sum(story.deleted for story in stories)
    parts = (
        f"tracked deletions ({share(deleted, kept + deleted)} of the text)" if deleted else "",
        counted(sum(story.pictures for story in stories), "picture", "pictures"),
        counted(
            sum(story.documents for story in stories), "embedded document", "embedded documents"
        ),
        counted(_comments(package), "margin comment", "margin comments"),
    )
    return not_read(parts, "in the document")


def _comments(package: Package) -> int:
    comments = 0

    def start(tag: str, _: Attributes) -> None:
        nonlocal comments
        comments += local(tag) == "comment"

    for part in package.related("comments"):
        parse(package.read(part), start)
    return comments
