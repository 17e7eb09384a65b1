"""Several sources' versions of one claim, for tables of cases."""

from kursk_compare.article import Article, Statement
from kursk_compare.figures import find_divergences, find_figures


def statements(versions, published=None):
    """Return the sentences of each source ("A": "…" or ["…", "…"]) with their figures."""
    found = []
    for name, sentences in versions.items():
        listed = [sentences] if isinstance(sentences, str) else sentences
        day = (published or {}).get(name, "2024-11-13")
        article = Article.from_sentences(name, listed, published=day)
        figures = find_figures(article.text, article.published, [s.span for s in article.sentences])
        for sentence in article.sentences:
            own = [f for f in figures if sentence.start <= f.start < sentence.end]
            found.append((Statement(article, sentence), own))
    return found


def findings(versions, published=None):
    return find_divergences(statements(versions, published))
