"""Where the content after a cue starts: past an addressee, a time, a channel, a colon."""

from __future__ import annotations

from kursk_compare.attribution.lexicon import CueWord, complements, words
from kursk_compare.attribution.modifiers import skip_modifiers
from kursk_compare.attribution.units import Unit

ADDRESSEE_REACH = 16
ASIDE_REACH = 8


def content_start(unit: Unit, index: int, begin: int) -> int:
    """Return where the content after the cue starts: past the addressee, modifiers, a colon."""
    word, following = unit.tokens[index].verb, unit.at(index + 1)
    start = index + 1
    addressed = word is not None and (
        "addressee" in word.follows
        or (
            word.lemma in words("asking")
            and following is not None
            and not following.among("clause_opener")
        )
    )
    if addressed and word is not None:
        start = _after_addressee(unit, start, begin, always="addressee" in word.follows)
    if start == index + 1 and start < unit.end and word is not None:
        start = _after_modifiers(unit, start, word)
    opener, onward = unit.at(start), unit.at(start + 1)
    if opener is None or opener.quoted:
        return start
    if opener.text == ":":
        return start + 1
    if opener.text == "," and (that := _after_aside(unit, start)):
        return that
    before = unit.at(begin - 1)
    tagged = before is not None and (before.quoted or before.text == ",") and begin > 1
    comma = opener.text == "," and onward is not None and onward.quoted
    return start + 1 if comma and not tagged else start


def _after_aside(unit: Unit, comma: int) -> int:
    """Return where `that` follows an aside, as in `said, for example, that`, else 0."""
    for at in range(comma + 1, min(comma + ASIDE_REACH, unit.end - 2)):
        token = unit.tokens[at]
        if token.quoted or token.verb is not None:
            return 0
        if token.text == ",":
            onward = unit.tokens[at + 1]
            return at + 1 if onward.quoted or onward.lower in {"that", "whether"} else 0
    return 0


def _after_modifiers(unit: Unit, start: int, word: CueWord) -> int:
    """Return where the content starts when no addressee stands before it."""
    opener = unit.tokens[start]
    if opener.lower in complements().get(word.lemma, ()):
        return start + 1
    return skip_modifiers(unit, start, infinitive=word.lemma in words("infinitive_verb"))


def _after_addressee(unit: Unit, start: int, begin: int, *, always: bool) -> int:
    """Return where the content starts after `told S2`, `start` when there is no addressee."""
    tokens, at = unit.tokens, start
    while at < unit.end and at - start < ADDRESSEE_REACH and not _opens(unit, at):
        if at > start and tokens[at].among("personal_pronoun") and tokens[at].lower != "who":
            return at  # `told S2 he would go`
        if not always and at > start and tokens[at].verb is not None:
            return start
        if not always and tokens[at].lower == "to":
            return start  # `urged S2 to do C`: whom it is said to belongs to what is said
        at += 1
    onward = unit.at(at + 1)
    if at < unit.end:
        if tokens[at].quoted or tokens[at].among("clause_opener"):
            return at
        if tokens[at].text in {",", ":"} and onward is not None and onward.quoted:
            return at + 1
    if not always or (at < unit.end and tokens[at].text != ","):
        return start
    before = unit.at(begin - 1)
    if before is not None and (before.text == "," or before.quoted):
        return at
    return _after_name(unit, start)


def _opens(unit: Unit, at: int) -> bool:
    """Say whether a content, or a stop before one, stands at `at`."""
    token = unit.tokens[at]
    return token.quoted or token.among("clause_opener") or token.text in {",", ":", ";"}


def _after_name(unit: Unit, start: int) -> int:
    """Return the end of the addressee's name, as in `told the New York Times he would go`."""
    tokens, at = unit.tokens, start
    if at < unit.end and tokens[at].among("news_addressee"):
        return at + 1
    while at < unit.end and (
        tokens[at].capital
        or (tokens[at].among("determiner") and at == start)
        or tokens[at].among("possessive")
        or tokens[at].lower == "and"
    ):
        at += 1
    return at
