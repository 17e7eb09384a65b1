"""align: which sentences of different articles say the same."""

from __future__ import annotations

import math
import pickle
from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from kursk_compare import Article
from kursk_compare.alignment.align import align
from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.pair_features import FEATURES
from kursk_compare.alignment.scorer import falling, fitted_scorer
from kursk_compare.article import Span, TextKind
from kursk_compare.settings import Preset, Settings
from tests.alignment.word_encoder import WordEncoder

FERRY = [
    "Ferry sinks off the coast of Norland",
    "The ferry Aurora sank off the northern coast of Norland before dawn on Sunday.",
    "Rescue helicopters pulled twelve passengers from the freezing water.",
    "The transport minister promised an independent inquiry into the sinking.",
]
OTHER = [
    "Aurora ferry lost at sea",
    "Before dawn on Sunday the ferry Aurora sank off the northern coast of Norland.",
    "From the freezing water rescue helicopters pulled 20 passengers.",
    "Fishing quotas in the region were raised last spring.",
]
FOREIGN = [
    "Bakery prize goes to village",
    "A village bakery won the national award for its rye bread.",
    "The jury praised crust, flavour and patience.",
]


def articles(*texts: list[str]) -> list[Article]:
    return [Article.from_sentences("ABCDEFGH"[at], text) for at, text in enumerate(texts)]


def linked(found) -> set[tuple[str, str]]:
    return {(link.a, link.b) for link in found.links}


def test_the_same_statement_is_linked_and_another_is_not(encoder):
    found = linked(align(articles(FERRY, OTHER), encoder, Settings()))
    assert ("A:1", "B:1") in found
    assert not any(end == "B:3" for pair in found for end in pair)


def test_a_different_number_does_not_break_a_link(encoder):
    assert ("A:2", "B:2") in linked(align(articles(FERRY, OTHER), encoder, Settings()))


def test_figures_are_masked_before_the_encoder_sees_them(encoder):
    align(articles(FERRY, OTHER), encoder, Settings())
    assert not any("twelve" in text or "20" in text for text in encoder.asked)


def test_spans_from_the_figure_stage_are_masked_too(encoder):
    both = articles(["Scores of people fled.", "Rain fell."], ["Some fled the rain."])
    align(both, encoder, Settings(), {"A:0": SentenceHints(figures=(Span(0, 6),))})
    assert not any("Scores" in text for text in encoder.asked)


def test_a_pronoun_is_read_as_whom_it_stands_for(encoder):
    both = articles(
        ["The harbour was closed by ice.", "She went home on Friday evening."],
        ["Markets were calm.", "Orla Brandt spent Friday in court."],
    )
    plain = align(both, encoder, Settings())
    hinted = align(both, encoder, Settings(), {"A:1": SentenceHints(subject="Orla Brandt")})

    def chance(found):
        row = next(c for c in found.candidates if c.sentence == "A:1")
        return dict(row.ranked)["B:1"]

    assert chance(hinted) > chance(plain)


def test_every_sentence_has_candidates_in_every_other_article(encoder):
    found = align(articles(FERRY, OTHER, FOREIGN), encoder, Settings())
    asked = [(c.sentence, c.article) for c in found.candidates]
    assert asked == sorted(set(asked))
    assert len(asked) == 2 * (len(FERRY) + len(OTHER) + len(FOREIGN))
    for row in found.candidates:
        chances = [chance for _, chance in row.ranked]
        assert chances == sorted(chances, reverse=True)
        assert all(id.startswith(row.article) for id, _ in row.ranked)
        assert 0 <= row.none <= 1


def test_a_sentence_without_counterpart_says_so(encoder):
    found = align(articles(FERRY, OTHER), encoder, Settings())
    none = {c.sentence: c.none for c in found.candidates}
    assert none["A:1"] < 0.5 < none["B:3"]


def test_a_link_tells_why(encoder):
    link = align(articles(FERRY, OTHER), encoder, Settings()).links[0]
    assert {"cosine", "context", "overlap", "words"} <= set(link.why)
    assert 0 <= link.confidence <= 1


@pytest.mark.parametrize("threads", [1, 3])
def test_the_parts_of_a_score_add_up_to_it(encoder, threads):
    settings = Settings(threshold=0.05, threads=threads)
    links = align(articles(FERRY, OTHER, FOREIGN), encoder, settings).links
    assert links
    for link in links:
        added = {name: value for name, value in link.why.items() if name.startswith("log_odds.")}
        assert {f"log_odds.{name}" for name in (*FEATURES, "bias", "rivals")} == set(added)
        assert 1 / (1 + math.exp(-sum(added.values()))) == pytest.approx(link.score, abs=0.003)
        weighed = fitted_scorer().weights["headline"] * link.why["headline"]
        assert added["log_odds.headline"] == pytest.approx(weighed, abs=0.001)


def test_parts_of_scores_are_few_digits_and_survive_the_way_between_processes(encoder):
    links = align(articles(FERRY, OTHER), encoder, Settings()).links
    assert pickle.loads(pickle.dumps(links)) == links
    assert all(round(value, 3) == value for link in links for value in link.why.values())
    with pytest.raises(KeyError):
        links[0].why["luck"]


def test_a_stricter_preset_links_no_pair_that_a_looser_one_does_not(encoder):
    by_preset = [
        linked(align(articles(FERRY, OTHER), encoder, Settings(preset=preset)))
        for preset in (Preset.STRICT, Preset.BALANCED, Preset.BROAD)
    ]
    assert by_preset[0] <= by_preset[1] <= by_preset[2]


def test_the_free_threshold_replaces_the_preset(encoder):
    both = articles(FERRY, OTHER)
    assert align(both, encoder, Settings(threshold=1.1)).links == ()
    chosen = align(both, encoder, Settings(preset=Preset.STRICT, threshold=0.2))
    assert chosen.links == tuple(
        link
        for link in align(both, encoder, Settings(threshold=0.0)).links
        if link.confidence >= 0.2
    )


@pytest.mark.parametrize("kind", [TextKind.BYLINE, TextKind.BOILERPLATE, TextKind.CAPTION])
def test_what_is_no_report_never_links(encoder, kind):
    one, other = articles(FERRY, OTHER)
    silent = tuple(replace(s, kind=kind) if s.id == "A:1" else s for s in one.sentences)
    found = align([replace(one, sentences=silent), other], encoder, Settings(preset=Preset.BROAD))
    assert not any(link.a == "A:1" for link in found.links)
    assert any(c.sentence == "A:1" and c.ranked for c in found.candidates)


@pytest.mark.parametrize("kind", [TextKind.BYLINE, TextKind.BOILERPLATE, TextKind.CAPTION])
def test_what_is_no_report_is_named_where_it_says_the_same(encoder, kind):
    one, other = articles(FERRY, OTHER)
    silent = tuple(replace(s, kind=kind) if s.id == "B:1" else s for s in other.sentences)
    found = align([one, replace(other, sentences=silent)], encoder, Settings())
    row = next(c for c in found.candidates if c.sentence == "A:1")
    assert row.ranked[0][0] == "B:1"
    assert not any(link.b == "B:1" for link in found.links)


def test_groups_hold_linked_sentences_of_several_articles(encoder):
    found = align(articles(FERRY, OTHER, list(reversed(OTHER))), encoder, Settings())
    assert [group.id for group in found.groups] == [f"G{n + 1}" for n in range(len(found.groups))]
    for group in found.groups:
        assert len({member[0] for member in group.members}) >= 2
        inside = [x for x in found.links if x.a in group.members and x.b in group.members]
        assert group.confidence == min(link.confidence for link in inside)
        assert not set(group.also) & set(group.members)


def test_unrelated_articles_are_named(encoder):
    found = align(articles(FERRY, OTHER, FOREIGN), encoder, Settings())
    assert found.warnings == ("C may not report the same event as the other articles.",)
    assert not any(end.startswith("C") for pair in linked(found) for end in pair)


def test_a_copied_report_is_one_voice(encoder):
    copy = [*FERRY[1:], "Our correspondent adds that shops stayed shut."]
    found = align(articles(FERRY, copy, FOREIGN), encoder, Settings())
    assert [(near.a, near.b) for near in found.near_duplicates] == [("A", "B")]
    assert found.near_duplicates[0].share > 0.6
    assert found.voices == (("A", "B"),)


def test_an_article_without_sentences_has_no_counterparts(encoder):
    found = align([*articles(FERRY), Article.from_text("B", "")], encoder, Settings())
    assert found.links == ()
    assert [(c.article, c.ranked, c.none) for c in found.candidates] == [("B", (), 1.0)] * 4


def test_sentences_without_a_word_that_tells_anything_are_compared_all_the_same(encoder):
    found = align(articles(["12.", "They did."], ["Was it?"]), encoder, Settings(threshold=0.0))
    assert found.links == ()
    assert [row.sentence for row in found.candidates if row.ranked] == ["A:0", "A:1", "B:0"]


def test_a_language_the_model_was_not_made_for_is_warned_of(encoder):
    both = [replace(article, language="fi") for article in articles(FERRY, OTHER)]
    assert "(fi)" in align(both, encoder, Settings()).warnings[0]


def test_an_unknown_language_beside_a_known_one_is_compared_and_warned_of(encoder):
    one, other = articles(FERRY, OTHER)
    found = align([one, replace(other, language="und")], encoder, Settings())
    assert ("A:1", "B:1") in linked(found)
    assert "unknown" in found.warnings[0]


def test_candidates_come_by_rank_with_chances_that_never_rise():
    chances = falling(np.array([[0.4, 0.6, 0.1], [0.9, 0.5, 0.2], [0.1, 0.2, 0.6]]))
    assert chances.tolist() == [[0.5, 0.5, 0.1], [0.9, 0.5, 0.2], [0.3, 0.3, 0.3]]


def test_progress_ends_with_all_done(encoder):
    told = []
    align(articles(FERRY, OTHER), encoder, Settings(), progress=lambda *step: told.append(step))
    assert told[-1] == ("alignment", 1.0)
    assert max(share for stage, share in told if stage == "embedding") == pytest.approx(1.0)


WORDS = ["ferry", "sank", "coast", "Norland", "rescue", "Aurora", "water", "minister", "12", "two"]
sentence = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(lambda w: " ".join(w) + ".")
texts = st.lists(
    st.lists(sentence, min_size=1, max_size=4), min_size=2, max_size=4, unique_by=tuple
)


def by_content(found, given):
    """Everything in `found` with sentences named by what they say, in no order."""
    text = {s.id: (a.text, s.start) for a in given for s in a.sentences}
    article = {a.id: a.text for a in given}
    return (
        {(frozenset((text[x.a], text[x.b])), x.confidence) for x in found.links},
        {
            (text[c.sentence], article[c.article], tuple((text[i], p) for i, p in c.ranked), c.none)
            for c in found.candidates
        },
        {
            (frozenset(map(text.get, g.members)), g.confidence, frozenset(map(text.get, g.also)))
            for g in found.groups
        },
        {(frozenset((article[n.a], article[n.b])), n.share) for n in found.near_duplicates},
        {frozenset(map(article.get, voice)) for voice in found.voices},
        len(found.warnings),
    )


@examples(max_examples=40)
@given(texts)
def test_the_order_of_the_articles_changes_nothing_but_ids(texts):
    seen = []
    for order in list(permutations(texts))[:6]:
        given_articles = articles(*order)
        found = align(given_articles, WordEncoder(), Settings(preset=Preset.BROAD))
        seen.append(by_content(found, given_articles))
    assert all(one == seen[0] for one in seen)


def test_the_number_of_threads_changes_nothing(encoder):
    given_articles = articles(FERRY, OTHER, FOREIGN)
    alone, many = (align(given_articles, encoder, Settings(threads=n)) for n in (1, 4))
    assert alone == many
