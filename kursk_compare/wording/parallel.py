"""Other words in the same place of nearly parallel sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from kursk_compare.article import Span
from kursk_compare.finding import DivergenceKind, Finding, Level
from kursk_compare.wording.diff import diff_words
from kursk_compare.wording.placing import finding
from kursk_compare.wording.version import Version, reading_order
from kursk_compare.wording.words import Word

PARALLEL = 0.5  # share of content words (Dice) from which two sentences are nearly parallel
SAME_PLACE_WORDS = 4  # a longer run is another statement, not another word for the same


def other_words(versions: Sequence[Version]) -> list[Finding]:
    """Report content words that replace each other between nearly parallel sentences."""
    found = []
    for a, b in combinations(versions, 2):
        if a.article_id != b.article_id and likeness(a, b) >= PARALLEL:
            found += _replaced(a, b)
    return found


def likeness(a: Version, b: Version) -> float:
    """Return the share of content words two versions have in common (Dice), 0..1."""
    stems_a, stems_b = {w.stem for w in a.content}, {w.stem for w in b.content}
    total = len(stems_a) + len(stems_b)
    return 2 * len(stems_a & stems_b) / total if total else 0.0


def _replaced(a: Version, b: Version) -> list[Finding]:
    found = []
    if b.statement.text < a.statement.text:  # The diff must not depend on the order of the files.
        a, b = b, a
    for change in diff_words(a.statement.text, b.statement.text):
        if change.equal or not change.a or not change.b:
            continue
        words_a, words_b = _own_words(a, b, change.a), _own_words(b, a, change.b)
        if _exchange(a, words_a) and _exchange(b, words_b):
            found.append(_finding(a, b, words_a, words_b))
    return found


def _own_words(version: Version, other: Version, run: Span) -> list[Word]:
    """The free words of a run that the other sentence does not have anywhere."""
    place = run.shifted(version.statement.sentence.start)
    known = {w.stem for w in other.words}
    return [w for w in version.free if w.span.overlaps(place) and w.stem not in known]


def _exchange(version: Version, own: Sequence[Word]) -> bool:
    if not own:
        return False
    covered = [w for w in version.words if w.span.overlaps(_cover(own))]
    return len(covered) <= SAME_PLACE_WORDS


def _finding(a: Version, b: Version, in_a: Sequence[Word], in_b: Sequence[Word]) -> Finding:
    if reading_order(b) < reading_order(a):
        a, b, in_a, in_b = b, a, in_b, in_a
    span_a, span_b = _cover(in_a), _cover(in_b)
    explanation = (
        f"{a.article_id} says “{span_a.of(a.statement.article.text)}” where "
        f"{b.article_id} says “{span_b.of(b.statement.article.text)}”."
    )
    places = [(a, span_a), (b, span_b)]
    return finding(DivergenceKind.WORDING, Level.INFO, "other_words", places, explanation)


def _cover(words: Sequence[Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)
