"""The command line: exit statuses, one line an error, nothing half-written."""

from __future__ import annotations

import json
import os

import pytest

from kursk_compare import api
from kursk_compare.cli import main
from tests.word_encoder import WordEncoder


@pytest.fixture
def files(tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("The dam near Lower Marsh broke on Monday.\n\nForty houses were lost.\n")
    second.write_text("The dam near Lower Marsh broke on Monday, police said.\n\nIt rained.\n")
    return [str(first), str(second)]


@pytest.fixture(autouse=True)
def without_a_model(monkeypatch):
    original = api.compare

    def compare(articles, settings, progress):
        return original(articles, settings, WordEncoder(), progress)

    monkeypatch.setattr(api, "compare", compare)


def test_json_is_written_and_the_status_is_zero(files, tmp_path):
    out = tmp_path / "k.json"
    assert main(["compare", *files, "--json", str(out), "--quiet"]) == 0
    document = json.loads(out.read_text(encoding="utf-8"))
    assert document["schema"] == "kursk-compare/comparison/1"
    assert [a["path"] for a in document["articles"]] == files


def test_progress_goes_to_the_error_stream_and_can_be_turned_off(files, tmp_path, capsys):
    out = str(tmp_path / "k.json")
    main(["compare", *files, "--json", out])
    told = capsys.readouterr()
    assert "alignment" in told.err
    assert told.out == ""
    main(["compare", *files, "--json", out, "--quiet"])
    assert capsys.readouterr().err == ""


def test_without_an_output_a_summary_is_printed(files, capsys):
    assert main(["compare", *files, "--quiet"]) == 0
    assert "2 articles" in capsys.readouterr().out


def test_an_unreadable_file_is_named_and_the_others_are_compared(files, tmp_path, capsys):
    out = tmp_path / "k.json"
    missing = str(tmp_path / "missing.txt")
    assert main(["compare", *files, missing, "--json", str(out), "--quiet"]) == 3
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert missing in lines[0]
    assert len(json.loads(out.read_text(encoding="utf-8"))["articles"]) == 2


def test_fewer_than_two_readable_files_give_status_three_and_no_output(files, tmp_path, capsys):
    out = tmp_path / "k.json"
    missing = str(tmp_path / "missing.txt")
    assert main(["compare", files[0], missing, "--json", str(out), "--quiet"]) == 3
    assert not out.exists()
    assert "nothing to compare" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_gives_status_four(files, tmp_path, capsys):
    out = tmp_path / "nowhere" / "k.json"
    assert main(["compare", *files, "--json", str(out), "--quiet"]) == 4
    assert "the folder does not exist" in capsys.readouterr().err
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["compare"],
        ["compare", "a.txt", "--preset", "loose"],
        ["compare", "a.txt", "b.txt", "--threads", "0"],
        ["compare", "a.txt", "b.txt", "--published", "a.txt=13 November"],
        ["compare", "a.txt", "b.txt", "--outlet", "Herald"],
    ],
)
def test_wrong_arguments_give_status_two(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_one_file_alone_is_a_wrong_argument(files, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["compare", files[0]])
    assert caught.value.code == 2
    assert "at least two" in capsys.readouterr().err


def test_outlet_and_date_can_be_given_by_path_or_by_name(files, tmp_path):
    out = tmp_path / "k.json"
    given = ["--published", "b.txt=2024-11-13", "--outlet", f"{files[0]}=The Herald"]
    assert main(["compare", *files, *given, "--json", str(out), "--quiet"]) == 0
    a, b = json.loads(out.read_text(encoding="utf-8"))["articles"]
    assert a["outlet"] == "The Herald"
    assert b["published"] == "2024-11-13"


def test_a_date_for_an_unknown_file_is_a_wrong_argument(files, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["compare", *files, "--published", "c.txt=2024-11-13", "--quiet"])
    assert caught.value.code == 2
    assert "c.txt" in capsys.readouterr().err


def test_all_forms_of_the_report_are_written(files, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    names = {form: str(out / f"report.{form}") for form in ("html", "docx", "xlsx", "md", "json")}
    named = [part for form, path in names.items() for part in (f"--{form}", path)]
    assert main(["compare", *files, *named, "--csv", str(out / "tables"), "--quiet"]) == 0
    written = {path.name: path.read_bytes()[:2] for path in out.iterdir() if path.is_file()}
    assert written == {
        "report.docx": b"PK",
        "report.html": b"<!",
        "report.json": b"{\n",
        "report.md": b"# ",
        "report.xlsx": b"PK",
    }
    assert len(list((out / "tables").glob("*.csv"))) == 6


@pytest.mark.parametrize("form", ["html", "docx", "xlsx", "md", "json", "csv"])
def test_any_form_that_cannot_be_written_gives_status_four(files, tmp_path, form):
    out = tmp_path / "nowhere" / f"report.{form}"
    assert main(["compare", *files, f"--{form}", str(out), "--quiet"]) == 4
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt"]


def test_an_output_that_fails_does_not_keep_the_others_from_being_written(files, tmp_path, capsys):
    bad, good = tmp_path / "nowhere" / "report.html", tmp_path / "k.json"
    assert main(["compare", *files, "--html", str(bad), "--json", str(good), "--quiet"]) == 4
    assert good.exists()
    assert str(bad) in capsys.readouterr().err


def test_a_part_can_be_reported_under_a_title_of_ones_own(files, tmp_path):
    out = tmp_path / "report.md"
    given = ["--title", "The dam", "--question", "Who says so?", "--kinds", "figure,date"]
    assert main(["compare", *files, "--md", str(out), "--quiet", *given]) == 0
    text = out.read_text(encoding="utf-8")
    assert text.startswith("# The dam\n\nQuestion: Who says so?\n")
    assert "This report is a selection: figure, date only" in text


def test_an_unknown_kind_is_a_wrong_argument(files, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["compare", *files, "--kinds", "mood"])
    assert caught.value.code == 2
    assert "figure, attribution" in capsys.readouterr().err


def test_a_pair_model_that_is_none_is_refused_in_one_sentence(files, tmp_path, capsys, monkeypatch):
    monkeypatch.undo()
    status = main(["compare", *files, "--pair-model", str(tmp_path / "none"), "--quiet"])
    assert status == 1
    assert capsys.readouterr().err == (
        f"kursk-compare-cli: There is no model folder {tmp_path / 'none'}: choose another folder.\n"
    )
