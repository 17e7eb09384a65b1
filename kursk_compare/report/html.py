"""Writes the report of a comparison as one HTML file that needs no script and no other file."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from kursk_compare.comparison.model import Comparison
from kursk_compare.finding import DivergenceKind
from kursk_compare.palette import kind_style
from kursk_compare.report.content import report_on
from kursk_compare.report.html_style import content_security_policy, style_of
from kursk_compare.report.model import Report
from kursk_compare.report.options import ReportOptions
from kursk_compare.report.templates import template

# What HTML forbids even as a character reference: most control characters and lone surrogates.
_NOT_IN_HTML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class KindLook:
    """What the template says of a kind of divergence: its name and the shape of its underline."""

    name: str
    underline: str


def make_html(comparison: Comparison, options: ReportOptions | None = None) -> bytes:
    """Return the report of `comparison` as the bytes of an HTML file, encoded as UTF-8."""
    options = options or ReportOptions()
    report = report_on(comparison, options)
    style = style_of(len(report.sources), len(report.statements))
    page = template("report/report.html.j2").render(
        report=report,
        style=style,
        policy=content_security_policy(style),
        kinds=_kind_looks(),
        order={each.id: at for at, each in enumerate(report.statements)},
        statements_at=_statements_at(report),
        agreements=options.agreements,
    )
    # As a browser would read it, but told in the file: U+FFFD for what HTML cannot hold.
    return _NOT_IN_HTML.sub("\ufffd", page.lstrip()).encode()


def _kind_looks() -> dict[str, KindLook]:
    styles = [kind_style(kind) for kind in DivergenceKind]
    return {each.letter: KindLook(each.name, each.underline.value) for each in styles}


def _statements_at(report: Report) -> dict[str, tuple[str, ...]]:
    """Return the ids of the statements at each place, the sentence's own statement first."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for text in report.texts:
        for line in (line for paragraph in text.paragraphs for line in paragraph):
            found[line.place.anchor].update(dict.fromkeys(line.statements))
    for statement in report.statements:
        for version in statement.versions:
            found[version.place.anchor][statement.id] = None
    return {anchor: tuple(ids) for anchor, ids in found.items()}
