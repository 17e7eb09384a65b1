"""Sets a report with typst as a tagged, accessible PDF (PDF/UA-1 and PDF/A-2a).

The template lies in `resources/report`; all text reaches it as JSON data, so none can become
markup. The compiler sees one private folder with the template and nothing else of this machine.
"""

from __future__ import annotations

import json
import re
import tempfile
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import typst

from kursk_compare.errors import OutputNotWritten
from kursk_compare.report.glyphs import Replacer, foreign_in, name_of
from kursk_compare.report.model import Report
from kursk_compare.report.options import Replaced
from kursk_compare.report.page_data import Json, page_data
from kursk_compare.resources import read_rows, resource

# PDF/A asks for a date, and a report carries none unless it was given one.
Standard = Literal["a-2a", "ua-1"]
_ACCESSIBLE: tuple[Standard, ...] = ("ua-1",)
_ARCHIVAL: tuple[Standard, ...] = ("a-2a", "ua-1")
_ROUNDS = 6
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_LITERAL = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_BUILT_IN = ("Libertinus Serif", "New Computer Modern")

_PROBE = b"""#set document(title: "probe")
#let data = json(bytes(sys.inputs.data))
#set text(font: data.fonts, fallback: data.fallback)
#for each in data.characters [#box(each) *#box(each)* _#box(each)_ ]
"""

Prepared = tuple[str, tuple[Replaced, ...]]
"""The JSON text that the template prints, and the characters that were replaced in it."""


@dataclass(frozen=True, slots=True)
class Typeset:
    """A finished PDF, the standards it follows and the characters that were replaced."""

    pdf: bytes
    standards: tuple[str, ...]
    replaced: tuple[Replaced, ...]


def typeset(report: Report, look: dict[str, Json]) -> Typeset:
    """Set `report` with the template `report.typ`; raises OutputNotWritten.

    `look` is what the template knows beside the report. Only typst's built-in fonts are used as
    long as they cover every letter, so the pages look the same on every machine; else the fonts of
    the system help out.
    """
    standards = _ARCHIVAL if report.date else _ACCESSIBLE
    replacer = Replacer()
    data = page_data(report, replacer)
    characters = foreign_in("".join(replacer.foreign))
    fonts = _fonts_for(characters)
    unshown = set(_uncovered(characters, fonts, fallback=True))
    setter = _Setter(report, {**look, "fonts": _families(fonts)}, fonts)
    # Mostly nothing is missing, and the first data will do; they are dropped before the pages are
    # laid out, which takes memory enough.
    prepared = None if unshown else setter.prepared(data, replacer)
    del data
    for _ in range(_ROUNDS):
        try:
            return setter.set(unshown, standards, prepared)
        except typst.TypstError as error:
            found = _foreign(_missing(str(error.diagnostic))) - unshown
            if not found:
                break
            unshown, prepared = unshown | found, None
    return _last_resort(setter, characters)


def _last_resort(setter: _Setter, characters: list[str]) -> Typeset:
    # No text is worth losing the report: name every foreign character, then waive the standards.
    error: Exception | None = None
    for standards in (_ACCESSIBLE, ()):
        try:
            return setter.set(set(characters), standards)
        except typst.TypstError as failure:
            error = failure
    raise OutputNotWritten(f"The report could not be typeset: {error}.") from error


@dataclass(frozen=True, slots=True)
class _Setter:
    """A report with the look and the fonts to set it in."""

    report: Report
    look: dict[str, Json]
    fonts: typst.Fonts

    def set(
        self,
        unshown: set[str],
        standards: tuple[Standard, ...],
        prepared: Prepared | None = None,
    ) -> Typeset:
        """Set it with names in place of the characters `unshown`; raises TypstError.

        `prepared`, when given, is what the same characters came to before.
        """
        if prepared is None:
            replacer = Replacer(unshown)
            prepared = self.prepared(page_data(self.report, replacer), replacer)
        text, replaced = prepared
        return Typeset(_compiled(text, self.fonts, standards), standards, replaced)

    def prepared(self, data: Json, replacer: Replacer) -> Prepared:
        """Return all the template prints as JSON text, and what `replacer` replaced in it."""
        counted = sorted(replacer.counted.items())
        replaced = tuple(Replaced(each, name_of(each), times) for each, times in counted)
        named = [{"name": each.name, "times": each.times} for each in replaced]
        whole = {**self.look, "report": data, "replaced": named}
        return json.dumps(whole, ensure_ascii=False), replaced


def _compiled(data: str, fonts: typst.Fonts, standards: tuple[Standard, ...]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="kursk-compare-report-") as folder:
        root = Path(folder)
        for part in resource("report").iterdir():
            if part.name.endswith(".typ"):
                (root / part.name).write_bytes(part.read_bytes())
        return _pdf(root / "report.typ", data, fonts, standards)


def _pdf(source: Path, data: str, fonts: typst.Fonts, standards: tuple[Standard, ...]) -> bytes:
    # The folder of the source is all the compiler may read; there are no packages.
    root = source.parent
    pdf = typst.compile(
        source,
        root=root,
        font_paths=fonts,
        sys_inputs={"data": data},
        pdf_standards=list(standards),
        package_path=root,
        package_cache_path=root,
    )
    assert isinstance(pdf, bytes)
    return pdf


def _fonts_for(characters: list[str]) -> typst.Fonts:
    built_in = _built_in_fonts()
    odd = _uncovered(characters, built_in, fallback=False)
    if any(each.isalpha() for each in odd) or _uncovered(odd, built_in, fallback=True):
        return _system_fonts()
    return built_in


def _uncovered(characters: list[str], fonts: typst.Fonts, *, fallback: bool) -> list[str]:
    if not characters:
        return []
    # A combining mark is tried on a letter, as it is used.
    tried = ["o" + each if unicodedata.combining(each) else each for each in characters]
    data = {"characters": tried, "fonts": _BUILT_IN, "fallback": fallback}
    with tempfile.TemporaryDirectory(prefix="kursk-compare-report-") as folder:
        source = Path(folder) / "probe.typ"
        source.write_bytes(_PROBE)
        try:
            _pdf(source, json.dumps(data), fonts, ("ua-1",))
        except typst.TypstError as error:
            missing = _foreign(_missing(str(error.diagnostic)))
            return [each for each in characters if each in missing]
    return []


def _missing(diagnostic: str) -> list[str]:
    return [_ESCAPED.sub(_unescaped, found) for found in _MISSING.findall(diagnostic)]


def _unescaped(escape: re.Match[str]) -> str:
    code, letter = escape.groups()
    return chr(int(code, 16)) if code else _LITERAL.get(letter, letter)


def _foreign(texts: Iterable[str]) -> set[str]:
    return {character for text in texts for character in text if not character.isascii()}


@cache
def _built_in_fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)


@cache
def _system_fonts() -> typst.Fonts:
    return typst.Fonts()


def _families(fonts: typst.Fonts) -> dict[str, list[str]]:
    """Return the families to use per language; "*" is for all others."""
    at_hand = set(fonts.families())
    wanted = [(row[0], row[1]) for row in read_rows("report/fonts.tsv") if row[1] in at_hand]
    general = [family for language, family in wanted if language == "*"]
    languages = dict.fromkeys(language for language, _ in wanted)
    return {
        "*": [*_BUILT_IN, *general],
        **{
            language: [*_BUILT_IN, *(f for key, f in wanted if key == language), *general]
            for language in languages
            if language != "*"
        },
    }
