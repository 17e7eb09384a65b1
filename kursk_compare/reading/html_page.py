"""Web pages: the article's own text, and how much of the page was left out.

trafilatura (Barbaresi 2021) says which blocks are the main text. The text itself is taken from the
page, so that what trafilatura drops inside an article (a list of figures, a "Read also" box) comes
back, under its kind; only what lies outside the article is left out, and a notice says how much.
Nothing a page names (pictures, scripts, style sheets) is ever opened.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import lxml.html
from lxml import etree

from kursk_compare.article import TextKind
from kursk_compare.reading.draft import Draft, Piece, RefusalError, lay_out
from kursk_compare.reading.dropped import counted, not_read, share
from kursk_compare.reading.html_blocks import (
    PageBlock,
    Place,
    page_blocks,
    unread_parts,
    without_spaces,
)
from kursk_compare.reading.html_metadata import Metadata, read_metadata
from kursk_compare.reading.html_text import all_text

_WHOLE_PAGE = (
    "The article could not be told apart from the rest of the page, so the text of the whole page "
    "is shown."
)
_TOO_DEEP = (
    "The page is nested so deeply that only its bare text could be read, all of it, menus included."
)
_MOST_ATTRIBUTES = 64
_LEAST_LINE = 25
_EDGE = 40


def read_html(text: str, notices: tuple[str, ...] = ()) -> Draft:
    """Return the article of a web page; raises RefusalError (no_text)."""
    tree, whole = _tree(text)
    if tree is None or not whole:
        return _bare_draft(text, notices)
    metadata = read_metadata(tree)
    blocks = list(page_blocks(tree))
    if not blocks:
        raise RefusalError(
            "no_text",
            "The page holds no text of its own, perhaps because a program in the browser fills "
            "it; copy the article into a text file.",
        )
    chosen = _article_blocks(blocks, _main_lines(tree))
    if not chosen:
        chosen, notices = _whole_page(blocks), (*notices, _WHOLE_PAGE)
    chosen = _with_headline(blocks, chosen, metadata.title)
    dropped = (*_left_out(blocks, chosen), *_not_read(tree, blocks))
    return _draft(chosen, metadata, (*notices, *dropped))


def _tree(text: str) -> tuple[Any, bool]:
    """Return the parsed page, and whether the parser took in all of it."""
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_pis=True)
    try:
        tree = lxml.html.document_fromstring(
            text.replace("\0", "�").encode(), parser=parser, ensure_head_body=True
        )
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, False
    whole = not any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    for element in tree.iter(etree.Element):
        if len(element.attrib) > _MOST_ATTRIBUTES:
            element.attrib.clear()  # no page needs as many, and time grows with their square
    return tree, whole


def _bare_draft(text: str, notices: tuple[str, ...]) -> Draft:
    laid_out, blocks = lay_out(Piece(line) for line in all_text(text))
    if not blocks:
        raise RefusalError("no_text", "The page holds no text; copy the article into a text file.")
    return Draft(laid_out, blocks, notices=(*notices, _TOO_DEEP))


def _main_lines(tree: Any) -> frozenset[str]:
    """Return the lines of the main text as trafilatura sees it, without spaces and case."""
    import trafilatura

    document = trafilatura.bare_extraction(
        copy.deepcopy(tree), include_comments=False, include_tables=True, with_metadata=False
    )
    body = getattr(document, "body", None)
    if body is None:
        return frozenset()
    lines = set()
    for element in body.iter():
        if element.tag not in ("body", "list", "table", "row"):
            lines.add(without_spaces("".join(element.itertext())))
    return frozenset(lines - {""})


def _article_blocks(blocks: Sequence[PageBlock], lines: frozenset[str]) -> list[PageBlock]:
    """Return the blocks of the article: the main ones, and what stands between and below them."""
    joined = "\n".join(sorted(lines))
    main = [_is_main(block, lines, joined) for block in blocks]
    body = [
        index
        for index, block in enumerate(blocks)
        if main[index] and block.kind is not TextKind.HEADLINE
    ]
    if not body:
        return []
    container = _common_ancestor([blocks[index].element for index in body])
    flat = container.tag in ("html", "body")
    first, last = main.index(True), body[-1]
    chosen = []
    for index, block in enumerate(blocks):
        if main[index]:
            chosen.append(block)
        elif block.place is not Place.OUT and (
            first < index < last or (index > last and not flat and _lies_in(block, container))
        ):
            chosen.append(_restored(block, after=index > last))
    return chosen


def _is_main(block: PageBlock, lines: frozenset[str], joined: str) -> bool:
    words = without_spaces(block.text)
    if words in lines or without_spaces(block.text.replace(" | ", "")) in lines:
        return True
    if " | " in block.text and block.kind is TextKind.LIST:
        return all(without_spaces(cell) in lines for cell in block.text.split(" | "))
    if len(words) < _LEAST_LINE:
        return False
    return words[:_EDGE] in joined and words[-_EDGE:] in joined


def _restored(block: PageBlock, *, after: bool) -> PageBlock:
    """Return a block that was not seen as main text, as boilerplate unless it reads like more."""
    says_nothing = block.place is Place.BOILERPLATE or block.linked
    is_paragraph = any(
        element.tag in ("p", "li", "td", "blockquote", "figcaption")
        for element in (block.element, *block.element.iterancestors())
    )
    if says_nothing or (after and not is_paragraph):
        return replace(block, kind=TextKind.BOILERPLATE)
    return block


def _common_ancestor(elements: Sequence[Any]) -> Any:
    first = [elements[0], *elements[0].iterancestors()]
    common = first
    for element in elements[1:]:
        path = {id(element), *(id(ancestor) for ancestor in element.iterancestors())}
        common = [ancestor for ancestor in common if id(ancestor) in path]
    return common[0]


def _lies_in(block: PageBlock, container: Any) -> bool:
    return block.element is container or any(
        ancestor is container for ancestor in block.element.iterancestors()
    )


def _whole_page(blocks: Sequence[PageBlock]) -> list[PageBlock]:
    return [
        block if block.place is Place.ARTICLE else replace(block, kind=TextKind.BOILERPLATE)
        for block in blocks
    ]


def _with_headline(
    blocks: Sequence[PageBlock], chosen: list[PageBlock], title: str | None
) -> list[PageBlock]:
    """Put the page's headline in front where it was not seen as part of the article."""
    headings = [block for block in blocks if block.level == 1]
    titled = [block for block in headings if title and _alike(block.text, title)]
    heading = next(iter(titled or headings), None)
    if heading is None or any(_alike(block.text, heading.text) for block in chosen):
        return chosen
    return [replace(heading, kind=TextKind.HEADLINE), *chosen]


def _alike(text: str, other: str) -> bool:
    return without_spaces(text) == without_spaces(other)


def _left_out(blocks: Sequence[PageBlock], chosen: Sequence[PageBlock]) -> tuple[str, ...]:
    visible = sum(len(without_spaces(block.text)) for block in blocks)
    kept = sum(len(without_spaces(block.text)) for block in chosen)
    if kept >= visible:
        return ()
    return (
        f"{share(visible - kept, visible)} of the visible text of the page (menus, "
        "links, comments and the like) is not part of the article and was left out.",
    )


def _not_read(tree: Any, blocks: Sequence[PageBlock]) -> tuple[str, ...]:
    """Say what cannot be seen or is no text; scripts and styles are none of the page's words."""
    unread = unread_parts(tree)
    visible = sum(len(without_spaces(block.text)) for block in blocks)
    hidden = share(unread.hidden, visible + unread.hidden)
    parts = (
        counted(unread.pictures, "picture", "pictures"),
        counted(unread.frames, "frame or player", "frames or players"),
        f"hidden text ({hidden} of all)" if unread.hidden else "",
    )
    return not_read(parts, "on the page")


def _draft(chosen: Sequence[PageBlock], metadata: Metadata, notices: tuple[str, ...]) -> Draft:
    text, blocks = lay_out(Piece(block.text, block.kind) for block in chosen)
    return Draft(
        text,
        blocks,
        title=metadata.title,
        outlet=metadata.outlet,
        author=metadata.author,
        published=metadata.published,
        language=metadata.language,
        notices=notices,
        retrieved=metadata.retrieved,
    )
