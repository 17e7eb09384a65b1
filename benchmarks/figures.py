"""Measure the figures stage on the material beside the checkout (../shared), which is not ours.

Prints value and hedge scores on news sentences (NewsQuant), number ranges of the Recognizers-Text
specifications, found, missed and falsely reported figure conflicts on judged claim groups, and
speed. Usage: python benchmarks/figures.py [SHARED_FOLDER] [--groups]
"""

from __future__ import annotations

import json
import math
import re
import sys
import time
from pathlib import Path
from typing import Any

from kursk_compare.article import Article, Statement
from kursk_compare.figures import find_divergences, find_figures
from kursk_compare.figures.model import Bound, Figure
from kursk_compare.figures.relations import Relation
from kursk_compare.finding import Finding, Level

NEWS_HEDGES = {
    Bound.APPROX: "~",
    Bound.ALMOST: "<",
    Bound.AT_LEAST: ">",
    Bound.MORE_THAN: ">",
    Bound.JUST_OVER: ">",
    Bound.AT_MOST: "<",
    Bound.LESS_THAN: "<",
}
NOT_IN_NEWSQUANT = ("date", "time", "ordinal", "score", "multiple", "name")
RANGES = "recognizers_specs/Specs/Number/English/NumberRangeModel.json"


def main(arguments: list[str]) -> int:
    shared = Path(next((a for a in arguments if not a.startswith("-")), "../shared"))
    folder = shared / "eval" / "figures"
    if not folder.is_dir():
        print(f"nothing measured: {folder} is missing", file=sys.stderr)
        return 1
    newsquant(folder / "newsquant_dev.json")
    number_ranges(folder / RANGES)
    groups(shared / "eval" / "gold", every="--groups" in arguments)
    speed(folder / "newsquant_dev.json")
    return 0


# --- values and hedges --------------------------------------------------------------------------


def value_of(figure: Figure) -> Any:
    """Return a figure's value as that gold writes it: a number or a pair."""
    if figure.bound == Bound.VAGUE and figure.kind == "count" and figure.low is not None:
        if figure.low < 100:
            return None if figure.point is None else float(figure.point)  # type: ignore[arg-type]
        low = 10.0 ** math.floor(math.log10(figure.low))
        return low, low * 10
    if isinstance(figure.point, tuple):
        return tuple(float(end) for end in figure.point)
    return None if figure.point is None else float(figure.point)


def gold_value(text: str) -> Any:
    if "E" not in text and "-" in text[1:]:
        return tuple(float(x) for x in re.split(r"(?<=\d)\s*-\s*", text, maxsplit=1))
    return float(text)


def close(a: Any, b: Any) -> bool:
    if isinstance(a, tuple) != isinstance(b, tuple):
        return False
    pairs = zip(a, b, strict=True) if isinstance(a, tuple) else [(a, b)]
    return all(math.isclose(x, y, rel_tol=1e-5, abs_tol=1e-8) for x, y in pairs)


def newsquant(path: Path) -> None:
    rows = json.loads(path.read_text(encoding="utf-8"))
    found_n = gold_n = right = hedged = hedges_right = 0
    for row in rows:
        left = [
            (value, figure)
            for figure in find_figures(row["text"])
            if figure.kind not in NOT_IN_NEWSQUANT and (value := value_of(figure)) is not None
        ]
        found_n, gold_n = found_n + len(left), gold_n + len(row["quantities"])
        for gold in row["quantities"]:
            wanted = gold_value(str(gold["value"]))
            index = next((i for i, (v, _) in enumerate(left) if close(wanted, v)), None)
            if index is None:
                continue
            right += 1
            _, figure = left.pop(index)
            if gold.get("change") in ("~", "<", ">"):
                hedged += 1
                hedges_right += NEWS_HEDGES.get(figure.bound) == gold["change"]
    precision, recall = right / found_n, right / gold_n
    f1 = 2 * precision * recall / (precision + recall)
    print(
        f"NewsQuant dev: value P {precision:.3f} R {recall:.3f} F1 {f1:.3f}, "
        f"hedge {hedges_right}/{hedged}"
    )


def ends_of(figure: Figure) -> tuple[float | None, float | None] | None:
    if isinstance(figure.point, tuple):
        return float(figure.point[0]), float(figure.point[1])
    if figure.point is None:
        return None
    value = float(figure.point)
    if figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return value, None
    if figure.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return None, value
    return value, value


def number_ranges(path: Path) -> None:
    right = total = 0
    for case in json.loads(path.read_text(encoding="utf-8")):
        figures = find_figures(case["Input"])
        for result in case["Results"]:
            low, high = result["Resolution"]["value"][1:-1].split(",")
            wanted = (float(low) if low else None, float(high) if high else None)
            inside = [f for f in figures if f.start <= result["End"] and result["Start"] < f.end]
            total += 1
            right += wanted in [ends_of(figure) for figure in inside]
    print(f"Recognizers-Text number ranges: {right}/{total}")


# --- judged claim groups ------------------------------------------------------------------------


def findings_of(gold: dict[str, Any]) -> list[list[Finding]]:
    """Return the findings on each group of one event."""
    versions = {}
    for row in gold["articles"]:
        article = Article.from_sentences(row["id"], row["sentences"], published=row["date"] or None)
        spans = [sentence.span for sentence in article.sentences]
        figures = find_figures(article.text, article.published, spans)
        for sentence in article.sentences:
            own = [f for f in figures if sentence.start <= f.start < sentence.end]
            versions[sentence.id] = (Statement(article, sentence), own)
    return [
        find_divergences([versions[member["id"]] for member in group["members"]])
        for group in gold["groups"]
    ]


def in_conflict(findings: list[Finding], *kinds: str) -> set[str]:
    """Return the articles with a sentence in a finding that calls the figures a conflict."""
    chosen = [
        f
        for f in findings
        if f.level != Level.INFO and f.kind in kinds and f.relation == Relation.CONFLICT
    ]
    return {member.partition(":")[0] for finding in chosen for member in finding.members}


def groups(folder: Path, *, every: bool) -> None:
    found = missed = false = 0
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        for group, findings in zip(gold["groups"], findings_of(gold), strict=True):
            wanted = any(figure["verdict"] == "conflict" for figure in group["figures"])
            kinds = ("figure", "date") if wanted else ("figure",)
            got = len(in_conflict(findings, *kinds)) >= 2
            found, missed, false = (
                found + (wanted and got),
                missed + (wanted and not got),
                false + (got and not wanted),
            )
            if every and (findings or wanted):
                print(f"  {gold['event']}: {group['claim']}{' [conflict]' if wanted else ''}")
                for finding in findings:
                    print(f"    {finding.kind} {finding.level} {finding.relation}")
                    print(f"      {finding.explanation}")
    print(
        f"claim groups: figure conflicts found {found}, missed {missed}, falsely reported {false}"
    )


# --- speed --------------------------------------------------------------------------------------


def speed(path: Path) -> None:
    texts = [row["text"] for row in json.loads(path.read_text(encoding="utf-8"))]
    for text in texts:
        find_figures(text)
    began = time.process_time()
    for text in texts:
        find_figures(text)
    print(f"speed: {len(texts) / (time.process_time() - began):.0f} sentences/s of processor time")
    line = " ".join(texts)
    for size in (250_000, 500_000, 1_000_000):
        long_line = (line * (size // len(line) + 1))[:size]
        began = time.process_time()
        find_figures(long_line)
        print(f"  one line of {size:,} characters: {time.process_time() - began:.2f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
