"""A project file holds everything, gives it back unchanged, and keeps what it does not know."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from array import array
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.alignment.candidate_table import CandidateTable
from kursk_compare.alignment.score_parts import ScoreParts
from kursk_compare.article import Article
from kursk_compare.corrections import Corrections, Place, Remark, Verdict
from kursk_compare.errors import UnreadableProject
from kursk_compare.project import Binding, ComparisonText, Project, read_project, save_project
from kursk_compare.project.schema import bare_name, project_chunks, source_from_json
from kursk_compare.resources import resource
from kursk_compare.settings import Settings
from tests.project.projects import project, read_json, write_json


@pytest.fixture
def saved(tmp_path):
    """A project on disk."""
    path = tmp_path / "work.kursk"
    save_project(path, project())
    return path


def test_what_was_saved_is_what_is_opened(saved):
    opened = read_project(saved)
    assert opened.project == project()
    assert (opened.version, opened.notices, opened.binding) == (1, (), None)


def test_notes_links_and_verdicts_come_back(tmp_path):
    place, other = Place("1".zfill(64), 72, 188), Place("2".zfill(64), 38, 117)
    remark = Remark((place,), "Ask the council. «Ich weiß» 🌊", ("figures",), Verdict.TO_CHECK)
    decisions = replace(
        project().decisions,
        corrections=Corrections(linked=((place, other),), remarks=(remark,)),
    )
    save_project(tmp_path / "work.kursk", replace(project(), decisions=decisions))
    assert read_project(tmp_path / "work.kursk").project.decisions == decisions


def test_the_file_is_what_its_schema_says(saved):
    from jsonschema import Draft202012Validator, FormatChecker

    schema = json.loads(resource("project/project-1.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    assert list(validator.iter_errors(read_json(saved))) == []
    control = read_json(saved) | {"sources": [{"id": "a", "text": 5}]}
    assert list(validator.iter_errors(control))


def test_the_same_work_gives_the_same_bytes_in_whatever_surroundings(saved, tmp_path):
    script = (
        "from tests.project.projects import project; from kursk_compare.project import *;"
        "import sys; save_project(sys.argv[1], project())"
    )
    for seed, zone, name in (("1", "Asia/Tokyo", "one"), ("77", "America/Lima", "two")):
        surroundings = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        path = tmp_path / name
        subprocess.run([sys.executable, "-c", script, path], env=surroundings, check=True)
        assert path.read_bytes() == saved.read_bytes()


def test_nothing_of_this_computer_is_in_the_file(tmp_path):
    sources = tuple(replace(a, path=f"/home/zorah/secret/{a.id}.txt") for a in project().sources)
    settings = Settings(model="/home/zorah/models/other", threads=7, use_cache=False)
    save_project(tmp_path / "w", Project(sources, settings=settings))
    text = (tmp_path / "w").read_text()
    assert "zorah" not in text
    assert '"file":"A.txt"' in text


def test_a_comparison_of_another_state_is_not_kept():
    fits = project()
    decided = replace(fits, decisions=replace(fits.decisions, split=()))
    assert decided.with_comparison(fits.comparison).comparison is None
    assert fits.with_comparison(fits.comparison).comparison is not None


def test_a_model_or_cache_of_this_computer_does_not_make_it_another_state():
    here = replace(project().comparison.settings, model="/models/other", threads=2)
    comparison = replace(project().comparison, settings=here)
    assert project().with_comparison(comparison).comparison is not None


def test_the_comparison_text_that_is_kept_is_that_of_the_project():
    text = ComparisonText()
    first = project()
    whole = b"".join(project_chunks(first))
    assert b"".join(project_chunks(first, comparison_text=text)) == whole
    assert text(first) is text(first)
    other = replace(first, comparison=replace(first.comparison, links=()))
    assert b"".join(project_chunks(other, comparison_text=text)) == b"".join(project_chunks(other))
    decided = replace(first, decisions=replace(first.decisions, facts=()))
    assert b"".join(project_chunks(decided, comparison_text=text)) == b"".join(
        project_chunks(decided)
    )


def test_a_journal_says_what_it_belongs_to(tmp_path):
    binding = Binding("/home/ines/work.kursk", "a" * 64)
    path = tmp_path / "journal"
    path.write_bytes(b"".join(project_chunks(project(), binding)))
    opened = read_project(path)
    assert (opened.binding, opened.project) == (binding, project())


UNKNOWN = {"mood": {"grey": [1, None, "ä"]}, "later": 5}


def test_fields_of_a_newer_program_survive(saved):
    found = read_json(saved)
    found |= UNKNOWN
    found["sources"][1] |= UNKNOWN
    for name in ("decisions", "settings", "view", "comparison"):
        found[name] |= UNKNOWN
    write_json(saved, found)
    opened = read_project(saved)
    save_project(saved, opened.project)
    again = read_json(saved)
    for place in (again, again["sources"][1], *(again[n] for n in ("decisions", "settings"))):
        assert {name: place[name] for name in UNKNOWN} == UNKNOWN
    assert again["view"]["mood"] == again["comparison"]["mood"] == UNKNOWN["mood"]
    assert "mood" not in again["sources"][0]


def test_a_program_that_drops_them_would_be_noticed(saved):
    """The control."""
    write_json(saved, read_json(saved) | UNKNOWN)
    opened = read_project(saved)
    assert opened.project.unknown
    save_project(saved, replace(opened.project, unknown=()))
    assert UNKNOWN.keys().isdisjoint(read_json(saved))


def test_every_field_of_the_project_is_in_the_file():
    """The control for all above: a field that is added and forgotten is noticed here."""
    text = b"".join(project_chunks(project())).decode()
    for name in {f.name for f in fields(project().comparison)} - {"settings"}:
        assert f'"{name}"' in text
    for name in {f.name for f in fields(Article)} - {"path"}:
        assert f'"{name}"' in text


def table(articles) -> CandidateTable:
    """Return what alignment gives in place of a tuple of candidates."""
    sizes = tuple(len(article.sentences) for article in articles)
    cells = sum(sizes) * len(articles)
    others = [(number % 4) - 1 for number in range(cells * 2)]
    return CandidateTable(
        tuple(article.id for article in articles),
        sizes,
        2,
        array("i", others),
        array("H", [7 * number % 10_001 for number in range(cells * 2)]),
        array("H", [number % 10_001 for number in range(cells)]),
    )


def test_candidates_and_parts_of_scores_held_in_tables_come_back(tmp_path):
    kept = project().comparison
    parts = ScoreParts(("words", "figures"), array("i", [250, 750, 1000, 0]), 1)
    links = (replace(kept.links[0], why=parts), *kept.links[1:])
    comparison = replace(kept, candidates=table(kept.articles), links=links)
    save_project(tmp_path / "w", replace(project(), comparison=comparison))
    opened = read_project(tmp_path / "w")
    assert opened.notices == ()
    assert opened.project.comparison == comparison
    assert list(opened.project.comparison.candidates) == list(comparison.candidates)


def rewritten(items, number: int, value: int) -> None:
    """Put another number into the first row."""
    row = array("h")
    row.frombytes(base64.b64decode(items[1]))
    row[number] = value
    items[1] = base64.b64encode(row.tobytes()).decode()


@pytest.mark.parametrize(
    "damage",
    [
        lambda items: items[0].update(sizes=[9, 6, 99]),
        lambda items: items[0].update(articles=["A", "B", "Q"]),
        lambda items: items[0].update(width=3),
        lambda items: items[0].pop("sizes"),
        lambda items: items.pop(),
        lambda items: items.__setitem__(1, "no base 64"),
        lambda items: items.__setitem__(1, [1, 2]),
        lambda items: rewritten(items, 0, 10_001),
        lambda items: rewritten(items, 0, -1),
        lambda items: rewritten(items, 3, 99),
        lambda items: rewritten(items, 3, -2),
        lambda items: rewritten(items, 9, -1),
    ],
)
def test_a_table_that_does_not_fit_is_dropped(tmp_path, damage):
    kept = project().comparison
    comparison = replace(kept, candidates=table(kept.articles))
    save_project(tmp_path / "w", replace(project(), comparison=comparison))
    found = read_json(tmp_path / "w")
    damage(found["comparison"]["candidates"])
    write_json(tmp_path / "w", found)
    opened = read_project(tmp_path / "w")
    assert opened.project.comparison is None
    assert opened.notices


def test_a_project_without_a_comparison_opens_too(tmp_path):
    save_project(tmp_path / "w", replace(project(), comparison=None))
    assert read_project(tmp_path / "w").project.comparison is None


def test_a_comparison_that_does_not_fit_is_dropped_and_said(saved):
    found = read_json(saved)
    found["comparison"]["links"][0]["a"] = "Q:7"
    write_json(saved, found)
    opened = read_project(saved)
    assert opened.project.comparison is None
    assert opened.project.sources == project().sources
    assert opened.notices == (
        "The comparison kept in the project does not fit its sources and is made anew.",
    )


def test_half_a_character_and_all_the_rest_of_unicode_come_back(tmp_path):
    text = "\ud800 \x00 \u2028 \u202e 🌊 " + chr(0x10FFFF)
    source = Article("A", text)
    save_project(tmp_path / "w", Project((source,)))
    assert read_project(tmp_path / "w").project.sources == (source,)


@given(st.text(), st.text(max_size=9), st.sampled_from(["de", "en", ""]))
def test_any_article_comes_back(text, title, language):
    source = Article("AB", text, title=title, language=language, notices=(title,))
    (kept,) = json.loads(b"".join(project_chunks(Project((source,)))))["sources"]
    assert source_from_json(kept) == source


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/a/b.txt", "b.txt"),
        ("C:\\a\\b.txt", "b.txt"),
        ("\\\\192.0.2.1\\s\\b.txt", "b.txt"),
        ("http://192.0.2.1/a", "a"),
        ("../..", None),
        ("/", None),
        ("C:", None),
        ("a:b", "b"),
    ],
)
def test_of_a_path_the_bare_name_is_kept(path, name):
    assert bare_name(path) == name


def test_an_unreadable_file_is_said_in_one_sentence(tmp_path):
    with pytest.raises(UnreadableProject) as caught:
        read_project(tmp_path / "nowhere.kursk")
    assert caught.value.code == "not_found"
    assert caught.value.reason.count(".") == 1
