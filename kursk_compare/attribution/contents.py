"""Where the content of an attribution ends, and how it is cut from what follows in the sentence."""

from __future__ import annotations

from kursk_compare.attribution.frames import finite_before
from kursk_compare.attribution.lexicon import CueWord, words
from kursk_compare.attribution.tokens import Token
from kursk_compare.attribution.units import Range, Unit

TAG_REACH = 9
NEGATION_REACH = 7
DASHES = frozenset({"—", "–", "--", "-"})


def cut_content(unit: Unit, start: int, end: int, *, thing: bool = False) -> Range:
    """Return the content start..end cut before what no longer belongs to it.

    `thing` says that the cue takes a person or thing rather than a clause, as in `praised`.

    Cuts at `, adding/citing/according`, at `, a claim that`, at `and said`, at `, but Brown said`,
    at `, while ...`, and after a quotation that something else follows.
    """
    after_quotation = _after_quotation(unit, start, end)
    if after_quotation is not None:
        return start, after_quotation
    for index in range(start + 1, end):
        token = unit.tokens[index]
        if token.quoted:
            if token.closing == "," and _aside_follows(unit, index, end):
                return start, index + 1
        elif (
            _ends_here(unit, index, end)
            or _goes_on(unit, start, index, end, thing=thing)
            or (token.text == "." and index - start > 1 and unit.tokens[index + 1].text in {*"(["})
        ):
            return start, index
    return start, end


def _ends_here(unit: Unit, index: int, end: int) -> bool:
    """Say whether the reporter or another source takes over at the mark or link at `index`."""
    token = unit.tokens[index]
    if token.text == "," and (
        _aside_follows(unit, index, end) or _clause_of_reporter(unit, index, end)
    ):
        return True
    again = index + 1 < end and unit.tokens[index + 1].among("says_again")
    if token.text == "," and again and _cue_follows(unit, index, end):
        return True
    if token.text in DASHES and _comment_follows(unit, index, end):
        return True
    if token.lower in {"and", "but", "before"} and _cue_follows(unit, index, end):
        return True
    return _links_clause(unit, index, end) and _tag_in(unit, index, end)


def _after_quotation(unit: Unit, start: int, end: int) -> int | None:
    """Return where an opening quotation ends the content: `said, "Q," when asked ...`."""
    tokens = unit.tokens
    if start + 1 >= end or not tokens[start].quoted:
        return None
    following = tokens[start + 1]
    if following.quoted or any(token.quoted for token in tokens[start + 1 : end]):
        return None
    complete = tokens[start].closing in {*",.?!"}
    ends = following.among("subordinator") or following.among("preposition")
    return start + 1 if complete and (ends or following.among("time")) else None


def _aside_follows(unit: Unit, comma: int, end: int) -> bool:
    """Say whether what follows a comma is the reporter's again."""
    if comma + 1 >= end:
        return False
    opener = unit.tokens[comma + 1]
    if opener.among("speech_participle") or opener.among("reporter_link"):
        return True
    if opener.verb is not None and opener.lower.endswith("ing"):
        return True
    if opener.lower not in {"which", "a", "an"}:
        return False
    rest = unit.tokens[comma + 1 : end]
    return not any(token.quoted or token.text == "," for token in rest)


def _comment_follows(unit: Unit, dash: int, end: int) -> bool:
    """Say whether a dash opens the reporter's remark on what was said: `— a claim that ...`.

    Not where a second dash closes an aside.
    """
    if dash + 2 >= end or any(t.text in DASHES for t in unit.tokens[dash + 1 : end]):
        return False
    opener = unit.tokens[dash + 1]
    if opener.quoted:
        return False
    return opener.among("remark_opener") or (
        opener.verb is not None and opener.lower.endswith("ing")
    )


def _goes_on(unit: Unit, start: int, index: int, end: int, *, thing: bool) -> bool:
    """Say whether the cue's subject does something else from `index` on.

    `praised the plan and drew up another`; `proposed a fund, but he left`: a thing that is
    praised or proposed cannot go on with a clause.
    """
    tokens, at = unit.tokens, index
    if tokens[at].text == ",":
        at += 1
    link = unit.at(at)
    if link is None or link.lower not in {"and", "but"} or at + 3 >= end:
        return False
    opens_clause = tokens[start].among("clause_opener") or tokens[start].among("pronoun")
    if not thing and (opens_clause or finite_before(unit, start, index)):
        return False
    at += 1
    while at + 2 < end and tokens[at].adverb:
        at += 1
    verb, after = tokens[at], tokens[at + 1]
    if verb.lower in {"he", "she"}:
        return True
    past = verb.among("irregular_past") or verb.lower.endswith("ed")
    if verb.quoted or verb.capital or not past:
        return False
    if verb.verb is not None and not verb.among("homograph"):
        return True
    follows = after.among("preposition") or after.among("particle") or after.lower == "to"
    return follows or _opens_content(after)


def _clause_of_reporter(unit: Unit, comma: int, end: int) -> bool:
    """Say whether a main clause of the reporter follows, with its own subject.

    `, and he left`; `, but these claims ...`; `, but Brown did not say when`.
    """
    if comma + 3 >= end:
        return False
    link, subject = unit.tokens[comma + 1], unit.tokens[comma + 2]
    if link.among("clause_link") and link.lower not in {"as", "and"}:
        taken_up = subject.among("determiner") and unit.tokens[comma + 3].among("content_noun")
        near = range(comma + 2, min(comma + 2 + NEGATION_REACH, end))
        return taken_up or (link.lower == "but" and _denies(unit, near))
    return (
        link.lower == "and"
        and subject.lower in {"he", "she"}
        and not any(token.quoted for token in unit.tokens[comma + 2 : end])
    )


def _denies(unit: Unit, near: range) -> bool:
    """Say whether a cue is denied among the tokens `near`: `did not say`, `declined to`."""
    tokens = unit.tokens
    return any(
        (tokens[at].among("negation") and tokens[at - 1].among("auxiliary"))
        or tokens[at].among("declining")
        for at in near
        if not tokens[at].quoted
    ) and any(tokens[at].verb is not None for at in near)


def _cue_follows(unit: Unit, link: int, end: int) -> bool:
    """Say whether a second cue of the same subject follows `and` ("... and warned that")."""
    at = link + 1
    while at < end and (unit.tokens[at].adverb or _helps(unit.tokens[at])):
        at += 1
    if at + 1 >= end:
        return False
    token, after = unit.tokens[at], unit.tokens[at + 1]
    if token.quoted or token.verb is None:
        return False
    if any(t.among("negation") for t in unit.tokens[link + 1 : at]):
        return _opens_content(after) or after.among("preposition")
    if token.among("homograph"):
        return False
    if token.lower.endswith("ing"):
        return _opens_content(after)
    return _is_finite_cue(token) and _takes_up(token, token.verb, after)


def _is_finite_cue(token: Token) -> bool:
    return token.lower.endswith(("ed", "s")) or token.lower in {"said", "told", "wrote"}


def _takes_up(token: Token, word: CueWord, after: Token) -> bool:
    """Say whether what follows a finite cue can be said by it."""
    if word.act == "promise" and after.lower == "to":
        return True
    if word.act in {"find", "promise"} and not after.among("clause_opener"):
        return False
    if word.act == "believe" and after.lower != "that":
        return False
    return _opens_content(after) or token.lower in {"said", "says"} or after.lower == "nor"


def _helps(token: Token) -> bool:
    return (
        token.among("have")
        or token.lower in {"neither", "did", "does", "do"}
        or (token.among("negation") and not token.among("declining"))
    )


def _opens_content(token: Token) -> bool:
    return (
        token.quoted
        or token.among("clause_opener")
        or token.among("pronoun")
        or token.among("determiner")
        or token.capital
    )


def _links_clause(unit: Unit, index: int, end: int) -> bool:
    """Say whether a new main clause may start after the token at `index`."""
    token = unit.tokens[index]
    if index + 2 >= end:
        return False
    if token.text == ";" or token.text in DASHES:
        return True
    return token.text == "," and unit.tokens[index + 1].among("clause_link")


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
