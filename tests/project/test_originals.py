"""An original that changed is told of; only what the user opened here is ever looked at."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest

from kursk_compare.article import Article
from kursk_compare.project import originals
from kursk_compare.project.originals import changed_originals, remember_originals


@pytest.fixture
def known(tmp_path):
    return tmp_path / "data" / "originals.json"


def source(path: Path, id="A", content=None) -> Article:
    data = path.read_bytes() if content is None else content
    return Article(id, "text", path=str(path), sha256=hashlib.sha256(data).hexdigest())


def as_in_a_project(article: Article) -> Article:
    return Article(article.id, article.text, path=Path(article.path).name, sha256=article.sha256)


def test_a_change_is_told_and_nothing_else(tmp_path, known):
    file = tmp_path / "a.txt"
    file.write_text("as it was")
    read = source(file)
    remember_originals(known, [read])
    assert changed_originals(known, [as_in_a_project(read)]) == []
    file.write_text("as it is")
    assert changed_originals(known, [as_in_a_project(read)]) == [
        "The file a.txt has changed since source A was read; the project keeps the text as it was."
    ]


def test_an_original_that_is_gone_did_not_change(tmp_path, known):
    file = tmp_path / "a.txt"
    file.write_text("as it was")
    read = source(file)
    remember_originals(known, [read])
    file.unlink()
    assert changed_originals(known, [read]) == []


def test_a_path_of_a_project_is_never_looked_at(tmp_path, known, monkeypatch):
    file = tmp_path / "secret.txt"
    file.write_text("x")
    looked_at = []
    monkeypatch.setattr(originals, "_checksum", looked_at.append)
    lying = Article("A", "text", path=str(file), sha256="0" * 64)
    assert changed_originals(known, [lying]) == []
    assert looked_at == []


def test_a_look_at_what_the_project_names_would_be_noticed(tmp_path, known, monkeypatch):
    """The control: the path of the project in place of the one that is remembered."""
    looked_at = []
    monkeypatch.setattr(originals, "_checksum", looked_at.append)
    monkeypatch.setattr(originals, "_remembered", lambda _: {"0" * 64: "/dev/zero"})
    changed_originals(known, [Article("A", "text", path="/dev/zero", sha256="0" * 64)])
    assert looked_at == ["/dev/zero"]


def test_devices_and_giants_are_not_read(tmp_path, known, monkeypatch):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    remember_originals(known, [source(pipe, content=b"")])
    assert changed_originals(known, [source(pipe, content=b"")]) == []
    giant = tmp_path / "giant"
    giant.write_bytes(b"x" * 100)
    read = source(giant)
    remember_originals(known, [read])
    monkeypatch.setattr(originals, "_LARGEST", 50)
    giant.write_bytes(b"y" * 100)
    assert changed_originals(known, [read]) == []


def test_bare_names_and_sources_without_a_file_are_not_remembered(known):
    remember_originals(known, [Article("A", "x", path="a.txt", sha256="1" * 64), Article("B", "x")])
    assert not known.exists()


def test_only_this_user_may_read_it_and_it_does_not_grow_for_ever(tmp_path, known, monkeypatch):
    monkeypatch.setattr(originals, "MOST", 3)
    for number in range(6):
        file = tmp_path / f"{number}.txt"
        file.write_text(str(number))
        remember_originals(known, [source(file)])
    names = [Path(path).name for path in json.loads(known.read_text()).values()]
    assert names == ["3.txt", "4.txt", "5.txt"]
    assert stat.S_IMODE(known.stat().st_mode) == 0o600


@pytest.mark.parametrize("damaged", ["", "[", "[1]", '{"a": 5}', '{"a": "relative"}'])
def test_a_damaged_memory_is_none(tmp_path, known, damaged):
    known.parent.mkdir()
    known.write_text(damaged)
    assert changed_originals(known, [Article("A", "x", sha256="a")]) == []
