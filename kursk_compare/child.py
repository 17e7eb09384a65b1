"""Python child processes that answer messages over their standard streams.

Reading, embedding and the window's engine each run in such a child, so that a crash, a hang or a
memory bomb ends one child and nothing else. A fresh interpreter is started (never forked), which
works from any thread and whatever the caller's main module is. A child ends itself as soon as its
parent is gone.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import pickle
import queue
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol, Self

from kursk_compare.errors import HelperNotStarted
from kursk_compare.few_heaps import share_heaps
from kursk_compare.few_threads import FEW_THREADS
from kursk_compare.offline import stay_offline

_LENGTH = struct.Struct(">Q")
_YIELDING = 10
_YIELDING_FLAGS: int = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)  # on Windows
_LOOK_SECONDS = 0.05
_LAST_SECONDS = 2.0  # in which a child that does not talk any more is gone
_LONGEST_BY_THE_CLOCK = 6  # times as long


class ChildDiedError(Exception):
    """The child ended without answering; `status` is its exit status, negative for a signal."""

    def __init__(self, status: int | None) -> None:
        super().__init__(f"the child process ended with status {status}")
        self.status = status


class ChildTimeoutError(Exception):
    """The child did not answer in time."""


class Codec(Protocol):
    """Turns messages into bytes and back."""

    def dumps(self, message: object, /) -> bytes:
        """Encode a message."""
        ...

    def loads(self, data: bytes, /) -> object:
        """Decode a message."""
        ...


class JsonCodec:
    """For children that touch foreign files: what comes back is data and nothing else."""

    def dumps(self, message: object, /) -> bytes:
        """Encode a JSON value."""
        return json.dumps(message).encode()

    def loads(self, data: bytes, /) -> object:
        """Decode a JSON value."""
        return json.loads(data)


class PickleCodec:
    """For children that run our own code on our own data."""

    def dumps(self, message: object, /) -> bytes:
        """Encode any of our values."""
        return pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)

    def loads(self, data: bytes, /) -> object:
        """Decode any of our values."""
        return pickle.loads(data)  # noqa: S301 - written by our own child


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use: address space in bytes, processor time in seconds since its start."""

    memory: int | None = None
    processor_seconds: int | None = None

    @classmethod
    def for_request(cls, memory: int, seconds: float) -> Self:
        """Return the limits of a child that has `seconds` more, whatever it has done before."""
        return cls(memory, math.ceil(time.process_time() + seconds) + 1)


class ChildProcess:
    """The parent's end: starts `python -m MODULE` and exchanges messages with it.

    With `family` the child's own children are killed with it. One that `yields` gives way to
    whatever else wants the processors, the window above all, and so do its children.
    Raises HelperNotStarted.
    """

    def __init__(
        self,
        module: str,
        codec: Codec,
        environment: dict[str, str] | None = None,
        *,
        family: bool = False,
        yields: bool = False,
    ) -> None:
        self._codec = codec
        self._family = family and hasattr(os, "killpg")
        self._messages: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-X", "utf8", "-m", module],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(environment or {}),
                process_group=0 if self._family else None,
                creationflags=_YIELDING_FLAGS if yields else 0,
            )
        except OSError as error:
            raise HelperNotStarted(error.strerror or type(error).__name__) from error
        if yields and hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):  # it may be gone already
                own = os.getpriority(os.PRIO_PROCESS, 0)
                os.setpriority(os.PRIO_PROCESS, self.pid, own + _YIELDING)
        self._reader = threading.Thread(target=self._read, daemon=True, name=f"read {module}")
        self._reader.start()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the child still runs."""
        return self._process.poll() is None

    @property
    def starved_seconds(self) -> float:
        """How long it could have run but other programs had the processors; 0 if nobody knows."""
        try:
            told = Path(f"/proc/{self.pid}/schedstat").read_text(encoding="ascii")
        except OSError:
            return 0.0
        return int(told.split()[1]) / 1e9

    def send(self, message: object) -> None:
        """Send one message; raises ChildDiedError."""
        assert self._process.stdin is not None
        try:
            _write_frame(self._process.stdin, self._codec.dumps(message))
        except (OSError, ValueError) as error:
            raise ChildDiedError(self._ended()) from error

    def receive(self, timeout: float | None = None) -> object:
        """Wait up to `timeout` seconds for the next message.

        Raises ChildTimeoutError (the child goes on) or ChildDiedError.
        """
        try:
            data = self._messages.get(timeout=timeout)
        except queue.Empty:
            raise ChildTimeoutError from None
        if data is None:
            self._messages.put(None)
            raise ChildDiedError(self._ended())
        return self._codec.loads(data)

    def kill(self) -> None:
        """End the child now and wait until it is gone."""
        if self.alive:
            self._process.kill()
        self._kill_family()
        self._finish()

    def close(self, patience: float = _LAST_SECONDS) -> None:
        """Let the child end by itself, and kill it after `patience` seconds."""
        self._close_input()
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._kill_family()
        self._finish()

    def _kill_family(self) -> None:
        """End what the child has started: a process that hangs may not see that it is gone."""
        if self._family:
            with contextlib.suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _finish(self) -> None:
        self._process.wait()
        self._close_input()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _close_input(self) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def _ended(self) -> int | None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(_LAST_SECONDS)
        return None

    def _read(self) -> None:
        assert self._process.stdout is not None
        while (data := _read_frame(self._process.stdout)) is not None:
            self._messages.put(data)
        self._messages.put(None)


class Patience:
    """Waits for the answers of a child that may take `seconds` for all of them together.

    The time in which it waits for a processor is what other programs take, and does not count where
    the system tells of it (Linux); by the clock nobody waits longer than six times as long.
    """

    def __init__(self, child: ChildProcess, seconds: float) -> None:
        self._child = child
        self._left = seconds
        self._left_by_the_clock = seconds * _LONGEST_BY_THE_CLOCK

    def receive(self, meanwhile: Callable[[], None] | None = None) -> object:
        """Wait for the next answer; `meanwhile` is called now and then, and may raise.

        Raises ChildTimeoutError (the child goes on) or ChildDiedError.
        """
        while self._left > 0 and self._left_by_the_clock > 0:
            if meanwhile is not None:
                meanwhile()
            starved, began = self._child.starved_seconds, time.monotonic()
            try:
                return self._child.receive(_LOOK_SECONDS)
            except ChildTimeoutError:
                continue
            finally:
                took = time.monotonic() - began
                self._left_by_the_clock -= took
                # The system tells of a wait when it is over: more at once, then, than it took now.
                self._left += self._child.starved_seconds - starved - took
        raise ChildTimeoutError


class Parent:
    """The child's end: `receive` and `send` messages; the process ends when the parent is gone.

    The process stays offline from then on. `on_message`, when given, sees each message as it
    arrives, on another thread.
    """

    def __init__(self, codec: Codec, on_message: Callable[[object], None] | None = None) -> None:
        stay_offline()
        share_heaps(2)
        self._codec = codec
        self._on_message = on_message
        self._messages: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._sending = threading.Lock()
        self._input = os.fdopen(os.dup(0), "rb")
        self._output = os.fdopen(os.dup(1), "wb")
        _silence_standard_streams()
        threading.Thread(target=self._read, daemon=True, name="read parent").start()

    def receive(self) -> object:
        """Wait for the parent's next message."""
        return self._messages.get()

    def send(self, message: object) -> None:
        """Send one message, from any thread."""
        with self._sending:
            _write_frame(self._output, self._codec.dumps(message))

    def _read(self) -> None:
        while (data := _read_frame(self._input)) is not None:
            message = self._codec.loads(data)
            if self._on_message is not None:
                self._on_message(message)
            self._messages.put(message)
        os._exit(0)


def apply_limits(limits: Limits) -> None:
    """Limit this process; where the system has no such limits, only the parent's clock counts."""
    try:
        import resource
    except ImportError:
        return
    if limits.memory is not None:
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    if limits.processor_seconds is not None:
        seconds = limits.processor_seconds
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _environment(extra: dict[str, str]) -> dict[str, str]:
    package_folder = str(Path(__file__).parents[1])
    found = [package_folder, os.environ.get("PYTHONPATH", "")]
    path = os.pathsep.join(part for part in found if part)
    return {**FEW_THREADS, **os.environ, **extra, "PYTHONPATH": path}


def _silence_standard_streams() -> None:
    # A library that prints must not write into the message stream.
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.close(null)


def _write_frame(stream: IO[bytes], data: bytes) -> None:
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def _read_frame(stream: IO[bytes]) -> bytes | None:
    try:
        head = stream.read(_LENGTH.size)
        if len(head) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack(head)
        data = stream.read(length)
    except (OSError, ValueError):
        return None
    return data if len(data) == length else None
