"""From bytes to text: byte order mark, declaration, UTF-8, then a guess that is said aloud."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from kursk_compare.reading.draft import RefusalError
from kursk_compare.reading.dropped import counted
from kursk_compare.reading.language import detect_language

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]+)|<meta[^>]{0,500}charset\s*=\s*[\"']?\s*([\w.:-]+)",
    re.IGNORECASE,
)
_LIKE_UTF8 = re.compile(
    rb"[\xc0-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf7][\x80-\xbf]{3}"
)
_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

_DECLARATION_REACH = 4_096
_SAMPLE = 262_144
_GUESS_SAMPLE = 65_536
_LATIN_SHARE = 0.7
_USUAL_LATIN = {"pl": "cp1250", "tr": "cp1254"}
# Text holds next to no control characters; a fifth of a file of random bytes are some.
_MOST_CONTROL_SHARE = 0.1
_LEAST_ZERO_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the notices its decoding calls for."""

    text: str
    notices: tuple[str, ...] = ()


def decode(data: bytes, *, declared: bool = False) -> Decoded:
    """Return the text of `data`; `declared` looks for an HTML or XML declaration.

    Raises RefusalError (unknown_format) for data that is no text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    interleaved = _zero_interleaved(data)
    if interleaved:
        return _replacing(data, interleaved, _guessed(interleaved))
    _refuse_binary(data)
    return _decode_unmarked(data, _declaration(data) if declared else None)


def _decode_unmarked(data: bytes, declaration: str | None) -> Decoded:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return Decoded(text, _contradiction(declaration, data))
    if declaration and declaration != "utf-8":
        return _replacing(data, declaration)
    if declaration or _mostly_utf8(data):
        return _replacing(data, "utf-8")
    encoding = _best_guess(data)
    return _replacing(data, encoding, _guessed(encoding, len(_HIGH.findall(data))))


def _zero_interleaved(data: bytes) -> str | None:
    """Return the UTF-16 byte order of text without a mark, seen by where its zero bytes lie."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd >= _LEAST_ZERO_SHARE and even < odd / 10:
        return "utf-16-le"
    if even >= _LEAST_ZERO_SHARE and odd < even / 10:
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes) -> None:
    sample = data[:_SAMPLE]
    share = len(_CONTROL.findall(sample)) / max(1, len(sample))
    if share > _MOST_CONTROL_SHARE and len(sample) > 64:
        raise RefusalError(
            "unknown_format",
            "This is no text and no format that can be read; save the article as a text, HTML, "
            "PDF or Word (.docx) file.",
        )


def _declaration(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_DECLARATION_REACH])
    if not found:
        return None
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name
        "".encode(name)
    except (LookupError, UnicodeError, TypeError):
        return None
    # Browsers read these labels as Windows-1252, and so do the pages that carry them. A UTF-16
    # declaration that could be read byte by byte cannot be true.
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return "utf-8" if name.startswith(("utf-16", "utf-32", "utf_16", "utf_32")) else name


def _contradiction(declaration: str | None, data: bytes) -> tuple[str, ...]:
    if declaration is None or declaration == "utf-8" or not _HIGH.search(data):
        return ()
    return (f"The file calls its encoding {_name(declaration)}, but it is UTF-8 and was read so.",)


def _mostly_utf8(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    alike = sum(len(found) for found in _LIKE_UTF8.findall(sample))
    return alike >= len(_HIGH.findall(sample)) - alike


def _best_guess(data: bytes) -> str:
    import charset_normalizer  # only needed for the few files that are neither marked nor UTF-8

    best = charset_normalizer.from_bytes(data[:_GUESS_SAMPLE]).best()
    guess = best.encoding if best is not None else "cp1252"
    text = data[:_GUESS_SAMPLE].decode(guess, "replace")
    if sum(map(str.isascii, text)) < _LATIN_SHARE * len(text):
        return guess
    # The encodings of the Latin script differ in a few letters only, which misleads statistics;
    # the language, seen by its plain words, tells which one its writers use.
    usual = _USUAL_LATIN.get(detect_language(text), "cp1252")
    return usual if _fits(data, usual) else guess


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _guessed(encoding: str, letters: int = 0) -> str:
    on_it = f" on which {counted(letters, 'byte depends', 'bytes depend')}" if letters else ""
    return (
        f"The file does not say how its letters are encoded; it was read as {_name(encoding)}, a "
        f"guess{on_it}."
    )


def _name(encoding: str) -> str:
    name = codecs.lookup(encoding).name
    return name.replace("cp125", "Windows-125").replace("utf", "UTF").replace("iso", "ISO ")


def _replacing(data: bytes, encoding: str, *notices: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), notices)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    count = text.count("�")
    lost = f"{count} characters could not be read and are shown as �."
    one = "1 character could not be read and is shown as �."
    return Decoded(text, (*notices, lost if count > 1 else one))
