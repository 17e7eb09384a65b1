"""The parent's side of reading: one child process, started when needed, killed when it hangs."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Self

from kursk_compare.article import Article
from kursk_compare.child import ChildDiedError, ChildProcess, ChildTimeoutError, JsonCodec, Patience
from kursk_compare.errors import Cancelled, UnreadableArticle
from kursk_compare.reading.limits import READING_LIMITS, ReadingLimits
from kursk_compare.reading.messages import article_from_message

WORKER = "kursk_compare.reading.worker"

_TIMEOUT = (
    "Reading the file took more than {seconds:g} seconds and was stopped; save the article as "
    "plain text and try again."
)
_STOPPED = (
    "The file made its reader stop, so it is damaged or not what it claims to be; save it anew or "
    "as plain text."
)
_KILLED = (
    "The system stopped the reader, most likely for lack of memory; close other programs and try "
    "again."
)
_PATIENCE_SECONDS = 0.5
_CPU_SIGNAL = getattr(signal, "SIGXCPU", None)
_KILL_SIGNAL = getattr(signal, "SIGKILL", None)


class Reader:
    """Reads files one after another in a child process; a context manager.

    A child that hangs, crashes or runs out of memory is ended, and the next file gets a new one.
    Not for use by several threads at once.
    """

    def __init__(self, limits: ReadingLimits = READING_LIMITS, *, worker: str = WORKER) -> None:
        self._limits = limits
        self._worker = worker
        self._child: ChildProcess | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(
        self,
        path: str | os.PathLike[str],
        id: str = "A",
        should_cancel: Callable[[], bool] | None = None,
    ) -> Article:
        """Read one file.

        Raises UnreadableArticle, or Cancelled soon after `should_cancel()` has become true.
        """
        name = os.fspath(path)
        try:
            answer = self._ask(name, should_cancel)
        except ChildTimeoutError:
            self._end()
            reason = _TIMEOUT.format(seconds=self._limits.seconds)
            raise UnreadableArticle(name, reason, "timeout") from None
        except ChildDiedError as death:
            self._end()
            raise self._explained(name, death.status) from None
        except BaseException:
            self._end()
            raise
        return _article_of(answer, id, name)

    def close(self) -> None:
        """End the child, if there is one."""
        if self._child is not None:
            self._child.close(_PATIENCE_SECONDS)
            self._child = None

    def _ask(self, name: str, should_cancel: Callable[[], bool] | None) -> Any:
        def meanwhile() -> None:
            if should_cancel is not None and should_cancel():
                raise Cancelled("reading was cancelled")

        if self._child is None:
            self._child = ChildProcess(self._worker, JsonCodec())
        patience = Patience(self._child, self._limits.seconds)
        self._child.send({"path": name, "limits": asdict(self._limits)})
        return patience.receive(meanwhile)

    def _end(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None

    def _explained(self, name: str, status: int | None) -> UnreadableArticle:
        if status is not None and _CPU_SIGNAL is not None and status == -_CPU_SIGNAL:
            reason = _TIMEOUT.format(seconds=self._limits.seconds)
            return UnreadableArticle(name, reason, "timeout")
        if status is not None and _KILL_SIGNAL is not None and status == -_KILL_SIGNAL:
            return UnreadableArticle(name, _KILLED, "out_of_memory")
        return UnreadableArticle(name, _STOPPED, "damaged")


def _article_of(answer: Any, id: str, name: str) -> Article:
    try:
        if "error" in answer:
            code, reason = answer["error"]
            raise UnreadableArticle(name, reason, code)
        return article_from_message(answer["article"], id, name)
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableArticle(name, _STOPPED, "damaged") from error
