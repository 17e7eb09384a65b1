"""Markdown: blocks by their marks, every word kept, no mark of layout shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.reading.markdown import find_markdown_blocks, plain_words

TEXT = """# Troops *cross* the border

The ministry said that 1,200 soldiers
had [crossed](https://example.org) the border.

* First point
  goes on here
* Second point

> It is over, he said.
> We are going home.

## What next

Nobody knows.
---
| Day | Lost |
|-----|------|
| Monday | 12 |

![A map](map.png)
"""


def test_each_block_has_its_kind(read, blocks_of):
    article = read(TEXT, "article.md")
    assert [kind for kind, _ in blocks_of(article)] == [
        *("headline", "body", "list", "list", "quote", "headline", "headline"),
        *("list", "list", "caption"),
    ]
    assert article.title == "Troops cross the border"


def test_the_text_is_what_a_reader_of_the_page_sees(read):
    text = read(TEXT, "article.md").text
    assert text.startswith("Troops cross the border\n\nThe ministry said")
    assert "had crossed the border." in text
    assert "• First point" in text
    assert "It is over, he said.\nWe are going home." in text
    assert "\n\nWhat next\n\n" in text
    assert not set("#>[*") & set(text)


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("*By A. Writer*", "By A. Writer"),
        ("**More than 3,000** of __them__", "More than 3,000 of them"),
        ("5 * 3 is not 4 * 4", "5 * 3 is not 4 * 4"),
        ("snake_case_name and a_b", "snake_case_name and a_b"),
        (r"\*not emphasised\*", "*not emphasised*"),
        ("![A map](map.png)", "A map"),
        ('see [the report](http://example.org "Title")', "see the report"),
        ("### Third level ###", "Third level"),
        ("1. First", "1. First"),
        ("about -5 degrees", "about -5 degrees"),
    ],
)
def test_marks_of_layout_are_taken_off_and_words_stay(written, seen):
    assert plain_words(written) == seen


def test_lines_of_a_paragraph_are_one_block(read, blocks_of):
    assert blocks_of(read(TEXT, "article.md"))[1][1].startswith("The ministry said")
    assert blocks_of(read(TEXT, "article.md"))[1][1].endswith("the border.")


def test_an_underlined_line_is_a_heading(read, blocks_of):
    article = read("Troops cross\n============\n\nThey did so at night.", "article.markdown")
    assert [kind for kind, _ in blocks_of(article)] == ["headline", "body"]


@given(st.text(alphabet="#*->|=`1.) \n\r\tab[]()!", max_size=200))
def test_no_character_is_lost(text):
    blocks = find_markdown_blocks(text)
    kept = "".join("".join(text[block.start : block.end].split()) for block in blocks)
    assert kept == "".join(text.split())
