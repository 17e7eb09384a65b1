"""The choices of one comparison."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kursk_compare.corrections import NO_CORRECTIONS, Corrections


class Preset(StrEnum):
    """How sure a link must be before it is shown."""

    STRICT = "strict"
    BALANCED = "balanced"
    BROAD = "broad"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may choose; every default needs no visit.

    `threshold`, when given, is a confidence in 0..1 and replaces the preset's own.
    `model` is None for the embedded default model, else a local folder; `pair_model` may be the
    folder of a cross-encoder that looks at the best candidates again. `merged_speakers` are sets
    of wordings that the user declared one speaker, `split_speakers` wordings he set apart.
    `corrections` are his decisions on sentences, put over what the program finds.
    """

    preset: Preset = Preset.BALANCED
    threshold: float | None = None
    model: str | None = None
    threads: int | None = None
    use_cache: bool = True
    merged_speakers: tuple[frozenset[str], ...] = ()
    split_speakers: tuple[str, ...] = ()
    corrections: Corrections = NO_CORRECTIONS
    pair_model: str | None = None
