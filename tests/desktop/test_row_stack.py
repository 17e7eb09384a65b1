"""Where rows of different heights begin, and which one lies where."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.desktop.row_stack import RowStack

heights = st.lists(st.integers(0, 300), max_size=400)


@given(heights)
def test_a_row_begins_where_those_above_it_end(sizes):
    stack = RowStack(sizes)
    tops = list(accumulate(sizes, initial=0))
    assert stack.tops() == tops
    assert [stack.top(row) for row in range(len(sizes) + 1)] == tops
    assert stack.total == tops[-1]


@given(heights.filter(any), st.data())
def test_the_row_at_a_place_holds_it(sizes, data):
    stack = RowStack(sizes)
    place = data.draw(st.integers(0, stack.total - 1))
    row = stack.row_at(place)
    assert stack.top(row) <= place < stack.top(row) + stack.height(row)


@given(heights.filter(any))
def test_beyond_the_ends_lie_the_first_and_the_last_row(sizes):
    stack = RowStack(sizes)
    assert stack.row_at(-50) == 0
    assert stack.row_at(stack.total + 50) == len(sizes) - 1


def test_without_rows_none_lies_anywhere():
    assert RowStack().row_at(0) == -1
    assert RowStack().total == 0


@given(heights.filter(any), st.data())
def test_a_row_that_grows_moves_only_those_below_it(sizes, data):
    stack = RowStack(sizes)
    row = data.draw(st.integers(0, len(sizes) - 1))
    height = data.draw(st.integers(0, 900))
    stack.change(row, height)
    sizes[row] = height
    assert stack.tops() == RowStack(sizes).tops()
    assert [stack.top(r) for r in range(len(sizes))] == RowStack(sizes).tops()[:-1]
