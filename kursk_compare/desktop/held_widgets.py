"""Changes that Qt tells every widget of, without a widget that is gone among them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication


@contextmanager
def held_widgets() -> Iterator[None]:
    """Hold all widgets there are while Qt goes through its own list of them.

    Code of ours that a widget runs meanwhile can set Python's collector going, which deletes
    widgets that only a cycle holds: Qt would come to one of those and crash.
    """
    held = QApplication.allWidgets()
    try:
        yield
    finally:
        held.clear()


def put_on_sheet(application: QApplication, sheet: str) -> None:
    """Give the application this style sheet, "" for none.

    Never one in place of another: then Qt (6.11) also goes through widgets that are gone, of those
    that asked for their style before they had one while yet another sheet was there.
    """
    with held_widgets():
        application.setStyleSheet("")
        if sheet:
            application.setStyleSheet(sheet)
