"""Counts what there is while the monkey rests."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


def count(window: QWidget) -> dict[str, int]:
    """Return how many objects Python and the window have, and the memory in KiB."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()  # what is set aside counts too
    gc.collect()
    return {
        "python": len(gc.get_objects()),
        "children": sum(1 for _ in below(window)),
        "widgets": len(QApplication.allWidgets()),
        "memory": _memory(),
    }


def below(one: QObject) -> Iterator[QObject]:
    """Yield all that belongs to an object; of what findChildren finds PySide would not let go."""
    for child in one.children():
        yield child
        yield from below(child)


def _memory() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
