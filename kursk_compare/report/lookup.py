"""What a report looks up again and again in one comparison."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from kursk_compare.alignment.candidate_table import candidates_by_place
from kursk_compare.alignment.model import Candidates, Group, LinkStatus
from kursk_compare.article import Article, Sentence, index_of
from kursk_compare.comparison.model import Comparison, CorrectionKind, Divergence, PlacedRemark
from kursk_compare.report.marks import (
    MarkedSpan,
    pieces_of,
    reads_right_to_left,
    without_space_around,
)
from kursk_compare.report.model import Place, Words


@dataclass(frozen=True)
class Lookup:
    """One comparison with what is to be reported of it, and tables made of them.

    `chosen` are the ids of the groups to report; None is all.
    """

    comparison: Comparison
    divergences: tuple[Divergence, ...]
    chosen: frozenset[str] | None = None

    @cached_property
    def index(self) -> dict[str, int]:
        """The index of each article by its id."""
        return {article.id: at for at, article in enumerate(self.comparison.articles)}

    @cached_property
    def sentences(self) -> dict[str, tuple[Article, Sentence]]:
        """Each sentence with its article, by its id."""
        return {
            sentence.id: (article, sentence)
            for article in self.comparison.articles
            for sentence in article.sentences
        }

    @cached_property
    def groups(self) -> dict[str, Group]:
        """Each group by its id."""
        return {group.id: group for group in self.comparison.groups}

    @cached_property
    def shown_groups(self) -> tuple[Group, ...]:
        """The groups to report."""
        chosen = self.chosen
        return tuple(g for g in self.comparison.groups if chosen is None or g.id in chosen)

    @cached_property
    def reported_sentences(self) -> frozenset[str] | None:
        """The sentences of the groups to report; None when everything is."""
        if self.chosen is None:
            return None
        return frozenset(member for group in self.shown_groups for member in group.members)

    def shown_groups_of(self, sentence_id: str) -> tuple[str, ...]:
        """Return the ids of those groups of a sentence that are to be reported."""
        ids = self.groups_of.get(sentence_id, ())
        return ids if self.chosen is None else tuple(id for id in ids if id in self.chosen)

    @cached_property
    def groups_of(self) -> dict[str, tuple[str, ...]]:
        """The ids of the groups each sentence belongs to, its own group first."""
        found = defaultdict(list)
        for group in self.comparison.groups:
            for member in group.members:
                found[member].append(group.id)
        for group in self.comparison.groups:
            for member in group.also:
                found[member].append(group.id)
        return {sentence: tuple(ids) for sentence, ids in found.items()}

    @cached_property
    def voice(self) -> dict[str, str]:
        """The first article of the voice each article belongs to; itself when it is its own."""
        voices = {article.id: article.id for article in self.comparison.articles}
        for same in self.comparison.voices:
            first = min(same, key=self.index.__getitem__)
            voices.update(dict.fromkeys(same, first))
        return voices

    @cached_property
    def status_of(self) -> dict[str, LinkStatus]:
        """Who says of each group that its members belong together.

        A group is automatic as long as one of its members or links is.
        """
        found: dict[str, set[LinkStatus]] = defaultdict(set)
        for link in self.comparison.links:
            for group in self.groups_of.get(link.a, ()):
                if group in self.groups_of.get(link.b, ()):
                    found[group].add(link.status)
        return {g.id: _status(g.status, found[g.id]) for g in self.comparison.groups}

    @cached_property
    def links_of(self) -> dict[str, tuple[tuple[str, float], ...]]:
        """The sentences each sentence is linked to, with the confidence of the link."""
        found: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for link in self.comparison.links:
            found[link.a].append((link.b, link.confidence))
            found[link.b].append((link.a, link.confidence))
        return {sentence: tuple(links) for sentence, links in found.items()}

    @cached_property
    def declared_silent(self) -> frozenset[tuple[str, str]]:
        """The sentences without counterpart in an article by a person's word."""
        return frozenset(
            (sentence, each.article)
            for each in self.comparison.corrections
            if each.kind is CorrectionKind.SILENT and each.article
            for sentence in each.sentences
        )

    @cached_property
    def remarks_of(self) -> dict[str, tuple[PlacedRemark, ...]]:
        """The remarks on each group."""
        found: dict[str, list[PlacedRemark]] = defaultdict(list)
        for remark in self.comparison.remarks:
            found[remark.group or ""].append(remark)
        return {group: tuple(remarks) for group, remarks in found.items()}

    @cached_property
    def candidates(self) -> Callable[[str, str], Candidates | None]:
        """The ranked counterparts by sentence and article."""
        return candidates_by_place(self.comparison.candidates)

    @cached_property
    def speaker_names(self) -> dict[str, str]:
        """The name of each entity by its id."""
        return {entity.id: entity.name for entity in self.comparison.entities}

    @cached_property
    def speakers_of(self) -> dict[str, tuple[str, ...]]:
        """The names of those each sentence is attributed to, in order of appearance."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for placed in self.comparison.attributions:
            name = self.speaker_names.get(placed.entity or "")
            for sentence in placed.sentences if name else ():
                found[sentence][name or ""] = None
        return {sentence: tuple(names) for sentence, names in found.items()}

    @cached_property
    def divergences_of(self) -> dict[str, tuple[str, ...]]:
        """The ids of the divergences each sentence takes part in."""
        found = defaultdict(list)
        for divergence in self.divergences:
            for member in dict.fromkeys(divergence.members):
                found[member].append(divergence.id)
        return {sentence: tuple(ids) for sentence, ids in found.items()}

    @cached_property
    def marks(self) -> dict[str, tuple[MarkedSpan, ...]]:
        """The marked spans of each sentence that has any."""
        found: dict[str, list[MarkedSpan]] = defaultdict(list)
        for divergence in self.divergences:
            self._place(divergence, found)
        return {sentence: tuple(marks) for sentence, marks in found.items()}

    @cached_property
    def places(self) -> dict[str, Place]:
        """Where each sentence stands, by its id."""
        found = {}
        for at, article in enumerate(self.comparison.articles):
            turns: Counter[int] = Counter()
            for sentence in article.sentences:
                turns[sentence.paragraph] += 1
                number = index_of(sentence.id) + 1
                turn = turns[sentence.paragraph]
                found[sentence.id] = Place(at, number, sentence.paragraph + 1, turn)
        return found

    def place(self, sentence_id: str) -> Place:
        """Return where a sentence stands; raises KeyError."""
        return self.places[sentence_id]

    def words(self, sentence_id: str) -> Words:
        """Return a sentence's words with their marks; raises KeyError."""
        article, sentence = self.sentences[sentence_id]
        marks = self.marks.get(sentence_id, ())
        return Words(
            pieces_of(article.text, sentence.span, marks),
            article.language,
            reads_right_to_left(sentence.span.of(article.text)),
        )

    def _place(self, divergence: Divergence, found: dict[str, list[MarkedSpan]]) -> None:
        # A member that reports nothing of the kind (an omission) has no words to mark.
        members = [self.sentences[member] for member in dict.fromkeys(divergence.members)]
        for span in divergence.spans:
            for article, sentence in members:
                if article.id != span.article:
                    continue
                words = without_space_around(article.text, span.start, span.end)
                if words is not None and sentence.span.overlaps(words):
                    found[sentence.id].append(MarkedSpan(words, divergence.kind, divergence.level))


def _status(own: LinkStatus, links: set[LinkStatus]) -> LinkStatus:
    if own is not LinkStatus.AUTO or not links or LinkStatus.AUTO in links:
        return own
    return LinkStatus.MANUAL if LinkStatus.MANUAL in links else LinkStatus.CONFIRMED
