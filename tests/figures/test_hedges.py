"""Hedges: the bound that the words on either side set."""

import pytest

from tests.figures.reading import figures, only

BOUNDS = [
    ("About 40 men came.", "approx"),
    ("Some 40 men came.", "approx"),
    ("An estimated 40 men came.", "approx"),
    ("Forty men or so came.", "exact"),
    ("40 or so men came.", "approx"),
    ("The 40-odd men came.", "approx"),
    ("At least 40 men came.", "at_least"),
    ("No fewer than 40 men came.", "at_least"),
    ("Upwards of 40 men came.", "at_least"),
    ("40 or more men came.", "at_least"),
    ("The 40-plus men came.", "at_least"),
    ("More than 40 men came.", "more_than"),
    ("Well over 40 men came.", "more_than"),
    ("In excess of 40 men came.", "more_than"),
    ("Up to 40 men came.", "at_most"),
    ("As many as 40 men came.", "at_most"),
    ("No more than 40 men came.", "at_most"),
    ("40 men at most came.", "exact"),
    ("Fewer than 40 men came.", "less_than"),
    ("Just under 40 men came.", "less_than"),
    ("Nearly 40 men came.", "almost"),
    ("Close to 40 men came.", "almost"),
    ("Just over 40 men came.", "just_over"),
    ("Slightly more than 40 men came.", "just_over"),
    ("Exactly 40 men came.", "exact"),
    ("Only 40 men came.", "exact"),
    ("Another 40 men came.", "exact"),
    ("Only about 40 men came.", "approx"),
    ("Dozens of men came.", "vague"),
    ("Between 30 and 40 men came.", "range"),
    ("More than 30 but fewer than 40 men came.", "range"),
    ("Over a million men came.", "more_than"),
    ("They must pay within 30 days.", "at_most"),
]


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bound(text, bound):
    figure = only(text)
    assert figure.bound == bound
    if bound not in ("exact", "vague", "range"):
        assert figure.start <= figure.hedge.start
        assert figure.hedge.end <= figure.end


def test_up_to_after_a_verb_of_movement_is_no_limit():
    assert only("Growth inched back up to 4.8 percent.").bound == "exact"


def test_a_conversion_in_brackets_shares_the_hedge():
    assert [f.bound for f in figures("More than 25 miles (40 km) away.")] == ["more_than"] * 2


def test_or_more_before_than_compares_with_the_next_number():
    first, second = figures("It takes 5,000 or more than 4,500 days.")
    assert (first.bound, second.bound) == ("exact", "more_than")
