"""One story of a Word document (its body, its footnotes, a page header) as pieces of text."""

from __future__ import annotations

from dataclasses import dataclass, field

from kursk_compare.article import TextKind
from kursk_compare.reading.docx_package import Attributes
from kursk_compare.reading.draft import Piece

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_MATH = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

# What these hold is not part of the text with all changes accepted. Word writes a text box twice,
# the second time for old programs, as Fallback.
_LEFT_OUT = frozenset({"w:del", "w:moveFrom", "mc:Fallback"})
_CHARACTERS = {
    "w:tab": " ",
    "w:ptab": " ",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "\u2011",
}
# What a story may hold besides text; none of it is opened.
_PICTURES = frozenset({"pic", "imagedata", "chart", "relIds"})
_DOCUMENTS = frozenset({"altChunk", "subDoc"})
_MOST_CELL_WORDS = 20


def local(tag: str) -> str:
    """Return a tag's or attribute's name without its namespace."""
    return tag.rpartition(" ")[2]


def word_attribute(attributes: Attributes, name: str) -> str:
    """Return an attribute of Word's own namespace, or ""."""
    return next((attributes[key] for key in _attribute_keys(name) if key in attributes), "")


def _attribute_keys(name: str) -> tuple[str, ...]:
    return tuple(f"{namespace} {name}" for namespace in _WORD)


def _short(tag: str) -> str:
    namespace, _, name = tag.rpartition(" ")
    if namespace in _WORD:
        return f"w:{name}"
    if namespace in _MATH:
        return f"m:{name}"
    return f"mc:{name}" if namespace == _COMPATIBILITY else ""


@dataclass(slots=True)
class _Paragraph:
    parts: list[str] = field(default_factory=list)
    kind: TextKind = TextKind.BODY
    mark_deleted: bool = False
    boxes: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    cells: list[list[Piece]] = field(default_factory=list)


class Story:
    """Collects pieces from the events of an XML parser; `pieces` is complete at the end.

    `root` is the outermost element ("w:document"), "" for one that is not Word's. `deleted` counts
    the characters of tracked deletions, `pictures` and `documents` what is embedded.

    Paragraphs, table rows and text boxes may lie in each other; each open one is on a stack.
    """

    def __init__(self, kinds: dict[str, TextKind]) -> None:
        self.pieces: list[Piece] = []
        self.root = ""
        self.deleted = self.pictures = self.documents = 0
        self._kinds = kinds
        self._open: list[_Paragraph | _Row] = []
        self._left_out = 0
        self._in_text = False
        self._in_deletion = False
        self._in_mark = False
        self._carried: list[str] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take the start of an element."""
        name = _short(tag)
        self.root = self.root or name
        self._in_mark = self._in_mark or name == "w:pPr"
        self._in_deletion = name == "w:delText"
        if self._left_out or name in _LEFT_OUT:
            self._leave_out(name)
        elif name == "w:p":
            self._open.append(_Paragraph(self._carried))
            self._carried = []
        elif name == "w:tr":
            self._open.append(_Row())
        elif name == "w:tc":
            self._cells().append([])
        elif name in ("w:t", "m:t"):
            self._in_text = True
        else:
            self.pictures += local(tag) in _PICTURES
            self.documents += local(tag) in _DOCUMENTS
            self._format(name, attributes)

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        name = _short(tag)
        self._in_deletion = False
        if name == "w:pPr":
            self._in_mark = False
        if self._left_out:
            self._left_out -= 1
        elif name in ("w:t", "m:t"):
            self._in_text = False
        elif name == "w:p":
            self._close_paragraph()
        elif name == "w:tr":
            self._close_row()

    def text(self, words: str) -> None:
        """Take characters."""
        if self._in_deletion:
            self.deleted += len(words)
        if self._in_text and not self._left_out:
            self._add(words)

    def _leave_out(self, name: str) -> None:
        if self._in_mark and name == "w:del" and isinstance(self._top(), _Paragraph):
            # The mark between two paragraphs is deleted: they read as one.
            self._paragraph().mark_deleted = True
        self._left_out += 1

    def _format(self, name: str, attributes: Attributes) -> None:
        if name in _CHARACTERS and not self._in_mark:
            if word_attribute(attributes, "type") not in ("page", "column"):
                self._add(_CHARACTERS[name])
        elif name == "w:sym":
            self._add(_symbol(word_attribute(attributes, "char")))
        elif name == "w:pStyle":
            kind = self._kinds.get(word_attribute(attributes, "val"))
            if kind is not None and isinstance(self._top(), _Paragraph):
                self._paragraph().kind = kind
        elif name == "w:numPr":
            top = self._top()
            if isinstance(top, _Paragraph) and top.kind is TextKind.BODY:
                top.kind = TextKind.LIST

    def _top(self) -> _Paragraph | _Row | None:
        return self._open[-1] if self._open else None

    def _paragraph(self) -> _Paragraph:
        top = self._top()
        assert isinstance(top, _Paragraph)
        return top

    def _add(self, words: str) -> None:
        top = self._top()
        if isinstance(top, _Paragraph):
            top.parts.append(words)

    def _cells(self) -> list[list[Piece]]:
        top = self._top()
        return top.cells if isinstance(top, _Row) else []

    def _close_paragraph(self) -> None:
        if not isinstance(self._top(), _Paragraph):
            return
        paragraph = self._paragraph()
        self._open.pop()
        if paragraph.mark_deleted:
            self._carried = paragraph.parts
        else:
            for lines in "".join(paragraph.parts).split("\n\n"):
                self._emit(Piece(lines, paragraph.kind))
        for box in paragraph.boxes:
            self._emit(box)

    def _close_row(self) -> None:
        top = self._top()
        if not isinstance(top, _Row):
            return
        self._open.pop()
        for piece in _row_pieces(top.cells):
            self._emit(piece)

    def _emit(self, piece: Piece) -> None:
        """Hand a piece to what it lies in: a table cell, the paragraph of a text box, the story."""
        if not piece.text.strip():
            return
        top = self._top()
        if isinstance(top, _Row) and top.cells:
            top.cells[-1].append(piece)
        elif isinstance(top, _Paragraph):
            top.boxes.append(piece)
        else:
            self.pieces.append(piece)


def _row_pieces(cells: list[list[Piece]]) -> list[Piece]:
    """Return a row of figures or words as one piece, a row used for layout as its paragraphs."""
    filled = [cell for cell in cells if cell]
    simple = all(
        len(cell) == 1 and len(cell[0].text.split()) <= _MOST_CELL_WORDS for cell in filled
    )
    if len(filled) < 2 or not simple:
        return [piece for cell in filled for piece in cell]
    words = " | ".join(" ".join(cell[0].text.split()) for cell in filled)
    return [Piece(words, TextKind.LIST)]


def _symbol(code: str) -> str:
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    # Symbol fonts lie in the private use area: which sign it is only the font knows.
    private = 0xE000 <= point <= 0xF8FF
    return "�" if private or 0xD800 <= point <= 0xDFFF or point > 0x10FFFF else chr(point)
