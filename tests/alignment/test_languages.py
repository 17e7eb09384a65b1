"""Languages: which articles are compared, which are refused, and how two languages meet."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from kursk_compare import Article
from kursk_compare.alignment.align import align
from kursk_compare.alignment.languages import is_multilingual, meet, translations
from kursk_compare.embedding.encoder import Encoded, from_grid, on_grid
from kursk_compare.errors import NotComparable
from kursk_compare.settings import Settings
from tests.alignment.word_encoder import WordEncoder, direction

GERMAN = {
    "ferry": "Fähre",
    "sank": "sank",
    "coast": "Küste",
    "dawn": "Morgengrauen",
    "helicopters": "Hubschrauber",
    "pulled": "zogen",
    "passengers": "Fahrgäste",
    "water": "Wasser",
    "minister": "Minister",
    "promised": "versprach",
    "inquiry": "Untersuchung",
    "fishing": "Fischerei",
    "quotas": "Quoten",
    "raised": "erhöht",
    "spring": "Frühjahr",
}
ENGLISH_TEXT = [
    "Ferry sank before dawn.",
    "The ferry sank off the coast before dawn.",
    "Helicopters pulled passengers from the water.",
    "The minister promised an inquiry.",
]
GERMAN_TEXT = [
    "Fähre sank im Morgengrauen.",
    "Hubschrauber zogen Fahrgäste aus dem Wasser.",
    "Der Minister versprach eine Untersuchung.",
    "Fischerei Quoten wurden im Frühjahr erhöht.",
]


class MultilingualEncoder(WordEncoder):
    """Words of a small dictionary, and the translations that come with the program, meet."""

    def __init__(self, languages: tuple[str, ...] = (), spoken: tuple[str, ...] = ()) -> None:
        super().__init__(languages)
        self._word = {german.lower(): english for english, german in GERMAN.items()}
        self._sentence = {
            text: number
            for language, texts in translations().items()
            if not spoken or language in spoken
            for number, text in enumerate(texts)
        }

    def _one(self, text):
        if text in self._sentence:
            vector = from_grid(on_grid(direction(f"sentence {self._sentence[text]}")))
            return Encoded(vector, vector[None], np.array([[0, len(text)]], dtype=np.int32))
        told = re.sub(r"\w+", lambda word: self._word.get(word[0].lower(), word[0]), text)
        found = super()._one(told)
        offsets = [match.span() for match in re.finditer(r"\w+", text)] or [(0, len(text))]
        return replace(found, offsets=np.array(offsets, dtype=np.int32))


class LetterEncoder(WordEncoder):
    """Each letter is a token, as in models for scripts without spaces."""

    def _one(self, text):
        found = [(at, at + 1, direction(letter)) for at, letter in enumerate(text)]
        tokens = np.array([vector for _, _, vector in found])
        offsets = np.array([(start, end) for start, end, _ in found], dtype=np.int32)
        whole = from_grid(on_grid(tokens.sum(axis=0)))
        return Encoded(whole, from_grid(on_grid(tokens)), offsets)


def in_two_languages(other="de"):
    english = Article.from_sentences("A", ENGLISH_TEXT)
    return [english, replace(Article.from_sentences("B", GERMAN_TEXT), language=other)]


def test_all_languages_hold_the_same_number_of_sentences():
    assert len({len(texts) for texts in translations().values()}) == 1
    assert all(len(set(texts)) == len(texts) for texts in translations().values())


def test_a_multilingual_model_finds_the_translations():
    assert meet(["de", "fr"], MultilingualEncoder())
    assert is_multilingual(MultilingualEncoder())


def test_a_model_of_one_language_does_not():
    assert not meet(["de"], WordEncoder())
    assert not is_multilingual(WordEncoder())


def test_near_relatives_alone_do_not_make_a_model_multilingual():
    assert not meet(["ru", "uk"], MultilingualEncoder(spoken=("ru", "uk")))


@pytest.mark.parametrize("said", [("en",), (), ("en", "de")])
def test_what_a_model_says_of_itself_does_not_make_it_multilingual(said):
    with pytest.raises(NotComparable, match=r"different languages \(de, en\)"):
        align(in_two_languages(), WordEncoder(said), Settings())


@pytest.mark.parametrize("said", [("en",), ()])
def test_a_model_that_brings_both_languages_together_is_used_whatever_it_says(said):
    found = align(in_two_languages(), MultilingualEncoder(said), Settings())
    assert any("linked by the embedding model alone" in warning for warning in found.warnings)


def test_sentences_that_say_the_same_in_two_languages_are_linked():
    found = align(in_two_languages(), MultilingualEncoder(), Settings())
    links = {(link.a, link.b) for link in found.links}
    assert {("A:2", "B:1"), ("A:3", "B:2")} <= links
    assert not any(b == "B:3" for _, b in links)


def test_between_languages_only_the_vectors_count():
    link = align(in_two_languages(), MultilingualEncoder(), Settings()).links[0]
    added = {name: part for name, part in link.why.items() if name.startswith("log_odds.")}
    assert added["log_odds.words"] != 0
    assert added["log_odds.other_overlap"] == added["log_odds.headline"] == 0


def test_a_language_that_cannot_be_tried_is_believed_of_a_multilingual_model_only():
    articles = in_two_languages("fi")
    assert align(articles, MultilingualEncoder(()), Settings()).warnings
    assert align(articles, MultilingualEncoder(("en", "fi")), Settings()).warnings
    for encoder in (MultilingualEncoder(("en", "de")), WordEncoder(())):
        with pytest.raises(NotComparable, match="multilingual"):
            align(articles, encoder, Settings())


def test_one_language_needs_no_translation():
    encoder = WordEncoder()
    align([replace(article, language="en") for article in in_two_languages()], encoder, Settings())
    assert not any(text in encoder.asked for text in translations()["de"])


def test_a_language_without_stems_or_stop_words_is_aligned():
    articles = [
        replace(Article.from_sentences(name, texts), language="tr")
        for name, texts in (
            ("A", ["Feribot sabah kıyıda battı.", "Bakan soruşturma sözü verdi."]),
            ("B", ["Bakan bir soruşturma sözü verdi.", "Feribot sabaha karşı kıyıda battı."]),
        )
    ]
    found = align(articles, WordEncoder(("tr",)), Settings())
    assert {(link.a, link.b) for link in found.links} == {("A:0", "B:1"), ("A:1", "B:0")}


def test_a_language_without_spaces_is_aligned():
    texts = (
        ["大桥因为洪水关闭了。", "农民预计苹果收成不好。"],
        ["市长承诺提供帮助。", "因为洪水，大桥关闭了。"],
    )
    articles = [
        replace(Article.from_sentences(name, sentences), language="zh")
        for name, sentences in zip("AB", texts, strict=True)
    ]
    found = align(articles, LetterEncoder(("zh",)), Settings())
    assert {(link.a, link.b) for link in found.links} == {("A:0", "B:1")}
