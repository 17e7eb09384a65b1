"""The style sheet of the HTML report: the palette as custom properties, then `report.css`."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator

from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style, level_style, source_style, tint
from kursk_compare.resources import resource

_DARK = "@media screen and (prefers-color-scheme: dark)"


def style_of(sources: int, statements: int) -> str:
    """Return the style sheet for so many sources and statements, without any text of theirs."""
    sheet = resource("report/report.css").read_text(encoding="utf-8")
    light, dark = _palette(sources, dark=False), _palette(sources, dark=True)
    switches, lights = _switches(), _lights(statements)
    return "\n".join([sheet, *light, f"{_DARK} {{", *dark, "}", *switches, *lights])


def content_security_policy(style: str) -> str:
    """Return a policy that allows this style sheet and nothing else (CSP level 2)."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _palette(sources: int, *, dark: bool) -> Iterator[str]:
    for at in range(sources):
        source = source_style(at)
        yield f".s{at} {{ --source: {source.colour_dark if dark else source.colour_light} }}"
        if not dark:
            corners = ", ".join(f"{100 * x:.4g}% {100 * y:.4g}%" for x, y in source.outline)
            yield f".s{at} {{ --shape: polygon({corners}) }}"
    for kind in DivergenceKind:
        style = kind_style(kind)
        ink = style.ink_dark if dark else style.ink_light
        fills = "; ".join(f"--{level.value}: {tint(kind, level, dark=dark)}" for level in Level)
        yield f".k-{style.letter} {{ --ink: {ink}; {fills} }}"
    if not dark:
        yield from map(_level, Level)


def _level(level: Level) -> str:
    weight = level_style(level).line
    return f".l-{level.value} {{ --fill: var(--{level.value}); --line: {weight}pt }}"


def _switches() -> Iterator[str]:
    """Let the boxes of the key take marks off the page; lists stay whole."""
    letters = [f"k-{kind_style(kind).letter}" for kind in DivergenceKind]
    for name in [*letters, *(f"l-{level.value}" for level in Level)]:
        off = f".rail:has(#show-{name}:not(:checked)) ~ main"
        yield f"{off} mark.{name} {{ background: none; text-decoration: none }}"
        yield f"{off} .letter.{name} {{ display: none }}"


def _lights(statements: int) -> Iterator[str]:
    """Light a statement's sentences in every column while its card is open."""
    for at in range(statements):
        yield f".c{at}:target ~ #texts .m{at} {{ background: var(--lit) }}"
