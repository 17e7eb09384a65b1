"""The table of quantities: what is counted, by source."""

from kursk_compare.figures.quantities import quantities
from tests.figures.claims import statements

VERSIONS = {
    "A": [
        "As many as 8,000 North Korean soldiers are in Kursk.",
        "The North shipped 11,000 containers of ammunition.",
        "It shipped two million artillery rounds.",
    ],
    "B": ["About 10,000 North Korean troops have come.", "Thousands of Ukrainian troops hold it."],
    "C": ["Pyongyang has sent at least 11,000 troops.", "Some 3,000 of them fight."],
}


def table(versions=VERSIONS, groups=None, speakers=None):
    named = [
        (statement, [(f"F{statement.id}.{number}", figure) for number, figure in enumerate(own)])
        for statement, own in statements(versions)
    ]
    return quantities(named, groups, speakers)


def test_soldiers_of_all_sources_stand_in_one_row():
    row = table()[0]
    assert row.id == "Q1"
    assert row.counted == "North Korean soldiers"
    assert [(cell.article, cell.point, cell.bound) for cell in row.cells] == [
        ("A", "8000", "at_most"),
        ("B", "10000", "approx"),
        ("C", "11000", "at_least"),
        ("C", "3000", "approx"),
    ]


def test_other_things_and_other_nations_have_rows_of_their_own():
    assert [row.counted for row in table()] == [
        "North Korean soldiers",
        "containers of ammunition",
        "artillery rounds",
        "Ukrainian troops",
    ]


def test_enemy_soldiers_are_not_taken_for_those_of_the_country_named_near_by():
    rows = table(
        {
            "A": [
                "More than 10,000 North Korean soldiers came.",
                "They met 50,000 enemy soldiers.",
            ],
            "B": ["North Korea sent 11,000 soldiers."],
        }
    )
    assert [(row.counted, len(row.cells)) for row in rows] == [
        ("North Korean soldiers", 2),
        ("enemy soldiers", 1),
    ]


def test_a_cell_has_the_words_the_bounds_and_the_day():
    cell = table()[0].cells[0]
    assert cell.text == "As many as 8,000 North Korean soldiers"
    assert (cell.low, cell.high) == ("6000", "8000")
    assert (cell.sentence, cell.figure, cell.published) == ("A:0", "FA:0.0", "2024-11-13")
    assert cell.speaker is None


def test_speakers_are_looked_up_by_figure_or_sentence():
    cells = table(speakers={"A:0": "E1", "FB:0.0": "E2"})[0].cells
    assert [cell.speaker for cell in cells] == ["E1", "E2", None, None]


def test_unnamed_money_is_tabled_by_its_claim():
    versions = {"A": "It cost $84,000.", "B": "He paid $84,000 for it."}
    assert table(versions) == ()
    (row,) = table(versions, groups={"A:0": "G1", "B:0": "G1"})
    assert (row.counted, row.kind, row.unit) == ("", "money", "USD")
    assert [cell.point for cell in row.cells] == ["84000", "84000"]


def test_the_dead_and_the_wounded_are_two_rows():
    rows = table({"A": "It killed 12 people.", "B": "It left 28 people wounded."})
    assert [row.counted for row in rows] == ["people killed", "people wounded"]


def test_rows_that_more_sources_speak_of_come_first():
    rows = table({"A": "Two tanks and six ships came.", "B": "Seven ships came."})
    assert [row.counted for row in rows] == ["ships", "tanks"]
