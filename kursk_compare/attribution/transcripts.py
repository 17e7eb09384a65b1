"""Transcripts and interviews: paragraphs that open with their speaker, as in `BLINKEN: We ...`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kursk_compare.article import Span
from kursk_compare.attribution.frames import SAYING
from kursk_compare.attribution.gazetteer import in_class, plain_word
from kursk_compare.attribution.lexicon import words
from kursk_compare.attribution.model import Attribution, Cue, EntityKind, Form, Mention
from kursk_compare.attribution.profiles import describe

LABEL = re.compile(
    r"^[ \t]*(?P<label>[A-ZÀ-Þ][\w.’'-]*(?:[ \u00a0][A-ZÀ-Þ(][\w.’'()-]*){0,5})"
    r"[ \t]*:[ \t\u00a0]+(?=\S)",
    re.MULTILINE,
)
NAME_PART = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
FEWEST = 2
FARTHEST = 4  # paragraphs without a label of their own between two labels
CONFIDENCE = 0.9


@dataclass(frozen=True, slots=True)
class _Turn:
    """One labelled paragraph: the label, and where what is said starts and ends."""

    label: str
    start: int
    said: int
    end: int


def read_transcript(text: str) -> list[Attribution]:
    """Return one attribution for each turn of a speaker, none when the text is no transcript.

    A turn goes on over paragraphs without a label as long as another label follows soon. Questions
    (`Q:`) end a turn but are nobody's that the text names.
    """
    turns = _turns(text)
    if len(turns) < FEWEST:
        return []
    speakers = _speakers(text, turns)
    if sum(turn.label in speakers for turn in turns) < FEWEST:
        return []
    return [
        _spoken(text, turn, _end(text, turn, turns[at + 1 :]))
        for at, turn in enumerate(turns)
        if turn.label in speakers
    ]


def _turns(text: str) -> list[_Turn]:
    """Return every paragraph that opens with capitals and a colon."""
    found = []
    for match in LABEL.finditer(text):
        end = text.find("\n", match.end())
        stop = len(text) if end < 0 else end
        found.append(_Turn(match["label"], match.start("label"), match.end(), stop))
    return found


def _speakers(text: str, turns: Sequence[_Turn]) -> frozenset[str]:
    """Return the labels that name a person: by title, by name, or again and again in capitals."""
    counts = Counter(turn.label for turn in turns)
    named = set(NAME_PART.findall(text))
    return frozenset(label for label in counts if _names_speaker(label, counts[label], named))


def _names_speaker(label: str, times: int, named: set[str]) -> bool:
    parts = [plain_word(part) for part in label.replace("\u00a0", " ").split(" ")]
    if any(part in words("page_label") or part in words("asker") for part in parts):
        return False
    titled = any(in_class(part, "honorific") or part in words("role_noun") for part in parts)
    if titled:
        return True
    if label.isupper():
        return times > 1 or label.rsplit(" ", maxsplit=1)[-1].capitalize() in named
    return len(parts) > 1 and describe(label).kind is EntityKind.PERSON


def _end(text: str, turn: _Turn, later: Sequence[_Turn]) -> int:
    """Return where a turn ends: before the next label when that is near, else its paragraph."""
    if not later:
        return turn.end
    between = text[turn.end : later[0].start]
    paragraphs = [line for line in between.split("\n") if line.strip()]
    if len(paragraphs) > FARTHEST:
        return turn.end
    return turn.end + len(between.rstrip())


def _spoken(text: str, turn: _Turn, end: int) -> Attribution:
    """Return a turn as the words of its speaker."""
    colon = text.index(":", turn.start + len(turn.label))
    stop = turn.said + len(text[turn.said : end].rstrip())
    return Attribution(
        Mention(turn.start, turn.start + len(turn.label), turn.label),
        Cue(colon, colon + 1, ":"),
        (Span(turn.said, max(stop, turn.said + 1)),),
        Form.DIRECT,
        SAYING.act,
        confidence=CONFIDENCE,
        frame="speech",
    )
