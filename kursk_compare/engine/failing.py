"""What the user is told when a job fails: one plain sentence, and whether to try again."""

from __future__ import annotations

from kursk_compare.crash_reports import details_of
from kursk_compare.engine.events import Failed
from kursk_compare.errors import (
    HelperNotStarted,
    KurskCompareError,
    ModelUnavailable,
    OutputNotWritten,
)

_NO_MEMORY = "There is not enough memory for these articles; open fewer or shorter ones."
_NO_SYSTEM = (
    "The computer could not do what the comparison needs ({reason}); mend that and try again."
)
_FAULT = (
    "The comparison met a fault in the program ({kind}); nothing is lost, and the details say "
    "where."
)
_WORTH_TRYING = (HelperNotStarted, ModelUnavailable, OutputNotWritten)


def failure(job: int, error: Exception) -> Failed:
    """Return the event for an error that ended a job.

    Only errors made for the user are quoted: what others say may quote an article.
    """
    kind = type(error).__name__
    if isinstance(error, KurskCompareError):
        return Failed(job, str(error), kind, again=isinstance(error, _WORTH_TRYING))
    details = details_of(error)
    if isinstance(error, MemoryError):
        return Failed(job, _NO_MEMORY, kind, details, again=True)
    if isinstance(error, OSError):
        reason = error.strerror or kind
        return Failed(job, _NO_SYSTEM.format(reason=reason), kind, details, again=True)
    return Failed(job, _FAULT.format(kind=kind), kind, details, again=True)
