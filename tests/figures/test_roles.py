"""Roles, fates, negation and modality."""

import pytest

from tests.figures.reading import figures, only

ROLES = [
    ("The toll rose by 5.", ["delta"]),
    ("The toll rose to 5.", ["to"]),
    ("The toll rose from 3 to 5.", ["from", "to"]),
    ("It raised its estimate to 11,000 from 8,000.", ["to", "from"]),
    ("Oil is up 2% to $74.", ["delta", "to"]),
    ("It killed 21, including five children.", ["level", "part"]),
    ("Ten tanks came.", ["level"]),
    ("It is the 10th largest.", ["rank"]),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_role(text, roles):
    assert [figure.role for figure in figures(text)] == roles


FATES = [
    ("The raid killed 21 people.", [{"killed"}]),
    ("The raid left 22 dead.", [{"killed"}]),
    ("It killed 12 people and wounded 28.", [{"killed"}, {"wounded"}]),
    ("It left 12 dead and 28 injured.", [{"killed"}, {"wounded"}]),
    ("It caused 40 casualties.", [{"casualties"}]),
    ("Some 40 men are missing.", [{"missing"}]),
    ("Some 40 soldiers were captured.", [{"captured"}]),
    ("Some 40 men are there.", [set()]),
]


@pytest.mark.parametrize(("text", "fates"), FATES)
def test_fate(text, fates):
    assert [set(figure.status) for figure in figures(text)] == fates


def test_negation():
    assert only("Not one soldier died.").negated
    assert not only("One soldier died.").negated


@pytest.mark.parametrize(
    ("text", "modal"),
    [("Up to 12,000 may come.", False), ("It could reach 15,000.", True), ("It has 9.", False)],
)
def test_modality(text, modal):
    assert only(text).modal is modal
