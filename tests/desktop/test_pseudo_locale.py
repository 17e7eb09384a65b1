"""In a made-up language of long, accented, bracketed words all is translated and nothing is cut.

The language is made of the English words here; real translations are measured by the same rules.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from kursk_compare.desktop import translation
from kursk_compare.desktop.choosing import DialogChooser
from kursk_compare.desktop.core_patterns import EXPLANATIONS, NOTICES
from kursk_compare.desktop.crash_window import CrashWindow
from kursk_compare.desktop.preferences import Colours, Preferences
from kursk_compare.desktop.recovery_dialog import FoundWork, RecoveryDialog
from kursk_compare.desktop.report_preview import ReportPreview
from kursk_compare.desktop.report_preview_opening import scopes_of
from kursk_compare.desktop.shortcuts_dialog import ShortcutsDialog
from kursk_compare.desktop.source_editor import SourceEditor
from kursk_compare.desktop.view_switch import View
from kursk_compare.report.options import ReportOptions
from tests.desktop import example
from tests.desktop.test_translation import SCRIPT_OF_PACKAGING

LONGER = 0.4
_PLACE = re.compile(r"(%[n\d]|\t|\n)")
_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[A-Za-z]{3,}")
# What is no word of ours: names, words of Qt, keys, forms of files, fonts and languages.
FOREIGN = re.compile(
    r"Kursk Compare|Schließen|Ctrl|Strg|Shift|Umschalt|Alt|Tab|Esc|Entf|Del|Enter|Letter"
    r"|Deutsch|English|\.[a-z]{2,5}\b|[\w/.]+/[\w/.]+"
)


def pseudo(words: str) -> str:
    """Return words with accents on all letters, longer by two fifths, in brackets."""
    parts = _PLACE.split(words)
    accented = "".join(p if _PLACE.fullmatch(p) else _accented(p) for p in parts)
    return f"⟦{accented}{'~' * round(len(words) * LONGER)}⟧"


def _accented(words: str) -> str:
    marked = (
        letter + "\u0301" if letter.isascii() and letter.isalpha() else letter for letter in words
    )
    return unicodedata.normalize("NFC", "".join(marked))


@pytest.fixture(scope="module")
def pseudo_folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    tree = ET.parse(SCRIPT_OF_PACKAGING.file_of("de"))
    formats = {"d MMM yyyy", "d MMM yyyy, HH:mm"}
    kept = {*EXPLANATIONS, *NOTICES, *formats}
    for message in tree.iter("message"):
        source, found = message.findtext("source"), message.find("translation")
        words = source if source in kept else pseudo(source)
        for form in found.findall("numerusform"):
            form.text = words
        if not found.findall("numerusform"):
            found.text = words
    made = folder / "kursk_compare_de.ts"
    tree.write(made, encoding="utf-8", xml_declaration=True)
    SCRIPT_OF_PACKAGING.compile_words(made, made.with_suffix(".qm"))
    return folder


@pytest.fixture(params=["pseudo", "de", "uk"])
def language(request, monkeypatch, pseudo_folder, qapp):
    """Let the window speak the made-up language, or a real one."""
    chosen = "de" if request.param == "pseudo" else request.param
    if request.param == "pseudo":
        monkeypatch.setattr(translation, "resource", lambda _name: pseudo_folder)
    yield request.param, chosen
    monkeypatch.undo()
    translation.install(qapp, "en")


@pytest.fixture
def reader(language, make_person):
    """Someone at a window of usual size that speaks the language, with articles in it."""
    wanted = Preferences(colours=Colours.LIGHT, motion=False, language=language[1])
    seated = make_person(wanted)
    seated.window.resize(QSize(1440, 900))
    seated.sees_comparison()
    return seated


# What is seen, and whether it is whole


def seen(root: QWidget) -> list[QWidget]:
    return [root, *(w for w in root.findChildren(QWidget) if w.isVisibleTo(root))]


def words_of(widget: QWidget) -> list[str]:
    """Return the words of ours that a widget shows or tells, without those of the user's."""
    found = [widget.toolTip().partition("\n")[0], widget.accessibleName(), widget.windowTitle()]
    if isinstance(widget, QLabel | QAbstractButton):
        found.append(widget.text())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        found.append(widget.placeholderText())
    if isinstance(widget, QTabBar):
        found += [widget.tabText(at) for at in range(widget.count())]
    if isinstance(widget, QComboBox) and widget.count() < 12:
        found += [widget.itemText(at) for at in range(widget.count())]
    return [words for words in found if words]


def foreign_words() -> list[str]:
    comparison = example.comparison()
    found = [a.text for a in comparison.articles] + [e.name for e in comparison.entities]
    found += [a.title for a in comparison.articles] + [a.outlet or "" for a in comparison.articles]
    found += [d.explanation for d in comparison.divergences]
    found += [q.counted or q.unit or "" for q in comparison.quantities]
    return found + QFontDatabase.families()


def untranslated(words: str) -> list[str]:
    """Return the English words that stand outside all brackets."""
    rest = words
    while _BRACKETED.search(rest):
        rest = _BRACKETED.sub(" ", rest)
    rest = FOREIGN.sub(" ", rest)
    known = " ".join(foreign_words())
    return [word for word in _WORD.findall(rest) if word not in known]


def cut(widget: QWidget) -> bool:
    """Say whether a label or a button has less room than its words need."""
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel) and widget.text():
        return widget.width() < widget.sizeHint().width()
    if isinstance(widget, QTabBar):
        return widget.width() < widget.sizeHint().width()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width() < widget.minimumSizeHint().width()
    if isinstance(widget, QComboBox):
        return room_for_text(widget) < widget.fontMetrics().horizontalAdvance(widget.currentText())
    return False


def room_for_text(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()


def check(root: QWidget, language: str) -> None:
    for _ in range(40):  # until all words have their room
        QTest.qWait(10)
        widgets = seen(root)
        if not any(map(cut, widgets)):
            break
    assert [w.text() if hasattr(w, "text") else w for w in widgets if cut(w)] == []
    if language == "pseudo":
        told = [words for widget in widgets for words in words_of(widget)]
        assert [words for words in told if untranslated(words)] == []


def check_menu(menu: QMenu, language: str) -> None:
    for action in menu.actions():
        told = [action.text(), action.toolTip().partition("\n")[0], action.iconText()]
        if language == "pseudo":
            assert [words for words in told if untranslated(words)] == []
        if isinstance(action, QAction) and action.menu() is not None:
            check_menu(action.menu(), language)


# Everything there is to open


def test_the_first_window_is_whole(language, make_person):
    wanted = Preferences(colours=Colours.LIGHT, motion=False, language=language[1])
    check(make_person(wanted).window, language[0])


@pytest.mark.parametrize("view", View)
def test_every_view_is_whole_with_a_statement_chosen(view, reader, language):
    reader.workspace.stage.show_view(view)
    check(reader.window, language[0])
    reader.workspace.choose("A:2")
    reader.waits_until_still()
    for card in reader.panel.findChildren(QAbstractButton):
        if card.objectName() == "linkButton" and card.isVisibleTo(reader.panel):
            check(card, language[0])
    check(reader.window, language[0])


def test_every_list_is_whole(reader, language):
    tabs = reader.workspace.findings.tabs
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        check(reader.window, language[0])


def test_what_is_asked_and_told_is_whole(reader, language):
    reader.workspace.choose("A:2")
    reader.waits_until_still()
    correcting = reader.window.correcting
    correcting.start_picking("A:2")
    correcting.ask_split("A:2")
    correcting.write_note("A:2")
    reader.window.busy.show()
    reader.window.breaks.offer(translation.tr("Stopped. Nothing was changed."), print, "x")
    reader.window.projects.recovery.bar.show()
    check(reader.window, language[0])


def test_every_menu_is_translated(reader, language):
    window, row = reader.window, reader.board.row
    for menu in window.menus:
        check_menu(menu, language[0])
    check_menu(window.toolbar.preset.menu(), language[0])
    row._show_menu(row.seen()[0], reader.window.pos())
    check_menu(row.menu, language[0])
    row.menu.close()
    window.correcting.show_menu("A:2", reader.window.pos())
    check_menu(window.correcting.menu, language[0])
    window.correcting.menu.close()
    check_menu(reader.workspace.sources._rows[0].menu(), language[0])
    reader.workspace.findings.tabs.setCurrentIndex(2)
    speakers = reader.workspace.findings.speakers_table
    speakers.setCurrentIndex(speakers.model().index(0, 0))
    check_menu(speakers.decision_menu(), language[0])


def test_the_filter_is_translated(reader, language):
    chips = reader.workspace.findings.chips
    chips.menu.aboutToShow.emit()
    check_menu(chips.menu, language[0])
    assert len(chips.menu.actions()) > 5
    parts = [action.menu() for action in chips.menu.actions() if action.menu() is not None]
    parts[1].actions()[2].trigger()
    chips.menu.aboutToShow.emit()
    check_menu(chips.menu, language[0])
    check(reader.window, language[0])


def test_the_report_preview_is_whole(reader, language, qtbot):
    reader.workspace.choose("A:2")
    reader.waits_until_still()
    comparison, link = example.comparison(), StillLink()
    scopes = scopes_of(comparison, reader.workspace)
    assert len(scopes) > 1
    preview = ReportPreview(comparison, scopes, ReportOptions(), reader.window, link)
    qtbot.addWidget(preview)
    preview.show()
    for at in range(len(scopes)):
        preview.form.scope.setCurrentIndex(at)
        check(preview, language[0])
    link.made.emit(((595.0, 842.0),), ())
    check(preview, language[0])
    preview.cancel.click()
    check(preview, language[0])
    preview.close()


class StillLink(QObject):
    """A link to a child that never answers."""

    made, drawn, failed = Signal(object, object), Signal(int, object), Signal(str)

    def make(self, options) -> None: ...

    def draw(self, *page) -> None: ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...


def test_every_question_is_whole(reader, language, monkeypatch):
    asked = []

    def look(box):
        asked.append(box)
        box.show()
        check(box, language[0])
        box.close()

    monkeypatch.setattr(QMessageBox, "exec", look)
    chooser, window = DialogChooser(), reader.window
    chooser.about_unsaved(window, "Gazette.kursk")
    chooser.about_unsaved(window, "")
    chooser.about_conflict(window, translation.tr("Stopped. Nothing was changed."))
    chooser.about_removal(window)
    assert len(asked) == 4
    assert all(len(box.buttons()) > 1 for box in asked)


def test_every_command_tells_its_name(reader, language):
    for action in reader.window.actions():
        if language[0] == "pseudo":
            assert not untranslated(action.text()), action.text()
            assert not untranslated(action.toolTip()), action.toolTip()


def test_every_dialog_is_whole(reader, language, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(ShortcutsDialog, "exec", lambda self: opened.append(self))  # noqa: PLW0108 - called as a method
    reader.window._show_shortcuts()
    found = FoundWork(None, None, None, 0.0)
    opened += [CrashWindow(), RecoveryDialog([found], reader.window)]
    for dialog in opened:
        qtbot.addWidget(dialog)
        dialog.show()
        check(dialog, language[0])
        dialog.close()


def test_the_sheet_of_a_source_is_whole(reader, language):
    editor = SourceEditor(reader.board.columns[0].article, reader.window)
    editor.open_at(reader.window.pos())
    check(editor, language[0])
    editor.published.setText("yesterday")
    editor.keep()
    check(editor, language[0])
    editor.close()


def test_the_settings_are_whole(reader, language, qtbot):
    reader.window.actions_.settings.trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "SettingsDialog")
    check(dialog, language[0])
    dialog.close()
