"""Speakers before a colon: transcripts, interviews, `NAME, role: “...”`; and what is no speaker."""

import pytest

from kursk_compare.attribution import find_attributions
from kursk_compare.attribution.model import Form


def spoken(text):
    """Return (source, what is said) of every attribution."""
    return [
        (a.source.text, " ".join(text[s.start : s.end] for s in a.content))
        for a in find_attributions(text)
    ]


def test_each_turn_of_a_transcript_goes_to_the_speaker_at_the_start_of_its_paragraph():
    text = "MR. BERG: The bridge opens today.\nMS. HOLM: We are glad.\nMR. BERG: Thank you."
    assert spoken(text) == [
        ("MR. BERG", "The bridge opens today."),
        ("MS. HOLM", "We are glad."),
        ("MR. BERG", "Thank you."),
    ]
    assert {a.form for a in find_attributions(text)} == {Form.DIRECT}


def test_a_turn_goes_on_over_paragraphs_until_the_next_label():
    text = "BERG: It opens now.\n\nIt was late.\n\nHOLM: Why?\n\nBERG: Rain.\n\nThere it ended."
    assert spoken(text) == [("BERG", "It opens now.\n\nIt was late."), ("BERG", "Rain.")]


def test_a_question_ends_a_turn_and_is_nobodys():
    text = "MR. BERG: It opens today.\nQUESTION: Why so late?\nMR. BERG: It rained."
    assert [source for source, _ in spoken(text)] == ["MR. BERG", "MR. BERG"]


def test_full_names_label_a_transcript():
    text = "Ann Lee: The bridge opens today.\nPer Berg: We are glad."
    assert spoken(text) == [
        ("Ann Lee", "The bridge opens today."),
        ("Per Berg", "We are glad."),
    ]


def test_the_label_is_one_speaker_with_the_name_in_the_text():
    text = (
        "Minister Ann Lee spoke to reporters.\n"
        "LEE: The bridge opens today.\nQUESTION: Why?\nLEE: It was ready."
    )
    assert {a.source.resolved for a in find_attributions(text)} == {"Ann Lee"}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ann Lee, a teacher: “The bridge is late.”", "Ann Lee, a teacher"),
        ("The minister: “The bridge will open in spring.”", "The minister"),
        ("Mr. Lee (D-N.Y.): “We are late.”", "Mr. Lee (D-N.Y.)"),
        ("Lee was clear: “The bridge will open in spring.”", "Lee"),
    ],
)
def test_a_speaker_before_a_colon_says_the_quotation(text, source):
    assert [found for found, _ in spoken(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Note: the bridge is closed.",
        "Photo: Ann Lee / Reuters",
        "UPDATE: The bridge is open.",
        "There are three reasons: cost, time and weather.",
        "Cost: 5 dollars.\nTime: 3 hours.\nPlace: Oslo.",
        "Q: When will it open?\nA: In spring.\nQ: Why?\nA: It rained.",
    ],
)
def test_labels_of_the_page_are_no_speakers(text):
    assert find_attributions(text) == []
