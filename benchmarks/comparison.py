"""Measures how long it takes to find what diverges, as articles and claims become more.

Run: python benchmarks/comparison.py [events ...]   (4, 8 and 16 without numbers)
The first four articles of so many events of ../shared/eval/training are put behind one another;
the claims are those of its judges, so that no model is needed.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import islice
from pathlib import Path
from typing import Any

from kursk_compare.alignment.model import Group
from kursk_compare.article import Article
from kursk_compare.attribution import find_attributions, resolve_sources
from kursk_compare.comparison.diverging import Evidence, find_all
from kursk_compare.figures import find_figures

TRAINING = Path(__file__).parents[2] / "shared" / "eval" / "training"
LETTERS = "ABCD"


def joined(events: list[dict[str, Any]]) -> tuple[list[Article], list[Group]]:
    """Return four long articles and the claims that at least two of them report."""
    sentences: dict[str, list[str]] = {letter: [] for letter in LETTERS}
    claims: list[list[tuple[str, int]]] = []
    for event in events:
        begins = {}
        for letter, article in zip(LETTERS, event["articles"], strict=False):
            begins[article["id"]] = (letter, len(sentences[letter]))
            sentences[letter] += article["sentences"]
        for group in event["groups"]:
            ends = [member["id"].rpartition(":") for member in group["members"]]
            places = {(begins[a][0], begins[a][1] + int(n)) for a, _, n in ends if a in begins}
            if len({letter for letter, _ in places}) > 1:
                claims.append(sorted(places))
    articles = [Article.from_sentences(letter, sentences[letter]) for letter in LETTERS]
    members = [tuple(f"{letter}:{number}" for letter, number in claim) for claim in claims]
    return articles, [Group(f"G{n}", claim, 0.5) for n, claim in enumerate(members, 1)]


def measure(events: list[dict[str, Any]]) -> None:
    articles, groups = joined(events)
    began = time.process_time()
    figures = {a.id: find_figures(a.text, a.published) for a in articles}
    attributions = {a.id: find_attributions(a.text) for a in articles}
    sources = resolve_sources([(a.id, a.text, attributions[a.id]) for a in articles])
    read = time.process_time()
    evidence = Evidence({a.id: a for a in articles}, figures, attributions, sources)
    found = find_all(groups, evidence)
    sentences = sum(len(article.sentences) for article in articles)
    print(
        f"{sentences} sentences, {len(groups)} claims: figures and attributions "
        f"{read - began:.2f} s, {len(found)} divergences {time.process_time() - read:.2f} s"
    )


def main() -> int:
    if not TRAINING.is_dir():
        print("../shared is missing: there is nothing to measure on here.")
        return 1
    paths = sorted(TRAINING.glob("*.json"))
    for number in [int(word) for word in sys.argv[1:]] or [4, 8, 16]:
        chosen = islice(paths, number)
        measure([json.loads(path.read_text(encoding="utf-8")) for path in chosen])
    return 0


if __name__ == "__main__":
    sys.exit(main())
