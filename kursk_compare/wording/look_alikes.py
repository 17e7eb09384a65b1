"""Words that look the same in two sources and are not written with the same letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kursk_compare.deceptions import DeceptionKind, find_deceptions, latin_look
from kursk_compare.enumeration import enumerated
from kursk_compare.finding import DivergenceKind, Finding, Level
from kursk_compare.wording.placing import Place, finding
from kursk_compare.wording.version import Version
from kursk_compare.wording.words import Word

_Use = tuple[Version, Word]


def look_alikes(versions: Sequence[Version]) -> list[Finding]:
    """Report each word that one source writes with letters of another alphabet and one does not.

    It is the one difference that no reader can see.
    """
    uses: dict[str, list[_Use]] = {}
    for version in versions:
        for word in _foreign_words(version):
            uses.setdefault(_look(word), []).append((version, word))
    return [
        _finding(foreign, plain)
        for look, foreign in uses.items()
        if (plain := _plain(versions, look))
    ]


def _foreign_words(version: Version) -> Iterator[Word]:
    start = version.statement.sentence.start
    spans = [
        (start + place.start, start + place.end)
        for place in find_deceptions(version.statement.text)
        if place.kind is DeceptionKind.LOOK_ALIKE
    ]
    for word in version.words:
        written_otherwise = latin_look(word.text) != word.text
        if written_otherwise and any(
            begin < word.span.end and word.span.start < end for begin, end in spans
        ):
            yield word


def _plain(versions: Sequence[Version], look: str) -> list[_Use]:
    """Return the uses of the word written as it looks."""
    return [
        (version, word)
        for version in versions
        for word in version.words
        if word.text.casefold() == look
    ]


def _look(word: Word) -> str:
    return latin_look(word.text).casefold()


def _finding(foreign: Sequence[_Use], plain: Sequence[_Use]) -> Finding:
    writers, others = _names(foreign), _names(plain)
    verb = "writes" if len(writers) == 1 else "write"
    places: list[Place] = [(version, word.span) for version, word in (*foreign, *plain)]
    return finding(
        DivergenceKind.WORDING,
        Level.NOTICE,
        "look_alike",
        places,
        f"{enumerated(writers)} {verb} “{foreign[0][1].text}” with letters of another alphabet, "
        f"which only looks like “{plain[0][1].text}” in {enumerated(others)}.",
    )


def _names(uses: Sequence[_Use]) -> list[str]:
    return list(dict.fromkeys(version.article_id for version, _ in uses))
