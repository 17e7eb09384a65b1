"""Asks the user for files and for decisions on them; tests put another answerer in its place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from enum import Enum, auto
from typing import Protocol

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from kursk_compare.desktop.dialog_memory import dialogs_forget
from kursk_compare.desktop.filling import filled, to_translate
from kursk_compare.desktop.mirroring import as_written, in_label, lead
from kursk_compare.desktop.names import form_name
from kursk_compare.desktop.translation import tr
from kursk_compare.report.forms import Form, form_of

_ARTICLES = "*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.docx *.kursk"


def report_filters() -> dict[str, str]:
    """Return what the dialog calls each form of the report, and how the names of its files end."""
    return {f"{form_name(form)} (*{form.suffix})": form.suffix for form in Form}


class Unsaved(Enum):
    """What becomes of work that is not saved."""

    SAVE = auto()
    DROP = auto()
    KEEP_WORKING = auto()


class Conflict(Enum):
    """What to do when another program has changed the file."""

    ANOTHER_NAME = auto()
    WRITE_OVER = auto()
    NOTHING = auto()


class Chooser(Protocol):
    """Whoever says which files the user wants."""

    def articles(self, parent: QWidget) -> list[str]:
        """Return the paths of articles, none when the user thinks better of it."""
        ...

    def folder(self, parent: QWidget) -> str:
        """Return the path of a folder, or ""."""
        ...

    def model_folder(self, parent: QWidget) -> str:
        """Return the path of a model's folder, or ""."""
        ...

    def report(self, parent: QWidget, suggested: str) -> str:
        """Return where the report goes, or ""."""
        ...

    def project(self, parent: QWidget, suggested: str) -> str:
        """Return where the project goes, or ""."""
        ...

    def about_unsaved(self, parent: QWidget, name: str) -> Unsaved:
        """Ask what becomes of unsaved work on `name`, "" for work without one."""
        ...

    def about_conflict(self, parent: QWidget, words: str) -> Conflict:
        """Ask what to do about a file that was changed meanwhile, as `words` say."""
        ...

    def about_removal(self, parent: QWidget) -> bool:
        """Ask whether all local data is to be removed."""
        ...


class DialogChooser:
    """Asks with the system's dialogs, which note nothing while `leaves_none()` says so."""

    def __init__(self, leaves_none: Callable[[], bool] = lambda: False) -> None:
        self._leaves_none = leaves_none

    def _memory(self) -> AbstractContextManager[None]:
        return dialogs_forget() if self._leaves_none() else nullcontext()

    def articles(self, parent: QWidget) -> list[str]:
        """Ask for one or more articles, or a project."""
        known, every = tr("Articles and projects"), tr("All files")
        filters = f"{known} ({_ARTICLES});;{every} (*)"
        with self._memory():
            return QFileDialog.getOpenFileNames(parent, tr("Open articles"), "", filters)[0]

    def folder(self, parent: QWidget) -> str:
        """Ask for a folder."""
        with self._memory():
            return QFileDialog.getExistingDirectory(parent, tr("Open a folder of articles"))

    def model_folder(self, parent: QWidget) -> str:
        """Ask for the folder of a model."""
        with self._memory():
            return QFileDialog.getExistingDirectory(parent, tr("Choose the folder of a model"))

    def report(self, parent: QWidget, suggested: str) -> str:
        """Ask where to write the report, and in which form."""
        forms = report_filters()
        with self._memory():
            path, form = QFileDialog.getSaveFileName(
                parent, tr("Export the report"), suggested, ";;".join(forms)
            )
        return path if not path or form_of(path) else f"{path}{forms.get(form, Form.PDF.suffix)}"

    def project(self, parent: QWidget, suggested: str) -> str:
        """Ask where to save; the dialog itself asks before a file is replaced."""
        projects = tr("Kursk Compare projects")
        with self._memory():
            title, filters = tr("Save the project"), f"{projects} (*.kursk)"
            dialog = QFileDialog(parent, title, suggested, filters)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("kursk")
            chosen = dialog.selectedFiles() if dialog.exec() else []
            shiboken6.delete(dialog)  # it notes what it likes when it goes
        return chosen[0] if chosen else ""

    def about_unsaved(self, parent: QWidget, name: str) -> Unsaved:
        """Ask what becomes of unsaved work."""
        what = filled(tr("Save the changes to “%1”?"), name) if name else tr("Save your work?")
        box = _box(parent, what, tr("A project file keeps articles, decisions and result."))
        save = _answer(box, tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        drop = _answer(box, tr("Don’t save"), QMessageBox.ButtonRole.DestructiveRole)
        _answer(box, tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        answer = _asked(box, save)
        if answer is save:
            return Unsaved.SAVE
        return Unsaved.DROP if answer is drop else Unsaved.KEEP_WORKING

    def about_conflict(self, parent: QWidget, words: str) -> Conflict:
        """Ask what to do about a file that was changed meanwhile."""
        box = _box(parent, words, tr("What the other program wrote would be lost."))
        other = _answer(box, tr("Save under another name…"), QMessageBox.ButtonRole.AcceptRole)
        over = _answer(box, tr("Write over it"), QMessageBox.ButtonRole.DestructiveRole)
        _answer(box, tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        answer = _asked(box, other)
        if answer is other:
            return Conflict.ANOTHER_NAME
        return Conflict.WRITE_OVER if answer is over else Conflict.NOTHING

    def about_removal(self, parent: QWidget) -> bool:
        """Ask whether all local data is to be removed."""
        box = _box(parent, tr("Remove all local data?"), tr(_REMOVAL))
        remove = _answer(box, tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = _answer(box, tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        return _asked(box, keep) is remove


_REMOVAL = to_translate(
    "Kept decisions, unsaved work of earlier sessions, the cache, crash reports, the list of "
    "recent projects and your choices are removed from this computer. Projects, reports and "
    "articles stay where they are."
)


def _box(parent: QWidget, what: str, more: str) -> QMessageBox:
    """Return a question; `what` may hold a name, `more` is our own words alone."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Kursk Compare")
    box.setText(in_label(what))
    box.setInformativeText(in_label(more))
    for label in box.findChildren(QLabel):
        lead(label)
    return box


def _answer(box: QMessageBox, words: str, role: QMessageBox.ButtonRole) -> QPushButton:
    """Return a button below a question."""
    return box.addButton(as_written(words), role)


def _asked(box: QMessageBox, default: QPushButton) -> object:
    box.setDefaultButton(default)
    box.exec()
    return box.clickedButton()
