"""Projects: one file with the texts, what the user did with them, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kursk_compare.lazy import lazy_names

if TYPE_CHECKING:
    from kursk_compare.project.file_format import SUFFIX
    from kursk_compare.project.model import Binding, Project, UnknownField, ViewState
    from kursk_compare.project.reading import OpenedProject, read_project
    from kursk_compare.project.writing import ChangedMeanwhile, ComparisonText, Saved, save_project

__all__ = [
    "SUFFIX",
    "Binding",
    "ChangedMeanwhile",
    "ComparisonText",
    "OpenedProject",
    "Project",
    "Saved",
    "UnknownField",
    "ViewState",
    "read_project",
    "save_project",
]

__getattr__ = lazy_names(
    {
        "SUFFIX": "kursk_compare.project.file_format",
        **dict.fromkeys(
            ("Binding", "Project", "UnknownField", "ViewState"), "kursk_compare.project.model"
        ),
        **dict.fromkeys(("OpenedProject", "read_project"), "kursk_compare.project.reading"),
        **dict.fromkeys(
            ("ChangedMeanwhile", "ComparisonText", "Saved", "save_project"),
            "kursk_compare.project.writing",
        ),
    }
)
