"""What is on disk already is not lost: newer files, older ones, and what others wrote meanwhile."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kursk_compare.errors import OutputNotWritten, UnreadableProject
from kursk_compare.project import ChangedMeanwhile, Project, read_project, save_project, writing
from kursk_compare.project.file_format import CURRENT_VERSION
from kursk_compare.project.migration import STEPS, migrated
from kursk_compare.project.schema import project_chunks
from kursk_compare.project.writing import write_project
from kursk_compare.saving import write_chunks
from kursk_compare.settings import Preset
from tests.project.projects import project, read_json, write_json

VERSION_0 = Path(__file__).parent / "fixtures" / "version-0.kursk"


@pytest.fixture
def old(tmp_path):
    """A project of version 0."""
    path = tmp_path / "harbour.kursk"
    shutil.copy(VERSION_0, path)
    return path


@pytest.fixture
def newer(tmp_path):
    """A project of a version to come."""
    path = tmp_path / "later.kursk"
    path.write_bytes(b'{"format": "kursk-compare", "version": 2, "tomorrow": [1, 2')
    return path


def test_an_older_version_opens_as_the_current_one(old):
    opened = read_project(old)
    assert opened.version == 0
    first, second = opened.project.sources
    assert (first.title, first.path, first.published.isoformat()) == (
        "Harbour closed",
        "harbour.txt",
        "2031-03-04",
    )
    assert second.text.startswith("At least 50 ships")
    assert opened.project.settings.preset is Preset.STRICT


def test_opening_an_older_version_changes_nothing_on_disk(old):
    read_project(old)
    assert old.read_bytes() == VERSION_0.read_bytes()
    assert os.listdir(old.parent) == [old.name]


def test_saving_over_an_older_version_keeps_it_beside(old):
    opened = read_project(old)
    saved = save_project(old, opened.project, known_sha256=opened.sha256)
    assert saved.backup == str(old.with_name("harbour (version 0).kursk"))
    assert Path(saved.backup).read_bytes() == VERSION_0.read_bytes()
    again = read_project(old)
    assert again.version == CURRENT_VERSION
    assert again.project == opened.project


def test_a_backup_is_never_written_over(old):
    earlier = old.with_name("harbour (version 0).kursk")
    earlier.write_bytes(b"an earlier backup")
    saved = save_project(old, read_project(old).project)
    assert saved.backup == str(old.with_name("harbour (version 0 2).kursk"))
    assert earlier.read_bytes() == b"an earlier backup"


def test_without_a_backup_an_older_version_is_not_written_over(old, monkeypatch):
    def full(*_args, **_more):
        raise OutputNotWritten("The disk is full.")

    monkeypatch.setattr(writing, "write_whole", full)
    with pytest.raises(OutputNotWritten):
        save_project(old, project())
    assert old.read_bytes() == VERSION_0.read_bytes()


def test_what_an_older_version_held_beyond_what_we_know_survives(old):
    save_project(old, read_project(old).project)
    assert read_json(old)["mood"] == "grey"
    assert read_json(old)["sources"][0]["colour"] == "blue"


def test_there_is_a_way_from_every_older_version():
    assert sorted(STEPS) == list(range(CURRENT_VERSION))


def test_a_way_that_is_missing_would_be_noticed():
    with pytest.raises(KeyError):
        migrated({}, -1)


def test_a_newer_version_is_not_opened_and_the_reason_is_said(newer):
    before = newer.read_bytes()
    with pytest.raises(UnreadableProject) as caught:
        read_project(newer)
    assert caught.value.code == "newer_version"
    assert caught.value.reason == (
        "This project was made by a newer version of Kursk Compare (format 2, this program knows "
        "1); update the program to open it, the file stays as it is."
    )
    assert newer.read_bytes() == before


def test_a_newer_version_is_never_written_over(newer):
    before = newer.read_bytes()
    with pytest.raises(OutputNotWritten, match="newer version of Kursk Compare"):
        save_project(newer, project())
    assert newer.read_bytes() == before
    assert os.listdir(newer.parent) == [newer.name]


def test_a_newer_version_is_known_wherever_it_says_so(tmp_path):
    path = tmp_path / "later.kursk"
    write_json(path, {"x": 1, "version": 9, "format": "kursk-compare"})
    before = path.read_bytes()
    with pytest.raises(OutputNotWritten):
        save_project(path, project())
    assert path.read_bytes() == before


def test_decisions_of_a_newer_version_are_of_a_newer_version(tmp_path):
    path = tmp_path / "w.kursk"
    save_project(path, project())
    found = read_json(path)
    found["decisions"]["version"] += 1
    write_json(path, found)
    with pytest.raises(UnreadableProject) as caught:
        read_project(path)
    assert caught.value.code == "newer_version"


def test_a_save_that_does_not_look_would_be_noticed(newer, monkeypatch):
    """The control: without the look at what is there, the newer file is gone."""
    monkeypatch.setattr(writing, "_kept_aside", lambda _: None)
    before = newer.read_bytes()
    save_project(newer, project())
    assert newer.read_bytes() != before


def test_what_another_program_wrote_meanwhile_is_not_written_over(tmp_path):
    path = tmp_path / "work.kursk"
    saved = save_project(path, project())
    other = replace(project(), comparison=None)
    save_project(path, other)
    with pytest.raises(ChangedMeanwhile, match="changed by another program"):
        save_project(path, project(), known_sha256=saved.sha256)
    assert read_project(path).project == other


def test_a_save_that_remembers_nothing_would_be_noticed(tmp_path):
    """The control: without the checksum it knew, what the other program wrote is gone."""
    path = tmp_path / "work.kursk"
    save_project(path, project())
    other = replace(project(), comparison=None)
    save_project(path, other)
    save_project(path, project(), known_sha256=None)
    assert read_project(path).project != other


def test_a_file_that_was_removed_meanwhile_is_written_anew(tmp_path):
    path = tmp_path / "work.kursk"
    saved = save_project(path, project())
    path.unlink()
    assert save_project(path, project(), known_sha256=saved.sha256).sha256 == saved.sha256


def test_the_checksum_is_that_of_the_file(tmp_path):
    path = tmp_path / "work.kursk"
    saved = save_project(path, project())
    assert saved.sha256 == read_project(path).sha256


def test_any_other_file_that_the_user_chose_to_replace_is_replaced(tmp_path):
    path = tmp_path / "work.kursk"
    path.write_bytes(b"something else")
    assert save_project(path, Project()).backup is None
    assert read_project(path).project == Project()


def test_a_project_too_large_to_be_opened_again_is_saved_without_its_result(tmp_path):
    path = tmp_path / "work.kursk"
    whole = len(b"".join(project_chunks(project())))
    write_project(lambda pieces: write_chunks(path, pieces), project(), largest=whole)
    assert read_project(path).project.comparison is not None
    checksum = write_project(
        lambda pieces: write_chunks(path, pieces), project(), largest=whole - 1
    )
    opened = read_project(path)
    assert opened.project == replace(project(), comparison=None)
    assert opened.sha256 == checksum


def test_a_project_too_large_even_so_is_not_saved_and_the_old_one_stays(tmp_path):
    path = tmp_path / "work.kursk"
    save_project(path, project())
    before = path.read_bytes()
    with pytest.raises(OutputNotWritten, match="too large to be opened again"):
        write_project(lambda pieces: write_chunks(path, pieces), project(), largest=500)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["work.kursk"]


def test_a_full_disk_is_said_and_harms_nothing(tmp_path, monkeypatch):
    path = tmp_path / "work.kursk"
    save_project(path, project())
    before = path.read_bytes()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputNotWritten, match="the disk is full"):
        save_project(path, replace(project(), comparison=None))
    monkeypatch.undo()
    assert path.read_bytes() == before
