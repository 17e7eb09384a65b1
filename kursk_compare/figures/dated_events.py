"""What a date dates: an event still to come, or the day somebody said that it had happened."""

from __future__ import annotations

from kursk_compare.figures.context import WORD, stems
from kursk_compare.figures.lexicon import cues, is_past
from kursk_compare.figures.model import Figure, FigureKind
from kursk_compare.figures.relations import Relation, Verdict
from kursk_compare.figures.stated import Stated

REACH = 60
GOVERNING = 2
CLAUSE_ENDS = frozenset(',;:—–“”"')


def is_reporting_day(one: Stated) -> bool:
    """Say whether a date is the day on which something was said: "said in 2017 that ..."."""
    return bool(one.leading) and one.leading[0] in cues("reporting")


def is_planned(one: Stated) -> bool:
    """Say whether a date is that of an event to come: "will retire in February"."""
    text, sentence = one.statement.article.text, one.statement.sentence
    before = text[max(sentence.start, one.figure.start - REACH) : one.figure.start]
    clause = before[max((before.rfind(end) for end in CLAUSE_ENDS), default=-1) + 1 :]
    words = [word.lower() for word in WORD.findall(clause)]
    return any(word in cues("to-come") or word.endswith(("'ll", "’ll")) for word in words)


def done_before(one: Stated, other: Stated) -> Verdict | None:
    """Hold the day on which something was said to be done against the day it was done.

    "Said in 2017 that they repaid" sets a limit: a source that dates the repayment later
    contradicts it. None where the two do not meet so.
    """
    for report, event in ((one, other), (other, one)):
        if is_reporting_day(report) and not is_reporting_day(event) and _tells_of(report, event):
            later = _is_later(event.figure, report.figure)
            return (
                Verdict(Relation.CONFLICT, "at the earlier date it was already said to be done")
                if later
                else None
            )
    return None


def _tells_of(report: Stated, event: Stated) -> bool:
    """Say whether the report goes on to tell, as done, what the other date is the day of."""
    text, sentence = report.statement.article.text, report.statement.sentence
    told = text[report.figure.end : sentence.end]
    if any(word.lower() in cues("to-come") for word in WORD.findall(told)):
        return False
    done = {word for word in WORD.findall(told) if is_past(word)}
    return bool(stems(done) & set(event.leading[:GOVERNING]))


def _is_later(event: Figure, report: Figure) -> bool:
    if FigureKind.DATE not in (event.kind, report.kind) or not (event.periods and report.periods):
        return False
    said_last = max(period.last for period in report.periods)
    return all(period.first > said_last for period in event.periods)
