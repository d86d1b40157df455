"""Reads one JSON data file strictly into its type; whatever is wrong is named with file and path."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kzcompanion.domain.errors import PackBroken

MAXIMUM_BYTES = 1024 * 1024
"""A data file above this is refused unread."""

TOO_DEEP = "is nested too deeply"

_BOM = b"\xef\xbb\xbf"
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Control characters, characters that reorder or hide text, halves of a surrogate pair."""

T = TypeVar("T")


class _Doubled:
    """Stands in the tree for an object that has a key twice."""

    def __init__(self, key: str) -> None:
        self.key = key


def read_file(path: Path, kind: type[T], name: str) -> T:
    """Return the content as `kind`; PackBroken names the file by `name`, the path inside it, the problem."""
    return converted(strict_tree(read_bytes(path, name, MAXIMUM_BYTES), name), kind, name)


def converted(tree: Any, kind: type[T], name: str) -> T:
    """Return a tree as `kind`; PackBroken names the path that does not fit."""
    try:
        return msgspec.convert(tree, kind)
    except msgspec.ValidationError as problem:
        said, at, where = str(problem).partition(" - at `")
        place = where.rpartition("` in `")[2]  # a fault of a key is "at `key` in `$.lines`"
        raise PackBroken(file=name, path=place.rstrip("`") if at else "$", problem=said) from None
    except RecursionError:
        raise PackBroken(file=name, path="$", problem=TOO_DEEP) from None


def strict_tree(raw: bytes, name: str) -> Any:
    """Return the JSON of a file as plain values: plain UTF-8, no key twice, no NaN, no hidden characters."""
    try:
        return _tree(_text(raw, name), name)
    except RecursionError:
        raise PackBroken(file=name, path="$", problem=TOO_DEEP) from None


def read_bytes(path: Path, name: str, limit: int) -> bytes:
    """Return the bytes of a file that is no larger than `limit`."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(limit + 1)
    except (OSError, ValueError) as problem:
        said = getattr(problem, "strerror", None) or "cannot be read"
        raise PackBroken(file=name, path="$", problem=said) from None
    if len(raw) > limit:
        raise PackBroken(file=name, path="$", problem=f"is larger than {limit} bytes")
    return raw


def _text(raw: bytes, name: str) -> str:
    if raw.startswith(_BOM):
        raise PackBroken(file=name, path="$", problem="starts with a byte order mark; save it as plain UTF-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise PackBroken(file=name, path="$", problem=f"is not UTF-8 at byte {problem.start}") from None


def _tree(text: str, name: str) -> Any:
    doubled: list[_Doubled] = []

    def join(pairs: list[tuple[str, Any]]) -> Any:
        joined = dict(pairs)
        if len(joined) == len(pairs):
            return joined
        doubled.append(_Doubled(_first_doubled(pairs)))
        return doubled[-1]

    try:
        tree = json.loads(text, object_pairs_hook=join, parse_constant=_refuse_constant)
    except json.JSONDecodeError as problem:
        where = f"line {problem.lineno}, column {problem.colno}"
        raise PackBroken(file=name, path="$", problem=f"is not JSON: {problem.msg} at {where}") from None
    except ValueError as problem:
        raise PackBroken(file=name, path="$", problem=f"is not JSON: {problem}") from None
    if doubled:
        paths = (path for path, leaf in _leaves(tree) if leaf is doubled[0])
        raise PackBroken(file=name, path=next(paths, "$"), problem=f"has the key {doubled[0].key!r} twice")
    # Escapes are rare in our files; only then is the tree walked, slower than one search of the text.
    for path, leaf in _leaves(tree) if "\\" in text else [("$", text)]:
        hidden = _HIDDEN.search(leaf) if isinstance(leaf, str) else None
        if hidden:
            raise PackBroken(file=name, path=path, problem=f"holds the hidden U+{ord(hidden[0]):04X}")
    return tree


def _first_doubled(pairs: list[tuple[str, Any]]) -> str:
    counts = Counter(key for key, _ in pairs)
    return next(key for key, count in counts.items() if count > 1)


def _refuse_constant(word: str) -> None:
    raise ValueError(f"{word} is no number")


def _leaves(tree: Any, path: str = "$") -> Iterator[tuple[str, Any]]:
    """Yield every value that is no object or list, and every key, with its path."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield path, key
            yield from _leaves(value, f"{path}.{key}")
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from _leaves(value, f"{path}[{index}]")
    else:
        yield path, tree
