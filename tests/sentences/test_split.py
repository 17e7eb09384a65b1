"""Articles with blocks and sentences: exact spans, nothing lost, nothing changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kursk_compare.article import Article, Block, TextKind
from kursk_compare.sentences import relabel, split_article
from kursk_compare.sentences.split import LONGEST

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=200)
NEWS_LIKE = st.lists(
    st.sampled_from(
        [
            *(
                "Gen.",
                "U.S.",
                "said",
                "“",
                "”",
                "he",
                "The",
                "1,200",
                ".",
                "?",
                "!",
                "…",
                " ",
                "\n",
            ),
            *(
                "\n\n",
                "•",
                "-",
                "(",
                ")",
                "No.",
                "5",
                "a.m.",
                "“It",
                "is.”",
                "By",
                "A.",
                "Read also",
            ),
        ]
    ),
    max_size=60,
).map(" ".join)


@given(ANY_TEXT | NEWS_LIKE)
@example("\u200b")
@example("a\u2028b\x85c\x1dd")
@example("One.\r\nTwo.\rThree.")
@example("\ud83d\ude00 \udfff.")
@example("- \n• \n1.\n2.")
def test_every_visible_character_lies_in_exactly_one_sentence(text):
    article = split_article(Article.from_text("A", text))
    covered = [0] * len(text)
    for sentence in article.sentences:
        words = article.words_of(sentence)
        assert words
        assert words == words.strip()
        for place in range(sentence.start, sentence.end):
            covered[place] += 1
    assert all(
        count == 1 for count, letter in zip(covered, text, strict=True) if not letter.isspace()
    )
    assert max(covered, default=0) <= 1


@given(ANY_TEXT | NEWS_LIKE)
def test_sentences_follow_the_text_and_never_cross_blocks(text):
    article = split_article(Article.from_text("A", text))
    assert list(article.sentences) == sorted(article.sentences, key=lambda found: found.start)
    for index, sentence in enumerate(article.sentences):
        block = article.blocks[sentence.paragraph]
        assert block.start <= sentence.start < sentence.end <= block.end
        assert sentence.kind is block.kind
        assert sentence.id == f"A:{index}"


@given(ANY_TEXT, st.lists(st.tuples(st.integers(0, 200), st.integers(0, 40)), max_size=4))
def test_text_outside_given_blocks_is_not_lost(text, places):
    blocks, at = [], 0
    for place, length in sorted(places):
        start = max(place, at)
        if start + length <= len(text):
            blocks.append(Block(start, start + length, TextKind.QUOTE))
            at = start + length
    article = split_article(replace(Article.from_text("A", text), blocks=tuple(blocks)))
    kept = "".join("".join(article.words_of(found).split()) for found in article.sentences)
    assert kept == "".join(text.split())


def test_given_sentences_are_left_alone():
    article = Article.from_sentences("A", ["No stop here", "Two. In one."])
    assert split_article(article) is article


def test_the_article_itself_does_not_change():
    article = Article.from_text("C", "One. Two.", outlet="The Example", title="A title")
    done = split_article(article)
    assert article.sentences == ()
    assert replace(done, blocks=(), sentences=()) == article


def test_another_id_changes_the_ids_of_the_sentences_and_nothing_else():
    article = split_article(Article.from_text("A", "One. Two. Three."))
    renamed = relabel(article, "AB")
    assert [sentence.id for sentence in renamed.sentences] == ["AB:0", "AB:1", "AB:2"]
    assert relabel(renamed, "A") == article


def test_the_same_id_changes_nothing():
    article = split_article(Article.from_text("A", "One. Two."))
    assert relabel(article, "A") == article


def test_sentences_take_the_kind_of_their_block():
    text = (
        "Troops move\n\nThe troops moved. They stopped.\n\n• One item here\n\nRead also:\n- Another"
    )
    article = split_article(Article.from_text("A", text))
    assert [sentence.kind.value for sentence in article.sentences] == [
        *("headline", "body", "body", "list", "boilerplate", "boilerplate")
    ]


@pytest.mark.parametrize(
    "text", ["A" * 10_001, "word " * 3_000, "a " + "B" * 9_000 + " c", "x " * 6_000]
)
def test_what_is_no_sentence_any_more_is_cut_and_nothing_is_lost(text):
    article = split_article(Article.from_text("A", text))
    pieces = [article.words_of(sentence) for sentence in article.sentences]
    assert max(map(len, pieces)) <= LONGEST
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(piece == piece.strip() and piece for piece in pieces)
    assert all(" " in piece or "word" not in text for piece in pieces)
