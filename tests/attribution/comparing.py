"""What the tests of the comparison share: one sentence an article, findings over all."""

from kursk_compare.article import Article, Statement
from kursk_compare.attribution import find_attributions, find_divergences, resolve_sources


def findings_of(*articles, claim=-1):
    """Return the findings on the sentences numbered `claim` of articles given as sentences."""
    made = [
        Article.from_sentences(id, [text] if isinstance(text, str) else text)
        for id, text in zip("ABCDE", articles, strict=False)
    ]
    found = {article.id: find_attributions(article.text) for article in made}
    sources = resolve_sources([(a.id, a.text, found[a.id]) for a in made])
    rows = [(Statement(a, a.sentences[claim]), found[a.id]) for a in made]
    return find_divergences(rows, sources)


def told(*articles, claim=-1):
    """Return (kind, level, relation) of the findings."""
    return [(f.kind, f.level, f.relation) for f in findings_of(*articles, claim=claim)]
