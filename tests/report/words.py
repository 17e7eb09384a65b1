"""The words of a report, however a form spaces and breaks them."""

from __future__ import annotations

import re

import pypdfium2


def squeezed(text: str) -> str:
    """Return a text without its white space."""
    return re.sub(r"\s+", "", text)


def pdf_text(pdf: bytes) -> str:
    """Return the words of all pages, in lines as they are set."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    return "\n".join(pages)


def pdf_words(pdf: bytes) -> str:
    """Return the words of all pages without white space and marks where long words may break."""
    return re.sub(r"[\s\u200b\ufffe\u00ad]+", "", pdf_text(pdf))
