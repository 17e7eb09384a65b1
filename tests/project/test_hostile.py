"""A project file may come from anyone: it is opened, or refused in one sentence; never more."""

from __future__ import annotations

import copy
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kursk_compare.errors import UnreadableProject
from kursk_compare.project import read_project, save_project, worker
from kursk_compare.project.limits import ProjectLimits
from kursk_compare.project.reading import request_for, taken_in
from tests.project.projects import project, read_json, write_json

ROOT = Path(__file__).parents[2]
MUTATIONS = int(os.environ.get("KURSK_MUTATIONS", "300"))
HEAD = b'{"format":"kursk-compare","version":1,'


@pytest.fixture(autouse=True)
def _here(monkeypatch):
    """Let a reader's part be done in this process, which must not be limited."""
    monkeypatch.setattr(worker, "apply_limits", lambda _: None)


def opened_here(path):
    """Read a project as its child would, without starting one."""
    answers = worker.answers(request_for(str(path)))
    return taken_in(str(path), (json.loads(json.dumps(answer)) for answer in answers))


def outcome(path, read=opened_here) -> str:
    """Return "opened" or the code of the refusal; anything else is raised."""
    refusal = None
    try:
        read(path)
    except UnreadableProject as error:
        refusal = error
    if refusal is None:
        return "opened"
    assert refusal.reason.endswith(".")
    assert refusal.reason.count(". ") == 0
    return refusal.code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_a_project"),
        (b"\xff\xfe\x00", "not_a_project"),
        (b"[" * 200_000, "not_a_project"),
        (HEAD + b'"sources":' + b"[" * 200_000, "damaged"),
        (HEAD + b'"sources":[],"x":' + b'{"a":' * 100_000, "damaged"),
        (HEAD + b'"sources":[],"x":NaN}', "damaged"),
        (HEAD + b'"sources":[],"x":1e999}', "damaged"),
        (HEAD + b'"sources":[],"x":' + b"9" * 10_000 + b"}", "damaged"),
        (HEAD + b'"sources":{}}', "damaged"),
        (HEAD + b'"sources":[5]}', "damaged"),
        (HEAD + b'"sources":null}', "damaged"),
        (HEAD + b'"x":1}', "damaged"),
        (b'{"format":"kursk-compare","version":-1}', "damaged"),
        (b'{"format":"kursk-compare","version":"1"}', "damaged"),
        (b'{"format":"kursk-compare","version":true}', "damaged"),
        (b'{"format":"kursk-compare","version":' + b"9" * 5000 + b"}", "not_a_project"),
        (b'{"format":"kursk-compare","version":999999999999}', "newer_version"),
        (b'{"format":"other","version":1,"sources":[]}', "not_a_project"),
        (b"PK\x03\x04", "not_a_project"),
        (HEAD + b'"sources":[{"id":"A","text":"' + b"\\u0041" * 10 + b"}", "damaged"),
    ],
)
def test_a_file_that_is_none_is_refused_in_one_sentence(tmp_path, data, code):
    path = tmp_path / "evil.kursk"
    path.write_bytes(data)
    assert outcome(path) == code
    assert path.read_bytes() == data


def test_the_child_refuses_just_so(tmp_path):
    path = tmp_path / "evil.kursk"
    for data in (b"[" * 200_000, HEAD + b'"sources":[],"x":NaN}', HEAD + b'"sources":[5]}'):
        path.write_bytes(data)
        assert outcome(path, read_project) == outcome(path)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("sources", 0, "text"), 7),
        (("sources", 0, "id"), "B"),
        (("sources", 0, "id"), "../A"),
        (("sources", 0, "published"), "2031-13-45"),
        (("sources", 0, "sha256"), "../../etc/passwd"),
        (("sources", 0, "sentences", 1, "end"), 10**9),
        (("sources", 0, "sentences", 1, "start"), -1),
        (("sources", 0, "sentences", 1, "start"), 10**30),
        (("sources", 0, "sentences", 1, "start"), True),
        (("sources", 0, "sentences", 1, "id"), "A:7"),
        (("sources", 0, "blocks", 0, "kind"), "script"),
        (("settings", "threshold"), 7),
        (("settings", "preset"), "reckless"),
        (("decisions", "merged_speakers"), 5),
        (("decisions", "sources"), [{}]),
    ],
)
def test_a_field_that_cannot_be_is_refused(tmp_path, place, value):
    path = tmp_path / "evil.kursk"
    save_project(path, project())
    found = read_json(path)
    put(found, place, value)
    write_json(path, found)
    assert outcome(path) == "damaged"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("links", 0, "a"), "A:99"),
        (("links", 0, "confidence"), 1e300),
        (("links", 0, "why"), {"x": "y"}),
        (("candidates", 0, "ranked", 0, 0), "Z:0"),
        (("groups", 0, "members"), []),
        (("figures", 0, "figure", "point"), "1e999999999"),
        (("figures", 0, "figure", "point"), "NaN"),
        (("figures", 0, "figure", "end"), 10**7),
        (("attributions", 0, "entity"), "E9"),
        (("attributions", 0, "attribution", "cue", "end"), 10**7),
        (("divergences", 0, "group"), "G9"),
        (("divergences", 0, "spans", 0, "article"), "Q"),
        (("divergences", 0, "kind"), "opinion"),
        (("speakers", 0, "cells", 0), ["A", 1]),
        (("articles", 0), 17),
        (("model",), None),
    ],
)
def test_a_comparison_that_cannot_be_is_made_anew(tmp_path, place, value):
    path = tmp_path / "evil.kursk"
    save_project(path, project())
    found = read_json(path)
    put(found["comparison"], place, value)
    write_json(path, found)
    opened = opened_here(path)
    assert opened.project.comparison is None
    assert opened.notices


def put(found, place, value):
    for step in place[:-1]:
        found = found[step]
    found[place[-1]] = value


PATHS = ("/dev/zero", "../../../etc/passwd", "\\\\192.0.2.1\\s\\a.txt", "http://192.0.2.1/a", "CON")


def project_of_paths(path: Path) -> None:
    """Write a project that names paths wherever it can."""
    save_project(path, project())
    found = read_json(path)
    for source, name in zip(found["sources"], PATHS, strict=False):
        source |= {"file": name, "path": name, "include": name, "title": name, "$ref": name}
    found |= {"include": PATHS, "journal": {"document": "/dev/zero", "sha256": None}}
    found["settings"]["model"] = "/dev/zero"
    write_json(path, found)


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_no_path_in_a_project_is_ever_opened(tmp_path):
    assert foreign_opens(tmp_path, "read_project(sys.argv[1])") == []


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_a_reader_that_follows_a_path_would_be_noticed(tmp_path):
    broken = "o = read_project(sys.argv[1]); open('../../../etc/passwd').close()"
    assert foreign_opens(tmp_path, broken)


def foreign_opens(tmp_path, act: str) -> list[str]:
    path = tmp_path / "evil.kursk"
    project_of_paths(path)
    trace = tmp_path / "trace"
    script = f"import sys; from kursk_compare.project import read_project; {act}"
    command = ["strace", "-f", "-qq", "-e", "trace=%file,%network", "-o", str(trace)]
    done = subprocess.run(
        [*command, sys.executable, "-c", script, str(path)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = trace.read_text(errors="replace").splitlines()
    assert any("evil.kursk" in line for line in lines)
    bad = ("/dev/zero", "etc/passwd", "192.0.2.1", "AF_INET")
    return [line for line in lines if any(name in line for name in bad) and "execve" not in line]


def test_of_the_paths_in_a_project_the_bare_names_are_shown(tmp_path):
    project_of_paths(tmp_path / "evil.kursk")
    sources = read_project(tmp_path / "evil.kursk").project.sources
    assert [s.path for s in sources] == ["zero", "passwd", "a.txt"]


def test_a_device_is_no_project(tmp_path):
    os.mkfifo(tmp_path / "pipe.kursk")
    assert outcome(tmp_path / "pipe.kursk") == "not_a_project"
    assert outcome("/dev/zero") == "not_a_project"
    assert outcome(tmp_path) == "not_a_project"


def test_a_file_larger_than_the_limit_is_not_opened(tmp_path):
    path = tmp_path / "large.kursk"
    save_project(path, project())
    with pytest.raises(UnreadableProject) as caught:
        read_project(path, limits=ProjectLimits(file_bytes=1000))
    assert caught.value.code == "too_large"
    assert read_project(path).project == project()


def test_a_file_that_would_fill_the_memory_ends_its_reader_only(tmp_path):
    path = tmp_path / "bomb.kursk"
    path.write_bytes(HEAD + b'"sources":[],"x":[' + b"[]," * 6_000_000 + b"1]}")
    limits = ProjectLimits(memory=300 * 1024 * 1024)
    with pytest.raises(UnreadableProject) as caught:
        read_project(path, limits=limits)
    assert caught.value.code == "out_of_memory"


def test_a_reader_that_does_not_come_back_is_ended(tmp_path):
    save_project(tmp_path / "w.kursk", project())
    started = time.monotonic()
    with pytest.raises(UnreadableProject) as caught:
        read_project(
            tmp_path / "w.kursk",
            limits=ProjectLimits(seconds=0.3),
            worker="tests.project.hanging_worker",
        )
    assert caught.value.code == "timeout"
    assert time.monotonic() - started < 10


def test_a_reader_that_crashes_is_a_damaged_file(tmp_path):
    with pytest.raises(UnreadableProject) as caught:
        read_project(tmp_path / "w.kursk", worker="tests.project.crashing_worker")
    assert caught.value.code == "damaged"


def test_a_reader_that_cannot_be_started_is_told_as_such(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with pytest.raises(UnreadableProject, match="close other programs and try again") as caught:
        read_project(tmp_path / "w.kursk")
    assert caught.value.code == "not_started"


def test_every_mutation_ends_in_a_project_or_in_one_sentence(tmp_path):
    """Bytes turned over, cut out, doubled; values swapped for others of any type."""
    save_project(tmp_path / "whole.kursk", project())
    whole = (tmp_path / "whole.kursk").read_bytes()
    chance = random.Random(20311204)
    path = tmp_path / "mutant.kursk"
    ends = set()
    for number in range(MUTATIONS):
        mutate = mutated_bytes if number % 2 else mutated_values
        path.write_bytes(mutate(whole, chance))
        ends.add(outcome(path))
    assert ends <= {"opened", "damaged", "not_a_project", "newer_version"}
    assert len(ends) > 1


def raises_what_it_likes(path):
    raise KeyError(path)


def says_too_much(path):
    raise UnreadableProject(str(path), "It is damaged. It is also old.")


@pytest.mark.parametrize("broken", [raises_what_it_likes, says_too_much])
def test_a_reader_that_ends_otherwise_would_be_noticed(tmp_path, broken):
    """The controls."""
    with pytest.raises((KeyError, AssertionError)):
        outcome(tmp_path / "w.kursk", broken)


def mutated_bytes(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data))
        act = chance.randrange(4)
        if act == 0:
            data[at] = chance.randrange(256)
        elif act == 1:
            del data[at : at + chance.randint(1, 200)]
        elif act == 2:
            data[at:at] = data[at : at + chance.randint(1, 200)]
        else:
            data[at:at] = chance.choice([b"[", b"{", b'"', b"-1", b"1e400", b"null", b"\x00"])
    return bytes(data)


ODD = (None, True, -1, 10**40, 0.5, "", "A:0", [], {}, [[]], "\u202e", {"a": {"a": []}})


def mutated_values(whole: bytes, chance: random.Random) -> bytes:
    found = json.loads(whole)
    for _ in range(chance.randint(1, 3)):
        here, step = found, None
        while True:
            steps = list(here) if isinstance(here, dict) else list(range(len(here)))
            step = chance.choice(steps)
            inner = here[step]
            if not isinstance(inner, dict | list) or not inner or chance.random() < 0.2:
                break
            here = inner
        here[step] = copy.deepcopy(chance.choice(ODD))
        if not found.get("sources") or not isinstance(found["sources"], list):
            break
    return json.dumps(found).encode()
