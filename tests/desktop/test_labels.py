"""Words of files in labels: whole, as they are, and never wider than the room they have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from kursk_compare.desktop.appearance import Appearance
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.preferences import Preferences
from kursk_compare.desktop.sources_panel import SourcesPanel
from tests.desktop import example

FILE_NAME = "000_1d8e4e029b8a4710_a_name_without_any_space_in_it"


@pytest.mark.parametrize("words", [FILE_NAME, f"In {FILE_NAME} it stands", "Short words alone"])
def test_a_long_word_is_broken_where_there_is_no_room(qtbot, words):
    label = plain_label(words, wraps=True, breaks_words=True)
    qtbot.addWidget(label)
    short = plain_label("eleven sign", wraps=True)
    qtbot.addWidget(short)
    assert label.text() == words
    assert label.minimumSizeHint().width() <= 2 * short.sizeHint().width()
    assert label.heightForWidth(120) >= label.sizeHint().height()


def test_words_of_other_scripts_keep_their_letters_together(qtbot):
    joined = "".join(chr(code) for code in range(0x0628, 0x063A))
    labels = [plain_label(joined, wraps=True, breaks_words=breaks) for breaks in (True, False)]
    for label in labels:
        qtbot.addWidget(label)
    assert labels[0].minimumSizeHint() == labels[1].minimumSizeHint()


@pytest.mark.parametrize("text_size", [16, 32])
def test_a_source_named_as_its_file_is_whole_in_the_list_of_sources(qtbot, qapp, text_size):
    known = example.comparison()
    first = replace(known.articles[0], outlet=None, title=FILE_NAME)
    comparison = replace(known, articles=(first, *known.articles[1:]))
    panel = SourcesPanel(Appearance(Preferences(text_size=text_size), qapp))
    qtbot.addWidget(panel)
    panel.show_comparison(comparison)
    panel.resize(panel.minimumWidth(), 900)
    panel.show()
    qtbot.waitUntil(lambda: len(panel._rows) == len(comparison.articles))
    qtbot.wait(50)
    labels = [label for row in panel._rows for label in row.findChildren(QLabel)]
    assert len(labels) > len(panel._rows)
    for label in labels:
        assert label.mapTo(panel, QPoint(label.width(), 0)).x() <= panel.width()
