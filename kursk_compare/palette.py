"""The visual identity of sources and of kinds of divergence, shared by window and paper.

A source is always the same shape and colour, a kind always the same letter, underline and colours;
nothing is told by colour alone. Colours are "#rrggbb". Text of `TEXT_LIGHT` or `TEXT_DARK` has a
contrast of at least 7:1 on every fill, and all kinds stay apart (CIEDE2000 of at least 10) in
normal, protan, deutan and tritan sight; tests/test_palette.py holds both.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kursk_compare.article import source_letter
from kursk_compare.finding import DivergenceKind, Level

PAGE_LIGHT = "#ffffff"
TEXT_LIGHT = "#1a1a1a"
PAGE_DARK = "#1b1c1e"
TEXT_DARK = "#f2f2f2"

_TINT = 0.6

Point = tuple[float, float]


class Underline(StrEnum):
    """The shape of the line under marked words."""

    SOLID = "solid"
    DOTTED = "dotted"
    DASHED = "dashed"
    DASH_DOT = "dash-dot"
    DOUBLE = "double"
    WAVE = "wave"


@dataclass(frozen=True, slots=True)
class SourceStyle:
    """How one source is told from the others.

    `letter` is its place as a letter, `shape` the sign as one character, `name` that shape in
    words; `outline` is the same shape as a polygon in the unit square, y downwards, for paper and
    for systems whose fonts lack the sign.
    """

    letter: str
    shape: str
    name: str
    outline: tuple[Point, ...]
    colour_light: str
    colour_dark: str


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How one kind of divergence is told from the others.

    `letter` is printed beside marked words; `ink` draws the letter and the underline, `fill` lies
    under the words.
    """

    letter: str
    name: str
    underline: Underline
    ink_light: str
    ink_dark: str
    fill_light: str
    fill_dark: str


@dataclass(frozen=True, slots=True)
class LevelStyle:
    """How weighty a mark looks.

    `fill` is the share of the fill over the page (0..1), `line` the width of the underline in
    points, `sign` what print and lists show.
    """

    name: str
    fill: float
    line: float
    sign: str


@cache
def source_style(index: int) -> SourceStyle:
    """Return the style of the source at `index` (from 0, in the order of the files).

    Shape and colour each repeat after twelve; from the thirteenth on a shape meets another colour.
    """
    name, shape, outline = _SHAPES[index % len(_SHAPES)]
    shift = index // len(_SHAPES)
    light, dark = _SOURCE_COLOURS[(index + shift) % len(_SOURCE_COLOURS)]
    return SourceStyle(source_letter(index), shape, name, outline, light, dark)


def kind_style(kind: DivergenceKind) -> KindStyle:
    """Return the style of one kind of divergence."""
    return _KINDS[kind]


def level_style(level: Level) -> LevelStyle:
    """Return the weight of one level."""
    return _LEVELS[level]


def mixed(colour: str, page: str, share: float) -> str:
    """Return `share` (0..1) of `colour` over `page`, as used for the fills of lesser levels."""
    pairs = zip(_channels(colour), _channels(page), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def tint(kind: DivergenceKind, level: Level, *, dark: bool = False) -> str:
    """Return the fill of marked words in a report, paler than the window's.

    On paper the underlines carry the marks, and a page at rest is an article with a few quiet ones.
    """
    style = kind_style(kind)
    fill, page = (style.fill_dark, PAGE_DARK) if dark else (style.fill_light, PAGE_LIGHT)
    return mixed(fill, page, level_style(level).fill * _TINT)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _regular(corners: int, turn: float = 0.0, radius: float = 0.5) -> tuple[Point, ...]:
    # Corner 0 points up when `turn` (in degrees) is 0.
    angles = [math.radians(turn - 90 + 360 * at / corners) for at in range(corners)]
    return tuple(
        (round(0.5 + radius * math.cos(a), 4), round(0.5 + radius * math.sin(a), 4)) for a in angles
    )


def _star(corners: int, inner: float) -> tuple[Point, ...]:
    outside = _regular(corners, radius=0.53)
    inside = _regular(corners, 180 / corners, inner)
    return tuple(point for pair in zip(outside, inside, strict=True) for point in pair)


def _turned(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Turn a shape upside down."""
    return tuple((round(1 - x, 4), round(1 - y, 4)) for x, y in points)


_UP = ((0.5, 0.04), (1.0, 0.94), (0.0, 0.94))
_RIGHT = ((0.06, 0.0), (0.96, 0.5), (0.06, 1.0))
_PLUS = (
    (0.33, 0.02), (0.67, 0.02), (0.67, 0.33), (0.98, 0.33), (0.98, 0.67), (0.67, 0.67),
    (0.67, 0.98), (0.33, 0.98), (0.33, 0.67), (0.02, 0.67), (0.02, 0.33), (0.33, 0.33),
)  # fmt: skip
_CROSS = tuple(
    (round(0.5 + (x - y) * 0.72, 4), round(0.5 + (x + y - 1) * 0.72, 4)) for x, y in _PLUS
)

_SHAPES: tuple[tuple[str, str, tuple[Point, ...]], ...] = (
    ("circle", "●", _regular(48, radius=0.48)),
    ("square", "■", ((0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94))),
    ("triangle", "▲", _UP),
    ("diamond", "◆", _regular(4, radius=0.54)),
    ("hexagon", "⬢", _regular(6, radius=0.52)),
    ("star", "★", _star(5, 0.22)),
    ("triangle pointing down", "▼", _turned(_UP)),
    ("plus", "✚", _PLUS),
    ("triangle pointing right", "▶", _RIGHT),
    ("pentagon", "⬟", _regular(5, radius=0.52)),
    ("cross", "✖", _CROSS),
    ("triangle pointing left", "◀", _turned(_RIGHT)),
)

_SOURCE_COLOURS = (
    ("#3b55d9", "#7f9bff"),
    ("#b1462a", "#ef8a2c"),
    ("#1d7a3d", "#3bd98a"),
    ("#5b0f9e", "#e79bff"),
    ("#c9265f", "#ff6f93"),
    ("#42520a", "#d6d84a"),
    ("#8a5200", "#e0b04a"),
    ("#02679c", "#3cbfe6"),
    ("#9c1b7d", "#fd8fc2"),
    ("#016e65", "#4fe0d0"),
    ("#473dbb", "#b08cff"),
    ("#4a4f58", "#b4bac4"),
)

_KINDS = {
    DivergenceKind.WORDING: KindStyle(
        "W", "wording", Underline.DOTTED, "#7f3dd6", "#ca69fc", "#ffdbfe", "#4a1746"
    ),
    DivergenceKind.FIGURE: KindStyle(
        "F", "figure", Underline.SOLID, "#a40103", "#ffef02", "#d6c37d", "#595101"
    ),
    DivergenceKind.ATTRIBUTION: KindStyle(
        "A", "attribution", Underline.DASHED, "#2802a9", "#52d2ff", "#a0bffa", "#374b86"
    ),
    DivergenceKind.DATE: KindStyle(
        "D", "date", Underline.DOUBLE, "#067e45", "#42b022", "#d6fec1", "#053400"
    ),
    DivergenceKind.OMISSION: KindStyle(
        "O", "omission", Underline.WAVE, "#1e150a", "#a8a190", "#dadad7", "#36362f"
    ),
    DivergenceKind.QUOTATION: KindStyle(
        "Q", "quotation", Underline.DASH_DOT, "#92015a", "#ffacc7", "#f1a8aa", "#753e59"
    ),
}

_LEVELS = {
    Level.STRONG: LevelStyle("strong", 1.0, 1.6, "●●●"),
    Level.NOTICE: LevelStyle("notice", 0.55, 1.1, "●●"),
    Level.INFO: LevelStyle("info", 0.2, 0.7, "●"),
}
