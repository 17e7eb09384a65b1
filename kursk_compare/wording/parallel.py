"""Other words in the same place of nearly parallel sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kursk_compare.article import Span
from kursk_compare.enumeration import enumerated
from kursk_compare.finding import DivergenceKind, Finding, Level
from kursk_compare.wording.diff import WordChange, diff_words
from kursk_compare.wording.placing import Place, finding
from kursk_compare.wording.version import Version, reading_order
from kursk_compare.wording.words import Word

PARALLEL = 0.5  # share of content words (Dice) from which two sentences are nearly parallel
SAME_PLACE_WORDS = 3  # a longer run is another statement, not another word for the same
ANCHOR_WORDS = 2  # content words that must be the same right before and after the place


@dataclass(frozen=True, slots=True)
class _Wording:
    """What one version says at a place; `stems` are equal for forms of the same words."""

    version: Version
    span: Span
    stems: tuple[str, ...]

    @property
    def words(self) -> str:
        return self.span.of(self.version.statement.article.text)


def other_words(versions: Sequence[Version]) -> list[Finding]:
    """Report content words that replace each other between nearly parallel sentences.

    The same exchange in several pairs of articles is one finding.
    """
    exchanges: dict[frozenset[tuple[str, ...]], list[_Wording]] = {}
    for a, b in combinations(versions, 2):
        if a.article_id != b.article_id and likeness(a, b) >= PARALLEL:
            for one, other in _exchanges(a, b):
                key = frozenset((one.stems, other.stems))
                exchanges.setdefault(key, []).extend((one, other))
    return [_finding(wordings) for wordings in exchanges.values()]


def likeness(a: Version, b: Version) -> float:
    """Return the share of content words two versions have in common (Dice), 0..1."""
    stems_a, stems_b = {w.stem for w in a.content}, {w.stem for w in b.content}
    total = len(stems_a) + len(stems_b)
    return 2 * len(stems_a & stems_b) / total if total else 0.0


def _exchanges(a: Version, b: Version) -> Iterator[tuple[_Wording, _Wording]]:
    if b.statement.text < a.statement.text:  # The diff must not depend on the order of the files.
        a, b = b, a
    changes = diff_words(a.statement.text, b.statement.text)
    for index, change in enumerate(changes):
        if change.equal or not _is_anchored(a, changes, index):
            continue
        one, other = _wording(a, b, change.a), _wording(b, a, change.b)
        if one and other:
            yield one, other


def _is_anchored(a: Version, changes: Sequence[WordChange], index: int) -> bool:
    """Say whether enough of the same content stands on both sides of the change."""
    around = [changes[at] for at in (index - 1, index + 1) if 0 <= at < len(changes)]
    same = [len(_within(a.content, a, change.a)) for change in around]
    at_an_end = len(around) < 2
    return sum(same) >= ANCHOR_WORDS and (at_an_end or all(same))


def _wording(version: Version, other: Version, run: Span) -> _Wording | None:
    """What a short run says in words that the other sentence does not have anywhere."""
    if len(_within(version.words, version, run)) > SAME_PLACE_WORDS:
        return None
    known = {word.stem for word in other.words}
    own = [word for word in _within(version.free, version, run) if word.stem not in known]
    if not own:
        return None
    return _Wording(
        version, Span(own[0].span.start, own[-1].span.end), tuple(word.stem for word in own)
    )


def _within(words: Sequence[Word], version: Version, run: Span) -> list[Word]:
    place = run.shifted(version.statement.sentence.start)
    return [word for word in words if word.span.overlaps(place)]


def _finding(wordings: Sequence[_Wording]) -> Finding:
    ordered = sorted(wordings, key=lambda w: (reading_order(w.version), w.span))
    articles: dict[tuple[str, ...], list[str]] = {}
    words: dict[tuple[str, ...], str] = {}
    for wording in ordered:
        names = articles.setdefault(wording.stems, [])
        words.setdefault(wording.stems, wording.words)
        if wording.version.article_id not in names:
            names.append(wording.version.article_id)
    parts = [_says(names, words[stems]) for stems, names in articles.items()]
    places: list[Place] = [(wording.version, wording.span) for wording in ordered]
    explanation = " where ".join(parts) + "."
    return finding(DivergenceKind.WORDING, Level.INFO, "other_words", places, explanation)


def _says(names: Sequence[str], words: str) -> str:
    return f"{enumerated(names)} {'says' if len(names) == 1 else 'say'} “{words}”"
