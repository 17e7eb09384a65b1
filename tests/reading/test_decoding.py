"""From bytes to text."""

from __future__ import annotations

import codecs

import pytest

from kursk_compare.reading.decoding import decode
from kursk_compare.reading.draft import RefusalError

TEXT = "Офицеры said “1,200” soldiers left Łódź — at last. 🚒\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
    ],
)
def test_marked_text_and_utf8_are_read_without_a_doubt(mark, encoding):
    decoded = decode(mark + TEXT.encode(encoding))
    assert decoded.text == TEXT
    assert decoded.notices == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_seen_by_its_zeros_and_said(encoding):
    decoded = decode("Officials said that they had left.".encode(encoding))
    assert decoded.text == "Officials said that they had left."
    assert "a guess" in decoded.notices[0]


@pytest.mark.parametrize(
    ("words", "encoding", "name"),
    [
        ("Officials said “it is over” – and that is it for the day.", "cp1252", "Windows-1252"),
        (
            "Le président a déclaré que l’armée était déjà là, près de l’été.",
            "cp1252",
            "Windows-1252",
        ),
        ("Der Sprecher sagte, die Straße sei für die Züge gesperrt.", "cp1252", "Windows-1252"),
        ("Żołnierze opuścili Łódź i nie wrócą do domów, jak mówił.", "cp1250", "Windows-1250"),
        ("Sözcü, askerlerin sınırı geçtiğini ve bir gün sonra döndüğünü", "cp1254", "Windows-1254"),
        ("Представитель сказал, что войска ушли из города.", "cp1251", "Windows-1251"),
    ],
)
def test_other_encodings_are_guessed_and_said(words, encoding, name):
    decoded = decode((words + " ").encode(encoding) * 4)
    assert decoded.text == (words + " ") * 4
    high = 4 * sum(byte > 127 for byte in words.encode(encoding))
    assert decoded.notices == (
        f"The file does not say how its letters are encoded; it was read as {name}, a guess on "
        f"which {high} bytes depend.",
    )


@pytest.mark.parametrize(
    "head", ['<meta charset="windows-1251">', '<?xml version="1.0" encoding="windows-1251"?>']
)
def test_a_declaration_is_followed(head):
    decoded = decode(f"{head}<p>Войска ушли</p>".encode("cp1251"), declared=True)
    assert decoded.text.endswith("<p>Войска ушли</p>")
    assert decoded.notices == ()


def test_a_false_declaration_is_not_followed_and_said():
    decoded = decode('<meta charset="iso-8859-1"><p>Łódź</p>'.encode(), declared=True)
    assert "Łódź" in decoded.text
    assert "Windows-1252" in decoded.notices[0]


def test_an_unknown_declaration_does_no_harm():
    assert decode(b"<meta charset='no-such'><p>Text</p>", declared=True).text.endswith("Text</p>")


def test_bytes_that_are_no_letters_are_marked_and_counted():
    decoded = decode("Café said ".encode() * 9 + b"\xed\xa0\x80 soldiers")
    assert decoded.text.endswith("��� soldiers")
    assert decoded.notices == ("3 characters could not be read and are shown as �.",)


def test_one_lost_character_is_said_in_the_singular():
    assert decode("é".encode() * 9 + b"\xff").notices == (
        "1 character could not be read and is shown as �.",
    )


def test_zeros_do_not_end_a_text():
    assert decode(b"Officials said 1,200\x00 soldiers left.").text.endswith("soldiers left.")


def test_random_bytes_are_no_text():
    noise = bytes((index * index * 7 + index) % 32 for index in range(4_000))
    with pytest.raises(RefusalError) as refusal:
        decode(noise)
    assert refusal.value.code == "unknown_format"
