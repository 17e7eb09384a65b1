"""The PDF as those read it who hear it: tags, order of headings, tables, links, languages."""

from __future__ import annotations

import io
import itertools
import re
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from kursk_compare.comparison.model import CorrectionKind, PlacedCorrection, PlacedRemark
from kursk_compare.report import Paper, ReportOptions, make_pdf
from kursk_compare.report.glyphs import name_of
from kursk_compare.settings import Settings
from tests.report.words import pdf_words, squeezed

# Operators that leave something on the page (ISO 32000-1, annex A).
PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"}
PAINTS |= {"Tj", "TJ", "'", '"'}


@pytest.fixture(scope="module")
def made():
    """Reports by their options; to set one takes a while."""
    return {}


@pytest.fixture
def opened(comparison, made):
    if "pdf" not in made:
        made["pdf"] = make_pdf(comparison, ReportOptions(date=date(2031, 3, 5)))[0]
    with pikepdf.open(io.BytesIO(made["pdf"])) as pdf:
        yield pdf


def kids(element):
    found = element.get("/K", [])
    found = found if isinstance(found, pikepdf.Array) else [found]
    return [each for each in found if isinstance(each, pikepdf.Dictionary)]


def elements(pdf):
    """Return every structure element in reading order."""
    found, waiting = [], kids(pdf.Root.StructTreeRoot)
    while waiting:
        element = waiting.pop(0)
        if "/S" in element:
            found.append(element)
            waiting = [*kids(element), *waiting]
    return found


def kinds(pdf):
    return [str(element.S) for element in elements(pdf)]


def unmarked(page):
    """Return the painting operators that stand neither in a tag nor in an artifact."""
    stack, found = [], []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            known = str(operands[0]) == "/Artifact" or (
                name == "BDC"
                and isinstance(operands[1], pikepdf.Dictionary)
                and "/MCID" in operands[1]
            )
            stack.append(known)
        elif name == "EMC":
            stack.pop()
        elif name in PAINTS and not any(stack):
            found.append(name)
    return found


def test_everything_on_a_page_is_tagged_or_an_artifact(opened):
    assert [unmarked(page) for page in opened.pages] == [[]] * len(opened.pages)


def test_the_document_says_its_title_its_language_and_that_it_is_tagged(opened):
    assert opened.Root.MarkInfo.Marked
    assert str(opened.Root.Lang) == "en"
    assert str(opened.docinfo.Title) == "How three sources report one event"
    assert opened.Root.ViewerPreferences.DisplayDocTitle
    assert all(str(page.obj.Tabs) == "/S" for page in opened.pages if "/Annots" in page)


def test_headings_step_down_one_level_at_a_time(opened):
    levels = [int(kind[2:]) for kind in kinds(opened) if re.fullmatch(r"/H\d", kind)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_table_has_a_row_of_headers_with_a_scope(opened):
    tables = [element for element in elements(opened) if str(element.S) == "/Table"]
    assert len(tables) >= 6
    for table in tables:
        first = next(each for each in kids(table) if str(each.S) in {"/THead", "/TR"})
        row = kids(first)[0] if str(first.S) == "/THead" else first
        assert {str(cell.S) for cell in kids(row)} == {"/TH"}
        for cell in kids(row):
            attributes = cell.A if isinstance(cell.A, pikepdf.Array) else [cell.A]
            assert any("/Scope" in each for each in attributes)


def test_every_row_of_a_table_has_as_many_cells(opened):
    for table in (element for element in elements(opened) if str(element.S) == "/Table"):
        parts = [kids(each) if str(each.S) != "/TR" else [each] for each in kids(table)]
        widths = {len(kids(row)) for part in parts for row in part if str(row.S) == "/TR"}
        assert len(widths) == 1


def test_every_figure_has_words_instead(opened):
    assert all("/Alt" in each for each in elements(opened) if str(each.S) == "/Figure")


def test_every_link_is_in_the_structure_and_says_where_it_leads(opened):
    annotations = [link for page in opened.pages for link in page.get("/Annots", ())]
    assert len(annotations) > 20
    assert all(str(link.Contents) and "/StructParent" in link for link in annotations)
    in_tags = [
        each
        for element in elements(opened)
        if str(element.S) in {"/Link", "/Reference"}
        for each in kids(element)
        if str(each.get("/Type")) == "/OBJR"
    ]
    assert len(in_tags) == len(annotations)
    assert any(str(link.Contents).startswith("Statement G1") for link in annotations)


def test_links_lead_both_ways(opened):
    """Between statements and full texts, and between divergences and their table."""
    told = {str(link.Contents) for page in opened.pages for link in page.get("/Annots", ())}
    assert {"Statement G1", "Statement G2", "Statement G3"} <= told
    assert {"Sentence [A\u00a0¶2\u00a0s1]", "Divergence D1", "Table row D1"} <= told


def test_a_link_lands_on_what_it_names(opened, made):
    drawn = pypdfium2.PdfDocument(made["pdf"])
    numbers = {page.obj.objgen: at for at, page in enumerate(opened.pages)}
    landed = set()
    for link in (link for page in opened.pages for link in page.get("/Annots", ())):
        kind, _, name = str(link.Contents).partition(" ")
        if kind in {"Statement", "Divergence"}:
            page, _, _, top, _ = link.Dest
            text = drawn[numbers[page.objgen]].get_textpage()
            assert name in text.get_text_bounded(bottom=float(top) - 20, top=float(top) + 2)
            landed.add(kind)
    drawn.close()
    assert landed == {"Statement", "Divergence"}


def test_a_dated_report_keeps_the_rules_for_archives(opened):
    """As far as pikepdf's check goes, which has veraPDF's rules for level B of PDF/A-2.

    It refuses the declared extension that PDF/UA needs in the metadata, and level A as not B.
    """
    known = {"ISO_19005_2:6.6.2.3.1-1", "ISO_19005_2:6.6.4-3"}
    broken = [
        finding
        for finding in pdfa.check(opened, "2b").findings
        if finding.kind == "violation" and finding.rule.startswith("ISO_19005")
    ]
    assert {finding.rule for finding in broken} <= known
    metadata = opened.Root.Metadata.read_bytes()
    assert b"<pdfaid:part>2</pdfaid:part>" in metadata
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in metadata
    assert b"<pdfuaid:part>1</pdfuaid:part>" in metadata


SCRIPTS = {
    "en": "Officials said “nothing” was lost – naïve, Łódź, façade.",
    "uk": "Речник сказав: «Війська пішли о 9-й годині».",
    "el": "Ο υπουργός είπε ότι έφυγαν 40 άτομα.",
    "zh": "国防部称，四十艘船已经沉没。",
    "ja": "市長は四十隻の船が沈んだと述べた。",
    "ko": "시장은 배 40척이 가라앉았다고 말했다.",
    "he": "ראש העיר אמר כי ארבעים סירות טבעו.",
    "ar": "قال رئيس البلدية إن أربعين قاربا غرقت.",
}


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_sentence_of_any_script_is_extracted_as_it_was_written(by_hand, language):
    sentence = SCRIPTS[language]
    pdf, notes = make_pdf(by_hand(sentence, language=language, outlet=sentence))
    for each in notes.replaced:
        sentence = sentence.replace(each.character, f"[{name_of(each.character)}]")
    assert pdf_words(pdf).count(squeezed(sentence)) >= 3


def test_a_foreign_sentence_is_tagged_with_its_language(by_hand):
    pdf, _ = make_pdf(by_hand(SCRIPTS["uk"], language="uk"))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "uk" in {str(each.Lang) for each in elements(opened) if "/Lang" in each}


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_stands_outside_the_margins(comparison, paper, landscape):
    pdf, _ = make_pdf(comparison, ReportOptions(paper=paper, landscape=landscape))
    document = pypdfium2.PdfDocument(pdf)
    for at in range(len(document)):
        page = document[at]
        width, text = page.get_width(), page.get_textpage()
        for box in range(text.count_rects()):
            left, _, right, _ = text.get_rect(box)
            assert 40 <= left <= right <= width - 40


def test_a_selection_leaves_out_what_was_not_chosen(comparison):
    chosen = ReportOptions(groups=frozenset(["G2"]), full_texts=False, scope="Statement G2 alone")
    pdf, _ = make_pdf(comparison, chosen)
    text = pdf_words(pdf)
    assert "2of6divergencesand1of3statements(StatementG2alone)." in text
    assert "Wehavelosteverything" in text
    for other in ("AsaysTuesday", "SchoolsstayshutuntilMonday", "Thewaterroseby2.4metres"):
        assert other not in text


def test_what_a_person_decided_and_noted_is_told(comparison):
    decided = replace(
        comparison,
        settings=Settings(merged_speakers=(frozenset(["the mayor", "Brandt"]),)),
        corrections=(
            PlacedCorrection(CorrectionKind.APART, ("A:3", "B:3")),
            PlacedCorrection(CorrectionKind.SILENT, ("A:2",), "C"),
        ),
        remarks=(PlacedRemark("G1", ("A:1",), "Ask the coast guard.", ("boats",), "to_check"),),
    )
    text = pdf_words(make_pdf(decided)[0])
    for told in (
        *("[A¶4s1]and[B¶4s1]donotbelongtogether.", "[A¶3s1]hasnocounterpartinC."),
        *("“Brandt”and“themayor”areonespeaker.", "[A¶3s1]and[B¶3s1]werelinkedbyhand."),
        *("C(decidedbyhand)", "tocheck.Askthecoastguard.boats"),
    ):
        assert told in text
