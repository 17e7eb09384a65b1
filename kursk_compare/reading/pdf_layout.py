"""From places on a page to lines in reading order: recursive cuts along white gaps (XY-cut).

Nagy, Seth (1984), "Hierarchical representation of optically scanned documents": a region is cut
at a gutter into columns, else above and below the lines that cross its columns, until it is one
column of lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from kursk_compare.reading.pdf_characters import Character

# In heights of a character: a gap of a quarter is a space, of one and a half another column.
_SPACE = 0.2
_COLUMN_GAP = 1.2
_SAME_LINE = 0.5
_LEAST_COLUMN_LINES = 2
_LEAST_COLUMN_WIDTH = 7.0
# A column's lines begin at the same place; only so many places are tried.
_MOST_EDGES = 12
# Beyond this many pieces a page is no article; they are then left in the file's order.
_MOST_SEGMENTS = 4_000
_MOST_DEPTH = 40


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of one column, or a piece of one; `region` numbers the columns of a page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    region: int = 0

    @property
    def height(self) -> float:
        """The height of its characters in points."""
        return self.top - self.bottom


def reading_order(characters: Sequence[Character]) -> list[Line]:
    """Return the lines of a page in reading order."""
    segments = list(_segments(characters))
    if len(segments) > _MOST_SEGMENTS:
        return segments
    lines: list[Line] = []
    for region, leaf in enumerate(_regions(segments, 0)):
        lines += _lines(leaf, region)
    return lines


def _segments(characters: Sequence[Character]) -> Iterator[Line]:
    """Yield runs of characters that stand on one line without a wide gap."""
    run: list[Character] = []
    for character in characters:
        if run and not _follows(run[-1], character):
            yield from _segment(run)
            run = []
        run.append(character)
    yield from _segment(run)


def _follows(before: Character, after: Character) -> bool:
    height = _taller(before, after)
    shift = abs((before.top + before.bottom) - (after.top + after.bottom)) / 2
    gap = after.left - before.right
    return shift < _SAME_LINE * height and -2 * height < gap < _COLUMN_GAP * height


def _taller(before: Character, after: Character) -> float:
    # Some fonts report a hyphen's box no taller than its stroke.
    return max(before.top - before.bottom, after.top - after.bottom, 1.0)


def _segment(run: Sequence[Character]) -> Iterator[Line]:
    visible = [character for character in run if character.text.strip()]
    if visible:
        yield Line(
            _spaced(run),
            min(character.left for character in visible),
            max(character.right for character in visible),
            median(character.bottom for character in visible),
            median(character.top for character in visible),
        )


def _spaced(run: Sequence[Character]) -> str:
    parts: list[str] = []
    for index, character in enumerate(run):
        before = run[index - 1] if index else None
        if before is not None and _is_spaced(before, character):
            parts.append(" ")
        parts.append(character.text)
    return " ".join("".join(parts).split())


def _is_spaced(before: Character, after: Character) -> bool:
    return after.left - before.right > _SPACE * _taller(before, after)


def _regions(segments: list[Line], depth: int) -> Iterator[list[Line]]:
    """Yield the columns of a region one after another.

    Where lines cross the columns (a headline, a caption), the region is first cut into the bands
    above, of and below them.
    """
    gutter = None if depth > _MOST_DEPTH else _gutter(segments)
    if gutter is None:
        yield segments
    elif any(_crosses(part, gutter) for part in segments):
        for band in _bands(segments, gutter):
            yield from _regions(band, depth + 1)
    else:
        yield from _regions([part for part in segments if part.right <= gutter], depth + 1)
        yield from _regions([part for part in segments if part.right > gutter], depth + 1)


def _gutter(segments: Sequence[Line]) -> float | None:
    """Return the left edge of a second column that the fewest segments cross, or None."""
    edges = Counter(round(part.left) for part in segments)
    best: tuple[int, float] | None = None
    for edge, _ in edges.most_common(_MOST_EDGES):
        gutter = edge - 1.0
        left = [part for part in segments if part.right <= gutter]
        right = [part for part in segments if part.left >= gutter]
        crossing = len(segments) - len(left) - len(right)
        if (best is None or crossing < best[0]) and _are_columns(left, right):
            best = (crossing, gutter)
    return best[1] if best else None


def _crosses(part: Line, gutter: float) -> bool:
    return part.left < gutter < part.right


def _are_columns(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Tell columns of text from the cells of a table: several lines, as wide as words need."""
    return all(
        len(side) >= _LEAST_COLUMN_LINES
        and median((part.right - part.left) / max(part.height, 1.0) for part in side)
        >= _LEAST_COLUMN_WIDTH
        for side in (left, right)
    )


def _bands(segments: Sequence[Line], gutter: float) -> list[list[Line]]:
    bands: list[list[Line]] = []
    crossing = None
    for part in sorted(segments, key=lambda part: (-(part.top + part.bottom), part.left)):
        if _crosses(part, gutter) is not crossing:
            bands.append([])
            crossing = _crosses(part, gutter)
        bands[-1].append(part)
    return bands


def _lines(segments: Sequence[Line], region: int) -> list[Line]:
    """Join the segments of a column that stand on one line, from the top down."""
    rows: list[list[Line]] = []
    for part in sorted(segments, key=lambda part: (-(part.top + part.bottom), part.left)):
        middle = (part.top + part.bottom) / 2
        if rows and _is_level(rows[-1], middle, part.height):
            rows[-1].append(part)
        else:
            rows.append([part])
    return [_joined(row, region) for row in rows]


def _is_level(row: Sequence[Line], middle: float, height: float) -> bool:
    first = row[0]
    return abs((first.top + first.bottom) / 2 - middle) < _SAME_LINE * max(height, first.height)


def _joined(row: Sequence[Line], region: int) -> Line:
    parts = sorted(row, key=lambda part: part.left)
    return Line(
        " ".join(part.text for part in parts),
        parts[0].left,
        max(part.right for part in parts),
        min(part.bottom for part in parts),
        max(part.top for part in parts),
        region,
    )
