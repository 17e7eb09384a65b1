"""Whatever the input, reading figures raises nothing and stays inside the text."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kursk_compare.article import Article, Statement
from kursk_compare.figures import find_divergences, find_figures, judge, pair_figures
from kursk_compare.figures.quantities import quantities

WORDS = """
1,000 10 000 3.5 .5 1/3 ½ 2024 13.11.2024 2024-11-13 99999999999999999999999999 0 -12 007 one two
twenty-one hundred thousand million dozen half a an third and of the to or from by between about at
least more up as many much % per cent points $ £ US$ €1.4bn 1.5m km 155mm -year-old aged years
weeks ago last next this May March Nov. Wednesday early mid- in since 2000s 4:30 a.m. T-90 9/11
Article 80th Brigade soldiers ammunition troops North Korean dead wounded killed rose fell ( ) , .
; – — - ~ > < + ± ' ’ “ ” × ² 三 १२ 😀 İ ß
"""
PIECES = (*WORDS.split(), "\u2044", "\u00a0", "\u202f", "\n", "")
DAYS = [None, date(2024, 11, 13), date.min, date.max, "2024-02-29"]


@st.composite
def news(draw):
    return "".join(
        piece + draw(st.sampled_from(["", " ", " ", "-", "\n"]))
        for piece in draw(st.lists(st.sampled_from(PIECES), max_size=25))
    )


def check(text, figures):
    before = 0
    for figure in figures:
        assert 0 <= figure.start <= figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.text
        assert figure.start <= figure.core.start <= figure.core.end <= figure.end
        assert figure.core.start >= before
        before = figure.core.end
        for span in (figure.hedge, figure.noun, figure.unit_span):
            assert span is None or 0 <= span.start <= span.end <= len(text)
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
        for period in figure.periods:
            assert period.first <= period.last
        if figure.whole is not None:
            assert 0 <= figure.whole < len(figures)


@settings(max_examples=120, deadline=None)
@given(news(), st.sampled_from(DAYS))
def test_pieces_of_news_in_any_order(text, published):
    check(text, find_figures(text, published))


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text):
    check(text, find_figures(text))


@settings(max_examples=50, deadline=None)
@given(news(), news(), st.sampled_from(DAYS[:4]), st.sampled_from(DAYS[:4]))
def test_any_two_versions_are_compared(one, other, one_day, other_day):
    articles = [
        Article.from_sentences("A", [one], published=one_day),
        Article.from_sentences("B", [other], published=other_day),
    ]
    versions = [
        (Statement(article, article.sentences[0]), find_figures(article.text, article.published))
        for article in articles
    ]
    a, b = versions[0][1], versions[1][1]
    for i, j in pair_figures(a, b):
        verdict = judge(a[i], b[j], one_day, other_day)
        assert verdict.relation == judge(b[j], a[i], other_day, one_day).relation
    findings = find_divergences(versions)
    assert findings == find_divergences(versions[::-1])
    assert all(finding.explanation.endswith(".") for finding in findings)
    named = [
        (statement, [(f"{statement.id}/{n}", figure) for n, figure in enumerate(figures)])
        for statement, figures in versions
    ]
    quantities(named, {"A:0": "G1", "B:0": "G1"})


@pytest.mark.parametrize(
    "text",
    [
        "1" * 2_000,
        "1,000" * 1_000,
        "one hundred and " * 800,
        "about " * 2_000,
        "between 1 and " * 800,
        "T-" * 2_000,
        "$" * 5_000,
        "Nov. " * 2_000,
        "(" * 5_000,
        "5-" * 2_000,
        "a few " * 2_000,
        " " * 50_000,
    ],
    ids=lambda text: text[:10],
)
def test_long_lines_of_one_thing(text):
    check(text, find_figures(text, "2024-11-13"))


def test_values_are_exact_decimals():
    (figure,) = find_figures("The fine was $0.1bn.")
    assert figure.point == Decimal(100_000_000)
    (figure,) = find_figures("Growth of 0.3 percent.")
    assert figure.point == Decimal("0.3")


def test_a_wrong_day_of_publication_is_refused():
    with pytest.raises(ValueError, match="Invalid isoformat"):
        find_figures("Ten men.", "13 November")
