"""What a reader must hold of every file: an article that loses nothing, or one plain sentence."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from kursk_compare.article import Article
from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading import READING_LIMITS
from kursk_compare.sentences import split_article

CODES = frozenset(
    {
        *("empty", "too_large", "encrypted", "damaged", "unknown_format", "not_found"),
        *("no_permission", "timeout", "out_of_memory", "no_text"),
    }
)
GRACE = 1.0  # seconds to end a child that has run out of time
LONGEST = 6 * READING_LIMITS.seconds  # by the clock, however busy the machine is


def outcome(read: Callable[[str], Article], path: str) -> tuple[str, list[str]]:
    """Read a file; return "article" or the code of the error, and every rule that was broken."""
    began, busy = time.monotonic(), busy_seconds()
    try:
        article = read(path)
    except UnreadableArticle as error:
        code, faults = error.code, _faults_of_error(error)
    except Exception as error:  # the very thing that is looked for
        code, faults = "exception", [repr(error)]
    else:
        code, faults = "article", _faults_of_article(article)
    took = time.monotonic() - began
    if took > min(READING_LIMITS.seconds + busy_seconds() - busy, LONGEST) + GRACE:
        faults.append(f"took {took:.1f} s")
    return code, faults


def busy_seconds() -> float:
    """Return for how long programs here have waited for a processor so far; 0 if nobody knows."""
    try:
        told = Path("/proc/pressure/cpu").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(told.partition("total=")[2].split()[0]) / 1e6


def _faults_of_error(error: UnreadableArticle) -> list[str]:
    reason = error.reason
    plain = reason.endswith(".") and "\n" not in reason and reason[:1].isupper()
    faults = [] if plain else [f"not one plain sentence: {reason!r}"]
    return faults if error.code in CODES else [*faults, f"unknown code {error.code!r}"]


def _faults_of_article(article: Article) -> list[str]:
    text, faults = article.text, []
    if not text.strip():
        faults.append("an article without text")
    if any(first.end > second.start for first, second in pairwise(article.blocks)):
        faults.append("blocks overlap")
    if sum(len(text[b.start : b.end].split()) for b in article.blocks) != len(text.split()):
        faults.append("words outside the blocks")
    split = split_article(article)
    kept = "".join("".join(split.words_of(sentence).split()) for sentence in split.sentences)
    if kept != "".join(text.split()):
        faults.append("sentences lose text")
    return faults
