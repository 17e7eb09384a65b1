"""A local model in a child process, so that a crash there ends nothing else."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from typing import Self

from kursk_compare.child import ChildDiedError, ChildProcess, ChildTimeoutError, PickleCodec
from kursk_compare.embedding.encoder import Progress
from kursk_compare.embedding.model_folder import ModelFolder
from kursk_compare.embedding.worker import OFFLINE
from kursk_compare.errors import Cancelled, ModelUnavailable

MODULE = "kursk_compare.embedding.worker"
_LOADING_SECONDS = 180.0
_SILENT_SECONDS = 120.0
_LOOK_SECONDS = 0.05


class ChildModel:
    """A model in `folder` that is loaded in a child process at the first need.

    `kind` is what a sentence calls it ("embedding model"), `load` the worker's request that loads
    it; `threads` is None for one per core.
    """

    def __init__(self, folder: ModelFolder, threads: int | None, kind: str, load: str) -> None:
        self.folder = folder
        self._threads = max(1, threads or os.cpu_count() or 1)
        self._kind, self._load = kind, load
        self._child: ChildProcess | None = None
        self._ready = False
        self._number = 0
        self._using = threading.RLock()

    @property
    def name(self) -> str:
        """The model's name."""
        return self.folder.name

    @property
    def sha256(self) -> str:
        """The checksum of the weights."""
        return self.folder.sha256

    @property
    def fingerprint(self) -> str:
        """A checksum of all that decides on what the model says."""
        return self.folder.fingerprint

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._child.pid if self._child is not None else None

    def start(self) -> None:
        """Start loading the model in the background, so that the first request waits less."""
        with self._using:
            if self._child is None or not self._child.alive:
                self._begin()

    def close(self) -> None:
        """End the child process; a later request starts another."""
        with self._using:
            if self._child is not None:
                self._child.kill()
            self._child, self._ready = None, False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(
        self,
        request: str,
        items: Sequence[object],
        progress: Progress | None,
        should_cancel: Callable[[], bool] | None,
    ) -> list[object]:
        """Return the model's answer to each item, in order; a killed child is replaced once.

        `progress` hears (done, total). Raises ModelUnavailable, and Cancelled soon after
        `should_cancel` says so.
        """
        found: dict[int, object] = {}
        with self._using:
            for attempt in (1, 2):
                try:
                    self._ask_for_missing(found, request, items, progress, should_cancel)
                    return [found[index] for index in range(len(items))]
                except ChildDiedError as error:
                    self.close()
                    if attempt == 2:
                        raise ModelUnavailable(
                            f"The {self._kind} {self.name} ended twice while it was working, "
                            "perhaps for want of memory: close other programs and try again."
                        ) from error
        raise AssertionError  # both attempts return or raise

    def _ask_for_missing(
        self,
        found: dict[int, object],
        request: str,
        items: Sequence[object],
        progress: Progress | None,
        should_cancel: Callable[[], bool] | None,
    ) -> None:
        missing = [index for index in range(len(items)) if index not in found]
        if not missing:
            return
        child = self._loaded(should_cancel)
        self._number += 1
        child.send((request, self._number, [items[index] for index in missing]))
        while True:
            match self._answer(child, should_cancel, _SILENT_SECONDS):
                case ("some", self._number, list(some)):
                    found.update((missing[index], answer) for index, answer in some)
                    if progress is not None:
                        progress(len(found), len(items))
                case ("done", self._number):
                    return
                case _:
                    pass  # an answer to a request that was cancelled

    def _loaded(self, should_cancel: Callable[[], bool] | None) -> ChildProcess:
        self.start()
        assert self._child is not None
        while not self._ready:
            match self._answer(self._child, should_cancel, _LOADING_SECONDS):
                case ("ready",):
                    self._ready = True
                case ("failed", str(reason)):
                    self.close()
                    raise ModelUnavailable(
                        f"The {self._kind} {self.name} cannot be loaded ({reason}): "
                        "choose another model folder."
                    )
                case _:
                    pass
        return self._child

    def _begin(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._child, self._ready = ChildProcess(MODULE, PickleCodec(), OFFLINE), False
        self._child.send((self._load, str(self.folder.path), self._threads))

    def _answer(
        self, child: ChildProcess, should_cancel: Callable[[], bool] | None, patience: float
    ) -> object:
        deadline = time.monotonic() + patience
        while True:
            try:
                return child.receive(_LOOK_SECONDS if should_cancel is not None else patience)
            except ChildTimeoutError:
                if should_cancel is not None and should_cancel():
                    child.send(("cancel", self._number))
                    raise Cancelled("The comparison was cancelled.") from None
                if time.monotonic() >= deadline:
                    child.kill()
                    raise ChildDiedError(None) from None
