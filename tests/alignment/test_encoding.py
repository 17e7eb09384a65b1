"""What the encoder is asked: each text once, the shortest first, and only what is new."""

from __future__ import annotations

import pytest

from kursk_compare.alignment.align import align
from kursk_compare.alignment.model import SentenceHints
from kursk_compare.alignment.scorer import fitted_scorer
from kursk_compare.article import Article, Span
from kursk_compare.embedding import CachedEncoder
from kursk_compare.settings import Settings
from tests.alignment.word_encoder import WordEncoder

WIRE = "The ferry Aurora sank off the coast of Norland before dawn on Sunday."
STORIES = {
    "A": [WIRE, "Twelve people were pulled from the water."],
    "B": ["A ferry was lost in a storm.", WIRE, "Its captain survived."],
    "C": ["Norland mourns.", "Its captain survived.", "The inquiry begins on Monday morning."],
    "D": ["Divers found the wreck.", "It lies at a depth of ninety metres."],
    "E": ["The owner said the ship was sound.", "Twelve people were pulled from the water."],
}
NEW = ["A sixth voice tells it so.", WIRE, "Nobody else said a word of this."]


class OfTheFit(WordEncoder):
    """The word encoder as the model of the fit, whose scale of similarity is known."""

    sha256 = fitted_scorer().model


class RememberingEncoder(OfTheFit):
    """An encoder for a cache; remembers each call."""

    fingerprint = "f"

    def __init__(self):
        super().__init__()
        self.calls = []

    def encode(self, texts, progress=None, should_cancel=None):
        self.calls.append(list(texts))
        return super().encode(texts)

    def close(self):
        pass


@pytest.fixture
def encoder():
    return OfTheFit()


def articles(stories):
    return [Article.from_sentences(id, texts) for id, texts in stories.items()]


def test_no_text_is_encoded_twice_though_several_articles_hold_it(encoder):
    align(articles(STORIES), encoder, Settings())
    assert len(encoder.asked) == len(set(encoder.asked))
    assert encoder.asked.count(WIRE) == 1


def test_texts_come_by_length_over_all_articles(encoder):
    align(articles(STORIES), encoder, Settings())
    lengths = [len(text) for text in encoder.asked]
    assert lengths == sorted(lengths)


def test_long_sets_come_in_chunks_of_growing_length():
    encoder = RememberingEncoder()
    many = [f"Ferry {'very ' * (at % 40)}number {chr(97 + at % 26) * 3}." for at in range(300)]
    align(articles({"A": many[:150], "B": many[150:]}), encoder, Settings())
    assert len(encoder.calls) > 1
    longest = [max(map(len, call)) for call in encoder.calls]
    assert longest == sorted(longest)
    assert max(map(len, encoder.calls)) <= 128


def test_an_article_added_to_an_open_set_is_all_that_is_encoded(tmp_path):
    model = RememberingEncoder()
    with CachedEncoder(model, tmp_path / "vectors.sqlite") as encoder:
        five = align(articles(STORIES), encoder, Settings())
        model.asked.clear()
        six = align(articles({**STORIES, "F": NEW}), encoder, Settings())
        assert model.asked
        own = " ".join(NEW)
        assert all(text in own for text in model.asked)
        assert WIRE not in model.asked
        model.asked.clear()
        assert align(articles(STORIES), encoder, Settings()) == five
        assert align(articles({**STORIES, "F": NEW}), encoder, Settings()) == six
        assert model.asked == []


def test_a_sentence_that_was_corrected_elsewhere_is_not_encoded_again(tmp_path):
    model = RememberingEncoder()
    with CachedEncoder(model, tmp_path / "vectors.sqlite") as encoder:
        align(articles(STORIES), encoder, Settings())
        model.asked.clear()
        changed = {**STORIES, "A": [STORIES["A"][0], "Eleven people were pulled out alive."]}
        align(articles(changed), encoder, Settings())
    alone = [text for text in model.asked if "Aurora" not in text]
    assert alone == ["0 people were pulled out alive."]


def test_progress_grows_to_the_end(encoder):
    told = []
    align(articles(STORIES), encoder, Settings(), progress=lambda *step: told.append(step))
    shares = [share for stage, share in told if stage == "embedding"]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)


def test_a_text_is_masked_before_it_is_encoded(encoder):
    hints = {"A:0": SentenceHints(figures=(Span(0, 6),))}
    both = articles({"A": ["Scores of people fled."], "B": ["Some fled."]})
    align(both, encoder, Settings(), hints)
    assert "0 of people fled." in encoder.asked
