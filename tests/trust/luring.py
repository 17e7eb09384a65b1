"""Documents of every format that name other files and addresses in every way we know of."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

CANARY = "lure-of-velmora"
ADDRESS = "192.0.2.1"  # of no computer: RFC 5737
EVENT = (
    "The river rose by two metres on Monday, officials in Velmora said. At least 1,200 people "
    "left their homes. “We had ten minutes,” said Orla Venn, the mayor."
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def write_luring(folder: Path, canaries: Path) -> list[str]:
    """Write the documents into `folder`, what they name into `canaries`; return their paths."""
    for name in ("a.png", "a.css", "a.js", "a.html", "a.txt", "a.dotx", "a.pdf"):
        (canaries / f"{CANARY}-{name}").write_text("a canary")
    (folder / f"{CANARY}-beside.txt").write_text("not chosen")
    (folder / f"{CANARY}.png").write_text("named by a file's name")
    documents = {
        "page.html": _page(canaries).encode(),
        "word.docx": _docx(canaries),
        "paper.pdf": _pdf(canaries),
        "notes.md": _markdown(canaries).encode(),
        "plain.txt": _plain(canaries).encode(),
        f"<img src={CANARY}.png>.txt": EVENT.replace("1,200", "900").encode(),
        f"<img src={CANARY}.png><b>.pdf": b"no PDF at all",
    }
    for name, data in documents.items():
        (folder / name).write_bytes(data)
    return [str(folder / name) for name in documents]


def _page(canaries: Path) -> str:
    name = f"{canaries}/{CANARY}"
    return f"""<!doctype html><html><head><base href="file://{canaries}/">
<title>&lt;img src="{name}-a.png"&gt;</title>
<link rel=stylesheet href="{name}-a.css"><link rel=dns-prefetch href="//example.org">
<link rel=icon href="http://{ADDRESS}/i.png"><script src="file://{name}-a.js"></script>
<meta http-equiv=refresh content="0;url=file://{name}-a.html">
<meta property="og:image" content="http://{ADDRESS}/og.png">
<style>@import url("{name}-a.css"); body {{ background: url(file://{name}-a.png) }}</style>
<script type="application/ld+json">{{"@context": "http://{ADDRESS}/c", "headline": "A flood",
"image": "file://{name}-a.png"}}</script></head><body background="{name}-a.png">
<article><h1>A flood</h1><p>{EVENT}</p><p><img src="{name}-a.png" srcset="{name}-a.png 2x">
<iframe src="{name}-a.html"></iframe><object data="{name}-a.pdf"></object>
<embed src="{name}-a.pdf"><video poster="{name}-a.png" src="http://{ADDRESS}/v.mp4"></video>
<svg><image href="{name}-a.png" xlink:href="{name}-a.png"/><use href="{name}-a.html#x"/></svg>
<img src="file://host/share/{CANARY}.png"><img src="//{ADDRESS}/{CANARY}.png"></p>
<p>&lt;img src="{name}-a.png"&gt; &lt;!--#include file="{name}-a.txt"--&gt;</p></article>
</body></html>"""


def _docx(canaries: Path) -> bytes:
    name = f"file://{canaries}/{CANARY}"
    kinds = {
        "image": "a.png",
        "attachedTemplate": "a.dotx",
        "subDocument": "a.txt",
        "aFChunk": "a.html",
    }
    external = "".join(
        f'<Relationship Id="x{at}" Type="{_OFFICE}/{kind}" Target="{name}-{file}" '
        'TargetMode="External"/>'
        for at, (kind, file) in enumerate(kinds.items())
    )
    climbing = (
        f'<Relationship Id="y" Type="{_OFFICE}/footnotes" '
        f'Target="../../../..{canaries}/{CANARY}-a.txt"/>'
    )
    fields = "".join(
        f'<w:p><w:r><w:instrText>{code} "{canaries}/{CANARY}-{file}"</w:instrText></w:r></w:p>'
        for code, file in (("INCLUDEPICTURE", "a.png"), ("INCLUDETEXT", "a.txt"), ("LINK", "a.txt"))
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            f'{relations}<Relationship Id="r" Type="{_OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels", f"{relations}{external}{climbing}</Relationships>"
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body><w:p><w:r><w:t>{EVENT}'
            f'</w:t></w:r></w:p>{fields}<w:altChunk r:id="x3"/></w:body></w:document>',
        )
        archive.writestr(f"../../{CANARY}-climbed.txt", "never unpacked")
    return buffer.getvalue()


def _pdf(canaries: Path) -> bytes:
    name = f"{canaries}/{CANARY}"
    content = f"BT /F1 9 Tf 20 700 Td ({EVENT[:74]}) Tj 0 -14 Td ({EVENT[75:120]}) Tj ET".encode()
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 6 0 R >> "
        f"/URI << /Base (file://{name}-a.html) >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [4 0 R 9 0 R] "
        "/Annots [7 0 R 8 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content.decode('latin-1')}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /S /Launch /F ({name}-a.txt) /Next << /S /GoToR /F ({name}-a.pdf) /D [0 /Fit] >> >>",
        "<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] "
        f"/A << /S /URI /URI (http://{ADDRESS}/) >> >>",
        f"<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F ({name}-a.txt) >> >>",
        f"<< /Length 0 /F ({name}-a.txt) /FFilter /FlateDecode >>\nstream\n\nendstream",
    ]
    body = "".join(f"{at} 0 obj\n{text}\nendobj\n" for at, text in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R >>\n%%EOF\n".encode("latin-1", "replace")


def _markdown(canaries: Path) -> str:
    name = f"{canaries}/{CANARY}"
    return (
        f"# A flood ![x]({name}-a.png)\n\n{EVENT}\n\n![x](file://{name}-a.png) [y]({name}-a.html)\n"
        f'\n<img src="{name}-a.png"> <http://{ADDRESS}/>\n\n[z]: {name}-a.txt\n![[{name}-a.txt]]\n'
    )


def _plain(canaries: Path) -> str:
    name = f"{canaries}/{CANARY}"
    return (
        f'<img src="{name}-a.png"><b>A flood\n\n{EVENT}\n\n{name}-a.txt http://{ADDRESS}/ '
        f'{{{{include {name}-a.txt}}}} \\input{{{name}-a.txt}} #include "{name}-a.txt"\n'
    )
