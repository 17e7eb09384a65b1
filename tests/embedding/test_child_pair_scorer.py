"""ChildPairScorer: a cross-encoder in a child process scores pairs of sentences."""

from __future__ import annotations

import pytest

from kursk_compare.embedding import ChildPairScorer, child_model, default_encoder
from kursk_compare.embedding.pair_labels import check_judges_pairs, label_of_same
from kursk_compare.errors import ModelUnavailable
from kursk_compare.settings import Settings
from tests.embedding.small_cross_encoder import build

PAIRS = [
    ("the ferry sank in the storm", "a boat vanished off the harbour"),
    ("the ferry sank", "the ferry sank"),
    ("fog", "three of four boat was in the sea in the night of the storm"),
]


@pytest.fixture
def folder(tmp_path):
    model = tmp_path / "pairs"
    model.mkdir()
    (model / "model.safetensors").write_bytes(b"weights")
    (model / "config.json").write_text("{}")
    return model


@pytest.fixture
def faked(monkeypatch):
    monkeypatch.setattr(child_model, "MODULE", "tests.embedding.fake_worker")


def test_scores_come_back_in_order(folder, faked):
    with ChildPairScorer(str(folder)) as scorer:
        assert scorer.score([("abc", "a"), ("a", "abc"), ("abc", "a")]) == [2.0, -2.0, 2.0]


def test_no_pair_is_scored_twice(folder, faked, monkeypatch):
    with ChildPairScorer(str(folder)) as scorer:
        first = scorer.score([("abc", "a"), ("ab", "a")])
        asked = []
        plain = scorer.ask
        monkeypatch.setattr(
            scorer, "ask", lambda r, items, *a: asked.extend(items) or plain(r, items, *a)
        )
        assert scorer.score([("ab", "a"), ("a", ""), ("abc", "a")]) == [first[1], 1.0, first[0]]
    assert asked == [("a", "")]


def test_no_pairs_need_no_model(folder):
    scorer = ChildPairScorer(str(folder))
    assert scorer.score([]) == []
    assert scorer.pid is None


def test_a_folder_that_is_refused_is_refused_at_once(tmp_path):
    with pytest.raises(ModelUnavailable, match="safetensors"):
        ChildPairScorer(str(tmp_path))


def test_the_pair_model_comes_and_goes_with_the_encoder(folder, faked):
    encoder = default_encoder(Settings(pair_model=str(folder), use_cache=False))
    encoder.pair_scorer.score([("a", "b")])
    assert encoder.pair_scorer.pid is not None
    encoder.close()
    assert encoder.pair_scorer.pid is None


def test_without_a_pair_model_there_is_none():
    assert default_encoder(Settings(use_cache=False)).pair_scorer is None


@pytest.mark.model
def test_a_real_cross_encoder_scores_a_pair_the_same_whatever_comes_with_it(tmp_path):
    with ChildPairScorer(str(build(tmp_path / "tiny")), threads=2) as scorer:
        together = scorer.ask("score", PAIRS * 5, None, None)
        alone = [scorer.ask("score", [pair], None, None)[0] for pair in PAIRS]
        assert scorer.score(PAIRS) == alone
    assert together == alone * 5
    assert len(set(alone)) == 3


@pytest.mark.parametrize(
    ("labels", "same"),
    [
        (["LABEL_0"], None),
        (["LABEL_0", "LABEL_1"], 1),
        (["contradiction", "entailment", "neutral"], 1),
        (["duplicate", "not_duplicate"], 0),
    ],
)
def test_the_label_that_says_the_same_is_known(labels, same):
    assert label_of_same(dict(enumerate(labels))) == same


def test_a_model_of_single_sentences_is_no_pair_model():
    with pytest.raises(ValueError, match="judges no pairs"):
        check_judges_pairs(["BertModel"])
    check_judges_pairs(["BertForSequenceClassification"])
    check_judges_pairs(None)


def test_labels_that_tell_nothing_of_sameness_are_refused():
    with pytest.raises(ValueError, match="says that two sentences agree"):
        label_of_same(dict(enumerate(["sport", "politics", "weather"])))
