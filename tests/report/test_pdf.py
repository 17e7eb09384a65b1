"""The report as a PDF: what it holds, how it is built, what it never does."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest

from kursk_compare.report import Paper, ReportOptions, make_pdf
from tests.report.words import pdf_text, pdf_words, squeezed


def outline_of(pdf):
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            item = waiting.pop(0)
            found.append(str(item.title))
            waiting = [*item.children, *waiting]
    return found


@pytest.fixture
def pdf(comparison):
    return make_pdf(comparison)[0]


def test_the_text_of_the_report_has_every_sentence_and_every_explanation(comparison, pdf):
    text = pdf_words(pdf)
    for article in comparison.articles:
        for sentence in article.sentences:
            assert squeezed(article.words_of(sentence)) in text
    for divergence in comparison.divergences:
        assert squeezed(divergence.explanation) in text


def test_every_section_and_source_has_a_bookmark(pdf):
    bookmarks = outline_of(pdf)
    for section in (
        *("Sources", "Summary", "Who reports what", "Quantities", "Who is quoted"),
        *("Table of divergences", "Statements side by side", "Only in one source"),
        *("Full texts", "Method and limits"),
    ):
        assert section in bookmarks
    assert any("Nowhere Gazette" in bookmark for bookmark in bookmarks)


def test_every_link_leads_inside_the_report(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        links = [link for page in opened.pages for link in page.get("/Annots", ())]
        assert len(links) > 20
        for link in links:
            assert "/Dest" in link or str(link.A.S) == "/GoTo"


def test_the_same_comparison_gives_the_same_bytes(comparison, pdf):
    assert make_pdf(comparison)[0] == pdf


def test_the_report_has_no_date_unless_given_one(comparison, pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "/CreationDate" not in opened.docinfo
    dated, notes = make_pdf(comparison, ReportOptions(date=date(2031, 3, 5)))
    assert "5 March 2031" in pdf_text(dated)
    assert notes.standards == ("a-2a", "ua-1")


def test_a_report_without_a_date_is_accessible_all_the_same(comparison):
    assert make_pdf(comparison)[1].standards == ("ua-1",)


def test_the_report_says_when_a_source_was_retrieved(pdf):
    assert "retrieved 6 March 2031" in " ".join(pdf_text(pdf).split())


def test_the_report_names_files_and_never_folders(pdf):
    text = pdf_text(pdf)
    assert "herald.html" in text
    assert "gazette.txt" in text
    for private in (b"secret project", b"/home/", b"C:\\Users"):
        assert private not in pdf
        assert private.decode() not in text


def test_the_report_says_what_it_was_made_with(comparison, pdf):
    text = pdf_text(pdf)
    for fact in (comparison.model.name, comparison.model.sha256, "balanced", "Kursk Compare 0."):
        assert fact in text


def test_the_title_page_has_what_the_user_gave(comparison):
    options = ReportOptions(title="Flood", question="How many boats?", author="N. Nobody")
    first = pypdfium2.PdfDocument(make_pdf(comparison, options)[0])[0]
    text = first.get_textpage().get_text_range()
    for each in ("Flood", "How many boats?", "N. Nobody"):
        assert each in text


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
@pytest.mark.parametrize("landscape", [False, True])
def test_the_paper_is_the_one_chosen(comparison, paper, size, landscape):
    pdf, _ = make_pdf(comparison, ReportOptions(paper=paper, landscape=landscape))
    page = pypdfium2.PdfDocument(pdf)[0]
    expected = size[::-1] if landscape else size
    assert (round(page.get_width()), round(page.get_height())) == expected


def test_an_empty_comparison_has_a_calm_sentence_in_every_section(comparison):
    empty = replace(
        comparison,
        links=(),
        groups=(),
        candidates=(),
        divergences=(),
        quantities=(),
        speakers=(),
        attributions=(),
        entities=(),
        near_duplicates=(),
    )
    text = pdf_text(make_pdf(empty)[0]).replace("\r\n", " ")
    assert text.count("No statement was found in more than one source.") == 2
    for sentence in (
        "No divergence was found.",
        "No quantity was found in more than one source.",
        "No speaker was found.",
        "None: all links are as the program found them.",
    ):
        assert sentence in text


def test_the_notes_tell_how_many_pages_the_report_has(comparison):
    pdf, notes = make_pdf(comparison)
    assert notes.pages == len(pypdfium2.PdfDocument(pdf))


def test_a_selection_is_named_as_one_and_hides_no_disagreement(comparison):
    text = pdf_text(make_pdf(comparison, ReportOptions(divergences=frozenset({"D2"})))[0])
    assert "1 of 6" in text.replace("\r\n", " ")
    assert "A says Tuesday" in text
    assert "A ties it to the mayor" not in text
