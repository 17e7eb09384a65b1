"""The sources' sentences in a Word document: marked words, with the divergences as comments."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kursk_compare.article import Span
from kursk_compare.comparison.model import Comparison, Divergence
from kursk_compare.palette import kind_style, level_style
from kursk_compare.report.in_words import place_in
from kursk_compare.report.marks import shown, without_space_around
from kursk_compare.report.model import Entry, Place, Report
from kursk_compare.report.word_comments import Comments
from kursk_compare.report.word_text import Element, MarkLook, TextLook, add_text

if TYPE_CHECKING:
    from docx.document import Document


@dataclass(frozen=True, slots=True)
class _Ranged:
    """Words of a sentence that a divergence speaks of."""

    words: Span
    entry: Entry
    divergence: Divergence


@dataclass
class Sayings:
    """Writes sentences of one report into one document."""

    report: Report
    comparison: Comparison
    document: Document
    _commented: set[str] = field(default_factory=set, init=False)

    def write(self, paragraph: Element, at: Place, *, comments: bool = False) -> None:
        """Write a sentence with its marks, and with the divergences as comments if wanted."""
        article = self.comparison.articles[at.source]
        sentence = article.sentences[at.number - 1].span
        ranges = self._ranges.get(at, [])
        cuts = sorted({*sentence, *(end for each in ranges for end in each.words)})
        runs: dict[Span, list[Element]] = {}
        for part in itertools.starmap(Span, itertools.pairwise(cuts)):
            over = [each for each in ranges if each.words.overlaps(part)]
            mark = self._look(over[0]) if over else None
            text = shown(part.of(article.text))
            runs[part] = add_text(paragraph, text, TextLook(language=article.language, mark=mark))
        if comments:
            self._comment(at, ranges, runs)

    def _comment_on(self, entry: Entry, runs: Sequence[Element]) -> None:
        """Add the divergence as a comment on `runs`."""
        divergence = self._divergences[entry.id]
        self._comments.add(runs, entry.id, self._remark(entry, divergence))
        self._commented.add(entry.id)

    def _comment(
        self, at: Place, ranges: Sequence[_Ranged], runs: dict[Span, list[Element]]
    ) -> None:
        for each in ranges:
            over = [run for part in runs if part.overlaps(each.words) for run in runs[part]]
            if over:
                self._comment_on(each.entry, over)
        whole = [run for part in runs.values() for run in part]
        for entry in self._entries_at.get(at, ()) if whole else ():
            # What no source has words for, an omission, is noted at the first sentence it is about.
            if entry.id not in self._with_words and entry.id not in self._commented:
                self._comment_on(entry, whole)

    def _look(self, ranged: _Ranged) -> MarkLook:
        return MarkLook.of(ranged.divergence.kind, ranged.divergence.level)

    def _remark(self, entry: Entry, divergence: Divergence) -> list[str]:
        kind, sign = kind_style(divergence.kind).name, level_style(divergence.level).sign
        readings = [
            f"{', '.join(self.report.sources[source].siglum for source in reading.sources)}: "
            f"“{reading.text}”"
            for reading in entry.readings
        ]
        places = ", ".join(place_in(self.report, at) for at in entry.places)
        head = f"{entry.id} · {kind} · {divergence.level.value} {sign}"
        return [head, entry.explanation, *readings, f"Statement {entry.statement}, at {places}"]

    @cached_property
    def _comments(self) -> Comments:
        return Comments(self.document)

    @cached_property
    def _divergences(self) -> dict[str, Divergence]:
        return {each.id: each for each in self.comparison.divergences}

    @cached_property
    def _with_words(self) -> frozenset[str]:
        return frozenset(each.entry.id for found in self._ranges.values() for each in found)

    @cached_property
    def _entries_at(self) -> dict[Place, list[Entry]]:
        found: dict[Place, list[Entry]] = defaultdict(list)
        for entry in self.report.entries:
            for at in entry.places:
                found[at].append(entry)
        return found

    @cached_property
    def _ranges(self) -> dict[Place, list[_Ranged]]:
        """The words of each sentence that a divergence speaks of, the gravest divergence first."""
        found: dict[Place, list[_Ranged]] = defaultdict(list)
        for entry in self.report.entries:
            divergence = self._divergences[entry.id]
            for at in entry.places:
                for words in self._words_at(at, divergence):
                    found[at].append(_Ranged(words, entry, divergence))
        return found

    def _words_at(self, at: Place, divergence: Divergence) -> list[Span]:
        article = self.comparison.articles[at.source]
        sentence = article.sentences[at.number - 1]
        joined: list[Span] = []
        for span in sorted(divergence.spans):
            if span.article != article.id or not sentence.span.overlaps(Span(span.start, span.end)):
                continue
            start, end = max(span.start, sentence.start), min(span.end, sentence.end)
            words = without_space_around(article.text, start, end)
            if words is None:
                continue
            if joined and not article.text[joined[-1].end : words.start].strip():
                last = joined.pop()
                words = Span(last.start, max(words.end, last.end))
            joined.append(words)
        return joined
