"""Domain objects as stored records and back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeVar, cast

import msgspec

from kzcompanion.domain.errors import DataDamaged
from kzcompanion.storage.strict_json import Record

_EMPTY: tuple[object, ...] = (None, "", ())
_T = TypeVar("_T", bound=msgspec.Struct)


@cache
def _empty_fields(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """Return the fields whose default is nothing; they are left out of a record while they are empty."""
    return tuple(field.name for field in msgspec.structs.fields(kind) if field.default in _EMPTY)


def to_record(thing: msgspec.Struct) -> Record:
    """Return the record of a domain object; instants become ISO 8601 text, empty fields are left out."""
    record = cast(Record, msgspec.to_builtins(thing))
    for name in _empty_fields(type(thing)):
        if record[name] in _EMPTY:
            del record[name]
    for name, value in record.items():
        if type(value) is tuple:
            record[name] = list(value)
    return record


def all_from_records(records: Mapping[str, Record], kind: type[_T]) -> dict[str, _T] | None:
    """Return the domain objects of a whole table in one go; None where one of them is no such object."""
    try:
        return msgspec.convert(records, dict[str, kind])  # type: ignore[valid-type]
    except msgspec.ValidationError:
        return None


def all_from_bytes(raw: msgspec.Raw, decoder: msgspec.json.Decoder[dict[str, _T]]) -> dict[str, _T] | None:
    """Return the domain objects of a table not parsed yet; None where one of them is no such object."""
    try:
        return decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def from_record(record: Record, kind: type[_T], table: str) -> _T:
    """Return the domain object of a record; raises DataDamaged naming the table."""
    try:
        return msgspec.convert(record, kind)
    except msgspec.ValidationError as error:
        raise DataDamaged(path=table, problem="record", detail=str(error)) from error
