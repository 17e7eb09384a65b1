"""Active cues with their source before them: `S said that C`, `C, S said`, `as S reported`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kursk_compare.attribution.addressees import content_start
from kursk_compare.attribution.clause_ends import clause_end
from kursk_compare.attribution.contents import cut_content
from kursk_compare.attribution.cues import (
    accepts_clause,
    agrees,
    homograph_has_subject,
    homograph_speaks,
    is_statement,
)
from kursk_compare.attribution.frames import Frame, finite_before, first_subject, is_negated
from kursk_compare.attribution.lexicon import CueWord, words
from kursk_compare.attribution.phrases import phrase_before, verb_group_start
from kursk_compare.attribution.tokens import Token
from kursk_compare.attribution.units import Range, Unit

DATELINE = 10
PARTS = frozenset({",", "—", "–", "--"})
OPENING_MARKS = "“\"‘'„« \u2060"
OPENERS = frozenset("—–(") | {"--", "-"}
TAIL_STOPS = frozenset(",.;?!—–)")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A cue with its subject: `group` starts the verb group, `begin` source or group.

    `start` is where what follows the cue begins; `tail` says that nothing said follows.
    """

    unit: Unit
    index: int
    group: int
    source: Range
    begin: int
    start: int
    tail: bool

    @property
    def before(self) -> Token | None:
        """The token before source and cue."""
        return self.unit.at(self.begin - 1)

    @property
    def opener(self) -> Token | None:
        """The token that what follows the cue begins with."""
        return self.unit.at(self.start)

    @property
    def cue(self) -> Range:
        """The verb group."""
        return self.group, self.index + 1


def read_active(unit: Unit, index: int, group: int, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of a cue with its subject before it, or None."""
    word = unit.tokens[index].verb
    source = _subject(unit, group, found)
    if word is None or source is None:
        return None
    if word.lemma == "put":
        return _put_it(unit, index, source)
    supposed = any(token.among("supposition") for token in unit.tokens[group:index])
    if supposed and word.act in {"believe", "predict", "suggest", "find"}:
        return None  # "seemingly hoped": the reporter's guess
    clause = _clause(unit, index, group, source)
    if clause.tail and (content := _taken_up(clause, found)):
        negated = is_negated(unit, group, index)
        return Frame("taken-up", word, source, clause.cue, content, negated)
    before = clause.before
    if before is not None and (before.quoted or before.text in PARTS):
        fronted = _fronted(clause, word, before)
        if fronted is not None:
            return fronted
    if before is not None and before.lower == "as":
        return _as_said(clause, word) or _with_clause(clause, word)
    return _with_clause(clause, word)


def _taken_up(clause: _Clause, found: Sequence[Frame]) -> tuple[Range, ...]:
    """Return the content that `, a claim (that) S denies` takes up, empty when it is none."""
    at = clause.begin - 1
    link = clause.unit.at(at)
    if link is not None and link.lower in {"that", "which"}:
        at -= 1
    noun, opener = clause.unit.at(at), clause.unit.at(at - 1)
    if noun is None or opener is None or at < 2 or not noun.among("content_noun"):
        return ()
    if opener.lower not in {"a", "an", "the"} or clause.unit.tokens[at - 2].text != ",":
        return ()
    earlier = [frame for frame in found if frame.content and frame.cue[1] <= at]
    return earlier[-1].content if earlier else ()


def _clause(unit: Unit, index: int, group: int, source: Range) -> _Clause:
    """Return the arrangement of source, cue and what follows."""
    begin = source[0] if source[1] <= group and _adjoins(unit, source, group) else group
    start = content_start(unit, index, begin)
    opener, before = unit.at(start), unit.at(begin - 1)
    tail = start >= unit.end or (
        opener is not None and not opener.quoted and opener.text in TAIL_STOPS
    )
    if not tail and before is not None and not before.quoted and before.text in {",", "—", "–"}:
        told = finite_before(unit, 0, begin) or any(t.quoted for t in unit.tokens[:begin])
        tail = told and _only_modifiers(unit, start)
    return _Clause(unit, index, group, source, begin, start, tail)


def _fronted(clause: _Clause, word: CueWord, before: Token) -> Frame | None:
    """Return the frame of `C, S said`, None when what is said follows the cue."""
    unit, opener = clause.unit, clause.opener
    quote_tag = before.quoted and word.lemma in words("first_quote_verb")
    follows = opener is not None and opener.lower in {"that", "whether"}
    if not ((clause.tail and is_statement(word)) or (quote_tag and not follows)):
        return None
    if not agrees(unit, clause.index, clause.source, helped=clause.group < clause.index):
        return None
    if not (before.quoted or homograph_has_subject(unit, clause.index, clause.source)):
        return None
    content = _fronted_content(unit, clause.begin, clause.start, tail=clause.tail)
    negated = is_negated(unit, clause.group, clause.index)
    return Frame("fronted", word, clause.source, clause.cue, content, negated)


def _with_clause(clause: _Clause, word: CueWord) -> Frame | None:
    """Return the frame of `S said (that) C`, None when what follows is nothing said."""
    unit, index = clause.unit, clause.index
    if clause.tail or clause.opener is None:
        return None
    helped = clause.group < index
    speaks = (
        agrees(unit, index, clause.source, helped=helped)
        and homograph_speaks(unit, index, clause.source, clause.start)
        and accepts_clause(unit, index, clause.start, clause.group)
    )
    last = unit.tokens[clause.source[1] - 1]
    noun = unit.tokens[index].lower == "thought" and not (last.among("pronoun") or last.capital)
    if not speaks or noun:
        return None
    end = clause_end(unit, clause.begin, clause.start)
    content = cut_content(unit, clause.start, end, thing=word.follows == {"object"})
    negated = is_negated(unit, clause.group, index)
    return Frame("active", word, clause.source, clause.cue, (content,), negated)


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


def _subject(unit: Unit, group: int, found: Sequence[Frame]) -> Range | None:
    """Return the subject of the verb group: before it, or shared with an earlier verb."""
    before = unit.at(group - 1)
    again = before is not None and before.text == "," and unit.tokens[group].among("says_again")
    if again and found and found[-1].source and found[-1].cue[1] < group:
        content, speaker = found[-1].content, unit.tokens[found[-1].source[0]]
        if content and content[-1][1] == group - 1 and speaker.lower not in {"who", "which"}:
            return found[-1].source  # `S condemned it, says it must end`
    phrase = phrase_before(unit, group)
    if phrase is not None:
        return phrase
    if before is None or before.lower not in {"and", "but", "then", "or"}:
        return None
    earlier = [frame.source for frame in found if frame.source and frame.cue[1] <= group]
    if earlier:
        return earlier[-1]
    verb = first_subject(unit, group - 1) or first_subject(unit, group - 1, adverbs=True)
    return phrase_before(unit, verb_group_start(unit, verb)) if verb else None


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
    if quotation is not None and is_whole(quotation) and not _is_said(unit, begin):
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
        parts[0] = (_after_main_clause(unit, *parts[0]), begin)
        parts.append((at + 1, unit.end))
    if len(parts) > 1 and _is_connective(unit, *parts[0]):
        return tuple(parts[1:])
    return tuple(parts)


def _is_said(unit: Unit, begin: int) -> bool:
    """Say whether the words before a tag are said: a quotation, unless a participle governs it."""
    opener = unit.tokens[0]
    governed = opener.capital and opener.lower.endswith("ing") and not opener.quoted
    return unit.tokens[begin - 1].quoted and not governed


def _is_connective(unit: Unit, start: int, end: int) -> bool:
    """Say whether a fronted part only links the sentence, as `But` in `But, S said, C`."""
    words = [t for t in unit.tokens[start:end] if t.text not in PARTS]
    return all(not t.quoted and t.among("connective") for t in words)


def _after_main_clause(unit: Unit, start: int, end: int) -> int:
    """Return where the first part of `It failed — proof, S argued, of C` starts: at the dash.

    Only when a whole clause stands before the dash or bracket and none after it.
    """
    for at in range(end - 1, start, -1):
        if unit.tokens[at].quoted or unit.tokens[at].text not in OPENERS:
            continue
        whole = finite_before(unit, start, at) and not finite_before(unit, at + 1, end)
        return at + 1 if whole and end - at > 1 else start
    return start


def is_whole(quotation: Token) -> bool:
    """Say whether a quotation begins with a capital, as an utterance of its own does."""
    return quotation.text.lstrip(OPENING_MARKS)[:1].isupper()


def _content_floor(unit: Unit, begin: int) -> int:
    """Return where a fronted content can start: after a dateline such as `ROME (AP) —`."""
    for at in range(1, min(DATELINE, begin)):
        if unit.tokens[at].text in {"—", "–", "―", "--", "-"} and unit.tokens[0].text.isupper():
            return at + 1
    return 0


def _as_said(clause: _Clause, word: CueWord) -> Frame | None:
    """Return the frame of `as S reported, C` or `C, as S reported`."""
    unit, begin, stop = clause.unit, clause.begin, clause.index + 1
    if word.act not in {"say", "report", "announce", "claim", "warn"}:
        return None
    if word.lemma in words("no_as_said") or begin < 1:
        return None
    while stop < unit.end and unit.tokens[stop].text not in PARTS:
        if unit.tokens[stop].quoted or unit.tokens[stop].among("clause_opener"):
            return None
        stop += 1
    initial = begin <= 2
    if initial and (stop >= unit.end or unit.tokens[stop].text != ","):
        return None
    if not initial and unit.tokens[begin - 2].text != ",":
        return None
    parts = [] if initial else [(0, begin - 1)]
    onward = unit.at(stop + 1)
    resumes = stop < unit.end and onward is not None and not onward.among("tag_follower")
    if resumes and stop + 1 < unit.end:
        parts.append((stop + 1, unit.end))
    if len(parts) > 1 and _is_connective(unit, *parts[0]):
        parts = parts[1:]
    kept = tuple(part for part in parts if part[1] > part[0])
    return Frame("as-said", word, clause.source, clause.cue, kept) if kept else None


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
