"""The project file, version 1: JSON with the texts themselves, one item a line.

The order of what is written is fixed, and nothing in it tells of the time or of this computer: the
same work gives the same bytes. resources/project/project-1.schema.json describes it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import PurePosixPath, PureWindowsPath

from kursk_compare.article import Article
from kursk_compare.comparison.model import Comparison
from kursk_compare.engine.decisions import (
    NO_DECISIONS,
    Decisions,
    decisions_from_json,
    decisions_to_json,
)
from kursk_compare.project.candidates import candidate_items, candidates_from_items
from kursk_compare.project.file_format import CURRENT_VERSION, FORMAT
from kursk_compare.project.model import Binding, Project, UnknownField, ViewState
from kursk_compare.project.plain_data import names_of, plain, read_as
from kursk_compare.settings import Preset, Settings
from kursk_compare.version import VERSION

Json = dict[str, object]

TOP_NAMES = frozenset(
    {
        *("format", "version", "program", "journal"),
        *("sources", "decisions", "settings", "view", "comparison"),
    }
)
SOURCE_NAMES = names_of(Article, but=("path",)) | {"file"}
SETTINGS_NAMES = frozenset(("preset", "threshold"))
VIEW_NAMES = names_of(ViewState)
# The settings of a comparison are those of its project; only its articles are of another kind.
_DERIVED = ("articles", "settings")
LISTS_OF_COMPARISON = tuple(
    f.name for f in fields(Comparison) if f.name not in (*_DERIVED, "model")
)
COMPARISON_NAMES = frozenset((*LISTS_OF_COMPARISON, "articles", "model"))


def known_names() -> Mapping[str, frozenset[str]]:
    """Return the fields this program knows, by the object they stand in."""
    return {
        "": TOP_NAMES,
        "sources": SOURCE_NAMES,
        "settings": SETTINGS_NAMES,
        "view": VIEW_NAMES,
        "decisions": frozenset(decisions_to_json(NO_DECISIONS)),
        "comparison": COMPARISON_NAMES,
    }


# Writing


def project_chunks(
    project: Project,
    binding: Binding | None = None,
    comparison_text: Callable[[Project], Iterable[bytes]] | None = None,
) -> Iterator[bytes]:
    """Yield the file piece by piece, so that nothing else has to wait for it.

    `binding` makes it a journal. `comparison_text` may hand out what `comparison_chunks` gave
    before.
    """
    yield f'{{\n"format": "{FORMAT}",\n"version": {CURRENT_VERSION},\n"program": '.encode()
    yield _bytes(VERSION)
    if binding is not None:
        yield b',\n"journal": ' + _bytes({"document": binding.document, "sha256": binding.sha256})
    yield b',\n"sources": '
    yield from _list_chunks(
        _object_bytes(source_to_json(source), project.unknown, f"sources/{place}")
        for place, source in enumerate(project.sources)
    )
    parts = (
        ("decisions", decisions_to_json(project.decisions)),
        ("settings", _settings_to_json(project.settings)),
        ("view", _json_of(project.view)),
    )
    for name, value in parts:
        yield f',\n"{name}": '.encode() + _object_bytes(value, project.unknown, name)
    yield b',\n"comparison": '
    yield from (comparison_text or comparison_chunks)(project)
    yield from _unknown_fields(project.unknown, "")
    yield b"\n}\n"


def comparison_chunks(project: Project) -> Iterator[bytes]:
    """Yield the comparison of a project as its file holds it, piece by piece."""
    comparison = project.comparison
    if comparison is None:
        yield b"null"
        return
    yield b'{\n"model": ' + _bytes(comparison.model)
    yield b',\n"articles": ' + _bytes(_articles_to_json(comparison, project))
    for name in LISTS_OF_COMPARISON:
        yield f',\n"{name}": '.encode()
        yield from _list_chunks(_bytes(item) for item in _items_of(comparison, name))
    yield from _unknown_fields(project.unknown, "comparison")
    yield b"\n}"


def _items_of(comparison: Comparison, name: str) -> Iterable[object]:
    found: Iterable[object] = getattr(comparison, name)
    return candidate_items(comparison.candidates) if name == "candidates" else found


def source_to_json(source: Article) -> Json:
    """Return a source as its project holds it; of its path the file's bare name alone."""
    found = _json_of(source)
    path = found.pop("path")
    return {"id": found.pop("id"), "file": bare_name(str(path)) if path else None, **found}


def bare_name(path: str) -> str | None:
    """Return the last part of a path of any system, None when there is none."""
    name = PurePosixPath(PureWindowsPath(path).as_posix()).name.rpartition(":")[2]
    return name if name not in ("", ".", "..") else None


def _articles_to_json(comparison: Comparison, project: Project) -> list[object]:
    """Return the place among the sources of each article that is one of them."""
    decided = project.decisions.applied_to(project.sources)
    return [
        decided.index(article) if article in decided else source_to_json(article)
        for article in comparison.articles
    ]


def _settings_to_json(settings: Settings) -> Json:
    return {"preset": settings.preset.value, "threshold": settings.threshold}


def _json_of(value: object) -> Json:
    found = plain(value)
    assert isinstance(found, dict)
    return found


def _bytes(value: object) -> bytes:
    text = json.dumps(
        value, default=plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a character, which JSON can write but UTF-8 cannot
        return json.dumps(value, default=plain, allow_nan=False, separators=(",", ":")).encode()


def _object_bytes(value: Json, unknown: Sequence[UnknownField], place: str) -> bytes:
    text = _bytes(value)
    more = b"".join(_unknown_fields(unknown, place, b","))
    return text[:-1] + (more.removeprefix(b",") if text == b"{}" else more) + b"}"


def _list_chunks(items: Iterable[bytes]) -> Iterator[bytes]:
    yield b"["
    between = b"\n"
    for item in items:
        yield between + item
        between = b",\n"
    yield b"\n]"


def _unknown_fields(
    unknown: Sequence[UnknownField], place: str, between: bytes = b",\n"
) -> Iterator[bytes]:
    for field in unknown:
        if field.place == place:
            yield between + _bytes(field.name) + b": " + field.json.encode()


# Reading


def source_from_json(value: object) -> Article:
    """Return a source; raises ValueError or TypeError when it is none."""
    if not isinstance(value, dict):
        raise TypeError("no source")
    file = value.get("file")
    known = {name: value[name] for name in SOURCE_NAMES - {"file"} if name in value}
    path = bare_name(file) if isinstance(file, str) else None
    return read_as(Article, {**known, "path": path})


def settings_from_json(value: object) -> Settings:
    """Return the settings; raises ValueError or TypeError."""
    if not isinstance(value, dict):
        raise TypeError("no settings")
    found = read_as(Settings, {n: value[n] for n in SETTINGS_NAMES if n in value})
    if found.threshold is not None and not 0.0 <= found.threshold <= 1.0:
        raise ValueError("no threshold")
    return replace(Settings(preset=Preset(found.preset)), threshold=found.threshold)


def view_from_json(value: object) -> ViewState:
    """Return where the user was; what makes no sense is where a project opens."""
    try:
        return read_as(ViewState, value)
    except (TypeError, ValueError):
        return ViewState()


def binding_from_json(value: object) -> Binding:
    """Return what a journal belongs to; raises ValueError or TypeError."""
    return read_as(Binding, value)


def read_decisions(value: object) -> Decisions:
    """Return the decisions; raises ValueError."""
    try:
        return decisions_from_json(value)  # type: ignore[arg-type]  # it finds out itself
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        raise ValueError("damaged decisions") from error


def comparison_from_json(value: Mapping[str, object], project: Project) -> Comparison:
    """Return the comparison of a project; raises ValueError or TypeError."""
    settings = project.decisions.applied_in(project.settings)
    places = value.get("articles")
    if not isinstance(places, list):
        raise TypeError("no articles")
    decided = project.decisions.applied_to(project.sources)
    articles = [_article_at(place, decided) for place in places]
    rest = {name: value[name] for name in (*LISTS_OF_COMPARISON, "model") if name in value}
    candidates = candidates_from_items(rest.pop("candidates"))
    empty = read_as(Comparison, {**rest, "candidates": [], "articles": [], "settings": {}})
    return replace(empty, candidates=candidates, articles=tuple(articles), settings=settings)


def _article_at(place: object, decided: Sequence[Article]) -> Article:
    if isinstance(place, int) and not isinstance(place, bool):
        if not 0 <= place < len(decided):
            raise ValueError("no such source")
        return decided[place]
    return source_from_json(place)
