"""The models keep Qt's rules, and say to a screen reader what they show."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from kursk_compare.desktop.comparison_index import (
    index_comparison,
    without_comparison,
)
from kursk_compare.desktop.divergence_filter import Narrowing
from kursk_compare.desktop.divergence_model import DivergenceModel
from kursk_compare.desktop.sentence_model import SentenceModel
from kursk_compare.desktop.spoken import reach_words, spoken_sentence
from kursk_compare.desktop.table_models import SourceTable, show_quantities, show_speakers
from kursk_compare.finding import DivergenceKind, Level
from tests.desktop import example


@pytest.fixture
def index():
    return index_comparison(example.comparison())


def test_the_tip_of_a_divergence_is_whole_and_never_markup(qapp):
    divergence = replace(
        example.comparison().divergences[0],
        explanation="A says “<b>x</b><img src=y>” where B says “&lt;z” " + "and so on " * 40,
    )
    model = DivergenceModel()
    model.show_comparison(
        index_comparison(replace(example.comparison(), divergences=(divergence,)))
    )
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    # Qt takes a tip for markup by its first line alone.
    first_line, _, rest = tip.partition("\n")
    assert first_line == "wording, info, not confirmed yet"
    assert rest.split() == divergence.explanation.split()
    assert max(map(len, tip.split("\n"))) <= 84


def test_the_list_of_divergences_is_gravest_first(qapp, index):
    model = DivergenceModel()
    model.show_comparison(index)
    levels = [d.level for d in model.rows]
    assert levels == sorted(levels, key=list(Level).index)
    model.narrow(Narrowing(level=Level.STRONG))
    assert {d.level for d in model.rows} == {Level.STRONG}
    model.narrow(Narrowing(kind=DivergenceKind.DATE))
    assert [d.id for d in model.rows] == ["D5"]


def test_tables_tell_what_each_source_says_and_which_says_nothing(qapp, index):
    quantities, speakers = SourceTable("What"), SourceTable("Who")
    show_quantities(quantities, index.comparison)
    show_speakers(speakers, index.comparison)
    assert quantities.index(0, 2).data() == "About 1,400"
    assert speakers.index(1, 2).data() == "–"
    assert speakers.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "says nothing"
    assert speakers.sentences(0, 3) == ("C:3",)


def test_a_quantity_says_who_gives_it_and_when(qapp, index):
    known = index.comparison
    (row,) = known.quantities
    told = replace(row, cells=(replace(row.cells[0], speaker="E2"), *row.cells[1:]))
    dated = replace(known.articles[0], published=date(2024, 5, 14))
    table = SourceTable("What")
    articles = (dated, *known.articles[1:])
    show_quantities(table, replace(known, quantities=(told,), articles=articles))
    name = next(entity.name for entity in known.entities if entity.id == "E2")
    assert table.index(0, 1).data() == f"At least 900 ({name})"
    assert table.headerData(1, Qt.Orientation.Horizontal).startswith("A  14 May 2024 · ")


def test_a_screen_reader_hears_number_differences_and_counterparts(qapp, index):
    model = SentenceModel(index, index.comparison.articles[0])
    spoken = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Sentence 3, differs in figure: At least 900 against About 1,400, As many as 1,200, "
        "differs in attribution, aligned with 2 sources."
    )
    more = model.index(2).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert more.startswith("At least 900 people were taken to safety")
    assert "B says about 1,400, C at most 1,200." in more
    assert "A names the district council as its source; B names none" in more
    lone = model.index(3 + 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert lone == "Sentence 6, no counterpart."


def test_marks_sit_on_the_words_of_their_sentence(index):
    for sentence, marks in index.marks.items():
        words = index.words(sentence)
        assert all(0 <= m.start < m.end <= len(words) for m in marks)
    first = index.marks["A:2"][0]
    assert index.words("A:2")[first.start : first.end] == "At least 900"


def test_bylines_and_agency_lines_do_not_count_as_only_in_one(index):
    lone = index.lone
    assert "C:4" in lone
    assert "A:1" not in lone
    assert "A:8" not in lone


def test_sources_that_share_one_text_count_as_one_voice():
    shared = index_comparison(replace(example.comparison(), voices=(("A", "B"),)))
    assert reach_words(shared, "A:2") == "3 of 3 sources, but only 2 independent voices"
    assert reach_words(shared, "A:3") == "2 of 3 sources, but only 1 independent voice"
    assert reach_words(index_comparison(example.comparison()), "A:2") == "3 of 3 sources"


def test_what_only_copies_of_one_text_report_is_only_in_one_source():
    shared = index_comparison(replace(example.comparison(), voices=(("A", "B"),)))
    assert "A:3" not in index_comparison(example.comparison()).lone
    assert {"A:3", "B:3"} <= set(shared.lone)
    assert "A:2" not in shared.lone


def test_a_screen_reader_is_told_of_shared_text():
    shared = index_comparison(replace(example.comparison(), voices=(("A", "B"),)))
    told = spoken_sentence(shared, shared.sentences["A:2"][1])
    assert told.endswith(
        "aligned with 2 sources, in all 3 of 3 sources, but only 2 independent voices."
    )


def test_an_article_without_sentences_shows_its_lines():
    from kursk_compare.article import Article

    shown = without_comparison([Article.from_text("A", "First line.\n\nSecond line.\n")])
    article = shown.articles[0]
    assert [article.words_of(s) for s in article.sentences] == ["First line.", "Second line."]


def test_qt_calls_do_not_steal_none(qapp):
    point, before = QPoint(), sys.getrefcount(None)
    for _ in range(500):
        point.setX(1)
    assert sys.getrefcount(None) - before > -100, "this PySide6 build aborts the interpreter"
