"""Text from the clipboard as a source: kept in a file of the user's own, then opened like any."""

from __future__ import annotations

import hashlib
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData

from kursk_compare.desktop.filling import filled, to_translate
from kursk_compare.desktop.translation import tr
from kursk_compare.errors import OutputNotWritten
from kursk_compare.local_data import data_folder
from kursk_compare.saving import write_whole

FEWEST_LETTERS = 40
NOTHING_TO_PASTE = to_translate("There is no article on the clipboard; copy its text first.")


class PastedTexts:
    """Where pasted texts are kept: for this user, or until the program ends."""

    def __init__(self) -> None:
        self._passing: TemporaryDirectory[str] | None = None

    def folder(self, *, leaves_no_traces: bool) -> Path:
        """Return the folder for the next text."""
        if not leaves_no_traces:
            return data_folder() / "pasted"
        if self._passing is None:
            self._passing = TemporaryDirectory(prefix="kursk-compare-pasted-")
        return Path(self._passing.name)

    def forget(self) -> None:
        """Remove what was not to be kept."""
        if self._passing is not None:
            self._passing.cleanup()
            self._passing = None


def pasted_paths(data: QMimeData | None, folder: Path) -> list[str]:
    """Return the files on the clipboard, or one made of its text; none when there is no article.

    Raises OutputNotWritten.
    """
    if data is None:
        return []
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if files:
        return files
    text = data.text().strip() if data.hasText() else ""
    if sum(map(str.isalpha, text)) < FEWEST_LETTERS:
        return []
    return [str(_kept(text, folder))]


def _kept(text: str, folder: Path) -> Path:
    """Keep the text, readable by this user alone; the same text is the same file."""
    content = text.encode("utf-8", "replace")
    path = folder / f"pasted-{hashlib.sha256(content).hexdigest()[:12]}.txt"
    if not path.exists():
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            told = filled(tr("The text could not be kept: %1."), reason)
            raise OutputNotWritten(told) from error
        write_whole(path, content, mode=0o600)
    return path
