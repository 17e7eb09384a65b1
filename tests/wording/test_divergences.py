"""find_divergences of wording: few marks, each explained, none that other stages explain."""

from __future__ import annotations

from itertools import permutations

import pytest

from kursk_compare import Article
from kursk_compare.article import Span, Statement
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.wording import find_divergences, vocabulary_of


def versions(*sentences: str) -> list[Statement]:
    articles = [Article.from_sentences("ABCDEFGH"[i], [s]) for i, s in enumerate(sentences)]
    return [Statement(article, article.sentences[0]) for article in articles]


def found(statements: list[Statement], settled: dict[str, list[Span]] | None = None):
    vocabularies = {s.article.id: vocabulary_of(s.article) for s in statements}
    return find_divergences(statements, settled or {}, vocabularies)


def marked(statements: list[Statement], finding) -> list[str]:
    text = {s.article.id: s.article.text for s in statements}
    return [text[span.article][span.start : span.end] for span in finding.spans]


def test_a_charged_word_is_named_beside_the_plain_word():
    statements = versions(
        "The mercenaries reached the border on Monday.",
        "Foreign soldiers reached the border on Monday.",
        "Monday saw soldiers arrive at the border.",
    )
    (finding,) = [f for f in found(statements) if f.relation == "charged_word"]
    assert finding.level is Level.NOTICE
    assert finding.members == ("A:0", "B:0", "C:0")
    assert marked(statements, finding) == ["mercenaries", "soldiers", "soldiers"]
    assert finding.explanation == (
        "A says “mercenaries” where B and C say “soldiers”; "
        "the first word implies that they fight for pay."
    )


def test_plain_words_in_the_same_article_do_not_clash_with_its_own_charged_word():
    statements = versions("The regime, a government, fell.", "The regime fell.")
    assert not [f for f in found(statements) if f.relation == "charged_word"]


def test_other_words_in_the_same_place_are_told_side_by_side():
    statements = versions(
        "The convoy crossed the northern bridge before dawn.",
        "The convoy crossed the northern dam before dawn.",
    )
    (finding,) = found(statements)
    assert (finding.kind, finding.level) == (DivergenceKind.WORDING, Level.INFO)
    assert finding.explanation == "A says “bridge” where B says “dam”."


def test_sentences_with_little_in_common_are_not_compared_word_by_word():
    statements = versions(
        "The convoy crossed the bridge.", "Trucks were seen by villagers near the river at night."
    )
    assert found(statements) == []


def test_words_that_other_stages_explain_are_left_alone():
    statements = versions("The town counted ninety dead.", "The town counted eighty dead.")
    places = [
        s.text.index("ighty") if "ighty" in s.text else s.text.index("ninety") for s in statements
    ]
    settled = {s.id: [Span(at, at + 5)] for s, at in zip(statements, places, strict=True)}
    assert found(statements) != []
    assert found(statements, settled) == []


def test_a_passage_that_only_one_source_has_is_an_omission_of_the_others():
    statements = versions(
        "The bridge was closed, after engineers discovered deep cracks along both concrete piers.",
        "The bridge was closed.",
    )
    (finding,) = found(statements)
    assert finding.kind is DivergenceKind.OMISSION
    assert finding.members == ("A:0", "B:0")
    assert finding.explanation == (
        "Only A adds “engineers discovered deep cracks along both concrete piers”; B leaves it out."
    )


def test_a_passage_told_elsewhere_in_the_other_article_is_not_left_out():
    a = Article.from_sentences(
        "A", ["The bridge was closed, after engineers discovered deep cracks along both piers."]
    )
    b = Article.from_sentences(
        "B", ["The bridge was closed.", "Engineers had discovered deep cracks along both piers."]
    )
    statements = [Statement(a, a.sentences[0]), Statement(b, b.sentences[0])]
    assert found(statements) == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_the_versions_changes_nothing(order):
    statements = versions(
        "The regime fired on the mob near the old market on Friday.",
        "The government fired on protesters near the old square on Friday.",
        "Police fired on the crowd near the old market on Friday.",
    )
    expected = found(statements)
    assert expected
    assert found([statements[i] for i in order]) == expected


def test_the_same_exchange_in_several_articles_is_one_divergence():
    statements = versions(
        "The convoy crossed the northern bridge before dawn.",
        "The convoy crossed the northern dam before dawn.",
        "The convoy crossed the northern dam before dawn.",
    )
    (finding,) = found(statements)
    assert finding.members == ("A:0", "B:0", "C:0")
    assert finding.explanation == "A says “bridge” where B and C say “dam”."


def test_words_without_the_same_content_around_them_are_not_called_other_words():
    statements = versions(
        "Troops crossed the border near Lower Marsh in August and took the town.",
        "In August, said the mayor, troops that crossed near Lower Marsh had the town in hand.",
    )
    assert [f for f in found(statements) if f.relation == "other_words"] == []


def test_another_form_of_the_same_word_is_no_other_word():
    statements = versions(
        "The convoy crosses the northern bridge and takes the eastern town.",
        "The convoy crossed the northern bridge and took the eastern town.",
    )
    assert found(statements) == []


def test_words_that_another_article_has_are_not_said_to_be_left_out():
    a = Article.from_sentences(
        "A", ["The crew trained for weeks, with drones, rifles, ladders and heavy mortars."]
    )
    b = Article.from_sentences("B", ["The crew trained for weeks.", "It had drones and rifles."])
    statements = [Statement(a, a.sentences[0]), Statement(b, b.sentences[0])]
    assert found(statements) == []
