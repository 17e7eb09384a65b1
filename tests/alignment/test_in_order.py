"""in_order: results come in the order of the work, whoever is done first."""

from __future__ import annotations

import threading

import pytest

from kursk_compare.alignment.in_order import in_order


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_results_come_in_order(threads):
    assert list(in_order(lambda n: n * n, range(20), threads)) == [n * n for n in range(20)]


def test_work_runs_beside_other_work():
    meeting = threading.Barrier(2, timeout=10)
    assert len(list(in_order(lambda _: meeting.wait(), range(2), 2))) == 2


def test_what_fails_is_told():
    def work(number):
        raise ValueError(number)

    with pytest.raises(ValueError, match="0"):
        list(in_order(work, range(5), 2))


def test_work_is_taken_up_as_results_are_fetched():
    begun = []
    results = in_order(lambda n: n, (begun.append(n) or n for n in range(100)), 2)
    next(results)
    assert len(begun) <= 4
    results.close()
