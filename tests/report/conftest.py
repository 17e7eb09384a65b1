"""Comparisons made by hand, of invented articles by invented outlets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kursk_compare.alignment.model import (
    Candidates,
    Group,
    Link,
    LinkStatus,
    NearDuplicate,
)
from kursk_compare.article import Article, TextKind
from kursk_compare.attribution.model import Attribution, Cue, Entity, EntityKind, Form, Mention
from kursk_compare.comparison.model import (
    Comparison,
    Divergence,
    ModelInfo,
    PlacedAttribution,
    QuantityCell,
    QuantityRow,
    SpeakerRow,
)
from kursk_compare.finding import DivergenceKind, Level, PlacedSpan
from kursk_compare.settings import Settings

HERALD = [
    "Flood closes the harbour of Lower Quay",
    "At least 40 boats sank in the harbour of Lower Quay on Tuesday, the mayor said.",
    "“We have lost everything,” said the harbour master, Ilda Brandt.",
    "The water rose by 2.4 metres within an hour.",
    "Schools stay shut until Monday.",
]
GAZETTE = [
    "Up to 60 boats lost as flood hits Lower Quay",
    "Up to 60 boats were lost in Lower Quay harbour on Tuesday, according to the coast guard.",
    "“We have lost nearly everything,” Ilda Brandt said.",
    "Insurers expect claims of 12 million crowns.",
]
COURIER = [
    "About 50 boats went down in the harbour on Wednesday.",
    "The water rose by 2.4 metres within an hour.",
    "The army sent 200 soldiers.",
]


def article(id, sentences, **known):
    made = Article.from_sentences(id, sentences, outlet=known.pop("outlet", None))
    first, *rest = made.sentences
    if known.pop("headline", True):
        made = replace(made, sentences=(replace(first, kind=TextKind.HEADLINE), *rest))
    return replace(made, **known)


def span(made, sentence, words):
    start = made.sentences[sentence].start + made.words_of(made.sentences[sentence]).index(words)
    return PlacedSpan(made.id, start, start + len(words))


def link(a, b, status=LinkStatus.AUTO):
    return Link(a, b, 0.8, 0.9, status)


def divergence(id, group, kind, level, spans, members, explanation):
    kind, level = DivergenceKind(kind), Level(level)
    return Divergence(id, group, kind, level, "conflict", members, spans, explanation)


def cell(sentence, text, point, bound, low, high, speaker=None):
    article_id = sentence.partition(":")[0]
    return QuantityCell(article_id, sentence, "F1", text, point, bound, low, high, speaker, None)


def attributed(id, made, sentence, entity, words):
    place = span(made, sentence, words)
    source = Mention(place.start, place.end, words)
    cue = Cue(place.end, place.end, "")
    return PlacedAttribution(
        id,
        made.id,
        (f"{made.id}:{sentence}",),
        Attribution(source, cue, (), Form.INDIRECT, "say"),
        entity,
    )


def comparison_of(articles, **parts):
    nothing = dict.fromkeys(
        ("links", "candidates", "groups", "figures", "attributions", "entities", "divergences"), ()
    )
    return Comparison(
        articles=tuple(articles),
        settings=Settings(),
        model=ModelInfo("a-model", "c0ffee" * 10 + "abcd"),
        **{**nothing, **parts},
    )


@pytest.fixture
def articles():
    return (
        article(
            "A",
            HERALD,
            outlet="The Example Herald",
            author="Nora Nobody",
            published=date(2031, 3, 4),
            path="/home/someone/secret project/herald.html",
            sha256="0123456789abcdef" * 4,
            retrieved=date(2031, 3, 6),
        ),
        article("B", GAZETTE, outlet="Nowhere Gazette", path=r"C:\Users\someone\gazette.txt"),
        article("C", COURIER, headline=False, path="courier.docx"),
    )


@pytest.fixture
def comparison(articles):
    herald, gazette, courier = articles
    boats = (span(herald, 1, "At least 40 boats"), span(gazette, 1, "Up to 60 boats"))
    return comparison_of(
        articles,
        links=(
            link("A:1", "B:1"),
            link("A:1", "C:0"),
            link("B:1", "C:0"),
            link("A:2", "B:2", LinkStatus.MANUAL),
            link("A:3", "C:1", LinkStatus.CONFIRMED),
        ),
        groups=(
            Group("G1", ("A:1", "B:1", "C:0"), 0.91),
            Group("G2", ("A:2", "B:2"), 0.77),
            Group("G3", ("A:3", "C:1"), 0.99),
        ),
        candidates=(Candidates("A:2", "C", (("C:2", 0.21),)),),
        divergences=(
            divergence(
                "D1",
                "G1",
                "figure",
                "strong",
                (*boats, span(courier, 0, "About 50 boats")),
                ("A:1", "B:1", "C:0"),
                "A gives a lower limit of 40 boats, B an upper limit of 60, C about 50.",
            ),
            divergence(
                "D2",
                "G1",
                "date",
                "strong",
                (span(herald, 1, "on Tuesday"), span(courier, 0, "on Wednesday")),
                ("A:1", "C:0"),
                "A says Tuesday, C says Wednesday.",
            ),
            divergence(
                "D3",
                "G1",
                "attribution",
                "notice",
                (span(herald, 1, "the mayor said"), span(gazette, 1, "the coast guard")),
                ("A:1", "B:1"),
                "A ties it to the mayor, B to the coast guard.",
            ),
            divergence(
                "D4",
                "G2",
                "quotation",
                "notice",
                (span(herald, 2, "lost everything"), span(gazette, 2, "lost nearly everything")),
                ("A:2", "B:2"),
                "The quotation has “nearly” in B and not in A.",
            ),
            divergence(
                "D5",
                "G1",
                "wording",
                "info",
                (span(herald, 1, "sank"), span(gazette, 1, "were lost"), *boats),
                ("A:1", "B:1"),
                "A says “sank”, B “were lost”.",
            ),
            divergence(
                "D6",
                "G2",
                "omission",
                "info",
                (span(herald, 2, "the harbour master, "),),
                ("A:2", "B:2"),
                "Only A gives her office.",
            ),
        ),
        entities=(
            Entity("E1", "the mayor", EntityKind.PERSON),
            Entity("E2", "Ilda Brandt", EntityKind.PERSON, ("Brandt", "the harbour master")),
        ),
        attributions=(
            attributed("T1", herald, 1, "E1", "the mayor"),
            attributed("T2", gazette, 2, "E2", "Ilda Brandt"),
        ),
        quantities=(
            QuantityRow(
                "Q1",
                "boats lost",
                "count",
                None,
                (
                    cell("A:1", "At least 40 boats", "40", "at_least", "40", None, "E1"),
                    cell("B:1", "Up to 60 boats", "60", "at_most", "45", "60"),
                    cell("C:0", "About 50 boats", "50", "approx", "45", "55"),
                ),
            ),
        ),
        speakers=(
            SpeakerRow("E1", (("A", 0, 1, ("A:1",)),)),
            SpeakerRow("E2", (("A", 1, 0, ("A:2",)), ("B", 1, 2, ("B:2",)))),
        ),
        near_duplicates=(NearDuplicate("A", "C", 0.62),),
    )


@pytest.fixture
def by_hand():
    """Make a comparison of two articles that share their first sentence, marked as a whole."""

    def make(*sentences, title=None, **known):
        one = article("A", sentences, headline=False, title=title, **known)
        other = article("B", ["The same in other words."], headline=False)
        members = ("A:0", "B:0")
        marks = (PlacedSpan("A", 0, len(sentences[0])), PlacedSpan("B", 0, 8))
        return comparison_of(
            (one, other),
            groups=(Group("G1", members, 0.8),),
            links=(link(*members),),
            divergences=(
                divergence("D1", "G1", "wording", "strong", marks, members, sentences[0][:200]),
            ),
        )

    return make
