"""Three invented articles on one event, and an encoder that needs no model."""

from __future__ import annotations

import pytest

from kursk_compare import Article
from tests.word_encoder import WordEncoder


@pytest.fixture(scope="session")
def encoder():
    return WordEncoder()


@pytest.fixture(scope="session")
def articles():
    return [
        Article.from_text(
            "A",
            "Flood cuts off the village of Lower Marsh\n\n"
            "The river flooded the village of Lower Marsh on Monday, the mayor said. "
            "At least 40 houses collapsed overnight, rescuers said.\n\n"
            "Schools in the district stay closed until Friday.",
            published="2024-05-14",
        ),
        Article.from_text(
            "B",
            "The river flooded the village of Lower Marsh on Monday. "
            "About 90 houses collapsed overnight, rescuers said.\n\n"
            "A football match in the capital ended in a draw.",
            published="2024-05-14",
        ),
        Article.from_text(
            "C",
            "On Monday the river flooded the village of Lower Marsh, police said. "
            "Some 40 houses collapsed overnight, rescuers said.",
            published="2024-05-15",
        ),
    ]
