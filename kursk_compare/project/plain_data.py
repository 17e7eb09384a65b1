"""Our dataclasses as plain JSON values and back, strictly by their types.

Fields have their own names; enums are their values, decimals and dates strings, tuples and sets
lists. A field that is missing takes its default, one that is not known is passed over, anything of
another type is refused.
"""

from __future__ import annotations

import math
import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Read = Callable[[object], Any]
T = TypeVar("T")

_LONGEST_DECIMAL = 4000


def plain(value: object) -> object:
    """Return one of our values as JSON has it, one level deep; raises TypeError for any other."""
    if isinstance(value, Mapping):
        return _sorted(dict(value))
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _sorted(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(f"not for a file: {type(value).__name__}")


def read_as(kind: type[T], value: object) -> T:
    """Return `value` as `kind`; raises ValueError or TypeError when it is anything else."""
    return cast("T", _reader(cast("Any", kind))(value))


def _sorted(value: object) -> object:
    return {key: value[key] for key in sorted(value)} if isinstance(value, dict) else value


@cache
def _reader(kind: Any) -> Read:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _union(get_args(kind))
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin is Sequence:
        return _tuple((*get_args(kind), Ellipsis))
    if origin is frozenset:
        return _frozenset(get_args(kind)[0])
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(get_args(kind)[1])
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum(kind)
    if is_dataclass(kind):
        return _dataclass(kind)
    raise TypeError(f"not for a file: {kind}")


def _dataclass(kind: Any) -> Read:
    readers: dict[str, Read] = {}
    needed = [f.name for f in fields(kind) if f.default is f.default_factory is MISSING]

    def read(value: object) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"no {kind.__name__}")
        if not readers:  # found late, for a class may hold values of its own kind
            hints = get_type_hints(kind)
            readers.update({f.name: _reader(hints[f.name]) for f in fields(kind)})
        for name in needed:
            if name not in value:
                raise ValueError(f"{kind.__name__} without {name}")
        return kind(**{n: read(value[n]) for n, read in readers.items() if n in value})

    return read


def _union(kinds: tuple[Any, ...]) -> Read:
    readers = [_reader(kind) for kind in kinds if kind is not type(None)]
    may_be_none = type(None) in kinds

    def read(value: object) -> Any:
        if value is None and may_be_none:
            return None
        for reader in readers[:-1]:
            try:
                return reader(value)
            except (TypeError, ValueError):
                continue
        return readers[-1](value)

    return read


def _tuple(kinds: tuple[Any, ...]) -> Read:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        one = _reader(kinds[0])
        return lambda value: tuple(map(one, _list(value)))
    readers = [_reader(kind) for kind in kinds]

    def read(value: object) -> Any:
        items = _list(value)
        if len(items) != len(readers):
            raise ValueError("a list of another length")
        return tuple(reader(item) for reader, item in zip(readers, items, strict=True))

    return read


def _frozenset(kind: Any) -> Read:
    one = _reader(kind)
    return lambda value: frozenset(map(one, _list(value)))


def _mapping(kind: Any) -> Read:
    one = _reader(kind)

    def read(value: object) -> Any:
        if not isinstance(value, dict):
            raise TypeError("no table")
        return {key: one(value[key]) for key in sorted(value)}

    return read


def _enum(kind: type[Enum]) -> Read:
    return lambda value: kind(_text(value))


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _whole_number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("no whole number")
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float):
        raise TypeError("no number")
    try:
        number = float(cast("float", value))
    except OverflowError:
        raise ValueError("no finite number") from None
    if not math.isfinite(number):
        raise ValueError("no finite number")
    return number


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _decimal(value: object) -> Decimal:
    text = _text(value)
    if len(text) > _LONGEST_DECIMAL:
        raise ValueError("no number of this world")
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError("no decimal number") from None
    if not number.is_finite() or abs(number.adjusted()) > _LONGEST_DECIMAL:
        raise ValueError("no number of this world")
    return number


def _date(value: object) -> date:
    return date.fromisoformat(_text(value))


def names_of(kind: Any, but: Iterable[str] = ()) -> frozenset[str]:
    """Return the names of a dataclass's fields, those in `but` left out."""
    return frozenset(f.name for f in fields(kind)) - frozenset(but)


_SIMPLE: Mapping[Any, Read] = {
    str: _text,
    int: _whole_number,
    float: _number,
    bool: _truth,
    Decimal: _decimal,
    date: _date,
}
