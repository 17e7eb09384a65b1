"""The options of the command line, and what their values may be."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from kursk_compare.finding import DivergenceKind
from kursk_compare.settings import Preset

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no other name

FORMS = ("pdf", "json", "html", "docx", "xlsx", "csv", "md")


def add_compare(commands: Commands) -> argparse.ArgumentParser:
    """Add the command that compares articles; return its parser."""
    compare = commands.add_parser("compare", help="compare articles on one event")
    _add_compare_options(compare)
    return compare


def add_batch(commands: Commands) -> argparse.ArgumentParser:
    """Add the command that compares many events; return its parser."""
    batch = commands.add_parser(
        "batch",
        help="compare many events, a sub-folder each",
        description="Each sub-folder of FOLDER is an event. OUT gets a folder of reports for each, "
        "an index (index.html) and a table (summary.csv). What is done and unchanged is not done "
        "again, so a batch that was stopped is taken up by the same command.",
        epilog="Exit status: 0 all events are compared; 1 one could not be; 2 wrong arguments; "
        "3 an article could not be read; 4 a report could not be written; 130 stopped by Ctrl+C. "
        "Of several the highest up to 4 counts.",
    )
    _add_batch_options(batch)
    return batch


def _add_compare_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="an article, or a folder of articles")
    add("--json", metavar="OUT", help="write everything as JSON")
    add("--pdf", metavar="OUT", help="write the report")
    add("--html", metavar="OUT", help="write the report as one HTML page")
    add("--docx", metavar="OUT", help="write the report as a Word document with comments")
    add("--md", metavar="OUT", help="write the report as Markdown")
    add("--xlsx", metavar="OUT", help="write the tables as an Excel workbook")
    add("--csv", metavar="DIR", help="write one table each as CSV")
    add("--title", metavar="TEXT", help="the title of the report")
    add("--question", metavar="TEXT", help="the question that the report answers")
    add("--kinds", metavar="KIND,...", default=(), type=_kinds, help="report these kinds alone")
    add(
        "--groups", metavar="G1,...", default=(), type=_listed, help="report these statements alone"
    )
    add("--paper", choices=["a4", "us-letter"], default="a4")
    add("--landscape", action="store_true", help="turn the paper")
    _add_ways_to_work(parser)
    add("--published", metavar="FILE=YYYY-MM-DD", action="append", default=[], type=_dated)
    add("--outlet", metavar="FILE=NAME", action="append", default=[], type=_named)


def _add_batch_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("folder", metavar="FOLDER", help="a folder with a sub-folder for each event")
    add("--out", metavar="OUT", required=True, help="the folder of the reports")
    add(
        "--formats",
        metavar="FORM,...",
        type=_forms,
        default=("pdf", "json", "html"),
        help=f"some of {', '.join(FORMS)} (default: pdf,json,html)",
    )
    add("--jobs", metavar="N", type=_positive, help="events compared at the same time")
    _add_ways_to_work(parser)


def _add_ways_to_work(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--preset", choices=[p.value for p in Preset], default=Preset.BALANCED.value)
    add("--model", metavar="NAME_OR_FOLDER", help="a local folder with model.safetensors")
    add("--pair-model", metavar="FOLDER", help="a local cross-encoder that looks again")
    add("--threads", metavar="N", type=_positive)
    add("--no-cache", action="store_true", help="neither use nor write the vector cache")
    add("--quiet", action="store_true", help="no progress")


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number; give 1 or more")
    return int(text)


def _named(text: str) -> tuple[str, str]:
    file, equals, value = text.rpartition("=")
    if not equals or not file or not value:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form FILE=VALUE")
    return file, value


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _forms(text: str) -> tuple[str, ...]:
    for form in _listed(text) or ("",):
        if form not in FORMS:
            message = f"{form!r} is no form of a report; give some of {', '.join(FORMS)}"
            raise argparse.ArgumentTypeError(message)
    return tuple(dict.fromkeys(_listed(text)))


def _kinds(text: str) -> tuple[str, ...]:
    known = [kind.value for kind in DivergenceKind]
    for kind in _listed(text):
        if kind not in known:
            message = f"{kind!r} is no kind of divergence; give some of {', '.join(known)}"
            raise argparse.ArgumentTypeError(message)
    return _listed(text)


def _dated(text: str) -> tuple[str, date]:
    file, value = _named(text)
    try:
        return file, date.fromisoformat(value)
    except ValueError:
        message = f"{value!r} is no date; give YYYY-MM-DD, as in 2024-11-13"
        raise argparse.ArgumentTypeError(message) from None
