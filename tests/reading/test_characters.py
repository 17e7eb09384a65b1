"""Notices on characters that deceive the eye."""

from __future__ import annotations

import pytest

from kursk_compare.reading.characters import character_notices


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Officials said 1,200.",
            "Café — “Łódź” 🚒🏽‍🚒 10\u00a0000",
            "قال المتحدث\u200f إن 1,200",
        ),
        *(
            "הדובר\u200e אמר",
            "Офицеры и солдаты",
            "12 μm and 5 µg",
            "می\u200cشود",
            "one\r\n\ttwo\x0c",
        ),
    ],
)
def test_ordinary_text_gives_no_notice(text):
    assert character_notices(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\u202e002,1\u202c soldiers", "2 hidden characters that can change the order of words"),
        ("a \u2066b", "1 hidden character that can change the order"),
        ("with\u200bdrew", "1 invisible character;"),
        ("1,200\x00 soldiers", "1 control character;"),
        ("Kуiv and Offiсials", "2 words or numbers with letters that only look like those around"),
        ("some ١٢ men", "1 number in digits of another script (as in ١٢);"),
    ],
)
def test_each_deceit_is_counted_in_one_sentence(text, words):
    (notice,) = character_notices(text)
    assert words in notice
    assert notice.endswith("; each is marked in the text.")


def test_deceits_of_several_sorts_are_one_notice():
    (notice,) = character_notices("\u202eKуiv\u202c with\u200bdrew 12OO")
    assert notice == (
        "The text holds 2 hidden characters that can change the order of words and figures, 1 "
        "invisible character and 2 words or numbers with letters that only look like those around "
        "them (as in Kуiv, 12OO); each is marked in the text."
    )
