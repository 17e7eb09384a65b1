"""Where what a source says begins and ends, and who says it, beyond the plain sentence."""

import pytest

from kursk_compare.attribution import find_attributions
from kursk_compare.attribution.model import Form


def said(text):
    """Return (source, content) of every attribution; several spans are joined by " | "."""
    return [
        (a.source.text if a.source else None, " | ".join(text[s.start : s.end] for s in a.content))
        for a in find_attributions(text)
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee said the bridge was safe — a claim that drew laughter.", "the bridge was safe"),
        ("Lee praised the plan but left out the cost.", "the plan"),
        ("Lee has proposed a second bridge and signalled support for a third.", "a second bridge"),
        ("Lee called the plan “a gift,” but he voted against it.", "the plan “a gift,”"),
        ("While Lee said the bridge was safe, engineers closed it.", "the bridge was safe"),
        ("Lee told the Oslo Post he would open the bridge if it was safe.",
         "he would open the bridge if it was safe"),
        ("Lee testified, for example, that the bridge was safe.", "that the bridge was safe"),
        ("Lee promised on Tuesday to open the bridge.", "to open the bridge"),
        ("But, Lee said, the bridge was safe.", "the bridge was safe"),
        ("They closed the bridge - proof, Lee argued, of its age.", "proof | of its age"),
        ("As the crowd cheered, Lee said, “The bridge is open.”", "“The bridge is open.”"),
        ("The bridge, says Ann Lee, historian at the museum, is old.", "The bridge | is old"),
        ("Lee pinned it on “old steel” and said the bridge was safe.", "the bridge was safe"),
        ("Lee said most “people in towns” were safe.", "most “people in towns” were safe"),
    ],
)  # fmt: skip
def test_the_content_ends_where_the_reporter_goes_on(text, content):
    assert content in [found for _, found in said(text)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Critics like Lee say the bridge is old.", "Critics like Lee"),
        ("Most said the bridge was old.", "Most"),
        ("Sixty percent of those asked say the bridge is old.", "Sixty percent of those asked"),
        ("Her aide, Per Berg, said the bridge was old.", "Her aide, Per Berg"),
        ("The candidate claims his bridge is the best.", "The candidate"),
        ("Lee made her name by saying the bridge was old.", "Lee"),
        ("He later walked back his remarks and said the bridge was safe.", "He"),
        ("It was reported by Reuters that the bridge was hit.", "Reuters"),
        ("The talks were hard, experts and union officials told the paper.",
         "experts and union officials"),
    ],
)  # fmt: skip
def test_the_source_is_found_whole(text, source):
    assert [found for found, _ in said(text)] == [source]


def test_a_quotation_may_open_curly_and_close_straight():
    text = '“We are late," said Lee. “We know,” Berg said.'
    assert said(text) == [("Lee", '“We are late,"'), ("Berg", "“We know,”")]


def test_quotations_with_words_between_them_are_not_one_direct_quotation():
    found = find_attributions("Lee said “the bridge is safe,” for weeks, but “nobody believed it.”")
    assert found[0].form is Form.MIXED


def test_a_second_quotation_goes_on_with_who_is_quoted_not_with_who_is_told_of():
    text = "“We are late,” said Lee, who noted that Berg was there. “And it rains.”"
    found = find_attributions(text)
    assert [text[s.start : s.end] for s in found[0].content] == [
        "“We are late,”",
        "“And it rains.”",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor met Ann Lee, who said the bridge was safe.", "Ann Lee"),
        ("The NIS met on Monday, and it said the bridge was safe.", "The NIS"),
        ("Officials met in Oslo and they said the bridge was safe.", "Officials"),
    ],
)
def test_who_it_and_they_stand_for_a_phrase_of_their_sentence(text, name):
    assert find_attributions(text)[0].source.resolved == name


def test_a_name_with_the_letters_of_an_acronym_is_no_body():
    found = find_attributions("The treaty was signed by Kim Jong Un. Kim praised the treaty.")
    assert found[0].source.resolved == "Kim Jong Un"
    assert found[0].source.body is None


def test_the_reporters_guess_at_a_hope_is_no_attribution():
    assert find_attributions("The Danes seemingly hoped Sweden would build it.") == []


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The ministry said 9,000 came, backing up an earlier estimate by President Ann Lee.",
         [("The ministry", "9,000 came"), ("President Ann Lee", "9,000 came")]),
        ("The agency has supported Sweden’s assertion of a leak.",
         [("The agency", "Sweden’s assertion of a leak"), ("Sweden’s", "of a leak")]),
        ("Lee stressed comments last week from spokesman Per Berg that the bridge is old.",
         [("Lee", "comments last week from spokesman Per Berg that the bridge is old"),
          ("spokesman Per Berg", "that the bridge is old")]),
        ("Reuters, citing two people familiar with the plan, said the bridge would close.",
         [("two people familiar with the plan", "the bridge would close"),
          ("Reuters", "the bridge would close")]),
        ("Lee expressed support for the plan.", [("Lee", "support for the plan")]),
        ("Lee said the bridge was hit, a claim Berg denies.",
         [("Lee", "the bridge was hit"), ("Berg", "the bridge was hit")]),
        ("It was the first official U.S. confirmation that troops are there.",
         [("U.S.", "that troops are there")]),
        ("South Korean intelligence and later Western intelligence have confirmed the move.",
         [("South Korean intelligence and later Western intelligence", "the move")]),
    ],
)  # fmt: skip
def test_what_gets_from_source_to_source(text, pairs):
    assert said(text) == pairs


def test_a_denied_claim_carries_who_denies_it():
    found = find_attributions("Lee said the bridge was hit, a claim Berg denies.")
    assert found[0].verification == "denied_by:Berg"


def test_a_source_that_confirms_nothing_is_no_caveat_of_the_article():
    found = find_attributions("The ministry hinted at a leak but did not confirm a fire.")
    assert [(a.act, a.verification) for a in found] == [("suggest", "none"), ("confirm", "none")]


def test_an_outlet_that_could_not_verify_is_a_caveat():
    found = find_attributions("Kyiv said 9,000 came, but Reuters could not verify the figure.")
    assert found[0].verification == "unverified"


@pytest.mark.parametrize(
    "text",
    [
        "The ministry did not respond to a request for comment.",
        "Neither the ministry nor the army responded to requests for comment.",
        "The company could not be reached for comment.",
        "Moscow has not commented.",
    ],
)
def test_silence_is_told_as_no_comment(text):
    assert [a.act for a in find_attributions(text)] == ["no_comment"]
