"""Quotations compared word by word: the same speaker's words changed, cut, or paraphrased."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import partial
from itertools import combinations

from kursk_compare.article import Span
from kursk_compare.attribution.explaining import shown, verb
from kursk_compare.attribution.model import Form
from kursk_compare.attribution.source_divergences import sorted_ids
from kursk_compare.attribution.voices import Version, Voice
from kursk_compare.enumeration import enumerated
from kursk_compare.finding import DivergenceKind, Finding, Level, PlacedSpan

QUOTED = re.compile(r"[“\"„«]([^”\"“»]+)[”\"“»]?")
WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+(?:[’'][^\W_]+)*")
BRACKETS = re.compile(r"\[[^\[\]]*\]")
FEWEST = 3
LONGEST_CHANGE = 3
ALIKE = 0.5
FEWEST_WITH_FIGURE = 2
ALIKE_WITH_FIGURE = 0.4
LONGEST_TOLD = 9
HEAD_TOLD = 5
TAIL_TOLD = 3
BETWEEN = ' \t\r\n\u00a0“”"„«»'

Opcode = tuple[str, int, int, int, int]
Change = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch of quoted words in a statement; `places` are where its words stand.

    What an editor put in brackets is none of the speaker's words.
    """

    voice: Voice
    start: int
    end: int
    words: tuple[str, ...]
    places: tuple[Span, ...]

    @property
    def span(self) -> PlacedSpan:
        """The quoted words in their article."""
        return PlacedSpan(self.voice.article, self.start, self.end)

    def placed(self, first: int, last: int) -> PlacedSpan:
        """Return the place of the words first..last."""
        return PlacedSpan(self.voice.article, self.places[first].start, self.places[last - 1].end)

    def wording(self, first: int, last: int) -> str:
        """Return the words first..last as the article writes them."""
        text = self.voice.statement.article.text
        return " ".join(text[self.places[first].start : self.places[last - 1].end].split())


def quotation_findings(versions: Sequence[Version]) -> list[Finding]:
    """Return the findings on quotations: changed and cut ones, and quoted against paraphrased."""
    found: dict[tuple[str, tuple[str, ...]], Finding] = {}
    for left, right in combinations(versions, 2):
        for finding in _between(_quotes(left), _quotes(right)):
            found.setdefault((finding.relation, finding.members), finding)
    paraphrased = _paraphrased(versions)
    return [*found.values(), *([paraphrased] if paraphrased is not None else [])]


def _quotes(version: Version) -> list[Quote]:
    """Return the quoted stretches of one article's statements, in order."""
    found: dict[tuple[int, int], Quote] = {}
    for voice in version.voices:
        if voice.open or voice.attribution.form not in {Form.DIRECT, Form.MIXED}:
            continue
        text, sentence = voice.statement.article.text, voice.statement.sentence
        for span in voice.attribution.content:
            for match in QUOTED.finditer(text, span.start, span.end):
                start = max(match.start(1), sentence.start)
                end = min(match.end(1), sentence.end)
                places = _words(text, start, end)
                words = tuple(text[p.start : p.end].lower().replace("’", "'") for p in places)
                if words:
                    found.setdefault((start, end), Quote(voice, start, end, words, places))
    return _joined([found[key] for key in sorted(found)])


def _joined(quotes: Sequence[Quote]) -> list[Quote]:
    """Return the quotes, those that one speaker utters in one go as one.

    Only marks and space stand between them, as between two sentences, or the tag alone, as in
    `“We are late,” she said, “and we know it.”`
    """
    joined: list[Quote] = []
    for quote in quotes:
        last = joined[-1] if joined else None
        if last is not None and last.voice.key == quote.voice.key and _in_one_go(last, quote):
            joined[-1] = replace(
                last,
                end=quote.end,
                words=last.words + quote.words,
                places=last.places + quote.places,
            )
        else:
            joined.append(quote)
    return [quote for quote in joined if len(quote.words) >= FEWEST]


def _in_one_go(last: Quote, quote: Quote) -> bool:
    """Say whether nothing but marks or the tag of one attribution stands between two quotes."""
    attribution = quote.voice.attribution
    if not quote.voice.statement.article.text[last.end : quote.start].strip(BETWEEN):
        return True
    if last.voice.attribution is not attribution:
        return False
    return not any(s.start <= last.start and quote.end <= s.end for s in attribution.content)


def _words(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the places of the words of text[start:end], those in square brackets left out."""
    added = [match.span() for match in BRACKETS.finditer(text, start, end)]
    return tuple(
        Span(match.start(), match.end())
        for match in WORD.finditer(text, start, end)
        if not any(first <= match.start() < last for first, last in added)
    )


def _between(left: Sequence[Quote], right: Sequence[Quote]) -> list[Finding]:
    """Return the findings on quotations of one speaker that are versions of each other."""
    found = []
    for a in left:
        for b in right:
            if a.voice.key != b.voice.key or a.words == b.words:
                continue
            matcher = SequenceMatcher(None, a.words, b.words, autojunk=False)
            if _are_versions(a, b, matcher):
                found.append(_compared(a, b, matcher))
    return [finding for finding in found if finding is not None]


def _are_versions(a: Quote, b: Quote, matcher: SequenceMatcher[str]) -> bool:
    """Say whether two quotations give the same words: enough of the shorter one is in the other.

    Two words are enough when one is a figure, as in `over 10,000 soldiers`.
    """
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
    shorter = min(len(a.words), len(b.words))
    if same >= max(FEWEST, ALIKE * shorter):
        return True
    figure = any(
        block.size >= FEWEST_WITH_FIGURE
        and any(word[0].isdigit() for word in a.words[block.a : block.a + block.size])
        for block in blocks
    )
    return figure and same >= ALIKE_WITH_FIGURE * shorter


def _compared(a: Quote, b: Quote, matcher: SequenceMatcher[str]) -> Finding | None:
    """Return how two quotations of the same words differ: words are changed, or one is cut.

    None when the article with fewer words has the others in another sentence.
    """
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    changed = next((c for c in map(partial(_change, a, b), changes) if c is not None), None)
    if changed is not None:
        return _changed(a, b, changed)
    kinds = {code[0] for code in changes}
    if len(kinds) > 1 or "replace" in kinds:
        text = (
            f"{a.voice.article} and {b.voice.article} each quote words from "
            f"{shown(a.voice.profile)} that the other leaves out: "
            f"{_left_out(a, changes, right=False)} against {_left_out(b, changes, right=True)}."
        )
        return _finding(Level.INFO, "quotation_cut", (a, b), [a.span, b.span], text)
    right = kinds != {"delete"}
    longer, shorter = (b, a) if right else (a, b)
    if all(_told_elsewhere(longer, _range(code, right=right), shorter) for code in changes):
        return None
    text = (
        f"{shorter.voice.article} quotes only part of what {longer.voice.article} quotes "
        f"from {shown(a.voice.profile)}; it leaves out {_left_out(longer, changes, right=right)}."
    )
    marks = [longer.placed(*_range(code, right=right)) for code in changes]
    return _finding(Level.INFO, "quotation_cut", (a, b), [shorter.span, *marks], text)


def _change(a: Quote, b: Quote, code: Opcode) -> Change | None:
    """Return the words of either quotation at a place where they differ, None at a mere cut.

    Like words must stand on both sides, so that it is no other passage; or the change is short and
    like words stand on one side. Where one quotation then stops, as many words of the other count.
    """
    kind, first, last, other_first, other_last = code
    if kind != "replace":
        return None
    if other_last == len(b.words) and last - first > other_last - other_first:
        last = min(last, first + other_last - other_first)
    elif last == len(a.words) and other_last - other_first > last - first:
        other_last = min(other_last, other_first + last - first)
    before = first > 0 and other_first > 0
    after = code[2] < len(a.words) and code[4] < len(b.words)
    short = max(last - first, other_last - other_first) <= LONGEST_CHANGE
    if (before and after) or (short and before) or (short and after):
        return first, last, other_first, other_last
    return None


def _changed(a: Quote, b: Quote, change: Change) -> Finding:
    """Return the finding that a speaker is quoted with other words."""
    first, last, other_first, other_last = change
    text = (
        f"{a.voice.article} and {b.voice.article} quote {shown(a.voice.profile)} with different "
        f"words: “{a.wording(first, last)}” against “{b.wording(other_first, other_last)}”."
    )
    marks = [a.placed(first, last), b.placed(other_first, other_last)]
    return _finding(Level.NOTICE, "quoted_differently", (a, b), marks, text)


def _told_elsewhere(longer: Quote, omitted: tuple[int, int], shorter: Quote) -> bool:
    """Say whether the article of the shorter quotation has the omitted words somewhere else."""
    words = longer.words[slice(*omitted)]
    if len(words) < FEWEST:
        return False
    text = shorter.voice.statement.article.text
    every = (match.group().lower().replace("’", "'") for match in WORD.finditer(text))
    return f" {' '.join(words)} " in f" {' '.join(every)} "


def _range(code: Opcode, *, right: bool) -> tuple[int, int]:
    """Return the words an opcode is about in the left or the right quotation."""
    return (code[3], code[4]) if right else (code[1], code[2])


def _left_out(quote: Quote, changes: Sequence[Opcode], *, right: bool) -> str:
    """Return the first words of a quotation that the other one has not, a long middle left out."""
    ranges = [_range(code, right=right) for code in changes]
    first, last = next((start, end) for start, end in ranges if start < end)
    if last - first <= LONGEST_TOLD:
        return f"“{quote.wording(first, last)}”"
    return f"“{quote.wording(first, first + HEAD_TOLD)} … {quote.wording(last - TAIL_TOLD, last)}”"


def _paraphrased(versions: Sequence[Version]) -> Finding | None:
    """Return the finding that some articles quote a speaker whom others only paraphrase."""
    quoting: dict[str, list[Voice]] = {}
    telling: dict[str, list[Voice]] = {}
    for version in versions:
        sure = [v for v in version.voices if not v.open and not v.hearsay and not v.implied]
        for voice in sure:
            direct = voice.attribution.form in {Form.DIRECT, Form.MIXED}
            (quoting if direct else telling).setdefault(voice.key, []).append(voice)
    for key in sorted(quoting.keys() & telling.keys()):
        quoted = sorted({v.article for v in quoting[key]})
        told = sorted({v.article for v in telling[key]} - set(quoted))
        if not told:
            continue
        text = (
            f"{enumerated(quoted)} {verb(quoted, 'quotes', 'quote')} "
            f"{shown(quoting[key][0].profile)}; "
            f"{enumerated(told)} {verb(told, 'paraphrases', 'paraphrase')} the words."
        )
        voices = [*quoting[key], *(v for v in telling[key] if v.article in told)]
        members = sorted_ids({v.statement.id for v in voices})
        marks = tuple(sorted({mark for v in voices for mark in v.marks()}))
        return Finding(
            DivergenceKind.QUOTATION, Level.INFO, "quoted_paraphrased", members, marks, text
        )
    return None


def _finding(
    level: Level,
    relation: str,
    quotes: tuple[Quote, Quote],
    marks: Sequence[PlacedSpan],
    text: str,
) -> Finding:
    members = sorted_ids({quote.voice.statement.id for quote in quotes})
    return Finding(
        DivergenceKind.QUOTATION, level, relation, members, tuple(sorted(set(marks))), text
    )
