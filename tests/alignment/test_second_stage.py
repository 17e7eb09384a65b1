"""The second stage: a pair model is heard on the best candidates, and only there."""

from __future__ import annotations

import math
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import settings as examples

from kursk_compare.alignment import second_stage
from kursk_compare.alignment.align import align
from kursk_compare.alignment.second_stage import BEST, combination_for
from kursk_compare.settings import Preset, Settings
from tests.alignment.overlap_scorer import OverlapScorer
from tests.alignment.test_align import FERRY, FOREIGN, OTHER, articles, by_content, texts
from tests.alignment.word_encoder import WordEncoder


class Indifferent(OverlapScorer):
    """Says the same of every pair."""

    def _one(self, one, other):
        return 0.5


def aligned(texts, scorer, **settings):
    given_articles = articles(*texts)
    return align(given_articles, WordEncoder(), Settings(**settings), pair_scorer=scorer)


def chances(found):
    return {(link.a, link.b): link.confidence for link in found.links}


ONE = ["The ferry Aurora sank off the coast of Norland."]
TWO = ["The ferry Aurora sank off the coast by day.", "The ferry sank off Norland at night."]


def test_a_pair_model_makes_a_pair_surer_or_less_sure():
    plain, loved, hated = (
        chances(aligned([ONE, TWO], scorer, threshold=0.0))["A:0", "B:1"]
        for scorer in (
            None,
            OverlapScorer(loved=[("coast", "night")]),
            OverlapScorer(hated=("coast", "night")),
        )
    )
    assert hated < plain < loved


def test_a_candidate_that_the_pair_model_prefers_comes_first():
    def first(scorer):
        return next(iter(aligned([ONE, TWO], scorer).candidates)).ranked[0][0]

    assert first(OverlapScorer()) == "B:0"
    assert first(OverlapScorer(hated=("day",))) == "B:1"


def test_the_parts_of_a_score_tell_what_the_pair_model_said():
    found = aligned([FERRY, OTHER], OverlapScorer())
    for link in found.links:
        total = sum(value for name, value in link.why.items() if name.startswith("log_odds."))
        assert 1 / (1 + math.exp(-total)) == pytest.approx(link.confidence, abs=0.005)
    assert any(link.why["log_odds.second_stage"] for link in found.links)


def test_only_the_best_candidates_are_looked_at_again():
    many = [[f"The ferry Aurora sank off Norland near {word}." for word in "abcdefghijklmnop"]] * 2
    different = [many[0], [text.replace("sank", "went down") for text in many[1]]]
    scorer = OverlapScorer()
    aligned(different, scorer)
    masked = {pair for pair in scorer.asked if "Aurora" in pair[0] and "went" in "".join(pair)}
    assert 0 < len(masked) <= 2 * BEST * len(many[0])
    hopeless = OverlapScorer()
    aligned([FERRY, FOREIGN], hopeless)
    assert not any(
        "bakery" in "".join(pair) and "Aurora" in "".join(pair) for pair in hopeless.asked
    )


def test_a_pair_model_that_cannot_tell_anything_is_not_used_and_that_is_said():
    plain = aligned([FERRY, OTHER], None)
    found = aligned([FERRY, OTHER], Indifferent())
    assert found.links == plain.links
    assert found.candidates == plain.candidates
    assert found.warnings[0] == (
        "The pair model overlap was not used: it does not tell the same sentence from unrelated "
        "ones."
    )


def test_a_model_that_was_not_fitted_is_measured_on_sentences_of_our_own():
    said = combination_for(OverlapScorer()).said
    unrelated, same = said(second_stage.np.array([-5.0, 5.0]))
    assert unrelated < -1 < 1 < same


def test_a_model_that_was_fitted_counts_as_fitted(monkeypatch):
    rows = {"alignment/pair_models.tsv": [["1" * 64, "0.7", "0.2", "-0.1", "3"]]}
    monkeypatch.setattr(second_stage, "read_rows", lambda name: rows[name])
    scorer = OverlapScorer()
    found = combination_for(scorer)
    assert (found.first, found.slope, found.offset, found.limit) == (0.7, 0.2, -0.1, 3.0)
    assert scorer.asked == []


def test_progress_tells_of_the_second_stage():
    told = []
    align(
        articles(FERRY, OTHER),
        WordEncoder(),
        Settings(),
        progress=lambda *step: told.append(step),
        pair_scorer=OverlapScorer(),
    )
    shares = [share for stage, share in told if stage == "alignment"]
    assert shares == sorted(shares)
    assert len(shares) == 3


@examples(max_examples=15)
@given(texts)
def test_the_order_of_the_articles_changes_nothing_but_ids(texts):
    seen = []
    for order in list(permutations(texts))[:4]:
        given_articles = articles(*order)
        scorer = OverlapScorer(loved=[("ferry", "minister")], hated=("rescue", "two"))
        found = align(
            given_articles, WordEncoder(), Settings(preset=Preset.BROAD), pair_scorer=scorer
        )
        seen.append(by_content(found, given_articles))
    assert all(one == seen[0] for one in seen)
