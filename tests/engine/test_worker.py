"""The engine's worker: every job ends in a result or in one plain sentence."""

from __future__ import annotations

from datetime import date

import pytest

from kursk_compare import Article, Settings
from kursk_compare.alignment.correcting import SentencesByPlace
from kursk_compare.corrections import NO_CORRECTIONS
from kursk_compare.engine import (
    ArticlesRead,
    Decisions,
    Exported,
    Failed,
    Finished,
    Progress,
    Ready,
    SourceFact,
    worker,
)
from kursk_compare.engine.jobs import CompareArticles, CompareFiles, ExportReport
from kursk_compare.errors import ModelUnavailable
from kursk_compare.report import ReportOptions
from tests.word_encoder import WordEncoder


class StartableEncoder(WordEncoder):
    def start(self) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture
def events(monkeypatch):
    monkeypatch.setattr(worker, "default_encoder", lambda settings: StartableEncoder())
    return []


@pytest.fixture
def running(events):
    return worker.Worker(events.append)


def files(folder, *texts):
    paths = [folder / f"{n}.txt" for n in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return tuple(map(str, paths))


@pytest.fixture
def comparison(running, events):
    """Two articles, compared."""
    articles = tuple(Article.from_text(id, "The dam broke.") for id in "AB")
    running.run(CompareArticles(6, articles, Settings()))
    return events[-1].comparison


def kinds(events) -> list[str]:
    return [type(event).__name__ for event in events if not isinstance(event, Progress)]


def test_files_are_read_told_and_compared(running, events, tmp_path):
    paths = files(tmp_path, "The dam broke on Monday.", "On Monday the dam broke.")
    running.run(CompareFiles(1, paths, Settings()))
    first, second = events[-1].comparison.articles
    known = Decisions(
        facts=(
            SourceFact(first.sha256, published=date(2024, 5, 1), dated=True),
            SourceFact(second.sha256, outlet="Echo"),
        )
    )
    events.clear()
    running.run(CompareFiles(1, paths, Settings(), known))
    assert kinds(events) == ["ArticlesRead", "Finished"]
    comparison = events[-1].comparison
    assert comparison.articles[0].published == date(2024, 5, 1)
    assert comparison.articles[1].outlet == "Echo"


def test_what_is_held_needs_no_file_and_what_is_added_comes_after_it(running, events, tmp_path):
    held = (Article("C", "The dam broke on Monday.", sha256="1" * 64),)
    paths = files(tmp_path, "On Monday the dam broke.")
    running.run(CompareFiles(1, paths, Settings(), held=held))
    articles = events[-1].comparison.articles
    assert [(a.id, a.text) for a in articles] == [
        ("A", "The dam broke on Monday."),
        ("B", "On Monday the dam broke."),
    ]
    assert [s.id for a in articles for s in a.sentences] == ["A:0", "B:0"]


def test_what_is_open_already_is_not_opened_twice(running, events, tmp_path):
    paths = files(tmp_path, "The dam broke on Monday.", "On Monday the dam broke.")
    running.run(CompareFiles(1, paths, Settings()))
    held = events[-1].comparison.articles
    events.clear()
    running.run(CompareFiles(2, paths[1:], Settings(), held=held))
    (told,) = (event for event in events if isinstance(event, ArticlesRead))
    assert [article.id for article in told.articles] == ["A", "B"]
    assert [str(error) for error in told.errors] == [f"{paths[1]}: This article is open already."]


def test_progress_names_the_stages(running, events):
    texts = ["The dam broke on Monday.", "On Monday the dam broke."]
    articles = tuple(Article.from_text("AB"[n], text) for n, text in enumerate(texts))
    running.run(CompareArticles(2, articles, Settings()))
    stages = [event.stage for event in events if isinstance(event, Progress)]
    assert stages[0] == "sentences"
    assert isinstance(events[-1], Finished)
    assert all(0 <= event.fraction <= 1 for event in events if isinstance(event, Progress))


def test_one_readable_file_is_shown_and_the_failure_says_what_to_do(running, events, tmp_path):
    paths = files(tmp_path, "The dam broke on Monday.")
    running.run(CompareFiles(3, (*paths, str(tmp_path / "missing.txt")), Settings()))
    read, failed = [e for e in events if isinstance(e, ArticlesRead | Failed)]
    assert len(read.articles) == len(read.errors) == 1
    assert failed.error_type == "NotComparable"
    assert "add a second one" in failed.message


def test_a_missing_model_is_one_sentence(running, events, monkeypatch):
    def unavailable(settings):
        raise ModelUnavailable("The model is missing; choose its folder in the settings.")

    monkeypatch.setattr(worker, "default_encoder", unavailable)
    articles = (Article.from_text("A", "One."), Article.from_text("B", "Two."))
    running.run(CompareArticles(4, articles, Settings()))
    assert events[-1] == Failed(
        4,
        "The model is missing; choose its folder in the settings.",
        "ModelUnavailable",
        again=True,
    )


def test_a_fault_of_ours_is_told_and_does_not_end_the_worker(running, events, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(worker, "align_articles", broken)
    articles = (Article.from_text("A", "One."), Article.from_text("B", "Two."))
    running.run(CompareArticles(5, articles, Settings()))
    assert isinstance(events[-1], Failed)
    assert "ZeroDivisionError" in events[-1].message


def test_the_report_is_written_and_named(running, events, comparison, tmp_path):
    target = tmp_path / "report.pdf"
    running.run(ExportReport(7, comparison, str(target)))
    assert isinstance(events[-1], Exported)
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_report_takes_the_form_that_its_name_asks_for(running, events, comparison, tmp_path):
    for name, written in (
        ("report.DOCX", "report.DOCX"),
        ("tables.xlsx", "tables.xlsx"),
        ("page.htm", "page.htm"),
        ("tables.csv", "tables/sources.csv"),
        ("notes", "notes.pdf"),
    ):
        running.run(ExportReport(7, comparison, str(tmp_path / name)))
        assert (tmp_path / written).is_file()
        assert events[-1].path.startswith(str(tmp_path))


def test_a_report_may_be_a_selection(running, events, comparison, tmp_path):
    target = tmp_path / "report.md"
    options = ReportOptions(title="The dam", full_texts=False)
    running.run(ExportReport(7, comparison, str(target), options))
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# The dam\n")
    assert "The articles in full" not in text


def test_a_report_that_cannot_be_written_is_one_sentence(running, events, comparison, tmp_path):
    running.run(ExportReport(9, comparison, str(tmp_path / "nowhere" / "report.pdf")))
    assert events[-1].error_type == "OutputNotWritten"


def test_warming_up_tells_when_it_is_ready(running, events):
    running.warm_up()
    assert events == [Ready()]


def test_the_model_that_is_chosen_is_warmed_up(events, monkeypatch):
    asked = []
    monkeypatch.setattr(
        worker, "default_encoder", lambda settings: asked.append(settings) or StartableEncoder()
    )
    monkeypatch.setenv(worker.MODEL, "/models/better")
    monkeypatch.setenv(worker.PAIR_MODEL, "")
    running = worker.Worker(events.append)
    running.warm_up()
    assert asked == [Settings(model="/models/better")]
    articles = tuple(Article.from_text(id, "The dam broke.") for id in "AB")
    running.run(CompareArticles(1, articles, Settings(model="/models/better")))
    assert len(asked) == 1


def test_a_decision_alone_needs_no_new_embedding(events, monkeypatch):
    encoded: list[str] = []

    class Counting(StartableEncoder):
        def encode(self, texts):
            encoded.extend(texts)
            return super().encode(texts)

    monkeypatch.setattr(worker, "default_encoder", lambda settings: Counting())
    running = worker.Worker(events.append)
    articles = tuple(
        Article.from_sentences(id, ["The dam broke on Monday.", "Nobody was hurt."]) for id in "AB"
    )
    running.run(CompareArticles(1, articles, Settings()))
    plain = events[-1].comparison
    encoded.clear()
    places = SentencesByPlace(plain.articles).place_of
    apart = NO_CORRECTIONS.with_apart([(places["A:0"], places["B:0"])])
    running.run(CompareArticles(2, articles, Settings(corrections=apart)))
    assert encoded == []
    assert not any({"A:0", "B:0"} <= set(g.members) for g in events[-1].comparison.groups)
    running.run(CompareArticles(3, articles, Settings()))
    assert events[-1].comparison == plain
    running.run(CompareArticles(4, articles, Settings(threshold=0.99)))
    assert encoded
