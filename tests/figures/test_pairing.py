"""Pairing: figures go together by what they count, at the least total cost."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from kursk_compare.figures import pair_figures
from kursk_compare.figures.pairing import assignment
from tests.figures.reading import figures


def words(one, other):
    a, b = figures(one), figures(other)
    return [(a[i].text, b[j].text) for i, j in pair_figures(a, b)]


def test_by_thing_and_not_by_order():
    assert words(
        "It sent 11,000 troops and 500 tanks.", "It sent 500 tanks and 9,000 soldiers."
    ) == [("11,000 troops", "9,000 soldiers"), ("500 tanks", "500 tanks")]


def test_by_nationality():
    assert words(
        "Some 50,000 men, including 10,000 North Koreans, are ready.",
        "Some 50,000 North Koreans are ready.",
    ) == [("10,000 North Koreans", "Some 50,000 North Koreans")]


def test_by_fate():
    assert words("It killed 12 people and wounded 30.", "It left 28 wounded and 12 dead.") == [
        ("12 people", "12 dead"),
        ("30", "28 wounded"),
    ]


def test_other_kinds_of_quantity_are_never_paired():
    assert words("It cost $12.", "It took 12 days.") == []
    assert words("It cost $12.", "It cost €12.") == []


def test_an_age_is_no_length_of_time():
    assert words("The man, 41, was charged.", "A two-year inquiry ended.") == []


def test_nothing_to_pair():
    assert pair_figures([], figures("It cost $12.")) == []


@settings(max_examples=80, deadline=None)
@given(
    st.integers(1, 5).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(-9, 30), min_size=columns, max_size=columns),
            min_size=1,
            max_size=5,
        )
    )
)
def test_assignment_has_the_least_cost_of_all(matrix):
    rows, columns = len(matrix), len(matrix[0])
    found = assignment(matrix)
    assert len(found) == min(rows, columns)
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    if rows <= columns:
        best = min(
            sum(matrix[i][j] for i, j in enumerate(chosen))
            for chosen in permutations(range(columns), rows)
        )
    else:
        best = min(
            sum(matrix[i][j] for j, i in enumerate(chosen))
            for chosen in permutations(range(rows), columns)
        )
    assert sum(matrix[i][j] for i, j in found) == best
