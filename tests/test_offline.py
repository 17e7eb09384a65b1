"""A process that stays offline cannot be brought to reach a network."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kursk_compare.child import ChildProcess, JsonCodec

GUARD = "from kursk_compare.offline import stay_offline; stay_offline(); stay_offline()\n"
TRIES = {
    "a socket": "import socket; socket.socket()",
    "a socket for datagrams": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)",
    "a look-up": "import socket; socket.getaddrinfo('localhost', 80)",
    "a page": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/', timeout=1)",
}


def run(code):
    return subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("attempt", TRIES.values(), ids=TRIES)
def test_every_way_to_the_network_is_refused(attempt):
    assert "PermissionError: this program" in run(GUARD + attempt).stderr


@pytest.mark.parametrize("attempt", TRIES.values(), ids=TRIES)
def test_without_the_guard_the_way_is_open(attempt):
    """The control: these ways exist."""
    assert "PermissionError" not in run(attempt).stderr


def test_local_sockets_work():
    assert run(GUARD + "import socket; socket.socketpair()").returncode == 0


def test_the_library_that_reads_web_pages_opens_no_socket():
    count = (
        "import sys; seen = []\n"
        "sys.addaudithook(lambda event, _: event == 'socket.bind' and seen.append(event))\n"
        "import trafilatura; print(len(seen))"
    )
    assert run(GUARD + count).stdout.strip() == "0"
    assert run(count).stdout.strip() != "0", "the control: without the guard it does"


CHILD = """
import socket
from kursk_compare.child import JsonCodec, Parent
parent = Parent(JsonCodec())
try:
    socket.socket()
except PermissionError:
    parent.send("refused")
parent.receive()
"""


def test_every_child_process_stays_offline(tmp_path, monkeypatch):
    (tmp_path / "reaching_child.py").write_text(CHILD)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    child = ChildProcess("reaching_child", JsonCodec())
    assert child.receive(20) == "refused"
    child.kill()


@pytest.mark.parametrize("module", ["kursk_compare", "kursk_compare.cli"])
def test_both_programs_stay_offline(module, tmp_path):
    """And whoever uses the library in a program of their own keeps their network."""
    code = (
        "import sys, socket, importlib\n"
        f"module = importlib.import_module('{module}.__main__' if '{module}' == 'kursk_compare' "
        f"else '{module}')\n"
        "socket.socket().close()\n"
        "sys.argv = ['x', '--version']\n"
        "try:\n    module.main()\nexcept SystemExit:\n    pass\n"
        "socket.socket()\n"
    )
    assert "PermissionError" in run(code).stderr
