"""Active cues: `S said that C`, `C, S said`, `"Q," said S`, `Q, S said, Q`."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.attribution.contents import cut_content
from kursk_compare.attribution.cues import (
    accepts_clause,
    agrees,
    homograph_has_subject,
    homograph_speaks,
    is_statement,
)
from kursk_compare.attribution.frames import Frame, finite_before, first_subject, is_negated
from kursk_compare.attribution.lexicon import CueWord, complements, words
from kursk_compare.attribution.modifiers import skip_modifiers
from kursk_compare.attribution.phrases import (
    CLAUSE_ENDS,
    phrase_after,
    phrase_before,
)
from kursk_compare.attribution.tokens import Token
from kursk_compare.attribution.units import Range, Unit

ADDRESSEE_REACH = 16
DATELINE = 10
PARTS = frozenset({",", "—", "–", "--"})


def read_inverted(unit: Unit, index: int, group: int) -> Frame | None:
    """Return the frame of `"Q," said S` or `C, said S`, None when it is something else."""
    token, after, before = unit.tokens[index], unit.at(index + 1), unit.at(index - 1)
    word = token.verb
    if word is None or after is None or before is None or group != index:
        return None
    quoted = before.quoted or (before.text == "," and index >= 2 and unit.tokens[index - 2].quoted)
    if not (quoted or before.text == ",") or not _may_invert(word, quoted=quoted):
        return None
    if after.quoted or after.lower == "that" or not _opens_source(unit, index + 1):
        return None
    source = phrase_after(unit, index + 1)
    if source is None or not _inversion_holds(unit, index, source, quoted=quoted):
        return None
    content: list[Range] = [(0, index)]
    content += _resumed(unit, source[1], quoted=quoted)
    return Frame("inverted", word, source, (index, index + 1), tuple(content))


def _may_invert(word: CueWord, *, quoted: bool) -> bool:
    if word.lemma == "put" or word.follows in ({"object"}, {"addressee"}):
        return False
    return quoted or word.lemma in words("inverting_verb")


def _opens_source(unit: Unit, index: int) -> bool:
    token = unit.tokens[index]
    return (
        token.capital
        or token.among("determiner")
        or token.among("role_noun")
        or token.lower in {"he", "she", "former", "senior", "president", "who"}
        or token.lower.endswith("s")
    )


def _inversion_holds(unit: Unit, index: int, source: Range, *, quoted: bool) -> bool:
    """Say whether what stands around `said S` fits a tag rather than a clause."""
    tokens, after = unit.tokens, unit.at(source[1])
    range_ = tokens[source[0] : source[1]]
    relative = any(token.lower in {"who", "which"} for token in range_)
    finite = any(t.among("auxiliary") and not t.among("possessive") for t in range_)
    if finite and not relative:
        return False
    if after is not None and not _ends_tag(unit, source[1]):
        return False
    if quoted:
        return True
    closes = after is None or after.text in ENDS_PLAIN or after.among("time")
    if not (closes or (after is not None and after.lower in {"in", "on", "at"})):
        return False
    start = max(0, index - 15)
    aside = any(token.lower in {"who", "whose", "which"} for token in tokens[start : index - 1])
    return finite_before(unit, 0, index) and not aside


ENDS_PLAIN = frozenset(",.?!")


def _ends_tag(unit: Unit, index: int) -> bool:
    token = unit.tokens[index]
    return (
        token.quoted
        or token.text in CLAUSE_ENDS
        or token.among("source_stop")
        or token.among("time")
        or token.adverb
        or token.lower == "who"
    )


def _resumed(unit: Unit, start: int, *, quoted: bool) -> list[Range]:
    """Return the quotation that goes on after the tag, as a list of one or none."""
    tokens, at = unit.tokens, start
    while at < len(tokens) and not tokens[at].quoted and tokens[at].text not in {".", ":", ";"}:
        at += 1
    if at >= len(tokens):
        return []
    if tokens[at].quoted:
        return [(at, at + 1)]
    onward = unit.at(at + 1)
    if quoted and tokens[at].text in {".", ":"} and onward is not None and onward.quoted:
        return [(at + 1, at + 2)]
    return []


def read_active(unit: Unit, index: int, group: int, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of a cue with its subject before it, or None."""
    token = unit.tokens[index]
    word = token.verb
    if word is None:
        return None
    source = _subject(unit, index, group, found)
    if source is None:
        return None
    begin = source[0] if source[1] <= group and _adjoins(unit, source, group) else group
    if word.lemma == "put":
        return _put_it(unit, index, source)
    start = _content_start(unit, index, begin)
    before = unit.at(begin - 1)
    fronted = before is not None and (before.quoted or before.text in PARTS)
    opener = unit.at(start)
    tail = start >= unit.end or (
        opener is not None and not opener.quoted and opener.text in {*",.;?!—–)"}
    )
    if fronted and not tail and before is not None and before.text == ",":
        tail = finite_before(unit, 0, begin) and _only_modifiers(unit, start)
    negated = is_negated(unit, group, index)
    cue = (group, index + 1)
    if fronted and before is not None:
        quote_tag = before.quoted and word.lemma in words("first_quote_verb")
        clause = opener is not None and opener.lower in {"that", "whether"}
        fits = agrees(unit, index, source, helped=group < index) and (
            before.quoted or homograph_has_subject(unit, index, source)
        )
        if fits and ((tail and is_statement(word)) or (quote_tag and not clause)):
            content = _fronted_content(unit, begin, start, tail=tail)
            return Frame("fronted", word, source, cue, content, negated)
    if before is not None and before.lower == "as":
        return _as_said(unit, index, source, begin, cue)
    if tail or opener is None:
        return None
    helped = group < index
    if not (
        agrees(unit, index, source, helped=helped)
        and homograph_speaks(unit, index, source, start)
        and accepts_clause(unit, index, start)
    ):
        return None
    if token.lower == "thought" and not unit.tokens[source[1] - 1].among("pronoun"):
        return None
    end = _clause_end(unit, begin, start)
    return Frame("active", word, source, cue, (cut_content(unit, start, end),), negated)


def _clause_end(unit: Unit, begin: int, start: int) -> int:
    """Return where the clause of a cue ends: at a comma when it is `While S said C, ...`."""
    before = unit.at(begin - 1)
    fronted = before is not None and before.among("fronting_subordinator") and begin <= 3
    if not fronted:
        return unit.end
    for index in range(start + 1, unit.end - 2):
        if unit.tokens[index].text == "," and _opens_clause(unit, index + 1):
            return index
    return unit.end


def _opens_clause(unit: Unit, start: int) -> bool:
    """Say whether a subject stands at `start` and a finite verb soon after."""
    opener = unit.tokens[start]
    if not (opener.capital or opener.among("determiner") or opener.among("pronoun")):
        return False
    return finite_before(unit, start, min(start + 8, unit.end))


def _only_modifiers(unit: Unit, start: int) -> bool:
    """Say whether only a time, place or channel follows a tag, up to the next comma."""
    opener = unit.at(start)
    if opener is None or not (opener.among("preposition") or opener.lower == "and"):
        return False
    for token in unit.tokens[start : unit.end]:
        if token.text in PARTS:
            return True
        finite = token.among("auxiliary") and not token.among("possessive")
        if token.quoted or token.among("clause_opener") or finite or token.among("pronoun"):
            return False
    return True


def _adjoins(unit: Unit, source: Range, group: int) -> bool:
    """Say whether only an aside stands between the source and the verb group."""
    return source[1] == group or unit.tokens[source[1]].text == ","


def _subject(unit: Unit, index: int, group: int, found: Sequence[Frame]) -> Range | None:
    """Return the subject of the verb group: before it, or shared with an earlier verb."""
    phrase = phrase_before(unit, group)
    if phrase is not None:
        return phrase
    before = unit.at(group - 1)
    if before is None or before.lower not in {"and", "but", "then", "or"}:
        return None
    earlier = [frame.source for frame in found if frame.source and frame.cue[1] <= group]
    if earlier:
        return earlier[-1]
    verb = first_subject(unit, group - 1)
    return phrase_before(unit, verb) if verb else None


def _content_start(unit: Unit, index: int, begin: int) -> int:
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
    before = unit.at(begin - 1)
    tagged = before is not None and (before.quoted or before.text == ",") and begin > 1
    comma = opener.text == "," and onward is not None and onward.quoted
    return start + 1 if comma and not tagged else start


def _after_modifiers(unit: Unit, start: int, word: CueWord) -> int:
    """Return where the content starts when no addressee stands before it."""
    opener = unit.tokens[start]
    if opener.lower == "to" and word.lemma in words("infinitive_verb"):
        return start
    if opener.lower in complements().get(word.lemma, ()):
        return start + 1
    return skip_modifiers(unit, start)


def _after_addressee(unit: Unit, start: int, begin: int, *, always: bool) -> int:
    """Return where the content starts after `told S2`."""
    tokens, at = unit.tokens, start
    while at < unit.end and at - start < ADDRESSEE_REACH:
        token = tokens[at]
        if token.quoted or token.among("clause_opener") or token.text in {",", ":", ";"}:
            break
        at += 1
    token, onward = unit.at(at), unit.at(at + 1)
    if token is not None and at < unit.end:
        if token.quoted or token.among("clause_opener"):
            return at
        if token.text in {",", ":"} and onward is not None and onward.quoted:
            return at + 1
    if not always:
        return start
    if at < unit.end and token is not None and token.text != ",":
        return start
    before = unit.at(begin - 1)
    if before is not None and (before.text == "," or before.quoted):
        return at
    if start < unit.end and tokens[start].among("news_addressee"):
        return start + 1
    at = start
    while at < unit.end and (
        tokens[at].capital
        or (tokens[at].among("determiner") and at == start)
        or tokens[at].among("possessive")
        or tokens[at].lower == "and"
    ):
        at += 1
    return at


def _fronted_content(unit: Unit, begin: int, start: int, *, tail: bool) -> tuple[Range, ...]:
    """Return the content before the tag and what goes on after it."""
    tokens, at = unit.tokens, start
    parts: list[Range] = [(_content_floor(unit, begin), begin)]
    while at < len(tokens) and not tokens[at].quoted and tokens[at].text not in {*".;:,"}:
        at += 1
    onward = unit.at(at + 1)
    if at >= len(tokens):
        return tuple(parts)
    quotation = next((t for t in tokens[at : at + 2] if t.quoted), None)
    if quotation is not None and not tokens[begin - 1].quoted and is_whole(quotation):
        parts.clear()
    if tokens[at].quoted:
        parts.append((at, at + 1))
    elif onward is not None and onward.quoted and tokens[at].text in {*",.:"}:
        parts.append((at + 1, at + 2))
    elif (
        tail
        and tokens[at].text == ","
        and at + 1 < unit.end
        and not tokens[begin - 1].quoted
        and onward is not None
        and not onward.among("tag_follower")
    ):
        parts.append((at + 1, unit.end))
    return tuple(parts)


def is_whole(quotation: Token) -> bool:
    """Say whether a quotation begins with a capital, as an utterance of its own does."""
    return quotation.text.lstrip("“\"‘'„« ")[:1].isupper()


def _content_floor(unit: Unit, begin: int) -> int:
    """Return where a fronted content can start: after a dateline such as `ROME (AP) —`."""
    for at in range(1, min(DATELINE, begin)):
        if unit.tokens[at].text in {"—", "–", "―", "--", "-"} and unit.tokens[0].text.isupper():
            return at + 1
    return 0


def _as_said(unit: Unit, index: int, source: Range, begin: int, cue: Range) -> Frame | None:
    """Return the frame of `as S reported, C` or `C, as S reported`."""
    word, stop = unit.tokens[index].verb, index + 1
    if word is None or word.act not in {"say", "report", "announce", "claim", "warn"}:
        return None
    while stop < unit.end and unit.tokens[stop].text not in PARTS:
        if unit.tokens[stop].quoted or unit.tokens[stop].among("clause_opener"):
            return None
        stop += 1
    content = ((stop + 1, unit.end),) if begin <= 2 else ((0, begin - 1),)
    if content[0][1] <= content[0][0] or (begin > 2 and unit.tokens[begin - 2].text != ","):
        return None
    if begin <= 2 and (stop >= unit.end or unit.tokens[stop].text != ","):
        return None
    return Frame("as-said", word, source, cue, content)


def _put_it(unit: Unit, index: int, source: Range) -> Frame | None:
    """Return the frame of `as S put it, "Q"`."""
    word, following = unit.tokens[index].verb, unit.at(index + 1)
    if word is None or following is None or following.lower != "it":
        return None
    at = index + 2
    while at < unit.end and not unit.tokens[at].quoted and unit.tokens[at].text not in {",", ":"}:
        at += 1
    token = unit.at(at)
    if token is None:
        return None
    start = at if token.quoted else at + 1
    if start >= len(unit.tokens):
        return None
    return Frame("put-it", word, source, (index, index + 2), ((start, unit.end),))
