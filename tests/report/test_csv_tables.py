"""The CSV tables: what was found, as a spreadsheet reads it, without a formula."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from kursk_compare.comparison.model import PlacedRemark
from kursk_compare.errors import OutputNotWritten
from kursk_compare.report import ReportOptions, csv_tables, write_csv
from kursk_compare.report.csv_tables import as_csv, make_csv


def read(comparison, folder, name):
    """Return the rows of one table as a spreadsheet would read them."""
    write_csv(comparison, folder)
    with open(folder / f"{name}.csv", newline="", encoding="utf-8-sig") as stream:
        return list(csv.DictReader(stream))


def test_there_is_one_file_for_each_table(comparison, tmp_path):
    write_csv(comparison, tmp_path / "tables")
    assert sorted(file.name for file in (tmp_path / "tables").iterdir()) == [
        "divergences.csv",
        "groups.csv",
        "links.csv",
        "quantities.csv",
        "sources.csv",
        "speakers.csv",
    ]


def test_sources_are_described_without_the_users_folders(comparison, tmp_path):
    first, second, _ = read(comparison, tmp_path, "sources")
    assert first == {
        "source": "A",
        "outlet": "The Example Herald",
        "headline": "Flood closes the harbour of Lower Quay",
        "author": "Nora Nobody",
        "published": "2031-03-04",
        "language": "en",
        "words": "47",
        "sentences": "5",
        "voice": "1",
        "same text": "62% same text as C",
        "retrieved": "2031-03-06",
        "notices": "",
        "file": "herald.html",
        "sha256": "0123456789abcdef" * 4,
    }
    assert second["file"] == "gazette.txt"
    assert second["published"] == ""


def test_groups_have_a_row_for_each_sentence(comparison, tmp_path):
    rows = read(comparison, tmp_path, "groups")
    assert [(row["group"], row["place"]) for row in rows] == [
        *(("G1", "A 2"), ("G1", "B 2"), ("G1", "C 1")),
        *(("G2", "A 3"), ("G2", "B 3")),
        *(("G3", "A 4"), ("G3", "C 2")),
    ]
    assert rows[2]["sentence"] == "About 50 boats went down in the harbour on Wednesday."
    links = [row["links"] for row in rows]
    assert links == ["automatic"] * 3 + ["by hand"] * 2 + ["confirmed"] * 2
    assert rows[0]["confidence"] == "0.910"
    assert [row["speaker"] for row in rows][:2] == ["the mayor", ""]


def test_divergences_have_their_words_places_and_explanation(comparison, tmp_path):
    rows = read(comparison, tmp_path, "divergences")
    assert [row["id"] for row in rows] == [each.id for each in comparison.divergences]
    assert rows[1] == {
        "id": "D2",
        "group": "G1",
        "kind": "date",
        "level": "strong",
        "relation": "conflict",
        "places": "A 2, C 1",
        "words": "A: on Tuesday | C: on Wednesday",
        "speakers": "A: the mayor",
        "explanation": "A says Tuesday, C says Wednesday.",
        "links": "automatic",
        "note": "",
    }


def test_what_a_person_noted_stands_at_the_group_and_its_divergences(comparison, tmp_path):
    remark = PlacedRemark("G2", ("A:2", "B:2"), "Ask her.", ("quote",), "to_check")
    noted = replace(comparison, remarks=(remark,))
    notes = {row["id"]: row["note"] for row in read(noted, tmp_path, "divergences")}
    assert notes["D4"] == "to check: Ask her. [quote]"
    assert notes["D1"] == ""
    groups = {row["group"]: row["note"] for row in read(noted, tmp_path, "groups")}
    assert groups == {"G1": "", "G2": notes["D4"], "G3": ""}


def test_quantities_have_a_row_for_each_source(comparison, tmp_path):
    rows = read(comparison, tmp_path, "quantities")
    assert [(row["source"], row["low"], row["value"], row["high"]) for row in rows] == [
        ("A", "40", "40", ""),
        ("B", "45", "60", "60"),
        ("C", "45", "50", "55"),
    ]
    assert rows[0]["bound"] == "at least"
    assert rows[0]["speaker"] == "the mayor"
    assert rows[0]["place"] == "A 2"


def test_speakers_have_a_row_for_each_source_that_quotes_them(comparison, tmp_path):
    rows = read(comparison, tmp_path, "speakers")
    assert [tuple(row.values()) for row in rows] == [
        ("Ilda Brandt", "person", "Brandt, the harbour master", "A", "1", "0", "A 3"),
        ("Ilda Brandt", "person", "Brandt, the harbour master", "B", "1", "2", "B 3"),
        ("the mayor", "person", "", "A", "0", "1", "A 2"),
    ]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1", "--1"],
)
def test_no_cell_is_a_formula(comparison, tmp_path, text):
    hostile = replace(
        comparison,
        articles=tuple(replace(each, outlet=text, title=text) for each in comparison.articles),
        divergences=tuple(replace(each, explanation=text) for each in comparison.divergences),
        entities=tuple(replace(each, name=text) for each in comparison.entities),
        quantities=tuple(replace(each, counted=text) for each in comparison.quantities),
    )
    assert read(hostile, tmp_path, "sources")[0]["outlet"] == f"'{text}"
    for name in ("sources", "groups", "divergences", "quantities", "speakers", "links"):
        cells = [cell for row in read(hostile, tmp_path, name) for cell in row.values()]
        assert cells
        assert not [cell for cell in cells if cell.startswith(text)]


@pytest.mark.parametrize("number", ["-5", "+3", "0", "-2.4", "12000000"])
def test_a_number_stays_a_number(number):
    assert as_csv(["value"], [[number]]) == f"\ufeffvalue\r\n{number}\r\n".encode()


def test_separators_quotes_and_line_breaks_stay_inside_their_cell(tmp_path, comparison):
    words = 'one, "two";\nthree\r\nfour'
    told = replace(comparison.divergences[0], explanation=words)
    (row,) = read(replace(comparison, divergences=(told,)), tmp_path, "divergences")
    assert row["explanation"] == words
    assert None not in row


def test_a_file_name_that_is_no_text_does_not_stop_the_export(comparison, tmp_path):
    odd = replace(comparison.articles[0], path="caf\udce9.txt")
    odd_one_first = replace(comparison, articles=(odd, *comparison.articles[1:]))
    row, *_ = read(odd_one_first, tmp_path, "sources")
    assert row["file"] == "caf\ufffd.txt"


def test_the_same_comparison_gives_the_same_bytes(comparison):
    assert make_csv(comparison) == make_csv(comparison)


def test_links_have_both_sentences_their_confidence_and_who_made_them(comparison, tmp_path):
    rows = read(comparison, tmp_path, "links")
    assert [(row["from"], row["to"], row["status"]) for row in rows][2:4] == [
        ("B 2", "C 1", "auto"),
        ("A 3", "B 3", "manual"),
    ]
    assert rows[0]["confidence"] == "0.900"
    assert rows[0]["counterpart"] == comparison.words("B:1")


def test_a_selection_of_divergences_is_one_here_too(comparison, tmp_path):
    write_csv(comparison, tmp_path, ReportOptions(divergences=frozenset({"D2", "D4"})))
    with open(tmp_path / "divergences.csv", newline="", encoding="utf-8-sig") as stream:
        assert [row["id"] for row in csv.DictReader(stream)] == ["D2", "D4"]


def test_tables_that_cannot_be_written_leave_no_folder(comparison, tmp_path, monkeypatch):
    written = []

    def full(path, data):
        if len(written) == 2:
            raise OutputNotWritten("the disk is full")
        written.append(path)
        path.write_bytes(data)

    monkeypatch.setattr(csv_tables, "write_whole", full)
    with pytest.raises(OutputNotWritten, match="full"):
        write_csv(comparison, tmp_path / "tables")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(comparison, tmp_path):
    (tmp_path / "tables").write_text("a file")
    with pytest.raises(OutputNotWritten, match="could not be made"):
        write_csv(comparison, tmp_path / "tables")
    assert (tmp_path / "tables").read_text() == "a file"
