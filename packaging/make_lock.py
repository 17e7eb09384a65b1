"""Write the lock files: every dependency with its exact version and the hashes of its files.

Run: python packaging/make_lock.py (needs `uv`, which asks the package index). The versions are
those of constraints.txt. torch has a lock of its own (torch-cpu.lock), because set-up takes its
CPU build, which the index does not hold; what only its other build needs is left out.
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
# `make lock-check`, used by packaging/setup.sh. torch: see torch-cpu.lock.
"""


def main() -> int:
    for name, extras in (("run.lock", ()), ("test.lock", ("dev",))):
        found = _compiled(extras)
        (HERE / name).write_text(_HEAD + _without_torch(found), encoding="utf-8")
        print(f"packaging/{name}: {found.count('==')} packages")
    return 0


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


def _without_torch(lock: str) -> str:
    kept, leaving_out = [], False
    for line in lock.splitlines():
        if not line.startswith(" "):
            leaving_out = _OF_TORCH.match(line) is not None
        if not leaving_out:
            kept.append(line)
    return "\n".join(kept) + "\n"


if __name__ == "__main__":
    sys.exit(main())
