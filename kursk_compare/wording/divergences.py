"""Divergences of wording among the versions of one statement.

Four things are reported, and nothing else, so that a page stays readable: a charged word where
another source uses a plain one; other words in the same place of nearly parallel sentences; a
passage that only one source has; and a word that only looks like that of another source. Words
that other stages already explain (figures, sources and their cues) are passed in as `settled` and
left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kursk_compare.article import Span, Statement
from kursk_compare.finding import Finding
from kursk_compare.wording.charged import charged_words
from kursk_compare.wording.look_alikes import look_alikes
from kursk_compare.wording.omitted import omitted_passages
from kursk_compare.wording.parallel import other_words
from kursk_compare.wording.version import Version, as_version, reading_order


def find_divergences(
    statements: Sequence[Statement],
    settled: Mapping[str, Sequence[Span]],
    vocabularies: Mapping[str, frozenset[str]],
) -> list[Finding]:
    """Compare the versions of one statement, from two or more articles, word by word.

    `settled` maps the id of a sentence to spans (in its article) that other stages explain,
    `vocabularies` the id of an article to the stems of its content words (`vocabulary_of`).
    """
    found_as = [as_version(s, settled.get(s.id, ())) for s in statements]
    alike = look_alikes(sorted(found_as, key=reading_order))
    versions = sorted((_without(v, alike) for v in found_as), key=reading_order)
    found = [*alike, *charged_words(versions), *other_words(versions)]
    found += omitted_passages(versions, vocabularies)
    return sorted(set(found), key=lambda f: (f.spans, f.relation, f.explanation))


def _without(version: Version, explained: Sequence[Finding]) -> Version:
    """Return the version without the free words that these findings explain already."""
    spans = {
        (span.start, span.end)
        for finding in explained
        for span in finding.spans
        if span.article == version.article_id
    }
    return replace(version, free=tuple(w for w in version.free if tuple(w.span) not in spans))
