"""A whole session on documents that name files and addresses: nothing is asked for.

It opens no socket but local ones, asks for no name, opens no file but those that were chosen, and
gives the same bytes where there is no network at all.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.trust.luring import ADDRESS, CANARY, write_luring
from tests.trust.tracing import CUT_OFF, run, traced, why_not_cut_off, why_not_traced

SESSION = ["-m", "tests.trust.whole_session"]
LOCAL = {"AF_UNIX", "AF_LOCAL"}
needs_strace = pytest.mark.skipif(bool(why_not_traced()), reason=why_not_traced())
needs_namespace = pytest.mark.skipif(bool(why_not_cut_off()), reason=why_not_cut_off())


@pytest.fixture(scope="module")
def luring(tmp_path_factory):
    """The documents, and the folder with what they name."""
    folder, canaries = tmp_path_factory.mktemp("chosen"), tmp_path_factory.mktemp("named")
    return write_luring(folder, canaries)


@pytest.fixture(scope="module")
def session(luring, tmp_path_factory):
    """What was asked for in a whole session, and the folder with what came of it."""
    out = tmp_path_factory.mktemp("out")
    log = tmp_path_factory.mktemp("log") / "trace"
    return traced([*SESSION, str(out), *luring], log, cwd=Path(luring[0]).parent), out


def lured(trace, luring):
    """Return the opened files that a document named, or that lie beside a chosen one."""
    chosen = {path for path in luring if CANARY in path}
    return [path for path in trace.opened if CANARY in path and path not in chosen]


@pytest.mark.model
@needs_strace
def test_no_socket_is_opened_but_local_ones_and_no_name_is_asked_for(session):
    trace, _ = session
    assert trace.families <= LOCAL
    assert trace.asked_names == []


@pytest.mark.model
@needs_strace
def test_no_file_is_opened_that_was_not_chosen(session, luring):
    trace, _ = session
    assert lured(trace, luring) == []
    assert set(luring) <= set(trace.opened), "the session did not read what it was given"


@pytest.mark.model
@needs_strace
@needs_namespace
def test_without_any_network_the_same_bytes_come_out(session, luring, tmp_path):
    _, out = session
    run([*SESSION, str(tmp_path), *luring], *CUT_OFF, cwd=Path(luring[0]).parent)
    assert contents(tmp_path) == contents(out)


def contents(folder):
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in files if path.suffix != ".png"
    }


@needs_strace
@pytest.mark.parametrize(
    "code",
    [
        f"import socket; s = socket.socket(); s.settimeout(0.1); s.connect_ex(('{ADDRESS}', 9))",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    ],
)
def test_a_program_that_reaches_for_the_network_is_noticed(tmp_path, code):
    """The control."""
    assert not traced(["-c", code], tmp_path / "log").families <= LOCAL


@needs_strace
def test_a_program_that_asks_for_a_name_is_noticed(tmp_path):
    code = (
        "import socket\n"
        "try:\n    socket.getaddrinfo('kursk-compare.invalid', 80)\n"
        "except OSError:\n    pass"
    )
    assert traced(["-c", code], tmp_path / "log").asked_names


@needs_strace
def test_a_window_that_takes_text_for_markup_is_noticed(tmp_path, luring):
    """The control: Qt's rich text opens what a title names."""
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        f"app = QApplication([]); label = QLabel('<img src={CANARY}.png>')\n"
        "label.show(); label.grab()"
    )
    trace = traced(["-c", code], tmp_path / "log", cwd=Path(luring[0]).parent)
    assert lured(trace, luring)


@needs_namespace
def test_the_empty_network_is_empty():
    code = f"import socket; s = socket.socket(); s.settimeout(5); s.connect(('{ADDRESS}', 9))"
    done = subprocess.run([*CUT_OFF, sys.executable, "-c", code], check=False, capture_output=True)
    assert b"unreachable" in done.stderr
