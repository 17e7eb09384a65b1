"""Decisions are kept for the same articles, by this user alone, and never stand in the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kursk_compare import Article
from kursk_compare.corrections import NO_CORRECTIONS, Place, Remark, Verdict, checksum_of
from kursk_compare.engine import Decisions, SourceFact
from kursk_compare.engine.decisions import (
    decisions_file,
    load_decisions,
    save_decisions,
)
from kursk_compare.errors import OutputNotWritten

ARTICLES = (
    Article.from_text("A", "The reservoir is full.", outlet="Echo", published="2024-05-01"),
    Article.from_text("B", "The reservoir holds."),
)
HERE, THERE = Place(checksum_of(ARTICLES[0]), 0, 22), Place(checksum_of(ARTICLES[1]), 0, 20)
DECISIONS = Decisions(
    (frozenset({"the mayor", "Orla Venn"}),),
    ("officials",),
    (SourceFact(checksum_of(ARTICLES[1]), "Herald", date(2024, 5, 2), dated=True),),
    NO_CORRECTIONS.with_linked([(HERE, THERE)])
    .with_confirmed([(THERE, Place("c", 5, 6))])
    .with_apart([(HERE, Place("c", 5, 6))])
    .with_silence(HERE, ["d"])
    .with_remark(Remark((HERE, THERE), "two\nlines “q”", ("tag",), Verdict.HARMLESS))
    .with_remark(Remark((THERE,), "no verdict")),
)


def test_what_was_decided_is_there_again_for_the_same_set_in_any_order(tmp_path):
    save_decisions(tmp_path / "new" / "folder", ARTICLES, DECISIONS)
    assert load_decisions(tmp_path / "new" / "folder", ARTICLES[::-1]) == DECISIONS
    assert load_decisions(tmp_path / "new" / "folder", ARTICLES[:1]) == Decisions()


def test_the_file_is_private_and_holds_no_article_text(tmp_path):
    save_decisions(tmp_path, ARTICLES, DECISIONS)
    file = decisions_file(tmp_path, ARTICLES)
    assert file.stat().st_mode & 0o777 == 0o600
    assert "reservoir" not in file.read_text(encoding="utf-8")


def test_nothing_decided_leaves_no_file_but_clears_an_older_one(tmp_path):
    save_decisions(tmp_path, ARTICLES, Decisions())
    assert list(tmp_path.iterdir()) == []
    save_decisions(tmp_path, ARTICLES, DECISIONS)
    save_decisions(tmp_path, ARTICLES, Decisions())
    assert load_decisions(tmp_path, ARTICLES) == Decisions()


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b"null",
        b'{"version": 9}',
        b'{"version": 1, "merged_speakers": [[1]], "split_speakers": [], "sources": []}',
        b'{"version": 1, "merged_speakers": [], "split_speakers": [], "sources": [{"sha256": 1}]}',
        b'{"version": 2, "merged_speakers": [], "split_speakers": [], "sources": []}',
        b'{"version": 2, "merged_speakers": [], "split_speakers": [], "sources": [],'
        b'"corrections": {"linked": [[["a", 5, 1], ["b", 0, 1]]], "confirmed": [], "apart": [],'
        b'"silent": [], "remarks": []}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_set_aside_and_nothing_is_decided(tmp_path, damage):
    file = decisions_file(tmp_path, ARTICLES)
    file.write_bytes(damage)
    assert load_decisions(tmp_path, ARTICLES) == Decisions()
    assert not file.exists()
    assert file.with_suffix(".damaged").read_bytes() == damage


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputNotWritten, match="could not be kept"):
        save_decisions(tmp_path / "file" / "folder", ARTICLES, DECISIONS)


def test_facts_replace_what_the_file_says_and_only_that():
    plain, known = DECISIONS.applied_to(ARTICLES)
    assert plain == ARTICLES[0]
    assert (known.outlet, known.published) == ("Herald", date(2024, 5, 2))
    undated = Decisions().with_fact(SourceFact(checksum_of(ARTICLES[0]), dated=True))
    assert undated.applied_to(ARTICLES)[0].published is None
    assert undated.applied_to(ARTICLES)[0].outlet == "Echo"


def test_what_is_told_of_a_source_is_kept_where_the_file_says_otherwise(tmp_path):
    read = ARTICLES[1]
    told = replace(read, outlet="", published=None, retrieved=date(2024, 11, 20))
    fact = SourceFact.between(read, told)
    assert (fact.outlet, fact.published, fact.dated) == (None, None, read.published is not None)
    save_decisions(tmp_path, ARTICLES, Decisions().with_fact(fact))
    known = load_decisions(tmp_path, ARTICLES).applied_to(ARTICLES)[1]
    assert (known.outlet, known.published, known.retrieved) == (
        read.outlet,
        None,
        date(2024, 11, 20),
    )
    assert not SourceFact.between(read, read).says_something


def test_a_fact_that_says_nothing_is_forgotten():
    checksum = checksum_of(ARTICLES[1])
    assert DECISIONS.with_fact(SourceFact(checksum)).facts == ()


def test_newer_decisions_go_before_older_ones_and_lose_none():
    fact = SourceFact(checksum_of(ARTICLES[1]), "Gazette")
    both = Decisions((), ("a minister",), (fact,)).over(DECISIONS)
    assert both.merged == DECISIONS.merged
    assert both.split == ("officials", "a minister")
    assert both.facts == (fact,)


def test_a_file_of_the_version_before_corrections_is_read(tmp_path):
    file = decisions_file(tmp_path, ARTICLES)
    file.write_bytes(
        b'{"version": 1, "merged_speakers": [], "split_speakers": ["officials"], "sources": []}'
    )
    assert load_decisions(tmp_path, ARTICLES) == Decisions(split=("officials",))


def test_a_note_that_cannot_be_encoded_is_kept_as_far_as_it_can_be(tmp_path):
    odd = Decisions(corrections=NO_CORRECTIONS.with_remark(Remark((HERE,), "half \ud83d")))
    save_decisions(tmp_path, ARTICLES, odd)
    assert load_decisions(tmp_path, ARTICLES).corrections.remarks[0].note == "half ?"


def test_the_newer_of_two_contradicting_corrections_stands():
    apart = Decisions(corrections=NO_CORRECTIONS.with_apart([(HERE, THERE)]))
    both = apart.over(DECISIONS).corrections
    assert both.apart[-1] == (min(HERE, THERE), max(HERE, THERE))
    assert both.linked == ()
    assert both.remarks == DECISIONS.corrections.remarks
