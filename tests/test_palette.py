"""What the palette promises about contrast and about sight with fewer colours.

Contrast follows WCAG 2.2; colour vision is simulated with the matrices of Machado, Oliveira and
Fernandes (2009), severity 1.0; colour difference is CIEDE2000 (Sharma, Wu and Dalal 2005).
"""

from __future__ import annotations

import itertools
import math

import pytest

from kursk_compare import palette
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style, level_style, mixed, source_style

SIGHT = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
PAGES = {
    "light": (palette.PAGE_LIGHT, palette.TEXT_LIGHT),
    "dark": (palette.PAGE_DARK, palette.TEXT_DARK),
}


def linear(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def contrast(one, other):
    low, high = sorted(
        sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))
        for colour in (one, other)
    )
    return (high + 0.05) / (low + 0.05)


def lab(colour, sight):
    seen = linear(colour)
    seen = [
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, seen, strict=True))))
        for row in SIGHT[sight]
    ]
    to_xyz = (
        (0.4124564, 0.3575761, 0.1804375, 0.95047),
        (0.2126729, 0.7151522, 0.0721750, 1.0),
        (0.0193339, 0.1191920, 0.9503041, 1.08883),
    )
    x, y, z = (
        _root(sum(m * c for m, c in zip(row[:3], seen, strict=True)) / row[3]) for row in to_xyz
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value):
    return value ** (1 / 3) if value > (6 / 29) ** 3 else value * (29 / 6) ** 2 / 3 + 4 / 29


def difference(one, other):
    (l1, a1, b1), (l2, a2, b2) = one, other
    g = 0.5 * (1 - math.sqrt(_seventh((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    big_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    lightness, c = (l1 + l2) / 2, (c1 + c2) / 2
    h = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = (
        1
        - 0.17 * _cos(h - 30)
        + 0.24 * _cos(2 * h)
        + 0.32 * _cos(3 * h + 6)
        - 0.20 * _cos(4 * h - 63)
    )
    sl = 1 + 0.015 * (lightness - 50) ** 2 / math.sqrt(20 + (lightness - 50) ** 2)
    sc, sh = 1 + 0.045 * c, 1 + 0.015 * c * t
    rt = (
        -2
        * math.sqrt(_seventh(c))
        * math.sin(math.radians(60 * math.exp(-(((h - 275) / 25) ** 2))))
    )
    dl, dc, dh = (l2 - l1) / sl, (c2 - c1) / sc, big_h / sh
    return math.sqrt(dl**2 + dc**2 + dh**2 + rt * dc * dh)


def _cos(degrees):
    return math.cos(math.radians(degrees))


def _seventh(chroma):
    return chroma**7 / (chroma**7 + 25**7)


def kinds_of(part):
    return {kind: getattr(kind_style(kind), part) for kind in DivergenceKind}


def test_the_colour_difference_agrees_with_the_published_pairs():
    assert difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((50, -1.3802, -84.2814), (50, 0, -82.7485)) == pytest.approx(1.0, abs=1e-4)
    assert difference((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514)) == pytest.approx(
        0.9082, abs=1e-4
    )


@pytest.mark.parametrize("mode", PAGES)
def test_text_is_legible_on_every_fill_at_every_level(mode):
    page, text = PAGES[mode]
    for fill in kinds_of(f"fill_{mode}").values():
        for level in Level:
            assert contrast(text, mixed(fill, page, level_style(level).fill)) >= 7


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("part", ["fill_light", "fill_dark", "ink_light", "ink_dark"])
def test_kinds_stay_apart_in_every_sight(part, sight):
    seen = {kind: lab(colour, sight) for kind, colour in kinds_of(part).items()}
    for one, other in itertools.combinations(seen, 2):
        assert difference(seen[one], seen[other]) >= 10, (one, other)


@pytest.mark.parametrize("mode", PAGES)
def test_letters_of_kinds_are_legible_on_the_page_and_on_their_own_fill(mode):
    for kind, ink in kinds_of(f"ink_{mode}").items():
        assert contrast(ink, PAGES[mode][0]) >= 4.5, kind
        assert contrast(ink, getattr(kind_style(kind), f"fill_{mode}")) >= 4.5, kind


def test_kinds_differ_without_any_colour():
    styles = [kind_style(kind) for kind in DivergenceKind]
    assert len({style.letter for style in styles}) == len(styles)
    assert len({style.underline for style in styles}) == len(styles)


@pytest.mark.parametrize("mode", PAGES)
def test_colours_of_sources_are_legible_on_the_page(mode):
    for index in range(12):
        colour = getattr(source_style(index), f"colour_{mode}")
        assert contrast(colour, PAGES[mode][0]) >= 4.5


def test_no_two_of_many_sources_look_alike():
    looks = [source_style(index) for index in range(100)]
    assert len({(look.shape, look.colour_light) for look in looks}) == len(looks)
    assert len({look.letter for look in looks}) == len(looks)


def test_the_first_twelve_sources_differ_by_shape_alone():
    assert len({source_style(index).shape for index in range(12)}) == 12


def test_shapes_fill_the_unit_square_and_stay_near_it():
    for index in range(12):
        outline = source_style(index).outline
        assert len(outline) >= 3
        for axis in (0, 1):
            values = [point[axis] for point in outline]
            assert min(values) >= -0.06
            assert max(values) <= 1.06
            assert max(values) - min(values) >= 0.8


def test_graver_levels_weigh_more():
    strong, notice, info = (level_style(level) for level in Level)
    assert strong.fill > notice.fill > info.fill > 0
    assert strong.line > notice.line > info.line > 0
