"""What a PDF holds besides the text of its pages: pictures, notes, form fields, attached files."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from kursk_compare.reading.dropped import counted, not_read

# Looking through the objects of every page takes time that a long document does not have.
_MOST_PAGES = 200
_MOST_OBJECTS = 5_000
_FORM_DEPTH = 2


def unread_notices(document: Any) -> tuple[str, ...]:
    """Return one sentence on what of an open PDF is not read, if there is any."""
    import pypdfium2

    found: Counter[str] = Counter()
    for index in range(min(len(document), _MOST_PAGES)):
        with contextlib.suppress(pypdfium2.PdfiumError):
            page = document[index]
            try:
                found.update(_parts(page))
            finally:
                page.close()
    with contextlib.suppress(pypdfium2.PdfiumError):
        found["file"] = max(0, document.count_attachments())
    parts = (
        counted(found["picture"], "picture", "pictures"),
        counted(found["note"], "note", "notes"),
        counted(found["field"], "form field", "form fields"),
        counted(found["file"], "attached file", "attached files"),
    )
    return not_read(parts, "in the PDF")


def _parts(page: Any) -> Iterator[str]:
    from pypdfium2 import raw

    pictures = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=_FORM_DEPTH)
    for count, _ in enumerate(pictures, start=1):
        yield "picture"
        if count >= _MOST_OBJECTS:
            break
    kinds = {
        raw.FPDF_ANNOT_TEXT: "note",
        raw.FPDF_ANNOT_FREETEXT: "note",
        raw.FPDF_ANNOT_WIDGET: "field",
    }
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_OBJECTS)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if annotation:
            kind = kinds.get(raw.FPDFAnnot_GetSubtype(annotation))
            raw.FPDFPage_CloseAnnot(annotation)
            if kind:
                yield kind
