"""Reading in a child process: hangs, crashes and bombs end the child and nothing else."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import threading
from dataclasses import replace

import pytest

from kursk_compare.article import Article
from kursk_compare.errors import Cancelled, UnreadableArticle
from kursk_compare.reading import (
    READING_LIMITS,
    expand_paths,
    read_article,
    read_articles,
    read_bytes,
)
from kursk_compare.reading.reader import Reader

WORKER = """
import os, signal, time
from kursk_compare.child import JsonCodec, Parent
from kursk_compare.reading import worker

def read(path):
    if path.endswith("hang"):
        time.sleep(60)
    if path.endswith("crash"):
        os.abort()
    if path.endswith("killed"):
        os.kill(os.getpid(), signal.SIGKILL)
    if path.endswith("odd"):
        return {"article": {"text": 7}}
    return worker._answer({"path": path, "limits": LIMITS})

parent = Parent(JsonCodec())
while True:
    request = parent.receive()
    LIMITS = request["limits"]
    parent.send(read(request["path"]))
"""


@pytest.fixture(autouse=True)
def _nothing_left():
    before = threading.enumerate()
    yield
    assert threading.enumerate() == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.fixture
def odd_reader(tmp_path, monkeypatch):
    """A reader whose child hangs, crashes and lies by the name of the file."""
    (tmp_path / "odd_worker.py").write_text(WORKER)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with Reader(replace(READING_LIMITS, seconds=8), worker="odd_worker") as reader:
        yield reader


@pytest.fixture
def files(tmp_path):
    """Return three articles on disk."""
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for path in paths:
        path.write_text(f"The article {path.stem} is this.\n")
    return paths


def test_the_child_reads_what_would_be_read_here(files):
    path = files[0]
    article = read_article(path, id="C")
    assert article == read_bytes(path.read_bytes(), str(path), id="C")
    assert article.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert article.path == str(path)


def test_each_format_comes_through_the_child(tmp_path, pdf, docx, paragraph):
    contents = {
        "a.pdf": pdf("It began."),
        "b.docx": docx(paragraph("It began.")),
        "c.html": b"<html><p>It began.</p></html>",
        "d.md": b"It began.",
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    articles, failures = read_articles([tmp_path])
    assert [article.text for article in articles] == ["It began."] * 4
    assert failures == []


def test_a_hang_is_a_timeout_and_the_next_file_is_read(odd_reader, files):
    odd_reader._limits = replace(READING_LIMITS, seconds=0.5)
    assert code_of(odd_reader, "hang") == "timeout"
    odd_reader._limits = READING_LIMITS
    assert odd_reader.read(files[0]).text.startswith("The article one")


@pytest.mark.parametrize(
    ("name", "code"), [("crash", "damaged"), ("killed", "out_of_memory"), ("odd", "damaged")]
)
def test_a_crash_is_named_and_the_next_file_is_read(odd_reader, files, name, code):
    assert code_of(odd_reader, name) == code
    assert odd_reader.read(files[0]).text.startswith("The article one")


@pytest.mark.skipif(sys.platform != "linux", reason="address space limits hold on Linux")
def test_a_memory_bomb_is_named(tmp_path):
    bomb = tmp_path / "bomb.txt"
    bomb.write_bytes(b"word " * 16_000_000)
    with Reader(replace(READING_LIMITS, memory=300_000_000, characters=10**9)) as reader:
        assert code_of(reader, bomb) == "out_of_memory"


def test_a_file_that_is_not_there_is_named(tmp_path):
    with Reader() as reader:
        for path in (tmp_path / "none.txt", tmp_path / "no" / "none.txt", "nul\0.txt"):
            with pytest.raises(UnreadableArticle) as error:
                reader.read(path)
            assert error.value.code == "not_found"
            assert error.value.path == str(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_or_a_folder_is_no_article(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    with Reader() as reader:
        for name in ("pipe.txt", "folder.txt"):
            assert code_of(reader, tmp_path / name) == "unknown_format"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_one_may_not_read_is_named(files):
    files[0].chmod(0)
    try:
        with pytest.raises(UnreadableArticle) as error:
            read_article(files[0])
    finally:
        files[0].chmod(stat.S_IRUSR | stat.S_IWUSR)
    assert error.value.code == "no_permission"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
def test_a_name_that_is_no_unicode_can_be_read(tmp_path):
    path = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
    with open(path, "wb") as file:
        file.write(b"It began.")
    assert read_article(os.fsdecode(path)).text == "It began."


def test_articles_are_named_in_the_order_of_the_files(files):
    seen = []
    missing = str(files[0].parent / "missing.txt")
    articles, failures = read_articles(
        [files[2], missing, files[0], files[1]], lambda done, total: seen.append((done, total))
    )
    assert [(article.id, article.path) for article in articles] == [
        ("A", str(files[2])),
        ("B", str(files[0])),
        ("C", str(files[1])),
    ]
    assert [error.path for error in failures] == [missing]
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_no_files_give_no_articles():
    assert read_articles([]) == ([], [])


def test_cancelling_ends_the_reading(files):
    calls = []
    with pytest.raises(Cancelled):
        read_articles(files, should_cancel=lambda: len(calls) >= 2 or calls.append(1))


def test_a_fault_in_the_callers_progress_leaves_nothing_behind(files):
    def fail(*_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read_articles(files, fail)


def test_a_folder_stands_for_its_readable_files(tmp_path):
    for name in ("b.TXT", "a.html", ".hidden.txt", "c.png", "Z.md", "y.docx"):
        (tmp_path / name).write_text("x")
    (tmp_path / "sub.txt").mkdir()
    names = [os.path.basename(path) for path in expand_paths([tmp_path])]
    assert names == ["a.html", "b.TXT", "y.docx", "Z.md"]


def test_named_files_are_taken_as_they_are(tmp_path):
    assert expand_paths(["x.png", tmp_path / "none.txt"]) == ["x.png", str(tmp_path / "none.txt")]


def test_an_article_of_the_child_has_no_sentences_yet(files):
    article = read_article(files[0])
    assert isinstance(article, Article)
    assert article.sentences == ()
    assert article.blocks != ()


def code_of(reader: Reader, path) -> str:
    with pytest.raises(UnreadableArticle) as error:
        reader.read(path)
    return error.value.code
