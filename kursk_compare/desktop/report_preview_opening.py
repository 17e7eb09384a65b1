"""Opens the report's preview for what the window shows, and has it saved from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.report_preview import ReportPreview, Scope, today
from kursk_compare.desktop.translation import tr
from kursk_compare.desktop.workspace import Workspace
from kursk_compare.report.options import ReportOptions

Save = Callable[[ReportOptions], None]


class Previewing(QObject):
    """Opens one preview at a time; what was chosen in the last one is proposed in the next."""

    def __init__(self, workspace: Workspace, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._save, self._window = workspace, save, parent
        self._options = today(ReportOptions())
        self.preview: ReportPreview | None = None

    def open(self, comparison: Comparison) -> None:
        """Show the report on `comparison` as it would be saved."""
        self.close()
        scopes = scopes_of(comparison, self._workspace)
        preview = ReportPreview(comparison, scopes, self._options, self._window)
        preview.save_wanted.connect(self._on_save)
        preview.finished.connect(self._on_closed)
        self.preview = preview
        preview.show()

    def close(self) -> None:
        """Close the preview that is open."""
        if self.preview is not None:
            self.preview.close()

    def _on_save(self, options: ReportOptions) -> None:
        self._options = options
        self._save(options)

    def _on_closed(self) -> None:
        preview, self.preview = self.preview, None
        if preview is not None:
            self._options = preview.options()
            preview.deleteLater()


def scopes_of(comparison: Comparison, workspace: Workspace) -> list[Scope]:
    """Return what can be reported: everything, what the list shows, the chosen statement."""
    scopes = [Scope(tr("Everything"))]
    listed = workspace.findings.divergences.rows
    if 0 < len(listed) < len(comparison.divergences):
        name = tr("The %n divergence(s) that are listed", None, len(listed))
        in_report = f"The {len(listed)} divergences that are listed"
        scopes.append(Scope(name, in_report, frozenset(each.id for each in listed)))
    chosen = workspace.chosen
    if chosen is not None:
        groups = [group.id for group in comparison.groups if chosen in group.members]
        scopes += [
            Scope(
                filled(tr("Statement %1 alone"), id),
                f"Statement {id} alone",
                groups=frozenset([id]),
            )
            for id in groups
        ]
    return scopes
