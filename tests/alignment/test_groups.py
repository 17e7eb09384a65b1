"""claim_groups: complete ties, no chains."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.alignment.groups import LikelyPairs, claim_groups


def groups(links, article_of, likely=None, place=None):
    every = {**(likely or {}), **links}
    a, b = (np.array([pair[end] for pair in every], dtype=np.int64) for end in (0, 1))
    is_link = np.array([pair in links for pair in every], dtype=bool)
    pairs = LikelyPairs(a, b, np.array(list(every.values()), dtype=float), is_link)
    return claim_groups(pairs, article_of, place or list(range(len(article_of))))


def test_no_links_make_no_groups():
    assert groups({}, [0, 1], likely={(0, 1): 0.4}) == []


def test_sentences_that_are_all_linked_are_one_group():
    (group,) = groups({(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.7}, [0, 1, 2])
    assert group.members == (0, 1, 2)
    assert group.confidence == 0.7


def test_a_chain_alone_makes_no_group():
    (group,) = groups({(0, 1): 0.9, (1, 2): 0.8}, [0, 1, 2])
    assert group.members == (0, 1)


def test_who_is_left_out_of_a_chain_is_named_beside_the_group():
    (group,) = groups({(0, 1): 0.9, (1, 2): 0.8}, [0, 1, 2])
    assert group.also == (2,)


def test_a_third_source_supports_a_doubtful_pair():
    (group,) = groups({(0, 1): 0.9, (1, 2): 0.8}, [0, 1, 2], likely={(0, 2): 0.3})
    assert group.members == (0, 1, 2)


def test_two_sentences_of_one_article_may_tell_one_claim():
    (group,) = groups({(0, 2): 0.9, (1, 2): 0.8}, [0, 0, 1])
    assert group.members == (0, 1, 2)


def test_a_sentence_with_two_claims_is_also_in_the_other_group():
    links = {(0, 2): 0.9, (1, 3): 0.95, (0, 3): 0.6}
    found = groups(links, [0, 0, 1, 1], likely={})
    assert [group.members for group in found] in ([(0, 2), (1, 3)], [(0, 2, 3)], [(0, 1, 2, 3)])


def test_sentences_of_one_article_that_are_left_behind_are_no_group():
    copies = {(1, 2): 0.95, (1, 3): 0.95, (2, 3): 0.95}
    dearer = {(0, 1): 0.88, (0, 2): 0.88, (0, 3): 0.88}
    left = {(0, 4): 0.9, (0, 5): 0.85}
    (group,) = groups({**copies, **dearer, **left}, [0, 1, 2, 3, 4, 4])
    assert group.members == (0, 1, 2, 3)


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 8)), min_size=2, max_size=9, unique=True),
    st.randoms(use_true_random=False),
)
def test_the_numbers_of_the_sentences_decide_nothing(sentences, random):
    confidences = {}
    for a, (article, _) in enumerate(sentences):
        for b in range(a):
            if sentences[b][0] != article and random.random() < 0.7:
                confidences[b, a] = random.choice([0.2, 0.5, 0.9, 1.0])

    def groups_when(order):
        at = {sentence: number for number, sentence in enumerate(order)}
        every = {tuple(sorted((at[a], at[b]))): c for (a, b), c in confidences.items()}
        links = {pair: confidence for pair, confidence in every.items() if confidence >= 0.5}
        article_of = [sentences[sentence][0] for sentence in order]
        found = groups(links, article_of, every, order)
        return {
            (
                frozenset(order[member] for member in group.members),
                group.confidence,
                frozenset(order[member] for member in group.also),
            )
            for group in found
        }

    order = list(range(len(sentences)))
    expected = groups_when(order)
    random.shuffle(order)
    assert groups_when(order) == expected
