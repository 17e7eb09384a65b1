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
        ("\u202e002,1\u202c soldiers", "2 hidden characters in the text can change the order"),
        ("a \u2066b", "1 hidden character in the text can change the order"),
        ("with\u200bdrew", "1 invisible character of no width"),
        ("1,200\x00 soldiers", "1 control character"),
        ("Kуiv and Offiсials", "2 words with letters of two alphabets that look alike (Kуiv, Offi"),
    ],
)
def test_each_deceit_is_said_once(text, words):
    notices = character_notices(text)
    assert len(notices) == 1
    assert words in notices[0]
    assert notices[0].endswith(".")
