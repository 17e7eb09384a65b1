"""An encoder whose model lives in a child process, so that a crash there ends nothing else."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from kursk_compare.child import ChildDiedError, ChildProcess, ChildTimeoutError, PickleCodec
from kursk_compare.embedding.encoder import Encoded, Progress, from_grid
from kursk_compare.embedding.model_folder import ModelFolder, find_model
from kursk_compare.embedding.worker import OFFLINE
from kursk_compare.errors import Cancelled, ModelUnavailable

MODULE = "kursk_compare.embedding.worker"
_LOADING_SECONDS = 180.0
_SILENT_SECONDS = 120.0
_LOOK_SECONDS = 0.05


class ChildEncoder:
    """Encodes with a local model in a child process, started at the first need.

    `model` is None for the default model, else a local folder; `threads` None for one per core.
    Raises ModelUnavailable, at once for a folder that is refused.
    """

    def __init__(self, model: str | ModelFolder | None = None, threads: int | None = None) -> None:
        self.folder = model if isinstance(model, ModelFolder) else find_model(model)
        self._threads = max(1, threads or os.cpu_count() or 1)
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
        """A checksum of all that decides on the vectors."""
        return self.folder.fingerprint

    @property
    def languages(self) -> tuple[str, ...]:
        """The ISO 639-1 codes the model knows, () for any."""
        return self.folder.languages

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._child.pid if self._child is not None else None

    def start(self) -> None:
        """Start loading the model in the background, so that the first `encode` waits less."""
        with self._using:
            if self._child is None or not self._child.alive:
                self._begin()

    def close(self) -> None:
        """End the child process; a later `encode` starts another."""
        with self._using:
            if self._child is not None:
                self._child.kill()
            self._child, self._ready = None, False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def encode(
        self,
        texts: Sequence[str],
        progress: Progress | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> list[Encoded]:
        """Encode `texts` in order; `progress` hears (done, total), a killed child is replaced once.

        Raises ModelUnavailable, and Cancelled soon after `should_cancel` says so.
        """
        found: dict[int, Encoded] = {}
        with self._using:
            for attempt in (1, 2):
                try:
                    self._encode_into(found, list(texts), progress, should_cancel)
                    return [found[index] for index in range(len(texts))]
                except ChildDiedError as error:
                    self.close()
                    if attempt == 2:
                        raise ModelUnavailable(
                            f"The embedding model {self.name} ended twice while it was working, "
                            "perhaps for want of memory: close other programs and try again."
                        ) from error
        raise AssertionError  # both attempts return or raise

    def _encode_into(
        self,
        found: dict[int, Encoded],
        texts: list[str],
        progress: Progress | None,
        should_cancel: Callable[[], bool] | None,
    ) -> None:
        missing = [index for index in range(len(texts)) if index not in found]
        if not missing:
            return
        child = self._loaded(should_cancel)
        self._number += 1
        child.send(("encode", self._number, [texts[index] for index in missing]))
        while True:
            match self._answer(child, should_cancel, _SILENT_SECONDS):
                case ("some", self._number, list(some)):
                    for index, (vector, tokens, offsets) in some:
                        encoded = Encoded(from_grid(vector), from_grid(tokens), offsets)
                        found[missing[index]] = encoded
                    if progress is not None:
                        progress(len(found), len(texts))
                case ("done", self._number):
                    return
                case _:
                    pass  # an answer to an encoding that was cancelled

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
                        f"The embedding model {self.name} cannot be loaded ({reason}): "
                        "choose another model folder."
                    )
                case _:
                    pass
        return self._child

    def _begin(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._child, self._ready = ChildProcess(MODULE, PickleCodec(), OFFLINE), False
        self._child.send(("load", str(self.folder.path), self._threads))

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
