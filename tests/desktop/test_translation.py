"""Every word of the window can be said in every language, and the right one is spoken."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt

from kursk_compare.comparison.pipeline import compare_articles
from kursk_compare.desktop.core_patterns import EXPLANATIONS, NOTICES
from kursk_compare.desktop.core_sentences import told
from kursk_compare.desktop.doubts import SIGN, readable
from kursk_compare.desktop.filling import filled
from kursk_compare.desktop.samples import sample_paths
from kursk_compare.desktop.translation import LANGUAGES, install, tr
from kursk_compare.reading import read_article
from kursk_compare.settings import Settings
from tests.word_encoder import WordEncoder

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "translations.py"
PLURALS = {"en": 2, "de": 2, "uk": 3}
ARABIC = "الجزيرة"


def load_script():
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


SCRIPT_OF_PACKAGING = load_script()


@pytest.fixture
def speak(qapp):
    """Return a function that lets the window speak a language until the test is over."""
    yield lambda language: install(qapp, language)
    install(qapp, "en")


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for message in ET.parse(file).iter("message"):
        key = (message.findtext("source"), message.findtext("comment") or "")
        found[key] = message.find("translation")
    return found


def words_of(translation: ET.Element) -> list[str]:
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def places(words: str) -> set[str]:
    return set(re.findall(r"%[n\d]", words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_window_is_translated(language, tmp_path):
    kept = SCRIPT_OF_PACKAGING.file_of(language)
    collected = tmp_path / kept.name
    collected.write_bytes(kept.read_bytes())
    SCRIPT_OF_PACKAGING.collect(language, collected)
    assert messages(collected).keys() == messages(kept).keys(), "run `make translations`"
    unfinished = [key for key, found in messages(kept).items() if found.get("type")]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_compiled_file_is_that_of_its_source(language, tmp_path):
    source = SCRIPT_OF_PACKAGING.file_of(language)
    SCRIPT_OF_PACKAGING.compile_words(source, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_names_what_the_words_name(language):
    for (source, _), translation in messages(SCRIPT_OF_PACKAGING.file_of(language)).items():
        forms = words_of(translation)
        if translation.findall("numerusform"):
            assert len(forms) == PLURALS[language], source
        for words in forms:
            assert words.strip(), source
            assert places(words) == places(source), (source, words)
            assert words.endswith("…") == source.endswith("…"), (source, words)


def test_all_words_are_marked_so_that_they_are_collected():
    known = {source for source, _ in messages(SCRIPT_OF_PACKAGING.file_of("de"))}
    for file in sorted(SCRIPT_OF_PACKAGING.SOURCES.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            assert not (isinstance(node.func, ast.Attribute) and node.func.attr == "tr"), file
            if name in {"tr", "to_translate"} and isinstance(node.args[0], ast.Constant):
                assert node.args[0].value in known, f"{file.name}:{node.lineno}"


def test_german_is_spoken_with_dates_and_plurals_of_its_own(speak):
    assert speak("de") == "de"
    assert tr("Undo") == "Rückgängig"
    assert [tr("%n sentence(s)", None, n) for n in (1, 2)] == ["1 Satz", "2 Sätze"]
    assert QLocale().language() == QLocale.Language.German


def test_ukrainian_has_three_plurals(speak):
    assert speak("uk") == "uk"
    counted = [tr("%n source(s)", None, n) for n in (1, 2, 5, 11, 21, 22, 25)]
    assert counted == [
        *("1 джерело", "2 джерела", "5 джерел", "11 джерел"),
        *("21 джерело", "22 джерела", "25 джерел"),
    ]


def test_qts_own_words_are_of_the_same_language(speak, qapp):
    speak("de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak("uk")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Скасувати"


def test_another_language_takes_the_place_of_the_former(speak):
    speak("de")
    speak("en")
    assert tr("Undo") == "Undo"
    assert tr("%n page(s).", None, 1) == "1 page."


LOOK = """
from PySide6.QtWidgets import QApplication
from kursk_compare.desktop.translation import install, tr
application = QApplication([])
print(install(application), tr("Undo"), application.layoutDirection().name)
"""


@pytest.mark.parametrize(
    ("locale", "told_by_it"),
    [
        ("de_AT.UTF-8", "de Rückgängig LeftToRight"),
        ("uk_UA.UTF-8", "uk Скасувати дію LeftToRight"),
        ("ar_EG.UTF-8", "en Undo RightToLeft"),
        ("he_IL.UTF-8", "en Undo RightToLeft"),
        ("fr_FR.UTF-8", "en Undo LeftToRight"),
    ],
)
def test_the_systems_language_is_spoken_and_its_direction_kept(locale, told_by_it):
    environment = {**os.environ, "LC_ALL": locale, "LANG": locale}
    environment.pop("LANGUAGE", None)
    command = [sys.executable, "-c", LOOK]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, cwd=ROOT)
    assert done.stdout.decode().strip() == told_by_it


def test_a_language_that_was_chosen_is_read_in_its_own_direction(speak, qapp):
    speak("uk")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


# Foreign names in our sentences


def test_a_name_is_isolated_only_where_its_direction_is_another():
    assert filled("Source %1, %2", "A", "The Gazette") == "Source A, The Gazette"
    assert filled("Source %1, %2", "A", ARABIC) == f"Source \u2068A\u2069, \u2068{ARABIC}\u2069"


def test_an_isolated_name_is_shown_and_what_it_hides_is_not():
    ours = filled("Source %1", ARABIC)
    assert readable(ours) == ours
    assert readable(filled("Source %1", f"{ARABIC}\u202e")) == filled("Source %1", ARABIC + SIGN)
    assert readable("a \u2068 b") == f"a {SIGN} b"


def test_a_name_is_no_pattern():
    assert filled("%1 and %2", "%2", "B") == "%2 and B"


# What the core says in English


@pytest.fixture(scope="module")
def sentences_of_the_core():
    """Return what a comparison of the sample set explains and warns of."""
    articles = [read_article(path) for path in sample_paths()]
    found = compare_articles(articles, WordEncoder(), Settings())
    return [*(d.explanation for d in found.divergences), *found.warnings]


@pytest.mark.parametrize("language", ["de", "uk"])
def test_every_explanation_of_the_samples_is_said_in_the_language(
    language, speak, sentences_of_the_core
):
    speak(language)
    assert len(sentences_of_the_core) > 10
    assert [s for s in sentences_of_the_core if told(s) in {s, told_in_english(s)}] == []


def told_in_english(sentence: str) -> str:
    return re.sub("“([^“”]*)”", lambda quote: filled(tr("“%1”"), quote[1]), sentence)


def test_an_explanation_keeps_all_that_is_quoted(speak):
    english = (
        "The sources differ: A and C give “the council; it says” and 2 others; B gives Ana Ruiz "
        "(not denying it)."
    )
    speak("de")
    assert told(english) == (
        "Die Quellen sind verschieden: A und C nennen „the council; it says“ und 2 weitere; "
        "B nennt Ana Ruiz (bestreitet es nicht)."
    )


def test_figures_are_explained_with_the_reason(speak):
    speak("uk")
    shown = told("A says “about 1,400”; B and C say “at most 1,200” (the hedges differ).")
    assert shown == "A каже «about 1,400»; B і C кажуть «at most 1,200» (застереження різні)."


def test_a_sentence_that_is_not_known_stays_as_it_is(speak):
    speak("de")
    assert told("The moon is full.") == "The moon is full."


def test_english_stays_english(qapp):
    for pattern in (*EXPLANATIONS, *NOTICES):
        sentence = filled(re.sub(r"%[7-9]", "“x”", pattern), *"ABCdef")
        assert told(f"{sentence}.") == f"{sentence}."


def test_a_quotation_from_right_to_left_is_isolated(qapp):
    assert told(f"A says “{ARABIC}”.") == f"A says “\u2068{ARABIC}\u2069”."
