"""What the alignment tests share."""

from __future__ import annotations

import pytest

from tests.alignment.word_encoder import WordEncoder


@pytest.fixture
def encoder():
    return WordEncoder()
