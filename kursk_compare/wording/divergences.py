"""Divergences of wording among the versions of one statement.

Three things are reported, and nothing else, so that a page stays readable: a charged word where
another source uses a plain one; other words in the same place of nearly parallel sentences; and a
passage that only one source has. Words that other stages already explain (figures, sources and
their cues) are passed in as `settled` and left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kursk_compare.article import Span, Statement
from kursk_compare.finding import Finding
from kursk_compare.wording.charged import charged_words
from kursk_compare.wording.omitted import omitted_passages
from kursk_compare.wording.parallel import other_words
from kursk_compare.wording.version import as_version, reading_order


def find_divergences(
    statements: Sequence[Statement], settled: Mapping[str, Sequence[Span]]
) -> list[Finding]:
    """Compare the versions of one statement, from two or more articles, word by word.

    `settled` maps an article id to spans (in that article) that other stages explain.
    """
    found_as = [as_version(s, settled.get(s.article.id, ())) for s in statements]
    versions = sorted(found_as, key=reading_order)
    found = [*charged_words(versions), *other_words(versions), *omitted_passages(versions)]
    return sorted(set(found), key=lambda f: (f.spans, f.relation, f.explanation))
