"""The HTML report: all that is said stands in one inert file, linked and accessible."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import date

import pytest
from lxml import html

from kursk_compare.alignment.model import Group
from kursk_compare.report import ReportOptions
from kursk_compare.report.content import report_on
from kursk_compare.report.html import make_html

LEVELS = ("strong", "notice", "info")


def parsed(page: bytes):
    return html.document_fromstring(page.decode())


@pytest.fixture
def page(comparison):
    return parsed(make_html(comparison))


def words(element) -> str:
    return " ".join(element.text_content().split())


def with_class(root, name):
    return root.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")


def test_every_sentence_of_every_article_is_there_in_its_order(page, comparison):
    columns = with_class(page, "column")
    assert len(columns) == len(comparison.articles)
    for column, article in zip(columns, comparison.articles, strict=True):
        shown = [said.text_content() for said in with_class(column, "say")]
        assert shown == [article.words_of(sentence) for sentence in article.sentences]


def test_a_statement_of_sources_that_share_one_text_says_so(comparison):
    copied = replace(comparison, voices=(("A", "C"),))
    cards = with_class(parsed(make_html(copied)), "card")
    told = [words(card.find(".//header/p")) for card in cards]
    assert any("2 sources of 3, but only 1 independent voice," in line for line in told)
    plain = with_class(parsed(make_html(comparison)), "card")
    assert not any("voice" in words(card.find(".//header/p")) for card in plain)


def test_sentences_carry_their_numbers(page, comparison):
    for column, article in zip(with_class(page, "column"), comparison.articles, strict=True):
        numbers = [int(number.text) for number in with_class(column, "number")]
        assert numbers == list(range(1, len(article.sentences) + 1))


def test_the_sections_follow_one_another_as_on_paper(page):
    headings = [words(heading) for heading in page.xpath("//main/section/h2 | //main/h2")]
    assert headings == [
        "Sources",
        "Summary",
        "Who reports what",
        "Quantities",
        "Who is quoted",
        "Divergences",
        "Statements in every source’s words",
        "The articles side by side",
        "What sources agree on",
        "Only in one source",
        "Method and limits",
    ]


def test_ids_are_unique(page):
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_every_link_leads_to_a_place_in_the_same_file(page):
    ids = set(page.xpath("//@id"))
    targets = page.xpath("//@href")
    assert targets
    assert [target for target in targets if target[:1] != "#" or target[1:] not in ids] == []


def test_labels_and_descriptions_name_elements_that_are_there(page):
    ids = set(page.xpath("//@id"))
    assert {name for names in page.xpath("//@aria-labelledby") for name in names.split()} <= ids


def test_the_file_needs_no_script_and_nothing_from_outside(page):
    assert page.xpath("//script | //link | //img | //iframe | //object | //embed | //form") == []
    assert (
        page.xpath("//@style | //@src | //@srcset | //@action | //@*[starts-with(name(), 'on')]")
        == []
    )
    assert "url(" not in page.xpath("//style")[0].text
    assert "@import" not in page.xpath("//style")[0].text


def test_the_policy_allows_this_style_sheet_and_nothing_else(page):
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = page.xpath("//style")
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def test_a_click_on_a_sentence_leads_to_what_the_other_sources_say(page, comparison):
    (line,) = page.xpath("//*[@id='s0-2']")
    (target,) = line.xpath("a/@href")
    (card,) = page.xpath(f"//*[@id='{target[1:]}']")
    assert "card" in card.get("class").split()
    quotes = [words(quote) for quote in card.xpath(".//blockquote")]
    assert quotes == [comparison.words(member) for member in comparison.groups[0].members]
    assert comparison.divergences[0].explanation in words(card)
    assert {"#s0-2", "#s1-2", "#s2-1"} <= set(card.xpath(".//@href"))
    assert card.xpath(".//a[@class='close']/@href") == ["#closed"]


def test_a_card_names_the_sources_that_are_silent_and_their_nearest_sentence(page):
    silent = with_class(page.xpath("//*[@id='statement-G2']")[0], "silent")
    (only,) = silent
    assert words(only) == "C courier.docx: no counterpart found; nearest is [C ¶3 s1], 21 % likely."
    assert only.xpath(".//a/@href") == ["#s2-3"]


def test_a_card_says_whether_a_person_confirmed_its_links(page):
    cards = {each: page.xpath(f"//*[@id='statement-{each}']")[0] for each in ("G1", "G3")}
    assert "91 % sure" in words(cards["G1"])
    assert with_class(cards["G1"], "unconfirmed")
    assert "confirmed by a person" in words(cards["G3"])
    assert not with_class(cards["G3"], "unconfirmed")


def test_a_sentence_without_counterpart_is_plain_text(page):
    (line,) = page.xpath("//*[@id='s0-5']")
    assert not line.xpath("a")
    assert words(with_class(line, "say")[0]) == "Schools stay shut until Monday."


def test_a_sentence_of_a_divergence_without_a_statement_leads_to_it_too(comparison):
    loose = replace(comparison.divergences[0], id="D9", group="", members=("A:0", "B:0"), spans=())
    page = parsed(make_html(replace(comparison, divergences=(loose,))))
    assert page.xpath("//*[@id='s0-1']/a/@href") == ["#statement-D9"]
    assert page.xpath("//article[@id='statement-D9']")


def test_a_sentence_that_also_belongs_elsewhere_leads_to_both_statements(comparison):
    first, *others = comparison.groups
    also = replace(first, also=("A:2",))
    page = parsed(make_html(replace(comparison, groups=(also, *others))))
    (line,) = page.xpath("//*[@id='s0-3']")
    assert line.xpath(".//a/@href") == ["#statement-G2", "#statement-G1"]


def test_an_open_card_lights_its_sentences_in_every_column(page, comparison):
    style = page.xpath("//style")[0].text
    for group in comparison.groups:
        (card,) = page.xpath(f"//*[@id='statement-{group.id}']")
        at = re.search(r"\bc(\d+)\b", card.get("class"))[1]
        assert f".c{at}:target ~ #texts .m{at} {{ background: var(--lit) }}" in style
        lit = [line.get("id") for line in with_class(page, f"m{at}") if line.get("id")]
        assert len(lit) == len(group.members)


def test_marks_tell_kind_and_weight_by_letter_underline_and_words(page):
    (line,) = page.xpath("//*[@id='s0-2']")
    (mark,) = [mark for mark in line.xpath(".//mark") if mark.text == "on Tuesday"]
    assert {"k-D", "l-strong", "u-double"} <= set(mark.get("class").split())
    letter = mark.getnext()
    assert (letter.get("role"), letter.get("aria-label")) == ("img", "date, strong")
    assert {"letter", "k-D"} <= set(letter.get("class").split())


def test_words_of_two_kinds_carry_both_underlines_and_both_letters(page):
    outer = next(m for m in page.xpath("//*[@id='s0-2']//mark") if words(m) == "At least 40 boats")
    (inner,) = outer.xpath("mark")
    assert {"k-F", "at-0"} <= set(outer.get("class").split())
    assert {"k-W", "at-1"} <= set(inner.get("class").split())
    assert outer.getnext().get("aria-label") == "figure, strong"


def test_words_that_two_divergences_share_are_lettered_once_at_their_end(page):
    letters = with_class(page.xpath("//*[@id='s0-2']")[0], "letter")
    labels = [letter.get("aria-label") for letter in letters]
    assert labels == ["figure, strong", "wording, info", "date, strong", "attribution, notice"]


def test_every_kind_and_weight_can_be_taken_off_the_page(page):
    style = page.xpath("//style")[0].text
    boxes = page.xpath("//input[@type='checkbox' and @checked]/@id")
    names = [f"k-{letter}" for letter in "FDAQWO"] + [f"l-{level}" for level in LEVELS]
    assert boxes == [f"show-{name}" for name in names]
    for box in boxes:
        assert f".rail:has(#{box}:not(:checked)) ~ main mark.{box.removeprefix('show-')} " in style


def test_texts_carry_their_language_and_direction(comparison):
    arabic = replace(
        comparison.articles[2],
        language="ar",
        text=comparison.articles[2].text.replace(
            "The army sent 200 soldiers.", "أرسل الجيش ٢٠٠ جندي"
        ),
    )
    sentence = replace(arabic.sentences[2], end=len(arabic.text))
    arabic = replace(arabic, sentences=(*arabic.sentences[:2], sentence))
    page = parsed(make_html(replace(comparison, articles=(*comparison.articles[:2], arabic))))
    (said,) = with_class(page.xpath("//*[@id='s2-3']")[0], "say")
    assert (said.get("lang"), said.get("dir")) == ("ar", "rtl")
    assert said.text_content() == "أرسل الجيش ٢٠٠ جندي"
    assert said.xpath("ancestor::p/@dir") == ["rtl"]
    (said,) = with_class(page.xpath("//*[@id='s0-1']")[0], "say")
    assert (said.get("lang"), said.get("dir")) == ("en", "ltr")
    assert page.get("lang") == "en"


def test_the_matrix_shows_who_reports_what_and_in_what_they_diverge(page):
    row = page.xpath("//table[@class='matrix']/tbody/tr")[0]
    assert [words(cell) for cell in row] == [
        "G1 ○",
        "At least 40 boats sank in the harbour of Lower Quay on Tuesday, the mayor said.",
        "2FDAW",
        "2FAW",
        "1FD",
    ]


def test_a_source_without_counterpart_is_named_as_such_in_the_matrix(page):
    row = page.xpath("//table[@class='matrix']/tbody/tr")[1]
    assert words(row[-1]) == "–no sentence"


def test_quantities_stand_with_their_bounds_and_their_places_on_the_scale(page, comparison):
    rows = page.xpath("//table[@class='quantity']/tbody/tr")
    assert [[words(row[at]) for at in (1, 3, 4)] for row in rows] == [
        ["At least 40 boats", "the mayor", "[A ¶2 s1]"],
        ["Up to 60 boats", "–", "[B ¶2 s1]"],
        ["About 50 boats", "–", "[C ¶1 s1]"],
    ]
    (quantity,) = report_on(comparison, ReportOptions()).quantities
    assert [words(row[2]) for row in rows] == [line.bound for line in quantity.lines]
    arrows = [len(with_class(row, "arrow")) for row in rows]
    assert arrows == [1, 1, 0]


def test_what_only_one_source_has_is_listed(page):
    alone = page.xpath("//*[@id='alone']//ul[@class='only']/li")
    assert "[A ¶5 s1] Schools stay shut until Monday." in [words(item) for item in alone]


def test_nothing_tells_of_the_users_folders(comparison):
    page = make_html(comparison).decode()
    assert "herald.html" in page
    assert not re.search(r"secret project|/home|Users|someone[/\\]", page)


def test_title_question_author_and_date_are_those_of_the_options(comparison):
    options = ReportOptions(
        title="Flood <b>",
        question="How many boats?",
        author="R. & D.",
        date=date(2031, 3, 5),
        divergences=frozenset({"D1"}),
        agreements=False,
    )
    page = parsed(make_html(comparison, options))
    assert page.xpath("//title")[0].text == "Flood <b>"
    head = words(page.xpath("//header")[0])
    assert "Flood <b> How many boats?" in head.replace("  ", " ")
    assert "compared by R. & D." in head
    assert "2031-03-05" in head
    assert "This report is a selection: it holds 1 of 6 divergences and 1 of 3 statements." in head
    assert len(page.xpath("//ol[@class='register']/li")) == 1
    assert "What all sources report" not in words(page.xpath("//main")[0])


def test_a_comparison_without_any_finding_says_so(comparison):
    nothing = replace(
        comparison, links=(), groups=(), divergences=(), quantities=(), speakers=(), candidates=()
    )
    text = words(parsed(make_html(nothing)))
    for calm in (
        "No strong or notable divergence was found.",
        "No statement was found in more than one source.",
        "No quantity was found in more than one source.",
        "No speaker was found.",
        "No divergence was found.",
    ):
        assert calm in text


def test_an_article_without_sentences_says_so(comparison):
    empty = replace(comparison.articles[2], text="", sentences=(), blocks=())
    groups = (Group("G2", ("A:2", "B:2"), 0.77),)
    parts = {"links": (), "candidates": (), "divergences": (), "quantities": ()}
    one = replace(comparison, articles=(*comparison.articles[:2], empty), groups=groups, **parts)
    assert "This article has no sentences." in words(parsed(make_html(one)))
