"""write_whole: the file is whole or not there, and an older one stays until then."""

from __future__ import annotations

import errno
import os
import stat

import pytest

from kursk_compare.errors import OutputNotWritten
from kursk_compare.saving import write_whole


def test_the_file_holds_what_was_written(tmp_path):
    write_whole(tmp_path / "report.pdf", b"abc")
    assert (tmp_path / "report.pdf").read_bytes() == b"abc"
    assert os.listdir(tmp_path) == ["report.pdf"]


def test_a_missing_folder_is_said_in_one_sentence(tmp_path):
    target = tmp_path / "nowhere" / "report.pdf"
    with pytest.raises(OutputNotWritten) as caught:
        write_whole(target, b"abc")
    assert str(caught.value) == (
        f"{target} could not be written: the folder does not exist; choose another place."
    )


def test_a_folder_in_the_way_is_said(tmp_path):
    with pytest.raises(OutputNotWritten, match="it is a folder"):
        write_whole(tmp_path, b"abc")


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_nothing_half_written(tmp_path, monkeypatch, call):
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")

    def fail(*_args, **_kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OutputNotWritten, match="No space left on device"):
        write_whole(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["report.pdf"]


def test_the_permissions_of_an_older_file_are_kept(tmp_path):
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
