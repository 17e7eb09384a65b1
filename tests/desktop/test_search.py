"""A person looks for words in all sources: counted, lit in text and strips, stepped through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kursk_compare.desktop.search import SearchText, folded


def places(words: str, wanted: str) -> list[str]:
    return [words[h.start : h.end] for h in SearchText([("A:0", words)]).find(wanted).found]


@pytest.mark.parametrize(
    ("words", "wanted", "found"),
    [
        ("Zürich and ZURICH", "zurich", ["Zürich", "ZURICH"]),
        ("a Straße, a STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "s", ["S", "ß"]),
        ("“Don’t,” he said", '"don\'t,"', ["“Don’t,”"]),
        ("10–12 men", "10-12", ["10–12"]),
        ("a cafe\u0301 open", "café", ["cafe\u0301"]),
        ("🌊🌊 flood 🌊", "flood", ["flood"]),
        ("Київ і Харків", "київ", ["Київ"]),
        ("over  there", "over there", []),
        ("one\ntwo", "one two", ["one\ntwo"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("words", "  ", []),
        ("nul \x00 byte", "\x00", []),
    ],
)
def test_case_accents_and_shapes_make_no_difference(words, wanted, found):
    assert places(words, wanted) == found


@given(st.lists(st.text(max_size=12), min_size=1, max_size=4), st.text(max_size=3))
def test_every_hit_holds_what_was_looked_for_and_lies_in_one_sentence(texts, wanted):
    words = {f"A:{n}": text for n, text in enumerate(texts)}
    needle = " ".join(folded(wanted)[0].split())
    for hit in SearchText(words.items()).find(wanted).found:
        own = words[hit.sentence]
        assert 0 <= hit.start < hit.end <= len(own)
        assert needle in folded(own[hit.start : hit.end])[0]


class Searcher:
    def __init__(self, person) -> None:
        person.sees_comparison()
        self.person = person
        self.searching = person.window.searching
        self.bar = person.window.searching.bar

    def looks_for(self, words: str) -> None:
        QTest.keyClick(self.person.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.bar.field, words)
        self.bar.ask()
        self.person.waits_until_still()

    def lit(self, article: str) -> dict[int, list[str]]:
        model = self.person.board.column(article).model
        return {
            n: [row.text[h.start : h.end] for h in model.hits(n)]
            for n, row in enumerate(model.rows)
            if model.hits(n)
        }

    def current(self) -> str:
        return self.searching.hits.current.sentence


@pytest.fixture
def searcher(person):
    return Searcher(person)


def test_hits_are_counted_and_lit_in_all_sources(searcher):
    searcher.looks_for("venn")
    assert searcher.bar.count.text() == "1/3"
    assert searcher.lit("A") == {4: ["Venn"]}
    assert searcher.lit("B") == {2: ["Venn"]}
    assert searcher.lit("C") == {3: ["Venn"]}


def test_enter_and_f3_walk_the_hits_and_go_round(searcher):
    searcher.looks_for("venn")
    walked = [searcher.current()]
    QTest.keyClick(searcher.bar.field, Qt.Key.Key_Return)
    walked.append(searcher.current())
    QTest.keyClick(searcher.person.window, Qt.Key.Key_F3)
    walked.append(searcher.current())
    QTest.keyClick(searcher.person.window, Qt.Key.Key_F3)
    walked.append(searcher.current())
    QTest.keyClick(searcher.person.window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    walked.append(searcher.current())
    assert walked == ["A:4", "B:2", "C:3", "A:4", "C:3"]


def test_the_search_begins_at_the_chosen_statement(searcher):
    searcher.person.clicks("B:0")
    searcher.looks_for("venn")
    assert searcher.current() == "B:2"
    assert searcher.bar.count.text() == "2/3"


def test_the_current_hit_is_brought_into_sight(searcher):
    searcher.person.window.resize(900, 420)
    searcher.looks_for("schools")
    view = searcher.person.board.column("C").view
    height = view.height_on_screen(4)
    assert 0 <= height < view.viewport().height()


def test_esc_forgets_the_search_and_gives_the_keyboard_back(searcher):
    searcher.looks_for("venn")
    QTest.keyClick(searcher.bar.field, Qt.Key.Key_Escape)
    assert searcher.bar.field.text() == ""
    assert searcher.lit("A") == {}
    assert searcher.person.board.columns[0].view.hasFocus()


def test_nothing_found_is_said_without_a_window_in_the_way(searcher):
    searcher.looks_for("zeppelin")
    assert searcher.bar.count.text() == "0"
    assert searcher.bar.field.property("nothing") == "true"
    assert not searcher.bar.next.isEnabled()


def test_letters_typed_into_the_field_are_no_commands(searcher):
    searcher.person.clicks("A:2")
    searcher.looks_for("clux")
    assert searcher.bar.field.text() == "clux"
    assert searcher.person.workspace.chosen == "A:2"
    assert not searcher.person.window.correcting.bar.isVisible()


def test_a_new_comparison_is_searched_again_and_nothing_moves(searcher):
    searcher.looks_for("venn")
    before = searcher.person.scroll_places()
    searcher.person.desktop.session.join_speakers("E1", "E2")
    searcher.person.sees_it_anew()
    assert searcher.bar.count.text() == "1/3"
    assert searcher.lit("C") == {3: ["Venn"]}
    assert searcher.person.scroll_places() == before
