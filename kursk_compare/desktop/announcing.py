"""Tells a screen reader what has happened, without moving the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kursk_compare.desktop.comparison_index import ComparisonIndex
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.translation import tr


def announce(widget: QWidget, words: str) -> None:
    """Have `words` spoken, if anybody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def announce_comparison(widget: QWidget, index: ComparisonIndex) -> None:
    """Have it spoken that a comparison is there, and how much differs."""
    divergences = tr("%n divergence(s)", None, len(index.divergences))
    sources = tr("%n source(s)", None, len(index.comparison.articles))
    announce(widget, filled(tr("Compared: %1 in %2."), divergences, sources))
