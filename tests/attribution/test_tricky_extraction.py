"""The twenty trickiest sentences to read, as listed in tricky40.jsonl (E01 to E20)."""

import json
from pathlib import Path

from kursk_compare.attribution import find_attributions
from kursk_compare.attribution.model import EntityKind, Form

ROWS = {
    row["id"]: row["text"].replace("¶", "\n")
    for line in (Path(__file__).parent / "tricky40.jsonl").read_text(encoding="utf-8").splitlines()
    if (row := json.loads(line))["kind"] == "extract"
}


def read(id):
    text = ROWS[id]
    return text, find_attributions(text)


def source(attribution):
    return attribution.source.text if attribution.source else None


def contents(text, attribution):
    return [span.of(text) for span in attribution.content]


def test_e01_the_relative_clause_after_an_inverted_source_is_not_the_speaker():
    text, found = read("E01")
    assert len(found) == 1
    assert source(found[0]).startswith("Blinken")
    assert found[0].source.name == "Blinken"
    assert contents(text, found[0]) == ["“We are watching,”"]


def test_e02_an_aside_between_source_and_cue_is_left_out():
    _, found = read("E02")
    assert [source(a) for a in found] == ["Zelenskyy"]


def test_e03_content_around_the_tag_is_kept_in_two_parts():
    text, found = read("E03")
    assert source(found[0]) == "Kyiv’s military intelligence"
    assert contents(text, found[0]) == ["The unit", "had been issued with 60mm mortars"]


def test_e04_a_source_on_condition_of_anonymity_is_anonymous():
    text, found = read("E04")
    assert [source(a) for a in found] == ["A senior US official"]
    assert found[0].source.kind is EntityKind.ANONYMOUS
    assert contents(text, found[0]) == ["the soldiers lacked combat experience"]


def test_e05_a_quotation_over_two_paragraphs_is_one_attribution():
    text, found = read("E05")
    assert [source(a) for a in found] == ["Rutte"]
    assert contents(text, found[0])[0].endswith("desperation.”")


def test_e06_a_quotation_without_tag_is_inferred_and_unsure():
    _, found = read("E06")
    assert source(found[0]) == "Austin"
    assert found[0].inferred
    assert found[0].confidence < 0.8


def test_e07_a_quotation_inside_a_quotation_is_nested():
    _, found = read("E07")
    outer = next(a for a in found if a.depth == 0)
    inner = next(a for a in found if a.depth == 1)
    assert source(outer) == "one of the prisoners"
    assert source(inner) == "They"
    assert found[inner.parent] is outer


def test_e08_a_relay_names_the_outlet():
    _, found = read("E08")
    relayed = next(a for a in found if source(a) == "an unnamed official")
    assert relayed.via[0].text == "Yonhap"
    assert relayed.depth == 1


def test_e09_citing_names_the_source_and_the_outlet_that_relays_it():
    _, found = read("E09")
    cited = next(a for a in found if source(a) == "two people familiar with the matter")
    assert cited.via[0].text == "The FT"


def test_e10_a_claim_not_confirmed_by_another_government_carries_the_caveat():
    _, found = read("E10")
    claim = next(a for a in found if source(a) == "Kyiv")
    check = next(a for a in found if source(a) == "Moscow")
    assert claim.verification == "not_confirmed_by:Moscow"
    assert (check.act, check.polarity) == ("confirm", "-")


def test_e11_a_joint_source_has_members_and_the_content_ends_before_the_verb():
    text, found = read("E11")
    assert source(found[0]) == "Blinken’s and Austin’s"
    assert [m.name for m in found[0].source.members] == ["Blinken", "Austin"]
    assert contents(text, found[0]) == ["that the troops would soon see combat"]


def test_e12_an_estimate_based_on_two_reports_has_two_sources():
    text, found = read("E12")
    assert [source(a) for a in found] == [
        "Ukrainian intelligence",
        "Defense Minister Rustem Umerov",
    ]
    assert {part for a in found for part in contents(text, a)} == {"The estimate"}


def test_e13_a_denial_inside_a_statement_is_at_depth_one():
    _, found = read("E13")
    assert [(source(a), a.act, a.depth) for a in found] == [
        ("Blinken", "say", 0),
        ("Russia’s defence ministry", "deny", 1),
    ]


def test_e14_hearsay_has_no_source_and_is_only_probable():
    _, found = read("E14")
    assert [(a.source, a.form, a.commitment) for a in found] == [(None, Form.HEARSAY, "PR")]


def test_e15_other_senses_of_claimed_added_and_told_are_no_cues():
    for sentence in ROWS["E15"].split(" / "):
        assert find_attributions(sentence) == []


def test_e16_titles_and_words_in_marks_are_no_quotations():
    assert read("E16")[1] == []


def test_e17_headlines_attribute_with_a_colon_or_a_final_tag():
    first, second = ROWS["E17"].split(" / ")
    assert source(find_attributions(first.replace("  (headline)", ""))[0]) == "Pentagon"
    assert source(find_attributions(second)[0]) == "Zelenskyy"


def test_e18_a_floating_both_is_not_part_of_the_source():
    _, found = read("E18")
    assert [source(a) for a in found] == ["South Korea and NATO"]
    assert len(found[0].source.members) == 2


def test_e19_a_figure_put_at_a_number_has_its_source_and_caveat():
    text, found = read("E19")
    assert source(found[0]) == "Kyiv"
    assert found[0].cue.text == "puts at"
    assert contents(text, found[0]) == ["The figure", "12,000"]
    assert found[0].verification == "unverified"


def test_e20_an_unclosed_quotation_ends_before_its_tag():
    text, found = read("E20")
    assert [source(a) for a in found] == ["Blinken", "The Pentagon"]
    assert contents(text, found[0]) == ["“We are watching,"]
