"""What a screen reader says of a sentence."""

from __future__ import annotations

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.article import Sentence
from kursk_compare.desktop.comparison_index import ComparisonIndex, Counterpart, number_of
from kursk_compare.desktop.decided import SIGN_WORDS, STATUS_WORDS
from kursk_compare.finding import Level


def spoken_sentence(index: ComparisonIndex, sentence: Sentence) -> str:
    """Say the number, what diverges, and in how many sources the sentence has a counterpart."""
    parts = [f"Sentence {number_of(sentence.id)}"]
    parts += [
        f"differs in {divergence.kind}: {divergence.explanation.rstrip('.')}"
        for divergence in index.divergences_of(sentence.id)
        if divergence.level is not Level.INFO
    ]
    parts += [SIGN_WORDS[sign] for sign in index.decided.signs.get(sentence.id, ())]
    others = len(index.counterparts(sentence.id))
    parts.append(
        "no counterpart" if not others else f"aligned with {others} source{'s' * (others > 1)}"
    )
    if index.voices(sentence.id) < index.reach(sentence.id):
        parts.append(f"in all {reach_words(index, sentence.id)}")
    return ", ".join(parts) + "."


def reach_words(index: ComparisonIndex, sentence: str) -> str:
    """Say how many sources report a statement; those that share one text are one voice."""
    told = f"{index.reach(sentence)} of {len(index.comparison.articles)} sources"
    voices = index.voices(sentence)
    if voices == index.reach(sentence):
        return told
    return f"{told}, but only {voices} independent voice{'s' * (voices > 1)}"


def sureness(confidence: float) -> str:
    """Return a confidence of 0..1 in a reader's words, with the number."""
    words = "sure" if confidence >= 0.9 else "likely" if confidence >= 0.7 else "doubtful"
    return f"{words}, {percent(confidence)}"


def answered(counterpart: Counterpart) -> str:
    """Say in a few words how a source answers a statement."""
    if counterpart.status is LinkStatus.AUTO:
        return percent(counterpart.confidence)
    return STATUS_WORDS[counterpart.status]


def counterpart_words(counterpart: Counterpart) -> str:
    """Say how sure a counterpart is, and who says so."""
    if counterpart.status is LinkStatus.AUTO:
        return f"Counterpart: {sureness(counterpart.confidence)}"
    return f"Counterpart, {STATUS_WORDS[counterpart.status]}"


def percent(confidence: float) -> str:
    """Return a share of 0..1 as a whole percentage; only certainty is 100 %."""
    shown = round(confidence * 100)
    return f"{min(shown, 99) if confidence < 1 else shown}\N{NO-BREAK SPACE}%"
