"""Give an article its blocks and sentences, and a new id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kursk_compare.article import Article, Block, Sentence, Span
from kursk_compare.plain_text import PlainText, plain_text
from kursk_compare.reading.blocks import find_blocks
from kursk_compare.sentences.boundaries import find_sentences

LONGEST = 4_000
"""Code points of the longest sentence; the longest of real prose have some hundreds."""


def split_article(article: Article) -> Article:
    """Return the article with blocks and sentences; given ones are kept.

    Sentences lie in the order of the text and never cross blocks; every non-space character of
    the text lies in exactly one, none begins or ends with a space, none is longer than `LONGEST`.
    Text between given blocks becomes a block of its own.
    """
    if article.sentences:
        return article
    plain = plain_text(article.text)
    if not plain.unseen or not plain.text.strip():
        return _split(article)
    return _restored(article, plain)


def _restored(article: Article, plain: PlainText) -> Article:
    """Split the article as it is read, without unseen characters, and place what is found."""
    given = tuple(
        replace(block, start=plain.place(block.start), end=plain.place(block.end))
        for block in article.blocks
    )
    split = _split(replace(article, text=plain.text, blocks=given))
    blocks = plain.pieces((block.start, block.end) for block in split.blocks)
    sentences = plain.pieces((sentence.start, sentence.end) for sentence in split.sentences)
    return replace(
        article,
        blocks=tuple(
            replace(block, start=start, end=end)
            for block, (start, end) in zip(split.blocks, blocks, strict=True)
        ),
        sentences=tuple(
            replace(sentence, start=start, end=end)
            for sentence, (start, end) in zip(split.sentences, sentences, strict=True)
        ),
    )


def _split(article: Article) -> Article:
    blocks = _covering(article.text, article.blocks or find_blocks(article.text))
    sentences = [
        Sentence(f"{article.id}:", block.start + span.start, block.start + span.end, block.kind, at)
        for at, block in enumerate(blocks)
        for whole in find_sentences(article.text[block.start : block.end], article.language)
        for span in _of_bearable_length(article.text[block.start : block.end], whole)
    ]
    numbered = tuple(
        replace(sentence, id=f"{article.id}:{index}") for index, sentence in enumerate(sentences)
    )
    return replace(article, blocks=blocks, sentences=numbered)


def _of_bearable_length(text: str, span: Span) -> Iterator[Span]:
    """Cut what is no sentence any more, at spaces where there are some.

    Laying out or comparing a run of a hundred thousand letters takes minutes.
    """
    start = span.start
    while span.end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = space if space > 0 else start + LONGEST
        piece = text[start:end].strip()
        if piece:
            begin = text.index(piece[0], start)
            yield Span(begin, begin + len(piece))
        start = end
    rest = text[start : span.end]
    yield Span(start + len(rest) - len(rest.lstrip()), span.end)


def relabel(article: Article, id: str) -> Article:
    """Return the article under another id, with the ids of its sentences changed accordingly."""
    if id == article.id:
        return article
    sentences = tuple(
        replace(sentence, id=f"{id}:{index}") for index, sentence in enumerate(article.sentences)
    )
    return replace(article, id=id, sentences=sentences)


def _covering(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks in order, with a block for each stretch of text outside them."""
    covering: list[Block] = []
    at = 0
    for block in sorted(blocks, key=lambda block: (block.start, block.end)):
        _add_gap(covering, text, at, block.start)
        covering.append(block)
        at = block.end
    _add_gap(covering, text, at, len(text))
    return tuple(covering)


def _add_gap(covering: list[Block], text: str, start: int, end: int) -> None:
    if text[start:end].strip():
        covering.append(Block(start, end))
