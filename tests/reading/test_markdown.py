"""Markdown: blocks by their marks, the text as it stands in the file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kursk_compare.reading.markdown import find_markdown_blocks

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
        *("headline", "body", "list", "list", "quote", "headline", "headline", "boilerplate"),
        *("list", "boilerplate", "list", "caption"),
    ]
    assert article.text == TEXT
    assert article.title == "Troops cross the border"


def test_lines_of_a_paragraph_are_one_block(read, blocks_of):
    assert blocks_of(read(TEXT, "article.md"))[1][1].startswith("The ministry said")
    assert blocks_of(read(TEXT, "article.md"))[1][1].endswith("the border.")


def test_an_underlined_line_is_a_heading(read, blocks_of):
    article = read("Troops cross\n============\n\nThey did so at night.", "article.markdown")
    assert [kind for kind, _ in blocks_of(article)] == ["headline", "boilerplate", "body"]


@given(st.text(alphabet="#*->|=`1.) \n\r\tab[]()!", max_size=200))
def test_no_character_is_lost(text):
    blocks = find_markdown_blocks(text)
    kept = "".join("".join(text[block.start : block.end].split()) for block in blocks)
    assert kept == "".join(text.split())
