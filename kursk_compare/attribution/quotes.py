"""Quotations: where the text gives somebody's own words between marks.

Pairs double marks (curly, straight, guillemets, low-high); single marks count only where the text
has no double ones. A quotation may run over paragraphs when each reopens with a mark or the
closing mark follows; one that is never closed ends where a tag such as `, said Brown` begins, else
with its paragraph (confidence suffers, nothing after it is swallowed).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kursk_compare.attribution.lexicon import cue_verbs

FILLER = "\u2060"  # second half of a mark written as two signs
LONGEST = 6000
CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’", "'": "’'"}
OTHER_CLOSER = {"“": '"', '"': "”"}  # where an article mixes curly and straight marks
MARKS = {
    opener: re.compile("[" + re.escape(opener + closers + OTHER_CLOSER.get(opener, "")) + "\n]")
    for opener, closers in CLOSERS.items()
}
DOUBLE = '“”„«"'
ANY_DOUBLE = re.compile(r'[“”„«"]')
OPENING_CONTEXT = " \t\r\n\u00a0\u2009\u202f([{—–-/:;,>*"
INNER_MARK = re.compile(r"[“”„«»\"]")
TAG_ACTS = frozenset({"say", "announce", "warn", "claim", "confirm"})
TAG = re.compile(
    r",\s+(?:(?P<verb>[a-z]+)\s+(?=[A-Z])|(?=(?:[A-Z]\S*|he|she)\s+(?P<after>[a-z]+)\b))"
)
LONGEST_TAG = 60
END_TAG = re.compile(r",\s+(?:he|she|they|(?:[A-Z]\S*\s?){1,4})\s+(?P<verb>[a-z]+)\.?\s*\Z")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks, marks included; `closed` says both marks are there."""

    start: int
    end: int
    closed: bool = True


def find_quotations(text: str) -> list[Quotation]:
    """Return the outermost quotations of `text` in order."""
    double = ANY_DOUBLE.search(text) is not None
    openers = DOUBLE if double else "‘'"
    found, at = [], 0
    candidates = re.compile("[" + re.escape(openers) + "]")
    while (mark := candidates.search(text, at)) is not None:
        start = mark.start()
        if not _opens(text, start):
            at = start + 1
            continue
        quotation = _read(text, start)
        found.append(quotation)
        at = max(quotation.end, start + 1)
    return found


def _opens(text: str, at: int) -> bool:
    """Say whether the mark at `at` can open a quotation."""
    mark = text[at]
    if mark == "”" or (mark == "»" and at and not text[at - 1].isspace()):
        return False
    if mark in "“„«‘" and mark != "‘":
        return True
    before = text[at - 1] if at else " "
    beyond = at + 2 if text[at + 1 : at + 2] == FILLER else at + 1
    after = text[beyond] if beyond < len(text) else " "
    if mark == '"':
        return (before in OPENING_CONTEXT or not before.isalnum()) and not after.isspace()
    if mark == "‘":
        return not before.isalnum()
    return before in OPENING_CONTEXT and after.isupper()


def _read(text: str, start: int) -> Quotation:
    """Return the quotation that opens at `start`."""
    opener, limit = text[start], min(len(text), start + LONGEST)
    at = start + 1
    while (mark := MARKS[opener].search(text, at, limit)) is not None:
        at, char = mark.start(), mark.group()
        own = char in CLOSERS[opener] and _closes(text, start, at)
        if own or _closes_mixed(text, start, at):
            return Quotation(start, at + 2 if text[at + 1 : at + 2] == FILLER else at + 1)
        if char == "\n":
            onward = _next_paragraph(text, opener, at)
            if onward is None or _ends_in_tag(text, start, at):
                return _unclosed(text, start, at)
            at = onward
            continue
        if char == opener and opener in "“«":
            return _unclosed(text, start, at)
        at += 1
    return _unclosed(text, start, _paragraph_end(text, start))


def _closes(text: str, start: int, at: int) -> bool:
    """Say whether the mark at `at` closes the quotation that opened at `start`."""
    mark = text[at]
    before = text[at - 1]
    beyond = at + 2 if text[at + 1 : at + 2] == FILLER else at + 1
    after = text[beyond] if beyond < len(text) else " "
    if mark == '"':
        return not (before.isspace() and after.isalnum())
    if mark in "’'":
        if after.isalnum():
            return False
        plural = before == "s" and after == " "
        return not (plural and re.search(r"[,.!?][’']", text[at + 1 : at + 300]))
    return at > start + 1 or mark == "”"


def _closes_mixed(text: str, start: int, at: int) -> bool:
    """Say whether a mark of the other sort closes the quotation that opened at `start`.

    Not when such a mark opens inside, as in `“They shouted "go" and left,” he said`.
    """
    mark = text[at]
    if mark != OTHER_CLOSER.get(text[start]) or text[at - 1].isspace():
        return False
    after = text[at + 1 : at + 2]
    if after.isalnum() or after == FILLER:
        return False
    opener = '"' if mark == '"' else "“"
    return text.find(opener, start + 1, at) < 0


def _next_paragraph(text: str, opener: str, at: int) -> int | None:
    """Return where an open quotation goes on after the line break at `at`, or None."""
    onward = at
    while onward < len(text) and text[onward].isspace():
        onward += 1
    if onward == len(text):
        return None
    if text[onward] == opener:
        return onward + 1
    if opener in "‘'":
        return None
    mark = INNER_MARK.search(text, onward, onward + LONGEST)
    closers = CLOSERS[opener] + OTHER_CLOSER.get(opener, "")
    if mark is None or mark.group() not in closers:
        return None
    if mark.group() == '"' and (text[mark.start() - 1].isspace() or _spaced(text, mark.start())):
        return None
    return onward


def _ends_in_tag(text: str, start: int, at: int) -> bool:
    """Say whether a paragraph ends in `, he wrote.`: its quotation was never closed."""
    tag = END_TAG.search(text, max(start, at - LONGEST_TAG), at)
    word = cue_verbs().get(tag["verb"]) if tag is not None else None
    return word is not None and word.act in TAG_ACTS


def _spaced(text: str, at: int) -> bool:
    """Say whether a letter follows the mark at `at` (so that it opens rather than closes)."""
    beyond = at + 2 if text[at + 1 : at + 2] == FILLER else at + 1
    return beyond < len(text) and text[beyond].isalnum()


def _paragraph_end(text: str, start: int) -> int:
    """Return the end of the paragraph that `start` lies in."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _unclosed(text: str, start: int, latest: int) -> Quotation:
    """Return an unclosed quotation: up to the first tag, else up to `latest`."""
    latest = min(latest, _paragraph_end(text, start), start + LONGEST)
    for tag in TAG.finditer(text, start, latest):
        word = cue_verbs().get(tag["verb"] or tag["after"])
        if word is not None and word.act in TAG_ACTS:
            return Quotation(start, max(tag.start() + 1, start + 1), closed=False)
    return Quotation(start, max(latest, start + 1), closed=False)
