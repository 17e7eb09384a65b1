"""What an import loads: nothing heavy too soon, no Qt in the core, no model in the GUI."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys

import pytest

import kursk_compare.desktop

HEAVY = {"PySide6", "shiboken6", "torch", "sentence_transformers", "transformers"}
MODELS = HEAVY - {"PySide6", "shiboken6"}


REPORT = "\nimport json, sys; print(json.dumps(sorted({m.split('.')[0] for m in sys.modules})))"


def run(code: str) -> str:
    """Return what a fresh interpreter prints when it runs `code`."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def loaded_by(code: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter holds after running `code`."""
    return set(json.loads(run(code + REPORT)))


@pytest.mark.parametrize(
    "module",
    [
        "kursk_compare, kursk_compare.figures, kursk_compare.attribution",
        "kursk_compare.wording, kursk_compare.alignment, kursk_compare.comparison",
        "kursk_compare.cli, kursk_compare.engine",
    ],
)
def test_importing_the_core_loads_neither_qt_nor_a_model(module):
    assert not loaded_by(f"import {module}") & HEAVY


def test_the_contracts_names_load_neither_qt_nor_a_model():
    code = (
        "from kursk_compare import Article, Settings, Comparison, compare, read_article\n"
        "from kursk_compare.figures import find_figures\n"
        "from kursk_compare.attribution import find_attributions\n"
        "find_figures('As many as 8,000 soldiers came.'); find_attributions('He said no.')"
    )
    assert not loaded_by(code) & HEAVY


def test_importing_every_module_of_the_window_loads_no_model():
    folder = kursk_compare.desktop.__path__
    modules = [m.name for m in pkgutil.walk_packages(folder, "kursk_compare.desktop.")]
    loaded = loaded_by("import kursk_compare.desktop\n" + "\n".join(f"import {m}" for m in modules))
    assert not loaded & MODELS
    assert not loaded & {"trafilatura", "pypdfium2", "typst"}


def test_the_command_line_works_where_qt_is_not_installed():
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from kursk_compare.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit as end:\n    assert end.code == 0\n"
    )
    assert "compare" in run(code)


def test_qt_calls_do_not_steal_references_to_none():
    """PySide6 6.12.0 does so on Python 3.11 and aborts after some 5,000 calls; see pyproject."""
    from PySide6.QtCore import QPoint

    point, before = QPoint(), sys.getrefcount(None)
    for _ in range(500):
        point.setX(1)
    assert sys.getrefcount(None) - before > -100
