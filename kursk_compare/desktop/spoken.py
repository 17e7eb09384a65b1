"""What a screen reader says of a sentence."""

from __future__ import annotations

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.article import Sentence
from kursk_compare.comparison.model import Divergence
from kursk_compare.desktop.comparison_index import (
    ComparisonIndex,
    Counterpart,
    article_of,
    number_of,
)
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.doubts import without_hidden
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.names import answer_words, kind_name, sign_words, status_words
from kursk_compare.desktop.statement_rows import Answer
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level

_TOLD_BY_WORDS = {DivergenceKind.FIGURE, DivergenceKind.DATE, DivergenceKind.QUOTATION}


def spoken_sentence(index: ComparisonIndex, sentence: Sentence) -> str:
    """Say the number, what diverges, and in how many sources the sentence has a counterpart.

    How it diverges in all, its description says, after the sentence itself.
    """
    parts = [filled(tr("Sentence %1"), number_of(sentence.id))]
    divergences = index.divergences_of(sentence.id)
    differing = [d for d in divergences if d.level is not Level.INFO]
    parts += dict.fromkeys(_difference(index, d, sentence.id) for d in differing)
    parts += [sign_words(sign) for sign in index.decided.signs.get(sentence.id, ())]
    parts.append(_aligned(index, sentence.id))
    if index.voices(sentence.id) < index.reach(sentence.id):
        parts.append(filled(tr("in all %1"), reach_words(index, sentence.id)))
    return ", ".join(parts) + "."


def _aligned(index: ComparisonIndex, sentence: str) -> str:
    if not index.is_made:
        return tr("not compared yet")
    others = len(index.counterparts(sentence))
    return tr("aligned with %n source(s)", None, others) if others else answer_words(Answer.SILENT)


def spoken_differences(index: ComparisonIndex, sentence: Sentence) -> list[str]:
    """Return what there is to say on each divergence of a sentence."""
    return [told(divergence.explanation) for divergence in index.divergences_of(sentence.id)]


def _difference(index: ComparisonIndex, divergence: Divergence, sentence: str) -> str:
    """Say what differs, and the words against the others' where these alone tell how."""
    own = _marked(index, divergence, sentence) if divergence.kind in _TOLD_BY_WORDS else ""
    others = dict.fromkeys(_marked(index, divergence, m) for m in divergence.members)
    against = ", ".join(words for words in others if words and words != own)
    kind = kind_name(divergence.kind)
    if not own or not against:
        return filled(tr("differs in %1"), kind)
    words = filled(tr("%1 against %2", "words of this sentence, of others"), own, against)
    return filled(tr("differs in %1: %2"), kind, words)


def _marked(index: ComparisonIndex, divergence: Divergence, sentence: str) -> str:
    words, marks = index.words(sentence), index.marks.get(sentence, ())
    found = [words[m.start : m.end] for m in marks if m.divergence == divergence.id]
    return without_hidden(" … ".join(dict.fromkeys(found)))


def reach_words(index: ComparisonIndex, sentence: str) -> str:
    """Say how many sources report a statement; those that share one text are one voice."""
    whole = len(index.comparison.articles)
    reach = filled(tr("%1 of %n source(s)", None, whole), index.reach(sentence))
    voices = index.voices(sentence)
    if voices == index.reach(sentence):
        return reach
    return filled(tr("%1, but only %n independent voice(s)", None, voices), reach)


def sureness(confidence: float) -> str:
    """Return a confidence of 0..1 in a reader's words, with the number."""
    if confidence < 0.7:
        words = tr("doubtful, %1")
    else:
        words = tr("sure, %1") if confidence >= 0.9 else tr("likely, %1")
    return filled(words, percent(confidence))


def answer_of(index: ComparisonIndex, sentence: str, article: str) -> str:
    """Say in a few words how a source answers a statement; "" for its own source."""
    if article == article_of(sentence) or not index.is_made:
        return ""
    if found := index.counterparts(sentence).get(article, ()):
        return answered(found[0])
    said = (sentence, article) in index.decided.silent
    return tr("○ no counterpart, confirmed by you") if said else tr("○ no counterpart")


def answered(counterpart: Counterpart) -> str:
    """Say in a few words how a source answers a statement."""
    if counterpart.status is LinkStatus.AUTO:
        return percent(counterpart.confidence)
    return status_words(counterpart.status)


def counterpart_words(counterpart: Counterpart) -> str:
    """Say how sure a counterpart is, and who says so."""
    if counterpart.status is LinkStatus.AUTO:
        return filled(tr("Counterpart: %1"), sureness(counterpart.confidence))
    return filled(tr("Counterpart, %1"), status_words(counterpart.status))


def percent(confidence: float) -> str:
    """Return a share of 0..1 as a whole percentage; only certainty is 100 %."""
    shown = round(confidence * 100)
    return f"{min(shown, 99) if confidence < 1 else shown}\N{NO-BREAK SPACE}%"
