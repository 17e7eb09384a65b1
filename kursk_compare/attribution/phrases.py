"""Noun phrases as sources: the one that ends before a cue, the one that begins after it."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.attribution.lexicon import word_set
from kursk_compare.attribution.tokens import Token
from kursk_compare.attribution.units import Range, Unit

STOPS = frozenset(",;:()[]—–―.?!…/•") | {"--", "..."}
LONGEST = 25
LONGEST_BEFORE_ASIDE = 12
LONGEST_NAME = 6
LONGEST_ASIDE = 40
LONGEST_OFFICE = 6
LONGEST_BRACKET = 12
LONGEST_AFTER = 18
LONGEST_APPOSITION = 34
ASIDE_LIMITS = frozenset(";:.?!")
CLAUSE_ENDS = frozenset(",;:.?!—–―") | {"--"}


def verb_group_start(unit: Unit, verb: int) -> int:
    """Return where the verb group (auxiliaries, adverbs, "declined to") before `verb` starts."""
    tokens, start = unit.tokens, verb
    while start > 0:
        before = tokens[start - 1]
        if before.quoted or before.among("possessive"):
            break
        linked = (
            before.lower in {"to", "not"}
            and start >= 2
            and tokens[start - 2].among("infinitive_head")
        )
        heads = start < verb and before.among("infinitive_head") and before.lower != "on"
        went_on = (
            before.lower == "on"
            and start < verb
            and start >= 2
            and (tokens[start - 2].lower in {"went", "goes", "go"})
        )
        if _joins_verbs(tokens, start):
            start -= 3 if tokens[start - 3].lower == "neither" else 2
            continue
        if not (before.among("auxiliary") or before.adverb or linked or heads or went_on):
            break
        if before.among("plural_subject") and (start < 2 or tokens[start - 2].text in STOPS):
            break  # "Both said"
        start -= 1
    return start


def _joins_verbs(tokens: Sequence[Token], start: int) -> bool:
    """Say whether `(neither) confirmed nor` or `not confirmed or` stands before `start`."""
    if start < 3 or tokens[start - 1].lower not in {"or", "nor"}:
        return False
    helped = tokens[start - 3].among("auxiliary") or tokens[start - 3].among("negation")
    return helped and tokens[start - 2].verb is not None


def phrase_before(unit: Unit, end: int, floor: int = 0) -> Range | None:
    """Return the noun phrase whose last token is before `end`, or None."""
    if end <= floor:
        return None
    if unit.tokens[end - 1].text == "," and not unit.tokens[end - 1].quoted:
        return _phrase_before_aside(unit, end, floor)
    head = _before_brackets(unit, end, floor)
    start = _leftmost(unit, head, floor)
    if start == head:
        return None
    phrase = _without_opening(unit, start, head)
    return (phrase[0], end) if phrase is not None else None


def _before_brackets(unit: Unit, end: int, floor: int) -> int:
    """Return where a bracket such as "(D-N.Y.)" that ends before `end` opens, else `end`."""
    if unit.tokens[end - 1].text != ")":
        return end
    for at in range(end - 2, max(floor, end - LONGEST_BRACKET), -1):
        if unit.tokens[at].text == "(":
            return at
    return end


def _phrase_before_aside(unit: Unit, end: int, floor: int) -> Range | None:
    """Return the phrase of `X, who met Y on Monday,`; an apposition is kept, a clause is not."""
    tokens = unit.tokens
    for comma in range(end - 2, max(floor, end - LONGEST_ASIDE) - 1, -1):
        token = tokens[comma]
        if token.quoted or token.text in ASIDE_LIMITS:
            return None
        if token.text != ",":
            continue
        phrase = phrase_before(unit, comma, floor)
        if phrase is None or phrase[1] - phrase[0] > LONGEST_BEFORE_ASIDE:
            continue
        start, stop = phrase
        head = tokens[start]
        named = head.capital or tokens[stop - 1].capital
        if not (named or head.among("determiner") or head.among("pronoun")):
            continue
        breaks = head.among("preposition") or (head.among("subordinator") and head.lower != "that")
        if breaks or head.among("subject_breaker"):
            return None
        opener = tokens[comma + 1]
        identifies = not opener.lower.startswith("who") and (
            opener.among("appositive_opener")
            or opener.text[0].isdigit()
            or _gives_office(tokens[comma + 1 : end - 1])
            or (not tokens[stop - 1].capital and _gives_name(tokens[comma + 1 : end - 1]))
        )
        start = _whole_name(unit, start, floor)
        return (start, end - 1) if identifies or opener.lower in {"d-", "r-"} else (start, stop)
    return None


def _gives_office(words: Sequence[Token]) -> bool:
    """Say whether an aside is an office: `communications director for S2`, `S2's chair`."""
    if not words or any(
        t.quoted or (t.among("auxiliary") and not t.among("possessive")) for t in words
    ):
        return False
    verbal = words[0].lower.endswith(("ing", "ed")) or words[0].among("preposition")
    return not verbal and any(token.among("role_noun") for token in words[:LONGEST_OFFICE])


def _gives_name(words: Sequence[Token]) -> bool:
    """Say whether an aside is a name, as in `her aide, Ann Lee,`."""
    return 0 < len(words) <= LONGEST_NAME and all(token.capital for token in words)


def _whole_name(unit: Unit, start: int, floor: int) -> int:
    """Return where `Ann Lee, 67, a nurse in Bath, Me.` starts when `start` is inside its asides."""
    tokens = unit.tokens
    while start - 2 > floor and tokens[start - 1].text == ",":
        head = tokens[start]
        if not (head.among("determiner") or head.text[0].isdigit() or head.among("role_noun")):
            break
        earlier = _leftmost(unit, start - 1, floor)
        last = tokens[start - 2]
        age = last.text.isdigit() and start - 1 - earlier == 1
        if not (age or (last.capital and earlier < start - 1)) or last.among("time"):
            break
        if start - 1 - earlier > LONGEST_NAME:
            break
        start = earlier
    return start


def _leftmost(unit: Unit, end: int, floor: int) -> int:
    """Return the index where the phrase that ends before `end` starts."""
    tokens, start = unit.tokens, end
    while start > floor and end - start <= LONGEST:
        token = tokens[start - 1]
        if token.quoted or token.text in STOPS:
            break
        if token.among("subordinator") and token.lower != "or":
            break
        if token.among("auxiliary") and not token.among("possessive"):
            break
        breaks = token.verb is not None and token.verb.lemma in word_set("breaking_verb")
        if breaks and token.lower != "says":
            break
        if _is_finite_past(unit, start - 1, floor):
            break
        if token.lower in {"and", "&"} and not _coordinates(unit, start, end, floor):
            break
        start -= 1
        if token.among("pronoun"):
            break
    return start


def _is_finite_past(unit: Unit, index: int, floor: int) -> bool:
    """Say whether a past form follows a name or pronoun, so that it is a verb of its own."""
    token = unit.tokens[index]
    if index <= floor or not (token.lower.endswith("ed") or token.among("irregular_past")):
        return False
    before = unit.tokens[index - 1]
    return token.text[0].islower() and (
        (before.capital and not before.among("time")) or before.among("pronoun")
    )


def _coordinates(unit: Unit, start: int, end: int, floor: int) -> bool:
    """Say whether the "and" before `start` joins two noun phrases."""
    tokens = unit.tokens
    if start - 2 < floor or start >= end:
        return False
    left, right = tokens[start - 2], tokens[start]
    if right.adverb and start + 1 < end:
        right = tokens[start + 1]
    if left.quoted or left.text in STOPS:
        return False
    plural = left.lower.endswith("s") or left.among("role_noun") or left.among("singular_source")
    plural = plural or left.among("joint_noun")
    if not (left.capital or plural):
        return False
    several = left.lower.endswith("s") and tokens[end - 1].lower.endswith("s")
    joins = right.capital or right.among("determiner") or right.lower.endswith("s")
    if not (joins or several):
        return False
    since = max(floor, start - 6)
    stops = [at + 1 for at in range(since, start - 2) if tokens[at].text in STOPS]
    earlier = tokens[stops[-1] if stops else since : start - 1]
    return not any(t.among("auxiliary") and not t.among("possessive") for t in earlier)


def _without_opening(unit: Unit, start: int, end: int) -> Range | None:
    """Drop a fronted adverb, time or place ("On Thursday the Pentagon" -> "the Pentagon")."""
    tokens = unit.tokens
    while end - start > 1 and tokens[start].among("sentence_adverb"):
        start += 1
    head = tokens[start]
    fronted = (
        head.among("preposition")
        or head.among("time")
        or head.lower in {"last", "this", "earlier", "late", "early"}
    )
    if fronted:
        subject = _subject_after_fronted(tokens, start, end)
        if subject is None:
            return None
        start = subject
    start = _after_verb(tokens, start, end)
    head = tokens[start]
    if head.among("subordinator") or (head.among("no_subject") and end - start == 1):
        return None
    several = end - start == 1 and head.among("plural_subject")  # "Most said"
    if not several and all(t.adverb or t.among("intensifier") for t in tokens[start:end]):
        return None
    return start, end


def _after_verb(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Drop a verb and what it governs before a name: `showed gaps in Ann Lee's` -> `Ann Lee's`."""
    head = tokens[start]
    verbal = head.lower.endswith(("ed", "ing")) or head.among("irregular_past")
    if head.capital or not (verbal or head.verb is not None):
        return start
    for index in range(start + 1, end):
        if tokens[index].capital or tokens[index].among("determiner"):
            return index
    return start


def _subject_after_fronted(tokens: tuple[Token, ...], start: int, end: int) -> int | None:
    """Return where the subject starts after a fronted phrase that has no comma."""
    found: int | None = None
    for index in range(start + 1, end):
        token, before = tokens[index], tokens[index - 1]
        linked = before.among("preposition") or before.among("determiner")
        opens = token.among("determiner") and token.lower != "this" and not linked
        capital = token.capital and not token.among("time")
        after_time = before.among("time") and (capital or token.lower.endswith("s"))
        if (
            opens
            or token.among("pronoun")
            or after_time
            or (capital and found is None and not before.capital and not linked)
        ):
            found = index
    return found


def phrase_after(unit: Unit, start: int) -> Range | None:
    """Return the noun phrase that begins at `start`, with its apposition, or None."""
    end = _rightmost(unit, start)
    if end == start:
        return None
    return start, _with_apposition(unit, _past_brackets(unit, end))


def _past_brackets(unit: Unit, end: int) -> int:
    """Return where a bracket such as "(D-N.Y.)" that opens at `end` closes, else `end`."""
    opener = unit.at(end)
    if opener is None or opener.text != "(":
        return end
    for at in range(end + 1, min(end + LONGEST_BRACKET, len(unit.tokens))):
        if unit.tokens[at].text == ")":
            return at + 1
    return end


def _rightmost(unit: Unit, start: int) -> int:
    tokens, end = unit.tokens, start
    while end < len(tokens) and end - start <= LONGEST_AFTER:
        token = tokens[end]
        if token.quoted or token.text in STOPS:
            break
        if end > start and _stops_phrase(unit, end):
            break
        end += 1
    return end


def _stops_phrase(unit: Unit, index: int) -> bool:
    """Say whether the token at `index` can no longer belong to the phrase before it."""
    token, before, after = unit.tokens[index], unit.tokens[index - 1], unit.at(index + 1)
    if (
        token.lower in {"that", "who", "which", "why", "whether", "if", "how"}
        or token.among("time")
        or token.adverb
    ):
        return True
    if not token.among("source_stop"):
        return False
    if after is None:
        return True
    if token.lower == "and":
        return not (after.capital and before.capital)
    if not (token.among("source_preposition") and before.among("role_noun")):
        return True
    beyond = unit.at(index + 2)
    named = after.capital or (after.lower == "the" and beyond is not None and beyond.capital)
    return not named or after.among("time")


def _with_apposition(unit: Unit, end: int) -> int:
    """Return the end of the phrase with `, a doctor` or `, 45,` when one follows."""
    tokens, comma, opener = unit.tokens, unit.at(end), unit.at(end + 1)
    if comma is None or comma.text != "," or opener is None or opener.quoted:
        return end
    stops = opener.among("source_stop") or opener.lower.endswith("ing") or opener.among("pronoun")
    if stops and not opener.lower.startswith("who"):
        return end
    stop = end + 1
    while stop < len(tokens) and not tokens[stop].quoted and tokens[stop].text not in CLAUSE_ENDS:
        if stop - end >= LONGEST_APPOSITION:
            break
        stop += 1
    following = unit.at(stop)
    closed = following is None or following.quoted or following.text in CLAUSE_ENDS
    if not (closed and (_identifies(opener) or _gives_office(tokens[end + 1 : stop]))):
        return end
    short = (opener.text.isdigit() and stop == end + 2) or opener.lower == "of"
    return _with_apposition(unit, stop) if short else stop


def _identifies(opener: Token) -> bool:
    """Say whether the first word of an aside shows that it tells who the source is."""
    return (
        opener.among("determiner")
        or opener.among("appositive_opener")
        or opener.lower in {"which", "whose", "of"}
        or opener.capital
        or opener.text[0].isdigit()
    )
