"""What a file is, by its content first and by its name second."""

from __future__ import annotations

import io
import zipfile

import pytest

from kursk_compare.errors import UnreadableArticle
from kursk_compare.reading import ReadingLimits, read_bytes


def refused(data: bytes, name: str = "article.txt", **limits) -> UnreadableArticle:
    with pytest.raises(UnreadableArticle) as error:
        read_bytes(data, name, **limits)
    return error.value


def packed(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\x00\x00", b"\xef\xbb\xbf", "\u200b \u2028".encode()]
)
def test_a_file_without_text_is_empty(data):
    assert refused(data).code == "empty"


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "a JPEG picture"),
        (rb"{\rtf1 Hello}", "an RTF document"),
        (b"\x1f\x8b\x08" + bytes(20), "a gzip archive"),
        (b"\x7fELF" + bytes(20), "a program"),
    ],
)
@pytest.mark.parametrize("name", ["article.txt", "article.docx", "article.pdf", "article"])
def test_another_format_is_named(start, what, name):
    error = refused(start, name)
    assert error.code == "unknown_format"
    assert what in error.reason


@pytest.mark.parametrize(
    ("names", "what"),
    [
        (["xl/workbook.xml", "_rels/.rels"], "Excel"),
        (["ppt/presentation.xml", "_rels/.rels"], "PowerPoint"),
        (["mimetype", "content.xml"], "OpenDocument"),
        (["META-INF/container.xml"], "EPUB"),
        (["article.txt"], "ZIP archive"),
    ],
)
def test_another_package_is_named(names, what):
    error = refused(packed(*names), "article.docx")
    assert error.code == "unknown_format"
    assert what in error.reason


def test_a_document_of_an_old_office_format_is_named():
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
    assert refused(ole, "article.doc").code == "unknown_format"
    assert refused(ole + "EncryptedPackage".encode("utf-16-le"), "a.docx").code == "encrypted"


@pytest.mark.parametrize("name", ["article.pdf", "article.docx"])
def test_text_under_a_false_name_is_refused(name):
    error = refused(b"This is but text.", name)
    assert error.code == "unknown_format"
    assert name[7:] in error.reason


def test_a_page_is_a_page_whatever_its_name(read):
    page = "<!DOCTYPE html>\n<html><body><p>It is <b>over</b>.</p></body></html>"
    assert read(page, "article.txt").text == "It is over."
    assert read(page, "article").text == "It is over."


def test_text_named_html_without_a_tag_is_text(read):
    assert read("1 < 2 and 3 > 2.", "article.html").text == "1 < 2 and 3 > 2."


def test_text_of_an_unknown_name_is_text(read):
    assert read("It is over.", "article.log").text == "It is over."


def test_a_pdf_is_a_pdf_whatever_its_name(read, pdf):
    assert read(pdf("It is over."), "article.txt").text == "It is over."


def test_a_word_document_is_one_whatever_its_name(read, docx, paragraph):
    assert read(docx(paragraph("It is over.")), "article.html").text == "It is over."


def test_too_large_a_file_is_refused():
    assert refused(b"x" * 101, limits=ReadingLimits(file_bytes=100)).code == "too_large"


def test_too_long_a_text_is_refused():
    assert refused(b"x " * 101, limits=ReadingLimits(characters=100)).code == "too_large"


def test_a_reason_is_one_sentence_and_the_message_names_the_file():
    error = refused(b"", "folder/article.txt")
    assert str(error) == f"folder/article.txt: {error.reason}"
    assert error.reason.count(".") == 1
