"""Measures the comparison of attributions on the gold groups beside the checkout.

Usage: benchmarks/attribution.py [--misses]

For each gold group: is a divergence of the kind "attribution", stronger than "info", reported on
members of at least two articles where the gold says "different" or "dropped", and nowhere else?
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from kursk_compare.article import Article, Statement
from kursk_compare.attribution import find_attributions, find_divergences, resolve_sources
from kursk_compare.finding import DivergenceKind, Level

GOLD = Path(__file__).parents[2] / "shared" / "eval" / "gold"
DIVERGING = {"different", "dropped"}


def measure(path: Path, *, misses: bool) -> Counter[str]:
    gold = json.loads(path.read_text(encoding="utf-8"))
    articles = {a["id"]: Article.from_sentences(a["id"], a["sentences"]) for a in gold["articles"]}
    found = {id: find_attributions(article.text) for id, article in articles.items()}
    sources = resolve_sources([(id, a.text, found[id]) for id, a in articles.items()])
    counts: Counter[str] = Counter()
    for group in gold["groups"]:
        rows = []
        for member in group["members"]:
            id, _, index = member["id"].partition(":")
            rows.append((Statement(articles[id], articles[id].sentences[int(index)]), found[id]))
        findings = find_divergences(rows, sources)
        grave = [
            f
            for f in findings
            if f.kind is DivergenceKind.ATTRIBUTION and f.level is not Level.INFO
        ]
        flagged = {m.partition(":")[0] for f in grave for m in f.members}
        want, got = group["attribution_verdict"] in DIVERGING, len(flagged) >= 2
        key = ("hit" if got else "miss") if want else ("false" if got else "quiet")
        counts[key] += 1
        if misses and key in {"miss", "false"}:
            print(
                f"\n{key.upper()} {gold['event']} {group['attribution_verdict']}: {group['claim']}"
            )
            for f in findings:
                print("   ", f.level, f.relation, f.explanation)
            for row in rows:
                print("     ", row[0].id, row[0].text[:300])
            for a in group["attribution"]:
                print("      gold", a["member"], a["source"], "|", a["cue"])
    return counts


def main() -> int:
    if not GOLD.is_dir():
        print(f"no gold groups at {GOLD}: nothing measured")
        return 0
    total: Counter[str] = Counter()
    for path in sorted(GOLD.glob("*.json")):
        counts = measure(path, misses="--misses" in sys.argv)
        total += counts
        print(path.stem, dict(sorted(counts.items())))
    diverging, others = total["hit"] + total["miss"], total["false"] + total["quiet"]
    print(
        f"right in {total['hit']}/{diverging} diverging groups "
        f"({total['hit'] / diverging:.0%}), false alarms in {total['false']}/{others} others "
        f"({total['false'] / others:.0%})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
