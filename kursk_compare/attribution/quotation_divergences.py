"""Quotations compared word by word: the same speaker's words changed, cut, or paraphrased."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from kursk_compare.article import Span
from kursk_compare.attribution.explaining import listed, shown, verb
from kursk_compare.attribution.model import Form
from kursk_compare.attribution.source_divergences import sorted_ids
from kursk_compare.attribution.voices import Version, Voice
from kursk_compare.finding import DivergenceKind, Finding, Level, PlacedSpan

QUOTED = re.compile(r"[“\"„«]([^”\"“»]+)[”\"“»]?")
WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
BRACKETS = re.compile(r"\[[^\[\]]*\]")
FEWEST = 3
LONGEST_CHANGE = 3
ALIKE = 0.5


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
                if len(words) >= FEWEST:
                    found.setdefault((start, end), Quote(voice, start, end, words, places))
    return [found[key] for key in sorted(found)]


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
            same = sum(block.size for block in matcher.get_matching_blocks())
            if same < max(FEWEST, ALIKE * min(len(a.words), len(b.words))):
                continue
            found.append(_compared(a, b, matcher))
    return found


def _compared(a: Quote, b: Quote, matcher: SequenceMatcher[str]) -> Finding:
    """Return how two quotations of the same words differ: words are changed, or one is cut."""
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    speaker = shown(a.voice.profile)
    changed = next((code for code in changes if code[0] == "replace"), None)
    inside = changed is not None and _surrounded(changed, a, b)
    if changed is not None and inside:
        text = (
            f"{a.voice.article} and {b.voice.article} quote {speaker} with different words: "
            f"“{a.wording(changed[1], changed[2])}” against “{b.wording(changed[3], changed[4])}”."
        )
        return _finding(Level.NOTICE, "quoted_differently", (a, b), text)
    kinds = {code[0] for code in changes}
    if len(kinds) > 1 or "replace" in kinds:
        text = (
            f"{a.voice.article} and {b.voice.article} each quote words from {speaker} "
            "that the other leaves out."
        )
    else:
        longer, shorter = (a, b) if kinds == {"delete"} else (b, a)
        text = (
            f"{shorter.voice.article} quotes only part of what {longer.voice.article} quotes "
            f"from {speaker}."
        )
    return _finding(Level.INFO, "quotation_cut", (a, b), text)


def _surrounded(change: tuple[str, int, int, int, int], a: Quote, b: Quote) -> bool:
    """Say whether like words stand on both sides of a change, so that it is no other passage."""
    _, first, last, other_first, other_last = change
    before = first > 0 and other_first > 0
    after = last < len(a.words) and other_last < len(b.words)
    short = max(last - first, other_last - other_first) <= LONGEST_CHANGE
    return (before and after) or (short and (before or after))


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
            f"{listed(quoted)} {verb(quoted, 'quotes', 'quote')} {shown(quoting[key][0].profile)}; "
            f"{listed(told)} {verb(told, 'paraphrases', 'paraphrase')} the words."
        )
        voices = [*quoting[key], *(v for v in telling[key] if v.article in told)]
        members = sorted_ids({v.statement.id for v in voices})
        marks = tuple(sorted({mark for v in voices for mark in v.marks()}))
        return Finding(
            DivergenceKind.QUOTATION, Level.INFO, "quoted_paraphrased", members, marks, text
        )
    return None


def _finding(level: Level, relation: str, quotes: tuple[Quote, Quote], text: str) -> Finding:
    members = sorted_ids({quote.voice.statement.id for quote in quotes})
    spans = tuple(
        sorted(PlacedSpan(quote.voice.article, quote.start, quote.end) for quote in quotes)
    )
    return Finding(DivergenceKind.QUOTATION, level, relation, members, spans, text)
