"""Corrections and remarks in the finished comparison: applied, told, and never lost in silence."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from kursk_compare import Article, Settings, compare
from kursk_compare.alignment.correcting import SentencesByPlace
from kursk_compare.comparison.model import CorrectionKind
from kursk_compare.comparison.schema import to_json_text
from kursk_compare.corrections import NO_CORRECTIONS, Place, Remark, Verdict, checksum_of
from kursk_compare.resources import resource


@pytest.fixture(scope="module")
def automatic(articles, encoder):
    return compare(articles, Settings(), encoder)


def sentence(comparison, article: str, words: str) -> str:
    found = comparison.article(article)
    return next(s.id for s in found.sentences if words in found.words_of(s))


@pytest.fixture(scope="module")
def places(automatic):
    return SentencesByPlace(automatic.articles).place_of


def corrected(articles, encoder, corrections):
    return compare(articles, Settings(corrections=corrections), encoder)


def test_divergences_are_those_of_the_corrected_groups(articles, encoder, automatic, places):
    a, b, c = (sentence(automatic, id, "houses collapsed") for id in "ABC")
    parted = NO_CORRECTIONS.with_apart([(places[a], places[b]), (places[b], places[c])])
    found = corrected(articles, encoder, parted)
    assert any(b in d.members for d in automatic.divergences)
    assert not any(b in d.members for d in found.divergences)
    assert not any(b in g.members for g in found.groups)


def test_a_link_of_the_user_is_compared_like_any_other(articles, encoder, automatic, places):
    schools = sentence(automatic, "A", "Schools")
    match = sentence(automatic, "B", "football")
    linked = NO_CORRECTIONS.with_linked([(places[schools], places[match])])
    found = corrected(articles, encoder, linked)
    (group,) = [g for g in found.groups if schools in g.members]
    assert group.members == (schools, match)
    assert group.status == "manual"
    assert found.corrections[0].kind is CorrectionKind.LINKED
    assert found.corrections[0].sentences == (schools, match)


def test_an_added_source_leaves_the_corrections_as_they_are(articles, encoder, automatic, places):
    a, b = (sentence(automatic, id, "houses collapsed") for id in "AB")
    parted = NO_CORRECTIONS.with_apart([(places[a], places[b])])
    more = [*articles, replace(articles[2], id="D", text=f"{articles[2].text} Nobody was hurt.")]
    found = corrected(more, encoder, parted)
    assert not any({a, b} <= set(g.members) for g in found.groups)


def test_a_remark_goes_with_the_group_of_its_sentences(articles, encoder, automatic, places):
    a, b, c = (sentence(automatic, id, "houses collapsed") for id in "ABC")
    schools = sentence(automatic, "A", "Schools")
    noted = NO_CORRECTIONS.with_remark(
        Remark(tuple(places[s] for s in (a, b, c)), "Ask for the count.", ("dam",), Verdict.MATTERS)
    ).with_remark(Remark((places[schools],), "Only here."))
    found = corrected(articles, encoder, noted.with_apart([(places[a], places[c])]))
    first, second = found.remarks
    (group,) = [g.id for g in found.groups if b in g.members]
    assert (first.group, first.note, first.tags, first.verdict) == (
        group,
        "Ask for the count.",
        ("dam",),
        "matters",
    )
    assert (second.group, second.sentences) == (None, (schools,))


def test_a_source_told_silent_is_named(articles, encoder, automatic, places):
    a = sentence(automatic, "A", "houses collapsed")
    other = checksum_of(automatic.article("B"))
    found = corrected(articles, encoder, NO_CORRECTIONS.with_silence(places[a], [other]))
    (told,) = found.corrections
    assert (told.kind, told.sentences, told.article) == (CorrectionKind.SILENT, (a,), "B")


def test_a_decision_that_finds_no_sentence_is_told(articles, encoder):
    lost = Place(checksum_of(articles[0]), 100_000, 100_009)
    found = corrected(articles, encoder, NO_CORRECTIONS.with_remark(Remark((lost,), "where?")))
    assert any("One of your decisions" in warning for warning in found.warnings)
    elsewhere = Place("f" * 64, 0, 9)
    absent = corrected(articles, encoder, NO_CORRECTIONS.with_remark(Remark((elsewhere,), "?")))
    assert not any("decision" in warning for warning in absent.warnings)


def test_the_json_tells_corrections_and_remarks_by_its_schema(articles, encoder, automatic, places):
    a, b, c = (places[sentence(automatic, id, "houses collapsed")] for id in "ABC")
    decided = (
        NO_CORRECTIONS.with_confirmed([(a, c)])
        .with_apart([(a, b)])
        .with_silence(b, [c.source])
        .with_remark(Remark((a,), "“Hm”", ("x",), Verdict.TO_CHECK))
    )
    text = to_json_text(corrected(articles, encoder, decided))
    document = json.loads(text)
    schema = json.loads(resource("comparison/comparison-1.schema.json").read_text("utf-8"))
    jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
    assert [c["kind"] for c in document["corrections"]] == ["confirmed", "apart", "silent"]
    assert document["remarks"][0]["verdict"] == "to_check"
    assert {link["status"] for link in document["links"]} == {"auto", "confirmed"}
    assert to_json_text(corrected(articles, encoder, decided)) == text


def test_identical_copies_are_corrected_alike(encoder):
    text = "The dam broke on Monday. Nobody was hurt, the mayor said."
    copies = [Article.from_text(id, text) for id in "AB"]
    plain = compare(copies, Settings(), encoder)
    place = SentencesByPlace(plain.articles).place_of["A:0"]
    found = corrected(copies, encoder, NO_CORRECTIONS.with_apart([(place, place)]))
    assert not any({"A:0", "B:0"} <= set(g.members) for g in found.groups)
    assert any({"A:1", "B:1"} <= set(g.members) for g in found.groups)
