"""Active cues: `S said that C`, `C, S said`, `"Q," said S`, `Q, S said, Q`."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.attribution.contents import cut_content
from kursk_compare.attribution.cues import (
    accepts_clause,
    agrees,
    homograph_speaks,
    is_statement,
)
from kursk_compare.attribution.frames import Frame, finite_before, first_subject, is_negated
from kursk_compare.attribution.lexicon import CueWord, words
from kursk_compare.attribution.modifiers import skip_modifiers
from kursk_compare.attribution.phrases import (
    CLAUSE_ENDS,
    phrase_after,
    phrase_before,
)
from kursk_compare.attribution.units import Range, Unit

ADDRESSEE_REACH = 16
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
    negated = is_negated(unit, group, index)
    cue = (group, index + 1)
    if fronted and before is not None:
        quote_tag = before.quoted and word.lemma in words("first_quote_verb")
        clause = opener is not None and opener.lower in {"that", "whether"}
        if (tail and is_statement(word)) or (quote_tag and not clause):
            content = _fronted_content(unit, begin, start, tail=tail)
            return Frame("fronted", word, source, cue, content, negated)
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
    return Frame("active", word, source, cue, (cut_content(unit, start, unit.end),), negated)


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
    elif start < unit.end:
        start = skip_modifiers(unit, start)
    opener, onward = unit.at(start), unit.at(start + 1)
    if opener is None or opener.quoted:
        return start
    if opener.text == ":":
        return start + 1
    before = unit.at(begin - 1)
    tagged = before is not None and (before.quoted or before.text == ",") and begin > 1
    comma = opener.text == "," and onward is not None and onward.quoted
    return start + 1 if comma and not tagged else start


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
    parts: list[Range] = [(0, begin)]
    while at < len(tokens) and not tokens[at].quoted and tokens[at].text not in {*".;:,"}:
        at += 1
    onward = unit.at(at + 1)
    if at >= len(tokens):
        return tuple(parts)
    if tokens[at].quoted:
        parts.append((at, at + 1))
    elif onward is not None and onward.quoted and tokens[at].text in {*",.:"}:
        parts.append((at + 1, at + 2))
    elif (
        tail
        and tokens[at].text == ","
        and at + 2 < unit.end
        and not tokens[begin - 1].quoted
        and onward is not None
        and not onward.among("tag_follower")
    ):
        parts.append((at + 1, unit.end))
    return tuple(parts)


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
