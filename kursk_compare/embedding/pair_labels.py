"""Whether a model judges pairs, and which of its labels says that two sentences say the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_JUDGE = "ForSequenceClassification"
_SAME = ("entailment", "equivalent", "paraphrase", "duplicate", "same", "similar")


def check_judges_pairs(architectures: Sequence[str] | None) -> None:
    """Raise ValueError for a model that was trained for something else.

    Such a model is loaded all the same, with a judge made of random numbers on top.
    """
    if architectures and not any(name.endswith(_JUDGE) for name in architectures):
        raise ValueError(f"it is a {architectures[0]}, which judges no pairs of sentences")


def label_of_same(labels: Mapping[int, str]) -> int | None:
    """Return the number of the label that both say the same; None for a single score.

    Of two labels that are not named after anything, the second says yes. Raises ValueError for
    labels that do not tell.
    """
    if len(labels) == 1:
        return None
    for at, label in sorted(labels.items()):
        if str(label).lower() in _SAME:
            return int(at)
    if len(labels) == 2:
        return 1
    raise ValueError(f"none of its labels {sorted(labels.values())} says that two sentences agree")
