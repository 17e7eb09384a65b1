"""Matrix products take one thread and reports two, unless the user asks for something else."""

from __future__ import annotations

from kursk_compare.few_threads import FEW_THREADS, take_few_threads


def test_what_the_user_asked_for_stays():
    chosen = {"OPENBLAS_NUM_THREADS": "7", "RAYON_NUM_THREADS": "7"}
    take_few_threads(chosen)
    assert chosen == {"OPENBLAS_NUM_THREADS": "7", "RAYON_NUM_THREADS": "7"}


def test_it_is_asked_for_where_nothing_is_said():
    chosen: dict[str, str] = {}
    take_few_threads(chosen)
    assert chosen == FEW_THREADS
