"""Where the content of an attribution ends, and how it is cut from what follows in the sentence."""

from __future__ import annotations

from kursk_compare.attribution.lexicon import words
from kursk_compare.attribution.units import Range, Unit

TAG_REACH = 9


def cut_content(unit: Unit, start: int, end: int) -> Range:
    """Return the content start..end cut before what no longer belongs to it.

    Cuts at `, adding/citing/according`, at `, a claim that`, at `and said`, and at
    `, but Brown said`.
    """
    for index in range(start + 1, end):
        token = unit.tokens[index]
        if token.quoted:
            continue
        if token.text == "," and _aside_follows(unit, index, end):
            return start, index
        if token.lower in {"and", "but"} and _cue_follows(unit, index, end):
            return start, index
        if _links_clause(unit, index, end) and _tag_in(unit, index, end):
            return start, index
    return start, end


def _aside_follows(unit: Unit, comma: int, end: int) -> bool:
    if comma + 1 >= end:
        return False
    opener, following = unit.tokens[comma + 1], unit.at(comma + 2)
    if opener.among("speech_participle"):
        return True
    return (
        opener.lower in {"a", "an"}
        and comma + 2 < end
        and following is not None
        and following.among("content_noun")
    )


def _cue_follows(unit: Unit, link: int, end: int) -> bool:
    """Say whether a second cue of the same subject follows `and` ("... and warned that")."""
    at = link + 1
    while at < end and (unit.tokens[at].adverb or unit.tokens[at].among("have")):
        at += 1
    if at + 1 >= end:
        return False
    token, after = unit.tokens[at], unit.tokens[at + 1]
    if token.quoted or token.verb is None or token.among("homograph"):
        return False
    if not (token.lower.endswith(("ed", "s")) or token.lower in {"said", "told", "wrote"}):
        return False
    if token.verb.act in {"find", "believe", "promise", "predict"}:
        return False
    opens = (
        after.quoted
        or after.among("clause_opener")
        or after.among("pronoun")
        or after.among("determiner")
        or after.capital
    )
    return opens or token.lower in {"said", "says"}


def _links_clause(unit: Unit, index: int, end: int) -> bool:
    """Say whether a new main clause may start after the token at `index`."""
    token = unit.tokens[index]
    if index + 2 >= end:
        return False
    if token.text in {";", "—", "–"}:
        return True
    following = unit.tokens[index + 1]
    return token.text in {","} and following.among("clause_link")


def _tag_in(unit: Unit, index: int, end: int) -> bool:
    """Say whether a new source speaks soon after `index` (`, but Brown said`)."""
    for at in range(index + 1, min(index + TAG_REACH, end)):
        token = unit.tokens[at]
        if token.quoted or token.text in {",", ";", ":"}:
            return False
        if token.verb is None or at - 1 == index or token.lower in words("base_or_plural"):
            continue
        if token.verb.lemma in words("statement_verb"):
            return True
    return False
