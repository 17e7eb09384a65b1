"""The faces and sizes of the window: a reading face for articles, the system's for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QFontMetricsF

from kursk_compare.article import QUIET_KINDS, TextKind
from kursk_compare.finding import DivergenceKind
from kursk_compare.palette import kind_style

LINE_HEIGHT = 1.45
SHORTEST_LINE = 34
COMFORTABLE_LINE = 52
LONGEST_LINE = 75
READING_FACES = (
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Noto Serif",
    "Georgia",
    "Liberation Serif",
    "DejaVu Serif",
)
INTERFACE_FACES = ("Inter", "Noto Sans", "Segoe UI", "Liberation Sans", "DejaVu Sans")
_SMALLEST_INTERFACE = 13
_SMALLEST_NUMBER = 11
_SMALLEST_LETTER = 10
# Lines end before the edge: a word that does not fit goes to the next one.
_RAGGED = 1.05
_SAMPLE = "The river stood two metres higher within the hour, said the water board. "


@dataclass(frozen=True, slots=True)
class Typography:
    """Fonts by role; `character` is the mean width of the article text's in pixels.

    `number` is that of a sentence's number, `letter` that of the kinds' letters below it, of which
    the widest takes `letter_width` pixels.
    `line_height` is the distance of two lines of article text, as a multiple of its size; `scale`
    is how much larger than usual the interface is, so that signs grow with the words beside them.
    """

    body: QFont
    excerpt: QFont
    headline: QFont
    quiet: QFont
    caption: QFont
    interface: QFont
    small: QFont
    strong: QFont
    title: QFont
    number: QFont
    letter: QFont
    letter_width: int
    character: float
    line_height: float
    scale: float

    def px(self, usual: float) -> int:
        """Return how many pixels a sign takes that usually takes `usual`."""
        return round(usual * self.scale)

    def pitch(self, font: QFont) -> int:
        """Return the distance of two lines of article text in this face, in pixels."""
        return ceil(font.pixelSize() * self.line_height)

    def of(self, kind: TextKind) -> QFont:
        """Return the face of a sentence of this kind."""
        if kind is TextKind.HEADLINE:
            return self.headline
        if kind is TextKind.CAPTION:
            return self.caption
        if kind in QUIET_KINDS:
            return self.quiet
        return self.body

    def share_of_line(self, font: QFont, width: int) -> float:
        """Return how much of a line of `width` pixels a character takes, on average."""
        return mean_width(font) * _RAGGED / width

    def line_of(self, characters: int) -> int:
        """Return the width in pixels of a line of article text with that many characters."""
        return int(self.character * characters)


def typography(text_size: int, face: str = "", line_height: float = LINE_HEIGHT) -> Typography:
    """Return the fonts for article text of `text_size` pixels, in `face` if installed."""
    reading = _first_installed((face, *READING_FACES), QFont.StyleHint.Serif)
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    interface = _interface_face(system)
    size = max(_SMALLEST_INTERFACE, QFontInfo(system).pixelSize(), round(text_size * 0.78))
    body = _sized(reading, text_size)
    letter = _sized(interface, max(_SMALLEST_LETTER, size - 3), QFont.Weight.Bold)
    return Typography(
        body=body,
        excerpt=_sized(reading, max(15, text_size - 2)),
        headline=_sized(reading, round(text_size * 1.28), QFont.Weight.Bold),
        quiet=_sized(interface, round(text_size * 0.8)),
        caption=_sized(reading, round(text_size * 0.88), italic=True),
        interface=_sized(interface, size),
        small=_sized(interface, size - 1),
        strong=_sized(interface, size, QFont.Weight.DemiBold),
        title=_sized(reading, round(text_size * 2.1), QFont.Weight.Bold),
        number=_sized(interface, max(_SMALLEST_NUMBER, size - 2)),
        letter=letter,
        letter_width=_widest_letter(letter),
        character=mean_width(body),
        line_height=line_height,
        scale=size / _SMALLEST_INTERFACE,
    )


def _widest_letter(font: QFont) -> int:
    metrics = QFontMetrics(font)
    return max(metrics.horizontalAdvance(kind_style(kind).letter) for kind in DivergenceKind)


def mean_width(font: QFont) -> float:
    """Return the mean width of a character of running text, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def _interface_face(system: QFont) -> QFont:
    if system.family().lower() in {"sans serif", "sans", ""}:
        return _first_installed(INTERFACE_FACES, QFont.StyleHint.SansSerif)
    return system


def _first_installed(families: tuple[str, ...], hint: QFont.StyleHint) -> QFont:
    installed = set(QFontDatabase.families())
    wanted = [family for family in families if family in installed]
    font = QFont(wanted or list(families[-1:]))
    font.setStyleHint(hint)
    return font


def _sized(
    face: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False
) -> QFont:
    font = QFont(face)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
