"""Ribbons tell, between two columns, what belongs together, by whom, and who is silent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kursk_compare.alignment.model import Link, LinkStatus
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.comparison_index import index_comparison
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.ribbons import WIDTH, Ends, Form, RibbonPainter
from kursk_compare.sentences import relabel
from tests.desktop import example


class Looker:
    def __init__(self, person) -> None:
        person.window.resize(1900, 620)
        person.sees_comparison()
        self.person, self.board = person, person.board

    def sees(self, comparison: Comparison) -> None:
        self.person.workspace.show_comparison(index_comparison(comparison))

    def ends(self, gap: int) -> list[Ends]:
        return self.board.row._ends(gap)

    def forms(self, gap: int) -> list[Form]:
        return [ends.form for ends in self.ends(gap)]

    def hides(self, article: str) -> None:
        self.board.row.put_away(self.board.column(article), away=True)

    def puts_first(self, article: str) -> None:
        self.board.row.put_first(self.board.column(article))

    def scrolls(self, article: str, place: int) -> None:
        view = self.board.column(article).view
        view.let_roam(True)
        view.verticalScrollBar().setValue(place)


@pytest.fixture
def looker(person):
    return Looker(person)


def test_at_rest_nothing_is_joined(looker):
    assert looker.forms(0) == looker.forms(1) == []


def test_the_chosen_statement_is_joined_from_column_to_column(looker):
    looker.person.clicks("A:2")
    assert looker.forms(0) == looker.forms(1) == [Form.JOINED]
    ends = looker.ends(0)[0]
    assert ends.left.top() == ends.right.top()
    assert ends.status is LinkStatus.AUTO


def test_a_silent_source_has_a_broken_line_and_a_ring(looker):
    looker.person.clicks("A:3")
    assert looker.forms(1) == [Form.SILENT]
    assert looker.ends(1)[0].right is None
    looker.puts_first("C")
    assert looker.forms(0) == [Form.SILENT]
    assert looker.ends(0)[0].left is None


def test_no_line_goes_on_beyond_the_last_source_that_speaks(looker):
    looker.person.clicks("C:4")  # nobody else has it
    assert looker.forms(0) == []
    assert looker.forms(1) == [Form.SILENT]


def test_a_line_passes_two_silent_sources_between_those_that_speak(looker, qtbot):
    found = example.comparison()
    wider = replace(
        found,
        articles=(*found.articles, relabel(example.article("B"), "D")),
        links=(Link("A:3", "D:3", 0.8, 0.93),),
        groups=(),
    )
    looker.sees(wider)
    qtbot.waitUntil(lambda: looker.board.column("D").view.layouts.width > 0)
    looker.person.clicks("A:3")
    assert looker.forms(0) == [Form.SILENT]
    assert looker.forms(1) == [Form.PASSING]
    assert looker.forms(2) == [Form.SILENT]


def test_an_end_that_is_out_of_sight_leaves_a_stub_that_tells_where_it_is(looker):
    looker.person.clicks("A:2")
    looker.scrolls("B", 2000)
    assert looker.forms(0) == [Form.ABOVE]
    assert looker.ends(0)[0].right is None
    looker.scrolls("B", -2000)
    assert looker.forms(0) == [Form.BELOW]
    looker.scrolls("A", -2000)
    assert looker.forms(0) == []


def test_a_link_of_the_users_is_told_apart(looker):
    found = example.comparison()
    links = tuple(
        replace(link, status=LinkStatus.MANUAL) if (link.a, link.b) == ("A:2", "B:1") else link
        for link in found.links
    )
    looker.sees(replace(found, links=links))
    looker.person.clicks("A:2")
    assert looker.ends(0)[0].status is LinkStatus.MANUAL
    assert looker.ends(1)[0].status is LinkStatus.AUTO


@pytest.mark.parametrize("colours", [Colours.LIGHT, Colours.DARK])
def test_every_form_and_status_looks_unlike_the_others(qapp, colours):
    box, lower = QRectF(0, 40, 1, 60), QRectF(0, 70, 1, 60)
    forms = [
        Ends(box, lower, Form.JOINED),
        Ends(box, lower, Form.JOINED, LinkStatus.MANUAL),
        Ends(box, lower, Form.JOINED, LinkStatus.CONFIRMED),
        Ends(box, None, Form.SILENT),
        Ends(None, box, Form.SILENT),
        Ends(box, box, Form.PASSING),
        Ends(box, None, Form.ABOVE),
        Ends(box, None, Form.BELOW),
        Ends(None, box, Form.BELOW),
    ]
    appearance = Appearance(Preferences(colours=colours))
    pictures = []
    for ends in forms:
        pictures.append(QImage(WIDTH, 200, QImage.Format.Format_RGB32))
        painter = QPainter(pictures[-1])
        RibbonPainter(appearance).paint(painter, pictures[-1].rect(), [ends], faint=False)
        painter.end()
    assert not any(a == b for n, a in enumerate(pictures) for b in pictures[:n])
