"""write_whole: the file is whole or not there, and an older one stays until then."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kursk_compare import saving
from kursk_compare.errors import OutputNotWritten
from kursk_compare.saving import remove_leftovers, write_chunks, write_whole

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
OLD, NEW = b"old" * 1000, b"the new one" * 1000


class FailingDisk:
    """Counts the calls of `os` that a save makes, and lets one of them fail.

    `fails_at` is the number of that call, from 0; "short" writes only half of what it is given.
    """

    CALLS = ("open", "write", "fstat", "fsync", "chmod", "close", "link", "replace")

    def __init__(self, monkeypatch, fails_at=-1, error=errno.EIO, keeps_failing=False):
        self.made: list[str] = []
        self.fails_at, self.error, self.keeps_failing = fails_at, error, keeps_failing
        for name in self.CALLS:
            monkeypatch.setattr(os, name, self._wrapped(name, getattr(os, name)))

    def _wrapped(self, name, call):
        def wrapped(*args, **more):
            number = len(self.made)
            self.made.append(name)
            is_over = self.keeps_failing and number > self.fails_at and name != "replace"
            if self.fails_at >= 0 and (number == self.fails_at or is_over):
                if name == "close":
                    call(*args, **more)
                raise OSError(self.error, os.strerror(self.error))
            return call(*args, **more)

        return wrapped


def calls_of_a_save(tmp_path, *, is_new=False) -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        disk = FailingDisk(patch)
        target = tmp_path / "counted"
        if not is_new:
            target.write_bytes(OLD)
        disk.made.clear()
        write_whole(target, NEW)
        made = list(disk.made)
    target.unlink()
    return made


def failing_saves(save, tmp_path, *, is_new=False) -> list[str]:
    """Let each call fail in turn; return what was harmed, or not told."""
    harmed = []
    for number, name in enumerate(calls_of_a_save(tmp_path, is_new=is_new)):
        for error in ERRORS:
            target = tmp_path / "work.kursk"
            if not is_new:
                target.write_bytes(OLD)
            with pytest.MonkeyPatch.context() as patch:
                FailingDisk(patch, number, error)
                told = ""
                try:
                    save(target, NEW)
                except OutputNotWritten as failure:
                    told = str(failure)
                except OSError:
                    pass
            left = target.read_bytes() if target.exists() else None
            place = f"call {number} ({name}), {errno.errorcode[error]}"
            if told and left != (None if is_new else OLD):
                harmed.append(f"{place}: harmed")
            if not told and left != NEW:
                harmed.append(f"{place}: neither written nor told")
            if told.count(". ") or (told and not told.endswith(".")):
                harmed.append(f"{place}: no plain sentence: {told}")
            for entry in tmp_path.iterdir():
                entry.unlink()
    return harmed


def in_place(target, data):
    """The broken variant: it opens the old file and writes over it."""
    try:
        handle = os.open(target, os.O_WRONLY | os.O_TRUNC | os.O_CREAT)
        os.write(handle, data)
        os.fsync(handle)
        os.close(handle)
    except OSError as error:
        raise OutputNotWritten("It could not be written.") from error


def without_a_way_back(target, data):
    """The broken variant: replaces the file and then finds that the folder does not sync."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(saving, "_way_back", lambda *_: lambda: None)
        write_whole(target, data)


def test_the_file_holds_what_was_written(tmp_path):
    write_whole(tmp_path / "report.pdf", b"abc")
    assert (tmp_path / "report.pdf").read_bytes() == b"abc"
    assert os.listdir(tmp_path) == ["report.pdf"]


def test_chunks_are_written_one_after_another(tmp_path):
    write_chunks(tmp_path / "work", (b"part %d\n" % number for number in range(1000)))
    assert (tmp_path / "work").read_bytes().split(b"\n")[999] == b"part 999"


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


@pytest.mark.parametrize("is_new", [False, True])
def test_whichever_call_fails_the_old_file_is_as_it_was_and_the_user_is_told(tmp_path, is_new):
    assert failing_saves(write_whole, tmp_path, is_new=is_new) == []


@pytest.mark.parametrize("broken", [in_place, without_a_way_back])
def test_a_save_that_harms_the_old_file_would_be_noticed(tmp_path, broken):
    assert [line for line in failing_saves(broken, tmp_path) if "harmed" in line]


def test_every_call_that_can_fail_is_let_fail(tmp_path):
    made = calls_of_a_save(tmp_path)
    assert set(FailingDisk.CALLS) <= set(made)
    assert made.count("fsync") == 2  # the file, and the folder


@pytest.mark.parametrize("error", ERRORS)
def test_a_disk_that_stays_broken_harms_nothing(tmp_path, monkeypatch, error):
    target = tmp_path / "work.kursk"
    target.write_bytes(OLD)
    with pytest.MonkeyPatch.context() as patch:
        at = calls_of_a_save(tmp_path).index("write")
        FailingDisk(patch, at, error, keeps_failing=True)
        with pytest.raises(OutputNotWritten):
            write_whole(target, NEW)
    assert target.read_bytes() == OLD


def test_a_write_that_comes_out_short_goes_on_where_it_stopped(tmp_path, monkeypatch):
    whole = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: whole(handle, bytes(data)[:7]))
    write_whole(tmp_path / "work", NEW)
    assert (tmp_path / "work").read_bytes() == NEW


def test_a_disk_that_takes_nothing_without_saying_so_is_noticed(tmp_path, monkeypatch):
    target = tmp_path / "work"
    target.write_bytes(OLD)
    monkeypatch.setattr(os, "write", lambda handle, data: 0)
    with pytest.raises(OutputNotWritten, match="the disk reports an error"):
        write_whole(target, NEW)
    assert target.read_bytes() == OLD


def test_a_disk_that_only_claims_to_have_written_is_noticed(tmp_path, monkeypatch):
    target = tmp_path / "work"
    target.write_bytes(OLD)
    monkeypatch.setattr(os, "write", lambda handle, data: len(data))
    with pytest.raises(OutputNotWritten):
        write_whole(target, NEW)
    assert target.read_bytes() == OLD


def test_the_permissions_of_an_older_file_are_kept(tmp_path):
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_can_be_for_this_user_alone(tmp_path):
    write_whole(tmp_path / "journal", b"new", mode=0o600)
    assert stat.S_IMODE((tmp_path / "journal").stat().st_mode) == 0o600


def test_a_new_file_gets_the_permissions_of_any_new_file(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "report", b"new")
    assert (tmp_path / "report").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_stays_a_link_and_what_it_points_at_is_written(tmp_path):
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "work.kursk"
    real.write_bytes(OLD)
    link = tmp_path / "link.kursk"
    link.symlink_to(real)
    write_whole(link, NEW)
    assert link.is_symlink()
    assert real.read_bytes() == NEW


def test_a_link_to_nothing_yet_is_followed(tmp_path):
    link = tmp_path / "link.kursk"
    link.symlink_to(tmp_path / "work.kursk")
    write_whole(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "work.kursk").read_bytes() == NEW


def test_a_file_made_read_only_is_not_written_over(tmp_path):
    target = tmp_path / "work.kursk"
    target.write_bytes(OLD)
    target.chmod(0o444)
    with pytest.raises(OutputNotWritten, match="the file is read-only"):
        write_whole(target, NEW)
    assert target.read_bytes() == OLD


def test_a_device_is_not_replaced_by_a_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputNotWritten, match="it is a device"):
        write_whole(tmp_path / "pipe", NEW)
    assert stat.S_ISFIFO(os.stat(tmp_path / "pipe").st_mode)


def test_a_very_long_name_is_written_too(tmp_path):
    name = "ä" * 120 + ".kursk"
    write_whole(tmp_path / name, NEW)
    write_whole(tmp_path / name, OLD)
    assert os.listdir(tmp_path) == [name]


def test_a_disk_without_second_names_is_written_too(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    target = tmp_path / "work"
    target.write_bytes(OLD)
    monkeypatch.setattr(os, "link", refuse)
    write_whole(target, NEW)
    assert target.read_bytes() == NEW


ON_A_SMALL_DISK = """
mount -t tmpfs -o size=200k tmpfs "$1" && cd "$1" && head -c 50000 /dev/zero > work.kursk &&
"$2" -c "
import sys
from kursk_compare.errors import OutputNotWritten
from kursk_compare.saving import write_whole
try:
    write_whole('work.kursk', b'x' * 190_000)
except OutputNotWritten as error:
    print(error)
" && cmp work.kursk <(head -c 50000 /dev/zero) && ls -A
"""


def small_disk(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Run a script in which a disk of 200 kB can be mounted, without rights of an administrator."""
    command = ["unshare", "-rm", "bash", "-c", script, "-", str(folder), sys.executable]
    surroundings = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=surroundings)


def test_a_disk_that_is_really_full_harms_nothing(tmp_path):
    if not shutil.which("unshare") or small_disk(tmp_path, 'mount -t tmpfs x "$1"').returncode:
        pytest.skip("needs to mount a small disk")
    done = small_disk(tmp_path, ON_A_SMALL_DISK)
    assert done.returncode == 0, done.stderr
    told, *left = done.stdout.splitlines()
    assert told == (
        "work.kursk could not be written: the disk is full; make room or choose another place."
    )
    assert left == ["work.kursk"]


def leave_behind(folder: Path, name: str, pid: int) -> Path:
    left = folder / f".{name}.{pid}-0123abcd{saving.PART}"
    left.write_bytes(b"half")
    return left


def a_dead_process() -> int:
    ended = subprocess.Popen(["true"])
    ended.wait()
    return ended.pid


def test_what_a_killed_program_left_is_removed_by_the_next_save(tmp_path):
    left = leave_behind(tmp_path, "work.kursk", a_dead_process())
    other = leave_behind(tmp_path, "other.kursk", a_dead_process())
    write_whole(tmp_path / "work.kursk", NEW)
    assert not left.exists()
    assert other.exists()


def test_all_that_was_left_in_a_folder_can_be_removed_and_nothing_else(tmp_path):
    leave_behind(tmp_path, "work.kursk", a_dead_process())
    leave_behind(tmp_path, "other.kursk", a_dead_process())
    being_written = leave_behind(tmp_path, "now.kursk", os.getpid())
    mine = tmp_path / ".notes.kursk-part"
    mine.write_bytes(b"a user's own")
    assert remove_leftovers(tmp_path) == 2
    assert sorted(tmp_path.iterdir()) == sorted([being_written, mine])


def test_what_was_left_a_day_ago_is_removed_whoever_has_the_number_now(tmp_path):
    left = leave_behind(tmp_path, "work.kursk", os.getpid())
    os.utime(left, (0, 0))
    assert remove_leftovers(tmp_path) == 1


def test_two_saves_at_once_leave_one_of_the_two_whole(tmp_path):
    target = tmp_path / "work"
    contents = [bytes([letter]) * 100_000 for letter in b"ABCD"]
    threads = [
        threading.Thread(target=lambda c=c: [write_whole(target, c) for _ in range(20)])
        for c in contents
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.read_bytes() in contents
    assert os.listdir(tmp_path) == ["work"]
