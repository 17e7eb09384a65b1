"""Spans hold for any Unicode: text[start:end] is always exactly what was found."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kursk_compare import Article
from kursk_compare.article import Span
from kursk_compare.attribution import find_attributions
from kursk_compare.figures import find_figures
from kursk_compare.sentences import split_article
from kursk_compare.wording import diff_words

# News English between characters that are two UTF-16 units, zero wide, joined, combining,
# bidirectional, or a line end that only Unicode knows.
WORDS = st.sampled_from(
    [
        *("As many as 8,000 soldiers", "on 13 Nov.", "5%", "Mr. Ali told AP."),
        *("“We will”", "said Gen. Li", "according to officials,"),
    ]
)
ODD = st.sampled_from(
    [
        *("🙂", "👩\u200d👩\u200d👧", "𝒳", "e\u0301", "\u200b", "\u202e", "\ufeff"),
        *("\u2028", "\u00a0", "\r\n", "\n\n"),
    ]
)
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
TEXTS = st.lists(WORDS | ODD | ANY, max_size=14).map(" ".join)

thorough = settings(max_examples=60)


@thorough
@given(TEXTS)
@example("🙂 Gen. Li said: “No.”\u2028He left. \n\n👩‍👩‍👧 came.")
def test_sentences_cover_every_visible_character_once_and_in_order(text):
    article = split_article(Article.from_text("A", text))
    assert article.text == text
    at = 0
    for index, sentence in enumerate(article.sentences):
        assert sentence.id == f"A:{index}"
        assert at <= sentence.start < sentence.end
        assert not text[at : sentence.start].strip()
        at = sentence.end
    assert not text[at:].strip()


@thorough
@given(TEXTS)
@example("🙂🙂 As many as 8,000 soldiers came on 13 Nov.")
def test_a_figures_text_is_what_its_span_covers(text):
    for figure in find_figures(text):
        assert figure.text == text[figure.start : figure.end]
        for part in (figure.core, figure.hedge, figure.noun, figure.unit_span):
            assert part is None or part.of(text)


@thorough
@given(TEXTS)
@example("🙂 “We will,” said Gen. Li, according to 𝒳 News.")
def test_an_attributions_words_are_what_its_spans_cover(text):
    for attribution in find_attributions(text):
        for named in (attribution.source, attribution.cue, *attribution.via):
            assert named is None or named.text == text[named.start : named.end]
        assert all(span.of(text) for span in attribution.content)


@thorough
@given(TEXTS, TEXTS)
def test_the_runs_of_a_word_diff_cover_both_texts_completely(left, right):
    changes = diff_words(left, right)
    assert "".join(change.a.of(left) for change in changes) == left
    assert "".join(change.b.of(right) for change in changes) == right


PLACES = st.tuples(st.integers(0, 50), st.integers(1, 50)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(PLACES, PLACES)
def test_spans_overlap_when_they_share_a_place(one, other):
    assert one.overlaps(other) == bool(set(range(*one)) & set(range(*other)))
