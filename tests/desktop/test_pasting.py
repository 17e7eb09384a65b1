"""A person pastes an article's text, or files copied elsewhere, as a source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kursk_compare.desktop.pasting import NOTHING_TO_PASTE, PastedTexts, pasted_paths
from kursk_compare.errors import OutputNotWritten

TEXT = "Dam holds for now\n\nThe dam above Velmora held overnight, the council said. 🌊"


def clipboard(text: str = "", *files: str) -> QMimeData:
    data = QMimeData()
    if files:
        data.setUrls([QUrl.fromLocalFile(file) for file in files])
    else:
        data.setText(text)
    return data


def test_a_text_becomes_a_private_file_and_the_same_text_the_same_file(tmp_path):
    (first,) = pasted_paths(clipboard(TEXT), tmp_path / "new")
    assert pasted_paths(clipboard(f"  {TEXT}\n"), tmp_path / "new") == [first]
    (kept,) = (tmp_path / "new").iterdir()
    assert kept.read_text(encoding="utf-8") == TEXT
    assert kept.stat().st_mode & 0o777 == 0o600


def test_files_on_the_clipboard_are_opened_themselves(tmp_path):
    assert pasted_paths(clipboard("", "/a.txt", "/b.html"), tmp_path) == ["/a.txt", "/b.html"]


@pytest.mark.parametrize("text", ["", "   ", "10,000", "short"])
def test_what_is_no_article_is_not_taken_for_one(tmp_path, text):
    assert pasted_paths(clipboard(text), tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputNotWritten, match="could not be kept"):
        pasted_paths(clipboard(TEXT), tmp_path / "file" / "folder")


def test_pasting_into_the_window_opens_the_text(person):
    QGuiApplication.clipboard().setText(TEXT)
    QTest.keyClick(person.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person._bot.waitUntil(lambda: "files" in person.engine.names())
    (path,), _ = next(what for name, what in person.engine.calls if name == "files")
    assert "pasted-" in path


def test_an_empty_clipboard_is_said_calmly(person):
    QGuiApplication.clipboard().clear()
    QTest.keyClick(person.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert person.window.result() == NOTHING_TO_PASTE


def test_a_text_that_leaves_no_traces_is_gone_at_the_end():
    pasted = PastedTexts()
    folder = pasted.folder(leaves_no_traces=True)
    (path,) = pasted_paths(clipboard(TEXT), folder)
    assert pasted.folder(leaves_no_traces=False) != folder
    pasted.forget()
    assert not folder.exists()
    assert path.startswith(str(folder))
