"""The errors a user meets; each message is one plain sentence: what, why, what next, which file."""

from __future__ import annotations

from typing import ClassVar, Self


class KurskCompareError(Exception):
    """Base of all errors that are shown to the user as they are."""


class UnreadableFile(KurskCompareError):
    """A chosen file could not be read; `reason` says why and what to do.

    `path` is the file as the user named it; `code` is a short stable name of the reason for
    programs ("too_large", "damaged", "not_found", "no_permission", "timeout", "out_of_memory",
    and what the kinds of file add); `WRONG_KIND` is the code of what is no such file at all.
    """

    WRONG_KIND: ClassVar[str]

    def __init__(self, path: str, reason: str, code: str = "damaged") -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
        self.code = code

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, str]]:
        return type(self), (self.path, self.reason, self.code)


class UnreadableArticle(UnreadableFile):
    """A file could not be turned into an article; more codes: "empty", "encrypted", "no_text"."""

    WRONG_KIND = "unknown_format"


class UnreadableProject(UnreadableFile):
    """A project file could not be opened; more codes: "newer_version", "not_started"."""

    WRONG_KIND = "not_a_project"


class HelperNotStarted(KurskCompareError):
    """A process that does part of the work could not be started; trying again may help."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"A part of the program could not be started ({reason}): close other programs and try "
            "again."
        )
        self.reason = reason

    def __reduce__(self) -> tuple[type[HelperNotStarted], tuple[str]]:
        return type(self), (self.reason,)


class ModelUnavailable(KurskCompareError):
    """The embedding model cannot be loaded; the message says why and what to do next."""


class NotComparable(KurskCompareError):
    """The articles cannot be compared (fewer than two, or languages the model does not know)."""


class OutputNotWritten(KurskCompareError):
    """A result could not be written; nothing half-written is left."""


class Cancelled(KurskCompareError):
    """The user asked to stop."""
