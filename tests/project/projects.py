"""Projects to try things with, and what the tests of this folder share."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from kursk_compare.engine import Decisions, SourceFact
from kursk_compare.project import Project, ViewState
from kursk_compare.settings import Preset, Settings
from tests.desktop import example


def project() -> Project:
    """Return three compared articles with decisions and a view."""
    sources = tuple(
        replace(
            a,
            path=f"{a.id.lower()}.txt",
            sha256=f"{place:064x}",
            retrieved=date(2031, 3, place),
        )
        for place, a in enumerate(example.articles(), start=1)
    )
    decisions = Decisions(
        (frozenset({"Orla Venn", "Mayor Venn"}),),
        ("Damworks",),
        (SourceFact("3".zfill(64), published=date(2031, 3, 6), dated=True),),
    )
    settings = Settings(preset=Preset.STRICT, threshold=0.75)
    comparison = replace(
        example.comparison(),
        articles=decisions.applied_to(sources),
        settings=decisions.applied_in(settings),
    )
    view = ViewState("A:3", "D5", ("wording",), 2, (("A", 4), ("B", 0)))
    made = Project(sources, decisions, settings, view).with_comparison(comparison)
    assert made.comparison is not None
    return made


def read_json(path: Path) -> dict:
    """Return what a file holds."""
    return json.loads(path.read_text(encoding="utf-8"))


def write_json(path: Path, value: object) -> None:
    """Write a file as somebody else might."""
    path.write_text(json.dumps(value), encoding="utf-8")
