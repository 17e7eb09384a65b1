"""The language of the window: translations are loaded, and words of ours are looked up in them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from kursk_compare.desktop.held_widgets import held_widgets
from kursk_compare.resources import resource

SYSTEM = "system"
LANGUAGES = {"en": "English", "de": "Deutsch", "uk": "Українська"}
"""The languages the window speaks, each by its own name."""

_FILE, _QTS_OWN = "kursk_compare", "qtbase"
_CONTEXT = ""  # what lupdate gives to words that stand in no class's own `tr`


def tr(words: str, about: str | None = None, n: int = -1) -> str:
    """Return words in the language of the window; as they are where they are not translated.

    `about` tells words apart that are the same in English, and helps translators; `n` is put in
    the place of %n and chooses among the forms of the plural.
    """
    return QCoreApplication.translate(_CONTEXT, words, about, n)


def install(application: QGuiApplication, language: str = SYSTEM) -> str:
    """Let the window speak `language`, "system" or one of `LANGUAGES`; return which it speaks.

    Dates and the direction of reading go by the language too. Windows that are there already keep
    their words: this must run before any is made.
    """
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.setParent(None)
    locale = _locale(language)
    spoken = next((known for known in _wanted(locale) if known in LANGUAGES), "en")
    QLocale.setDefault(locale)
    for file, folder in (
        (_QTS_OWN, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (_FILE, str(resource("translations"))),
    ):
        translator = QTranslator(application)
        if translator.load(f"{file}_{spoken}", folder):
            application.installTranslator(translator)
    with held_widgets():
        application.setLayoutDirection(locale.textDirection())
    return spoken


def _locale(language: str) -> QLocale:
    """Return the system's own locale where it is of that language, which knows the country."""
    system = QLocale.system()
    if language not in LANGUAGES or next(_wanted(system), "") == language:
        return system
    return QLocale(language)


def _wanted(locale: QLocale) -> Iterator[str]:
    """Yield the languages the user reads, the preferred one first, as "de"."""
    for tag in locale.uiLanguages():
        yield tag.partition("-")[0]
