"""Makes foreign text inert in Markdown: CommonMark 0.31, GitHub's additions, and HTML.

Every character that can begin markup gets a backslash, which CommonMark lets stand before any ASCII
punctuation and which readers do not see. Addresses lose what makes programs turn them into links.
The text comes out on one line, so that it cannot begin a heading, list, table, code or HTML block
anywhere but at its own beginning, where it cannot either.
"""

from __future__ import annotations

import re

from kursk_compare.report.legible import legible

# Emphasis, code, links, HTML, entities, tables, strike-through, mathematics, attributes, headings,
# mentions and addresses.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~&$^{}#@!]")
# "http:", "mailto:" and ":smile:"; "www." without "http" is an address for GitHub too.
_COLON = re.compile(r":(?=//|\w)")
# What begins a list, underlines a heading or begins a table where a line begins.
_LEAD = re.compile(r"^(\s*(?:\d+(?=[.)](?:\s|$)))?)([-+=](?!\d)|:(?=-)|[.)](?=\s|$))")
_WWW = re.compile(r"(?i)\b(www)\.")


def escaped(text: str) -> str:
    """Return `text` such that Markdown shows it as it is."""
    text = _MARKUP.sub(r"\\\g<0>", legible(text))
    text = _LEAD.sub(_with_backslash, text)
    return _WWW.sub(r"\1\\.", _COLON.sub(r"\:", text))


def _with_backslash(found: re.Match[str]) -> str:
    return f"{found[1] or ''}\\{found[2]}"
