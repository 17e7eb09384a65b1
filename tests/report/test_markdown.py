"""The Markdown report: whole, and inert whatever the articles say."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kursk_compare.comparison.model import PlacedRemark
from kursk_compare.report import ReportOptions
from kursk_compare.report.markdown_escape import escaped
from kursk_compare.report.markdown_report import make_markdown
from tests.report.words import squeezed

HOSTILE = [
    "<script>alert(1)</script> <img src=x onerror=alert(1)> <b>bold</b> </td></table>",
    "&lt;b&gt; &amp; &#60;i&#62; &copy;",
    "[link](javascript:alert(1)) ![image](https://example.org/x.png) [ref][1] [1]: https://x.example",
    "<https://example.org> https://example.org www.example.org a@b.example mailto:a@b.example",
    "*emphasis* **strong** _under_ __score__ ~~gone~~ `code` ``more``",
    "| a | b |\n| --- | --- |\n| c | d |",
    "# heading\n## another\nunder\n=====\nlined\n-----\n> quote\n- list\n1. item\n    code",
    "```\nfence\n```\n~~~\nfence",
    "\\*escaped\\* \\<b\\> \\\\ ends with \\",
    "$x^2$ $$y$$ {#id .class} [^1] [^1]: note ==mark== ^up^ @someone #12 :smile:",
    "- [ ] task\n***\n---\n<!-- comment -->\n<?php ?> <![CDATA[x]]>",
    "trailing hashes ###",
    "{{ 7 * 7 }} {% raw %} {# note #}",
]


class Outline(HTMLParser):
    """The elements of a page, in order, and its text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.words = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, tuple(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    def handle_comment(self, data):
        self.tags.append(("!--", data))

    def handle_pi(self, data):
        self.tags.append(("?", data))

    def unknown_decl(self, data):
        self.tags.append(("!", data))


def outline(markdown):
    """Return elements and text as a CommonMark reader with GitHub's tables shows them."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    page = Outline()
    page.feed(reader.render(markdown.decode()))
    page.close()
    return page.tags, "".join(page.words)


def everywhere(comparison, text):
    """Return the comparison with `text` wherever a foreign hand writes."""
    return replace(
        comparison,
        articles=tuple(
            replace(each, outlet=text, title=text, author=text, path=text, notices=(text,))
            for each in comparison.articles
        ),
        divergences=tuple(replace(each, explanation=text) for each in comparison.divergences),
        entities=tuple(replace(each, name=text, aliases=(text,)) for each in comparison.entities),
        quantities=tuple(replace(each, counted=text, unit=text) for each in comparison.quantities),
        warnings=(text,),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_makes_no_element_and_is_shown_as_written(comparison, by_hand, text):
    options = ReportOptions(title=text, question=text, author=text)
    tame = ReportOptions(title="x", question="x", author="x")
    tags, words = outline(make_markdown(everywhere(comparison, text), options))
    assert tags == outline(make_markdown(everywhere(comparison, "x"), tame))[0]
    assert squeezed(words).count(squeezed(text)) > 20
    tags, words = outline(make_markdown(by_hand(text, text)))
    assert tags == outline(make_markdown(by_hand("x", "x")))[0]
    assert squeezed(words).count(squeezed(text)) >= 3


@given(st.text(st.sampled_from("ab1 *_`<>[]()!#&|\\~-+=.:;/@$^{}\"'\n\twhtpm"), max_size=40))
def test_any_text_is_one_line_of_text_without_an_element(text):
    line = escaped(text)
    assert "\n" not in line
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for before in ("x ", "- x ", "# x ", ""):
        page = Outline()
        page.feed(reader.render(before + line + "\n"))
        tags = [tag for tag, _ in page.tags]
        indented = not before and line.startswith("    ")
        assert indented or tags in (["p"], ["ul", "li"], ["h1"], [])
        shown = re.sub(r"\s+", " ", before.lstrip("-# ") + text).strip()
        assert re.sub(r"\s+", " ", "".join(page.words)).strip() == shown


def test_what_would_steer_the_text_after_it_is_named(by_hand):
    report = make_markdown(by_hand("Troops \u202eneve\u202c left \x07.")).decode()
    assert "\u202e" not in report
    assert "Troops \\[U+202E RIGHT-TO-LEFT OVERRIDE\\]neve" in report
    assert "\\[U+0007\\]" in report


def test_every_sentence_stands_in_it(comparison):
    _, words = outline(make_markdown(comparison))
    words = squeezed(re.sub(r"⟦|⟧[A-Z]+", "", words))
    for article in comparison.articles:
        for sentence in article.sentences:
            assert squeezed(article.words_of(sentence)) in words


def test_every_divergence_stands_in_it_with_its_id_and_explanation(comparison):
    _, words = outline(make_markdown(comparison))
    for each in comparison.divergences:
        assert f"{each.id}, {each.kind}, {each.level}" in words
        assert each.explanation in words


def test_notes_and_decisions_of_a_person_stand_in_it(comparison):
    noted = replace(
        comparison,
        remarks=(
            PlacedRemark("G2", ("A:2", "B:2"), "Ask *her*.", ("quote",), "to_check"),
            PlacedRemark(None, ("A:4",), "Left out on purpose?", (), None),
        ),
    )
    text = make_markdown(noted).decode()
    assert "- Note: to check: Ask \\*her\\*. \\[quote\\]" in text
    assert "- A 5: Left out on purpose?" in text
    assert "Linked by a person." in text
    assert "- A 3 and B 3 were linked by hand" in text


def test_words_that_differ_are_marked_in_the_text(comparison):
    text = make_markdown(comparison).decode()
    assert "⟦At least 40 boats⟧FW⟦ sank⟧W in the harbour" in text


def test_a_selection_is_one_here_too_and_says_so(comparison):
    text = make_markdown(comparison, ReportOptions(divergences=frozenset({"D4"}))).decode()
    assert "This report is a selection: " in text
    assert "1 of 6 divergences" in text
    assert "D4, quotation" in text
    assert "D1" not in text


def test_the_articles_can_be_left_out(comparison):
    assert "## The articles in full" in make_markdown(comparison).decode()
    text = make_markdown(comparison, ReportOptions(full_texts=False)).decode()
    assert "## The articles in full" not in text


def test_nothing_of_the_users_folders_is_told(comparison):
    text = make_markdown(comparison).decode()
    assert "herald.html" in text
    assert "someone" not in text


def test_an_empty_comparison_is_reported_in_words(comparison):
    bare = replace(comparison, groups=(), divergences=(), links=(), quantities=(), speakers=())
    _, words = outline(make_markdown(bare))
    for sentence in ("No divergence was found.", "No speaker was found.", "No sentences were"):
        assert sentence in words


def test_the_same_comparison_gives_the_same_bytes(comparison):
    assert make_markdown(comparison) == make_markdown(comparison)
