"""A pair scorer without a model: how many words two sentences share."""

from __future__ import annotations

import re


def words(text):
    return set(re.findall(r"\w+", text.lower()))


class OverlapScorer:
    """Scores by shared words, but `loved` pairs of words highest and `hated` ones lowest."""

    name = "overlap"
    sha256 = "1" * 64

    def __init__(self, loved=(), hated=()):
        self.asked = []
        self._loved, self._hated = [set(words(" ".join(pair))) for pair in loved], set(hated)

    def score(self, pairs):
        self.asked += pairs
        return [self._one(one, other) for one, other in pairs]

    def _one(self, one, other):
        both = words(one) | words(other)
        if self._hated and self._hated <= both:
            return -9.0
        if any(pair <= both for pair in self._loved):
            return 9.0
        return 10 * len(words(one) & words(other)) / max(1, len(both)) - 5
