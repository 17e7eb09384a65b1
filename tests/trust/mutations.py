"""Damaged documents without end: our own files of every format, mutated by a seeded generator."""

from __future__ import annotations

import copy
import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from xml.etree import ElementTree as ET

import typst

WORDS = (
    "The river rose by two metres on Monday, officials in Velmora said. At least 1,200 people "
    "left their homes. “We had ten minutes,” said Orla Venn, the mayor. Damage is put at "
    "3.5 million euros; the 2019 inspection found nothing. Schools stay closed until Friday."
)
_WORD_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
# What parsers stumble over: bounds of integers, separators, openings without an end.
_TOKENS = (
    *(b"0", b"-1", b"65536", b"2147483648", b"99999999999999999999", b"1e999", b"NaN"),
    *(b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xf4\x90\x80\x80", b"\r", b"%"),
    *(b"<", b"<!--", b"<![CDATA[", b"&", b"&#x110000;", b"]]>", b"<w:p>", b"</w:p>", b"<table>"),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"<script>", b"[", b"{", b'"', b"endobj", b"stream"),
    *(b"endstream", b"xref", b"trailer", b"/Length 9999999", b"/Kids [1 0 R]", b"1 0 R", b"<<"),
)


_LARGEST_PART = 300_000


@cache
def seeds() -> tuple[tuple[str, bytes], ...]:
    """Return (suffix, bytes) of one whole document of each sort."""
    return (
        (".txt", f"A flood in Velmora\n\nBy Ines Hallow\n\n{WORDS}\n\n- one\n- two\n".encode()),
        (".txt", WORDS.encode("utf-16")),
        (".md", f"# A flood\n\n> {WORDS}\n\n* one\n* [two](https://example.org)\n".encode()),
        (".html", _page().encode()),
        (".docx", _docx(_document())),
        (".pdf", typst.compile(f"= A flood\n{WORDS}\n#table(columns: 2, [1], [2])".encode())),
        (".pdf", _plain_pdf()),
        (".json", json.dumps({"version": 1, "text": WORDS, "numbers": [1, 2.5, None]}).encode()),
    )


def mutated(seed: int) -> tuple[str, bytes]:
    """Return (suffix, bytes) of damaged document number `seed`; the same number, the same bytes."""
    chance = random.Random(seed)
    suffix, data = seeds()[seed % len(seeds())]
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        if suffix == ".docx" and chance.random() < 0.95:
            data = _inside_docx(data, chance)
        else:
            data = chance.choice(_WAYS)(data, chance)
    return suffix, data


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 20))):
        if changed:
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    times = chance.choice((2, 10, 300))
    return data[:start] + data[start : min(end, start + 2_000)] * times + data[end:]


def _move(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    rest = data[:start] + data[end:]
    at = chance.randint(0, len(rest))
    return rest[:at] + data[start:end] + rest[at:]


def _put(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(_TOKENS) + data[at:]


def _noise(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + chance.randbytes(min(end - start, 500)) + data[end:]


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_flip, _cut, _repeat, _move, _put, _put, _noise, _truncate),
)


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.choice((1, 4, 30, 400)))


def _inside_docx(data: bytes, chance: random.Random) -> bytes:
    """Damage one part of the package and pack it again, so that the damage reaches the XML."""
    try:
        parts = dict(_parts(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        return chance.choice(_WAYS)(data, chance)
    except Exception:  # whatever a damaged archive does to zipfile
        return data
    if parts:
        name = chance.choice(sorted(parts))
        ways = (_rearranged, _rearranged, _rearranged, chance.choice(_WAYS))
        changed = chance.choice(ways)(parts[name], chance)
        unchanged = changed == parts[name]  # a part without elements, or one that is no XML
        parts[name] = _put(changed, chance) if unchanged else changed
    return _packed(parts)


def _rearranged(data: bytes, chance: random.Random) -> bytes:
    """Drop, repeat or move whole elements, so that the XML stays well-formed and means nonsense."""
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError):
        return data
    for _ in range(chance.choice((1, 3, 10))):
        parent, child = chance.choice([(p, c) for p in root.iter() for c in p] or [(root, None)])
        if child is None:
            return data
        way = chance.randrange(4)
        if way < 2:
            parent.remove(child)
        if way == 0:
            new_parent = chance.choice(list(root.iter()))
            new_parent.insert(chance.randint(0, len(new_parent)), child)
        elif way == 2:
            parent.extend([copy.deepcopy(child) for _ in range(chance.choice((1, 50)))])
        elif way == 3:
            child.tag = chance.choice([element.tag for element in root.iter()])
        if len(ET.tostring(root)) > _LARGEST_PART:
            break
    return ET.tostring(root)


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def _packed(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _page() -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A flood</title>'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A flood", '
        '"datePublished": "2024-05-14"}</script></head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>A flood in Velmora</h1><p>{WORDS}</p><table><tr><td>1</td><td>2</td></tr>"
        f"</table><ul><li>one<li>two</ul><p>{WORDS}</p></article><footer>About</footer></body></html>"
    )


def _docx(document: str) -> bytes:
    relations = f'<Relationships xmlns="{_PACKAGE}">' + "{}</Relationships>"
    one = '<Relationship Id="r{}" Type="' + _RELATIONS + '/{}" Target="{}"/>'
    return _packed(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations.format(
                one.format(1, "officeDocument", "word/document.xml")
            ).encode(),
            "word/_rels/document.xml.rels": relations.format(
                one.format(1, "footnotes", "footnotes.xml")
            ).encode(),
            "word/document.xml": document.encode(),
            "word/footnotes.xml": f"<w:footnotes {_WORD_NAMES}>{_paragraph('A note.')}"
            "</w:footnotes>".encode(),
        }
    )


def _document() -> str:
    cells = "".join(f"<w:tc>{_paragraph(words)}</w:tc>" for words in ("1,200", "people"))
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    inserted = "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
    deleted = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    tracked = f"<w:p>{inserted}{deleted}</w:p>"
    return (
        f"<w:document {_WORD_NAMES}><w:body>{_paragraph('A flood')}{_paragraph(WORDS)}{table}"
        f"{tracked}</w:body></w:document>"
    )


def _paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def _plain_pdf() -> bytes:
    """Return a PDF without compression, so that a mutation meets its operators and objects."""
    content = f"BT /F1 12 Tf 72 700 Td ({WORDS[:70]}) Tj 0 -14 Td ({WORDS[80:140]}) Tj ET".encode(
        "latin-1", "replace"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(data)
    return data + b"xref\n0 6\n0000000000 65535 f \n" + table + trailer
