"""Foreign text stays text in the HTML report, and the same comparison gives the same bytes."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from lxml import html

from kursk_compare.comparison.model import PlacedRemark
from kursk_compare.report import ReportOptions
from kursk_compare.report.html import make_html

ROOT = Path(__file__).parents[2]
HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "' autofocus onfocus='alert(1)",
    "{{ 7 * 7 }} {% raw %} {# note #}",
    "{{ report.__class__.__mro__ }}",
    "javascript:alert(1)",
    "<!-- --> <![CDATA[ ]]> &lt;b&gt; &amp; &#60;",
    "</a></p></main><iframe src=//example.org>",
    "<svg><style>*{display:none}</style></svg>",
]
PLAIN = "plain words"


def told_of(comparison, text):
    """Return the comparison with `text` in every place that holds foreign words."""
    articles = tuple(
        replace(
            each,
            title=text,
            outlet=text,
            author=text,
            path=f"{text}.txt".replace("/", ""),
            notices=(text,),
            language=text,
        )
        for each in comparison.articles
    )
    # The divergences keep their spans, so the words of the articles are told beside them.
    last = articles[2]
    sentence = last.sentences[2]
    words = last.text[: sentence.start] + text
    articles = (
        *articles[:2],
        replace(
            last,
            text=words,
            sentences=(*last.sentences[:2], replace(sentence, end=len(words))),
        ),
    )
    return replace(
        comparison,
        articles=articles,
        divergences=tuple(replace(each, explanation=text) for each in comparison.divergences),
        entities=tuple(replace(e, name=text, aliases=(text + "!",)) for e in comparison.entities),
        quantities=tuple(
            replace(row, counted=text, cells=tuple(replace(c, text=text) for c in row.cells))
            for row in comparison.quantities
        ),
        warnings=(text,),
        remarks=(
            PlacedRemark("G1", ("A:1",), text, (text,), None),
            PlacedRemark(None, ("A:4",), text, (text,), None),
        ),
        settings=replace(comparison.settings, split_speakers=(text,)),
        model=replace(comparison.model, name=text),
    )


def options(text):
    return ReportOptions(title=text, question=text, author=text)


def elements(page: bytes):
    """Return each element with the names of its attributes, in the order of the file."""
    root = html.document_fromstring(page.decode())
    return [(each.tag, tuple(each.attrib)) for each in root.iter(html.etree.Element)]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_no_element_and_no_attribute(comparison, text):
    hostile = make_html(told_of(comparison, text), options(text))
    plain = make_html(told_of(comparison, PLAIN), options(PLAIN))
    assert elements(hostile) == elements(plain)


def test_a_page_that_takes_words_for_markup_is_caught(comparison):
    text = "<b>bold</b>"
    safe = make_html(told_of(comparison, text), options(text))
    broken = safe.replace(escape(text).encode(), text.encode())
    assert elements(broken) != elements(make_html(told_of(comparison, PLAIN), options(PLAIN)))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_is(comparison, text):
    root = html.document_fromstring(make_html(told_of(comparison, text), options(text)).decode())
    assert root.xpath("//title")[0].text == text
    assert root.xpath("//h1")[0].text_content() == text
    assert root.xpath("//*[@id='s2-3']/*[2]")[0].text_content() == text
    assert root.xpath("//ol[@class='register']//bdi")[0].text_content() == text


@pytest.mark.parametrize("text", HOSTILE)
def test_no_foreign_text_reaches_the_style_sheet_or_an_address(comparison, text):
    hostile = make_html(told_of(comparison, text), options(text))
    plain = make_html(told_of(comparison, PLAIN), options(PLAIN))
    of = [html.document_fromstring(page.decode()) for page in (hostile, plain)]
    assert of[0].xpath("//style")[0].text == of[1].xpath("//style")[0].text
    assert of[0].xpath("//@href") == of[1].xpath("//@href")
    assert of[0].xpath("//@class") == of[1].xpath("//@class")
    assert of[0].xpath("//@id") == of[1].xpath("//@id")


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\ud800", "\x85", "\uffff"])
def test_a_character_that_html_cannot_hold_becomes_the_sign_for_that(comparison, character):
    page = make_html(told_of(comparison, f"a{character}b"), options(f"a{character}b")).decode()
    assert "<title>a\ufffdb</title>" in page
    assert character not in page


def test_the_same_comparison_gives_the_same_bytes(comparison):
    assert make_html(comparison) == make_html(comparison)


def made_elsewhere(make, comparison, folder, seed):
    """Return what `make` makes of the comparison under another hash seed, zone and locale."""
    (folder / "comparison").write_bytes(pickle.dumps(comparison))
    program = (
        f"import pickle, sys; from {make.__module__} import {make.__name__};"
        f"sys.stdout.buffer.write({make.__name__}(pickle.load(open(sys.argv[1], 'rb'))))"
    )
    surroundings = {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program, str(folder / "comparison")],
        check=True,
        capture_output=True,
        timeout=60,
        env={**os.environ, **surroundings, "PYTHONPATH": str(ROOT)},
    )
    return done.stdout


def kinds_in_no_order(comparison) -> bytes:
    """Write what a comparison holds as a set hands it out, for the control."""
    return " ".join({str(each) for each in comparison.divergences}).encode()


def test_neither_hash_seed_nor_time_zone_nor_locale_changes_a_byte(comparison, tmp_path):
    assert made_elsewhere(make_html, comparison, tmp_path, "7") == make_html(comparison)


def test_what_goes_by_the_hash_seed_is_caught(comparison, tmp_path):
    made = {made_elsewhere(kinds_in_no_order, comparison, tmp_path, seed) for seed in "1234"}
    assert len(made) > 1
