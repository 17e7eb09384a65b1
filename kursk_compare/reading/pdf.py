"""PDF files: text in reading order, words mended at line ends, running heads set apart."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from kursk_compare.article import TextKind
from kursk_compare.reading.draft import Draft, Piece, RefusalError, lay_out
from kursk_compare.reading.dropped import share
from kursk_compare.reading.limits import ReadingLimits
from kursk_compare.reading.pdf_characters import Character, page_characters
from kursk_compare.reading.pdf_furniture import running_lines
from kursk_compare.reading.pdf_layout import Line, reading_order
from kursk_compare.reading.pdf_paragraphs import join_paragraphs
from kursk_compare.reading.pdf_unread import unread_notices

# Looking at every character's place takes about 10 ms a page: an article is never that long.
_MOST_LAID_OUT_PAGES = 200
_PASSWORD_ERROR = 4


def read_pdf(data: bytes, limits: ReadingLimits) -> Draft:
    """Return the text of a PDF; raises RefusalError."""
    with _opened(data) as document:
        pages = len(document)
        if pages > limits.pages:
            raise RefusalError(
                "too_large",
                f"The PDF has {pages:,} pages, more than the {limits.pages:,} that are read; save "
                "the article's pages alone.",
            )
        if pages > _MOST_LAID_OUT_PAGES:
            return _plain_draft(document, limits)
        return _laid_out_draft(document, limits)


@contextlib.contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            raise RefusalError(
                "encrypted",
                "The PDF is protected by a password; open it in a PDF viewer and print it to a new "
                "PDF.",
            ) from error
        raise RefusalError(
            "damaged",
            "The PDF is damaged and cannot be opened; download it again or save the page anew.",
        ) from error
    try:
        yield document
    finally:
        document.close()


def _laid_out_draft(document: Any, limits: ReadingLimits) -> Draft:
    pages: list[list[Line]] = []
    empty, unreadable, count = 0, 0, 0
    for index in range(len(document)):
        characters = _characters(document, index)
        count += len(characters or ())
        _refuse_too_long(count, limits)
        unreadable += characters is None
        empty += characters is not None and not characters
        pages.append(reading_order(characters or []))
    furniture = running_lines(pages)
    pieces = list(join_paragraphs(pages, furniture))
    pieces += [Piece(words, TextKind.BOILERPLATE) for words in _texts_once(pages, furniture)]
    notices = [*_page_notices(empty, unreadable, len(document))]
    if furniture:
        notices.append(
            "Lines repeated at the top or bottom of the pages stand once, at the end; page numbers "
            "are left out."
        )
    return _draft(document, pieces, notices)


def _characters(document: Any, index: int) -> list[Character] | None:
    """Return a page's characters, or None for a page that cannot be opened."""
    import pypdfium2

    try:
        page = document[index]
        try:
            text_page = page.get_textpage()
            try:
                return page_characters(text_page)
            finally:
                text_page.close()
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        return None


def _plain_draft(document: Any, limits: ReadingLimits) -> Draft:
    """Return the text of a long document as it stands in the file, line by line."""
    pieces: list[Piece] = []
    empty, unreadable, count = 0, 0, 0
    for index in range(len(document)):
        characters = _characters(document, index)
        unreadable += characters is None
        empty += characters is not None and not characters
        words = "".join(character.text for character in characters or ())
        count += len(words)
        _refuse_too_long(count, limits)
        pieces += [Piece(line) for line in words.split("\n\n")]
    notice = f"The PDF has {len(document):,} pages; its columns and page heads are not told apart."
    return _draft(document, pieces, [notice, *_page_notices(empty, unreadable, len(document))])


def _refuse_too_long(count: int, limits: ReadingLimits) -> None:
    if count > limits.characters:
        raise RefusalError(
            "too_large",
            "The PDF holds more text than one article can have; save the article's pages alone.",
        )


def _texts_once(pages: Sequence[Sequence[Line]], furniture: frozenset[Line]) -> list[str]:
    lines = {
        line.text: None
        for page in pages
        for line in page
        if line in furniture and any(character.isalpha() for character in line.text)
    }
    return list(lines)


def _page_notices(empty: int, unreadable: int, pages: int) -> Iterator[str]:
    if unreadable:
        part = f"{unreadable} of {pages} pages ({share(unreadable, pages)})"
        yield f"{part} {'is' if unreadable == 1 else 'are'} damaged and could not be read."
    if empty and empty < pages:
        noun = "holds" if empty == 1 else "hold"
        part = f"{empty} of {pages} pages ({share(empty, pages)})"
        yield f"{part} {noun} no text, perhaps only pictures."


def _draft(document: Any, pieces: Sequence[Piece], notices: Sequence[str]) -> Draft:
    text, blocks = lay_out(pieces)
    if not blocks:
        raise RefusalError(
            "no_text",
            "The PDF holds pictures of pages and no text; have its text recognised (OCR) by a "
            "scanning program and open the result.",
        )
    properties = document.get_metadata_dict(skip_empty=True)
    return Draft(
        text,
        blocks,
        property_title=_line(properties.get("Title")),
        author=_line(properties.get("Author")),
        notices=(*notices, *unread_notices(document)),
    )


def _line(words: str | None) -> str | None:
    return " ".join((words or "").replace("\0", " ").split()) or None
