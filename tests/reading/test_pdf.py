"""PDF files: reading order, words at line ends, running heads."""

from __future__ import annotations

import pytest

from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading import ReadingLimits, read_bytes

SETTINGS = '#set page(width: 15cm, height: 11cm, margin: 1.5cm)\n#set text(size: 9pt, lang: "en")\n'
SENTENCES = [
    f"Paragraph {number} says that approximately {number},200 internationally recognised soldiers "
    "were transported to the northwestern region, according to representatives. Kim Jong-un did "
    "not comment. The full-scale counteroffensive was considered unsuccessful."
    for number in range(1, 9)
]


def code_of(data: bytes, **limits) -> str:
    with pytest.raises(UnreadableArticle) as error:
        read_bytes(data, "article.pdf", **limits)
    return error.value.code


def body_of(article, blocks_of) -> list[str]:
    return [words for kind, words in blocks_of(article) if kind == "body"]


def test_paragraphs_and_the_headline_are_found(read, pdf, blocks_of):
    markup = (
        SETTINGS + "#text(size: 16pt)[Thousands of soldiers were moved to the border region]\n\n"
    )
    article = read(pdf(markup + "\n\n".join(SENTENCES[:3])), "article.pdf")
    assert blocks_of(article) == [
        ("headline", "Thousands of soldiers were moved to the border region"),
        *(("body", sentence) for sentence in SENTENCES[:3]),
    ]
    assert article.title == "Thousands of soldiers were moved to the border region"


def test_columns_are_read_one_after_the_other_under_a_wide_headline(read, pdf, blocks_of):
    markup = (
        SETTINGS
        + "#set page(columns: 2)\n#set par(justify: true)\n"
        + '#place(top, scope: "parent", float: true, text(size: 16pt)['
        + "Thousands of soldiers were moved to the region at the border])\n"
    )
    article = read(pdf(markup + "\n\n".join(SENTENCES)), "article.pdf")
    assert body_of(article, blocks_of) == SENTENCES


def test_columns_drawn_row_by_row_are_still_read_one_after_the_other(read, pdf, blocks_of):
    left = ["The left column begins here and", "goes on in the second line and", "ends at last."]
    right = ["The right column begins here and", "goes on in the other line and", "ends as well."]
    rows = "\n".join(
        f"#place(dx: 0cm, dy: {0.5 * row}cm)[{a}]#place(dx: 7cm, dy: {0.5 * row}cm)[{b}]"
        for row, (a, b) in enumerate(zip(left, right, strict=True))
    )
    assert body_of(read(pdf(SETTINGS + rows)), blocks_of) == [" ".join(left), " ".join(right)]


def test_hyphens_of_line_ends_go_and_those_of_words_stay(read, pdf, blocks_of):
    lines = [
        "They saw the counter-",
        "offensive of Kim Jong-",
        "un as a full-",
        "scale attack, and a full scale one of the counteroffensive kind it was for Jong-un too.",
    ]
    markup = SETTINGS + "#set text(hyphenate: false)\n" + " \\\n".join(lines)
    assert read(pdf(markup)).text.startswith(
        "They saw the counteroffensive of Kim Jong-un as a full-scale attack"
    )


def test_running_heads_stand_once_and_page_numbers_go(read, pdf, blocks_of):
    markup = (
        SETTINGS
        + "#set page(header: [The Example Gazette, page #context counter(page).display()])\n"
        + '#set page(numbering: "1 / 1")\n'
    )
    article = read(pdf(markup + "\n\n".join(SENTENCES)), "article.pdf")
    assert body_of(article, blocks_of) == SENTENCES
    boilerplate = [words for kind, words in blocks_of(article) if kind == "boilerplate"]
    assert boilerplate[0] == "The Example Gazette, page 1"
    assert "page numbers" in article.notices[0]


def test_rows_of_a_table_are_read_row_by_row(read, pdf):
    table = "#table(columns: 2, stroke: none, [Monday], [12], [Tuesday], [1,200], [Friday], [9])"
    text = read(pdf(SETTINGS + table)).text
    assert " ".join(text.split()) == "Monday 12 Tuesday 1,200 Friday 9"


def test_list_items_are_blocks(read, pdf, blocks_of):
    article = read(pdf(SETTINGS + f"{SENTENCES[0]}\n- First point\n- Second point"))
    assert blocks_of(article)[1:] == [("list", "• First point"), ("list", "• Second point")]


def test_a_short_line_stands_alone(read, pdf, blocks_of):
    markup = SETTINGS + f"By Jane Example \\\n1 November 2024 \\\n{SENTENCES[0]}"
    article = read(pdf(markup))
    assert [kind for kind, _ in blocks_of(article)] == ["byline", "byline", "body"]
    assert article.author == "Jane Example"


def test_letters_of_all_alphabets_are_kept(read, pdf):
    assert read(pdf("Łódź, Київ und “Straße” — 1,200 €.")).text == (
        "Łódź, Київ und “Straße” — 1,200 €."
    )


def test_pages_without_text_are_said(read, pdf):
    markup = SETTINGS + "It began.#pagebreak()#rect()#pagebreak()It ended."
    assert "1 of 3 pages (33 %) holds no text, perhaps only pictures." in read(pdf(markup)).notices


PAGE_WITH_MORE = b"""%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Annots [7 0 R]
/Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> >> endobj
4 0 obj << /Length 61 >> stream
BT /F1 12 Tf 20 200 Td (It began.) Tj ET 9 0 0 9 0 0 cm /I Do
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
6 0 obj << /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray
/BitsPerComponent 8 /Length 1 >> stream
x
endstream endobj
7 0 obj << /Type /Annot /Subtype /Text /Rect [9 9 30 30] /Contents (Really?) >> endobj
trailer << /Root 1 0 R >>
%%EOF
"""


def test_pictures_and_notes_are_said(read):
    article = read(PAGE_WITH_MORE)
    assert article.text == "It began."
    assert article.notices == ("Left unread in the PDF: 1 picture and 1 note.",)


def test_a_scan_without_text_is_refused_with_advice(pdf):
    with pytest.raises(UnreadableArticle) as error:
        read_bytes(pdf("#rect(width: 5cm, height: 5cm)"), "article.pdf")
    assert error.value.code == "no_text"
    assert "OCR" in error.value.reason


def test_a_password_is_named(pdf, tmp_path):
    pikepdf = pytest.importorskip("pikepdf")
    path = tmp_path / "locked.pdf"
    (tmp_path / "open.pdf").write_bytes(pdf("It began."))
    with pikepdf.open(tmp_path / "open.pdf") as document:
        document.save(path, encryption=pikepdf.Encryption(user="secret", owner="other"))
    assert code_of(path.read_bytes()) == "encrypted"


def test_damage_is_named(pdf):
    assert code_of(b"%PDF-1.7\nnothing else") == "damaged"
    assert code_of(b"%PDF-1.7\n" + bytes(range(256)) * 9) == "damaged"


def test_too_many_pages_are_refused(pdf):
    data = pdf("It began.#pagebreak()It ended.")
    assert code_of(data, limits=ReadingLimits(pages=1)) == "too_large"


def test_properties_are_used_where_the_text_has_no_headline(read, pdf):
    markup = '#set document(title: "A title of its own", author: "Jane Example")\nIt began.'
    article = read(pdf(markup))
    assert (article.title, article.author) == ("A title of its own", "Jane Example")
    assert article.published is None
