"""Each running program has a folder of its own; only what an ended one left can be recovered."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kursk_compare.errors import OutputNotWritten
from kursk_compare.project import lock as locks
from kursk_compare.project.lock import Lock
from kursk_compare.project.sessions import (
    SessionFolder,
    abandoned,
    document_key,
    running,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def start(tmp_path):
    """Return a function that starts a program with a journal."""
    programs = []

    def run(text="unsaved", *document) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.project.running_program", str(tmp_path / "s")]
        pipe = subprocess.PIPE
        program = subprocess.Popen(
            [*command, text, *document], cwd=ROOT, stdin=pipe, stdout=pipe, text=True
        )
        programs.append(program)
        assert program.stdout.readline() == "ready\n"
        return program

    yield run
    for program in programs:
        program.kill()
        program.communicate()


def crash(program):
    program.kill()
    program.wait()


def journals(root) -> list[str]:
    """Return what could be recovered now."""
    found = abandoned(root)
    texts = [session.journal.read_text() for session in found]
    for session in found:
        session.release()
    return texts


def test_a_program_that_ends_properly_leaves_nothing(start, tmp_path):
    program = start()
    program.communicate()
    assert not (tmp_path / "s").exists()


def test_what_a_crashed_program_left_is_found(start, tmp_path):
    crash(start("the work of an hour"))
    assert journals(tmp_path / "s") == ["the work of an hour"]
    assert journals(tmp_path / "s") == ["the work of an hour"]


def test_a_running_program_keeps_its_journal_to_itself(start, tmp_path):
    start("of the first")
    start("of the second")
    assert journals(tmp_path / "s") == []


def test_a_program_that_heeds_no_lock_would_be_noticed(start, tmp_path, monkeypatch):
    start("of the first")
    monkeypatch.setattr(locks, "_take", lambda _: None)
    assert journals(tmp_path / "s") == ["of the first"]


def test_one_of_two_programs_recovers_a_journal(start, tmp_path):
    crash(start("left"))
    first = abandoned(tmp_path / "s")
    assert abandoned(tmp_path / "s") == []
    first[0].release()
    assert journals(tmp_path / "s") == ["left"]


def test_a_program_that_looks_who_has_a_document_open_hides_no_journal(start, tmp_path):
    crash(start("left"))
    (folder,) = (f for f in (tmp_path / "s").iterdir() if f.is_dir())
    held = [Lock.take(tmp_path / "s" / ".opening"), Lock.take(folder / "lock")]
    looking = threading.Timer(0.2, lambda: [lock.release() for lock in held])
    looking.start()
    assert journals(tmp_path / "s") == ["left"]
    looking.join()


def test_nobody_else_finds_what_is_being_discarded(start, tmp_path, monkeypatch):
    crash(start("left"))
    (session,) = abandoned(tmp_path / "s")
    release, seen = session.release, []
    monkeypatch.setattr(
        session, "release", lambda: (release(), seen.append(journals(tmp_path / "s")))
    )
    session.discard()
    assert seen == [[]]


def test_declining_deletes_nothing_and_discarding_all(start, tmp_path):
    crash(start("left"))
    (session,) = abandoned(tmp_path / "s")
    session.release()
    (session,) = abandoned(tmp_path / "s")
    session.discard()
    assert journals(tmp_path / "s") == []
    assert not session.folder.exists()


def test_the_newest_comes_first(start, tmp_path):
    for number, text in enumerate(("old", "new", "middle")):
        crash(start(text))
        for session in abandoned(tmp_path / "s"):
            if session.journal.read_text() == text:
                os.utime(session.journal, (0, (1000, 3000, 2000)[number]))
            session.release()
    assert journals(tmp_path / "s") == ["new", "middle", "old"]


def test_a_folder_without_a_journal_is_tidied_away(start, tmp_path):
    program = start()
    (folder,) = (f for f in (tmp_path / "s").iterdir() if f.is_dir())
    crash(program)
    (folder / "journal.kursk").unlink()
    assert journals(tmp_path / "s") == []
    assert not folder.exists()


def test_only_this_user_may_read_any_of_it(tmp_path):
    session = SessionFolder.make(tmp_path / "s")
    session.write_journal([b"unsaved"])
    session.claim(tmp_path / "work.kursk")
    for file in (tmp_path / "s", *(tmp_path / "s").rglob("*")):
        mode = stat.S_IMODE(file.stat().st_mode)
        assert not mode & 0o077, file
    session.close()


def test_a_journal_is_replaced_whole(tmp_path):
    session = SessionFolder.make(tmp_path)
    session.write_journal([b"first"])

    def broken():
        yield b"half"
        raise OutputNotWritten("the disk is full")

    with pytest.raises(OutputNotWritten):
        session.write_journal(broken())
    assert session.journal.read_bytes() == b"first"
    assert sorted(os.listdir(session.folder)) == ["journal.kursk", "lock", "post"]
    session.close()


def test_where_no_folder_can_be_made_the_reason_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputNotWritten, match="could not be recovered after a crash"):
        SessionFolder.make(tmp_path / "file" / "s")


def test_a_document_that_is_open_elsewhere_is_known_whatever_way_leads_to_it(start, tmp_path):
    work = tmp_path / "work.kursk"
    work.write_bytes(b"")
    (tmp_path / "link.kursk").symlink_to(work)
    start("x", str(work))
    mine = SessionFolder.make(tmp_path / "s")
    other = mine.claim(tmp_path / "link.kursk")
    assert other is not None
    assert other.document == document_key(work)
    assert mine.claim(tmp_path / "other.kursk") is None
    mine.close()


def test_a_program_that_heeds_no_lock_would_open_it_twice(start, tmp_path, monkeypatch):
    """The control."""
    start("x", str(tmp_path / "work.kursk"))
    mine = SessionFolder.make(tmp_path / "s")
    monkeypatch.setattr(locks, "_take", lambda _: None)
    assert mine.claim(tmp_path / "work.kursk") is None
    mine.close()


def test_the_other_program_takes_a_message(start, tmp_path):
    program = start("x", str(tmp_path / "work.kursk"))
    mine = SessionFolder.make(tmp_path / "s")
    other = mine.claim(tmp_path / "work.kursk")
    assert other.send({"act": "show"}, patience=10)
    assert program.stdout.readline() == "{'act': 'show'}\n"
    mine.close()


def test_a_program_that_does_not_answer_is_not_waited_for(start, tmp_path):
    program = start("x", str(tmp_path / "work.kursk"))
    os.kill(program.pid, 19)
    mine = SessionFolder.make(tmp_path / "s")
    other = mine.claim(tmp_path / "work.kursk")
    assert not other.send({"act": "show"}, patience=0.1)
    assert list((other.folder / "post").iterdir()) == []
    mine.close()


def test_what_a_crashed_program_had_open_is_free_again(start, tmp_path):
    crash(start("x", str(tmp_path / "work.kursk")))
    mine = SessionFolder.make(tmp_path / "s")
    assert mine.claim(tmp_path / "work.kursk") is None
    mine.close()


def test_what_is_being_recovered_counts_as_open_nowhere(start, tmp_path):
    crash(start("x", str(tmp_path / "work.kursk")))
    held = abandoned(tmp_path / "s")
    mine = SessionFolder.make(tmp_path / "s")
    assert mine.claim(tmp_path / "work.kursk") is None
    mine.close()
    held[0].release()


def test_a_document_can_be_given_back(tmp_path):
    one, two = SessionFolder.make(tmp_path), SessionFolder.make(tmp_path)
    assert one.claim("work.kursk") is None
    assert two.claim("work.kursk") is not None
    one.claim(None)
    assert two.claim("work.kursk") is None
    one.close()
    two.close()


def test_no_path_is_kept_of_what_is_open(tmp_path):
    session = SessionFolder.make(tmp_path / "s")
    session.claim("/home/zorah/secret.kursk")
    for file in (tmp_path / "s").rglob("*"):
        assert not file.is_file() or b"zorah" not in file.read_bytes()
    session.close()


def test_children_of_a_program_do_not_hold_its_lock(tmp_path):
    lock = Lock.take(tmp_path / "lock")
    with subprocess.Popen(["sleep", "5"]) as child:
        lock.release()
        again = Lock.take(tmp_path / "lock")
        child.kill()
    assert again is not None
    again.release()


def test_of_two_running_programs_each_is_seen_by_the_other(tmp_path):
    one, two = SessionFolder.make(tmp_path), SessionFolder.make(tmp_path)
    assert [other.folder for other in running(tmp_path, but=one.folder)] == [two.folder]
    one.close()
    two.close()
