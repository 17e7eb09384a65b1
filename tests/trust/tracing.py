"""What a program and all it starts asked the system for, by strace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_SOCKET = re.compile(r"\b(?:socket|socketpair)\((AF_\w+|PF_\w+|\w+)")
_ADDRESSED = re.compile(r"\b(?:connect|sendto|bind)\(.*?sa_family=(AF_\w+)")
_OPENED = re.compile(r'\bopen(?:at2?)?\((?:[^,"]+, )?"((?:[^"\\]|\\.)*)"')
_RESOLVING = ("/etc/resolv.conf", "/etc/hosts", "/etc/gai.conf", "/run/systemd/resolve")
PATIENCE = 580


@dataclass(frozen=True)
class Trace:
    """What was asked: families of sockets, files that were opened."""

    families: frozenset[str]
    opened: tuple[str, ...]

    @property
    def asked_names(self) -> list[str]:
        """Files that only a look-up of names on the network reads."""
        return [path for path in self.opened if path.startswith(_RESOLVING)]


@cache
def why_not_traced() -> str:
    """Say why nothing can be traced here, "" where it can."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return "strace is not installed here, so system calls cannot be watched"
    done = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], check=False, timeout=30)
    return "" if done.returncode == 0 else "strace may not watch processes here"


@cache
def why_not_cut_off() -> str:
    """Say why no program can be run without a network here, "" where it can."""
    if shutil.which("unshare") is None:
        return "unshare is not installed here, so no empty network can be made"
    done = subprocess.run([*CUT_OFF, "true"], check=False, capture_output=True, timeout=30)
    return "" if done.returncode == 0 else "an empty network may not be made here"


CUT_OFF = (
    ("unshare", "--net")
    if sys.platform == "linux" and os.geteuid() == 0
    else (*("unshare", "--map-root-user", "--net"),)
)


def run(arguments: list[str], *before: str, cwd: Path = ROOT) -> None:
    """Run Python with `arguments`, behind the command `before`; fails when the program does."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [*before, sys.executable, *arguments]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        cwd=cwd,
        env=environment,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def traced(arguments: list[str], log: Path, cwd: Path = ROOT) -> Trace:
    """Run Python with `arguments` under strace and return what it asked for."""
    calls = "trace=%network,open,openat,openat2"
    run(
        arguments,
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-s",
        "4096",
        "-e",
        calls,
        "-o",
        str(log),
        cwd=cwd,
    )
    text = log.read_text(encoding="utf-8", errors="replace")
    families = {*_SOCKET.findall(text), *_ADDRESSED.findall(text)}
    return Trace(frozenset(families), tuple(_OPENED.findall(text)))
