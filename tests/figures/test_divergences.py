"""Findings on a claim: one for each counted thing, at the level of its gravest difference."""

import pytest

from kursk_compare.figures import find_divergences
from tests.figures.claims import findings, statements

TROOPS = {
    "A": "More than 10,000 North Korean troops are in Kursk, officials said.",
    "B": "As many as 8,000 North Korean soldiers are in Kursk, officials said.",
    "C": "Over 10,000 North Korean soldiers have moved to Kursk.",
    "D": "North Korea has more than 10,000 soldiers in Kursk.",
}


def test_one_finding_for_all_sources():
    (finding,) = findings(TROOPS)
    assert (finding.kind, finding.level, finding.relation) == ("figure", "strong", "conflict")
    assert finding.members == ("A:0", "B:0", "C:0", "D:0")
    assert finding.explanation == (
        "A, C and D say “More than 10,000 North Korean troops”; "
        "B says “As many as 8,000 North Korean soldiers”."
    )


def test_the_marks_are_the_words_of_the_figures():
    (finding,) = findings(TROOPS)
    marked = {span.article: TROOPS[span.article][span.start : span.end] for span in finding.spans}
    assert marked["B"] == "As many as 8,000 North Korean soldiers"
    assert marked["D"] == "more than 10,000 soldiers"


def test_the_order_of_the_sources_does_not_matter():
    versions = statements(TROOPS)
    assert find_divergences(versions) == find_divergences(versions[::-1])


LEVELS = [
    (
        "The raid killed 21 people in Sudzha.",
        "The raid left 22 dead in Sudzha.",
        [("strong", "conflict")],
    ),
    (
        "Some 10,000 troops were sent to Russia.",
        "More than 10,000 troops were sent to Russia.",
        [("notice", "same_value_hedge_differs")],
    ),
    (
        "Up to 8,000 troops were sent to Russia.",
        "In all, 8,000 troops were sent to Russia.",
        [("notice", "same_value_hedge_differs")],
    ),
    (
        "The town lies 25 miles from the border.",
        "The town lies 40 km from the border.",
        [("info", "converted")],
    ),
    (
        "At least 3,000 troops were sent to Russia.",
        "In all, 11,000 troops were sent to Russia.",
        [("notice", "weaker")],
    ),
    ("Ten thousand troops came to Kursk.", "10,000 troops came to Kursk.", []),
    (
        "The aid package is worth $22 billion.",
        "The aid package is worth $22 million.",
        [("strong", "conflict")],
    ),
    (
        "The deal is worth £250,000 a year.",
        "The deal is worth $317,000 a year.",
        [],
    ),
    (
        "Seoul says 11,000 soldiers were sent.",
        "At least 11,000 containers of ammunition were sent.",
        [],
    ),
    (
        "The committee issued a 47-page report on the fire.",
        "In its 48-page report on the fire the committee blamed no one.",
        [("strong", "conflict")],
    ),
    (
        "The strike caused 40 casualties in the town.",
        "The strike killed 12 people in the town.",
        [("notice", "part_whole")],
    ),
]


@pytest.mark.parametrize(("one", "other", "expected"), LEVELS)
def test_level_and_relation(one, other, expected):
    found = findings({"A": one, "B": other})
    assert [(finding.level, finding.relation) for finding in found] == expected


def test_a_dropped_figure_in_the_same_statement_is_strong():
    (finding,) = findings(
        {
            "A": "The ministry said that 40 villages near the border had lost power on Monday.",
            "B": "The ministry said that villages near the border had lost power on Monday.",
        }
    )
    assert (finding.level, finding.relation) == ("strong", "only_in_one")
    assert finding.explanation == (
        "A says “40 villages”; B makes the same statement without the figure."
    )


def test_a_figure_left_out_of_another_statement_is_not_reported():
    assert (
        findings(
            {
                "A": "The ministry said that 40 villages had lost power.",
                "B": "Power cuts were reported near the border, where fighting goes on.",
            }
        )
        == []
    )


def test_a_later_larger_toll_may_be_an_update():
    versions = {
        "A": "The quake killed 21 people in the town of Vada.",
        "B": "The quake killed 34 people in the town of Vada.",
    }
    (finding,) = findings(versions, {"A": "2024-11-12", "B": "2024-11-13"})
    assert "may be an update" in finding.explanation
    (finding,) = findings(versions, {"A": "2024-11-13", "B": "2024-11-12"})
    assert "may be an update" not in finding.explanation


def test_sentences_of_one_article_are_not_held_against_each_other():
    assert findings({"A": ["Some 40 tanks came to Sudzha.", "Some 90 tanks came to Sudzha."]}) == []


DATES = [
    (
        "He resigned on Friday.",
        "He resigned on Thursday.",
        [("date", "notice", "conflict")],
    ),
    (
        "He will leave office on 1 January.",
        "He will leave office at the end of February.",
        [("date", "strong", "conflict")],
    ),
    (
        "The lawsuit was filed in 2014.",
        "The lawsuit was filed in March 2014.",
        [("date", "info", "compatible")],
    ),
    ("Officials said on Monday that he left.", "Officials said on Friday that he left.", []),
    ("The attack began on 6 August.", "The attack began on 6 August.", []),
    (
        "The attack began last week.",
        "The attack began on 13 August.",
        [("date", "strong", "conflict")],
    ),
    (
        "The envoy will depart the embassy on 3 March.",
        "Envoy Will Quit Embassy In April",
        [("date", "notice", "conflict")],
    ),
    (
        "The ministry announced Sunday that envoy Ana Lind will be leaving office on 3 March.",
        "Ministry Says Envoy Ana Lind Will Retire In April",
        [("date", "notice", "conflict")],
    ),
    (
        "The envoy will depart on 3 March.",
        "The envoy arrived in April.",
        [("date", "info", "conflict")],
    ),
    (
        "His lawyers said in 2023 that the mayor repaid the city.",
        "The mayor repaid the city in May 2024.",
        [("date", "notice", "conflict")],
    ),
    (
        "His lawyers said in 2023 that the mayor will repay the city.",
        "The mayor repaid the city in May 2024.",
        [],
    ),
    (
        "His lawyers said in 2024 that the mayor repaid the city.",
        "The mayor repaid the city in May 2023.",
        [],
    ),
]


@pytest.mark.parametrize(("one", "other", "expected"), DATES)
def test_dates(one, other, expected):
    found = findings({"A": one, "B": other})
    assert [(finding.kind, finding.level, finding.relation) for finding in found] == expected


def test_the_day_of_a_report_is_explained_as_a_limit():
    (finding,) = findings(
        {
            "A": "Prosecutors said in June 2023 that the firm had withdrawn the offer.",
            "B": "The firm had withdrawn the offer in June 2024.",
        }
    )
    assert finding.explanation == (
        "A says “June 2023”; B says “June 2024” "
        "(at the earlier date it was already said to be done)."
    )


def test_a_slip_between_million_and_billion_is_named():
    (finding,) = findings(
        {"A": "The aid is worth $22 billion.", "B": "The aid is worth $22 million."}
    )
    assert "slip between million and billion" in finding.explanation


MORE = [
    (
        "Two officials said the plane crashed near the town.",
        "Three officials said the plane crashed near the town.",
        [],
    ),
    ("Mr. Hunter, 41, was charged.", "Duncan Hunter, 42, was charged.", [("strong", "conflict")]),
    ("Mr. Hunter, 41, was charged.", "Margaret Smith, 42, was charged.", []),
    (
        "The bill passed the House by a vote of 312-98.",
        "The House passed the bill by a vote of 311-98.",
        [("strong", "conflict")],
    ),
    (
        "It is the second attack on the town this year.",
        "It is the third attack on the town this year.",
        [("strong", "conflict")],
    ),
    (
        "The gunman killed at least 17 people at the school.",
        "At least 14 people were killed at the school by a gunman.",
        [("notice", "weaker")],
    ),
    (
        "The gunman killed 17 students and teachers.",
        "Seventeen people were killed by the gunman, and 14 were injured.",
        [],
    ),
    (
        "The earthquake had a magnitude of 7.1.",
        "The 6.8-magnitude earthquake struck.",
        [("strong", "conflict")],
    ),
    ("Some 50 countries signed the pact.", "The pact was signed by 50 nations.",
     [("notice", "same_value_hedge_differs")]),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), MORE)
def test_more_of_the_news(one, other, expected):
    found = findings({"A": one, "B": other})
    assert [(finding.level, finding.relation) for finding in found] == expected


def test_two_values_of_one_source_stand_in_one_clause():
    (finding,) = findings(
        {
            "A": ["Some 10,000 troops came to Kursk.", "Some 3,000 troops came to Kursk."],
            "B": "Exactly 11,900 troops came to Kursk.",
        }
    )
    assert finding.explanation.startswith("A says “Some 10,000 troops” and “Some 3,000 troops”; B")


def test_every_explanation_is_one_line():
    versions = {"A": "Some 40\n men\u2028came to Vada.", "B": "Some 90 men came to Vada."}
    (finding,) = findings({"A": "Some 40  men came to Vada.", "B": versions["B"]})
    assert "\n" not in finding.explanation
