"""Units: percent, points, currencies, measures and times."""

import pytest

from tests.figures.reading import number, only

UNITS = [
    ("It rose 5%.", "percent", 5, "%"),
    ("It rose 5 per cent.", "percent", 5, "%"),
    ("It rose five percent.", "percent", 5, "%"),
    ("It rose 5 percentage points.", "points", 5, "pp"),
    ("It rose 25 basis points.", "points", 25, "bp"),
    ("It cost $4.3bn.", "money", 4_300_000_000, "USD"),
    ("It cost €1.4bn.", "money", 1_400_000_000, "EUR"),
    ("It cost £250,000.", "money", 250_000, "GBP"),
    ("It cost US$55m.", "money", 55_000_000, "USD"),
    ("It cost HK $5.4m.", "money", 5_400_000, "HKD"),
    ("It cost A$12.", "money", 12, "AUD"),
    ("It cost 13.5 trillion roubles.", "money", 13_500_000_000_000, "RUB"),
    ("It cost two million dollars.", "money", 2_000_000, "USD"),
    ("It bought a $600 ticket.", "money", 600, "USD"),
    ("It cost EUR 500.", "money", 500, "EUR"),
    ("It cost 70 Australian dollars.", "money", 70, "AUD"),
    ("It cost 30 cents.", "money", 30, "USD cent"),
    ("It lies 25 miles away.", "measure", 25, "mile"),
    ("It lies 40 km away.", "measure", 40, "km"),
    ("It covers 1,376 sq km.", "measure", 1376, "km²"),
    ("Gusts of 130kph blew.", "measure", 130, "km/h"),
    ("It weighs 50kg.", "measure", 50, "kg"),
    ("It fell to −12°C.", "measure", -12, "°C"),
    ("It fell to 20 degrees Fahrenheit.", "measure", 20, "°F"),
    ("It makes 300 kW.", "measure", 300, "kW"),
    ("A 7.1-magnitude quake struck.", "measure", "7.1", "magnitude"),
    ("A 19-page report came.", "measure", 19, "page"),
    ("It took 36 hours.", "duration", 36, "hour"),
    ("It took a single day.", "duration", 1, "day"),
    ("It took two decades.", "duration", 2, "decade"),
]


@pytest.mark.parametrize(("text", "kind", "point", "unit"), UNITS)
def test_unit(text, kind, point, unit):
    figure = only(text)
    assert (figure.kind, figure.point, figure.unit) == (kind, number(point), unit)


def test_unit_span_is_the_unit_as_written():
    text = "It lies 25 miles away."
    assert only(text).unit_span.of(text) == "miles"


def test_price_per_unit():
    assert only("It costs $74.61 a barrel.").per == "barrel"


M = [
    ("Some 1.5m people fled.", 1_500_000, "count", "metre"),
    ("He won the 200m race.", 200, "measure", "million"),
    ("The wall is 2m tall.", 2, "measure", "million"),
    ("They got 2m shells.", 2_000_000, "count", "metre"),
    ("The army should number 1.5m.", 1_500_000, "count", "metre"),
]


@pytest.mark.parametrize(("text", "point", "kind", "other"), M)
def test_m_is_million_or_metre_and_the_other_reading_is_kept(text, point, kind, other):
    figure = only(text)
    assert (figure.point, figure.kind, figure.alternatives) == (number(point), kind, (other,))
