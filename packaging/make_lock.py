"""Write the lock files: every dependency with its exact version and the hashes of its files.

Run: python packaging/make_lock.py (needs `uv`, which asks the package index). The versions are
those of constraints.txt. The index's own build of torch, with what it alone needs, goes into a lock
of its own: set-up takes the CPU build where it can, which the index does not hold, and whose lock
(torch-cpu.lock) is written by hand.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
CONSTRAINTS = HERE / "constraints.txt"
# What set-up itself uses to install this package in place.
BUILDING = ("hatchling", "editables")
_OF_TORCH = re.compile(r"^(torch|triton|cuda-[\w-]+|nvidia-[\w-]+)==")
_HEAD = """\
# Every dependency with the hashes of its files; made by packaging/make_lock.py, checked by
# `make lock-check`, used by packaging/setup.sh. torch: see torch-cpu.lock and torch.lock.
"""


def main() -> int:
    for name, extras in (("run.lock", ()), ("test.lock", ("dev",))):
        torch, rest = _parted(_compiled(extras))
        _write(name, rest)
    _write("torch.lock", torch)
    return 0


def _write(name: str, lock: str) -> None:
    (HERE / name).write_text(_HEAD + lock, encoding="utf-8")
    packages = sum(not line.startswith(" ") for line in lock.splitlines())
    print(f"packaging/{name}: {packages} packages")


def _compiled(extras: tuple[str, ...]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        building = Path(folder) / "building.in"
        building.write_text("\n".join(BUILDING), encoding="utf-8")
        command = [
            *("uv", "pip", "compile", str(ROOT / "pyproject.toml"), str(building)),
            *(f"--extra={extra}" for extra in extras),
            *("--constraint", str(CONSTRAINTS), "--generate-hashes", "--universal"),
            *("--no-header", "--no-annotate", "--quiet", "--python-version", "3.11"),
        ]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _parted(lock: str) -> tuple[str, str]:
    """Return torch with what it alone needs, and the rest."""
    torch: list[str] = []
    rest: list[str] = []
    part = rest
    for line in lock.splitlines():
        if not line.startswith(" "):
            part = torch if _OF_TORCH.match(line) else rest
        part.append(line)
    return "\n".join(torch) + "\n", "\n".join(rest) + "\n"


if __name__ == "__main__":
    sys.exit(main())
