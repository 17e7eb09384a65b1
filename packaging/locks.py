"""Reading the lock files and what they must agree with; `make lock-check` runs this.

Run: python packaging/locks.py. Says what does not agree and ends with 1 if anything does not.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from itertools import product
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HERE = Path(__file__).parent
ROOT = HERE.parent
LOCKS = ("run.lock", "test.lock")
TORCH_CPU, TORCH = "torch-cpu.lock", "torch.lock"
_ENTRY = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(?:;\s*([^\\]+?))?\s*(?:\\|$)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})(?: \\)?$")


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of a lock: exact version, the systems it is for, the hashes of its files."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def is_for_here(self) -> bool:
        """Whether this system needs it."""
        return not self.marker or Marker(self.marker).evaluate()


def read_lock(name: str) -> list[Locked]:
    """Return the packages of a lock file; raises ValueError for a line it does not know."""
    found: list[Locked] = []
    for number, line in enumerate((HERE / name).read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if entry := _ENTRY.match(line):
            package = canonicalize_name(entry[1])
            found.append(Locked(package, entry[2], (entry[3] or "").strip(), ()))
        elif (hashed := _HASH.match(text)) and found:
            last = found.pop()
            found.append(Locked(last.name, last.version, last.marker, (*last.hashes, hashed[1])))
        else:
            raise ValueError(f"{name}, line {number}: {line!r}")
    return found


def constrained() -> dict[str, str]:
    """Return package → version of constraints.txt."""
    lines = (HERE / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


def wanted() -> dict[str, list[Requirement]]:
    """Return lock file → what pyproject.toml asks for, which the lock must hold."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run = [Requirement(each) for each in project["dependencies"]]
    dev = [Requirement(each) for each in project["optional-dependencies"]["dev"]]
    return {"run.lock": run, "test.lock": [*run, *dev]}


def torch_lock() -> str:
    """Return the name of the lock that holds the build of torch that is installed."""
    return TORCH_CPU if metadata.version("torch").endswith("+cpu") else TORCH


def disagreements() -> Iterator[str]:
    """Yield one sentence for each thing that does not agree."""
    constraints = constrained()
    for name in (*LOCKS, TORCH_CPU, TORCH):
        for each in read_lock(name):
            if not each.hashes:
                yield f"{name}: {each.name} has no hash."
            known = constraints.get(each.name)
            if known is not None and each.version.partition("+")[0] != known:
                yield f"{name}: {each.name} is {each.version}, but {known} in constraints.txt."
    for name, torch in product(LOCKS, (TORCH_CPU, TORCH)):
        locked = {each.name: each for each in [*read_lock(name), *read_lock(torch)]}
        for requirement in wanted()[name]:
            entry = locked.get(canonicalize_name(requirement.name))
            if entry is None:
                yield f"{name}, {torch}: {requirement.name} is missing; run packaging/make_lock.py."
            elif not requirement.specifier.contains(entry.version.partition("+")[0]):
                yield f"{name}: {entry.name} {entry.version} is not what pyproject.toml asks for."


def not_installed_as_locked(name: str) -> Iterator[str]:
    """Yield one sentence for each package of this environment that the lock does not describe."""
    for each in read_lock(name):
        if each.is_for_here:
            try:
                version = metadata.version(each.name)
            except metadata.PackageNotFoundError:
                yield f"{each.name} {each.version} is locked and not installed."
                continue
            if version.partition("+")[0] != each.version.partition("+")[0]:
                yield f"{each.name} is installed as {version}, but locked as {each.version}."


def main() -> int:
    told = [*disagreements(), *not_installed_as_locked("run.lock")]
    for sentence in told:
        print(sentence, file=sys.stderr)
    if not told:
        every = [each for name in ("test.lock", TORCH_CPU, TORCH) for each in read_lock(name)]
        packages, hashes = len({each.name for each in every}), sum(len(e.hashes) for e in every)
        print(f"The locks agree: {packages} packages, {hashes} hashes.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
