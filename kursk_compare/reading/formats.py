"""Which format a file is in: its content decides, its name only where the content allows both."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from pathlib import PurePath

from kursk_compare.reading.draft import RefusalError
from kursk_compare.resources import read_rows


class Format(Enum):
    """The formats that can be read."""

    PLAIN_TEXT = auto()
    MARKDOWN = auto()
    HTML = auto()
    PDF = auto()
    DOCX = auto()


_SUFFIXES = {
    ".txt": Format.PLAIN_TEXT,
    ".text": Format.PLAIN_TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
}
READABLE_SUFFIXES = tuple(_SUFFIXES)

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"</?[a-z][a-z0-9]*[\s/>]", re.IGNORECASE)
_HTML_REACH = 8_192
_PDF_REACH = 1_024
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_ADVICE = "save the article as a text, HTML, PDF or Word (.docx) file"


def packed_format(data: bytes, name: str) -> Format | None:
    """Return PDF or DOCX where `data` is one, and None where it may be text.

    Raises RefusalError: unknown_format for other binary formats and for a file that is not what
    its name says, encrypted for a Word document with a password.
    """
    if b"%PDF-" in data[:_PDF_REACH]:
        return Format.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Format.DOCX
    if data.startswith(_OLE):
        raise _refused_ole(data)
    for signature, offset, what in _signatures():
        if data[offset : offset + len(signature)] == signature:
            raise RefusalError("unknown_format", f"This is {what}, not an article; {_ADVICE}.")
    _refuse_false_name(name)
    return None


def text_format(text: str, name: str) -> Format:
    """Return the format of a text: HTML, Markdown or plain text."""
    named = _SUFFIXES.get(PurePath(name).suffix.casefold())
    if _HTML_START.match(text[:_HTML_REACH]):
        return Format.HTML
    if named is Format.HTML and _TAG.search(text):
        return Format.HTML
    return Format.MARKDOWN if named is Format.MARKDOWN else Format.PLAIN_TEXT


def _refused_ole(data: bytes) -> RefusalError:
    if _ENCRYPTED_PACKAGE in data:
        return RefusalError(
            "encrypted",
            "The document is protected by a password; open it in your word processor and save it "
            "without one.",
        )
    return RefusalError(
        "unknown_format",
        "This is a document of an old Office format, which cannot be read; open it in your word "
        "processor and save it as .docx.",
    )


def _refuse_false_name(name: str) -> None:
    suffix = PurePath(name).suffix.casefold()
    if _SUFFIXES.get(suffix) in (Format.PDF, Format.DOCX):
        what = "PDF" if suffix == ".pdf" else "Word"
        raise RefusalError(
            "unknown_format",
            f"The name ends in {suffix}, but this is no {what} document; check the file or "
            "rename it to what it is.",
        )


@cache
def _signatures() -> tuple[tuple[bytes, int, str], ...]:
    rows = read_rows("reading/signatures.tsv")
    return tuple((bytes.fromhex(first), int(offset), what) for first, offset, what in rows)
