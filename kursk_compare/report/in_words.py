"""What several forms of the report say in the same plain words."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.report.model import Correction, Place, Remark, Report, Silence, Statement

LIMITS = (
    "Alignment is automatic; links that no person has confirmed are marked “automatic” or ○, and "
    "some will be wrong or missing. That no counterpart was found does not mean that a source is "
    "silent. A statement without a divergence is not thereby true, and sources that agree may have "
    "copied one another. Read the sentences before you publish."
)
METHOD = (
    "Each sentence is turned into numbers by a language model that runs on this computer; "
    "sentences of different sources whose meanings lie close, and whose names and figures fit, are "
    "linked. Figures, dates, attributions, quotations and wording of linked sentences are compared "
    "by fixed rules. No source is taken as right, and none as the original. Nothing was sent to "
    "any other computer."
)


def place_in(report: Report, at: Place) -> str:
    """Return "A 4" for the fourth sentence of source A."""
    return f"{report.sources[at.source].siglum} {at.number}"


def status_of(statement: Statement) -> str:
    """Return who says that the sentences of a statement belong together."""
    return {"confirmed": "confirmed", "manual": "by hand"}.get(statement.status, "automatic")


def sureness(statement: Statement) -> str:
    """Return how sure it is that the sentences of a statement belong together."""
    match statement.status:
        case "confirmed":
            return "Confirmed by a person."
        case "manual":
            return "Linked by a person."
        case _:
            return f"{statement.percent} % sure ○"


def remarked(remarks: Sequence[Remark]) -> str:
    """Return what a person noted, as one line; "" for nothing."""
    return " | ".join(filter(None, map(_remark, remarks)))


def _remark(remark: Remark) -> str:
    tags = f"[{', '.join(remark.tags)}]" if remark.tags else ""
    verdict = f"{remark.verdict}:" if remark.verdict else ""
    return " ".join(filter(None, (verdict, remark.note, tags)))


def silent_in(report: Report, silence: Silence) -> str:
    """Return that a source has no sentence in the statement, and what comes nearest."""
    siglum = report.sources[silence.source].siglum
    if silence.by_hand:
        return f"{siglum}: no counterpart, as a person decided."
    if silence.nearest is None:
        return f"{siglum}: no counterpart found."
    elsewhere = f", which belongs to {silence.elsewhere}" if silence.elsewhere else ""
    likely = f"{place_in(report, silence.nearest)}, {silence.percent} % likely{elsewhere}"
    if silence.linked:
        return f"{siglum}: linked to a part of it is {likely}."
    return f"{siglum}: no counterpart found; nearest is {likely}."


def selected(report: Report) -> str:
    """Return what was chosen for the report; "" when everything is in it."""
    facts = report.facts
    counted = [
        f"{some[0]} of {some[1]} {what}"
        for some, what in ((facts.chosen, "statements"), (facts.selection, "divergences"))
        if some is not None
    ]
    return ", ".join(filter(None, [facts.scope, *counted]))


def corrected(report: Report, correction: Correction) -> str:
    """Return what a person decided."""
    named = " and ".join(place_in(report, at) for at in correction.places)
    match correction.kind:
        case "speakers":
            return correction.words
        case "silent":
            return f"{named} has no counterpart in {report.sources[correction.source].siglum}"
        case "apart":
            return f"{named} do not belong together"
        case "linked":
            return f"{named} were linked by hand"
        case _:
            return f"{named}: the link was confirmed"
