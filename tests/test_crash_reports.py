"""Crash reports: private, local, found at the next start, and without a word of an article."""

from __future__ import annotations

import os
import subprocess
import sys
import traceback

import pytest

from kursk_compare import crash_reports
from kursk_compare.crash_reports import (
    CrashReports,
    details_of,
    mark_told,
    report_text,
    versions,
)

CANARY = "Seven canaries sang in Velmora at noon"


def raised():
    """Return an error as articles cause it: their words are in messages and variables."""
    article = {"text": CANARY}
    try:
        try:
            article[CANARY]
        except KeyError as error:
            raise ValueError(f"cannot read {article}") from error
    except ValueError as error:
        return error


def holds_words(details):
    return any(word in details for word in ("canaries", "Velmora", CANARY))


def test_details_name_kinds_and_places_and_no_word_of_the_article():
    details = details_of(raised())
    assert "KeyError" in details
    assert details.endswith("raised")
    assert "led to" in details
    assert "test_crash_reports.py:" in details
    assert not holds_words(details)
    assert os.path.dirname(__file__) not in details


def test_the_usual_traceback_would_be_noticed():
    """The control: what Python prints holds the words."""
    assert holds_words("".join(traceback.format_exception(raised())))


def test_an_error_that_leads_to_itself_is_told_once():
    error = ValueError()
    error.__context__ = KeyError()
    error.__context__.__context__ = error
    assert details_of(error).count("ValueError") == 1


def test_a_deep_recursion_is_told_in_few_lines():
    def deeper():
        deeper()

    with pytest.raises(RecursionError) as error:
        deeper()
    details = details_of(error.value)
    assert "more …" in details
    assert details.count("\n") < 60


def test_the_versions_name_program_python_and_system():
    assert [line.split()[0] for line in versions().splitlines()][:2] == ["Kursk", "Python"]


def test_a_report_is_private_and_gone_when_nothing_happened(tmp_path):
    reports = CrashReports(tmp_path / "crashes")
    assert reports.start() == []
    (file,) = (tmp_path / "crashes").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    reports.stop()
    assert list((tmp_path / "crashes").iterdir()) == []


CRASHING = """
import faulthandler, sys
from pathlib import Path
from kursk_compare.crash_reports import CrashReports
CrashReports(Path(sys.argv[1])).start()
article = "Seven canaries sang in Velmora at noon"
faulthandler._sigsegv()
"""


def test_a_crash_of_the_interpreter_is_told_at_the_next_start_once(tmp_path):
    command = [sys.executable, "-c", CRASHING, str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=60)
    assert done.returncode < 0
    reports = CrashReports(tmp_path)
    (earlier,) = reports.start()
    told = report_text(earlier)
    assert "Segmentation fault" in told
    assert not holds_words(told)
    mark_told([earlier])
    reports.stop()
    again = CrashReports(tmp_path)
    assert again.start() == []
    again.stop()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_program_that_leaves_no_traces_keeps_no_report(tmp_path):
    reports = CrashReports(tmp_path / "crashes")
    reports.start(keep=False)
    reports.add("a fault")
    reports.stop()
    assert list(tmp_path.iterdir()) == []


def test_only_so_many_reports_are_kept(tmp_path):
    for number in range(crash_reports.MOST_KEPT + 5):
        (tmp_path / f"crash-{4_000_000 + number}.txt").write_text(f"v\n\nfault {number}")
    reports = CrashReports(tmp_path)
    assert len(reports.start()) == crash_reports.MOST_KEPT
    reports.stop()
    assert len(list(tmp_path.iterdir())) == crash_reports.MOST_KEPT


def test_a_report_of_a_number_that_no_process_can_have_is_told_like_any(tmp_path):
    report = tmp_path / f"crash-{10**30}.txt"
    report.write_text("v\n\nfault")
    reports = CrashReports(tmp_path)
    assert reports.start() == [report]
    reports.stop()


def test_without_a_place_for_reports_the_program_goes_on(tmp_path):
    (tmp_path / "file").touch()
    reports = CrashReports(tmp_path / "file")
    assert reports.start() == []
    reports.add("a fault")
    reports.stop()


def test_a_report_grows_no_further_than_is_of_use(tmp_path):
    reports = CrashReports(tmp_path)
    reports.start()
    for _ in range(300):
        reports.add("x" * 1_000)
    reports.stop()
    (file,) = tmp_path.iterdir()
    assert file.stat().st_size < 110_000
