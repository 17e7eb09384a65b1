"""No reader opens what a document names; this holds on every system, by an audit hook."""

from __future__ import annotations

import subprocess
import sys

from tests.trust.luring import CANARY, write_luring

READING = """
import sys
opened = []
sys.addaudithook(lambda event, found: opened.append(str(found[0])) if event == "open" else None)
from pathlib import Path
from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading import read_bytes
from kursk_compare.sentences import split_article
read = 0
for path in sys.argv[1:]:
    data = Path(path).read_bytes()
    opened.clear()
    try:
        split_article(read_bytes(data, path))
        read += 1
    except UnreadableArticle:
        pass
    print(*opened, sep="\\n")
print("read", read)
"""


def printed(code, *arguments):
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
    return done.stdout


def test_no_reader_opens_what_a_document_names(tmp_path):
    chosen, named = tmp_path / "chosen", tmp_path / "named"
    chosen.mkdir()
    named.mkdir()
    told = printed(READING, *write_luring(chosen, named))
    assert CANARY not in told
    assert "read 6" in told


def test_a_reader_that_opens_a_file_is_noticed(tmp_path):
    """The control."""
    (tmp_path / CANARY).touch()
    following = READING.replace("split_article(", f"open({str(tmp_path / CANARY)!r}).close(); (")
    (tmp_path / "a.txt").write_text("Some words.")
    assert CANARY in printed(following, str(tmp_path / "a.txt"))
