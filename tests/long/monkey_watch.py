"""Notes what must not happen while the monkey is at work."""

from __future__ import annotations

import sys
import threading
import traceback

from PySide6.QtCore import qInstallMessageHandler

# The offscreen platform says so of every window that has a least size, and of every popup.
OFFSCREEN_ONLY = "This plugin does not support"


def watch(told: list[str]) -> None:
    """Note every warning of Qt's and every exception that nobody caught."""

    def on_message(_kind, context, words) -> None:
        if not words.startswith(OFFSCREEN_ONLY):
            told.append(f"Qt: {words} ({context.category})")

    def on_exception(kind, error, trace) -> None:
        told.append("".join(traceback.format_exception(kind, error, trace)))

    qInstallMessageHandler(on_message)
    sys.excepthook = on_exception
    sys.unraisablehook = lambda broke: on_exception(
        broke.exc_type, broke.exc_value, broke.exc_traceback
    )
    threading.excepthook = lambda broke: on_exception(
        broke.exc_type, broke.exc_value, broke.exc_traceback
    )
