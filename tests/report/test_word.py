"""The Word document, opened again: real headings, tables and comments, and nothing of the user."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from kursk_compare.alignment.model import Group
from kursk_compare.comparison.model import PlacedRemark
from kursk_compare.report import Paper, ReportOptions
from kursk_compare.report.word_report import make_docx
from kursk_compare.report.word_text import directed
from tests.report.words import squeezed

HOSTILE = [
    "<w:p>markup</w:p> &amp; ]]> <!-- -->",
    "{ HYPERLINK \"https://example.org\" } =1+1 https://example.org file:///etc/passwd",
    "tab\there, bell \x07, null \x00, half \ud800, none \ufffe, line\nbreak\r\n\x0b\x0c\u2028",
]  # fmt: skip
SCRIPTS = [
    "Владимир заявил: «Войска ушли».",
    "Ο υπουργός είπε ότι έφυγαν.",
    "国防部称部队已经撤离。 대변인은 말했다. 兵士は去った。",
    "كتب الوزير أن القوات غادرت.",
    "הצבא הודיע כי הכוחות עזבו.",
    "👩‍👩‍👧 and 😀 and 🇺🇦",
    "ne\u0308w and soft\u00adhyphen, zero\u200bwidth",
]


def opened(data):
    return docx.Document(io.BytesIO(data))


def text_of(document):
    """Return all the words of its body: paragraphs and tables."""
    return words_in(document.element)


def commented_words(document):
    """Return the words under each comment, by the comment's id."""
    found = {}
    for start in document.element.iter(qn("w:commentRangeStart")):
        id, words, node = start.get(qn("w:id")), [], start.getnext()
        while not (node.tag == qn("w:commentRangeEnd") and node.get(qn("w:id")) == id):
            words += [each.text for each in node.iter(qn("w:t"))]
            node = node.getnext()
        found[int(id)] = "".join(words)
    return found


def words_in(element):
    return "".join(each.text or "" for each in element.iter(qn("w:t")))


def headings(document):
    return [p.text for p in document.paragraphs if p.style.name == "Heading 1"]


def table_under(document, heading):
    """Return the cells of the first table after a heading."""
    body = document.element.body
    start = next(p for p in document.paragraphs if p.text == heading)
    after = body[body.index(start.paragraph_format.element) :]
    tables = {id(t._tbl): t for t in document.tables}
    first = next(node for node in after if node.tag == qn("w:tbl"))
    return [[cell.text for cell in row.cells] for row in tables[id(first)].rows]


def test_the_document_has_a_section_for_everything(comparison):
    assert headings(opened(make_docx(comparison))) == [
        *("Sources", "Summary", "Who reports what", "Divergences", "Quantities", "Who is quoted"),
        *("Statements in every source’s words", "Only in one source", "The articles in full"),
        "Method and limits",
    ]


def test_each_divergence_is_a_comment_on_the_very_words(comparison):
    document = opened(make_docx(comparison))
    told = {each.comment_id: each.text.splitlines() for each in document.comments}
    under = commented_words(document)
    found = {(told[id][0].split(" ")[0], words) for id, words in under.items()}
    assert {
        ("D1", "At least 40 boats"),
        ("D1", "Up to 60 boats"),
        ("D1", "About 50 boats"),
        ("D2", "on Tuesday"),
        ("D2", "on Wednesday"),
        ("D4", "lost nearly everything"),
        ("D6", "the harbour master,"),
    } <= found
    explained = {lines[0].split(" ")[0]: lines[1] for lines in told.values()}
    assert explained == {each.id: each.explanation for each in comparison.divergences}


def test_a_comment_says_what_the_other_sources_have(comparison):
    document = opened(make_docx(comparison))
    first = next(c for c in document.comments if c.text.startswith("D2"))
    assert first.text.splitlines() == [
        "D2 · date · strong ●●●",
        "A says Tuesday, C says Wednesday.",
        "A: “on Tuesday”",
        "C: “on Wednesday”",
        "Statement G1, at A 2, C 1",
    ]


def test_comments_are_the_programs_and_bear_no_date(comparison):
    for comment in opened(make_docx(comparison)).comments:
        assert (comment.author, comment.initials) == ("Kursk Compare", "KC")
        assert comment.timestamp is None


def test_a_divergence_without_words_is_a_comment_on_its_first_sentence(comparison):
    silent = replace(comparison.divergences[5], spans=(), members=("A:2",))
    document = opened(make_docx(replace(comparison, divergences=(silent,))))
    (comment,) = document.comments
    assert commented_words(document)[comment.comment_id] == comparison.words("A:2")


def test_without_the_articles_the_comments_stand_at_the_statements(comparison):
    document = opened(make_docx(comparison, ReportOptions(full_texts=False)))
    assert "The articles in full" not in headings(document)
    assert {c.text.split(" ")[0] for c in document.comments} == {"D1", "D2", "D3", "D4", "D5", "D6"}


def test_every_sentence_of_every_article_stands_in_it(comparison):
    text = squeezed(text_of(opened(make_docx(comparison))))
    for article in comparison.articles:
        for sentence in article.sentences:
            assert squeezed(article.words_of(sentence)) in text


def test_the_divergences_are_a_table_with_room_for_notes(comparison):
    heads, first, *others = table_under(opened(make_docx(comparison)), "Divergences")
    assert heads == ["id", "kind", "places", "what the sources have", "what differs", "note"]
    assert first[:3] == ["D1 G1", "figure, strong ●●●", "A 2, B 2, C 1"]
    assert first[3].splitlines() == [
        "A: “At least 40 boats”",
        "B: “Up to 60 boats”",
        "C: “About 50 boats”",
    ]
    assert first[4] == comparison.divergences[0].explanation
    assert first[5] == ""
    assert len(others) == 5


def test_a_persons_notes_stand_beside_the_divergences_and_the_statement(comparison):
    remark = PlacedRemark("G2", ("A:2", "B:2"), "Ask her.", (), "matters")
    other = PlacedRemark(None, ("A:4",), "Left out?", (), None)
    document = opened(make_docx(replace(comparison, remarks=(remark, other))))
    notes = {row[0]: row[5] for row in table_under(document, "Divergences")}
    assert notes["D4 G2"] == "matters: Ask her."
    assert notes["D1 G1"] == ""
    told = [paragraph.text for paragraph in document.paragraphs]
    assert "Note: matters: Ask her." in told
    assert "A 5: Left out?" in told
    assert "Linked by a person." in told


def links_in(element):
    """Return the words of each link with the bookmark that it leads to."""
    found = element.iter(qn("w:hyperlink"))
    return [(words_in(link), link.get(qn("w:anchor"))) for link in found]


def test_links_lead_from_places_to_sentences_and_from_sentences_to_statements(comparison):
    document = opened(make_docx(comparison))
    marks = [each.get(qn("w:name")) for each in document.element.iter(qn("w:bookmarkStart"))]
    ids = [each.get(qn("w:id")) for each in document.element.iter(qn("w:bookmarkStart"))]
    assert ids == [each.get(qn("w:id")) for each in document.element.iter(qn("w:bookmarkEnd"))]
    assert len(set(marks)) == len(marks) == len(set(ids))
    assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,39}", mark) for mark in marks)
    links = links_in(document.element)
    assert {where for _, where in links} <= set(marks)
    assert ("A 2", "sentence_0_2") in links
    assert ("G2", "statement_G2") in links
    sentences = sum(len(article.sentences) for article in comparison.articles)
    assert len([mark for mark in marks if mark.startswith("sentence_")]) == sentences
    assert not [each for each in document.part.rels.values() if each.is_external]


def test_a_sentence_of_an_article_leads_to_each_of_its_statements(comparison):
    groups = (*comparison.groups, Group("G4", ("A:1", "C:2"), 0.8))
    document = opened(make_docx(replace(comparison, groups=groups)))
    (start,) = (
        each
        for each in document.element.iter(qn("w:bookmarkStart"))
        if each.get(qn("w:name")) == "sentence_0_2"
    )
    assert links_in(start.getparent())[:2] == [("G1", "statement_G1"), ("G4", "statement_G4")]


def test_a_divergence_without_a_statement_is_one_itself_and_leads_to_its_sentences(comparison):
    loose = replace(comparison.divergences[3], group="G9")
    document = opened(make_docx(replace(comparison, divergences=(loose,))))
    rows = table_under(document, "Divergences")
    assert rows[1][0] == "D4"
    links = links_in(document.element)
    assert ("D4", "statement_D4") in links


def test_a_dash_in_the_matrix_does_not_say_that_there_is_no_counterpart(comparison):
    told = [paragraph.text for paragraph in opened(make_docx(comparison)).paragraphs]
    (key,) = [text for text in told if "“–”" in text]
    assert "“–” means that none of the source’s sentences belongs to it" in key


def test_without_the_articles_no_link_leads_nowhere(comparison):
    document = opened(make_docx(comparison, ReportOptions(full_texts=False)))
    marks = {each.get(qn("w:name")) for each in document.element.iter(qn("w:bookmarkStart"))}
    found = {each.get(qn("w:anchor")) for each in document.element.iter(qn("w:hyperlink"))}
    assert found <= marks
    assert marks == {"statement_G1", "statement_G2", "statement_G3"}


def test_heads_of_tables_are_repeated_and_rows_stay_whole(comparison):
    document = opened(make_docx(comparison))
    assert len(document.tables) >= 6
    for table in document.tables:
        first, *others = table._tbl.tr_lst
        assert first.find(".//" + qn("w:tblHeader")) is not None
        assert all(row.find(".//" + qn("w:tblHeader")) is None for row in others)
        assert all(row.find(".//" + qn("w:cantSplit")) is not None for row in table._tbl.tr_lst)


def test_lists_are_real_lists(comparison):
    items = [p for p in opened(make_docx(comparison)).paragraphs if p.style.name == "List Bullet"]
    assert len(items) >= 4
    assert items[0].text.startswith(comparison.divergences[0].explanation)


def test_kinds_are_told_apart_in_black_and_white(comparison):
    document = opened(make_docx(comparison))
    looks = {
        run.text: run.element.find(".//" + qn("w:u")).get(qn("w:val"))
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.element.find(".//" + qn("w:u")) is not None
    }
    assert looks["At least 40 boats"] == "single"
    assert looks["on Tuesday"] == "double"
    assert looks["the mayor said"] == "dash"
    assert looks["lost everything"] == "dotDash"
    assert looks["the harbour master,"] == "wave"


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_is_shown_as_written_and_points_nowhere(by_hand, text):
    data = make_docx(by_hand(text, title=text, outlet=text, author=text, notices=(text,)),
                     ReportOptions(title=text, question=text, author=text))  # fmt: skip
    document = opened(data)
    shown = re.sub(r"[\x00-\x1f\ud800-\udfff\ufffe]", "", squeezed(text))
    words = re.sub(r"\[U\+[0-9A-F]{4}[^\]]*\]", "", squeezed(text_of(document)))
    assert words.count(shown) >= 4
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            etree.fromstring(part)
            assert b'TargetMode="External"' not in part
            assert b"instrText" not in part
    fields = [f.get(qn("w:instr")) for f in document.element.iter(qn("w:fldSimple"))]
    assert fields == []


def test_characters_that_steer_what_follows_are_named(by_hand):
    text = text_of(opened(make_docx(by_hand("Troops \u202eneve\u202c left \x07."))))
    assert "Troops [U+202E RIGHT-TO-LEFT OVERRIDE]neve[U+202C" in text
    assert "[U+0007]" in text


@pytest.mark.parametrize("text", SCRIPTS)
def test_any_script_is_kept_whole_and_in_order(by_hand, text):
    document = opened(make_docx(by_hand(text, text, title=text)))
    assert text_of(document).count(text) >= 4


def test_hebrew_and_arabic_run_from_right_to_left(by_hand):
    document = opened(make_docx(by_hand("הצבא אמר NATO עזבו.", language="he")))
    told = [p for p in document.paragraphs if p.text.startswith(("[A 1]", "A 1"))]
    assert len(told) == 2
    for paragraph in told:
        assert paragraph.paragraph_format.element.find(".//" + qn("w:bidi")) is not None
    paragraph = told[-1]
    runs = {
        run.text: (
            run.element.find(".//" + qn("w:rtl")) is not None,
            run.element.find(".//" + qn("w:lang")),
        )
        for run in paragraph.runs
    }
    assert runs["הצבא אמר "][0]
    assert runs["הצבא אמר "][1].get(qn("w:bidi")) == "he"
    assert not runs["NATO "][0]
    assert runs["עזבו."][0]


def test_text_is_cut_where_its_direction_turns():
    assert list(directed("plain words")) == [("plain words", False)]
    assert list(directed("He said שלום to 3 men")) == [
        ("He said ", False),
        ("שלום ", True),
        ("to 3 men", False),
    ]
    assert list(directed("(שלום) 12")) == [("(שלום) 12", True)]
    assert list(directed("")) == []


def test_chinese_keeps_the_fonts_of_the_readers_system(by_hand):
    document = opened(make_docx(by_hand("国防部称部队已经撤离。", language="zh")))
    full = next(p for p in document.paragraphs if p.text.startswith("[A 1]"))
    run = next(r for r in full.runs if r.text.startswith("国防部"))
    assert run.element.find(".//" + qn("w:rFonts")) is None
    assert run.element.find(".//" + qn("w:lang")).get(qn("w:eastAsia")) == "zh"
    fonts = document.styles["Normal"].element.find(".//" + qn("w:rFonts"))
    assert qn("w:eastAsia") not in fonts.attrib


def test_the_file_tells_its_title_and_language_and_nothing_of_the_user(comparison):
    data = make_docx(comparison, ReportOptions(title="Harbour"))
    properties = opened(data).core_properties
    assert (properties.title, properties.language) == ("Harbour", "en-GB")
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created is None
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        everything = b"".join(map(archive.read, names))
    assert not [name for name in names if "thumbnail" in name or "app.xml" in name]
    for trace in (b"someone", b"secret project", b"python-docx", b"Macintosh", b"rsidRoot"):
        assert trace not in everything


def test_paper_and_direction_can_be_chosen(comparison):
    (tall,) = opened(make_docx(comparison)).sections
    assert (round(tall.page_width.mm), round(tall.page_height.mm)) == (210, 297)
    wide = ReportOptions(paper=Paper.LETTER, landscape=True)
    (broad,) = opened(make_docx(comparison, wide)).sections
    assert (round(broad.page_width.mm), round(broad.page_height.mm)) == (279, 216)


def test_a_selection_is_one_here_too_and_says_so(comparison):
    document = opened(make_docx(comparison, ReportOptions(divergences=frozenset({"D4"}))))
    assert "This report is a selection: " in text_of(document)
    assert [row[0] for row in table_under(document, "Divergences")] == ["id", "D4 G2"]
    assert {c.text.split(" ")[0] for c in document.comments} == {"D4"}


def test_an_empty_comparison_is_reported_in_words(comparison):
    bare = replace(comparison, groups=(), divergences=(), links=(), quantities=(), speakers=())
    text = text_of(opened(make_docx(bare)))
    for sentence in ("No divergence was found.", "No speaker was found.", "No statement was found"):
        assert sentence in text


def test_the_same_comparison_gives_the_same_bytes(comparison):
    first = make_docx(comparison)
    assert first == make_docx(comparison)
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    dated = opened(make_docx(comparison, ReportOptions(date=date(2031, 1, 2))))
    assert dated.core_properties.created.date() == date(2031, 1, 2)
