"""Read every file of ../shared/eval/robustness: each must end in an article or one typed error.

Run: python benchmarks/hostile_files.py [--in-process] [FOLDER]. Prints how many files ended in
what, and every file that took longer than the limit; exit status 1 if any did. `--in-process`
reads without a child and lists exceptions that a reader let through to the child's last resort.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from kursk_compare.article import Article
from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading import READING_LIMITS, read_bytes
from kursk_compare.reading.reader import Reader
from kursk_compare.sentences import split_article

FOLDER = Path(__file__).parents[2] / "shared" / "eval" / "robustness"
TOO_SLOW = READING_LIMITS.seconds + 1


def main() -> int:
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    folder = Path(arguments[0]) if arguments else FOLDER
    if not folder.is_dir():
        print(f"{folder} is missing; nothing measured")
        return 0
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    outcomes, faults = _measure(files, "--in-process" in sys.argv)
    for outcome, count in sorted(outcomes.items()):
        print(f"{count:6}  {outcome}")
    print(f"{len(files):6}  files, {len(faults)} faults")
    for fault in faults:
        print("FAULT", fault)
    return 1 if faults else 0


def _measure(files: list[Path], in_process: bool) -> tuple[Counter[str], list[str]]:
    outcomes: Counter[str] = Counter()
    faults = []
    slowest = (0.0, Path())
    with Reader() as reader:
        for path in files:
            start = time.monotonic()
            try:
                article = _read_here(path) if in_process else reader.read(path)
                outcomes["article"] += 1
                _check(article, path, faults)
            except UnreadableArticle as error:
                outcomes[error.code] += 1
                if "\n" in error.reason or not error.reason.endswith("."):
                    faults.append(f"{path}: not one plain sentence: {error.reason!r}")
            except Exception as error:  # every other exception is what is looked for
                faults.append(f"{path}: {error!r}")
            took = time.monotonic() - start
            slowest = max(slowest, (took, path))
            if took > TOO_SLOW:
                faults.append(f"{path}: {took:.1f} s")
    print(f"slowest: {slowest[0]:.2f} s, {slowest[1].name}")
    return outcomes, faults


def _read_here(path: Path) -> Article:
    return read_bytes(path.read_bytes(), str(path))


def _check(article: Article, path: Path, faults: list[str]) -> None:
    text = article.text
    for before, after in zip(article.blocks, article.blocks[1:], strict=False):
        if before.end > after.start:
            faults.append(f"{path}: blocks overlap at {after.start}")
    seen = sum(len(text[block.start : block.end].split()) for block in article.blocks)
    if seen != len(text.split()):
        faults.append(f"{path}: {len(text.split()) - seen} words outside the blocks")
    split = split_article(article)
    kept = "".join("".join(split.words_of(sentence).split()) for sentence in split.sentences)
    if kept != "".join(text.split()):
        faults.append(f"{path}: sentences lose text")


if __name__ == "__main__":
    sys.exit(main())
