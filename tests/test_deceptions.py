"""What deceives the eye is found; what a script needs is left alone."""

from __future__ import annotations

import pytest

from kursk_compare import deceptions
from kursk_compare.deceptions import DeceptionKind, find_deceptions, latin_look

ORDINARY = {
    "English": "Officials said 1,200 – “some” 3.5% – in Łódź and São Tomé; H2O, MI6, Il-76, 5G.",
    "Arabic": "قال المتحدث\u200f إن ١٢٠٠ جندي وصلوا (بعد 12,000 آخرين) إلى \u202bkursk\u202c.",
    "Hebrew": "הדובר\u200e אמר כי \u2067כ-1,200 חיילים\u2069 נהרגו; שָׁלוֹם.",
    "Persian": "می\u200cشود کتاب\u200cها را خواند؛ ۱۲۰۰ نفر آمدند\u200c و رفتند.",
    "Urdu": "۱۲ فوجی ہلاک ہوئے، وزیر نے کہا۔",
    "Hindi": "क्\u200dष और श्\u200cर: १२०० सैनिक।",
    "Thai": "ใน\u200bประเทศ\u200bไทย ๑๒ คน",
    "Japanese": "１２００人が死亡した。葛\U000e0100城市",
    "Russian": "Офицеры и солдаты СССР: 12 тыс., ИТ-компания и «Х5».",
    "Greek": "Ο υπουργός είπε ότι 12 έφυγαν, αν και όχι όλοι.",
    "Science": "12 μm, 5 µSv, the ν band, α and β, 3 Ω.",
    "Emoji": "👩\u200d👩\u200d👧 1\ufe0f\u20e3 ❤\ufe0f",
    "Flag": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "Hyphenation": "co\u00adoperation",
    "Layout": "\ufeffone\r\n\ttwo\x0c three\u2028four\x85",
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY)
def test_genuine_writing_holds_no_deception(text):
    assert find_deceptions(text) == ()


DECEITS = [
    ("about \u202e002,1\u202c men", "reordering", ["\u202e", "\u202c"]),
    ("a \u2066b", "reordering", ["\u2066"]),
    ("قال \u202eالمتحدث\u202c إن", "reordering", ["\u202e"]),
    ("قال \u202bالمتحدث إن الجنود وصلوا", "reordering", ["\u202b"]),
    ("with\u200bdrew", "invisible", ["\u200b"]),
    ("with\u200ddrew and 1\u200c2", "invisible", ["\u200d", "\u200c"]),
    ("1,2\ufe0f00", "invisible", ["\ufe0f"]),
    ("a\U000e0041b", "invisible", ["\U000e0041"]),
    ("1,200\x00 men", "control", ["\x00"]),
    ("Offiсials left Kуiv", "look_alike", ["Offiсials", "Kуiv"]),
    ("in Κyiv", "look_alike", ["Κyiv"]),
    ("а soldier said so", "look_alike", ["а"]),
    ("the сору was", "look_alike", ["сору"]),
    ("12OO men, l,200 more, 1,2OO, 20l5", "look_alike", ["12OO", "l,200", "1,2OO", "20l5"]),
    ("some １２００ men", "digits", ["１２００"]),
    ("some ١٢٠٠ men", "digits", ["١٢٠٠"]),
    ("قال إن 1٢00 جندي", "digits", ["1٢00"]),
    ("𝟏𝟐𝟎𝟎 men", "digits", ["𝟏𝟐𝟎𝟎"]),
]


@pytest.mark.parametrize(("text", "kind", "places"), DECEITS)
def test_each_deceit_is_found_where_it_stands(text, kind, places):
    found = [place for place in find_deceptions(text) if place.kind is DeceptionKind(kind)]
    assert [text[place.start : place.end] for place in found][: len(places)] == places


@pytest.mark.parametrize("text", [*ORDINARY.values(), *(text for text, _, _ in DECEITS)])
def test_a_text_searched_in_pieces_tells_what_the_whole_tells(monkeypatch, text):
    whole = find_deceptions(text)
    monkeypatch.setattr(deceptions, "_PIECE", 1)
    assert find_deceptions(text) == whole


def test_the_latin_look_of_a_word_is_as_long_as_the_word():
    assert latin_look("Κуіv – ОК") == "Kyiv – OK"


@pytest.mark.parametrize("text", ["a\u200b" * 20_000, "aа" * 20_000, "\u202a" * 5_000])
def test_a_text_of_nothing_else_is_read_to_its_end(text):
    assert find_deceptions(text)[-1].end == len(text)
