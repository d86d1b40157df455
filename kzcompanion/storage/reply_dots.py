"""Replies kept before a number, PIN or code in them was dotted: dotted now, wherever the data hold them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from kzcompanion.domain.reply_plain import without_numbers_of_people
from kzcompanion.storage.history import PREFIX as HISTORY
from kzcompanion.storage.history import fingerprint
from kzcompanion.storage.strict_json import Record, Table

_HOLDERS = frozenset({"ledger", "renewals"})
"""Tables whose records may hold a reply, by the first part of their name."""
_REPLY = "reply"
_Row = list[object]


def dot_replies(tables: dict[str, Table]) -> None:
    """Dot every reply in ledgers, renewals, the bin, and in what undo and redo would bring back.

    What a deed left is told by a fingerprint, which is renewed, so that the deed can still be undone.
    """
    renewed: dict[str, str] = {}
    for name, table in tables.items():
        if name.partition(".")[0] in _HOLDERS:
            for record_id, record in table.items():
                table[record_id] = _dotted(record, renewed)
        elif name.startswith("bin."):
            for kept in table.values():
                if str(kept.get("table")).partition(".")[0] in _HOLDERS:
                    kept["record"] = _dotted(cast(Record, kept["record"]), renewed)
    for row in _patches(tables):
        if str(row[0]).partition(".")[0] in _HOLDERS and row[2] is not None:
            row[2] = _dotted(cast(Record, row[2]), renewed)
    for row in _patches(tables):
        row[3] = renewed.get(cast(str, row[3]), row[3])


def _dotted(record: Record, renewed: dict[str, str]) -> Record:
    """Return the record with its reply dotted; note the fingerprint of one that had to be changed."""
    reply = record.get(_REPLY)
    if not isinstance(reply, str):
        return record
    dotted = {**record, _REPLY: without_numbers_of_people(reply)}
    if dotted != record:
        renewed[fingerprint(record)] = fingerprint(dotted)
    return dotted


def _patches(tables: dict[str, Table]) -> Iterator[_Row]:
    """Give every row of every deed: table, record's id, what it said before, fingerprint of what it says."""
    for name, table in tables.items():
        if name.startswith(HISTORY):
            for deed in table.values():
                yield from cast(list[_Row], deed["patch"])
