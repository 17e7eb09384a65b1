"""Makes the sample set's .docx and .pdf from the texts in packaging/samples, byte for byte alike.

In those texts "# " starts the headline, "~ " a byline, "^ " a caption; the lines before the first
blank line are metadata.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import typst

HERE = Path(__file__).parent
SOURCES = HERE / "samples"
SAMPLES = HERE.parent / "resources" / "samples"

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class Block:
    """A paragraph and its kind: "headline", "byline", "caption" or "body"."""

    kind: str
    text: str


@dataclass(frozen=True)
class Source:
    """One sample article before it is put into a file format."""

    outlet: str
    author: str
    published: date
    blocks: tuple[Block, ...]

    @property
    def headline(self) -> str:
        """The article's headline."""
        return self.texts("headline")[0]

    def texts(self, kind: str) -> list[str]:
        """Return the words of all blocks of a kind."""
        return [block.text for block in self.blocks if block.kind == kind]


def read_source(path: Path) -> Source:
    """Read one of the texts in packaging/samples."""
    head, *paragraphs = path.read_text(encoding="utf-8").strip().split("\n\n")
    known = dict(line.split(": ", 1) for line in head.splitlines())
    return Source(
        known["outlet"],
        known["author"],
        date.fromisoformat(known["date"]),
        tuple(_block(paragraph) for paragraph in paragraphs),
    )


KINDS = {"# ": "headline", "~ ": "byline", "^ ": "caption"}


def _block(paragraph: str) -> Block:
    kind = KINDS.get(paragraph[:2])
    return Block(kind, paragraph[2:]) if kind else Block("body", paragraph)


def docx(source: Source) -> bytes:
    """Return the article as a Word document; stored, not deflated, so that the bytes are alike."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as package:
        for name, content in _docx_parts(source).items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), XML + content)
    return stream.getvalue()


def _docx_parts(source: Source) -> dict[str, str]:
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("officeDocument", OFFICE, "word/document.xml"),
            ("metadata/core-properties", f"{PACKAGE}/relationships", "docProps/core.xml"),
        ),
        "docProps/core.xml": _core_properties(source),
        "word/_rels/document.xml.rels": _relationships(("styles", OFFICE, "styles.xml")),
        "word/styles.xml": _styles(),
        "word/document.xml": _document(source),
    }


def _content_types() -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    parts = {
        "/word/document.xml": f"{word}.document.main+xml",
        "/word/styles.xml": f"{word}.styles+xml",
        "/docProps/core.xml": core,
    }
    relationships = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relationships}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{n}" ContentType="{t}"/>' for n, t in parts.items())
        + "</Types>"
    )


def _relationships(*targets: tuple[str, str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="r{number}" Type="{base}/{kind}" Target="{target}"/>'
        for number, (kind, base, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def _core_properties(source: Source) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(source.headline)}</dc:title>"
        f"<dc:creator>{escape(source.author)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{source.published}T06:00:00Z'
        "</dcterms:created></cp:coreProperties>"
    )


STYLES = {"headline": "Title", "byline": "Byline", "caption": "Caption", "body": "Normal"}
HALF_POINTS = {"Title": 40, "Byline": 20, "Caption": 18, "Normal": 23}


def _styles() -> str:
    rows = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>'
        f'<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="{size}"/></w:rPr></w:style>'
        for name, size in HALF_POINTS.items()
    )
    return f'<w:styles xmlns:w="{WORD}">{rows}</w:styles>'


def _document(source: Source) -> str:
    rows = "".join(_paragraph(block) for block in source.blocks)
    return f'<w:document xmlns:w="{WORD}"><w:body>{rows}<w:sectPr/></w:body></w:document>'


def _paragraph(block: Block) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{STYLES[block.kind]}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escape(block.text)}</w:t></w:r></w:p>'
    )


TEMPLATE = """
#let source = json(bytes(sys.inputs.source))
#set document(
  title: source.headline,
  author: source.author,
  date: datetime(year: source.year, month: source.month, day: source.day),
)
#set text(font: "Libertinus Serif", size: 10pt, lang: "en", region: "GB")
#set par(justify: true, leading: 0.6em, spacing: 0.9em)
#set page(
  width: 150mm, height: 150mm, margin: 16mm, columns: 2,
  header: text(9pt)[#source.outlet #h(1fr) #source.day_in_words],
  footer: context align(center, text(9pt, counter(page).display("1"))),
)
#place(top, scope: "parent", float: true, {
  show heading: set text(18pt)
  heading(source.headline)
  text(9pt, source.bylines.join(linebreak()))
  v(2mm)
})
#for paragraph in source.paragraphs [#paragraph #parbreak()]
"""


def pdf(source: Source) -> bytes:
    """Return the article as a two-column PDF with a running head, hyphenation and page numbers."""
    bylines, day = source.texts("byline"), source.published
    data = {
        "outlet": source.outlet,
        "author": source.author,
        "headline": source.headline,
        "bylines": bylines,
        "paragraphs": source.texts("body"),
        "year": day.year,
        "month": day.month,
        "day": day.day,
        "day_in_words": bylines[-1],
    }
    compiler = typst.Compiler(
        TEMPLATE.encode(),
        ignore_system_fonts=True,
        sys_inputs={"source": json.dumps(data, sort_keys=True)},
    )
    return bytes(compiler.compile(format="pdf"))


def make_samples(folder: Path) -> None:
    """Write the two made samples into `folder`."""
    courier = read_source(SOURCES / "invented-courier.txt")
    (folder / "invented-courier.docx").write_bytes(docx(courier))
    post = read_source(SOURCES / "placeholder-post.txt")
    (folder / "placeholder-post.pdf").write_bytes(pdf(post))


if __name__ == "__main__":
    make_samples(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
