"""The only place that knows where `resources/` lies: in the wheel or in the checkout."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(name: str) -> Traversable:
    """Return the resource `name` (a path such as "figures/units.tsv").

    Raises FileNotFoundError when there is none.
    """
    packaged = files("kursk_compare") / "resources"
    root: Traversable = packaged if packaged.is_dir() else Path(__file__).parents[1] / "resources"
    found = root.joinpath(*name.split("/"))
    if not (found.is_file() or found.is_dir()):
        raise FileNotFoundError(name)
    return found


def read_rows(name: str) -> list[list[str]]:
    """Read a tab-separated word list; blank lines and lines that start with "#" are notes."""
    lines = resource(name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
