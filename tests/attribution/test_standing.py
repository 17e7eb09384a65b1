"""Which attributions stand, how far their content reaches, and whose words they are."""

import pytest

from kursk_compare.attribution import find_attributions
from kursk_compare.attribution.model import EntityKind, Form
from kursk_compare.attribution.profiles import describe
from tests.attribution.comparing import findings_of


def read(text):
    """Return (source, content parts) of the attributions in `text`."""
    return [
        (a.source.text if a.source else None, [span.of(text) for span in a.content])
        for a in find_attributions(text)
    ]


def test_a_quotation_resumed_after_a_full_stop_stays_with_its_speaker():
    text = "“We are refugees here,” Ms. Moss said. “We are not guests.” Mr. Bell said: “They left.”"
    assert read(text) == [
        ("Ms. Moss", ["“We are refugees here,”", "“We are not guests.”"]),
        ("Mr. Bell", ["“They left.”"]),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Rep. Jim Moss (D-S.C.), a member of the House leadership",
        "Ann Moss, 32, of Leeds, an account executive for a small firm",
        "Ann Moss, advocacy director of the Harbour Trust",
    ],
)
def test_an_apposition_belongs_to_the_source_after_the_cue(source):
    assert read(f"“It was gone before we came,” said {source}.")[0][0] == source


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Kyiv said it lost a town, backing up an estimate by Oslo.", "it lost a town"),
        ("Kyiv says it won, but these claims could not be verified.", "it won"),
        ("Kyiv said it won, but the ministry did not say when.", "it won"),
        ("Moss said the bridge fell, and he left the room.", "the bridge fell"),
        ("Oslo was accused by Rome in May of hiding the ship.", "hiding the ship"),
    ],
)
def test_the_content_ends_where_the_reporter_speaks_again(text, content):
    assert read(text)[0][1] == [content]


def test_the_outer_tag_governs_what_is_expected_inside_it():
    text = "The ships are expected to sail in May, harbour officials said Thursday."
    inner, outer = find_attributions(text)
    assert (inner.form, inner.depth) == (Form.HEARSAY, 1)
    assert inner.content[0].of(text) == "to sail in May"
    assert outer.source.text == "harbour officials"


def test_bare_reports_are_hearsay_and_deeds_do_not_speak():
    (found,) = find_attributions("Reports suggest that the ship has sailed.")
    assert found.source is None
    assert found.form is Form.HEARSAY
    assert find_attributions("The new deployment suggests that the ship has sailed.") == []


def test_us_in_a_headline_is_a_country():
    assert read("Ships ready to sail within days, US warns")[0][0] == "US"


def test_neither_nor_denies_both():
    (found,) = find_attributions("Neither Moscow nor Kyiv has confirmed or denied the claim.")
    assert found.polarity == "-"
    members = describe(found.source.text).members
    assert [member.side for member in members] == ["ru", "ua"]


def test_two_sides_that_share_a_noun_are_two_bodies():
    members = describe("South Korean and US intelligence").members
    assert [(m.kind, m.side) for m in members] == [
        (EntityKind.BODY, "kr"),
        (EntityKind.BODY, "us"),
    ]


def test_changed_words_are_quoted_as_written():
    found = findings_of(
        "Moss said: “We sent over 900 Ships to Leeds in May.”",
        "Moss said: “We sent more than 900 Ships to Leeds in May.”",
    )
    assert [f.explanation for f in found if f.relation == "quoted_differently"] == [
        "A and B quote Moss with different words: “over” against “more than”."
    ]


def test_a_quotation_that_only_starts_later_is_cut_not_changed():
    found = findings_of(
        "Moss said: “Today I can say that most of the ships have left the harbour.”",
        "Moss said: “Most of the ships have left the harbour.”",
    )
    assert [f.relation for f in found] == ["quotation_cut"]


def test_negation_quotes_the_decisive_words():
    found = findings_of(
        "The ships have not yet entered combat near Leeds harbour.",
        "The ships are already entering combat near Leeds harbour.",
    )
    (finding,) = [f for f in found if f.relation == "negated"]
    assert "A: “have not yet entered combat" in finding.explanation
    assert "B: “are already entering combat" in finding.explanation


def test_a_refusal_to_confirm_negates_nothing():
    found = findings_of(
        "The ministry did not confirm combat near the Leeds harbour wall.",
        "The ships are in combat near the Leeds harbour wall.",
    )
    assert "negated" not in [f.relation for f in found]


def explanation_of(relation, *articles):
    return [f.explanation for f in findings_of(*articles) if f.relation == relation]


def test_only_one_and_the_same_source_is_called_the_same():
    claim = "that 8,000 troops were in Kursk"
    (same,) = explanation_of("stance", f"Kyiv claimed {claim}.", f"Kyiv said {claim}.")
    assert same.startswith("The same source is worded with another distance: ")
    (akin,) = explanation_of(
        "stance", f"Washington claimed {claim}.", f"The Pentagon said {claim}."
    )
    assert akin.startswith("Sources that belong together are worded with another distance: ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Troops entered and, by Kyiv’s own account, took the town.",
            [("Kyiv’s", ["Troops entered and", "took the town"])],
        ),
        (
            "The army lost 40 men, by the ministry’s own count.",
            [("the ministry’s", ["The army lost 40 men"])],
        ),
        (
            "By the mayor’s own account the town lost 40 men.",
            [("the mayor’s", ["the town lost 40 men"])],
        ),
        ("He stood by his own account of it.", []),
    ],
)
def test_one_s_own_account_is_a_source(text, expected):
    assert read(text) == expected
