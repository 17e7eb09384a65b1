"""The counted thing: head, modifiers, complement and where it was taken from."""

import pytest

from tests.figures.reading import figures, only

COUNTED = [
    ("Some 8,000 North Korean soldiers came.", "soldier", ("north korean",), None, "explicit"),
    ("Over 10,000 DPRK [North Korean] soldiers came.", "soldier", ("north korean",), None,
     "explicit"),
    ("Some 500 U.S. troops came.", "troop", ("american",), None, "explicit"),
    ("Ten Russian tanks burned.", "tank", ("russian",), None, "explicit"),
    ("It sent 11,000 containers of ammunition.", "container", (), "ammunition", "explicit"),
    ("It sent two million artillery rounds.", "round", ("artillery",), None, "explicit"),
    ("Thousands of residents fled.", "resident", (), None, "explicit"),
    ("Some 12 police came.", "police", (), None, "explicit"),
    ("One ally came.", "ally", (), None, "explicit"),
    ("One of the wounded spoke.", "wounded", (), None, "partitive"),
    ("The number of dead reached 1,300.", "dead", (), None, "explicit"),
    ("The death toll is 21.", "death", (), None, "explicit"),
    ("A 48-page indictment came.", "indictment", (), None, "explicit"),
    ("A two-year grand jury investigation ended.", "investigation", ("grand", "jury"), None,
     "explicit"),
    ("Half its troops left.", "troop", (), None, "partitive"),
    ("It is the 10th largest arms importer.", "importer", ("largest", "arms"), None, "explicit"),
    ("Some 40 companies in 2 cities.", "company", (), None, "explicit"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "head", "modifiers", "complement", "found"), COUNTED)
def test_counted(text, head, modifiers, complement, found):
    counted = figures(text)[0].counted
    assert counted.head == head
    assert counted.modifiers == modifiers
    assert counted.complement == complement
    assert counted.found == found


def test_part_and_whole_count_the_same_thing():
    part, whole = figures("Fourteen of the 17 bridges were down.")
    assert (part.role, part.whole, part.counted.head) == ("part", 1, "bridge")
    assert (whole.role, whole.counted.head) == ("whole", "bridge")


def test_a_bare_number_inherits_what_the_one_before_counts():
    _, second = figures("Some 8,000 troops came. Only 500 of them stayed.")
    assert (second.counted.head, second.counted.found) == ("troop", "inherited")


def test_the_noun_belongs_to_the_figure():
    text = "As many as 8,000 North Korean soldiers have come."
    figure = only(text)
    assert figure.text == "As many as 8,000 North Korean soldiers"
    assert figure.noun.of(text) == "North Korean soldiers"


UNCOUNTED = ["The total was 40.", "Some 40 were there.", "They are 40 and more."]


@pytest.mark.parametrize("text", UNCOUNTED)
def test_nothing_named_nothing_counted(text):
    assert only(text).counted is None
