"""Project files of older versions, brought up to date one version at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kursk_compare.project.file_format import CURRENT_VERSION

Json = dict[str, Any]


def migrated(project: Json, version: int) -> Json:
    """Return a project of an older `version` as the current one has it; the given one stays.

    Raises KeyError for a version that never was, TypeError or ValueError for a damaged file.
    """
    for step in range(version, CURRENT_VERSION):
        project = STEPS[step](project)
    return project


def _from_0(project: Json) -> Json:
    """Version 0 called the sources articles, and kept a path and the settings among the rest."""
    articles, options = project.get("articles"), project.get("options", {})
    if not isinstance(articles, list) or not isinstance(options, dict):
        raise TypeError("no articles")
    kept = {name: value for name, value in project.items() if name not in ("articles", "options")}
    return {
        **kept,
        "version": 1,
        "sources": [_source_from_0(article) for article in articles],
        "settings": {"preset": options.get("preset", "balanced"), "threshold": None},
    }


def _source_from_0(article: object) -> Json:
    if not isinstance(article, dict):
        raise TypeError("no article")
    kept = {name: value for name, value in article.items() if name != "path"}
    return {**kept, "file": article.get("path")}


STEPS: Mapping[int, Callable[[Json], Json]] = {0: _from_0}
"""What brings a version to the next one."""
