"""Tries a model before it is chosen, in a child process (`python -m ...engine.model_check`).

A folder that is not refused at a glance may still hold what cannot be loaded, or is no model of
the wanted kind; only using it tells. The child is sent (folder, whether it is a pair model) and
answers with why it cannot be used, "" where it can.
"""

from __future__ import annotations

from kursk_compare.child import (
    ChildDiedError,
    ChildProcess,
    ChildTimeoutError,
    Parent,
    PickleCodec,
)
from kursk_compare.errors import HelperNotStarted, KurskCompareError

WORKER = "kursk_compare.engine.model_check"
NOT_TRIED = (
    "The model could not be tried, perhaps for want of memory: close other programs and choose "
    "it again."
)
_PATIENCE_SECONDS = 200.0
_PAIR = ("The river rose overnight.", "The water was higher in the morning.")


def problem_with(folder: str, pairs: bool, worker: str = WORKER) -> str:
    """Return one plain sentence on why the model cannot be used, "" where it can.

    With `pairs` it must be a cross-encoder. Takes as long as loading it.
    """
    try:
        child = ChildProcess(worker, PickleCodec(), family=True)
    except HelperNotStarted as error:
        return str(error)
    try:
        child.send((folder, pairs))
        return str(child.receive(_PATIENCE_SECONDS))
    except (ChildDiedError, ChildTimeoutError):
        return NOT_TRIED
    finally:
        child.kill()


def tried(folder: str, pairs: bool) -> str:
    """Use the model once, here; return why it cannot be used, or ""."""
    from kursk_compare.embedding import ChildEncoder, ChildPairScorer

    try:
        if pairs:
            with ChildPairScorer(folder) as scorer:
                scorer.score([_PAIR])
        else:
            with ChildEncoder(folder) as encoder:
                encoder.encode(_PAIR)
    except KurskCompareError as error:
        return str(error)
    return ""


def main() -> None:
    """Answer the parent once."""
    parent = Parent(PickleCodec())
    match parent.receive():
        case (str(folder), bool(pairs)):
            parent.send(tried(folder, pairs))
        case _:
            pass


if __name__ == "__main__":
    main()
