"""The confidence from which sentences are linked.

Knows nothing of numpy, so that a report, which names it, needs none.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from kursk_compare.resources import resource
from kursk_compare.settings import Preset, Settings


def threshold_of(settings: Settings) -> float:
    """Return the least confidence (0..1) of a link: what was set, else that of the preset."""
    if settings.threshold is not None:
        return settings.threshold
    return fitted_thresholds()[settings.preset]


@cache
def fitted_thresholds() -> Mapping[Preset, float]:
    """Read the thresholds of the presets, which were fitted together with the scorer."""
    found = json.loads(resource("alignment/scorer.json").read_text(encoding="utf-8"))
    return {Preset(name): float(value) for name, value in found["presets"].items()}
