"""Words as alignment compares them."""

from __future__ import annotations

import pytest

from kursk_compare.alignment.words import content_words, masked, stem
from kursk_compare.article import Span


def stems(text: str, language: str = "en") -> list[str]:
    return content_words([text], language).stem


def as_written(text: str, language: str) -> list[str]:
    found = content_words([text], language)
    return [text[start:end] for start, end in zip(found.start, found.end, strict=True)]


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
    assert as_written(text, "zh") == [
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
    found = content_words(["Troops left Kursk.", "Sudzha: “Nobody left.”"], "en")
    assert found.stem == ["troop", "left", "kursk", "sudzha", "nobodi", "left"]
    assert found.is_small.tolist() == [False, True, False, False, False, True]
    assert found.is_name.tolist() == [False, False, True, False, False, False]


def test_words_of_several_texts_are_known_by_their_text():
    found = content_words(["Troops left.", "", "They left Kursk, Ödön."], "en")
    assert found.stem == ["troop", "left", "left", "kursk", "odon"]
    assert found.owner.tolist() == [0, 0, 2, 2, 2]
    assert found.start.tolist() == [0, 7, 5, 10, 17]


def test_places_of_words_count_code_points():
    text = "🚢 Ähnliche Fähren"
    assert as_written(text, "de") == ["Ähnliche", "Fähren"]
