"""Foreign text stays text, whatever is in it, and never stops the export."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from kursk_compare.comparison.model import PlacedRemark
from kursk_compare.report import ReportOptions, make_pdf
from tests.report.words import pdf_words, squeezed

MARKUP = [
    '#import "@preview/cetz:0.3.0": *',
    '#read("/etc/passwd") #include "look.typ" #panic("no")',
    "$ x^2 $ *bold* _emph_ `raw` <label> @ref = Heading",
    "\\ \\u{1F600} [[ ]] #[ #{ ${ // comment /* open",
    '"quoted" \\" }) #let x = 1; -- --- ... ~ 1/2',
    "- list\n+ enum\n/ term: it",
    "https://example.org/a?b=c&d=%20#frag",
]


@pytest.mark.parametrize("hostile", MARKUP)
def test_markup_is_shown_as_it_is_written(by_hand, hostile):
    comparison = by_hand(hostile, hostile, title=hostile, author=hostile, outlet=hostile)
    pdf, notes = make_pdf(comparison, ReportOptions(title=hostile, author=hostile))
    assert notes.standards == ("ua-1",)
    assert notes.replaced == ()
    assert pdf_words(pdf).count(squeezed(hostile)) >= 5


@pytest.mark.parametrize("hostile", MARKUP)
def test_markup_in_a_note_and_in_the_question_is_shown_as_it_is_written(by_hand, hostile):
    note = PlacedRemark("G1", ("A:0",), hostile, (hostile,), None)
    pdf, _ = make_pdf(
        replace(by_hand("One."), remarks=(note,)),
        ReportOptions(question=hostile, divergences=frozenset({"D1"}), scope=hostile),
    )
    # The register and the statement have the note with its tag, the cover the question.
    assert pdf_words(pdf).count(squeezed(hostile)) >= 5


def test_characters_that_steer_direction_are_shown_by_name(by_hand):
    comparison = by_hand("Troops \u202eneve\u202c left.", title="\u2067x\u2069")
    pdf, notes = make_pdf(comparison)
    assert "Troops[U+202ERIGHT-TO-LEFTOVERRIDE]neve[U+202CPOP" in pdf_words(pdf)
    assert {each.character for each in notes.replaced} == set("\u202e\u202c\u2067\u2069")


def test_control_and_private_characters_are_shown_by_number(by_hand):
    pdf, notes = make_pdf(by_hand("A\x07bell, a \ue000 private one, \ud800 half, \U000e0041 tag."))
    text = pdf_words(pdf)
    for named in ("[U+0007]", "[U+E000]", "[U+D800]", "[U+E0041TAGLATINCAPITALLETTERA]"):
        assert named in text
    assert all(each.times >= 2 for each in notes.replaced)


def test_a_character_without_a_glyph_is_named_counted_and_reported(by_hand):
    # An undeciphered script that hardly any font covers; where one does, the text itself is there.
    pdf, notes = make_pdf(by_hand("A wedge \U00012f90 here."))
    if notes.replaced:
        assert "[U+12F90" in pdf_words(pdf)
        assert "U+12F90" in notes.sentences()[0]
    else:
        assert "\U00012f90" in pdf_words(pdf)


@pytest.mark.parametrize(
    "text",
    [
        "Владимир заявил: «Войска ушли».",
        "Ο υπουργός είπε ότι έφυγαν.",
        "Đặng Văn Lâm đã đến Łódź, naïve façade, ﬁn.",
        "国防部称部队已经撤离。",
        "كتب الوزير أن القوات غادرت.",
        "הצבא הודיע כי הכוחות עזבו.",
        "👩‍👩‍👧 and 😀 and 🇺🇦",
        "ne\u0308w and Z\u0351\u036b\u0343algo",
        "soft\u00adhyphen, zero\u200bwidth, \ufeffmark, emoji\ufe0f",
    ],
)
def test_any_script_is_shown_or_named(by_hand, text):
    pdf, notes = make_pdf(by_hand(text, text, title=text))
    assert notes.standards == ("ua-1",)
    shown = pdf_words(pdf)
    for word in re.findall(r"[A-Za-zА-Яа-яΑ-Ωα-ωłŁđĐ]{2,}", text):
        assert word in shown


def test_a_very_long_word_stays_on_the_page(by_hand):
    word = "Ab" * 5000
    pdf, _ = make_pdf(by_hand(f"{word} end.", title=word[:3000]))
    # Side by side and in full: nothing of it is lost, though page numbers stand in between.
    assert pdf_words(pdf).count("Ab") >= 2 * 5000
    document = pypdfium2.PdfDocument(pdf)
    for at in range(len(document)):
        width = document[at].get_width()
        page = document[at].get_textpage()
        for box in range(page.count_rects()):
            assert page.get_rect(box)[2] <= width - 20


def test_an_odd_language_code_does_no_harm(by_hand):
    assert make_pdf(by_hand("One.", language="x-klingon"))[1].standards == ("ua-1",)


def test_an_article_without_a_sentence_does_no_harm(by_hand):
    empty = by_hand("One.")
    one, other = empty.articles
    bare = replace(empty, articles=(one, other, replace(other, id="C", text="", sentences=())))
    assert "Thisarticlehasnosentences." in pdf_words(make_pdf(bare)[0])


def test_hostile_text_keeps_the_archival_standard_too(by_hand):
    comparison = by_hand("Zero \x00 and \ue000 and \u202e and \ufeff.", title="\x1b[31m")
    _, notes = make_pdf(comparison, ReportOptions(date=date(2031, 1, 2)))
    assert notes.standards == ("a-2a", "ua-1")
