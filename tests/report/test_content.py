"""What a report says about a comparison, before it is typeset."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kursk_compare.alignment.model import Group, Link
from kursk_compare.report import ReportOptions
from kursk_compare.report.content import report_on
from kursk_compare.report.in_words import silent_in
from kursk_compare.report.quantities import axis_over
from kursk_compare.report.sources import file_name
from kursk_compare.report.statements import clipped


@pytest.fixture
def report(comparison):
    return report_on(comparison, ReportOptions())


def test_divergences_stand_gravest_first(report):
    assert [entry.id for entry in report.entries] == ["D1", "D2", "D3", "D4", "D5", "D6"]
    assert [entry.level for entry in report.entries] == sorted(
        (entry.level for entry in report.entries), key=["strong", "notice", "info"].index
    )


def test_counts_add_up_to_all_divergences(report):
    assert sum(sum(levels) for _, levels in report.counts) == len(report.entries)


def test_the_matrix_tells_per_source_the_sentences_and_what_they_diverge_in(report):
    kinds = [letter for letter, _ in report.counts]
    for statement, cells in zip(report.statements, report.matrix, strict=True):
        places = [version.place for version in statement.versions]
        assert [at for cell in cells for at in cell.places] == sorted(
            places, key=lambda at: at.source
        )
        for source, cell in enumerate(cells):
            named = {e.kind for e in statement.entries for at in e.places if at.source == source}
            assert list(cell.kinds) == [k for k in kinds if k in named and cell.places]
    assert any(cell.kinds for cells in report.matrix for cell in cells)


def test_a_statement_names_the_sources_without_a_counterpart_and_the_nearest(report):
    (silent,) = report.statements[1].silent
    assert (silent.source, silent.nearest.number, silent.percent) == (2, 3, 21)


def test_a_sentence_linked_to_a_part_of_a_statement_is_not_called_missing(comparison):
    member = comparison.groups[1].members[0]
    links = (*comparison.links, Link(member, "C:2", 0.45, 0.45))
    report = report_on(replace(comparison, links=links), ReportOptions())
    (silent,) = report.statements[1].silent
    assert (silent.linked, silent.nearest.number, silent.percent) == (True, 3, 45)
    assert silent_in(report, silent).startswith("C: linked to a part of it is C 3, 45 % likely")


def test_only_links_that_a_person_confirmed_make_a_statement_confirmed(report):
    assert [statement.confirmed for statement in report.statements] == [False, True, True]


def test_a_statement_of_all_sources_counts_as_agreed_only_without_notable_divergence(comparison):
    assert report_on(comparison, ReportOptions()).agreed == ()
    calm = replace(
        comparison, divergences=tuple(d for d in comparison.divergences if d.level == "info")
    )
    assert report_on(calm, ReportOptions()).agreed == ("G1",)


def test_a_selection_of_divergences_never_makes_a_statement_agreed(comparison):
    report = report_on(comparison, ReportOptions(divergences=frozenset({"D5"})))
    assert [entry.id for entry in report.entries] == ["D5"]
    assert report.agreed == ()
    assert report.facts.selection == (1, 6)


def test_sources_that_share_one_text_count_as_one_voice(comparison):
    copied = replace(comparison, voices=(("A", "C"),))
    report = report_on(copied, ReportOptions())
    assert report.voices == 2
    # Only A and C have the third statement: one voice, so it stands alone.
    alone = {each.source: [v.place.number for v in each.versions] for each in report.alone}
    assert 4 in alone[0]
    assert 2 in alone[2]


def test_a_sentence_that_is_also_in_a_group_of_another_is_not_alone(comparison):
    groups = (*comparison.groups[:2], Group("G3", ("A:3", "C:1"), 0.9, also=("A:4",)))
    report = report_on(replace(comparison, groups=groups), ReportOptions())
    assert 5 not in [version.place.number for version in report.alone[0].versions]


def test_every_sentence_stands_in_the_full_texts(comparison, report):
    lines = [line for text in report.texts for part in text.paragraphs for line in part]
    assert len(lines) == sum(len(article.sentences) for article in comparison.articles)


@pytest.mark.parametrize(
    ("path", "name"),
    [("/home/a/b.txt", "b.txt"), (r"C:\a\b.txt", "b.txt"), ("b.txt", "b.txt"), (None, "")],
)
def test_a_file_is_named_without_its_folders(path, name):
    assert file_name(path) == name


def test_a_scale_holds_all_values_between_its_ends():
    axis = axis_over([40, 60, 50])
    assert 0 < axis.at(40) < axis.at(50) < axis.at(60) < 1
    assert not axis.logarithmic


def test_values_of_very_different_size_are_put_on_a_logarithmic_scale():
    axis = axis_over([10, 100, 1000])
    assert axis.logarithmic
    assert axis.at(100) == pytest.approx(0.5)


def test_there_is_no_scale_without_a_value():
    assert axis_over([]) is None


def test_a_limit_that_is_left_open_is_shown_as_open(report):
    at_least, up_to, about = (line.bar for line in report.quantities[0].lines)
    assert at_least.open_high
    assert not at_least.open_low
    assert up_to.open_low
    assert not up_to.open_high
    assert not about.open_low
    assert not about.open_high


def test_a_long_claim_is_cut_at_a_word_and_says_so():
    assert clipped("one two three", 9) == "one two …"
    assert clipped("one two", 9) == "one two"
