"""Sources, texts and the chosen statement share the width of the window out among them."""

from __future__ import annotations

from collections import Counter

import pytest

from kursk_compare.desktop.row_layouts import RowLayouts

NARROW, WIDE = (1790, 800), (1810, 800)


@pytest.fixture
def laid_out(monkeypatch) -> Counter[int]:
    """Return how often the rows of each column were laid out anew, by the column's layouts."""
    times: Counter[int] = Counter()
    reset = RowLayouts.reset

    def counted(layouts: RowLayouts, width: int) -> None:
        times[id(layouts)] += 1
        reset(layouts, width)

    monkeypatch.setattr(RowLayouts, "reset", counted)
    return times


@pytest.fixture
def reader(person):
    person.window.resize(*NARROW)
    person.sees_comparison()
    return person


def test_a_wide_window_lists_the_sources_in_full_and_a_narrow_one_their_signs(reader):
    sources = reader.workspace.sources
    assert sources.narrow
    signs_alone = sources.width()
    reader.window.resize(*WIDE)
    assert not sources.narrow
    assert sources.width() > 2 * signs_alone
    reader.window.resize(*NARROW)
    assert sources.width() == signs_alone


def test_the_user_decides_whether_the_sources_are_listed_in_full(reader):
    reader.workspace.toggle_sources()
    assert not reader.workspace.sources.narrow
    reader.window.resize(1400, 800)
    assert not reader.workspace.sources.narrow
    reader.workspace.toggle_sources()
    reader.window.resize(*WIDE)
    assert reader.workspace.sources.narrow


@pytest.mark.parametrize(("first", "then"), [(NARROW, WIDE), (WIDE, NARROW), (WIDE, (1900, 800))])
def test_a_text_is_laid_out_once_for_another_width_of_the_window(reader, laid_out, first, then):
    reader.window.resize(*first)
    reader._bot.wait(50)
    laid_out.clear()
    reader.window.resize(*then)
    reader._bot.wait(50)
    columns = reader.workspace.board.columns
    assert laid_out == {id(column.view.layouts): 1 for column in columns}
