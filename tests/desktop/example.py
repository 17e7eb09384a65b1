"""A comparison made by hand on an invented event, with every kind of divergence and silence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from kursk_compare.alignment.model import Candidates, Group, Link, NearDuplicate
from kursk_compare.article import Article, Block, Sentence, Span, TextKind, source_letter
from kursk_compare.attribution.model import (
    Attribution,
    Cue,
    Entity,
    EntityKind,
    Form,
    Mention,
)
from kursk_compare.comparison.model import (
    Comparison,
    Divergence,
    ModelInfo,
    PlacedAttribution,
    PlacedFigure,
    QuantityCell,
    QuantityRow,
    SpeakerRow,
)
from kursk_compare.figures.model import Bound, Figure, FigureKind, Interval
from kursk_compare.finding import DivergenceKind, Level, PlacedSpan
from kursk_compare.sentences import relabel
from kursk_compare.settings import Settings

# One list a paragraph; "# " a headline, "@ " a byline, "% " boilerplate, "^ " a caption.
TEXTS = {
    "A": [
        ["# Dam at Velmora gives way after a week of rain"],
        ["@ By Ines Hallow, Velmora"],
        [
            "At least 900 people were taken to safety on Tuesday after the dam above Velmora "
            "gave way, the district council said.",
            "Water rose by two metres within an hour.",
        ],
        [
            "“We had ten minutes, no more,” said Mayor Orla Venn. 🌊",
            "She called the damage “beyond anything in memory”.",
        ],
        ["The dam was last inspected in 2019."],
        ["^ The old bridge on Wednesday morning."],
        ["% The Gazette Wire contributed to this report."],
    ],
    "B": [
        ["# Velmora flood: about 1,400 brought out"],
        [
            "About 1,400 residents were evacuated on Tuesday when the Velmora dam collapsed.",
            "Orla Venn, the mayor, said there had been “ten minutes, no more” to warn people.",
        ],
        [
            "The river stood two metres higher within the hour, according to the water board.",
            "A spokesman for the operator, Damworks, refused to comment.",
        ],
        ["The last inspection took place in 2021, Damworks records show."],
    ],
    "C": [
        ["# After the dam"],
        [
            "As many as 1,200 people left their homes, officials said.",
            "The operator’s negligence had been known for years.",
        ],
        ["Mayor Venn spoke of “five minutes” of warning."],
        ["Schools stay closed until Monday."],
    ],
}
OUTLETS = {"A": "The Hollow Gazette", "B": "Northshire Sentinel", "C": "Imagined Times"}
DATES = {"A": "2031-03-04", "B": "2031-03-05", "C": None}
_PREFIXES = {
    "# ": TextKind.HEADLINE,
    "@ ": TextKind.BYLINE,
    "% ": TextKind.BOILERPLATE,
    "^ ": TextKind.CAPTION,
}


def article(id: str) -> Article:
    """Build one of the invented articles."""
    text, blocks, sentences = "", [], []
    for paragraph, words in enumerate(TEXTS[id]):
        start = len(text)
        for sentence in words:
            kind = _PREFIXES.get(sentence[:2], TextKind.BODY)
            shown = sentence if kind is TextKind.BODY else sentence[2:]
            text += " " if len(text) > start else ""
            at = len(text)
            text += shown
            number = len(sentences)
            sentences.append(Sentence(f"{id}:{number}", at, len(text), kind, paragraph))
        blocks.append(Block(start, len(text), sentences[-1].kind))
        text += "\n\n"
    base = Article.from_text(id, text, outlet=OUTLETS[id], published=DATES[id])
    return Article(
        base.id,
        base.text,
        tuple(blocks),
        tuple(sentences),
        title=TEXTS[id][0][0][2:],
        outlet=base.outlet,
        published=base.published,
        path=f"/articles/{id.lower()}.txt",
        notices=("Two lines of advertising were left out.",) if id == "C" else (),
    )


def articles() -> tuple[Article, ...]:
    """Return the three invented articles."""
    return tuple(article(name) for name in TEXTS)


def among(count: int) -> Comparison:
    """Return the same comparison among `count` sources; the further ones have no counterparts."""
    letters = map(source_letter, range(len(TEXTS), count))
    found, more = comparison(), tuple(relabel(article("B"), letter) for letter in letters)
    return replace(found, articles=(*found.articles, *more))


def comparison() -> Comparison:
    """Return what a comparison of them could find."""
    sources = articles()
    by_id = {a.id: a for a in sources}

    def span(id: str, words: str) -> PlacedSpan:
        at = by_id[id].text.index(words)
        return PlacedSpan(id, at, at + len(words))

    def divergence(number, group, kind, level, members, places, explanation) -> Divergence:
        spans = tuple(sorted(span(*place) for place in places))
        return Divergence(f"D{number}", group, kind, level, "conflict", members, spans, explanation)

    return Comparison(
        articles=sources,
        settings=Settings(),
        model=ModelInfo("by hand", "0" * 64),
        links=(
            Link("A:2", "B:1", 0.8, 0.96),
            Link("A:2", "C:1", 0.6, 0.81),
            Link("B:1", "C:1", 0.7, 0.9),
            Link("A:3", "B:3", 0.8, 0.93),
            Link("A:4", "B:2", 0.7, 0.88),
            Link("A:4", "C:3", 0.6, 0.72),
            Link("A:6", "B:5", 0.7, 0.91),
        ),
        candidates=(
            Candidates("A:3", "C", (("C:4", 0.22), ("C:2", 0.11)), 0.8),
            Candidates("A:6", "C", (("C:2", 0.31),), 0.7),
        ),
        groups=(
            Group("G1", ("A:2", "B:1", "C:1"), 0.81),
            Group("G2", ("A:3", "B:3"), 0.93),
            Group("G3", ("A:4", "B:2", "C:3"), 0.72),
            Group("G4", ("A:6", "B:5"), 0.91),
        ),
        figures=_figures(by_id),
        attributions=_attributions(by_id),
        entities=(
            Entity("E1", "Orla Venn", EntityKind.PERSON, ("Mayor Venn",)),
            Entity("E2", "the district council", EntityKind.BODY),
        ),
        divergences=(
            divergence(
                1,
                "G1",
                DivergenceKind.WORDING,
                Level.INFO,
                ("A:2", "B:1"),
                [("A", "taken to safety"), ("B", "evacuated")],
                "A says “taken to safety” where B says “evacuated”.",
            ),
            divergence(
                2,
                "G1",
                DivergenceKind.FIGURE,
                Level.STRONG,
                ("A:2", "B:1", "C:1"),
                [("A", "At least 900"), ("B", "About 1,400"), ("C", "As many as 1,200")],
                "B says about 1,400, C at most 1,200.",
            ),
            divergence(
                3,
                "G3",
                DivergenceKind.QUOTATION,
                Level.STRONG,
                ("A:4", "B:2", "C:3"),
                [("A", "ten minutes, no more"), ("C", "five minutes")],
                "A and B quote “ten minutes, no more”, C “five minutes”.",
            ),
            divergence(
                4,
                "G1",
                DivergenceKind.ATTRIBUTION,
                Level.NOTICE,
                ("A:2", "B:1"),
                [("A", "the district council said"), ("B", "residents were evacuated")],
                "A names the district council as its source; B names none.",
            ),
            divergence(
                5,
                "G4",
                DivergenceKind.DATE,
                Level.STRONG,
                ("A:6", "B:5"),
                [("A", "2019"), ("B", "2021")],
                "A says 2019, B says 2021.",
            ),
            divergence(
                6,
                "G4",
                DivergenceKind.OMISSION,
                Level.NOTICE,
                ("B:5",),
                [("B", "Damworks records show")],
                "Only B says where the date comes from.",
            ),
        ),
        quantities=_quantities(),
        speakers=(
            SpeakerRow("E1", (("A", 1, 1, ("A:4",)), ("B", 0, 1, ("B:2",)), ("C", 1, 0, ("C:3",)))),
            SpeakerRow("E2", (("A", 0, 1, ("A:2",)),)),
        ),
        near_duplicates=(NearDuplicate("A", "B", 0.34),),
    )


def _figures(by_id: dict[str, Article]) -> tuple[PlacedFigure, ...]:
    places = (
        ("A", "A:2", "At least 900", Bound.AT_LEAST, 900),
        ("B", "B:1", "About 1,400", Bound.APPROX, 1400),
        ("C", "C:1", "As many as 1,200", Bound.AT_MOST, 1200),
    )
    found = []
    for number, (source, sentence, words, bound, value) in enumerate(places, start=1):
        at = by_id[source].text.index(words)
        figure = Figure(
            words,
            at,
            at + len(words),
            FigureKind.COUNT,
            Span(at, at + len(words)),
            Decimal(value),
            bound,
            Decimal(value),
            Decimal(value),
            Interval(None, None),
        )
        found.append(PlacedFigure(f"F{number}", sentence, figure))
    return tuple(found)


def _attributions(by_id: dict[str, Article]) -> tuple[PlacedAttribution, ...]:
    text = by_id["A"].text
    who, cue = text.index("the district council"), text.index("said")
    said = Attribution(
        Mention(who, who + 20, "the district council"),
        Cue(cue, cue + 4, "said"),
        (),
        Form.INDIRECT,
        "say",
    )
    return (PlacedAttribution("T1", "A", ("A:2",), said, "E2"),)


def _quantities() -> tuple[QuantityRow, ...]:
    def cell(article: str, sentence: str, text: str, point: str, bound: str) -> QuantityCell:
        return QuantityCell(article, sentence, "F1", text, point, bound, None, None, None, None)

    return (
        QuantityRow(
            "Q1",
            "people brought to safety",
            "count",
            None,
            (
                cell("A", "A:2", "At least 900", "900", "at_least"),
                cell("B", "B:1", "About 1,400", "1400", "approx"),
                cell("C", "C:1", "As many as 1,200", "1200", "at_most"),
            ),
        ),
    )
