"""Ages, shares, multiples, ordinals, vague plurals and scores."""

from decimal import Decimal

import pytest

from tests.figures.reading import figures, number, only

THIRD = Decimal(1) / Decimal(3)
FORMS = [
    ("A 36-year-old man came.", "age", 36),
    ("He is three years old.", "age", 3),
    ("He came aged 44.", "age", 44),
    ("Armstrong, 25, said so.", "age", 25),
    ("The almost 3-year-old war went on.", "age", 3),
    ("One in five homes burned.", "fraction", "0.2"),
    ("Nine out of ten homes burned.", "fraction", "0.9"),
    ("A third of the homes burned.", "fraction", THIRD),
    ("Three-quarters of the homes burned.", "fraction", "0.75"),
    ("Half of the homes burned.", "fraction", "0.5"),
    ("It was cut by half.", "fraction", "0.5"),
    ("Some 3/4 of the homes burned.", "fraction", "0.75"),
    ("Exports doubled.", "multiple", 2),
    ("Imports fell threefold.", "multiple", 3),
    ("It fired five times as many.", "multiple", 5),
    ("It is the 10th largest.", "ordinal", 10),
    ("It is the second-largest raid.", "ordinal", 2),
    ("It was his twenty-first.", "ordinal", 21),
    ("It is a top 10 exporter.", "ordinal", 10),
    ("Both pilots died.", "count", 2),
]


@pytest.mark.parametrize(("text", "kind", "point"), FORMS)
def test_form(text, kind, point):
    figure = only(text)
    assert figure.kind == kind
    assert figure.point == number(point)


RANGES = [
    ("He is 18 to 25 years old.", "age", (18, 25)),
    ("It fired three to four times as many.", "multiple", (3, 4)),
    ("It passed 312-98.", "score", (312, 98)),
]


@pytest.mark.parametrize(("text", "kind", "point"), RANGES)
def test_form_with_two_ends(text, kind, point):
    figure = only(text)
    assert (figure.kind, figure.point) == (kind, point)


VAGUE = [
    ("Dozens fled.", "count", 24, 99),
    ("Hundreds fled.", "count", 200, 999),
    ("Thousands of people fled.", "count", 2000, 9999),
    ("Tens of thousands fled.", "count", 20_000, 99_999),
    ("Hundreds of thousands fled.", "count", 200_000, 999_999),
    ("A handful fled.", "count", 3, 7),
    ("Scores were arrested.", "count", 40, 99),
    ("Several hundred fled.", "count", 300, 900),
    ("A few dozen fled.", "count", 24, 60),
    ("Tens of thousands of dollars went.", "money", 20_000, 99_999),
    ("The monthslong siege went on.", "duration", 2, 11),
]


@pytest.mark.parametrize(("text", "kind", "low", "high"), VAGUE)
def test_vague(text, kind, low, high):
    figure = only(text)
    assert (figure.kind, figure.low, figure.high) == (kind, low, high)


NO_FIGURES = [
    "The third man left.",
    "It was the second half.",
    "One is never sure.",
    "They saw each other's scores.",
    "He knows both the mayor and the vicar.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_words_that_only_look_like_numbers(text):
    found = [figure for figure in figures(text) if figure.kind != "ordinal"]
    assert [figure.text for figure in found] == []


def test_two_ages_after_one_word():
    found = figures("His daughters, aged 4 and 7, died.")
    assert [(figure.kind, figure.point) for figure in found] == [("age", 4), ("age", 7)]
