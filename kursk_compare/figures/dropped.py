"""Figures that one source leaves out of a statement it otherwise makes in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from kursk_compare.article import Statement
from kursk_compare.figures.context import likeness
from kursk_compare.figures.explaining import quoted
from kursk_compare.figures.model import Figure, FigureKind
from kursk_compare.figures.relations import Relation
from kursk_compare.figures.stated import Stated
from kursk_compare.finding import DivergenceKind, Finding, Level, PlacedSpan

SAME_WORDS = 0.75
MANY_SAME_WORDS = 0.6
TELLING = frozenset(
    (
        FigureKind.COUNT,
        FigureKind.MONEY,
        FigureKind.PERCENT,
        FigureKind.MEASURE,
        FigureKind.FRACTION,
    )
)


def dropped_figures(statements: Sequence[Statement], stated: Sequence[Stated]) -> list[Finding]:
    """Return a finding for every figure that a nearly identical statement lacks.

    Only an article none of whose statements states anything of that kind of quantity has dropped
    the figure. A statement in the same words is strong, one in mostly the same words a notice.
    """
    kinds: dict[str, set[FigureKind]] = {}
    for one in stated:
        kinds.setdefault(one.article, set()).add(one.figure.kind)
    found: dict[PlacedSpan, Finding] = {}
    for lacking in statements:
        for one in stated:
            if _has_others(lacking, one, stated):
                continue
            finding = _dropped(one, lacking, kinds.get(lacking.article.id, set()))
            if finding:
                found.setdefault(one.span, finding)
    return list(found.values())


def _has_others(lacking: Statement, one: Stated, stated: Sequence[Stated]) -> bool:
    """Say whether a statement has a number of a kind that the other statement does not have."""
    theirs = {other.figure.kind for other in stated if other.number == one.number}
    own = {other.figure.kind for other in stated if other.statement.id == lacking.id}
    return bool(own - theirs - {FigureKind.DATE, FigureKind.TIME})


def _dropped(one: Stated, lacking: Statement, kinds: set[FigureKind]) -> Finding | None:
    other_article = one.article != lacking.article.id
    if not other_article or one.figure.kind not in TELLING or one.figure.kind in kinds:
        return None
    if one.figure.point is not None and _is_one(one.figure):
        return None
    alike = likeness(one.statement, lacking)
    if alike < MANY_SAME_WORDS:
        return None
    level = Level.STRONG if alike >= SAME_WORDS else Level.NOTICE
    clause = f"{one.article} says {quoted(one)}"
    return Finding(
        DivergenceKind.FIGURE,
        level,
        Relation.ONLY_IN_ONE.value,
        tuple(sorted((one.statement.id, lacking.id))),
        (one.span,),
        f"{clause}; {lacking.article.id} makes the same statement without the figure.",
    )


def _is_one(figure: Figure) -> bool:
    return figure.kind == FigureKind.COUNT and figure.point == 1
