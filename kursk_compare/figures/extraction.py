"""Reading all figures of a text: names are left alone, dates first, then numbers, then context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from kursk_compare.article import Span, as_date
from kursk_compare.figures.amounts import with_hedges
from kursk_compare.figures.bounds import between_limits
from kursk_compare.figures.counted import NounPhrase, noun_after, noun_before
from kursk_compare.figures.date_words import Expression
from kursk_compare.figures.dates import find_dates
from kursk_compare.figures.designations import find_designations
from kursk_compare.figures.drafts import Draft
from kursk_compare.figures.forms import form_at
from kursk_compare.figures.hedges import hedge_before
from kursk_compare.figures.intervals import intervals
from kursk_compare.figures.lexicon import by_kind, cues
from kursk_compare.figures.model import (
    Bound,
    Counted,
    Figure,
    FigureKind,
    Interval,
    Role,
)
from kursk_compare.figures.ranges import draft_at
from kursk_compare.figures.roles import is_modal, is_negated, role_of, status_of
from kursk_compare.figures.tokens import Tokens, read_tokens

COUNTING = frozenset((FigureKind.COUNT, FigureKind.FRACTION, FigureKind.PERCENT))
ATTRIBUTIVE = frozenset((FigureKind.MEASURE, FigureKind.DURATION, FigureKind.AGE))
ROUGHLY = frozenset((Bound.APPROX, Bound.ALMOST))
INHERITING = frozenset((FigureKind.COUNT, FigureKind.FRACTION))


def find_figures(
    text: str, published: date | str | None = None, sentences: Sequence[Span] | None = None
) -> list[Figure]:
    """Return the numbers and dates of a text in reading order, with offsets into it.

    `published` (a date or ISO string) resolves relative dates; `sentences` are the sentences'
    places, guessed when not given. Takes time linear in the length of the text. Raises ValueError
    when `published` is no ISO date. The grammar follows the layers numerals, designations, dates,
    hedges, units, counted things and roles, each with its table in `resources/figures`.
    """
    tokens = read_tokens(text, sentences)
    mask = find_designations(tokens)
    expressions = find_dates(tokens, mask, as_date(published))
    taken = _taken(mask, expressions)
    drafts = _drafts(tokens, taken)
    return _figures(tokens, mask, drafts, expressions)


def _taken(mask: bytearray, expressions: Sequence[Expression]) -> bytearray:
    taken = bytearray(mask)
    for expression in expressions:
        taken[expression.first : expression.stop] = b"\x01" * (expression.stop - expression.first)
    return taken


def _drafts(tokens: Tokens, taken: bytearray) -> list[Draft]:
    drafts: list[Draft] = []
    index = free_from = 0
    while index < len(tokens):
        draft = None if taken[index] else _draft_at(tokens, index)
        if draft is None or any(taken[draft.first : draft.stop]):
            index += 1
            continue
        if draft.first < free_from:
            draft = replace(draft, first=index)
        if drafts:
            draft = _conversion(tokens, drafts[-1], draft)
            limits = between_limits(tokens, drafts[-1], draft)
            if limits:
                drafts.pop()
                draft = limits
        drafts.append(draft)
        index = free_from = draft.stop
    return drafts


def _conversion(tokens: Tokens, stated: Draft, converted: Draft) -> Draft:
    """Let a conversion in brackets share the hedge: "more than 25 miles (40 km)"."""
    same = stated.kind == converted.kind and stated.unit != converted.unit
    joined = tokens.word(converted.first - 1) in ("(", "/", "[") and (
        converted.first - stated.stop <= 2 and tokens.together(stated.stop - 1, converted.first)
    )
    measured = converted.kind in (FigureKind.MONEY, FigureKind.MEASURE)
    if same and joined and measured and converted.bound == Bound.EXACT != stated.bound:
        return converted if stated.bound == Bound.RANGE else replace(converted, bound=stated.bound)
    return converted


def _draft_at(tokens: Tokens, index: int) -> Draft | None:
    draft = form_at(tokens, index)
    if draft is None:
        return draft_at(tokens, index)
    if draft.kind == FigureKind.ORDINAL or draft.form == "neither":
        return draft
    return with_hedges(tokens, draft) if draft.form != "range" else draft


# --- figures from drafts ------------------------------------------------------------------------


@dataclass(slots=True)
class _Context:
    """What the next figures need to know of the ones before."""

    counted: Counted | None = None
    sentence: int = -1


def _figures(
    tokens: Tokens, mask: bytearray, drafts: list[Draft], expressions: list[Expression]
) -> list[Figure]:
    numbers = bytearray(len(tokens))
    for draft in drafts:
        numbers[draft.first : draft.stop] = b"\x01" * (draft.stop - draft.first)
    phrases = [_phrase(tokens, draft, mask) for draft in drafts]
    wholes = {
        phrase.whole: number for number, phrase in enumerate(phrases) if phrase and phrase.whole
    }
    made: list[tuple[int, Figure]] = []
    context, place = _Context(), {}
    for number, (draft, phrase) in enumerate(zip(drafts, phrases, strict=True)):
        figure = _figure(tokens, draft, phrase, numbers, context)
        part = wholes.get(draft.first)
        if part is not None:
            figure = replace(figure, role=Role.WHOLE)
        place[number] = draft.first
        made.append((draft.first, figure))
    made += [(expression.first, _date_figure(tokens, expression)) for expression in expressions]
    made.sort(key=lambda pair: pair[0])
    order = {first: index for index, (first, _) in enumerate(made)}
    figures = [figure for _, figure in made]
    for whole_first, part_number in wholes.items():
        if whole_first in order:
            index = order[place[part_number]]
            figures[index] = replace(figures[index], role=Role.PART, whole=order[whole_first])
    return figures


def _phrase(tokens: Tokens, draft: Draft, mask: bytearray) -> NounPhrase | None:
    if draft.kind in ATTRIBUTIVE or draft.kind == FigureKind.ORDINAL:
        return _described(tokens, draft, mask)
    named = draft.kind in COUNTING and not (draft.unit and draft.kind == FigureKind.COUNT)
    if not named and draft.kind != FigureKind.MONEY:
        return None
    if draft.form == "both":
        return noun_after(tokens, _skip_of_the(tokens, draft.stop), mask)
    one = draft.kind == FigureKind.COUNT and draft.value in (Decimal(1), Decimal(0))
    share = draft.kind in (FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MONEY)
    if draft.kind == FigureKind.MONEY:
        at = draft.stop + (tokens.word(draft.stop) in ("in", "worth"))
        at += tokens.word(draft.stop) == "worth" and tokens.word(at) == "of"
        return noun_after(tokens, at, mask, share=True)
    return noun_after(tokens, draft.stop, mask, singular=one, share=share or one)


def _described(tokens: Tokens, draft: Draft, mask: bytearray) -> NounPhrase | None:
    """Return what an attributive measure describes: "48-page indictment", "155mm shells"."""
    joined = any(
        tokens.is_dash(at) or (at > draft.first and tokens.glued(at))
        for at in range(draft.first, draft.stop)
    )
    if not (joined or draft.form == "vague" or draft.kind == FigureKind.ORDINAL):
        return None
    found = noun_after(tokens, draft.stop, mask, described=True)
    return replace(found, first=-1) if found else None


def _skip_of_the(tokens: Tokens, stop: int) -> int:
    return stop + (tokens.word(stop) in ("of", "the", "his", "her", "its", "their"))


def _figure(
    tokens: Tokens,
    draft: Draft,
    phrase: NounPhrase | None,
    numbers: bytearray,
    context: _Context,
) -> Figure:
    first, inner_stop = _with_hedge(draft)
    stop, noun = inner_stop, None
    if phrase and phrase.whole is None and phrase.first >= 0:
        stop, noun = max(stop, phrase.stop), tokens.span(phrase.first, phrase.stop)
    counted = _counted(tokens, draft, phrase, numbers, context)
    expected, logical = _intervals(draft)
    span = tokens.span(first, stop)
    counting = draft.kind in COUNTING
    return Figure(
        text=span.of(tokens.text),
        start=span.start,
        end=span.end,
        kind=draft.kind,
        core=tokens.span(draft.first, draft.stop),
        point=draft.value,
        bound=draft.bound,
        low=expected.low,
        high=expected.high,
        logical=logical,
        granularity=draft.granularity,
        hedge=tokens.span(*draft.hedge) if draft.hedge else None,
        noun=noun,
        unit_span=tokens.span(draft.unit_at, draft.stop) if draft.unit_at is not None else None,
        unit=draft.unit,
        per=draft.per,
        counted=counted,
        status=status_of(tokens, (first, stop), numbers) if counting else frozenset(),
        role=_role(tokens, draft, first, inner_stop),
        negated=is_negated(tokens, draft.first) or draft.form == "neither",
        modal=is_modal(tokens, first),
        alternatives=draft.alternatives,
    )


def _with_hedge(draft: Draft) -> tuple[int, int]:
    """Return the tokens from the hedge to the unit, or from the number to the hedge behind it."""
    if draft.hedge is None:
        return draft.first, draft.stop
    return min(draft.first, draft.hedge[0]), max(draft.stop, draft.hedge[1])


def _role(tokens: Tokens, draft: Draft, first: int, stop: int) -> Role:
    if draft.form == "top":
        return Role.TOP_N
    return Role.RANK if draft.kind == FigureKind.ORDINAL else role_of(tokens, first, stop)


def _counted(
    tokens: Tokens,
    draft: Draft,
    phrase: NounPhrase | None,
    numbers: bytearray,
    context: _Context,
) -> Counted | None:
    sentence = tokens.sentence[draft.first]
    if phrase:
        if draft.kind in INHERITING:
            context.counted, context.sentence = phrase.counted, sentence
        return phrase.counted
    if draft.form == "age of a name":
        return Counted(tokens.word(draft.first - 2).removesuffix("'s"))
    if draft.kind == FigureKind.COUNT:
        named = Counted(draft.unit) if draft.unit else noun_before(tokens, draft.first, numbers)
        if named:
            context.counted, context.sentence = named, sentence
            return named
    near = context.counted is not None and sentence - context.sentence <= 1
    pronoun = tokens.word(draft.stop) == "of" and tokens.word(draft.stop + 1) in (
        "them",
        "these",
        "those",
        "whom",
    )
    if (
        near
        and context.counted
        and draft.kind in INHERITING
        and (pronoun or sentence == context.sentence)
    ):
        return replace(context.counted, found="inherited")
    return None


def _intervals(draft: Draft) -> tuple[Interval, Interval]:
    if draft.low is not None and draft.high is not None:
        vague = Interval(draft.low, draft.high)
        return vague, vague
    if draft.kind == FigureKind.SCORE:
        return Interval(None, None), Interval(None, None)
    if isinstance(draft.value, tuple):
        ends = Interval(*draft.value)
        return ends, ends
    if draft.value is None:
        return Interval(None, None), Interval(None, None)
    kind = FigureKind.COUNT if draft.unit in cues("whole-unit") else draft.kind
    return intervals(draft.value, draft.bound, draft.granularity, kind)


def _bounds_of(kind: FigureKind) -> frozenset[Bound]:
    """Return the bounds that words before a date can set: "over the past week" is during it."""
    return ROUGHLY if kind != FigureKind.DURATION else ROUGHLY | {Bound.AT_LEAST, Bound.AT_MOST}


def _date_figure(tokens: Tokens, expression: Expression) -> Figure:
    hedge = hedge_before(tokens, expression.first)
    keeps = hedge is not None and hedge.bound in _bounds_of(expression.kind) and not hedge.within
    first = hedge.first if hedge and keeps else expression.first
    span = tokens.span(first, expression.stop)
    stated = expression.point
    none = Interval(None, None)
    expected = Interval(stated, stated) if stated is not None else none
    preposition = by_kind("calendar", "preposition").get(tokens.word(first - 1))
    same = tokens.together(first - 1, first)
    return Figure(
        text=span.of(tokens.text),
        start=span.start,
        end=span.end,
        kind=expression.kind,
        core=tokens.span(expression.first, expression.stop),
        point=stated,
        bound=hedge.bound if hedge and keeps else Bound.EXACT,
        low=expected.low,
        high=expected.high,
        logical=expected,
        granularity=Decimal(1) if stated is not None else None,
        hedge=tokens.span(hedge.first, hedge.stop) if hedge and keeps else None,
        unit=expression.unit,
        periods=expression.periods,
        alternatives=expression.values,
        preposition=preposition if same else None,
        modal=is_modal(tokens, first),
    )
