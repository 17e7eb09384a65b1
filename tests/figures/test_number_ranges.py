"""Number ranges of the Recognizers-Text specifications (MIT, see the notice beside the data)."""

import json
from pathlib import Path

import pytest

from tests.figures.reading import figures

FOLDER = Path(__file__).parent / "recognizers_text"
ROWS = json.loads((FOLDER / "number_ranges.json").read_text(encoding="utf-8"))
READ_OTHERWISE = {
    "between the tenth and the fifteenth": "places in an order are two figures",
    "higher than the tenth but lower than the fifteenth": "places in an order are two figures",
    "200 or greater than": "broken off: nothing follows 'than'",
    "equal to 5000 or more than": "broken off: nothing follows 'than'",
    "more than 2": "'more than 2 in 5' is a share",
}
CASES = [
    pytest.param(row["Input"], result, id=f"{number}-{result['Text'][:40]}")
    for number, row in enumerate(ROWS)
    for result in row["Results"]
    if result["Text"] not in READ_OTHERWISE
]


def ends(figure):
    """Return the two ends a figure allows; None is open."""
    if isinstance(figure.point, tuple):
        return tuple(float(end) for end in figure.point)
    value = float(figure.point)
    if figure.bound in ("at_least", "more_than"):
        return value, None
    return (None, value) if figure.bound in ("at_most", "less_than") else (value, value)


@pytest.mark.parametrize(("text", "result"), CASES)
def test_range(text, result):
    low, high = result["value"][1:-1].split(",")
    wanted = (float(low) if low else None, float(high) if high else None)
    inside = [
        figure
        for figure in figures(text)
        if figure.start <= result["End"]
        and result["Start"] < figure.end
        and figure.point is not None
    ]
    assert wanted in [ends(figure) for figure in inside]
