"""What the fitted numbers promise."""

from __future__ import annotations

import numpy as np

from kursk_compare.alignment.scorer import confidence, fitted_scorer


def test_the_likelier_the_best_candidates_the_less_likely_is_none():
    scorer = fitted_scorer()
    none = scorer.no_counterpart(np.array([[0.05, 0.01], [0.5, 0.01], [0.5, 0.4], [0.95, 0.4]]))
    assert (np.diff(none) < 0).all()
    assert scorer.no_counterpart(np.zeros((2, 0))).tolist() == [1.0, 1.0]


def test_confidence_is_a_probability():
    assert confidence(np.array([-50.0, 0.0, 50.0])).tolist() == [0.0, 0.5, 1.0]
