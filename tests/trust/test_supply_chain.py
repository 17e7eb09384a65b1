"""What the program is made of: locked by hash, listed with its licences, and free to be used."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging"
FORBIDDEN = re.compile(
    r"AGPL|Affero|SSPL|BUSL|Commons Clause|NonCommercial|CC-BY-NC", re.IGNORECASE
)
# Licences of which a choice is offered are named with "OR"; one of them must be free of this.
STRONG = re.compile(r"(?<!L)GPL")


@pytest.fixture
def locks(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import locks

    yield locks
    sys.modules.pop("locks")


@pytest.fixture
def sbom(locks):
    import make_sbom

    yield make_sbom
    sys.modules.pop("make_sbom")


def test_every_dependency_is_locked_with_the_version_that_was_tested(locks):
    assert list(locks.disagreements()) == []


def test_every_locked_file_is_known_by_its_hash(locks):
    for name in (*locks.LOCKS, locks.TORCH_CPU, locks.TORCH):
        packages = locks.read_lock(name)
        assert packages
        assert all(each.hashes for each in packages), name


def test_torch_is_locked_for_every_python_and_system_that_is_supported(locks):
    """The CPU build for two processors and five Pythons; the index's own with what it needs."""
    (cpu,) = locks.read_lock(locks.TORCH_CPU)
    assert (cpu.name, len(cpu.hashes)) == ("torch", 10)
    own = {each.name: each for each in locks.read_lock(locks.TORCH)}
    assert len(own["torch"].hashes) > 10
    assert not own["torch"].marker
    assert all("linux" in each.marker for name, each in own.items() if name != "torch")


def broken_by(locks, monkeypatch, change):
    whole = locks.read_lock
    monkeypatch.setattr(locks, "read_lock", lambda name: change(whole(name)))
    return list(locks.disagreements())


def test_a_missing_hash_another_version_and_a_missing_package_are_noticed(locks, monkeypatch):
    """The controls."""
    bare = broken_by(locks, monkeypatch, lambda found: [replace(e, hashes=()) for e in found])
    other = broken_by(locks, monkeypatch, lambda found: [replace(e, version="0.0") for e in found])
    none = broken_by(locks, monkeypatch, lambda found: [])
    assert any("numpy has no hash" in told for told in bare)
    assert any("numpy is 0.0" in told for told in other)
    assert any("numpy is missing" in told for told in none)


def test_a_line_that_is_no_package_is_not_passed_over(locks, tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "HERE", tmp_path)
    (tmp_path / "run.lock").write_text("numpy==2.0 \\\n    --hash=md5:abc\n")
    with pytest.raises(ValueError, match=r"run\.lock, line 2"):
        locks.read_lock("run.lock")


# It ends set-up before system packages would be looked at.
PYTHON = """#!/bin/sh
[ "$1" != packaging/verify_model.py ] || exit 1
[ "$2 $3" = "pip install" ] || exit 0
printf '%s\\n' "$*" >>asked
case $* in *{refused}*) exit 1 ;; esac
"""


def asked_for_in_set_up(tmp_path, refused="nothing", **surroundings):
    """Run set-up with a Python that only notes what is to be installed, and refuses some of it."""
    root = tmp_path / "project"
    shutil.copytree(SCRIPTS, root / "packaging")
    shutil.copy(SCRIPTS.parent / "pyproject.toml", root)
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(PYTHON.format(refused=refused))
    python.chmod(0o755)
    command = ["sh", str(root / "packaging" / "setup.sh"), "run"]
    subprocess.run(command, env={**os.environ, **surroundings}, capture_output=True, check=False)
    return (root / "asked").read_text().splitlines()


@pytest.mark.parametrize("refused", ["nothing", "torch-cpu.lock"])
def test_set_up_installs_from_the_locks_alone(tmp_path, refused):
    *asked, last = asked_for_in_set_up(tmp_path, refused)
    assert last.endswith("--no-deps --no-build-isolation --editable .")
    assert [each for each in asked if "--require-hashes" not in each] == []
    assert all("--no-deps" in each for each in asked)
    taken = [Path(each.split(" -r ")[1]).name for each in asked if refused not in each]
    assert taken == ["torch-cpu.lock" if refused == "nothing" else "torch.lock", "run.lock"]


def test_set_up_takes_other_files_only_when_it_is_told_to(tmp_path):
    asked = asked_for_in_set_up(tmp_path, KURSK_COMPARE_UNLOCKED="1")
    assert not any("--require-hashes" in each for each in asked)


def missing_from(bill, locks):
    """Return the packages that are locked for this system and not on the bill."""
    names = {component["name"] for component in bill["components"]}
    return {each.name for each in locks.read_lock("run.lock") if each.is_for_here} - names


def test_a_bill_without_a_package_would_be_noticed(locks, sbom):
    """The control."""
    bill = sbom.bill()
    bill["components"] = [each for each in bill["components"] if each["name"] != "numpy"]
    assert missing_from(bill, locks) == {"numpy"}


def test_the_bill_lists_every_package_and_what_needs_it(locks, sbom):
    bill = sbom.bill()
    names = {component["name"] for component in bill["components"]}
    assert missing_from(bill, locks) == set()
    assert {"torch", "all-MiniLM-L6-v2", "pyside6-essentials"} <= names
    needed = {ref for entry in bill["dependencies"] for ref in entry.get("dependsOn", ())}
    assert needed <= {component["bom-ref"] for component in bill["components"]}
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")


def test_the_same_environment_gives_the_same_bill(sbom):
    assert json.dumps(sbom.bill()) == json.dumps(sbom.bill())


def refused(licence):
    """Say whether a licence stands in the way of passing the program on."""
    choices = licence.split(" OR ")
    return bool(FORBIDDEN.search(licence)) or all(STRONG.search(choice) for choice in choices)


def test_every_licence_is_known_and_lets_the_program_be_passed_on(sbom):
    for component in sbom.bill()["components"]:
        for entry in component["licenses"]:
            licence = (
                entry.get("expression") or entry["license"].get("id") or entry["license"]["name"]
            )
            assert licence != "UNKNOWN", component["name"]
            assert not refused(licence), (component["name"], licence)


@pytest.mark.parametrize("licence", ["AGPL-3.0-only", "GPL-3.0-only", "MIT AND CC-BY-NC-4.0"])
def test_other_licences_would_be_noticed(licence):
    """The control."""
    assert refused(licence)


@pytest.mark.parametrize("licence", ["LGPL-3.0-only OR GPL-2.0-only", "MPL-2.0", "MIT"])
def test_weak_copyleft_is_let_through(licence):
    assert not refused(licence)
