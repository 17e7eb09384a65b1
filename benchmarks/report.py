"""Time and memory of a large report: 12 sources of 200 sentences, every statement in all of them.

Run `python benchmarks/report.py [SOURCES [SENTENCES]]`. The goal is 5 s and 500 MB at most.
"""

from __future__ import annotations

import resource
import sys
import time
from datetime import date

from kursk_compare.alignment.model import Candidates, Group, Link
from kursk_compare.article import Article, source_letter
from kursk_compare.attribution.model import Entity, EntityKind
from kursk_compare.comparison.model import (
    Comparison,
    Divergence,
    ModelInfo,
    QuantityCell,
    QuantityRow,
    SpeakerRow,
)
from kursk_compare.few_heaps import share_heaps
from kursk_compare.few_threads import take_few_threads
from kursk_compare.finding import DivergenceKind, Level, PlacedSpan
from kursk_compare.report import make_pdf
from kursk_compare.settings import Settings

_SAID = (
    "the water in harbour rose by metres within an hour and boats were lost when mayor of town "
    "said that help would come from coast guard whose ships lay far out at sea in a storm"
)
_WORDS = _SAID.split()


def main(sources: int = 12, sentences: int = 200) -> None:
    take_few_threads()  # as the program does
    share_heaps(2)
    comparison = large_comparison(sources, sentences)
    started, used = time.perf_counter(), time.process_time()
    pdf, notes = make_pdf(comparison)
    passed, used = time.perf_counter() - started, time.process_time() - used
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{sources} sources of {sentences} sentences, {len(comparison.divergences)} divergences:")
    print(f"{notes.pages} pages, {len(pdf) / 1e6:.1f} MB, {passed:.1f} s ({used:.1f} s of")
    print(f"processor time), {memory:.0f} MB at most")


def large_comparison(sources: int, sentences: int) -> Comparison:
    """Return a comparison in which two of three sentences are told by all sources."""
    ids = [source_letter(at) for at in range(sources)]
    articles = tuple(_article(id, at, sentences) for at, id in enumerate(ids))
    told = [at for at in range(sentences) if at % 3]
    groups = tuple(
        Group(f"G{n}", tuple(f"{id}:{at}" for id in ids), 0.9) for n, at in enumerate(told, 1)
    )
    return Comparison(
        articles=articles,
        settings=Settings(),
        model=ModelInfo("benchmark", "0" * 64),
        links=tuple(Link(f"A:{at}", f"{id}:{at}", 0.9, 0.9) for id in ids[1:] for at in told),
        candidates=tuple(
            Candidates(f"{ids[0]}:{at}", id, ((f"{id}:{at}", 0.2),))
            for id in ids[1:]
            for at in range(0, sentences, 3)
        ),
        groups=groups,
        figures=(),
        attributions=(),
        entities=tuple(Entity(f"E{n}", f"Speaker {n}", EntityKind.PERSON) for n in range(60)),
        divergences=tuple(_divergences(articles, groups)),
        quantities=tuple(_quantity(n, ids, at) for n, at in enumerate(told[::5])),
        speakers=tuple(
            SpeakerRow(f"E{n}", tuple((id, n % 3, 1, (f"{id}:{n % sentences}",)) for id in ids))
            for n in range(60)
        ),
    )


def _article(id: str, shift: int, sentences: int) -> Article:
    said = [
        " ".join(_WORDS[(at * 7 + n * 5 + shift * (n % 4 == 3)) % len(_WORDS)] for n in range(22))
        for at in range(sentences)
    ]
    told = [f"{each.capitalize()}." for each in said]
    return Article.from_sentences(id, told, outlet=f"Outlet {id}", published=date(2031, 3, 4))


def _divergences(articles: tuple[Article, ...], groups: tuple[Group, ...]) -> list[Divergence]:
    kinds, levels = list(DivergenceKind), list(Level)
    found: list[Divergence] = []
    for group in groups:
        at = int(group.members[0].partition(":")[2])
        for each in range(3):
            number = len(found)
            starts = [(a.id, a.sentences[at].start + 35 * each) for a in articles]
            found.append(
                Divergence(
                    f"D{number + 1}",
                    group.id,
                    kinds[number % len(kinds)],
                    levels[each],
                    "conflict",
                    group.members,
                    tuple(PlacedSpan(id, start, start + 20) for id, start in starts),
                    "A says one thing in some words, the others say another in other words.",
                )
            )
    return found


def _quantity(number: int, ids: list[str], at: int) -> QuantityRow:
    cells = tuple(
        QuantityCell(id, f"{id}:{at}", "F1", f"about {n}00 boats", f"{n}00", "approx",
            f"{n}0", f"{n}50", None, None)
        for n, id in enumerate(ids, 1)
    )  # fmt: skip
    return QuantityRow(f"Q{number}", f"boats {number}", "count", None, cells)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
