"""What the engine can be asked to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.settings import Settings


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the user knows better than the file: keyed by path as given."""

    published: tuple[tuple[str, date], ...] = ()
    outlets: tuple[tuple[str, str], ...] = ()

    def applied(self, article: Article) -> Article:
        """Return the article with the user's outlet and date."""
        published = dict(self.published).get(article.path or "", article.published)
        outlet = dict(self.outlets).get(article.path or "", article.outlet)
        return replace(article, published=published, outlet=outlet)


@dataclass(frozen=True, slots=True)
class CompareFiles:
    """Read the files (folders expand) and compare them."""

    job: int
    paths: tuple[str, ...]
    settings: Settings
    metadata: Metadata = Metadata()


@dataclass(frozen=True, slots=True)
class CompareArticles:
    """Compare articles that are already read."""

    job: int
    articles: tuple[Article, ...]
    settings: Settings


@dataclass(frozen=True, slots=True)
class ExportPdf:
    """Write the PDF report."""

    job: int
    comparison: Comparison
    path: str


Job = CompareFiles | CompareArticles | ExportPdf
