"""A batch: all events, once each, whatever goes wrong with one of them."""

from __future__ import annotations

import csv
import html
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kursk_compare import Settings
from kursk_compare.batch import Batch, Failure, Summary, pool, run, run_batch
from kursk_compare.cli import main
from kursk_compare.errors import KurskCompareError, OutputNotWritten
from kursk_compare.project.lock import Lock
from kursk_compare.report import Form
from tests.batch import fake_worker

WORKER = "tests.batch.fake_worker"
ROOT = Path(__file__).parents[2]
FAST = (Form.JSON, Form.HTML)


@pytest.fixture
def batch(events, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return Batch(events.folder, tmp_path / "out", Settings(use_cache=False), FAST, jobs=1)


@pytest.fixture
def here(monkeypatch):
    """Let all work be done in this process, which is quick."""
    monkeypatch.setattr(run, "run_tasks", fake_worker.run_here)
    monkeypatch.setattr("kursk_compare.batch.worker.default_encoder", fake_worker.default_encoder)
    monkeypatch.setattr("kursk_compare.reading.read_articles", fake_worker.read_articles)


def silent(_):
    return


def table(out):
    text = (out / "summary.csv").read_bytes().decode("utf-8-sig")
    return {row["event"]: row for row in csv.DictReader(io.StringIO(text))}


def noted(out):
    """Return what is noted as done so far."""
    file = out / "batch.json"
    return json.loads(file.read_bytes())["events"] if file.exists() else {}


def contents(folder):
    """Return the bytes of every file by its path."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(files)}


def test_each_subfolder_gets_its_reports_and_a_row_in_the_index(here, batch, events):
    (events.folder / "notes.txt").write_text("no event")
    (events.folder / ".hidden").mkdir()
    outcome = run_batch(batch, silent, WORKER)
    assert sorted(contents(batch.out)) == [
        *(".lock", "batch.json"),
        *("events/dam/comparison.json", "events/dam/report.html"),
        *("events/fire/comparison.json", "events/fire/report.html"),
        *("index.html", "summary.csv"),
    ]
    rows = table(batch.out)
    assert list(rows) == ["dam", "fire"]
    assert rows["dam"]["sources"] == "2"
    found = {name: int(n) for name, n in rows["dam"].items() if name.endswith(("strong", "notice"))}
    assert (found["figure notice"], found["attribution strong"], sum(found.values())) == (1, 1, 2)
    assert outcome.fresh == ("dam", "fire")
    told = json.loads((batch.out / "events/dam/comparison.json").read_text(encoding="utf-8"))
    assert [article["path"] for article in told["articles"]] == [
        str(events.folder / "dam" / name) for name in ("a.txt", "b.txt")
    ]


def test_what_is_done_and_unchanged_is_not_done_again(here, batch, events):
    run_batch(batch, silent, WORKER)
    before = contents(batch.out)
    told = []
    outcome = run_batch(batch, told.append, "no.such.worker")
    assert outcome.fresh == ()
    assert [(each.event, each.fresh) for each in told] == [("dam", False), ("fire", False)]
    assert contents(batch.out) == before


def test_a_changed_article_setting_form_or_version_is_done_again(here, batch, events, monkeypatch):
    run_batch(batch, silent, WORKER)
    (events.folder / "fire" / "a.txt").write_text("A fire destroyed the market on Sunday.")
    assert run_batch(batch, silent, WORKER).fresh == ("fire",)
    (batch.out / "events/dam/report.html").unlink()
    assert run_batch(batch, silent, WORKER).fresh == ("dam",)
    only_json = replace(batch, forms=(Form.JSON,))
    assert run_batch(only_json, silent, WORKER).fresh == ("dam", "fire")
    assert not (batch.out / "events/dam/report.html").exists()
    monkeypatch.setattr("kursk_compare.batch.events.VERSION", "9.9")
    assert run_batch(only_json, silent, WORKER).fresh == ("dam", "fire")


def test_the_same_events_give_the_same_bytes_however_many_workers(
    here, batch, tmp_path, monkeypatch
):
    run_batch(batch, silent, WORKER)
    monkeypatch.setattr(run, "run_tasks", pool.run_tasks)
    other = replace(batch, out=tmp_path / "other", jobs=2)
    run_batch(other, silent, WORKER)
    assert contents(batch.out) == contents(other.out)


def test_an_event_that_fails_does_not_stop_the_others(here, batch, events):
    events("alone", ["Only one article."])
    events("empty", [])
    broken = events("half", ["A fire destroyed the market.", "A fire burned the market.", ""])
    outcome = run_batch(batch, silent, WORKER)
    rows = table(batch.out)
    assert rows["alone"]["failure"] == (
        "Only one article could be read; a comparison needs at least two."
    )
    assert "holds no article" in rows["empty"]["failure"]
    assert rows["half"]["failure"] == ""
    assert rows["half"]["warnings"].startswith("c.txt: ")
    assert {name for name, row in rows.items() if row["sources"] == "2"} == {"dam", "fire", "half"}
    assert str(broken) not in (batch.out / "index.html").read_text(encoding="utf-8")
    assert not isinstance(outcome.results["fire"], Failure)
    # What failed is tried again the next time.
    assert run_batch(batch, silent, WORKER).fresh == ("alone", "empty")


def test_a_process_that_dies_fails_one_event(batch, events):
    shutil.rmtree(events.folder / "dam")
    events("dies", ["The worker dies of this.", "And of this."])
    outcome = run_batch(batch, silent, WORKER)
    assert "ended unexpectedly" in table(batch.out)["dies"]["failure"]
    assert isinstance(outcome.results["fire"], Summary)


@pytest.mark.skipif(os.name == "nt", reason="processes of Unix")
def test_an_event_that_hangs_is_stopped_and_the_others_go_on(batch, events, monkeypatch):
    shutil.rmtree(events.folder / "dam")
    hanging = events("hangs", ["The worker hangs.", "It hangs."])
    events("later", ["The bridge fell on Monday.", "The bridge fell on Tuesday, police said."])
    monkeypatch.setattr(pool, "minutes_for", lambda task: 0.03 if task.event == "hangs" else 5)
    outcome = run_batch(batch, silent, WORKER)
    assert table(batch.out)["hangs"]["failure"].endswith("minutes and was stopped.")
    assert isinstance(outcome.results["fire"], Summary)
    assert isinstance(outcome.results["later"], Summary)
    with pytest.raises(ProcessLookupError):
        os.kill(int((hanging / "hanging").read_text()), 0)


def test_a_report_that_cannot_be_written_is_a_failure_of_its_event_alone(here, batch):
    (batch.out / "events").mkdir(parents=True)
    (batch.out / "events" / "dam").write_text("in the way")
    outcome = run_batch(batch, silent, WORKER)
    assert outcome.results["dam"].unwritten
    assert "could not be made" in table(batch.out)["dam"]["failure"]
    assert isinstance(outcome.results["fire"], Summary)
    assert not (batch.out / ".working").exists()


def test_the_index_is_inert_and_links_to_the_reports_alone(here, batch, events, tmp_path):
    shutil.move(events.folder / "dam", events.folder / '<b onclick="x">=1&amp; #?%.é')
    run_batch(batch, silent, WORKER)
    page = (batch.out / "index.html").read_text(encoding="utf-8")
    assert "<b onclick" not in page
    assert "default-src 'none'; style-src 'sha256-" in html.unescape(page)
    assert "<script" not in page
    links = [part.split('"')[0] for part in page.split('href="')[1:]]
    assert links == [
        "events/%3Cb%20onclick%3D%22x%22%3E%3D1%26amp%3B%20%23%3F%25.%C3%A9/comparison.json",
        "events/%3Cb%20onclick%3D%22x%22%3E%3D1%26amp%3B%20%23%3F%25.%C3%A9/report.html",
        *("events/fire/comparison.json", "events/fire/report.html", "summary.csv"),
    ]
    assert str(tmp_path) not in page
    assert "style=" not in page


def test_a_damaged_record_of_what_is_done_means_doing_it_again(here, batch):
    run_batch(batch, silent, WORKER)
    for damaged in ("", "[]", '{"schema": "kursk-compare/batch/1", "events": {"dam": {"key": 1}}}'):
        (batch.out / "batch.json").write_text(damaged)
        assert run_batch(batch, silent, WORKER).fresh == ("dam", "fire")


def test_the_folder_of_reports_may_lie_among_the_events(here, batch, events):
    inside = replace(batch, out=events.folder / "reports")
    run_batch(inside, silent, WORKER)
    assert list(table(inside.out)) == ["dam", "fire"]
    assert run_batch(inside, silent, WORKER).fresh == ()
    with pytest.raises(KurskCompareError, match="holds the events"):
        run_batch(replace(batch, out=events.folder), silent, WORKER)


def test_a_folder_without_events_is_told_in_a_sentence(here, batch, tmp_path):
    (tmp_path / "bare").mkdir()
    with pytest.raises(KurskCompareError, match="has no sub-folder"):
        run_batch(replace(batch, folder=tmp_path / "bare"), silent, WORKER)
    with pytest.raises(KurskCompareError, match="cannot be looked into"):
        run_batch(replace(batch, folder=tmp_path / "missing"), silent, WORKER)


def test_two_batches_do_not_write_into_one_folder(here, batch):
    batch.out.mkdir()
    held = Lock.take(batch.out / run.LOCK)
    with pytest.raises(OutputNotWritten, match="Another batch"):
        run_batch(batch, silent, WORKER)
    held.release()
    run_batch(batch, silent, WORKER)


@pytest.fixture
def command(here, batch):
    """Return what runs the command line on the events, with further options."""

    def call(*options):
        named = ["batch", str(batch.folder), "--out", str(batch.out), "--formats", "json"]
        return main([*named, "--no-cache", "--quiet", *options])

    return call


def test_the_exit_status_says_what_went_wrong(command, events, batch, capsys):
    assert command() == 0
    assert capsys.readouterr().err == ""
    events("alone", ["Only one article."])
    assert command() == 1
    assert "3 of 3: alone: Only one article" in capsys.readouterr().err
    (events.folder / "fire" / "c.txt").write_text("")
    assert command() == 3
    assert "fire: c.txt: " in capsys.readouterr().err
    assert command() == 3  # also when nothing is left to do
    shutil.rmtree(batch.out / "events" / "dam")
    (batch.out / "events" / "dam").write_text("in the way")
    assert command() == 4


@pytest.mark.parametrize("wrong", [["--formats", "odt"], ["--jobs", "0"], ["--formats", ""]])
def test_wrong_arguments_give_status_two(command, wrong, capsys):
    with pytest.raises(SystemExit) as caught:
        command(*wrong)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_all_forms_can_be_asked_for(command, batch):
    assert command("--formats", "html,docx,xlsx,csv,md,json") == 0
    assert sorted(path.name for path in (batch.out / "events" / "dam").iterdir()) == [
        *("comparison.json", "report.docx", "report.html", "report.md", "tables", "tables.xlsx"),
    ]


COMMAND = f"""
import sys
from kursk_compare.batch import pool, run
run.run_batch.__defaults__ = ("{WORKER}",)
from kursk_compare.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize(("ending", "status"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_a_batch_that_was_stopped_is_taken_up_again(batch, events, ending, status):
    hanging = events("hangs", ["The worker hangs.", "It hangs."])
    command = [sys.executable, "-c", COMMAND, "batch", str(events.folder), "--out", str(batch.out)]
    options = ["--jobs", "1", "--formats", "json,html", "--no-cache", "--quiet"]
    running = subprocess.Popen([*command, *options], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not (hanging / "hanging").exists() or len(noted(batch.out)) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    running.send_signal(ending)
    told = running.communicate(timeout=30)[1]
    assert running.returncode == status
    if ending is signal.SIGINT:
        assert "Stopped; 1 event is left" in told
        assert table(batch.out)["hangs"]["failure"] == "Not compared yet."
        assert not (batch.out / ".working").exists()
    done = contents(batch.out / "events")
    assert sorted(done) == [
        f"{event}/{name}"
        for event in ("dam", "fire")
        for name in ("comparison.json", "report.html")
    ]
    shutil.rmtree(hanging)
    assert run_batch(batch, silent, WORKER).fresh == ()
    assert contents(batch.out / "events") == done
    assert not (batch.out / ".working").exists()
