"""Links inside a Word document: from a place to the sentence, from the sentence to its statement.

They lead to bookmarks of the document itself and never outside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from kursk_compare.report.in_words import place_in
from kursk_compare.report.model import Place, Report
from kursk_compare.report.word_look import LINK
from kursk_compare.report.word_text import Element, TextLook, add_text, element

_LOOK = TextLook(style=LINK)
BOLD_LINK = TextLook(style=LINK, bold=True)


class Links:
    """Writes the links of one report and what they lead to."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._numbers = count(1)
        self._statements = frozenset(statement.id for statement in report.statements)

    def mark_statement(self, heading: Element, statement: str) -> None:
        """Let links to a statement lead to its heading."""
        self._mark(heading, _statement(statement))

    def mark_sentence(self, runs: Sequence[Element], at: Place) -> None:
        """Let links to a sentence lead to these runs, its margin number."""
        start, end = self._ends(_sentence(at))
        runs[0].addprevious(start)
        runs[-1].addnext(end)

    def to_places(
        self, paragraph: Element, places: Sequence[Place], look: TextLook = _LOOK
    ) -> None:
        """Write places with commas between them, each a link to its sentence."""
        for number, at in enumerate(places):
            if number:
                add_text(paragraph, ", ")
            where = _sentence(at) if self._report.texts else ""
            self._link(paragraph, place_in(self._report, at), where, look)

    def to_statement(self, paragraph: Element, statement: str, look: TextLook = _LOOK) -> None:
        """Write the id of a statement, as a link to it where it is in the report."""
        where = _statement(statement) if statement in self._statements else ""
        self._link(paragraph, statement, where, look)

    def _link(self, paragraph: Element, text: str, where: str, look: TextLook) -> None:
        if not where:
            add_text(paragraph, text, TextLook(bold=look.bold) if look.style == LINK else look)
            return
        link = element("w:hyperlink", anchor=where, history="1")
        add_text(link, text, look)
        paragraph.append(link)

    def _mark(self, paragraph: Element, name: str) -> None:
        start, end = self._ends(name)
        paragraph.append(end)
        paragraph.insert(1 if paragraph.pPr is not None else 0, start)

    def _ends(self, name: str) -> tuple[Element, Element]:
        number = str(next(self._numbers))
        return element("w:bookmarkStart", id=number, name=name), element("w:bookmarkEnd", id=number)


def _sentence(at: Place) -> str:
    return f"sentence_{at.source}_{at.number}"


def _statement(id: str) -> str:
    return f"statement_{id}"
