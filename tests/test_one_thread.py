"""Matrix products and reports take one thread each, unless the user asks for something else."""

from __future__ import annotations

from kursk_compare.one_thread import ONE_THREAD, take_one_thread


def test_what_the_user_asked_for_stays():
    chosen = {"OPENBLAS_NUM_THREADS": "7", "RAYON_NUM_THREADS": "2"}
    take_one_thread(chosen)
    assert chosen == {"OPENBLAS_NUM_THREADS": "7", "RAYON_NUM_THREADS": "2"}


def test_it_is_asked_for_where_nothing_is_said():
    chosen: dict[str, str] = {}
    take_one_thread(chosen)
    assert chosen == ONE_THREAD
