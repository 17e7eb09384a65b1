"""Words as alignment compares them."""

from __future__ import annotations

import pytest

from kursk_compare.alignment.words import content_words, masked, stem
from kursk_compare.article import Span


def stems(text: str, language: str = "en") -> list[str]:
    return [word.stem for word in content_words(text, language)]


@pytest.mark.parametrize(
    "forms",
    [
        ("deploy", "deployed", "deploying", "deployment", "deployments"),
        ("organise", "organize", "organisation", "organizations"),
        ("stop", "stopped", "stopping"),
        ("injury", "injuries"),
        ("investigate", "investigation", "investigators"),
    ],
)
def test_forms_of_a_word_meet(forms):
    assert len({stem(form, "en") for form in forms}) == 1


def test_short_and_different_words_stay_apart():
    assert len({stem(word, "en") for word in ("bus", "bush", "press", "princess", "red")}) == 5


def test_words_of_an_unknown_language_are_taken_as_they_are():
    assert stems("Die Soldaten kamen am Morgen.", "de") == [
        "die",
        "soldaten",
        "kamen",
        "am",
        "morgen",
    ]


def test_in_scripts_without_spaces_each_two_letters_are_a_word():
    text = "大桥关闭了，IBM股价 2024年"
    assert [text[w.start : w.end] for w in content_words(text, "zh")] == [
        "大桥",
        "桥关",
        "关闭",
        "闭了",
        "IBM",
        "股价",
    ]


def test_stop_words_and_numbers_tell_nothing():
    assert stems("The 12 of them said that twenty troops were there.") == ["troop"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at least 12,000 troops", "at least 0 troops"),
        ("twenty-five dozen men", "0 men"),
        ("One of the ten", "One of the 0"),
    ],
)
def test_every_figure_becomes_the_same(text, expected):
    assert masked(text, (), "en") == expected


def test_a_given_figure_is_masked_whole():
    assert masked("Scores of men and 3 cars", [Span(0, 6)], "en") == "0 of men and 0 cars"


def test_a_capital_inside_a_sentence_may_be_a_name_and_at_its_start_tells_nothing():
    found = {w.stem: (w.capital, w.inside) for w in content_words("Troops left Kursk.", "en")}
    assert found == {"troop": (True, False), "left": (False, True), "kursk": (True, True)}


def test_places_of_words_count_code_points():
    text = "🚢 Ähnliche Fähren"
    assert [text[w.start : w.end] for w in content_words(text, "de")] == ["Ähnliche", "Fähren"]
