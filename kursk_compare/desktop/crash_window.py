"""Tells of a fault in the program, with details to copy that hold no word of an article."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kursk_compare.desktop.buttons import push_button
from kursk_compare.desktop.labels import plain_label
from kursk_compare.desktop.translation import tr


class CrashWindow(QDialog):
    """One window for all faults; it does not stand in the way of the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(tr("Something went wrong"))
        self.setModal(False)
        self._told: list[str] = []
        self._sentence = plain_label("", wraps=True)
        about = tr(
            "The details below say where in the program it happened. They hold no word of your "
            "articles and are sent nowhere; copy them if you want to report the fault."
        )
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = push_button(tr("Copy the details"))
        self.copy.clicked.connect(self._on_copy)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._sentence)
        layout.addWidget(plain_label(about, "soft", wraps=True))
        layout.addWidget(self.details, 1)
        layout.addWidget(buttons)
        self.resize(620, 420)

    def tell(self, sentence: str, details: str) -> None:
        """Show a fault; the same one again adds nothing."""
        if details not in self._told:
            self._told.append(details)
            self._sentence.setText(sentence)
            self.details.setPlainText("\n\n".join(self._told))
        if not self.isVisible():
            self.show()

    def sentence(self) -> str:
        """Return what is told."""
        return self._sentence.text()

    def done(self, result: int) -> None:
        """Forget what was told, and close."""
        self._told = []
        super().done(result)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(tr("Copied"))
