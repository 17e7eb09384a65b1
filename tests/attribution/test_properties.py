"""Whatever the text: no exception, every span inside it, every stored wording as it stands."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kursk_compare.attribution import find_attributions, resolve_entities

PIECES = st.sampled_from(
    [
        "“", "”", '"', "'", "‘", "’", "«", "»", "„", "''", "``", "\n", "\r\n", "\n\n", "\u00a0",
        "\u202e", "—", "...", ",", ".", ":", ";", "(", ")", " ", " said ", " says ", "according to",
        "Kyiv", "The Pentagon", "he", "she", "they", "told reporters", " that ", "who", "which",
        "citing", "adding that", "was reported by", "declined to comment", "did not confirm",
        "claim of", "statement from", "Ann Lee", "12,000", "is believed to", "reportedly", "puts",
        "at 12", "quoted", "as saying", "and", "’s", "a claim", "not verified", "U.S.", "p.m.",
        "\U0001f600", "é", "Ω", "\u2060", "\x00", "Says", "as", "refrained from confirming",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join),
                  st.lists(PIECES, max_size=40).map("".join))  # fmt: skip


def check(text, found):
    for index, attribution in enumerate(found):
        for part in (attribution.source, attribution.cue, *attribution.via):
            if part is not None:
                assert 0 <= part.start < part.end <= len(text)
                assert text[part.start : part.end] == part.text
        for span in attribution.content:
            assert 0 <= span.start < span.end <= len(text)
        assert 0.0 <= attribution.confidence <= 1.0
        assert attribution.parent is None or attribution.parent in range(len(found))
        assert attribution.parent != index
        assert (attribution.depth > 0) == (attribution.parent is not None)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_spans_lie_in_the_text_and_wordings_are_as_stored(text):
    found = find_attributions(text)
    check(text, found)
    assert find_attributions(text) == found


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_entities_do_not_depend_on_the_order_of_the_articles(left, right):
    a, b = ("A", left, find_attributions(left)), ("B", right, find_attributions(right))
    first, of_first = resolve_entities([a, b])
    second, of_second = resolve_entities([b, a])
    assert {(e.name, e.kind, e.aliases) for e in first} == {
        (e.name, e.kind, e.aliases) for e in second
    }
    assert of_first.keys() == of_second.keys()
