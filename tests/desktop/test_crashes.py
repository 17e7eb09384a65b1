"""A fault of the program is told in a window, kept without words of articles, and survived."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QTimer, qCritical
from PySide6.QtGui import QGuiApplication

from kursk_compare.crash_reports import CrashReports
from kursk_compare.desktop import crash_watch
from kursk_compare.desktop.crash_watch import CrashWatch

CANARY = "Seven canaries sang in Velmora at noon"


@pytest.fixture
def watch(qapp, tmp_path):
    before = sys.excepthook, threading.excepthook
    made = CrashWatch(CrashReports(tmp_path / "crashes"))
    made.start()
    yield made
    made.stop()
    if made.window is not None:
        made.window.close()
    assert (sys.excepthook, threading.excepthook) == before


def fail():
    text = CANARY
    raise KeyError(text)


def reports_of(watch):
    return "".join(path.read_text() for path in watch._reports.folder.iterdir())


def shown(watch, qtbot):
    qtbot.waitUntil(lambda: watch.window is not None and watch.window.isVisible())
    return watch.window


def test_an_error_in_a_slot_is_told_and_the_program_goes_on(watch, qtbot):
    with qtbot.captureExceptions():
        sys.excepthook = watch._on_error  # pytest-qt has put its own in the place
        QTimer.singleShot(0, fail)
        window = shown(watch, qtbot)
    assert "goes on" in window.sentence()
    assert "KeyError" in window.details.toPlainText()
    assert "canaries" not in window.details.toPlainText() + reports_of(watch)
    assert "KeyError" in reports_of(watch)


def test_an_error_on_another_thread_is_told_as_well(watch, qtbot):
    thread = threading.Thread(target=fail)
    hook, threading.excepthook = threading.excepthook, watch._on_thread_error
    thread.start()
    thread.join()
    threading.excepthook = hook
    assert "test_crashes.py" in shown(watch, qtbot).details.toPlainText()


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore(".")
def test_a_grave_message_of_qt_is_told_without_what_it_quotes(watch, qtbot):
    qCritical(f'Cannot draw the words "{CANARY}" here')
    window = shown(watch, qtbot)
    assert "Cannot draw the words" in window.details.toPlainText()
    assert "canaries" not in window.details.toPlainText() + reports_of(watch)


def test_the_same_fault_again_adds_nothing(watch, qtbot):
    for _ in range(5):
        watch._found("ValueError\n  a.py:1 f")
    window = shown(watch, qtbot)
    qtbot.wait(20)
    assert window.details.toPlainText().count("ValueError") == 1


def test_the_details_can_be_copied(watch, qtbot):
    watch._found("ValueError\n  a.py:1 f")
    window = shown(watch, qtbot)
    window.copy.click()
    assert QGuiApplication.clipboard().text() == window.details.toPlainText()


def test_details_with_messages_would_be_noticed(watch, qtbot, monkeypatch):
    """The control: were messages kept, the canary would be found."""
    monkeypatch.setattr(crash_watch, "details_of", repr)
    try:
        fail()
    except KeyError as error:
        watch._on_error(type(error), error, error.__traceback__)
    assert "canaries" in shown(watch, qtbot).details.toPlainText()


def test_a_crash_of_the_last_run_is_told_at_the_start(qapp, qtbot, tmp_path):
    (tmp_path / "crash-4000000.txt").write_text("Kursk Compare 1\n\nFatal Python error: Aborted")
    watch = CrashWatch(CrashReports(tmp_path))
    watch.start()
    window = shown(watch, qtbot)
    watch.stop()
    assert "ended unexpectedly the last time" in window.sentence()
    assert "Aborted" in window.details.toPlainText()
    window.close()
