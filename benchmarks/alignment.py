"""Measures the alignment on ../shared/eval: gold links, rewritten articles, unrelated articles.

Run: python benchmarks/alignment.py [gold] [synth] [unrelated]   (all three without a name)
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

from kursk_compare.alignment.align import align
from kursk_compare.alignment.model import Alignment
from kursk_compare.article import Article
from kursk_compare.embedding import Encoder, default_encoder
from kursk_compare.settings import Preset, Settings

SHARED = Path(__file__).parents[2] / "shared" / "eval"
UNRELATED_PAIRS = 300


def articles_of(path: Path) -> list[Article]:
    content = json.loads(path.read_text(encoding="utf-8"))
    return [Article.from_sentences(a["id"], a["sentences"]) for a in content["articles"]]


def as_json(articles: Iterable[Article], found: Alignment) -> dict[str, Any]:
    """Return the parts of the comparison JSON that the scorer reads."""
    return {
        "articles": [
            {
                "id": article.id,
                "path": None,
                "text": article.text,
                "sentences": [
                    {"id": s.id, "start": s.start, "end": s.end} for s in article.sentences
                ],
            }
            for article in articles
        ],
        "links": [
            {"a": link.a, "b": link.b, "confidence": link.confidence} for link in found.links
        ],
        "candidates": [
            {"sentence": c.sentence, "article": c.article, "ranked": [list(r) for r in c.ranked]}
            for c in found.candidates
        ],
    }


def gold(encoder: Encoder) -> None:
    """Print what score_alignment.py says of each preset."""
    for preset in Preset:
        with tempfile.TemporaryDirectory() as folder:
            for path in sorted((SHARED / "gold").glob("*.json")):
                articles = articles_of(path)
                found = align(articles, encoder, Settings(preset=preset))
                written = json.dumps(as_json(articles, found))
                (Path(folder) / path.name).write_text(written, encoding="utf-8")
            scorer = [sys.executable, SHARED / "score_alignment.py", "--all"]
            command = [*map(str, scorer), str(SHARED / "gold"), folder]
            result = subprocess.run(command, capture_output=True, text=True, check=True)
        print(preset.value)
        print("\n".join(line.split("  figure conflicts")[0] for line in result.stdout.splitlines()))


def synth(encoder: Encoder) -> None:
    """Print precision, recall and F1 on rewritten articles, over the rows that have a link."""
    right = wrong = missed = 0
    for one in json.loads((SHARED / "alignment" / "news_synth_dev.json").read_text()):
        articles = [Article.from_sentences("A", one["a"]), Article.from_sentences("B", one["b"])]
        links = {(f"A:{i}", f"B:{j}") for i, j in one["links"]}
        rows = {a for a, _ in links}
        found = {(link.a, link.b) for link in align(articles, encoder, Settings()).links}
        right += len(found & links)
        wrong += sum(pair[0] in rows for pair in found - links)
        missed += len(links - found)
    precision, recall = right / max(1, right + wrong), right / (right + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"news_synth_dev, linked rows: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")


def unrelated(encoder: Encoder) -> None:
    """Print how many sentences of articles on different events are linked all the same."""
    stories: dict[str, list[Article]] = {}
    for part in ("training", "gold"):
        for path in sorted((SHARED / part).glob("*.json")):
            stories.setdefault(path.stem.removesuffix("b"), []).extend(articles_of(path))
    pairs = [
        (stories[one][step % len(stories[one])], stories[other][step % len(stories[other])])
        for step, (one, other) in enumerate(combinations(stories, 2))
    ][:: max(1, len(stories) * (len(stories) - 1) // 2 // UNRELATED_PAIRS)][:UNRELATED_PAIRS]
    linked = sentences = warned = 0
    for one, other in pairs:
        both = [
            Article.from_sentences(name, [a.words_of(s) for s in a.sentences])
            for name, a in (("A", one), ("B", other))
        ]
        found = align(both, encoder, Settings())
        linked += len({end for link in found.links for end in (link.a, link.b)})
        sentences += sum(len(article.sentences) for article in both)
        warned += bool(found.warnings)
    print(
        f"{len(pairs)} pairs of articles on different events: {linked} of {sentences} sentences "
        f"linked ({linked / sentences:.2%}), {warned} pairs warned of"
    )


MEASURES = {"gold": gold, "synth": synth, "unrelated": unrelated}


def main() -> int:
    if not SHARED.is_dir():
        print("../shared is missing: there is nothing to measure on here.")
        return 1
    with default_encoder(Settings()) as encoder:
        for name in sys.argv[1:] or MEASURES:
            MEASURES[name](encoder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
