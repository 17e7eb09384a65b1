"""by_width: batches of one width, full but for the last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.embedding.batching import by_width


def test_texts_of_one_width_share_batches():
    assert by_width([8, 16, 8, 8, 16], 2) == [[0, 2], [3], [1, 4]]


@given(st.lists(st.sampled_from([8, 16, 24, 128]), max_size=60), st.integers(1, 9))
def test_every_text_is_read_once_and_no_batch_is_smaller_than_need_be(widths, size):
    batches = by_width(widths, size)
    assert sorted(index for batch in batches for index in batch) == list(range(len(widths)))
    assert all(len({widths[index] for index in batch}) == 1 for batch in batches)
    first = [widths[batch[0]] for batch in batches]
    assert first == sorted(first)
    assert sum(len(batch) < size for batch in batches) <= len(set(widths))
