"""A comparison as JSON, schema 1: what other programs rely on.

Names and meanings stay; additions are free. Numbers are rounded to six digits so that the same
input gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

from kursk_compare.alignment.model import Candidates, Group, Link
from kursk_compare.article import Article
from kursk_compare.attribution.model import Attribution, Cue, Entity, Mention
from kursk_compare.comparison.model import (
    Comparison,
    Divergence,
    ModelInfo,
    PlacedAttribution,
    PlacedCorrection,
    PlacedFigure,
    PlacedRemark,
    QuantityRow,
    SpeakerRow,
)
from kursk_compare.settings import Settings
from kursk_compare.version import VERSION

SCHEMA = "kursk-compare/comparison/1"

Json = dict[str, object]


def to_json(comparison: Comparison) -> Json:
    """Return the comparison as a JSON object of schema 1."""
    return {
        "schema": SCHEMA,
        "program": {"version": VERSION},
        "model": _model(comparison.model),
        "settings": _settings(comparison.settings),
        "articles": [_article(a) for a in comparison.articles],
        "links": [_link(x) for x in comparison.links],
        "candidates": [_candidates(x) for x in comparison.candidates],
        "groups": [_group(x) for x in comparison.groups],
        "figures": [_figure(x) for x in comparison.figures],
        "attributions": [_attribution(x) for x in comparison.attributions],
        "entities": [_entity(x) for x in comparison.entities],
        "divergences": [_divergence(x) for x in comparison.divergences],
        "quantities": [_quantity(x) for x in comparison.quantities],
        "speakers": [_speaker(x) for x in comparison.speakers],
        "near_duplicates": [
            {"a": x.a, "b": x.b, "share": _rounded(x.share)} for x in comparison.near_duplicates
        ],
        "voices": [list(voice) for voice in comparison.voices],
        "warnings": list(comparison.warnings),
        "corrections": [_correction(x) for x in comparison.corrections],
        "remarks": [_remark(x) for x in comparison.remarks],
    }


def to_json_text(comparison: Comparison) -> str:
    """Return schema 1 as text: two spaces of indentation, Unicode as it is, a final newline."""
    return json.dumps(to_json(comparison), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _model(model: ModelInfo) -> Json:
    pair = {"name": model.pair_name, "sha256": model.pair_sha256}
    return {
        "name": model.name,
        "sha256": model.sha256,
        "pair_model": pair if model.pair_name is not None else None,
    }


def _settings(settings: Settings) -> Json:
    return {
        "preset": settings.preset.value,
        "threshold": settings.threshold,
        "merged_speakers": sorted(sorted(wordings) for wordings in settings.merged_speakers),
        "split_speakers": sorted(settings.split_speakers),
    }


def _rounded(value: float) -> float:
    return round(float(value), 6)


def _article(article: Article) -> Json:
    return {
        "id": article.id,
        "path": article.path,
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "text": article.text,
        "sentences": [
            {
                "id": s.id,
                "start": s.start,
                "end": s.end,
                "kind": s.kind.value,
                "paragraph": s.paragraph,
            }
            for s in article.sentences
        ],
        "notices": list(article.notices),
        "retrieved": article.retrieved.isoformat() if article.retrieved else None,
    }


def _link(link: Link) -> Json:
    return {
        "a": link.a,
        "b": link.b,
        "score": _rounded(link.score),
        "confidence": _rounded(link.confidence),
        "status": link.status.value,
        "why": {name: _rounded(link.why[name]) for name in sorted(link.why)},
    }


def _candidates(candidates: Candidates) -> Json:
    return {
        "sentence": candidates.sentence,
        "article": candidates.article,
        "ranked": [[other, _rounded(confidence)] for other, confidence in candidates.ranked],
        "none": _rounded(candidates.none),
    }


def _group(group: Group) -> Json:
    return {
        "id": group.id,
        "members": list(group.members),
        "confidence": _rounded(group.confidence),
        "also": list(group.also),
        "status": group.status.value,
    }


def _figure(placed: PlacedFigure) -> Json:
    figure = placed.figure
    return {
        "id": placed.id,
        "sentence": placed.sentence,
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "kind": figure.kind.value,
        "point": _point(figure.point),
        "bound": figure.bound.value,
        "low": _number(figure.low),
        "high": _number(figure.high),
        "unit": figure.unit,
        "counted": figure.counted.head if figure.counted else None,
        "modifiers": list(figure.counted.modifiers) if figure.counted else [],
        "status": sorted(figure.status),
        "role": figure.role.value,
        "negated": figure.negated,
        "modal": figure.modal,
        "periods": [[p.first.isoformat(), p.last.isoformat()] for p in figure.periods],
    }


def _point(point: Decimal | tuple[Decimal, Decimal] | None) -> object:
    if isinstance(point, tuple):
        return [_plain(value) for value in point]
    return None if point is None else _plain(point)


def _plain(value: Decimal) -> str:
    """Write a decimal without exponent or trailing zeros after the point."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(value: Decimal | None) -> int | float | None:
    if value is None or not value.is_finite():
        return None
    return int(value) if value == value.to_integral_value() else _rounded(float(value))


def _attribution(placed: PlacedAttribution) -> Json:
    found = placed.attribution
    return {
        "id": placed.id,
        "article": placed.article,
        "sentences": list(placed.sentences),
        "source": _mention(found.source),
        "entity": placed.entity,
        "cue": _mention(found.cue),
        "content": [[span.start, span.end] for span in found.content],
        "form": found.form.value,
        "act": found.act,
        "depth": found.depth,
        "via": [_mention(mention) for mention in found.via],
        "inferred": found.inferred,
        "confidence": _rounded(found.confidence),
        **_reading(found),
    }


def _reading(found: Attribution) -> Json:
    return {
        "stance": found.stance,
        "commitment": found.commitment,
        "polarity": found.polarity,
        "verification": found.verification,
    }


def _mention(mention: Mention | Cue | None) -> Json | None:
    if mention is None:
        return None
    return {"start": mention.start, "end": mention.end, "text": mention.text}


def _entity(entity: Entity) -> Json:
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind.value,
        "aliases": list(entity.aliases),
        "body": entity.body,
        "side": entity.side,
    }


def _divergence(divergence: Divergence) -> Json:
    return {
        "id": divergence.id,
        "group": divergence.group,
        "kind": divergence.kind.value,
        "level": divergence.level.value,
        "relation": divergence.relation,
        "members": list(divergence.members),
        "spans": [[s.article, s.start, s.end] for s in divergence.spans],
        "explanation": divergence.explanation,
    }


def _quantity(row: QuantityRow) -> Json:
    cells: Sequence[Mapping[str, object]] = [
        {name: getattr(cell, name) for name in type(cell).__slots__} for cell in row.cells
    ]
    return {
        "id": row.id,
        "counted": row.counted,
        "kind": row.kind,
        "unit": row.unit,
        "cells": cells,
    }


def _speaker(row: SpeakerRow) -> Json:
    return {
        "entity": row.entity,
        "cells": [
            {"article": a, "quoted": quoted, "paraphrased": paraphrased, "sentences": list(ids)}
            for a, quoted, paraphrased, ids in row.cells
        ],
    }


def _correction(correction: PlacedCorrection) -> Json:
    return {
        "kind": correction.kind.value,
        "sentences": list(correction.sentences),
        "article": correction.article,
    }


def _remark(remark: PlacedRemark) -> Json:
    return {
        "group": remark.group,
        "sentences": list(remark.sentences),
        "note": remark.note,
        "tags": list(remark.tags),
        "verdict": remark.verdict,
    }
