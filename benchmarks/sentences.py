"""Compare the sentences found with those of the gold files in ../shared; print where they differ.

Run: python benchmarks/sentences.py. For each article: how many gold sentences are found exactly,
how many sentences are found, and each sentence that only one side has.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kursk_compare.article import Article
from kursk_compare.sentences import split_article

SHARED = Path(__file__).parents[2] / "shared"
GOLD = SHARED / "eval" / "gold"
TEXTS = (SHARED / "articles", SHARED / "eval" / "events")


def main() -> int:
    if not GOLD.is_dir():
        print(f"{GOLD} is missing; nothing measured")
        return 0
    texts = [path.read_text("utf-8") for folder in TEXTS for path in sorted(folder.rglob("*.txt"))]
    shared = found = wanted = 0
    for path in sorted(GOLD.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        for entry in gold["articles"]:
            theirs = [_flat(sentence) for sentence in entry["sentences"]]
            ours = _ours(max(texts, key=lambda text: _overlap(text, theirs)))
            print(f"{gold['event']:12} {entry['id']:4} {_agreement(ours, theirs)}")
            shared += len(set(ours) & set(theirs))
            found += len(set(ours))
            wanted += len(set(theirs))
    print(f"recall {shared / wanted:.3f}  precision {shared / found:.3f}  of {wanted} sentences")
    return 0


def _ours(text: str) -> list[str]:
    article = split_article(Article.from_text("A", text))
    return [_flat(article.words_of(sentence)) for sentence in article.sentences]


def _overlap(text: str, sentences: list[str]) -> int:
    flat = _flat(text)
    return sum(sentence in flat for sentence in sentences)


def _agreement(ours: list[str], theirs: list[str]) -> str:
    lines = [f"{len(set(ours) & set(theirs))} of {len(theirs)} exact, {len(ours)} found"]
    lines += [f"    gold only: {sentence}" for sentence in theirs if sentence not in ours]
    lines += [f"    ours only: {sentence}" for sentence in ours if sentence not in theirs]
    return "\n".join(lines)


def _flat(sentence: str) -> str:
    """One line without a list's bullet, which the gold files leave out."""
    return " ".join(sentence.split()).removeprefix("• ").removeprefix("- ")


if __name__ == "__main__":
    sys.exit(main())
