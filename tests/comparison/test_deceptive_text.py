"""A comparison works on what is really there, whatever the eye is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kursk_compare import Article, Settings
from kursk_compare.comparison import pipeline
from kursk_compare.comparison.pipeline import compare_articles

PLAIN = (
    "The river flooded the village of Lower Marsh on Monday, the mayor said. "
    "At least 1,200 houses collapsed overnight, rescuers said."
)
UNSEEN = "\u200b\u2060\u00ad\ufeff"


def with_unseen(text):
    """Put an unseen character into every word and every figure, of one kind after the other."""
    words = text.split(" ")
    hidden = [w[:2] + UNSEEN[n % len(UNSEEN)] + w[2:] for n, w in enumerate(words)]
    return " ".join(hidden)


@pytest.fixture
def compare(encoder):
    def compared(*texts):
        articles = [Article.from_text(chr(65 + n), text) for n, text in enumerate(texts)]
        return compare_articles(articles, encoder, Settings())

    return compared


def told(comparison):
    """Return what a comparison says, without places and texts."""
    return (
        [(g.members, round(g.confidence, 6)) for g in comparison.groups],
        [(d.kind, d.level, d.relation, d.members, d.explanation) for d in comparison.divergences],
        [(f.id, f.sentence, f.figure.point, f.figure.bound) for f in comparison.figures],
    )


def test_unseen_characters_change_nothing_of_what_is_found(compare):
    other = PLAIN.replace("1,200", "900")
    hidden = compare(with_unseen(PLAIN), other)
    assert told(hidden) == told(compare(PLAIN, other))
    assert hidden.articles[0].text == with_unseen(PLAIN)


def test_places_are_those_of_the_text_as_written(compare):
    comparison = compare(with_unseen(PLAIN), PLAIN.replace("1,200", "900"))
    text = comparison.articles[0].text
    figure = next(f.figure for f in comparison.figures if f.figure.text.endswith("houses"))
    assert plain(figure.core.of(text)) == "1,200"
    for divergence in comparison.divergences:
        assert all(
            span.end <= len(comparison.article(span.article).text) for span in divergence.spans
        )
    said = next(a.attribution for a in comparison.attributions if a.article == "A")
    assert plain(text[said.cue.start : said.cue.end]) == said.cue.text


def plain(words):
    return "".join(letter for letter in words if letter not in UNSEEN)


def test_a_reading_that_kept_unseen_characters_would_be_noticed(compare, monkeypatch):
    """The control: without the plain text, figures and counterparts are lost."""
    monkeypatch.setattr(pipeline, "as_read", lambda article: article)
    other = PLAIN.replace("1,200", "900")
    assert told(compare(with_unseen(PLAIN), other)) != told(compare(PLAIN, other))


def test_reordered_figures_are_read_as_they_are_written(compare):
    comparison = compare(PLAIN.replace("1,200", "\u202e002,1\u202c"), PLAIN)
    points = [str(f.figure.point) for f in comparison.figures if f.sentence.startswith("A")]
    assert "1200" not in points


def test_look_alike_letters_find_their_counterpart_and_are_told(compare):
    comparison = compare(PLAIN, PLAIN.replace("mayor", "mауоr").replace("river", "rivеr"))
    assert {g.members for g in comparison.groups} >= {("A:0", "B:0")}
    alike = [d for d in comparison.divergences if d.relation == "look_alike"]
    assert [d.explanation.split(" with ")[0] for d in alike] == [
        "B writes “rivеr”",
        "B writes “mауоr”",
    ]
    marked = {comparison.article(s.article).text[s.start : s.end] for d in alike for s in d.spans}
    assert marked == {"river", "rivеr", "mayor", "mауоr"}
    assert not [d for d in comparison.divergences if d.relation == "other_words"]


def test_words_of_another_language_are_no_look_alikes(compare):
    russian = "Река затопила село в понедельник, а мэр сказал, что дома рухнули."
    comparison = compare(russian, russian)
    assert not [d for d in comparison.divergences if d.relation == "look_alike"]


def test_an_article_with_a_sentence_of_nothing_else_is_compared_as_it_is(encoder):
    odd = Article.from_sentences("A", [PLAIN, "\u200b\u200b"])
    other = Article.from_sentences("B", [PLAIN])
    comparison = compare_articles([odd, replace(other, id="B")], encoder, Settings())
    assert comparison.articles[0] == odd


@pytest.mark.parametrize("number", ["12OO", "l,200", "1,2OO", "12O0"])
def test_what_only_looks_like_a_number_is_none(compare, number):
    comparison = compare(PLAIN.replace("1,200", number), PLAIN)
    texts = [f.figure.text for f in comparison.figures if f.sentence == "A:1"]
    assert not any(character.isdigit() for text in texts for character in text)
    assert not [d for d in comparison.divergences if d.relation == "look_alike"]
