"""From the bytes of one file to an article; runs in the reader's child process."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from kursk_compare.article import Article, Block, TextKind
from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading.blocks import find_paragraphs
from kursk_compare.reading.characters import character_notices
from kursk_compare.reading.dates import published_in
from kursk_compare.reading.decoding import decode
from kursk_compare.reading.draft import Draft, RefusalError
from kursk_compare.reading.formats import Format, packed_format, text_format
from kursk_compare.reading.kinds import name_kinds
from kursk_compare.reading.language import UNDETERMINED, detect_language
from kursk_compare.reading.limits import READING_LIMITS, ReadingLimits
from kursk_compare.reading.markdown import read_markdown

_TOP_BLOCKS = 10
_LEAST_TITLE_WORDS = 3
_MARKDOWN_MARKS = re.compile(r"^#{1,6}\s+|\s+#+$|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff]")
_NOTHING = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef]*"
)
_AUTHOR = re.compile(r"by\s+([^|•·,;–—(\d]+)", re.IGNORECASE)


def read_bytes(
    data: bytes, name: str, *, id: str = "A", limits: ReadingLimits = READING_LIMITS
) -> Article:
    """Return the article a file's bytes hold; `name` is only looked at for its suffix.

    Raises UnreadableArticle.
    """
    try:
        draft = _draft(data, name, limits)
        _refuse_unusable(draft.text, limits)
    except RefusalError as refusal:
        raise UnreadableArticle(name, refusal.reason, refusal.code) from refusal
    blocks = name_kinds(draft.text, draft.blocks)
    top = [block for block in blocks[:_TOP_BLOCKS] if block.kind is TextKind.BYLINE]
    bylines = [draft.text[block.start : block.end] for block in top]
    published = draft.published or published_in(bylines)
    notices = () if published else _date_notices(draft)
    return Article(
        id,
        draft.text,
        blocks,
        title=draft.title or _headline(draft.text, blocks) or draft.property_title,
        outlet=draft.outlet,
        author=draft.author or _author(bylines),
        published=published or draft.property_date,
        language=_language(draft),
        path=name,
        sha256=hashlib.sha256(data).hexdigest(),
        notices=(*draft.notices, *notices, *character_notices(draft.text)),
        retrieved=draft.retrieved,
    )


def _draft(data: bytes, name: str, limits: ReadingLimits) -> Draft:
    if not data.strip(b"\0 \t\r\n\f\v"):
        raise RefusalError("empty", "The file is empty, so there is nothing to compare.")
    if len(data) > limits.file_bytes:
        raise RefusalError(
            "too_large",
            f"The file has {len(data) // 1_000_000:,} MB, more than the "
            f"{limits.file_bytes // 1_000_000:,} MB that are read; save the article alone.",
        )
    packed = packed_format(data, name)
    if packed is Format.PDF:
        from kursk_compare.reading.pdf import read_pdf

        return read_pdf(data, limits)
    if packed is Format.DOCX:
        from kursk_compare.reading.docx import read_docx

        return read_docx(data, limits)
    return _text_draft(data, name)


def _text_draft(data: bytes, name: str) -> Draft:
    decoded = decode(data)
    found = text_format(decoded.text, name)
    if found is Format.HTML:
        from kursk_compare.reading.html_page import read_html  # loads trafilatura: half a second

        decoded = decode(data, declared=True)
        return read_html(decoded.text, decoded.notices)
    if found is Format.MARKDOWN:
        return Draft(*read_markdown(decoded.text), notices=decoded.notices)
    return Draft(decoded.text, tuple(find_paragraphs(decoded.text)), notices=decoded.notices)


def _refuse_unusable(text: str, limits: ReadingLimits) -> None:
    if _NOTHING.fullmatch(text):
        raise RefusalError("empty", "The file holds no text, so there is nothing to compare.")
    if len(text) > limits.characters:
        raise RefusalError(
            "too_large",
            f"The text has more than {limits.characters // 1_000_000:,} million characters, too "
            "many for one article; save the article alone.",
        )


def _headline(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the headline among the first blocks; a one-word line above it is a section's name."""
    lines = [
        _one_line(_MARKDOWN_MARKS.sub("", text[block.start : block.end]))
        for block in blocks[:_TOP_BLOCKS]
        if block.kind is TextKind.HEADLINE
    ]
    long_enough = [line for line in lines if len(line.split()) >= _LEAST_TITLE_WORDS]
    return next(iter(long_enough or lines), None) or None


def _one_line(words: str) -> str:
    """Return the words on one line, without the characters that are not to be seen."""
    return " ".join(_UNSEEN.sub(" ", words).split())


def _date_notices(draft: Draft) -> tuple[str, ...]:
    if draft.property_date is None:
        return ()
    return (
        f"The text names no day of publication; {draft.property_date.isoformat()}, the day the "
        "document was made, is taken for it.",
    )


def _author(bylines: Sequence[str]) -> str | None:
    for line in bylines:
        found = _AUTHOR.match(line)
        if found and found[1].strip():
            return " ".join(found[1].split())
    return None


def _language(draft: Draft) -> str:
    found = detect_language(draft.text)
    return draft.language or UNDETERMINED if found == UNDETERMINED else found
