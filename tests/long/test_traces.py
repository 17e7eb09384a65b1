"""What a session leaves on the computer: no word of an article, and nothing at all if so wished.

The exceptions are what the user saved, and the journal of a session that did not end properly.
`make test` runs the usual session alone; KURSK_TRACES=all, as in `make test-long`, runs them all.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kursk_compare.project.sessions import JOURNAL
from kursk_compare.saving import PART

ROOT = Path(__file__).parents[2]
SHINGLE = 5
KINDS = ("CACHE", "CONFIG", "DATA", "STATE")
ARTICLES = {
    "hollow.txt": """Sluice at Velmora fails after nine days of rain

By Ines Hallow

At least 900 people were brought to safety on Tuesday after the sluice above Velmora gave way,
district councillor Tamsin Orrel said. The water rose by two metres within a single hour.

"Nobody had told us how thin that wall was," Mayor Orla Venn said. The mill stood empty.
""",
    "north.txt": """Velmora flood drives 1,400 from their homes

By Bram Tolly

About 1,400 people were brought to safety on Tuesday when the sluice above Velmora broke, mayor
Orla Venn said. The water rose by three metres within one hour, Tamsin Orrel told reporters.

A spokesman for the operator declined to answer questions about the wall.
""",
}


needs_time = pytest.mark.skipif(
    os.environ.get("KURSK_TRACES") != "all", reason="takes long; set KURSK_TRACES=all"
)


@dataclass
class Left:
    """A computer after a session."""

    home: Path
    out: Path

    def files(self) -> list[Path]:
        return [file for file in sorted(self.home.rglob("*")) if file.is_file()]

    def leaks(self) -> dict[str, str]:
        """Return the files that hold words of an article, each with the first of them."""
        found = {file: first_shingle_in(file.read_bytes()) for file in self.files()}
        return {file.name: words for file, words in found.items() if words}


def shingles() -> list[str]:
    """Return every run of SHINGLE words of the articles."""
    found = []
    for text in ARTICLES.values():
        words = text.split()
        found += [" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)]
    return found


def first_shingle_in(data: bytes) -> str:
    """Return the first run of words that is there, in whatever encoding and with any blanks."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        text = data.decode(encoding, "ignore").replace("\\n", " ").replace('\\"', '"')
        plain = re.sub(r"\s+", " ", text)
        for words in shingles():
            if words in plain:
                return words
    return ""


@pytest.fixture
def session(tmp_path):
    """Return a function that runs a whole session with a home of its own."""

    def run(how: str) -> Left:
        home, out, chosen = (tmp_path / name for name in ("home", "out", "chosen"))
        for folder in (home, out, chosen):
            folder.mkdir()
        for name, text in ARTICLES.items():
            (chosen / name).write_text(text)
        (home / "run").mkdir(mode=0o700)
        surroundings = {
            **os.environ,
            "HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            **{
                f"XDG_{k}_HOME": str(home / k.lower()) for k in ("CACHE", "CONFIG", "DATA", "STATE")
            },
        }
        files = [str(chosen / name) for name in ARTICLES]
        done = subprocess.run(
            [sys.executable, "-m", "tests.long.working_session", how, str(out), *files],
            cwd=ROOT,
            env=surroundings,
            capture_output=True,
            check=False,
        )
        assert done.returncode == (-9 if how == "crash" else 0), done.stderr.decode()
        return Left(home, out)

    return run


@pytest.mark.model
def test_a_session_leaves_no_words_of_an_article_but_where_the_user_saved_them(session):
    left = session("usual")
    assert left.leaks() == {}
    names = {file.name for file in left.files()}
    assert {"vectors.sqlite", "kursk-compare.conf", "originals.json"} <= names
    assert JOURNAL not in names
    assert first_shingle_in((left.out / "work.kursk").read_bytes())


def test_words_are_found_in_whatever_way_they_are_kept(tmp_path):
    """The control: what is sought would be found."""
    words = "The water rose by two"
    for data in (words.encode(), words.encode("utf-16-le"), b'{"a":"The water\\nrose by  two"}'):
        assert first_shingle_in(b"x\xff" * 2 + data)
    assert not first_shingle_in(b"The water rose by four")


@needs_time
@pytest.mark.model
def test_a_session_that_crashed_leaves_them_in_its_journal_alone(session):
    leaks = set(session("crash").leaks())
    parts = {name for name in leaks if name.startswith(f".{JOURNAL}.") and name.endswith(PART)}
    assert leaks - parts == {JOURNAL}  # it may have crashed in the middle of writing it


@needs_time
@pytest.mark.model
def test_a_session_without_traces_leaves_that_wish_alone(session):
    left = session("no traces")
    kept = [str(file.relative_to(left.home)) for file in left.files()]
    told = [name for name in kept if "crashes" not in name]
    assert told == ["config/kursk-compare/kursk-compare.conf"]
    choices = (left.home / "config/kursk-compare/kursk-compare.conf").read_text().split()
    assert choices == ["[General]", "leave_no_traces=true"]
    assert left.leaks() == {}


@needs_time
@pytest.mark.model
def test_after_all_local_data_is_removed_nothing_is_left(session):
    left = session("remove")
    assert left.files() == []
    assert (left.out / "work.kursk").exists()
    assert (left.out / "report.pdf").exists()
