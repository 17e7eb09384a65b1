"""Removing all local data leaves nothing of it, and touches nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kursk_compare.crash_reports import crash_folder
from kursk_compare.embedding.default import cache_file
from kursk_compare.engine.decisions import decisions_folder
from kursk_compare.local_data import local_folders, remove_local_data
from kursk_compare.project.originals import originals_file
from kursk_compare.project.sessions import sessions_folder


def filled(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("kept")
    return folder


@pytest.mark.parametrize(
    "place", [cache_file, crash_folder, decisions_folder, originals_file, sessions_folder]
)
def test_all_that_is_kept_lies_in_the_folders_that_are_removed(place):
    assert any(folder in place().parents for folder in local_folders())


def test_the_folders_go_with_all_that_is_in_them(tmp_path):
    folders = [filled(tmp_path / "a", "x", "deep/down/y"), filled(tmp_path / "b", "z")]
    assert remove_local_data([*folders, tmp_path / "never-there"]) == []
    assert list(tmp_path.iterdir()) == []


def test_what_another_window_uses_stays(tmp_path):
    data = filled(tmp_path / "data", "originals.json", "sessions/1/lock", "sessions/2/lock")
    assert remove_local_data([data], in_use=[data / "sessions" / "2"]) == []
    assert [f for f in data.rglob("*") if f.is_file()] == [data / "sessions" / "2" / "lock"]


def test_a_link_goes_and_what_it_points_at_stays(tmp_path):
    mine = filled(tmp_path / "mine", "article.txt")
    data = filled(tmp_path / "data", "x", "sessions/2/lock")
    (data / "link").symlink_to(mine)
    (tmp_path / "cache").symlink_to(mine)
    remove_local_data([data, tmp_path / "cache"], in_use=[data / "sessions" / "2"])
    assert (mine / "article.txt").exists()
    assert not (tmp_path / "cache").exists()
    assert not (data / "link").exists()


def test_what_could_not_be_removed_is_told(tmp_path, monkeypatch):
    data = filled(tmp_path / "data", "x")
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    assert remove_local_data([data]) == [data]
