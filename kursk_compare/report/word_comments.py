"""Comments in a Word document: by the program, without a date, each over the words it is about.

python-docx makes the first comment on a divergence; the others are copies of it, because it looks
through all comments for each new one, which takes minutes for a large report.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from itertools import count
from typing import TYPE_CHECKING

from kursk_compare.report.word_text import BOLD, PLAIN, Element, add_text, element, turn

if TYPE_CHECKING:
    from docx.document import Document

# The program, never the user, comments.
AUTHOR, INITIALS = "Kursk Compare", "KC"


class Comments:
    """Adds comments to one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbers = count()
        self._made: dict[str, tuple[Element, Element]] = {}
        self._reference: Element = element("w:r")
        self._reference.style = "CommentReference"
        self._reference.append(element("w:commentReference"))

    def add(self, runs: Sequence[Element], name: str, paragraphs: Sequence[str]) -> None:
        """Comment on the words of `runs`; comments of one `name` say the same."""
        if name not in self._made:
            self._made[name] = self._make(paragraphs)
        everything, pattern = self._made[name]
        number = str(next(self._numbers))
        comment = deepcopy(pattern)
        comment.set(_w("id"), number)
        everything.append(comment)
        runs[0].addprevious(element("w:commentRangeStart", id=number))
        reference = deepcopy(self._reference)
        reference[-1].set(_w("id"), number)
        runs[-1].addnext(reference)
        runs[-1].addnext(element("w:commentRangeEnd", id=number))

    def _make(self, paragraphs: Sequence[str]) -> tuple[Element, Element]:
        """Return the element that holds all comments, and a comment that is not yet in it."""
        comment = self._document.comments.add_comment(author=AUTHOR, initials=INITIALS)
        look = BOLD
        for at, text in enumerate(paragraphs):
            paragraph = comment.add_paragraph() if at else comment.paragraphs[0]
            words = paragraph.paragraph_format.element
            turn(words, text)
            add_text(words, text, look)
            look = PLAIN
        made = comment.paragraphs[0].paragraph_format.element.getparent()
        made.attrib.pop(_w("date"), None)
        everything = made.getparent()
        everything.remove(made)
        return everything, made


def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(f"w:{name}")
