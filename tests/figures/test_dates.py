"""Dates and times, resolved by the day of publication (Wednesday, 13 November 2024)."""

from datetime import date

import pytest

from tests.figures.reading import figures, only

DAYS = [
    ("It was on 13 November 2024.", "2024-11-13", "2024-11-13"),
    ("It was on the 13th of November.", "2024-11-13", "2024-11-13"),
    ("It was on November 13, 2023.", "2023-11-13", "2023-11-13"),
    ("It was on Nov. 12.", "2024-11-12", "2024-11-12"),
    ("It was on 2024-02-29.", "2024-02-29", "2024-02-29"),
    ("It was on 25/12/2023.", "2023-12-25", "2023-12-25"),
    ("It was on 25.12.2023.", "2023-12-25", "2023-12-25"),
    ("It was on Nov 9-10.", "2024-11-09", "2024-11-10"),
    ("It was on 9 and 10 November.", "2024-11-09", "2024-11-10"),
    ("It was on Tuesday, Nov. 12.", "2024-11-12", "2024-11-12"),
    ("It was in November 2023.", "2023-11-01", "2023-11-30"),
    ("It was in August.", "2024-08-01", "2024-08-31"),
    ("It happened in December.", "2023-12-01", "2023-12-31"),
    ("It will begin in December.", "2024-12-01", "2024-12-31"),
    ("It was in December last year.", "2023-12-01", "2023-12-31"),
    ("It was in 2022.", "2022-01-01", "2022-12-31"),
    ("It has lasted since 2014.", "2014-01-01", "2014-12-31"),
    ("It was between 2010-13.", "2010-01-01", "2013-12-31"),
    ("It was in the 2000s.", "2000-01-01", "2009-12-31"),
    ("It was in the 1990s.", "1990-01-01", "1999-12-31"),
    ("It was said on Wednesday.", "2024-11-13", "2024-11-13"),
    ("It was said on Thursday.", "2024-11-07", "2024-11-07"),
    ("He is due in court on Thursday.", "2024-11-14", "2024-11-14"),
    ("He said on Monday night that he left.", "2024-11-11", "2024-11-11"),
    ("It was said last Wednesday.", "2024-11-06", "2024-11-06"),
    ("He left yesterday.", "2024-11-12", "2024-11-12"),
    ("He leaves tomorrow morning.", "2024-11-14", "2024-11-14"),
    ("He left this morning.", "2024-11-13", "2024-11-13"),
    ("He left last night.", "2024-11-12", "2024-11-12"),
    ("He left last week.", "2024-11-04", "2024-11-10"),
    ("He leaves next week.", "2024-11-18", "2024-11-24"),
    ("He left this month.", "2024-11-01", "2024-11-30"),
    ("He left last year.", "2023-01-01", "2023-12-31"),
    ("He left two days ago.", "2024-11-11", "2024-11-11"),
    ("He left a year earlier.", "2023-01-01", "2023-12-31"),
    ("He left three months ago.", "2024-08-01", "2024-08-31"),
    ("He will leave on January 1.", "2025-01-01", "2025-01-01"),
    ("He is leaving in January.", "2025-01-01", "2025-01-31"),
    ("He was leaving in January.", "2025-01-01", "2025-01-31"),
    ("He was charged in January.", "2024-01-01", "2024-01-31"),
    ("The spending, beginning in 2009, went on.", "2009-01-01", "2009-12-31"),
    ("He left in the past two weeks.", "2024-10-30", "2024-11-13"),
    ("It ended in the summer of 2023.", "2023-06-01", "2023-08-31"),
    ("It ended this summer.", "2024-06-01", "2024-08-31"),
]


@pytest.mark.parametrize(("text", "first", "last"), DAYS)
def test_period(text, first, last):
    (period,) = only(text).periods
    assert (period.first, period.last) == (date.fromisoformat(first), date.fromisoformat(last))


PARTS = [
    ("It was in early August.", "2024-08-05"),
    ("It was in mid-October.", "2024-10-15"),
    ("It was at the end of February 2024.", "2024-02-29"),
    ("He left in late 2023.", "2023-12-01"),
]


@pytest.mark.parametrize(("text", "inside"), PARTS)
def test_part_of_a_period(text, inside):
    (period,) = only(text).periods
    assert period.first <= date.fromisoformat(inside) <= period.last
    assert (period.last - period.first).days < 200


def test_last_september_said_in_november_has_two_readings():
    assert [period.first for period in only("It began last September.").periods] == [
        date(2024, 9, 1),
        date(2023, 9, 1),
    ]


def test_last_week_said_on_a_sunday_may_be_the_week_that_ends():
    periods = only("He left last week.", "2024-11-17").periods
    assert [period.first for period in periods] == [date(2024, 11, 4), date(2024, 11, 10)]


def test_over_a_past_time_is_during_it():
    assert only("It fell over the past two weeks.").bound == "exact"


def test_day_and_month_in_digits_have_two_readings():
    assert [period.first for period in only("It was on 3/4/2024.").periods] == [
        date(2024, 3, 4),
        date(2024, 4, 3),
    ]


OPEN = [
    ("It was on 13 November.", "--11-13"),
    ("It was in November.", "--11"),
    ("It was on Wednesday.", "-W-3"),
]


@pytest.mark.parametrize(("text", "value"), OPEN)
def test_without_a_day_of_publication_the_value_stays_open(text, value):
    figure = only(text, None)
    assert figure.periods == ()
    assert figure.alternatives == (value,)


TIMES = [
    ("It struck at 4:30 a.m.", "T04:30"),
    ("It ends at 5 p.m. Eastern time.", "T17:00"),
    ("It struck at 09:05 GMT.", "T09:05Z"),
    ("It struck at 10.30pm.", "T22:30"),
    ("It struck at midnight.", "T00:00"),
]


@pytest.mark.parametrize(("text", "value"), TIMES)
def test_clock_time(text, value):
    figure = only(text)
    assert figure.kind == "time"
    assert figure.alternatives == (value,)


NO_DATES = [
    "He may march on the capital.",
    "The march went on.",
    "The sun was high and they sat.",
    "A second later it was gone.",
    "He saw the fall of the city.",
    "She is a mid-level aide.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_words_that_only_look_like_dates(text):
    assert [figure.text for figure in figures(text) if figure.kind == "date"] == []


COUNTS_NOT_YEARS = [
    ("About 2000 soldiers came.", 2000),
    ("Some 1990 people came.", 1990),
    ("They walked 2000 km.", 2000),
]


@pytest.mark.parametrize(("text", "point"), COUNTS_NOT_YEARS)
def test_four_digits_that_count(text, point):
    assert only(text).point == point


def test_the_preposition_of_a_date_is_kept():
    assert [
        figure.preposition for figure in figures("By 2030 and since Monday, but until May.")
    ] == ["by", "since", "until"]
