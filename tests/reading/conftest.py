"""Builders of input files; every document is made here, in code."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
import typst

from kursk_compare.article import Article
from kursk_compare.reading import read_bytes

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def _rels(entries: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="r{index}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for index, (target, kind) in enumerate(entries.items())
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


@pytest.fixture
def docx() -> Callable[..., bytes]:
    """Return a function that makes a Word document of WordprocessingML."""

    def made(body: str, parts: dict[str, str] | None = None, **others: str) -> bytes:
        related = dict.fromkeys(others)
        targets = {f"{name}.xml": name.rstrip("0123456789") for name in related}
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr("_rels/.rels", _rels({"word/document.xml": "officeDocument"}))
            archive.writestr("word/_rels/document.xml.rels", _rels(targets))
            archive.writestr(
                "word/document.xml",
                f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
            )
            for name, inner in others.items():
                archive.writestr(f"word/{name}.xml", f"<w:{name} {NAMESPACES}>{inner}</w:{name}>")
            for name, content in (parts or {}).items():
                archive.writestr(name, content)
        return buffer.getvalue()

    return made


@pytest.fixture
def paragraph() -> Callable[..., str]:
    """Return a function that makes a paragraph of WordprocessingML."""

    def made(words: str, style: str | None = None) -> str:
        properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'

    return made


@pytest.fixture
def pdf() -> Callable[[str], bytes]:
    """Return a function that sets typst markup as a PDF."""

    def made(markup: str) -> bytes:
        return typst.compile(markup.encode())

    return made


@pytest.fixture
def blocks_of() -> Callable[[Article], list[tuple[str, str]]]:
    """Return a function that lists an article's blocks as (kind, text)."""

    def listed(article: Article) -> list[tuple[str, str]]:
        return [
            (block.kind.value, article.text[block.start : block.end]) for block in article.blocks
        ]

    return listed


@pytest.fixture
def read() -> Callable[..., Article]:
    """Return a function that reads text or bytes as a file of the given name."""

    def done(content: str | bytes, name: str = "article.txt", **limits: object) -> Article:
        data = content.encode() if isinstance(content, str) else content
        return read_bytes(data, name, **limits)

    return done
