"""The command line: the same comparison without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kursk_compare.article import Article
from kursk_compare.cli_options import add_batch, add_compare
from kursk_compare.errors import (
    KurskCompareError,
    OutputNotWritten,
    UnreadableArticle,
)
from kursk_compare.few_heaps import share_heaps
from kursk_compare.few_threads import take_few_threads
from kursk_compare.finding import Level
from kursk_compare.offline import stay_offline
from kursk_compare.settings import Preset, Settings
from kursk_compare.version import VERSION

if TYPE_CHECKING:
    from kursk_compare.batch import Result, Told
    from kursk_compare.comparison.model import Comparison
    from kursk_compare.report import Form, ReportOptions

DONE, FAILED, WRONG_ARGUMENTS, UNREADABLE_INPUT, UNWRITTEN_OUTPUT = 0, 1, 2, 3, 4
INTERRUPTED = 130

Value = TypeVar("Value")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status (0, 1, 2, 3, 4 or 130)."""
    if arguments is None:  # run as a program, which has the process to itself
        stay_offline()
        take_few_threads()
        share_heaps(2)
    parser = _parser()
    options = parser.parse_args(arguments)
    say = _Progress(quiet=getattr(options, "quiet", False))
    try:
        return int(options.run(options, say))
    except KeyboardInterrupt:
        say.error("Stopped; nothing was written.")
        return INTERRUPTED
    except OutputNotWritten as error:
        say.error(str(error))
        return UNWRITTEN_OUTPUT
    except KurskCompareError as error:
        say.error(str(error))
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kursk-compare-cli",
        description="Shows how different sources report the same event.",
        epilog="Exit status: 0 done; 1 not comparable; 2 wrong arguments; 3 an input could not be "
        "read; 4 an output could not be written.",
    )
    parser.add_argument("--version", action="version", version=f"Kursk Compare {VERSION}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command, run in ((add_compare(commands), _compare), (add_batch(commands), _batch)):
        command.set_defaults(run=run, parser=command)
    selftest = commands.add_parser("selftest", help="load the model and compare the sample set")
    selftest.set_defaults(run=_selftest)
    return parser


def _compare(options: argparse.Namespace, say: _Progress) -> int:
    from kursk_compare.api import compare

    settings = _settings(options)
    articles, unreadable = _read(options, say)
    if len(articles) < 2:
        if unreadable:
            say.error("Fewer than two articles are left, so there is nothing to compare.")
            return UNREADABLE_INPUT
        options.parser.error("name at least two articles to compare")
    comparison = compare(articles, settings, progress=say.stage)
    for warning in comparison.warnings:
        say.error(warning)
    unwritten = _write_all(comparison, options, say)
    say.finish()
    if not _outputs(options):
        sys.stdout.write(_summary(comparison))
    if unwritten:
        return UNWRITTEN_OUTPUT
    return UNREADABLE_INPUT if unreadable else DONE


def _settings(options: argparse.Namespace) -> Settings:
    return Settings(
        preset=Preset(options.preset),
        model=options.model,
        pair_model=options.pair_model,
        threads=options.threads,
        use_cache=not options.no_cache,
    )


def _batch(options: argparse.Namespace, say: _Progress) -> int:
    from kursk_compare.batch import Batch, Failure, run_batch
    from kursk_compare.report import Form

    def tell(told: Told) -> None:
        result, at = told.result, f"{told.done} of {told.total}: {told.event}"
        if isinstance(result, Failure):
            say.error(f"{at}: {result.reason}")
        else:
            found = f"{result.sources} sources, {result.statements} statements"
            say.note(f"{at}: {found}{'' if told.fresh else ' (done before)'}")
        for sentence in result.unreadable:
            say.error(f"{told.event}: {sentence}")

    forms = tuple(Form(name) for name in options.formats)
    folder, out = Path(options.folder), Path(options.out)
    if not folder.is_dir():
        options.parser.error(f"{options.folder!r} is no folder")
    outcome = run_batch(Batch(folder, out, _settings(options), forms, options.jobs), tell)
    if outcome.interrupted:
        left = sum(result is None for result in outcome.results.values())
        events = "event is" if left == 1 else "events are"
        say.error(f"Stopped; {left} {events} left, and the same command goes on from here.")
        return INTERRUPTED
    return _status(outcome.results.values())


def _status(results: Iterable[Result | None]) -> int:
    from kursk_compare.batch import Failure

    status = DONE
    for result in results:
        if isinstance(result, Failure):
            status = max(status, UNWRITTEN_OUTPUT if result.unwritten else FAILED)
        if result is not None and result.unreadable:
            status = max(status, UNREADABLE_INPUT)
    return status


def _read(
    options: argparse.Namespace, say: _Progress
) -> tuple[list[Article], list[UnreadableArticle]]:
    from kursk_compare.reading import read_articles

    def on_progress(done: int, total: int) -> None:
        say.stage("reading", done / max(total, 1), f"{done} of {total}")

    articles, unreadable = read_articles(options.files, on_progress=on_progress)
    for error in unreadable:
        say.error(str(error))
    for article in articles:
        for notice in article.notices:
            say.note(f"{article.path}: {notice}")
    known = [a.path or "" for a in articles] + [e.path for e in unreadable]
    _require_known([*options.published, *options.outlet], known, options.parser)
    published, outlets = dict(options.published), dict(options.outlet)
    for index, article in enumerate(articles):
        articles[index] = replace(
            article,
            published=_for_file(published, article) or article.published,
            outlet=_for_file(outlets, article) or article.outlet,
        )
    return articles, unreadable


def _for_file(values: dict[str, Value], article: Article) -> Value | None:
    path = article.path or ""
    return values.get(path, values.get(Path(path).name))


def _require_known(
    named: Sequence[tuple[str, object]], paths: Sequence[str], parser: argparse.ArgumentParser
) -> None:
    known = {*paths, *(Path(path).name for path in paths)}
    for file, _ in named:
        if file not in known:
            parser.error(f"{file!r} is none of the files to compare")


def _outputs(options: argparse.Namespace) -> list[tuple[Form, str]]:
    from kursk_compare.report import Form

    return [(form, path) for form in Form if (path := getattr(options, form.value))]


def _write_all(comparison: Comparison, options: argparse.Namespace, say: _Progress) -> bool:
    """Write all outputs that are named; return whether one of them could not be written."""
    from kursk_compare.report import write_report

    failed = False
    report_options = _report_options(comparison, options)
    for form, path in _outputs(options):
        say.stage("report", 0.0, form.value)
        try:
            for note in write_report(comparison, form, path, report_options):
                say.note(note)
        except OutputNotWritten as error:
            say.error(str(error))
            failed = True
    return failed


def _report_options(comparison: Comparison, options: argparse.Namespace) -> ReportOptions:
    from kursk_compare.report import Paper, ReportOptions

    kinds, groups = options.kinds, options.groups
    chosen = frozenset(each.id for each in comparison.divergences if each.kind.value in kinds)
    return ReportOptions(
        title=options.title,
        question=options.question,
        paper=Paper(options.paper),
        landscape=options.landscape,
        divergences=chosen if kinds else None,
        groups=frozenset(groups) if groups else None,
        scope=f"{', '.join(kinds)} only" if kinds else "",
    )


def _summary(comparison: Comparison) -> str:
    articles, groups = len(comparison.articles), len(comparison.groups)
    voices = articles - sum(len(copies) - 1 for copies in comparison.voices)
    heard = (
        f" (but only {voices} independent voice{'s' * (voices > 1)})" if voices < articles else ""
    )
    lines = [f"{articles} articles{heard}, {groups} statements told by more than one of them."]
    found = {level: [d for d in comparison.divergences if d.level is level] for level in Level}
    lines += [f"{level}: {len(those)} divergences" for level, those in found.items()]
    lines += [f"  {d.id} {d.kind}: {d.explanation}" for d in found[Level.STRONG]]
    return "\n".join(lines) + "\n"


def _selftest(_: argparse.Namespace, say: _Progress) -> int:
    from kursk_compare.api import compare
    from kursk_compare.reading import read_articles
    from kursk_compare.report import make_pdf
    from kursk_compare.resources import resource

    articles, unreadable = read_articles([str(resource("samples"))])
    for error in unreadable:
        say.error(str(error))
    comparison = compare(articles, Settings(use_cache=False), progress=say.stage)
    whole = make_pdf(comparison)[0].startswith(b"%PDF-")
    good = bool(whole and not unreadable and comparison.groups and comparison.divergences)
    say.finish()
    sys.stdout.write("The self-test passed.\n" if good else "The self-test failed.\n")
    return DONE if good else FAILED


class _Progress:
    """Tells on the standard error stream what is being done, a line a stage."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._live = sys.stderr is not None and sys.stderr.isatty()
        self._last = ""

    def stage(self, stage: str, fraction: float, detail: str = "") -> None:
        """Show a stage; on a terminal its line is rewritten, else told once."""
        if self._quiet or sys.stderr is None:
            return
        if self._live:
            line = f"{stage} {fraction:4.0%} {detail}"[:78]
            sys.stderr.write(f"\r{line:<78}")
        elif stage != self._last:
            sys.stderr.write(f"{stage} …\n")
        self._last = stage
        sys.stderr.flush()

    def finish(self) -> None:
        """End the live line."""
        if self._live and self._last and not self._quiet:
            sys.stderr.write("\n")
        self._last = ""

    def note(self, sentence: str) -> None:
        """Write one line unless told to be quiet."""
        if not self._quiet:
            self.error(sentence)

    def error(self, sentence: str) -> None:
        """Write one line, always."""
        self.finish()
        if sys.stderr is not None:
            sys.stderr.write(f"kursk-compare-cli: {sentence}\n")


if __name__ == "__main__":
    sys.exit(main())
