"""The core data every stage shares: an article, its blocks, its sentences, and spans of them.

Nothing here reads files or imports another part of the package. All offsets count Unicode code
points in the article's own `text`, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TextKind(StrEnum):
    """What a piece of an article is; those of QUIET_KINDS say nothing of the event."""

    HEADLINE = "headline"
    BODY = "body"
    LIST = "list"
    QUOTE = "quote"
    CAPTION = "caption"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"


QUIET_KINDS = frozenset({TextKind.BYLINE, TextKind.BOILERPLATE})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A range of code points, end exclusive."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __iter__(self) -> Iterator[int]:
        return iter((self.start, self.end))

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def of(self, text: str) -> str:
        """Return the words the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Say whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, headline, caption or the like; blocks never overlap."""

    start: int
    end: int
    kind: TextKind = TextKind.BODY


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place in the article's text, its kind, and the block it lies in.

    `id` is the article's id, a colon and the sentence's index from 0, as in "A:3".
    """

    id: str
    start: int
    end: int
    kind: TextKind = TextKind.BODY
    paragraph: int = 0

    @property
    def span(self) -> Span:
        """The sentence's place in its article."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Article:
    """One source's text with what is known about it; the text never changes.

    `blocks` come from the reader; `sentences` is empty until the sentence stage has run (or given
    by `from_sentences`). `notices` are plain sentences on what the reader dropped or doubted;
    `retrieved` is the day on which a page was saved, where the file says it.
    """

    id: str
    text: str
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None
    language: str = "en"
    path: str | None = None
    sha256: str | None = None
    notices: tuple[str, ...] = ()
    retrieved: date | None = None

    @classmethod
    def from_text(
        cls,
        id: str,
        text: str,
        *,
        outlet: str | None = None,
        published: date | str | None = None,
        title: str | None = None,
    ) -> Article:
        """Make an article of plain text; blocks and sentences are found later.

        Raises ValueError when `published` is no ISO date.
        """
        return cls(id, text, title=title, outlet=outlet, published=as_date(published))

    @classmethod
    def from_sentences(
        cls,
        id: str,
        sentences: Sequence[str],
        *,
        outlet: str | None = None,
        published: date | str | None = None,
        title: str | None = None,
    ) -> Article:
        """Make an article of given sentences, one paragraph each; boundaries are kept as given."""
        blocks, found, at = [], [], 0
        for index, sentence in enumerate(sentences):
            blocks.append(Block(at, at + len(sentence)))
            found.append(Sentence(f"{id}:{index}", at, at + len(sentence), paragraph=index))
            at += len(sentence) + 1
        return cls(
            id,
            "\n".join(sentences),
            tuple(blocks),
            tuple(found),
            title=title,
            outlet=outlet,
            published=as_date(published),
        )

    def words_of(self, sentence: Sentence) -> str:
        """Return the sentence as written."""
        return self.text[sentence.start : sentence.end]


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence as its source's version of a claim."""

    article: Article
    sentence: Sentence

    @property
    def id(self) -> str:
        """The sentence's id."""
        return self.sentence.id

    @property
    def text(self) -> str:
        """The sentence as written."""
        return self.article.words_of(self.sentence)


def article_of(sentence: str) -> str:
    """Return the id of the article that a sentence belongs to, by the sentence's id."""
    return sentence.rpartition(":")[0]


def index_of(sentence: str) -> int:
    """Return the index of a sentence in its article, from 0, by the sentence's id."""
    return int(sentence.rpartition(":")[2])


def as_date(value: date | str | None) -> date | None:
    """Return a date for a date, an ISO string (YYYY-MM-DD) or None; raises ValueError otherwise."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def source_letter(index: int) -> str:
    """Return the name of the source at `index` from 0: "A" ... "Z", "AA", "AB", ..."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
