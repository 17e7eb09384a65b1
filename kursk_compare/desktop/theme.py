"""The colours of the window, light and dark, each with high contrast too.

The colours of the kinds and of the sources come from the palette.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QPalette, QPen

from kursk_compare.desktop.mirroring import sided
from kursk_compare.desktop.typography import Typography
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import kind_style, level_style, mixed, source_style
from kursk_compare.resources import resource


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as #rrggbb.

    Text colours: `ink` and `soft` (secondary) keep 7:1 on every ground, `accent_text` on `paper`,
    `chrome`, `raised` and `hover`; `faint` (what is disabled) 4.5:1. `focus` is the width in pixels
    of the frame round what has the keyboard, `weight` how much heavier than usual the underlines
    are. Kinds in `light_kinds` have an underline and no fill.
    """

    dark: bool
    paper: str
    chrome: str
    raised: str
    line: str
    line_strong: str
    ink: str
    soft: str
    faint: str
    accent: str
    accent_strong: str
    accent_text: str
    on_accent: str
    lit: str
    lit_strong: str
    ribbon: str
    changed: str
    hover: str
    pressed: str
    handle: str
    handle_hover: str
    banner: str
    hit: str
    focus: int = 2
    weight: float = 1.0
    light_kinds: frozenset[DivergenceKind] = frozenset()

    def colour(self, name: str) -> QColor:
        """Return the colour of that name."""
        return QColor(getattr(self, name))

    def focus_pen(self) -> QPen:
        """Return the pen for the frame round what has the keyboard."""
        return QPen(self.colour("accent"), self.focus)

    def kind_fill(self, kind: DivergenceKind, level: Level, share: float = 1.0) -> QColor:
        """Return the soft fill behind words that diverge in `kind`, paler for a lesser `share`.

        It is opaque, so that words marked twice are no darker than words marked once.
        """
        style = kind_style(kind)
        fill = style.fill_dark if self.dark else style.fill_light
        return QColor(mixed(fill, self.paper, level_style(level).fill * share))

    def fills(self, kind: DivergenceKind, level: Level) -> bool:
        """Say whether words that diverge so have a fill, or an underline alone."""
        return level is not Level.INFO and kind not in self.light_kinds

    def line_width(self, level: Level) -> float:
        """Return the width of an underline, in pixels."""
        return level_style(level).line * self.weight

    def kind_line(self, kind: DivergenceKind) -> QColor:
        """Return the colour of the kind's underline and letter."""
        style = kind_style(kind)
        return QColor(style.ink_dark if self.dark else style.ink_light)

    def source_colour(self, place: int) -> QColor:
        """Return the colour of the source at `place`, from 0."""
        style = source_style(place)
        return QColor(style.colour_dark if self.dark else style.colour_light)

    def palette(self) -> QPalette:
        """Return the palette for Qt's own widgets."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.WindowText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette

    def style_sheet(self, type: Typography) -> str:
        """Return the style sheet of the chrome."""
        names = {field.name: str(getattr(self, field.name)) for field in fields(self)}
        spare = self.focus - 1  # what a widget without the keyboard leaves for its thicker frame
        names["signs"] = str(resource("desktop")).replace("\\", "/")
        names["ink_name"], names["on_accent_ink"] = (
            ("white", "black") if self.dark else ("black", "white")
        )
        names["begin"], names["end"] = sided("left", "right")
        sign, drop = type.px(_SIGN), type.px(_SIGN) + _AROUND_SIGN
        return _template().substitute(names, spare=spare, sign=sign, drop=drop)


_SIGN = 14
_AROUND_SIGN = 12

_ROLES = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "soft",
    QPalette.ColorRole.Button: "chrome",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.Accent: "accent",
}


@cache
def _template() -> Template:
    return Template(resource("desktop/window.qss").read_text(encoding="utf-8"))


@cache
def light_theme() -> Theme:
    """Warm paper, black ink."""
    return Theme(
        dark=False,
        paper="#fdfcf9",
        chrome="#f5f3ee",
        raised="#ffffff",
        line="#e4e0d8",
        line_strong="#cbc6bb",
        ink="#1b1a18",
        soft="#48443d",
        faint="#736e65",
        accent="#0c6262",
        accent_strong="#094e4e",
        accent_text="#095252",
        on_accent="#ffffff",
        lit="#e3f0ee",
        lit_strong="#cfe6e3",
        ribbon="#d7eae7",
        changed="#ece6d6",
        hover="#eae6dd",
        pressed="#dfdad0",
        handle="#cfcac0",
        handle_hover="#a9a398",
        banner="#fbf1dc",
        hit="#fff3a3",
    )


@cache
def dark_theme() -> Theme:
    """Warm slate, soft white."""
    return Theme(
        dark=True,
        paper="#1b1c1e",
        chrome="#232326",
        raised="#28282c",
        line="#37373c",
        line_strong="#4c4c53",
        ink="#f2f1ee",
        soft="#d3cfc8",
        faint="#9a968f",
        accent="#4fb8b0",
        accent_strong="#73cbc4",
        accent_text="#6fd0c8",
        on_accent="#0d1f1e",
        lit="#1c302f",
        lit_strong="#22403e",
        ribbon="#244140",
        changed="#3d3a2a",
        hover="#313136",
        pressed="#3a3a40",
        handle="#4a4a50",
        handle_hover="#6b6b73",
        banner="#3a3222",
        hit="#4f450d",
    )


@cache
def light_contrast_theme() -> Theme:
    """White, black, and frames that are seen."""
    return Theme(
        dark=False,
        paper="#ffffff",
        chrome="#ffffff",
        raised="#ffffff",
        line="#595959",
        line_strong="#000000",
        ink="#000000",
        soft="#1f1f1f",
        faint="#595959",
        accent="#00358a",
        accent_strong="#002766",
        accent_text="#00358a",
        on_accent="#ffffff",
        lit="#dcebff",
        lit_strong="#c3dcff",
        ribbon="#9dc3f7",
        changed="#e8dfc4",
        hover="#e2e2e2",
        pressed="#cfcfcf",
        handle="#595959",
        handle_hover="#000000",
        banner="#fff3c4",
        hit="#ffe45c",
        focus=3,
        weight=1.6,
    )


@cache
def dark_contrast_theme() -> Theme:
    """Black, white, and frames that are seen."""
    return Theme(
        dark=True,
        paper="#000000",
        chrome="#000000",
        raised="#000000",
        line="#a6a6a6",
        line_strong="#ffffff",
        ink="#ffffff",
        soft="#ececec",
        faint="#a6a6a6",
        accent="#5fd4ff",
        accent_strong="#a3e6ff",
        accent_text="#8ae0ff",
        on_accent="#000000",
        lit="#00263d",
        lit_strong="#003857",
        ribbon="#004b75",
        changed="#3b3720",
        hover="#262626",
        pressed="#3d3d3d",
        handle="#a6a6a6",
        handle_hover="#ffffff",
        banner="#332a00",
        hit="#4d4200",
        focus=3,
        weight=1.6,
    )
