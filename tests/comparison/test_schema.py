"""The JSON interface: schema 1, the same bytes for the same input in any order."""

from __future__ import annotations

import json
import re
from itertools import permutations

import jsonschema
import pytest

from kursk_compare import Settings, compare
from kursk_compare.comparison.schema import to_json_text
from kursk_compare.resources import resource
from kursk_compare.sentences import relabel
from tests.alignment.overlap_scorer import OverlapScorer
from tests.word_encoder import WordEncoder


@pytest.fixture(scope="module")
def document(articles, encoder):
    return json.loads(to_json_text(compare(articles, Settings(), encoder)))


def test_a_comparison_keeps_to_the_published_schema(document):
    schema = json.loads(resource("comparison/comparison-1.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)


def test_every_sentence_has_a_probability_of_no_counterpart_in_each_other_article(document):
    asked = [(row["sentence"], row["article"]) for row in document["candidates"]]
    assert asked == [
        (sentence["id"], other["id"])
        for article in document["articles"]
        for sentence in article["sentences"]
        for other in document["articles"]
        if other is not article
    ]
    assert all(0 <= row["none"] <= 1 for row in document["candidates"])


def test_a_pair_model_is_heard_and_named(articles, document):
    encoder = WordEncoder()
    encoder.pair_scorer = OverlapScorer()
    heard = json.loads(to_json_text(compare(articles, Settings(), encoder)))
    schema = json.loads(resource("comparison/comparison-1.schema.json").read_text("utf-8"))
    jsonschema.validate(heard, schema, cls=jsonschema.Draft202012Validator)
    assert heard["model"]["pair_model"] == {"name": "overlap", "sha256": "1" * 64}
    assert document["model"]["pair_model"] is None
    assert all("second_stage" in link["why"] for link in heard["links"])
    assert not any("second_stage" in link["why"] for link in document["links"])


def test_all_ids_that_are_referred_to_exist(document):
    sentences = {s["id"] for a in document["articles"] for s in a["sentences"]}
    groups = {g["id"] for g in document["groups"]}
    entities = {e["id"] for e in document["entities"]}
    for group in document["groups"]:
        assert sentences.issuperset(group["members"])
    for link in document["links"]:
        assert {link["a"], link["b"]} <= sentences
    for divergence in document["divergences"]:
        assert divergence["group"] in groups
        assert sentences.issuperset(divergence["members"])
    for attribution in document["attributions"]:
        assert attribution["entity"] is None or attribution["entity"] in entities


def test_the_same_articles_give_the_same_bytes(articles, encoder):
    first = to_json_text(compare(articles, Settings(), encoder))
    assert to_json_text(compare(articles, Settings(), encoder)) == first


def links_by_words(comparison) -> set[frozenset[str]]:
    return {frozenset((comparison.words(x.a), comparison.words(x.b))) for x in comparison.links}


def findings_by_words(comparison) -> set[tuple[object, ...]]:
    found = set()
    for d in comparison.divergences:
        words = frozenset(comparison.article(s.article).text[s.start : s.end] for s in d.spans)
        members = frozenset(comparison.words(member) for member in d.members)
        found.add((d.kind, d.level, d.relation, members, words))
    return found


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_the_files_changes_nothing_but_ids(articles, encoder, order):
    expected = compare(articles, Settings(), encoder)
    shuffled = [relabel(articles[at], "ABC"[n]) for n, at in enumerate(order)]
    comparison = compare(shuffled, Settings(), encoder)
    assert links_by_words(comparison) == links_by_words(expected)
    assert findings_by_words(comparison) == findings_by_words(expected)


def test_numbers_are_plain_decimals(document):
    points = [f["point"] for f in document["figures"] if isinstance(f["point"], str)]
    assert points
    assert all(re.fullmatch(r"-?\d+(\.\d+)?", point) for point in points)
