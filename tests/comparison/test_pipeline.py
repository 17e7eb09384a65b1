"""compare: from articles to links, groups, figures, attributions and divergences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kursk_compare import Article, Settings, compare
from kursk_compare.errors import NotComparable
from kursk_compare.finding import DivergenceKind, Level


@pytest.fixture(scope="module")
def comparison(articles, encoder):
    return compare(articles, Settings(), encoder)


def group_of(comparison, words: str) -> set[str]:
    for group in comparison.groups:
        if any(words in comparison.words(member) for member in group.members):
            return {comparison.words(member) for member in group.members}
    return set()


def test_sentences_that_say_the_same_are_one_group(comparison):
    assert group_of(comparison, "houses collapsed") == {
        "At least 40 houses collapsed overnight, rescuers said.",
        "About 90 houses collapsed overnight, rescuers said.",
        "Some 40 houses collapsed overnight, rescuers said.",
    }


def test_what_only_one_source_reports_is_in_no_group(comparison):
    assert group_of(comparison, "football match") == set()
    assert group_of(comparison, "Schools in the district") == set()


def test_figures_that_clash_are_a_strong_divergence_that_names_the_sources(comparison):
    (conflict,) = [
        d
        for d in comparison.divergences
        if d.kind is DivergenceKind.FIGURE and d.level is Level.STRONG
    ]
    texts = {comparison.article(s.article).text[s.start : s.end] for s in conflict.spans}
    assert any("40" in text for text in texts)
    assert any("90" in text for text in texts)
    assert "B" in conflict.explanation


def test_a_statement_that_one_source_gives_as_fact_is_a_divergence_of_attribution(comparison):
    found = [d for d in comparison.divergences if d.kind is DivergenceKind.ATTRIBUTION]
    assert any("B" in d.explanation and "fact" in d.explanation for d in found)


def test_every_sentence_has_candidates_in_every_other_article(comparison):
    wanted = {
        (sentence.id, other.id)
        for article in comparison.articles
        for sentence in article.sentences
        for other in comparison.articles
        if other is not article
    }
    assert {(c.sentence, c.article) for c in comparison.candidates} == wanted


def test_every_place_lies_in_its_article_and_its_sentence(comparison):
    for placed in comparison.figures:
        article, sentence = comparison.sentence(placed.sentence)
        assert article.text[placed.figure.start : placed.figure.end] == placed.figure.text
        assert sentence.start <= placed.figure.core.start < sentence.end
    for divergence in comparison.divergences:
        members = {member.rpartition(":")[0] for member in divergence.members}
        for span in divergence.spans:
            assert span.article in members
            assert 0 <= span.start < span.end <= len(comparison.article(span.article).text)


def test_quantities_stand_side_by_side_with_their_sources(comparison):
    (houses,) = [row for row in comparison.quantities if "house" in row.counted]
    assert {(cell.article, cell.text) for cell in houses.cells} == {
        ("A", "At least 40 houses"),
        ("B", "About 90 houses"),
        ("C", "Some 40 houses"),
    }


def test_a_single_article_is_refused_with_one_sentence(articles, encoder):
    with pytest.raises(NotComparable, match="at least two articles"):
        compare(articles[:1], Settings(), encoder)


def test_articles_with_the_same_id_are_renamed_in_their_order(encoder):
    texts = ["The dam broke on Monday.", "The dam broke on Tuesday."]
    comparison = compare([Article.from_text("A", t) for t in texts], Settings(), encoder)
    assert [article.id for article in comparison.articles] == ["A", "B"]
    assert [article.sentences[0].id for article in comparison.articles] == ["A:0", "B:0"]


def test_given_sentences_are_kept(encoder):
    given = ["The dam broke. It was Monday.", "Nobody was hurt."]
    comparison = compare(
        [Article.from_sentences("A", given), Article.from_sentences("B", given)],
        Settings(),
        encoder,
    )
    assert [comparison.words(s.id) for s in comparison.articles[0].sentences] == given


def test_the_stages_are_told_in_order(articles, encoder):
    told = []
    compare(articles, Settings(), encoder, progress=lambda stage, fraction: told.append(stage))
    stages = list(dict.fromkeys(told))
    assert stages[0] == "sentences"
    assert stages[-1] == "comparison"
    assert all(stages.index("alignment") > stages.index(s) for s in ("figures", "attribution"))


def test_a_language_without_word_lists_is_said(encoder):
    finnish = [
        replace(Article.from_text(id, "Pato murtui maanantaina."), language="fi") for id in "AB"
    ]
    warnings = compare(finnish, Settings(), encoder).warnings
    for id in "AB":
        assert any(f" {id} " in told and "not understood" in told for told in warnings)


def test_speakers_that_the_user_merges_are_one_entity(articles, encoder):
    separate = compare(articles, Settings(), encoder)
    wordings = frozenset({"the mayor", "rescuers"})
    merged = compare(articles, Settings(merged_speakers=(wordings,)), encoder)
    assert len(merged.entities) == len(separate.entities) - 1
    assert any(wordings <= set(entity.aliases) for entity in merged.entities)
