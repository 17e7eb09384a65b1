"""Foreign text and tables in a Word document.

Text is split into runs of one direction, so that Hebrew and Arabic stand as they are read; scripts
are left to the fonts that the reader's system has for them. Paragraphs and runs are elements of
python-docx, copied from a pattern of their kind: making each anew takes ten times as long.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import Underline, kind_style, tint
from kursk_compare.report.legible import legible
from kursk_compare.report.marks import reads_right_to_left
from kursk_compare.report.model import names_language
from kursk_compare.report.word_look import TABLE_STYLE, TABLE_TEXT

if TYPE_CHECKING:
    from docx.document import Document

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001efff]")
_EAST_ASIAN = {"zh", "ja", "ko"}
_UNDERLINES = {
    Underline.SOLID: "single",
    Underline.DOTTED: "dotted",
    Underline.DASHED: "dash",
    Underline.DASH_DOT: "dotDash",
    Underline.DOUBLE: "double",
    Underline.WAVE: "wave",
}
_HEAD_FILL = "E7E9EE"

Element = Any
"""An element of python-docx: "w:p", "w:r" and so on."""

Fill = str | Callable[[Element], object]
"""What a cell holds: text, or what writes into the cell's paragraph."""


@dataclass(frozen=True, slots=True)
class MarkLook:
    """How marked words look: a tint, and an underline that tells the kind in black and white."""

    fill: str
    underline: str
    ink: str

    @classmethod
    def of(cls, kind: DivergenceKind, level: Level) -> MarkLook:
        """Return the look of words over which such a divergence lies."""
        style = kind_style(kind)
        return cls(tint(kind, level)[1:], _UNDERLINES[style.underline], style.ink_light[1:])


@dataclass(frozen=True, slots=True)
class TextLook:
    """How a text looks: the name of a character style, its language, marks and weight."""

    style: str = ""
    language: str = ""
    mark: MarkLook | None = None
    bold: bool = False


PLAIN = TextLook()
BOLD = TextLook(bold=True)


def add_paragraph(document: Document, style: str = "") -> Element:
    """Add an empty paragraph of a style (by its name) at the end of the document; return it."""
    paragraph = deepcopy(_paragraph_pattern(style))
    document.element.body[-1].addprevious(paragraph)
    return paragraph


def add_text(paragraph: Element, text: str, look: TextLook = PLAIN) -> list[Element]:
    """Add foreign text to a paragraph as one run for each direction; return the runs."""
    runs = []
    for part, rtl in directed(legible(text)):
        run = deepcopy(_run_pattern(look, rtl))
        run[-1].text = part
        paragraph.append(run)
        runs.append(run)
    return runs


def turn(paragraph: Element, text: str) -> None:
    """Let a paragraph run from right to left when its text does."""
    if reads_right_to_left(text):
        paragraph.get_or_add_pPr().append(element("w:bidi"))


def lines_of(first: str, *others: str) -> Fill:
    """Return what writes texts into a cell, the first plain, the others below it."""

    def write(paragraph: Element) -> None:
        turn(paragraph, first)
        add_text(paragraph, first)
        for text in filter(None, others):
            add_break(paragraph)
            add_text(paragraph, text)

    return write


def add_break(paragraph: Element) -> None:
    """Begin a new line in a paragraph."""
    run = element("w:r")
    run.append(element("w:br"))
    paragraph.append(run)


def directed(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of `text` of one direction each, with whether it is from right to left.

    Spaces, signs and digits go with the letters before them.
    """
    if not _RIGHT_TO_LEFT.search(text):
        if text:
            yield text, False
        return
    start, rtl = 0, reads_right_to_left(text)
    for at, character in enumerate(text):
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"} and (direction != "L") != rtl:
            if at > start:
                yield text[start:at], rtl
            start, rtl = at, not rtl
    yield text[start:], rtl


def add_table(
    document: Document,
    heads: Sequence[str],
    rows: Sequence[Sequence[Fill]],
    widths: Sequence[float],
) -> None:
    """Add a table with a head that is repeated on each page; `widths` are in millimetres."""
    from docx.shared import Mm

    table = document.add_table(2, len(heads), TABLE_STYLE)
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    head, pattern = table.rows[0].cells[0], table.rows[1].cells[0]
    first, other = (row_around(cell.paragraphs[0]) for cell in (head, pattern))
    for row in (first, other):
        for cell in row.tc_lst:
            cell.p_lst[0].style = _style_id(TABLE_TEXT)
    _fill(first, heads, BOLD)
    for cell in first.tc_lst:
        cell.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=_HEAD_FILL))
    for row, names in ((first, ("w:cantSplit", "w:tblHeader")), (other, ("w:cantSplit",))):
        for name in names:
            row.get_or_add_trPr().append(element(name))
    body = other.getparent()
    body.remove(other)
    for row in rows:
        copy = deepcopy(other)
        _fill(copy, row, PLAIN)
        body.append(copy)
    add_paragraph(document)


def row_around(paragraph: Any) -> Element:
    """Return the row of a table that a paragraph (of python-docx) lies in."""
    return paragraph.paragraph_format.element.getparent().getparent()


def element(name: str, /, **attributes: str) -> Element:
    """Return a new element such as "w:shd" with attributes of the same namespace."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    return OxmlElement(name, {qn(f"w:{key}"): value for key, value in attributes.items()})


def _fill(row: Element, contents: Sequence[Fill], look: TextLook) -> None:
    for cell, content in zip(row.tc_lst, contents, strict=True):
        (paragraph,) = cell.p_lst
        if callable(content):
            content(paragraph)
        else:
            turn(paragraph, content)
            add_text(paragraph, content, look)


def _style_id(name: str) -> str:
    return name.replace(" ", "")


@lru_cache(maxsize=64)
def _paragraph_pattern(style: str) -> Element:
    paragraph = element("w:p")
    if style:
        paragraph.style = _style_id(style)
    return paragraph


@lru_cache(maxsize=256)
def _run_pattern(look: TextLook, rtl: bool) -> Element:
    # The order of the properties is that of the file format's schema.
    run = element("w:r")
    properties = element("w:rPr")
    if look.style:
        properties.append(element("w:rStyle", val=_style_id(look.style)))
    if look.bold:
        properties.append(element("w:b"))
        properties.append(element("w:bCs"))
    if look.mark is not None:
        properties.append(element("w:u", val=look.mark.underline, color=look.mark.ink))
        properties.append(element("w:shd", val="clear", color="auto", fill=look.mark.fill))
    if rtl:
        properties.append(element("w:rtl"))
    if names_language(look.language) and look.language != "en":
        scope = "bidi" if rtl else "eastAsia" if look.language in _EAST_ASIAN else "val"
        properties.append(element("w:lang", **{scope: look.language}))
    if len(properties):
        run.append(properties)
    words = element("w:t")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    return run
