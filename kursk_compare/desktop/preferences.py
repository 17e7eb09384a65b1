"""What the user chose for the window, kept between runs; every default needs no visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kursk_compare.settings import Preset

TEXT_SIZES = range(15, 27)


class Colours(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The user's choices; `text_size` is the article text's height in pixels, 15..26."""

    colours: Colours = Colours.SYSTEM
    text_size: int = 16
    motion: bool = True
    preset: Preset = Preset.BALANCED


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
    found = {key: store.value(key) for key in ("colours", "text_size", "motion", "preset")}
    size = _number(found, "text_size", plain.text_size)
    return Preferences(
        Colours(str(found["colours"])) if found["colours"] in set(Colours) else plain.colours,
        min(max(size, TEXT_SIZES[0]), TEXT_SIZES[-1]),
        str(found["motion"]).lower() != "false",
        Preset(str(found["preset"])) if found["preset"] in set(Preset) else plain.preset,
    )


def save_preferences(store: Store, preferences: Preferences) -> None:
    """Keep the choices for the next start."""
    store.setValue("colours", str(preferences.colours))
    store.setValue("text_size", preferences.text_size)
    store.setValue("motion", "true" if preferences.motion else "false")
    store.setValue("preset", str(preferences.preset))


def _number(found: Mapping[str, object], key: str, otherwise: int) -> int:
    try:
        return int(str(found[key]))
    except ValueError:
        return otherwise
