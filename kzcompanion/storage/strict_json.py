"""What may be stored: what JSON gives back unchanged; no floats, broken text or bottomless nesting."""

from __future__ import annotations

from kzcompanion.domain.errors import TextNotStorable

Record = dict[str, object]
"""One stored record; replaced as a whole, never changed in place."""
Table = dict[str, Record]

DEEPEST = 40
"""Levels of nesting a record may have."""
_WIDEST = 1 << 63


def check_record(record: object) -> None:
    """Refuse what would come back from the disk as something else.

    Raises TextNotStorable for broken characters, TypeError or ValueError for what no caller may pass.
    """
    if type(record) is not dict:
        raise TypeError(f"a record is a dict, not {type(record).__name__}")
    _check(record, DEEPEST)


def _check(value: object, depth: int) -> None:
    kind = type(value)
    if kind is str:
        if not value.isascii():  # type: ignore[attr-defined]
            _check_text(value)  # type: ignore[arg-type]
    elif kind is int:
        if not -_WIDEST <= value < _WIDEST:  # type: ignore[operator]
            raise ValueError("the number is too large to store")
    elif kind is dict or kind is list:
        _check_nested(value, depth)
    elif value is not None and kind is not bool:
        raise TypeError(f"{kind.__name__} is not stored")


def _check_nested(value: object, depth: int) -> None:
    if depth <= 0:
        raise ValueError("the record is nested too deeply")
    if isinstance(value, dict):
        for key in value:
            if type(key) is not str:
                raise TypeError(f"a key is text, not {type(key).__name__}")
            _check_text(key)
        inner = value.values()
    else:
        assert isinstance(value, list)
        inner = value  # type: ignore[assignment]
    for item in inner:
        _check(item, depth - 1)


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise TextNotStorable from error
