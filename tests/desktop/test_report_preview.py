"""The preview of the report: real pages from the child, options, and a Cancel that ends it."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from kursk_compare.desktop.report_preview import ReportPreview, Scope
from kursk_compare.desktop.report_preview_link import PreviewLink
from kursk_compare.desktop.report_preview_opening import scopes_of
from kursk_compare.report import Paper, ReportOptions
from kursk_compare.report.preview import DrawPage, MakeReport, NotMade, Previewer
from tests.desktop import example

WAIT_MS = 60_000


@pytest.fixture
def comparison():
    return example.comparison()


@pytest.fixture
def preview(qtbot, comparison):
    one = Scope("Nur Aussage G1", "Statement G1 alone", groups=frozenset(["G1"]))
    scopes = [Scope("Everything"), one]
    shown = ReportPreview(comparison, scopes, ReportOptions())
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.close()


def is_made(preview):
    return preview.pages.count > 0 and not preview.bar.isVisible()


def test_the_pages_in_sight_are_drawn_and_no_others(qtbot, preview):
    qtbot.waitUntil(lambda: bool(preview.pages.drawn()), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: 0 in preview.pages.drawn(), timeout=WAIT_MS)
    assert preview.pages.count > max(preview.pages.drawn()) + 1
    assert preview.told.text().startswith(f"{preview.pages.count} pages.")


def test_another_choice_sets_the_report_anew(qtbot, preview):
    qtbot.waitUntil(lambda: is_made(preview), timeout=WAIT_MS)
    whole = preview.pages.count
    preview.form.full_texts.setChecked(False)
    preview.form.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: is_made(preview) and preview.pages.count < whole, timeout=WAIT_MS)


def test_cancel_ends_the_setting_and_shows_nothing(qtbot, preview):
    assert preview.cancel.isVisible()
    preview.cancel.click()
    assert preview.told.text().startswith("Stopped.")
    assert not preview.bar.isVisible()
    qtbot.wait(300)
    assert preview.pages.count == 0


def test_what_is_chosen_is_what_is_saved(qtbot, preview):
    preview.form.title.setText(" Flood ")
    preview.form.paper.setCurrentText("Letter")
    preview.form.turn.setCurrentIndex(1)
    preview.form.scope.setCurrentIndex(1)
    preview.form.agreements.setChecked(False)
    preview.form.dated.setChecked(True)
    with qtbot.waitSignal(preview.save_wanted) as saved:
        preview.save.click()
    (options,) = saved.args
    assert options.title == "Flood"
    assert (options.paper, options.landscape) == (Paper.LETTER, True)
    assert (options.groups, options.scope) == (frozenset(["G1"]), "Statement G1 alone")
    assert not options.agreements
    assert isinstance(options.date, date)


def test_a_child_that_dies_is_told_of(qtbot, comparison):
    link = PreviewLink(comparison, worker="kursk_compare.no_such_module")
    with qtbot.waitSignal(link.failed, timeout=WAIT_MS) as failed:
        link.make(ReportOptions())
    assert failed.args[0].endswith("please try again.")
    assert not link.busy
    link.close()


def test_everything_the_list_and_the_chosen_statement_can_be_reported(comparison):
    class Shown:
        class findings:  # noqa: N801 - stands for an attribute
            class divergences:  # noqa: N801 - stands for an attribute
                rows = comparison.divergences[:1]

        chosen = comparison.groups[0].members[0]

    everything, listed, statement = scopes_of(comparison, Shown())
    assert everything.everything
    assert listed.divergences == frozenset([comparison.divergences[0].id])
    assert statement.groups == frozenset([comparison.groups[0].id])


def test_the_child_answers_for_a_page_that_is_not_there_with_nothing(comparison):
    previewer = Previewer()
    assert isinstance(previewer.answer(MakeReport(1, None, ReportOptions())), NotMade)
    made = previewer.answer(MakeReport(2, comparison, ReportOptions()))
    assert previewer.answer(DrawPage(2, len(made.pages), 100)) is None
    drawn = previewer.answer(DrawPage(2, 0, 100))
    assert (drawn.width, len(drawn.pixels)) == (100, 4 * drawn.width * drawn.height)


def test_no_thread_of_the_preview_outlives_it(qtbot, comparison):
    link = PreviewLink(comparison)
    link.make(ReportOptions())
    link.close()
    gone = lambda: not [t for t in threading.enumerate() if t.name.startswith("preview calls")]  # noqa: E731
    qtbot.waitUntil(gone, timeout=WAIT_MS)
