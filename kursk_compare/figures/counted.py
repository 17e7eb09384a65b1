"""The counted thing: head noun, modifiers and complement of the phrase after a number."""

from __future__ import annotations

from dataclasses import dataclass

from kursk_compare.figures.hedges import hedge_after
from kursk_compare.figures.lexicon import cues, numbers, words
from kursk_compare.figures.model import Counted
from kursk_compare.figures.nations import nationality
from kursk_compare.figures.nouns import ends_phrase, is_plural, lemma
from kursk_compare.figures.numerals import numeral_at
from kursk_compare.figures.tokens import Tokens

REACH = 8
NUMBER_OF_REACH = 12
BRACKETS = frozenset("[]()")


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A counted thing with the tokens of its noun phrase; `whole` is the number in "of the 97"."""

    counted: Counted
    first: int
    stop: int
    whole: int | None = None


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    raw: str
    first: int
    stop: int


def noun_after(
    tokens: Tokens,
    index: int,
    mask: bytearray,
    *,
    singular: bool = False,
    share: bool = False,
    described: bool = False,
) -> NounPhrase | None:
    """Return the counted thing named after token `index`.

    `singular` accepts a singular noun (after "one"); `share` a singular one after "of" (percent);
    `described` takes the last noun of the phrase, as in "10th largest arms importer".
    """
    entry = _entry(tokens, index + _is_hyphen(tokens, index), share=share)
    if entry is None:
        return None
    run = _run(tokens, entry.at, mask)
    alone = singular or (entry.of and share)
    head = _last_noun(run) if described else _head(run, singular=alone)
    if head is None:
        return None
    counted = _counted(run, head, entry.found)
    stop = run[head].stop
    complement = _complement(tokens, stop, counted.head)
    if complement:
        counted = Counted(counted.head, counted.modifiers, complement, entry.found)
        stop += 2
    return NounPhrase(counted, run[0].first, stop, entry.whole)


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where a noun phrase begins and how it was come by; `whole` is the number in "of the 97"."""

    at: int
    found: str = "explicit"
    of: bool = False
    whole: int | None = None


def _is_hyphen(tokens: Tokens, index: int) -> bool:
    return tokens.word(index) == "-" and tokens.glued(index)


def _entry(tokens: Tokens, at: int, *, share: bool) -> _Entry | None:
    """Return where the phrase begins: behind "of the 97", "of", "its"; None before a pronoun."""
    determiners = cues("determiner")
    if tokens.word(at) != "of" or not tokens.together(at - 1, at):
        possessed = share and tokens.word(at) in determiners
        return _Entry(at + 1, "partitive", of=True) if possessed else _Entry(at)
    at += 1
    if tokens.word(at) in cues("pronoun"):
        return None
    if tokens.word(at) not in determiners:
        return _Entry(at, of=True)
    at += 1 + tokens.word(at + 1).endswith("est")
    numeral = numeral_at(tokens, at)
    if numeral is None:
        return _Entry(at, "partitive", of=True)
    right = hedge_after(tokens, numeral.stop)
    return _Entry(right.stop if right else numeral.stop, "partitive", of=True, whole=at)


def noun_before(tokens: Tokens, index: int, taken: bytearray) -> Counted | None:
    """Return the thing named before a number: "the number of dead could be as high as 1,300"."""
    for at in range(index - 1, max(0, index - NUMBER_OF_REACH), -1):
        if taken[at] or not tokens.together(at, index):
            return None
        if tokens.word(at) == "of" and tokens.word(at - 1) in cues("number-of"):
            found = noun_after(tokens, at, taken)
            return found.counted if found else None
        if tokens.word(at) in cues("toll"):
            return Counted("death", (), None)
    return None


def _run(tokens: Tokens, index: int, mask: bytearray) -> list[_Word]:
    """Return the words from `index` up to the end of the noun phrase."""
    run: list[_Word] = []
    at = index
    while len(run) < REACH and tokens.together(index - 1, at):
        if tokens.word(at) in BRACKETS:
            if tokens.word(at) not in "[]":
                break
            at += 1
            continue
        word = _word_at(tokens, at, mask)
        if word is None or (ends_phrase(word.text) and not (not run and _opens(word.text))):
            break
        run.append(word)
        at = word.stop
    return run


def _opens(word: str) -> bool:
    return word in ("other", "more", "additional", "such")


def _word_at(tokens: Tokens, index: int, mask: bytearray) -> _Word | None:
    """Return the word at `index`, with what hyphens and dots join to it ("air-defence", "U.S.")."""
    named = bool(mask[index])
    if not (tokens.is_word(index) or named):
        return None
    stop = index + 1
    while stop < len(tokens) and stop - index < 8 and tokens.glued(stop):
        joint = tokens.word(stop) in ("-", ".", "&", "/") and tokens.glued(stop + 1)
        if joint and (tokens.is_word(stop + 1) or mask[stop + 1]):
            stop += 2
        elif mask[stop] and named:
            stop += 1
        else:
            break
    dotted = tokens.word(stop) == "." and tokens.glued(stop) and "." in _text(tokens, index, stop)
    stop += dotted
    raw = _text(tokens, index, stop)
    return _Word(raw.lower().replace("’", "'"), raw, index, stop)


def _text(tokens: Tokens, first: int, stop: int) -> str:
    return tokens.text[tokens.start[first] : tokens.end[stop - 1]]


def _head(run: list[_Word], *, singular: bool) -> int | None:
    """Return which word of a run is the counted noun: the first plural, or the last word."""
    for number, word in enumerate(run):
        if _is_plural(word):
            following = run[number + 1] if number + 1 < len(run) else None
            if following and _is_plural(following) and word.raw.islower() is False:
                continue
            return number
    if singular and run:
        return 0 if len(run) == 1 else _singular_head(run)
    return None


def _last_noun(run: list[_Word]) -> int | None:
    """Return the last word of a run before a verb in the past: "criminal investigation opened"."""
    last = None
    for number, word in enumerate(run[:6]):
        if word.text.endswith("ed") and not is_plural(word.text):
            break
        last = number
    return last


def _singular_head(run: list[_Word]) -> int:
    """Return the last word of a run of nouns and adjectives, at most three words on."""
    last = 0
    for number, word in enumerate(run[:4]):
        if word.text.endswith(("ed", "ing", "ly")) and number:
            break
        last = number
    return last


def _is_plural(word: _Word) -> bool:
    designation = word.raw[-1:] == "s" and any(sign.isdigit() for sign in word.raw)
    return designation or is_plural(word.text)


def _counted(run: list[_Word], head: int, found: str) -> Counted:
    word = run[head].text
    named = word[:-1] if any(sign.isdigit() for sign in word) and word.endswith("s") else None
    modifiers = tuple(
        word.text
        for word in run[:head]
        if word.text not in words("skipped_adjectives") and not word.text.endswith("ly")
    )
    nation, rest = nationality(modifiers)
    kept = (nation, *rest) if nation else rest
    singular = named or lemma(word)
    people = not nation and nationality((word,))[0]
    return Counted(people or singular, kept, None, found)


def _complement(tokens: Tokens, stop: int, head: str) -> str | None:
    """Return what a container noun holds: "containers of ammunition"."""
    if head not in words("containers") or tokens.word(stop) != "of":
        return None
    word = tokens.word(stop + 1)
    if not tokens.together(stop - 1, stop + 1) or not word.isalpha() or ends_phrase(word):
        return None
    return lemma(word) if word not in numbers("cardinal") else None
