"""Sentences on what a reader left out, so that nothing is lost in silence."""

from __future__ import annotations

from collections.abc import Iterable

from kursk_compare.enumeration import enumerated


def share(part: int, whole: int) -> str:
    """Return `part` of `whole` as words, as in "12 %"; only nothing is 0 %, only all is 100 %."""
    if not part or not whole:
        return "0 %"
    percent = round(100 * part / whole)
    if percent == 0:
        return "less than 1 %"
    return "more than 99 %" if percent == 100 and part < whole else f"{percent} %"


def counted(count: int, one: str, many: str) -> str:
    """Return "1 picture" or "3 pictures", or "" for none."""
    return f"{count:,} {one if count == 1 else many}" if count else ""


def not_read(parts: Iterable[str], where: str) -> tuple[str, ...]:
    """Return one sentence on the parts of a document ("1 picture"; "" counts as none)."""
    told = [part for part in parts if part]
    if not told:
        return ()
    return (f"Left unread {where}: {enumerated(told)}.",)
