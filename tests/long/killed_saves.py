"""A program that saves without end, killed again and again: `python -m tests.long.killed_saves`.

Arguments: FOLDER KILLS WAY. It prints what was found as JSON. Each save is acknowledged once it has
returned; after each kill the file must be whole and hold the last acknowledged save, or a later
one. The programs are forked from one that has imported everything, so that a kill costs
milliseconds.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kursk_compare.article import Article
from kursk_compare.project import Project, read_project, save_project
from kursk_compare.project.schema import project_chunks
from kursk_compare.saving import PART

LONGEST_LIFE = 0.12
READ_IN_FULL_EACH = 100

Save = Callable[[Path, Project], object]


@dataclass
class Found:
    """What was found after all kills."""

    kills: int = 0
    acknowledged: int = 0
    torn: int = 0
    lost: int = 0
    left_over: int = 0
    problems: list[str] = field(default_factory=list)


def project_number(number: int) -> Project:
    """Return the work as it stands after `number` changes; its size changes too."""
    padding = "The water rose. " * (200 + number * 7919 % 12_000)
    return Project((Article("A", f"{number}\n{padding}{number}"),))


def number_of(data: bytes) -> int:
    """Return the number of the save that `data` holds; raises ValueError when it is torn."""
    text = json.loads(data)["sources"][0]["text"]
    first, last = text.split("\n")[0], text.rpartition(" ")[2]
    if first != last:
        raise ValueError("two saves in one file")
    return int(first)


def in_place(path: Path, project: Project) -> None:
    """Save as programs do that lose work: over the old file."""
    with path.open("wb") as file:
        for piece in project_chunks(project):
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


WAYS: dict[str, Save] = {"whole": save_project, "in place": in_place}


def save_for_ever(path: Path, number: int, save: Save, acknowledge: int) -> None:
    """Save one number after another, and tell of each."""
    while True:
        number += 1
        save(path, project_number(number))
        os.write(acknowledge, f"{number}\n".encode())


def kill_once(path: Path, number: int, save: Save, chance: random.Random) -> int:
    """Start a program, kill it at a random moment, return the last number it acknowledged."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        save_for_ever(path, number, save, write)
    os.close(write)
    time.sleep(chance.uniform(0, LONGEST_LIFE))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(read) as told:
        acknowledged = told.read().split()
    return int(acknowledged[-1]) if acknowledged else number


def kill_many(folder: Path, kills: int, save: Save) -> Found:
    """Kill and look, `kills` times."""
    path, found, chance = folder / "work.kursk", Found(), random.Random(kills)
    save(path, project_number(0))
    number = 0
    for _ in range(kills):
        last = kill_once(path, number, save, chance)
        found.kills += 1
        found.acknowledged += last - number
        try:
            number = number_of(path.read_bytes())
            if number not in (last, last + 1):
                found.lost += 1
                found.problems.append(f"{last} acknowledged, {number} found")
            if found.kills % READ_IN_FULL_EACH == 0:
                read_project(path)
        except (ValueError, KeyError, OSError) as error:
            found.torn += 1
            found.problems.append(f"torn: {error}")
            number = last
            save(path, project_number(number))
    save(path, project_number(number + 1))  # the next start tidies up
    found.left_over = sum(name.endswith(PART) for name in os.listdir(folder))
    found.problems = found.problems[:5]
    return found


if __name__ == "__main__":
    outcome = kill_many(Path(sys.argv[1]), int(sys.argv[2]), WAYS[sys.argv[3]])
    sys.stdout.write(json.dumps(asdict(outcome)))
