"""The architecture as rules: the pipeline's arrows, the core's limits, what no file may do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "kursk_compare"
MODULES = sorted(PACKAGE.rglob("*.py"))
SCRIPTS = sorted([*(ROOT / "packaging").glob("*.py"), *(ROOT / "benchmarks").rglob("*.py")])

# What every stage may use: the core data and its word lists.
COMMON = (
    *("article", "corrections", "deceptions", "enumeration", "errors", "finding", "lazy"),
    *("plain_text", "resources", "settings", "version"),
)

# What each part may import besides itself and COMMON; anything else of the package is forbidden.
ALLOWED = {
    "reading": ("child", "chosen_file"),
    "sentences": ("reading.blocks",),
    "embedding": ("child", "local_data", "sentences"),
    "alignment": ("sentences", "embedding.encoder"),
    "figures": ("sentences",),
    "attribution": ("sentences",),
    "wording": ("sentences",),
    "comparison": (
        "sentences",
        "embedding.encoder",
        "alignment",
        "figures",
        "attribution",
        "wording",
    ),
    "report": (
        *("alignment.candidate_table", "alignment.model", "alignment.thresholds", "figures.model"),
        *("attribution.model", "child", "comparison.model", "comparison.schema", "wording"),
        *("palette", "saving"),
    ),
    "batch": (
        *("child", "comparison", "embedding", "engine.failing", "palette", "project.lock"),
        *("reading", "report", "saving"),
    ),
    "project": (
        *("alignment.candidate_table", "alignment.model", "child", "chosen_file"),
        *("comparison.model", "engine.decisions", "local_data", "saving"),
    ),
}
CORE = ("sentences", "alignment", "figures", "attribution", "wording", "comparison")
ROOT_FILES = ("article", "corrections", "errors", "finding", "settings")
CORE_FILES = sorted(
    [
        *(PACKAGE / f"{name}.py" for name in ROOT_FILES),
        *(PACKAGE / f"{name}.py" for name in ("deceptions", "enumeration", "plain_text")),
        *(file for stage in CORE for file in (PACKAGE / stage).rglob("*.py")),
    ]
)
HEAVY = ("PySide6", "shiboken6", "torch", "sentence_transformers", "transformers")
OUTSIDE_WORLD = (
    *("io", "pathlib", "shutil", "tempfile", "subprocess", "multiprocessing", "threading"),
    *("sqlite3", "socket", "urllib", "http", "asyncio", "logging", "locale", "random", "time"),
    *("pickle", "marshal", "shelve", "ctypes", "sys", "platformdirs"),
)
NETWORK = ("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "asyncio", "requests", "httpx")
MARKUP = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "fromHtml"}
MARKUP |= {"RichText", "MarkdownText"}


def named(*modules: str) -> list[str]:
    """Return the patterns for modules and everything inside them."""
    return [pattern for module in modules for pattern in (module, f"{module}.*")]


def ours(*parts: str) -> list[str]:
    return named(*(f"kursk_compare.{part}" for part in parts))


@pytest.mark.parametrize("stage", sorted(ALLOWED))
def test_a_stage_imports_only_what_lies_before_it(stage):
    (
        archrule(f"{stage} keeps the direction of the pipeline")
        .match(*ours(stage))
        .should_not_import("kursk_compare", "kursk_compare.*")
        .may_import(*ours(stage, *COMMON, *ALLOWED[stage]))
        .check("kursk_compare", only_direct_imports=True)
    )


@pytest.mark.parametrize("name", sorted(COMMON))
def test_the_core_data_import_no_stage(name):
    (
        archrule(f"{name} knows no stage")
        .match(f"kursk_compare.{name}")
        .should_not_import("kursk_compare", "kursk_compare.*")
        .may_import(*ours(*COMMON))
        .check("kursk_compare")
    )


@pytest.mark.parametrize("stage", CORE)
def test_the_core_needs_neither_qt_nor_a_model(stage):
    (
        archrule(f"{stage} is free of Qt and torch, however deep one looks")
        .match(*ours(stage))
        .should_not_import(*named(*HEAVY))
        .check("kursk_compare")
    )


@pytest.mark.parametrize("stage", CORE)
def test_the_core_touches_nothing_outside_itself(stage):
    (
        archrule(f"{stage} does no input or output and knows no clock")
        .match(*ours(stage))
        .should_not_import(*named(*OUTSIDE_WORLD))
        .check("kursk_compare", only_direct_imports=True)
    )


def test_a_report_needs_no_numpy():
    """It takes 15 MB, and a long report is near the most that one may take."""
    (
        archrule("a report reads what was found and computes nothing anew")
        .match(*ours("report"))
        .should_not_import(*named("numpy"))
        .check("kursk_compare")
    )


def test_all_the_core_asks_of_the_system_is_how_many_processors_it_has():
    """A default for the number of threads; the result does not depend on it."""

    def asks_more(node: ast.AST) -> bool:
        if isinstance(node, ast.ImportFrom):
            return node.module == "os"
        of_os = isinstance(node, ast.Attribute) and ast.unparse(node.value) == "os"
        return of_os and node.attr != "cpu_count"

    assert found(CORE_FILES, asks_more) == []


def test_only_the_desktop_imports_qt():
    (
        archrule("Qt is the desktop's own")
        .match("kursk_compare", "kursk_compare.*")
        .exclude(*ours("desktop"))
        .should_not_import(*named("PySide6", "shiboken6"))
        .check("kursk_compare", only_direct_imports=True)
    )


def test_only_the_programs_entry_reaches_the_desktop():
    (
        archrule("nothing depends on the window")
        .match("kursk_compare", "kursk_compare.*")
        .exclude("kursk_compare.__main__", *ours("desktop"))
        .should_not_import(*ours("desktop"))
        .check("kursk_compare", only_direct_imports=True)
    )


def test_the_desktop_leaves_reading_and_embedding_to_its_engine():
    (
        archrule("the window's process loads no model and opens no foreign file")
        .match(*ours("desktop"))
        .should_not_import(*named("torch", "sentence_transformers", "trafilatura", "pypdfium2"))
        .should_not_import(*ours("reading", "embedding", "api", "cli"))
        .check("kursk_compare", only_direct_imports=True)
    )


def test_one_file_alone_imports_sentence_transformers():
    importing = [f for f in MODULES if any(m.startswith("sentence_transformers") for m in uses(f))]
    assert len(importing) == 1
    assert importing[0].parent.name == "embedding"


@pytest.mark.parametrize("library", NETWORK)
def test_nothing_imports_a_way_to_the_network(library):
    offenders = [file.name for file in MODULES if library in {m.split(".")[0] for m in uses(file)}]
    assert offenders == []
    assert not [f.name for f in MODULES if {"PySide6.QtNetwork"} & set(uses(f))]


def test_messages_between_processes_alone_are_pickled():
    unpickling = {"pickle", "marshal", "shelve", "joblib", "dill"}
    offenders = [f.name for f in MODULES if unpickling & set(uses(f)) and f.name != "child.py"]
    assert offenders == []


def test_no_text_is_ever_run_as_code():
    forbidden = {"eval", "exec", "compile", "__import__"}
    assert found(MODULES, lambda node: called(node) in forbidden) == []
    assert found(MODULES, runs_a_command) == []
    assert found(MODULES, is_shell_call) == []


def test_no_foreign_model_code_is_trusted():
    assert found(MODULES, lambda node: keyword_is(node, "trust_remote_code", value=True)) == []


def test_the_desktop_shows_text_as_text_never_as_markup():
    desktop = sorted((PACKAGE / "desktop").rglob("*.py"))
    assert desktop
    assert found(desktop, lambda n: isinstance(n, ast.Attribute) and n.attr in MARKUP) == []


def test_every_label_with_words_says_that_they_are_plain():
    """A QLabel that is not told so guesses, and would read a title as markup."""
    for file in sorted((PACKAGE / "desktop").rglob("*.py")):
        calls = [node for node in nodes(file) if isinstance(node, ast.Call)]
        labels = [node for node in calls if called(node) == "QLabel"]
        has_words = any(node.args for node in labels) or "setText" in map(called, calls)
        attributes = {node.attr for node in nodes(file) if isinstance(node, ast.Attribute)}
        assert "PlainText" in attributes or not (labels and has_words), file.name


def test_the_library_does_not_print():
    assert found(MODULES, lambda node: called(node) in {"print", "pprint", "input"}) == []


def test_files_are_written_whole_or_not_at_all():
    """typesetting.py writes only into the temporary folder that it gives to typst."""
    rest = [file for file in MODULES if file.name not in ("saving.py", "typesetting.py")]
    assert found(rest, lambda node: called(node) in {"write_text", "write_bytes"}) == []
    assert found(rest, opens_for_writing) == []


def test_no_state_is_hidden_in_modules():
    assert found(MODULES, lambda node: isinstance(node, ast.Global)) == []


@pytest.mark.parametrize("file", CORE_FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_core_data_are_frozen_and_slotted(file):
    """A private class may change: it is a function's working state and never leaves its module."""

    def is_loose(node: ast.AST) -> bool:
        if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
            return False
        return any(
            dataclass_name(d) and not (keyword_is(d, "frozen") and keyword_is(d, "slots"))
            for d in node.decorator_list
        )

    assert found([file], is_loose) == []


def test_no_module_is_named_for_being_useful():
    assert not {"utils", "util", "helpers", "misc", "common"} & {file.stem for file in MODULES}


@pytest.mark.parametrize("file", [*MODULES, *SCRIPTS], ids=lambda f: str(f.relative_to(ROOT)))
def test_files_and_functions_stay_short(file):
    lines = file.read_text(encoding="utf-8").count("\n")
    assert lines < 400
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    long = [
        f"{node.name}: {length} lines"
        for node in nodes(file)
        if isinstance(node, functions) and (length := node.end_lineno - node.lineno + 1) >= 40
    ]
    assert long == []


@cache
def nodes(file: Path) -> tuple[ast.AST, ...]:
    """Return every node of a file's syntax tree."""
    return tuple(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


def uses(file: Path) -> Iterator[str]:
    """Return the full names of the modules a file imports, wherever it does so."""
    for node in nodes(file):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def found(files, matches) -> list[str]:
    """Return the places of the nodes that match."""
    return [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in files
        for node in nodes(file)
        if matches(node)
    ]


def called(node: ast.AST) -> str | None:
    """Return the last name of what a call calls; a method of `re` is not the builtin."""
    if not isinstance(node, ast.Call):
        return None
    if isinstance(node.func, ast.Name):
        return node.func.id
    if isinstance(node.func, ast.Attribute):
        owner = node.func.value
        is_pattern = isinstance(owner, ast.Name) and owner.id in {"re", "regex"}
        is_method = node.func.attr in {"exec", "eval", "compile", "input", "print"}
        return None if is_pattern or is_method else node.func.attr
    return None


def keyword_is(node: ast.AST, name: str, *, value: bool = True) -> bool:
    return isinstance(node, ast.Call) and any(
        k.arg == name and isinstance(k.value, ast.Constant) and k.value.value is value
        for k in node.keywords
    )


def dataclass_name(decorator: ast.expr) -> bool:
    name = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(name, ast.Name) and name.id == "dataclass"


def runs_a_command(node: ast.AST) -> bool:
    the_users_locale = isinstance(node, ast.Call) and ast.unparse(node.func) == "QLocale.system"
    return called(node) in {"system", "popen"} and not the_users_locale


def is_shell_call(node: ast.AST) -> bool:
    return keyword_is(node, "shell")


def opens_for_writing(node: ast.AST) -> bool:
    if called(node) != "open":
        return False
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    words = [a.value for a in given if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    return any(set(word) <= set("rwxab+t") and set(word) & set("wxa+") for word in words)
