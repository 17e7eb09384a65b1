"""What the window says of a source: its name, its date, its length, whom it shares text with."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QDate, QLocale

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.desktop.comparison_index import ComparisonIndex, article_of, number_of
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.labels import plain_tip
from kursk_compare.desktop.spoken import percent
from kursk_compare.desktop.translation import tr


def source_name(article: Article) -> str:
    """Return the outlet, else the title, else the file's name, else the letter."""
    if article.outlet:
        return article.outlet
    if article.title:
        return article.title
    return PurePath(article.path).stem if article.path else filled(tr("Source %1"), article.id)


def name_tip(article: Article) -> str:
    """Return the whole name, for where there is no room for it."""
    return plain_tip(filled(tr("Source %1"), article.id), source_name(article))


def published_words(article: Article) -> str:
    """Return the date in the user's own manner, or that it is not known."""
    if article.published is None:
        return tr("no date")
    day = QDate(article.published.year, article.published.month, article.published.day)
    return QLocale().toString(day, tr("d MMM yyyy", "a day, as Qt writes it"))


def length_words(article: Article) -> str:
    """Return the number of sentences in words."""
    return tr("%n sentence(s)", None, len(article.sentences))


def language_words(article: Article) -> str:
    """Return the language of the article by its own name."""
    language = QLocale(article.language).language()
    # Of the world, not of one country: "English", not "American English".
    return QLocale(language, QLocale.Country.World).nativeLanguageName() or article.language


def source_notes(comparison: Comparison, article: Article) -> list[str]:
    """Return plain sentences on shared text, and on what the reader dropped or doubted."""
    return [*shared_text_words(comparison, article.id), *map(told, article.notices)]


def shared_text_words(comparison: Comparison, article: str) -> list[str]:
    """Return one sentence for each source that shares text with `article` word for word."""
    return [
        filled(tr("Same text as %1: %2"), b if a == article else a, percent(share))
        for a, b, share in ((n.a, n.b, n.share) for n in comparison.near_duplicates)
        if article in {a, b}
    ]


def quoted_statement(index: ComparisonIndex, sentence: str) -> str:
    """Return each source's words with outlet, date, title and place, one to a line."""
    others = index.counterparts(sentence)
    lines = []
    for article in index.comparison.articles:
        own = [sentence] if article.id == article_of(sentence) else []
        for said in own + [c.sentence for c in others.get(article.id, ())]:
            name, title = source_name(article), article.title
            headline = filled(tr("“%1”"), title) if title not in {"", name} else ""
            named = ", ".join(filter(None, (name, published_words(article), headline)))
            place = _paragraph_place(article, said)
            lines.append(filled(tr("“%1” (%2) [%3]"), index.words(said), named, place))
    return "\n".join(lines)


def _paragraph_place(article: Article, sentence: str) -> str:
    """Return a sentence's place as a report has it: "A ¶3 s2"."""
    at = number_of(sentence) - 1
    paragraph = article.sentences[at].paragraph
    turn = sum(s.paragraph == paragraph for s in article.sentences[: at + 1])
    return f"{article.id} ¶{paragraph + 1} s{turn}"
