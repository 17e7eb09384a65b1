"""Characters that deceive the eye, as the window tells them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kursk_compare.article import Article
from kursk_compare.deceptions import (
    Deception,
    DeceptionKind,
    find_deceptions,
    hidden_characters,
    latin_look,
)
from kursk_compare.desktop.filling import filled, isolates_in, to_translate
from kursk_compare.desktop.translation import tr

SIGN = "▯"
_MOST_EXPLAINED = 4
_KINDS = {
    DeceptionKind.REORDERING: to_translate(
        "A character here (%1) changes the order in which words and figures appear."
    ),
    DeceptionKind.INVISIBLE: to_translate("A character here (%1) cannot be seen."),
    DeceptionKind.CONTROL: to_translate("A character here (%1) is no part of any text."),
}


def without_hidden(words: str) -> str:
    """Return `words` with a sign for each character that would be hidden, as long as before."""
    hidden = hidden_characters(words)
    if not hidden:
        return words
    letters = list(words)
    for at in hidden:
        letters[at] = SIGN
    return "".join(letters)


def readable(words: str) -> str:
    """Return words of ours, with foreign ones in them, without characters that would be hidden.

    The isolates that `filled` puts round a name stay: they turn nothing but that name.
    """
    ours = {at for start, end in isolates_in(words) for at in (start, end - 1)}
    if not ours:
        return without_hidden(words)
    return "".join(
        own if at in ours else shown
        for at, (own, shown) in enumerate(zip(words, without_hidden(words), strict=True))
    )


def doubts_by_sentence(articles: Iterable[Article]) -> dict[str, tuple[Deception, ...]]:
    """Return what deceives the eye in each sentence, counted from the sentence's start."""
    found: dict[str, list[Deception]] = {}
    for article in articles:
        sentences, at = article.sentences, 0
        for place in find_deceptions(article.text):
            while at < len(sentences) and sentences[at].end <= place.start:
                at += 1
            if at < len(sentences) and sentences[at].start <= place.start:
                start, end = sentences[at].start, min(place.end, sentences[at].end)
                inside = replace(place, start=place.start - start, end=end - start)
                found.setdefault(sentences[at].id, []).append(inside)
    return {sentence: tuple(places) for sentence, places in found.items()}


def explained(words: str, doubts: Sequence[Deception]) -> list[str]:
    """Return a plain sentence for each of the first few doubts in `words`."""
    told = list(dict.fromkeys(_explained(words, doubt) for doubt in doubts))
    rest = len(told) - _MOST_EXPLAINED
    more = [tr("And %n more.", None, rest)] if rest > 0 else []
    return [*told[:_MOST_EXPLAINED], *more]


def _explained(words: str, doubt: Deception) -> str:
    written = words[doubt.start : doubt.end]
    if doubt.kind in _KINDS:
        return filled(tr(_KINDS[doubt.kind]), _named(written[0]))
    if doubt.kind is DeceptionKind.DIGITS:
        words = tr("“%1” is written in digits of another script (%2).")
        return filled(words, written, _named(written[0]))
    foreign = next((a for a, b in zip(written, latin_look(written), strict=True) if a != b), None)
    if foreign is None:
        return filled(tr("“%1” is no number: it holds letters in place of digits."), written)
    return filled(tr("“%1” only looks Latin: its “%2” is %3."), written, foreign, _named(foreign))


def _named(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X} {name}".strip()
