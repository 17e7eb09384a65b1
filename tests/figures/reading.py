"""Short ways of reading a sentence's figures, for tables of cases."""

from decimal import Decimal

from kursk_compare.figures import find_figures

PUBLISHED = "2024-11-13"


def figures(text, published=PUBLISHED):
    return find_figures(text, published)


def only(text, published=PUBLISHED):
    """Return the only figure of a text."""
    found = figures(text, published)
    assert len(found) == 1, [figure.text for figure in found]
    return found[0]


def points(text):
    """Return the stated values as floats, ranges as pairs."""
    return [
        tuple(float(end) for end in figure.point)
        if isinstance(figure.point, tuple)
        else None
        if figure.point is None
        else float(figure.point)
        for figure in figures(text)
    ]


def number(value):
    return Decimal(str(value))
