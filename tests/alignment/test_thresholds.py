"""The confidence from which sentences are linked."""

from __future__ import annotations

from kursk_compare.alignment.thresholds import threshold_of
from kursk_compare.settings import Preset, Settings


def test_the_presets_are_probabilities_that_rise_with_strictness():
    broad, balanced, strict = (
        threshold_of(Settings(preset=preset))
        for preset in (Preset.BROAD, Preset.BALANCED, Preset.STRICT)
    )
    assert 0 < broad < balanced < strict < 1


def test_a_threshold_that_was_set_counts_more_than_the_preset():
    assert threshold_of(Settings(preset=Preset.STRICT, threshold=0.45)) == 0.45
