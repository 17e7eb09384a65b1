"""Collects the window's words into resources/translations/*.ts, and compiles these for the program.

Run it through `make translations` after words of the window were changed, translate what is new in
Qt Linguist (`.venv/bin/pyside6-linguist resources/translations/*.ts`) and run it again. A test
fails while a word lacks its translation, or a compiled file is not that of its source.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "kursk_compare" / "desktop"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "uk")


def collect(language: str, into: Path) -> None:
    """Bring the words of the window into the file of a language; English needs plurals alone."""
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    if language == "en":
        options.append("-pluralonly")
    files = sorted(map(str, SOURCES.glob("*.py")))
    alias = ["-tr-function-alias", "QT_TR_NOOP+=to_translate"]
    _run("lupdate", "-silent", *options, *alias, "-target-language", language, *files, "-ts", into)


def compile_words(source: Path, into: Path) -> None:
    """Compile a file of translations; what is not finished is left out."""
    _run("lrelease", "-silent", source, "-qm", into)


def file_of(language: str) -> Path:
    """Return the file of a language's translations."""
    return TRANSLATIONS / f"kursk_compare_{language}.ts"


def _run(tool: str, *arguments: object) -> None:
    command = [Path(sys.executable).with_name(f"pyside6-{tool}"), *map(str, arguments)]
    subprocess.run(command, check=True)


def main() -> None:
    """Collect and compile all languages."""
    for language in LANGUAGES:
        collect(language, file_of(language))
        compile_words(file_of(language), file_of(language).with_suffix(".qm"))


if __name__ == "__main__":
    main()
