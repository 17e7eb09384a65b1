"""What the user chose for the window, kept between runs; every default needs no visit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, Self, TypeVar

from kursk_compare.finding import DivergenceKind
from kursk_compare.settings import Preset

TEXT_SIZES = range(15, 33)
LINE_HEIGHTS = range(120, 201)


class Colours(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How far the colours stand apart."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


class Strength(StrEnum):
    """How the words that differ in one kind are marked: by a line alone, or by a fill as well."""

    NONE = "none"
    LIGHT = "light"
    STRONG = "strong"


Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Preferences:
    """The user's choices.

    `text_size` is the article text's height in pixels, 15..32, `line_height` the distance of its
    lines in hundredths of that, 120..200, `face` the family of its font, "" for the first of the
    usual reading faces. `model` and `pair_model` are local folders, None for the default model and
    for no second look. Marks are strong but for `light_kinds`, and for `hidden_kinds`, which have
    none.
    """

    colours: Colours = Colours.SYSTEM
    text_size: int = 16
    motion: bool = True
    preset: Preset = Preset.BALANCED
    contrast: Contrast = Contrast.SYSTEM
    language: str = "system"
    face: str = ""
    line_height: int = 145
    model: str | None = None
    pair_model: str | None = None
    light_kinds: frozenset[DivergenceKind] = frozenset()
    hidden_kinds: frozenset[DivergenceKind] = frozenset()

    def strength(self, kind: DivergenceKind) -> Strength:
        """Return how the marks of this kind look."""
        if kind in self.hidden_kinds:
            return Strength.NONE
        return Strength.LIGHT if kind in self.light_kinds else Strength.STRONG

    def with_strength(self, kind: DivergenceKind, strength: Strength) -> Self:
        """Return the choices with other marks of this kind."""
        one = {kind}
        light, hidden = self.light_kinds - one, self.hidden_kinds - one
        return replace(
            self,
            light_kinds=light | one if strength is Strength.LIGHT else light,
            hidden_kinds=hidden | one if strength is Strength.NONE else hidden,
        )


class Store(Protocol):
    """Where choices are kept: a QSettings, or a stand-in for it."""

    def value(self, key: str, /) -> object:
        """Return what is kept under `key`, or None."""
        ...

    def setValue(self, key: str, value: object, /) -> None:  # noqa: N802 - as Qt names it
        """Keep `value` under `key`."""
        ...


def load_preferences(store: Store) -> Preferences:
    """Return what was chosen last; what is missing or makes no sense falls back to the default."""
    plain = Preferences()

    def choice(key: str, otherwise: Choice) -> Choice:
        words, known = str(store.value(key)), type(otherwise)
        return known(words) if words in set(known) else otherwise

    def number(key: str, sensible: range, otherwise: int) -> int:
        try:
            found = int(str(store.value(key)))
        except ValueError:
            return otherwise
        return min(max(found, sensible[0]), sensible[-1])

    def words(key: str) -> str:
        found = store.value(key)
        return found if isinstance(found, str) else ""

    def kinds(key: str) -> frozenset[DivergenceKind]:
        return frozenset(kind for kind in DivergenceKind if kind in words(key).split())

    return Preferences(
        colours=choice("colours", plain.colours),
        text_size=number("text_size", TEXT_SIZES, plain.text_size),
        motion=str(store.value("motion")).lower() != "false",
        preset=choice("preset", plain.preset),
        contrast=choice("contrast", plain.contrast),
        language=words("language") or plain.language,
        face=words("face"),
        line_height=number("line_height", LINE_HEIGHTS, plain.line_height),
        model=words("model") or None,
        pair_model=words("pair_model") or None,
        light_kinds=kinds("light_kinds"),
        hidden_kinds=kinds("hidden_kinds"),
    )


def save_preferences(store: Store, preferences: Preferences) -> None:
    """Keep the choices for the next start."""
    store.setValue("colours", str(preferences.colours))
    store.setValue("text_size", preferences.text_size)
    store.setValue("motion", "true" if preferences.motion else "false")
    store.setValue("preset", str(preferences.preset))
    store.setValue("contrast", str(preferences.contrast))
    store.setValue("language", preferences.language)
    store.setValue("face", preferences.face)
    store.setValue("line_height", preferences.line_height)
    store.setValue("model", preferences.model or "")
    store.setValue("pair_model", preferences.pair_model or "")
    store.setValue("light_kinds", " ".join(sorted(preferences.light_kinds)))
    store.setValue("hidden_kinds", " ".join(sorted(preferences.hidden_kinds)))
