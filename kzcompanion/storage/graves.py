"""When records were removed, so that merging with another laptop does not bring them back unasked."""

from __future__ import annotations

from collections.abc import Mapping

from kzcompanion.storage.record_book import Patch, RecordBook
from kzcompanion.storage.stamps import is_stamp, logical_name, stamp_of, takes_stamp
from kzcompanion.storage.strict_json import Record, Table

TABLE = "graves"
MOST_GRAVES = 2000
"""Removals remembered; the oldest is forgotten first."""

Graves = dict[str, dict[str, str]]
"""Table without its page -> id -> when the record was removed, as a stamp."""


def bury(book: RecordBook, changes: Patch, now: str) -> None:
    """Note which records a deed touched are gone, in its transaction; `changes` says what they were."""
    gone: Table = {
        _key(table, record_id): {"at": max(now, stamp_of(before))}
        for (table, record_id), before in changes.items()
        if takes_stamp(table) and before is not None and book.get(table, record_id) is None
    }
    _keep(book, gone)


def join_graves(book: RecordBook, theirs: Table) -> None:
    """Remember another laptop's removals, too, inside a transaction."""
    ours = book.rows(TABLE)
    _keep(book, {key: row for key, row in theirs.items() if _at(row) > _at(ours.get(key))})


def graves_in(table: Mapping[str, Record]) -> Graves:
    """Return removals by table and id."""
    graves: Graves = {}
    for key, row in table.items():
        name, _, record_id = key.partition("/")
        graves.setdefault(name, {})[record_id] = _at(row)
    return graves


def _key(table: str, record_id: str) -> str:
    return f"{logical_name(table)}/{record_id}"


def _at(row: Record | None) -> str:
    at = None if row is None else row.get("at")
    return at if isinstance(at, str) and is_stamp(at) else ""


def _keep(book: RecordBook, gone: Mapping[str, Record]) -> None:
    if gone:
        rows = {**book.rows(TABLE), **gone}
        for key in sorted(rows, key=lambda key: _at(rows[key]))[:-MOST_GRAVES]:
            del rows[key]
        book.put_table_unrecorded(TABLE, rows)
