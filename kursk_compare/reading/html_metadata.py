"""What a web page says of itself: title, outlet, author, day of publication, language.

Sources in this order: JSON-LD (schema.org NewsArticle), Open Graph and other <meta> tags, then the
page's own headline, byline and <time>. A date is only taken where it is stated in full. When the
page was saved is known where the program that saved it noted the day.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from kursk_compare.reading.dates import read_date

_ARTICLE_TYPE = re.compile(r"Article|BlogPosting|Report", re.IGNORECASE)
_MOST_JSON = 1_000_000
_MOST_DEPTH = 6
_MOST_WORDS = 60
_TITLE_SEPARATOR = re.compile(r"\s+[|·•»–—-]\s+")
_LANGUAGE = re.compile(r"[a-zA-Z]{2}(?![a-zA-Z])")
_BY = re.compile(r"by\s+", re.IGNORECASE)
_DATE_NAMES = (
    *("article:published_time", "og:published_time", "datepublished", "date", "pubdate"),
    *("publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.created"),
    *("dcterms.issued", "sailthru.date", "parsely-pub-date", "citation_publication_date"),
)

# What SingleFile, HTTrack and the Wayback Machine write into the pages they save, and the names
# under which Save Page WE and WebScrapBook do.
_SAVED = re.compile(
    r"saved date: ([^\n]+)|by HTTrack Website Copier/[^,]+, ([^\n]+)|FILE ARCHIVED ON (.+?) AND"
)
_SAVED_META = "savepage-date"
_SAVED_ATTRIBUTE = "data-scrapbook-create"
_STAMP = re.compile(r"(\d{4})(\d{2})(\d{2})\d{6,9}")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a page; None where it says nothing."""

    title: str | None
    outlet: str | None
    author: str | None
    published: date | None
    language: str | None
    retrieved: date | None = None


def read_metadata(tree: Any) -> Metadata:
    """Return what a parsed page says of itself."""
    stated = _linked_data(tree)
    meta = _meta(tree)
    outlet = _name(stated.get("publisher")) or meta.get("og:site_name")
    outlet = outlet or meta.get("application-name")
    return Metadata(
        title=_title(tree, stated, meta, outlet),
        outlet=_line(outlet),
        author=_author(tree, stated, meta),
        published=_published(tree, stated, meta),
        language=_language(tree),
        retrieved=_retrieved(tree, meta),
    )


def _title(
    tree: Any, stated: dict[str, Any], meta: dict[str, str], outlet: str | None
) -> str | None:
    named = _line(_string(stated.get("headline"))) or _line(meta.get("og:title"))
    if named:
        return named
    headings = [_line(heading.text_content()) for heading in tree.iter("h1")]
    found = [heading for heading in headings if heading]
    if len(found) == 1:
        return found[0]
    return _without_outlet(_line(tree.findtext(".//title")), outlet)


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Return "Headline" for "Headline - Outlet"."""
    if not title:
        return None
    parts = _TITLE_SEPARATOR.split(title)
    ends_in_outlet = outlet is not None and parts[-1].casefold() == outlet.casefold()
    if len(parts) > 1 and (ends_in_outlet or len(parts[-1].split()) <= 3 < len(parts[0].split())):
        return title[: title.rindex(parts[-1])].rstrip(" |·•»–—-")
    return title


def _author(tree: Any, stated: dict[str, Any], meta: dict[str, str]) -> str | None:
    named = _names(stated.get("author")) or meta.get("author") or meta.get("article:author")
    if named and "://" not in named:
        return _line(_BY.sub("", named, count=1) if _BY.match(named) else named)
    for element in tree.iter("a", "span", "div", "p", "address"):
        names = f"{element.get('rel', '')} {element.get('class', '')} {element.get('itemprop', '')}"
        if re.search(r"\b(?:author|byline)\b", names, re.IGNORECASE):
            line = _line(element.text_content())
            if line and len(line.split()) <= 8:
                return _BY.sub("", line, count=1) if _BY.match(line) else line
    return None


def _published(tree: Any, stated: dict[str, Any], meta: dict[str, str]) -> date | None:
    candidates = [_string(stated.get("datePublished")), *(meta.get(name) for name in _DATE_NAMES)]
    for candidate in candidates:
        day = read_date(candidate)
        if day is not None:
            return day
    times = {
        read_date(element.get("datetime") or element.text_content())
        for element in tree.iter("time")
        if element.get("itemprop", "datePublished") == "datePublished"
    } - {None}
    return times.pop() if len(times) == 1 else None


def _retrieved(tree: Any, meta: dict[str, str]) -> date | None:
    """Return the day on which the page says it was saved; None where it says several."""
    from lxml import etree

    stamp = _STAMP.fullmatch(tree.get(_SAVED_ATTRIBUTE) or "")
    told = ["-".join(stamp.groups()) if stamp else None, meta.get(_SAVED_META)]
    before = tree.itersiblings(etree.Comment, preceding=True)
    for comment in itertools.chain(before, tree.iter(etree.Comment), tree.itersiblings()):
        found = _SAVED.search(comment.text or "")
        told.append(found[found.lastindex or 0] if found else None)
    days = set(map(read_date, told)) - {None}
    return days.pop() if len(days) == 1 else None


def _language(tree: Any) -> str | None:
    found = _LANGUAGE.match(tree.get("lang") or tree.get("xml:lang") or "")
    return found[0].casefold() if found else None


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.casefold(), content)
    return found


def _linked_data(tree: Any) -> dict[str, Any]:
    """Return the first schema.org article a page states, or {}."""
    for script in tree.iter("script"):
        words = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(words) > _MOST_JSON:
            continue
        try:
            stated = json.loads(words)
        except (ValueError, RecursionError):
            continue
        for item in _items(stated, 0):
            if _ARTICLE_TYPE.search(str(item.get("@type", ""))):
                return item
    return {}


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MOST_DEPTH:
        return
    if isinstance(value, dict):
        yield value
        yield from _items(value.get("@graph"), depth + 1)
        yield from _items(value.get("mainEntity"), depth + 1)
    elif isinstance(value, list):
        for item in value:
            yield from _items(item, depth + 1)


def _names(value: Any) -> str | None:
    values = value if isinstance(value, list) else [value]
    names = [name for name in map(_name, values) if name]
    return ", ".join(names) or None


def _name(value: Any) -> str | None:
    return _string(value.get("name")) if isinstance(value, dict) else _string(value)


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _line(words: str | None) -> str | None:
    parts = (words or "").split()
    return " ".join(parts[:_MOST_WORDS]) or None
