"""A folder of invented events."""

from __future__ import annotations

import pytest

DAM = [
    "The dam near Lower Marsh broke on Monday. Forty houses were lost.",
    "The dam near Lower Marsh broke on Monday, police said. At least 30 houses were lost.",
]
FIRE = [
    "A fire destroyed the market of Upper Vale on Friday.",
    "A fire destroyed the market of Upper Vale on Saturday, the mayor said.",
]


@pytest.fixture
def events(tmp_path):
    """Return a function that makes one event of texts, and the folder of all events."""
    folder = tmp_path / "events"
    folder.mkdir()

    def add(name, texts):
        (folder / name).mkdir()
        for at, text in enumerate(texts):
            (folder / name / f"{'abc'[at]}.txt").write_text(text, encoding="utf-8")
        return folder / name

    add.folder = folder
    add("dam", DAM)
    add("fire", FIRE)
    return add
