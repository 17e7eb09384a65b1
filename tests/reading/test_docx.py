"""Word documents, as they read with all changes accepted."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading import ReadingLimits, read_bytes

CORE = (
    '<cp:coreProperties xmlns:cp="urn:c" xmlns:dc="urn:d" xmlns:dcterms="urn:t">'
    "<dc:title>A title of its own</dc:title><dc:creator>Jane Example</dc:creator>"
    "<dcterms:created>2024-11-13T10:00:00Z</dcterms:created></cp:coreProperties>"
)


def code_of(data: bytes, **limits) -> str:
    with pytest.raises(UnreadableArticle) as error:
        read_bytes(data, "article.docx", **limits)
    return error.value.code


def test_paragraphs_are_blocks(read, docx, paragraph, blocks_of):
    article = read(docx(paragraph("It began.") + paragraph("") + paragraph("It ended.")))
    assert blocks_of(article) == [("body", "It began."), ("body", "It ended.")]
    assert article.text == "It began.\n\nIt ended."


def test_insertions_are_kept_and_deletions_dropped(read, docx):
    body = (
        "<w:p><w:r><w:t>Officials said </w:t></w:r>"
        "<w:ins><w:r><w:t>1,200</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>900</w:delText></w:r><w:r><w:t>800</w:t></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>old </w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t> new</w:t></w:r></w:moveTo>"
        "<w:r><w:t> soldiers died.</w:t></w:r></w:p>"
    )
    assert read(docx(body)).text == "Officials said 1,200 new soldiers died."


def test_a_deleted_paragraph_mark_joins_the_paragraphs(read, docx, paragraph):
    first = (
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>It began </w:t></w:r></w:p>"
    ).replace("<w:t>", '<w:t xml:space="preserve">')
    assert read(docx(first + paragraph("and ended."))).text == "It began and ended."


def test_links_fields_and_controls_are_read_and_field_codes_are_not(read, docx):
    body = (
        "<w:p><w:hyperlink><w:r><w:t>The ministry</w:t></w:r></w:hyperlink>"
        "<w:r><w:instrText>DATE</w:instrText></w:r>"
        "<w:r><w:t xml:space='preserve"
        "'> said</w:t><w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>It was over.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert read(docx(body)).text == "The ministry said 1\u20112\n\nIt was over."


def test_a_text_box_is_read_once(read, docx):
    inner = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Beside the box.</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><wps:txbx>{inner}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert read(docx(body)).text == "Beside the box.\n\nIn the box."


def test_a_row_of_figures_is_one_block_and_a_layout_table_is_paragraphs(
    read, docx, paragraph, blocks_of
):
    def row(*cells: str) -> str:
        inner = "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells)
        return f"<w:tr>{inner}</w:tr>"

    long = "The ministry said that " + "very " * 20 + "many had left."
    figures = row("Monday", "12") + row("Tuesday", "1,200")
    body = f"<w:tbl>{figures}</w:tbl><w:tbl>{row(long, 'Side.')}</w:tbl>"
    assert blocks_of(read(docx(body))) == [
        ("list", "Monday | 12"),
        ("list", "Tuesday | 1,200"),
        ("body", long),
        ("body", "Side."),
    ]


def test_a_table_inside_a_table_is_read(read, docx, paragraph):
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('Deep.')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{paragraph('Outside.')}{inner}</w:tc></w:tr></w:tbl>"
    assert read(docx(body)).text == "Outside.\n\nDeep."


def test_notes_are_read_after_the_body(read, docx, paragraph):
    data = docx(
        paragraph("It began."),
        footnotes=f'<w:footnote w:id="1">{paragraph("A footnote.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="1">{paragraph("An endnote.")}</w:endnote>',
    )
    assert read(data).text == "It began.\n\nA footnote.\n\nAn endnote."


def test_page_heads_stand_once_at_the_end_as_boilerplate(read, docx, paragraph, blocks_of):
    data = docx(
        paragraph("It began."), header1=paragraph("The Example"), header2=paragraph("The Example")
    )
    assert blocks_of(read(data))[1:] == [("boilerplate", "The Example")]


def test_comments_are_left_out_and_said(read, docx, paragraph):
    article = read(
        docx(paragraph("It began."), comments=f"<w:comment>{paragraph('Really?')}</w:comment>")
    )
    assert article.text == "It began."
    assert article.notices == ("Left unread in the document: 1 margin comment.",)


def test_styles_give_kinds_by_their_english_names(read, docx, paragraph, blocks_of):
    styles = "".join(
        f'<w:style w:styleId="{style}"><w:name w:val="{name}"/></w:style>'
        for style, name in [("berschrift1", "heading 1"), ("Zitat", "Quote"), ("L", "List Bullet")]
    )
    body = (
        paragraph("Troops cross the border today.", "berschrift1")
        + paragraph("It began.")
        + paragraph("We are going home.", "Zitat")
        + paragraph("One point.", "L")
    )
    article = read(docx(body, styles=styles))
    assert [kind for kind, _ in blocks_of(article)] == ["headline", "body", "quote", "list"]
    assert article.title == "Troops cross the border today."


def test_properties_count_only_where_the_text_says_nothing(read, docx, paragraph):
    bare = read(docx(paragraph("It began."), {"docProps/core.xml": CORE}))
    assert (bare.title, bare.author) == ("A title of its own", "Jane Example")
    assert bare.published == date(2024, 11, 13)
    assert "2024-11-13" in bare.notices[0]
    lines = ["Troops cross the border", "Published 1 October 2024", "It began in the night."]
    full = read(docx("".join(map(paragraph, lines)), {"docProps/core.xml": CORE}))
    assert full.title == "Troops cross the border"
    assert full.published == date(2024, 10, 1)
    assert full.notices == ()


def test_strict_documents_are_read(read, docx, paragraph):
    data = docx(paragraph("It began."))
    strict = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(strict, "w") as new,
    ):
        for entry in old.namelist():
            content = old.read(entry).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(entry, content)
    assert read(strict.getvalue()).text == "It began."


def test_a_document_without_text_says_so(docx):
    assert code_of(docx("<w:p/>")) == "no_text"


def test_a_doctype_in_any_part_is_refused(docx, paragraph):
    part = '<!DOCTYPE x [<!ENTITY e "E">]><x>&e;</x>'
    assert code_of(docx(paragraph("x"), {"docProps/core.xml": part})) == "damaged"


def test_external_entities_are_never_opened(tmp_path, docx):
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            f'<!DOCTYPE d [<!ENTITY e SYSTEM "file://{secret}">]><d>&e;</d>',
        )
    assert code_of(buffer.getvalue()) == "damaged"


def test_external_parts_are_not_followed(tmp_path, read, docx, paragraph):
    secret = tmp_path / "secret.xml"
    secret.write_text("<x/>")
    rels = (
        '<Relationships xmlns="urn:r"><Relationship Type="x/footnotes" TargetMode="External" '
        f'Target="file://{secret}"/><Relationship Type="x/endnotes" Target="../../..{secret}"/>'
        "</Relationships>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(paragraph("It began.")))) as old:
        entries = {name: old.read(name) for name in old.namelist()}
    entries["word/_rels/document.xml.rels"] = rels.encode()
    with zipfile.ZipFile(buffer, "w") as new:
        for name, content in entries.items():
            new.writestr(name, content)
    assert read(buffer.getvalue()).text == "It began."


def test_a_bomb_is_refused_before_it_is_unpacked(docx, paragraph):
    bomb = docx(paragraph("x"), {"word/media/image1.bmp": "\0" * 12_000_000})
    assert code_of(bomb) == "too_large"
    assert code_of(docx(paragraph("x" * 5_000)), limits=ReadingLimits(unpacked_bytes=4_000)) == (
        "too_large"
    )
    assert code_of(docx(paragraph("x")), limits=ReadingLimits(archive_entries=2)) == "too_large"


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.95])
def test_a_cut_off_document_is_damaged(docx, paragraph, keep):
    data = docx(paragraph("It began."))
    assert code_of(data[: int(len(data) * keep)]) == "damaged"


@pytest.mark.parametrize(
    "body", ["<w:p>", "</w:p>", "<w:p><w:r><w:t>x</w:r></w:t></w:p>", "<w:tbl>" * 2_000]
)
def test_broken_or_endlessly_nested_xml_is_damaged(docx, body):
    assert code_of(docx(body)) == "damaged"


def test_what_is_not_read_is_said_with_its_share(read, docx, paragraph):
    deleted = "<w:p><w:del><w:r><w:delText>12345</w:delText></w:r></w:del></w:p>"
    picture = '<w:p><w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r></w:p>'
    body = paragraph("It began on Monday.") + deleted + picture * 2 + "<w:altChunk/>"
    (notice,) = read(docx(body)).notices
    assert notice == (
        "Left unread in the document: tracked deletions (21 % of the text), 2 pictures and 1 "
        "embedded document."
    )


def test_a_document_that_is_read_whole_says_nothing(read, docx, paragraph):
    moved = "<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>"
    assert read(docx(paragraph("It began.") + moved)).notices == ()
