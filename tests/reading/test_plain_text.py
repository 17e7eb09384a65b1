"""Plain text: the text stays as it is, its blocks and kinds are found."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.reading.blocks import find_blocks

BODY = "The ministry said on Tuesday that about 1,200 soldiers had crossed the border."
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=300)


@given(ANY_TEXT)
def test_blocks_hold_every_visible_character_and_never_overlap(text):
    blocks = find_blocks(text)
    kept = "".join("".join(text[block.start : block.end].split()) for block in blocks)
    assert kept == "".join(text.split())
    for before, after in itertools.pairwise(blocks):
        assert before.end <= after.start
    for block in blocks:
        words = text[block.start : block.end]
        assert words == words.strip() != ""


def test_the_text_is_not_changed(read):
    text = f"Troops cross\r\n\r\n\t{BODY}  \r\n\x0cThe end came.\u2028It was over.\n\n"
    assert read(text).text == text


def test_lines_are_paragraphs(read, blocks_of):
    long = " ".join([BODY] * 3)
    assert blocks_of(read(f"{long}\n{BODY}\n{long}")) == [
        ("body", long),
        ("body", BODY),
        ("body", long),
    ]


def test_lines_wrapped_at_a_width_are_one_paragraph(read, blocks_of):
    wrapped = (
        "The ministry said on Tuesday that about\n"
        "1,200 soldiers had crossed the border in\n"
        "the night and that most of them had gone\n"
        "back.\n"
        "Nobody else would confirm this number on\n"
        "the same day, and the governor asked all\n"
        "to wait.\n"
    )
    assert [len(words.split("\n")) for _, words in blocks_of(read(wrapped))] == [4, 3]


def test_a_short_first_line_without_a_stop_is_the_headline(read, blocks_of):
    article = read(f"Troops cross the border, ministry says\n\n{BODY}")
    assert blocks_of(article)[0] == ("headline", "Troops cross the border, ministry says")
    assert article.title == "Troops cross the border, ministry says"


@pytest.mark.parametrize(
    "text", [f"{BODY}\n{BODY}", "Troops cross the border", "One line\nAnother line"]
)
def test_there_is_no_headline_without_a_short_line_above_a_paragraph(read, text):
    article = read(text)
    assert article.title is None
    assert {block.kind.value for block in article.blocks} == {"body"}


def test_a_section_name_above_the_headline_is_not_the_title(read):
    assert read(f"WORLD\nTroops cross the border\n{BODY}").title == "Troops cross the border"


def test_bullets_are_list_items(read, blocks_of):
    article = read(f"Troops cross\n\n  • {BODY}\n  • It was night.\n- Nobody slept.\n\n{BODY}")
    assert [kind for kind, _ in blocks_of(article)] == ["headline", "list", "list", "list", "body"]
    assert blocks_of(article)[2] == ("list", "• It was night.")


def test_a_number_is_a_bullet_only_beside_another(read, blocks_of):
    assert [kind for kind, _ in blocks_of(read(f"{BODY}\n1. First point.\n2. Next point."))] == [
        *("body", "list", "list")
    ]
    assert blocks_of(read(f"{BODY}\n12. Brigade units left.\n{BODY}"))[1][0] == "body"


def test_what_hangs_under_read_also_is_boilerplate_and_still_there(read, blocks_of):
    article = read(f"{BODY}\nRead also:\n- Another story altogether\n- A second one")
    assert blocks_of(article) == [
        ("body", BODY),
        ("boilerplate", "Read also:"),
        ("boilerplate", "- Another story altogether"),
        ("boilerplate", "- A second one"),
    ]


def test_a_list_under_other_boilerplate_is_a_list(read, blocks_of):
    article = read(f"{BODY}\n\nAdvertisement\n\n• 121,000 people left\n• 28 villages burned")
    assert [kind for kind, _ in blocks_of(article)] == ["body", "boilerplate", "list", "list"]


def test_a_paragraph_after_a_link_list_is_body_again(read, blocks_of):
    article = read(f"{BODY}\nRead also:\nAnother story altogether\n{BODY}")
    assert [kind for kind, _ in blocks_of(article)] == [
        "body",
        "boilerplate",
        "boilerplate",
        "body",
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Jane Example", "byline"),
        ("By Jane Example and John van der Example, Example News", "byline"),
        ("Jane Example contributed to this report.", "byline"),
        ("Reporting by Jane Example; Editing by John Example", "byline"),
        ("Published 13 November 2024", "byline"),
        ("13 November 2024, 10:45 GMT", "byline"),
        ("Updated Nov. 13, 2024 at 5:00 p.m.", "byline"),
        ("Photo: A soldier looks at the border", "caption"),
        ("A soldier looks at the border. Jane Example/Reuters", "caption"),
        ("Sign up for our newsletter", "boilerplate"),
        ("Advertisement", "boilerplate"),
        ("© 2024 The Example. All rights reserved.", "boilerplate"),
        ("By Tuesday evening, most of them had left.", "body"),
        ("KYIV (Example News) — Troops crossed the border on Tuesday.", "body"),
        ("Send US troops home, senators say.", "body"),
        ("Related companies said they would leave the country.", "body"),
        ("Photographs showed that the bridge had gone.", "body"),
        ("Subscribers were told on 13 November 2024 that it was over.", "body"),
    ],
)
def test_kinds_of_lines(read, blocks_of, line, kind):
    assert blocks_of(read(f"{BODY}\n\n{line}\n\n{BODY}"))[1] == (kind, line)


def test_author_and_day_are_read_from_the_lines_under_the_headline(read):
    article = read(f"Troops cross\n\nBy Jane Example | 13 November 2024\n\n{BODY}")
    assert article.author == "Jane Example"
    assert article.published == date(2024, 11, 13)


def test_a_day_in_a_sentence_is_no_day_of_publication(read):
    assert read(f"Troops cross\n\nIt began on 6 August 2024. {BODY}").published is None


def test_a_title_shows_no_hidden_characters(read):
    assert read(f"Troops \u202ecross\x00 the border\n\n{BODY}").title == "Troops cross the border"
