"""What holds for every test: nothing is left running, nothing of the user's is touched.

The home folder and Qt's platform are set before any test module is imported, because libraries
read them at import.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

PATIENCE = 3.0

# The same examples in every run, and no clock: a slow machine is no reason to fail.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


def _use_temporary_home() -> Path:
    home = Path(tempfile.mkdtemp(prefix="kursk-compare-tests-"))
    os.environ["HOME"] = os.environ["USERPROFILE"] = str(home)
    for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    return home


HOME = _use_temporary_home()
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English to tests, whoever runs them


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo":
        raise PermissionError(f"a test asked for the address of {arguments[0]!r}")
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        raise PermissionError(f"a test tried to connect to {arguments[1]!r}")


sys.addaudithook(_refuse_network)


def children() -> set[tuple[int, str]]:
    """Return the process id and command of each running child of this process (Linux only)."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            name, _, rest = (folder / "stat").read_text().rpartition(")")
            state, parent = rest.split()[:2]
            if int(parent) == os.getpid() and state != "Z":
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                found.add((int(folder.name), command.strip() or name))
        except (OSError, ValueError):
            continue
    return found


def threads() -> set[threading.Thread]:
    """Return the threads that Python knows of, without those that foreign code brought in."""
    return {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}


def _still_running(
    threads_before: set[threading.Thread], children_before: set[tuple[int, str]]
) -> list[str]:
    deadline = time.monotonic() + PATIENCE
    while True:
        left = [f"thread {t.name}" for t in threads() - threads_before]
        left += [f"process {pid}: {command}" for pid, command in children() - children_before]
        if not left or time.monotonic() > deadline:
            return sorted(left)
        time.sleep(0.02)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Remember what runs when the test's own code starts, its fixtures being ready."""
    item.stash[_BEFORE] = (threads(), children())
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test after which something runs that did not run before."""
    result = yield
    if before := item.stash.get(_BEFORE, None):
        left = _still_running(*before)
        if left:
            pytest.fail("left running by this test: " + "; ".join(left), pytrace=False)
    return result


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, which speaks English: the plurals of its words are a translation too."""
    from kursk_compare.desktop.translation import install

    install(qapp, "en")
    return qapp


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Remove the temporary home."""
    shutil.rmtree(HOME, ignore_errors=True)


_BEFORE = pytest.StashKey[tuple[set[threading.Thread], set[tuple[int, str]]]]()
