"""Asks the user for files; tests put another answerer in its place."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

ARTICLES = "Articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.docx);;All files (*)"


class Chooser(Protocol):
    """Whoever says which files the user wants."""

    def articles(self, parent: QWidget) -> list[str]:
        """Return the paths of articles, none when the user thinks better of it."""
        ...

    def folder(self, parent: QWidget) -> str:
        """Return the path of a folder, or ""."""
        ...

    def report(self, parent: QWidget, suggested: str) -> str:
        """Return where the report goes, or ""."""
        ...


class DialogChooser:
    """Asks with the system's dialogs."""

    def articles(self, parent: QWidget) -> list[str]:
        """Ask for one or more articles."""
        return QFileDialog.getOpenFileNames(parent, "Open articles", "", ARTICLES)[0]

    def folder(self, parent: QWidget) -> str:
        """Ask for a folder."""
        return QFileDialog.getExistingDirectory(parent, "Open a folder of articles")

    def report(self, parent: QWidget, suggested: str) -> str:
        """Ask where to write the report."""
        path = QFileDialog.getSaveFileName(parent, "Export as PDF", suggested, "PDF (*.pdf)")[0]
        return path if not path or path.lower().endswith(".pdf") else f"{path}.pdf"
