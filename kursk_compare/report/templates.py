"""The templates of pages and texts, in which every value is foreign until it is escaped."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from kursk_compare.resources import resource

if TYPE_CHECKING:
    from jinja2 import Template


@cache
def template(name: str, finalize: Callable[[Any], Any] | None = None) -> Template:
    """Return the template in the resource `name`; a name in it that is not given is an error.

    Values are escaped as HTML asks, after `finalize` has had them.
    """
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.from_string(resource(name).read_text(encoding="utf-8"))
