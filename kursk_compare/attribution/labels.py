"""A speaker before a colon: headlines `S: C`, `S, role: “Q”`, `S was clear: “Q”`."""

from __future__ import annotations

from kursk_compare.attribution.frames import SAYING, Frame, first_subject
from kursk_compare.attribution.phrases import phrase_before, verb_group_start
from kursk_compare.attribution.tokens import Token
from kursk_compare.attribution.units import Range, Unit

LONGEST_LABEL = 6
LONGEST_SPEAKER = 14
LONGEST_REMARK = 25
HEADLINE_UNITS = 3
LONGEST_TRAILING = 3
BULLETS = frozenset({"-", "•", "–", "—", "*"})


def read_label(unit: Unit) -> Frame | None:
    """Return the frame of a speaker before a colon, None when there is none."""
    return _before_quotation(unit) or _headline(unit)


def _headline(unit: Unit) -> Frame | None:
    """Return the frame of a headline `S: C` among the first units of a text, or of a list item."""
    tokens = unit.tokens
    first = 1 if tokens[0].text in BULLETS else 0
    if len(tokens) <= 3 or (tokens[-1].text in {*".?!"} and not first):
        return None
    if unit.number >= HEADLINE_UNITS and not first:
        return None
    colon = next((i for i, t in enumerate(tokens[:LONGEST_LABEL]) if t.text == ":"), 0)
    if colon <= first or colon + 1 >= len(tokens):
        return _trailing_label(unit)
    label = tokens[first:colon]
    if not all(t.capital or t.lower in {"of", "the", "and", "for"} for t in label):
        return None
    if is_no_speaker(label):
        return None
    content = ((colon + 1, len(tokens)),)
    return Frame("label", SAYING, (first, colon), (colon, colon + 1), content)


def is_no_speaker(label: tuple[Token, ...]) -> bool:
    """Say whether a label names a part of the page rather than a speaker, as `Photo:` does."""
    return label[0].among("page_label")


def _trailing_label(unit: Unit) -> Frame | None:
    """Return the frame of a headline `C: S`, as in `Troops ready to go into battle: US`."""
    tokens = unit.tokens
    colon = next((i for i, t in enumerate(tokens) if t.text == ":"), 0)
    label = tokens[colon + 1 :]
    if colon < len(tokens) - LONGEST_TRAILING - 1 or colon < 3 or not label:
        return None
    speaks = label[-1].among("role_noun") or label[-1].among("headline_source")
    if not (speaks or all(t.capital for t in label)) or any(t.quoted for t in label):
        return None
    return Frame("label", SAYING, (colon + 1, len(tokens)), (colon, colon + 1), ((0, colon),))


def _before_quotation(unit: Unit) -> Frame | None:
    """Return the frame of `S: “Q”`, with or without a remark on how S speaks, or None."""
    tokens = unit.tokens
    colon = next((i for i, t in enumerate(tokens[:LONGEST_REMARK]) if t.text == ":"), 0)
    following = unit.at(colon + 1)
    if not colon or following is None or not following.quoted:
        return None
    if any(t.quoted for t in tokens[:colon]) or is_no_speaker(tokens[:colon]):
        return None
    verb = first_subject(unit, colon)
    source = phrase_before(unit, verb_group_start(unit, verb)) if verb else (0, colon)
    if source is None or not _can_speak(unit, source):
        return None
    cue = (verb, verb + 1) if verb else (colon, colon + 1)
    return Frame("label", SAYING, source, cue, ((colon + 1, colon + 2),))


def _can_speak(unit: Unit, source: Range) -> bool:
    """Say whether a phrase before a quotation is a person, by name, pronoun or office."""
    words = unit.tokens[slice(*source)]
    head = next((i for i, t in enumerate(words) if i and t.text in {",", "("}), len(words))
    if not 0 < len(words) <= LONGEST_SPEAKER or words[0].among("preposition"):
        return False
    if len(words) == 1 and words[0].lower in {"he", "she"}:
        return True
    person = words[head - 1].among("role_noun") or words[head - 1].among("singular_source")
    return (words[0].capital and words[head - 1].capital) or (
        words[0].among("determiner") and (person or words[head - 1].capital)
    )
