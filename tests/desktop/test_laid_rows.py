"""Rows that are laid out are kept a while, and let go without stopping the window."""

from __future__ import annotations

from weakref import WeakSet

import pytest

from kursk_compare.desktop.laid_rows import LaidRows

KEPT, HIGH, GUESSED = 6, 30, 20


class Laid:
    """What is laid out of a row."""


class Texts(LaidRows[Laid]):
    """Rows that all turn out higher than guessed."""

    def __init__(self) -> None:
        super().__init__(KEPT)
        self.alive: WeakSet[Laid] = WeakSet()

    def have(self, rows: int) -> None:
        self._begin(100, [GUESSED] * rows)

    def reset(self, width: int) -> None: ...
    def remeasure(self) -> None: ...

    def text_top(self, row: int) -> int:
        return row

    def _lay_out_row(self, row: int) -> tuple[Laid, int]:
        laid = Laid()
        self.alive.add(laid)
        return laid, HIGH + row


@pytest.fixture
def texts() -> Texts:
    made = Texts()
    made.have(100)
    return made


def test_a_height_is_guessed_until_the_row_is_laid_out(texts):
    assert texts.height(3) == GUESSED
    texts.make_exact([3])
    assert texts.height(3) == HIGH + 3
    assert texts.are_exact(3, 3)
    assert not texts.are_exact(3, 4)


def test_only_the_newest_rows_stay_laid_out(texts):
    first = texts.laid(0)
    texts.make_exact(range(1, KEPT))
    assert texts.laid(0) is first
    texts.make_exact(range(KEPT, 2 * KEPT))
    assert len(texts.alive) == KEPT + 1  # and the one that is held here


def test_rows_of_another_width_go_a_few_at_a_time_as_others_are_laid_out(texts):
    texts.make_exact(range(KEPT))
    texts.have(100)
    assert len(texts.alive) == KEPT
    left = []
    for row in range(3):
        texts.make_exact([row])
        left.append(len(texts.alive) - (row + 1))
    assert left == [4, 2, 0]


def test_rows_do_not_pile_up_however_often_the_width_changes(texts):
    for _ in range(200):
        texts.have(100)
        texts.make_exact(range(2))
    assert len(texts.alive) <= 2 * KEPT


def test_nothing_stays_laid_out_of_a_text_that_is_gone(texts):
    texts.make_exact(range(KEPT))
    texts.have(100)
    texts.have(0)
    assert not texts.alive
