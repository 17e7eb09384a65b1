"""Why a project file is not opened: a short code and one plain sentence for each reason."""

from __future__ import annotations

from kursk_compare.errors import UnreadableProject
from kursk_compare.project.file_format import CURRENT_VERSION

_LONGEST_VERSION = 6  # digits; what is longer is no version that was ever given


def damaged(path: str) -> UnreadableProject:
    """Refuse what does not hold what it promises."""
    reason = (
        "The project file is damaged or not what it claims to be; open a copy of it, if you have."
    )
    return UnreadableProject(path, reason, "damaged")


def stopped(path: str) -> UnreadableProject:
    """Refuse what made its reader stop."""
    reason = (
        "The project file made its reader stop, so it is damaged; open a copy of it, if you have."
    )
    return UnreadableProject(path, reason, "damaged")


def no_project(path: str) -> UnreadableProject:
    """Refuse a file of another kind."""
    reason = "This is no Kursk Compare project; open it as an article if it is one."
    return UnreadableProject(path, reason, UnreadableProject.WRONG_KIND)


def newer(path: str, version: int) -> UnreadableProject:
    """Refuse a file of a version that this program does not know."""
    shown = str(version) if version < 10**_LONGEST_VERSION else "unknown"
    reason = (
        f"This project was made by a newer version of Kursk Compare (format {shown}, this program "
        f"knows {CURRENT_VERSION}); update the program to open it, the file stays as it is."
    )
    return UnreadableProject(path, reason, "newer_version")


def too_large(path: str, most: int) -> UnreadableProject:
    """Refuse a file of more than `most` bytes."""
    megabytes = most // (1024 * 1024)
    reason = f"The project file is larger than {megabytes} MB and was not opened."
    return UnreadableProject(path, reason, "too_large")


def out_of_memory(path: str) -> UnreadableProject:
    """Refuse a file that takes more memory than a reader has."""
    reason = "Reading the project needs more memory than it may take; the file may be damaged."
    return UnreadableProject(path, reason, "out_of_memory")


def timeout(path: str, seconds: float) -> UnreadableProject:
    """Refuse a file that is not read after so many `seconds`."""
    reason = (
        f"Reading the project took more than {seconds:g} seconds and was stopped; the file may be "
        "damaged."
    )
    return UnreadableProject(path, reason, "timeout")
