"""From a text to its attributions: quotations, sentences, frames, carry-over, spans."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kursk_compare.article import Span
from kursk_compare.attribution.antecedents import antecedent
from kursk_compare.attribution.frames import SAYING, Frame, first_subject
from kursk_compare.attribution.model import Attribution, Cue, Form, Mention
from kursk_compare.attribution.nesting import nest
from kursk_compare.attribution.phrases import phrase_before
from kursk_compare.attribution.quotes import FILLER, find_quotations
from kursk_compare.attribution.reading import read_unit
from kursk_compare.attribution.resolution import resolve_sources_in
from kursk_compare.attribution.tokens import tokenise
from kursk_compare.attribution.transcripts import read_transcript
from kursk_compare.attribution.units import Range, Unit, split_units
from kursk_compare.attribution.verification import mark_verification

OPEN_MARK = re.compile(r"[“\"„«‘'`]")
CLOSE_MARK = re.compile(r"[”\"“»’']")
ANY_MARK = re.compile(r"[“”\"„«»]|''|``")
INNER_QUOTE = re.compile(r"[‘][^’]{3,}[’]")
CONFIDENCE = {
    "inverted": 0.97,
    "fronted": 0.93,
    "according": 0.93,
    "gerund": 0.86,
    "orphan": 0.7,
    "active": 0.85,
    "noun-of": 0.75,
    "noun-by": 0.6,
    "noun-bare": 0.55,
    "passive-by": 0.7,
    "impersonal": 0.7,
    "adverb": 0.7,
    "participle": 0.6,
}
USUAL_CONFIDENCE = 0.8
PARTNERS = {"“": "”", "‘": "’", '"': '"', "«": "»", "„": "“"}
CLOSING = {closer: opener for opener, closer in PARTNERS.items() if closer != "’"}
BETWEEN = " \t\n\u00a0.,;:—–-"
DOUBLED = '"' + FILLER  # two single marks for one double: as long as what it replaces


def find_attributions(text: str) -> list[Attribution]:
    """Return every attribution in `text`, in the order of their cues.

    Spans are code points of `text`.
    """
    marked = text.replace("''", DOUBLED).replace("``", DOUBLED)
    quotations = find_quotations(marked)
    units = split_units(tokenise(marked, quotations))
    read = _with_turns(_read_all(text, units), read_transcript(text))
    found = nest(sorted(read + quoted_inside(text, read), key=_place))
    places = [(unit.tokens[0].start, unit.tokens[-1].end) for unit in units]
    return resolve_sources_in(text, mark_verification(text, found, places), quotations)


def _with_turns(read: list[Attribution], turns: Sequence[Attribution]) -> list[Attribution]:
    """Return the attributions with the turns of a transcript, which need no guess at a speaker."""
    if not turns:
        return read
    starts = {turn.cue.start for turn in turns if turn.cue is not None}
    spoken = [span for turn in turns for span in turn.content]
    kept = [
        a
        for a in read
        if not (a.cue is not None and a.cue.start in starts)
        and not (a.cue is None and any(span.overlaps(a.content[0]) for span in spoken))
    ]
    return [*kept, *turns]


def _read_all(text: str, units: Sequence[Unit]) -> list[Attribution]:
    """Return the attributions of all units; a bare quotation goes to who spoke before it."""
    found: list[Attribution] = []
    last: int | None = None
    last_unit = -2
    previous: Unit | None = None
    for unit in units:
        frames = read_unit(unit)
        if frames:
            first = len(found)
            found += [a for a in (_placed(text, unit, frame) for frame in frames) if a is not None]
            last = _speaking(found, first, last)
            last_unit = unit.number
        elif _is_bare_quotation(unit):
            spans = tuple(Span(t.start, t.end) for t in unit.tokens if t.quoted)
            near = last is not None and unit.number - last_unit <= 1
            if near and last is not None and found[last].content:
                found[last] = _continued(found[last], spans)
                last_unit = unit.number
            else:
                speaker = found[last].source if last is not None else _subject_of(text, previous)
                found.append(_orphan(spans, speaker))
        previous = unit
    return found


def _speaking(found: Sequence[Attribution], first: int, last: int | None) -> int | None:
    """Return whose words a quotation after the unit goes on with, `last` when nobody speaks.

    Who is quoted in the unit comes before who is only told of: `“...,” said Lee, who noted that`.
    """
    sourced = [i for i in range(first, len(found)) if found[i].source is not None]
    quoted = [i for i in sourced if found[i].form is Form.DIRECT]
    heard = quoted or sourced
    return heard[-1] if heard else last


def _place(attribution: Attribution) -> int:
    """Return where an attribution stands: its cue, else its first words."""
    cue = attribution.cue
    return cue.start if cue is not None else attribution.content[0].start


def quoted_inside(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """Return what quotations quote in turn: `“They told us ‘go home,’” he said`."""
    inner: list[Attribution] = []
    for attribution in found:
        for span in attribution.content:
            words = text[span.start + 1 : span.end - 1]
            if INNER_QUOTE.search(words) is None or ANY_MARK.search(words) is not None:
                continue
            units = split_units(tokenise(words, find_quotations(words)))
            inner += [
                _shifted(a, span.start + 1)
                for a in _read_all(words, units)
                if a.source is not None and a.cue is not None and a.form is Form.DIRECT
            ]
    return inner


def _shifted(attribution: Attribution, by: int) -> Attribution:
    """Return the attribution moved by `by` code points."""
    source, cue = attribution.source, attribution.cue
    return replace(
        attribution,
        source=replace(source, start=source.start + by, end=source.end + by) if source else None,
        cue=replace(cue, start=cue.start + by, end=cue.end + by) if cue else None,
        content=tuple(span.shifted(by) for span in attribution.content),
        via=(),
    )


def _is_bare_quotation(unit: Unit) -> bool:
    return any(t.quoted for t in unit.tokens) and all(
        t.quoted or t.text in {*".?!,—–"} for t in unit.tokens
    )


def _subject_of(text: str, unit: Unit | None) -> Mention | None:
    """Return the named subject of the sentence before a quotation without a tag."""
    verb = first_subject(unit, unit.end) if unit is not None else None
    if unit is None or verb is None:
        return None
    phrase = phrase_before(unit, verb)
    if phrase is None or not unit.tokens[phrase[0]].capital:
        return None
    return _mention(text, unit, phrase)


def _continued(attribution: Attribution, spans: tuple[Span, ...]) -> Attribution:
    return replace(attribution, content=attribution.content + spans)


def _orphan(spans: tuple[Span, ...], speaker: Mention | None) -> Attribution:
    """Return a quotation without a tag as the words of the last speaker, marked as inferred."""
    return Attribution(
        speaker,
        None,
        spans,
        Form.DIRECT,
        SAYING.act,
        inferred=True,
        confidence=CONFIDENCE["orphan"],
        frame="orphan",
    )


def _placed(text: str, unit: Unit, frame: Frame) -> Attribution | None:
    """Return the attribution a frame stands for, None when nothing is left of it."""
    parts = [unit.span(*part) for part in frame.content]
    content = tuple(_with_marks(text, span) for span in parts if span is not None)
    cue = unit.span(*frame.cue) or Span(
        unit.tokens[frame.cue[0]].start, unit.tokens[frame.cue[1] - 1].end
    )
    if not content and frame.name != "no-comment":
        return None
    source = _mention(text, unit, frame.source)
    if source is not None and _breaks_quotation(source.text):
        return None
    if source is not None and frame.source is not None:
        stands_for = antecedent(unit, frame.source)
        span = unit.span(*stands_for) if stands_for is not None else None
        source = replace(source, resolved=span.of(text)) if span is not None else source
    return Attribution(
        source,
        Cue(cue.start, cue.end, cue.of(text)),
        content,
        _form(text, frame, content),
        frame.word.act,
        via=tuple(m for m in (_mention(text, unit, frame.via),) if m is not None),
        stance=frame.word.stance,
        commitment="U" if frame.negated else frame.word.commitment,
        polarity="-" if frame.negated else "+",
        inferred=frame.inferred,
        confidence=CONFIDENCE.get(frame.name, USUAL_CONFIDENCE),
        frame=frame.name,
    )


def _breaks_quotation(words: str) -> bool:
    """Say whether only one of two quotation marks is among the words: they are no phrase then."""
    return words.count("“") != words.count("”") or words.count('"') % 2 == 1


def _with_marks(text: str, span: Span) -> Span:
    """Return the span with a mark just before or after it whose partner it holds."""
    inner = span.of(text)
    start, end = span.start, span.end
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if after and PARTNERS.get(before) == after:
        return Span(start - 1, end + 1)
    if before in PARTNERS and _unpaired(inner, PARTNERS[before], before):
        start -= 1
    if after in CLOSING and _unpaired(inner, CLOSING[after], after):
        end += 1
    return Span(start, end)


def _unpaired(text: str, mark: str, partner: str) -> bool:
    """Say whether one `mark` in the text has no partner in it."""
    if mark == partner:
        return text.count(mark) % 2 == 1
    return text.count(mark) > text.count(partner)


def _mention(text: str, unit: Unit, where: Range | None) -> Mention | None:
    span = unit.span(*where) if where is not None else None
    return Mention(span.start, span.end, span.of(text)) if span is not None else None


def _is_quotation(text: str, span: Span) -> bool:
    """Say whether a content is quoted from end to end: `“A,” for weeks, but “B”` is not."""
    marked = OPEN_MARK.match(text, span.start) and CLOSE_MARK.match(text, span.end - 1)
    if not marked:
        return False
    first = find_quotations(span.of(text))
    return len(first) < 2 or not any(
        text[span.start + left.end : span.start + right.start].strip(BETWEEN)
        for left, right in pairwise(first)
    )


def _form(text: str, frame: Frame, content: tuple[Span, ...]) -> Form:
    if not content:
        return Form.NO_CONTENT
    if frame.hearsay:
        return Form.HEARSAY
    if all(_is_quotation(text, span) for span in content):
        return Form.DIRECT
    quoted = any(ANY_MARK.search(text, s.start, s.end) for s in content)
    return Form.MIXED if quoted else Form.INDIRECT
