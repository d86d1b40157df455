"""Undo and redo: for every deed the records it replaced, kept in the data file itself."""

from __future__ import annotations

import hashlib
from typing import cast

import msgspec

from kzcompanion.domain.errors import NothingToUndo, UndoConflict
from kzcompanion.storage.record_book import Patch, RecordBook
from kzcompanion.storage.stamps import BRINGING, without_stamp
from kzcompanion.storage.strict_json import Record

PREFIX = "history."
UNDO = "history.undo."
REDO = "history.redo."
MOST_DEEDS = 200
MOST_BYTES = 2 << 20
"""Room for deeds; the last deed is kept whatever its size."""
EXEMPT = frozenset({"preferences"})
"""Tables whose changes are no deeds."""
_DEED = "deed"
_FAMILY = "history"
_encode = msgspec.json.Encoder(order="deterministic").encode


def fingerprint(record: Record | None) -> str:
    """Return a few signs that tell what a record says from anything else; empty for none."""
    if record is None:
        return ""
    return hashlib.blake2b(_encode(without_stamp(record)), digest_size=8).hexdigest()


class History:
    """Keep deeds in tables of their own, one each, so that a new deed never re-encodes the old ones."""

    def __init__(self, book: RecordBook) -> None:
        self._book = book
        self._names: dict[str, list[str]] = {}
        self._sizes: dict[str, int] = {}
        self._shape = (-1, -1)

    def _stack(self, stack: str) -> list[str]:
        """Return the names of a stack's deeds, the oldest first."""
        shape = self._book.shape(_FAMILY)  # first: what changes meanwhile on another thread is seen next time
        if self._shape != shape:
            names = sorted(self._book.names(PREFIX))
            self._names = {each: [name for name in names if name.startswith(each)] for each in (UNDO, REDO)}
            self._sizes = {name: self._sizes.get(name) or self._book.storage.size_of(name) for name in names}
            self._shape = shape
        return self._names[stack]

    def _drop(self, stack: str, place: int) -> None:
        name = self._stack(stack).pop(place)
        del self._sizes[name]
        self._book.drop_unrecorded(name)
        self._shape = self._book.shape(_FAMILY)

    def record(self, label: str, at: str, changes: Patch) -> None:
        """Note a deed that has just been done; what was undone before it cannot be redone any more."""
        patch = self._patch(changes)
        if not patch:
            return
        while self._stack(REDO):
            self._drop(REDO, 0)
        self._push(UNDO, label, at, patch)
        self._shorten()

    def next_label(self, stack: str) -> str | None:
        """Return the label of the deed on top of UNDO or REDO, or None."""
        names = self._stack(stack)
        return cast(str, self._deed(names[-1])["label"]) if names else None

    def replay(self, stack: str) -> tuple[str, frozenset[str]]:
        """Put back what the top deed of a stack replaced, and note the way back on the other stack.

        Return its label and the tables it touched; raises NothingToUndo or UndoConflict.
        """
        names = self._stack(stack)
        if not names:
            raise NothingToUndo
        deed = self._deed(names[-1])
        label, rows = cast(str, deed["label"]), cast(list[list[object]], deed["patch"])
        changes: Patch = {}
        for table, record_id, _, guard in rows:
            at = (cast(str, table), cast(str, record_id))
            changes[at] = self._book.get(*at)
            if fingerprint(changes[at]) != guard:
                raise UndoConflict(label=label)
        for table, record_id, before, _ in rows:
            if before is None:
                self._book.remove(cast(str, table), cast(str, record_id))
            else:
                record = cast(Record, before)
                # Said anew now: another laptop must not take it for older than what it undoes.
                anew = record if label in BRINGING else without_stamp(record)
                self._book.put(cast(str, table), cast(str, record_id), anew)
        self._drop(stack, -1)
        self._push(REDO if stack == UNDO else UNDO, label, cast(str, deed["at"]), self._patch(changes))
        return label, frozenset(table for table, _ in changes)

    def forget(self) -> None:
        """Forget every deed, as when secrets in them must not outlive a password."""
        for stack in (UNDO, REDO):
            while self._stack(stack):
                self._drop(stack, 0)

    def _patch(self, changes: Patch) -> list[list[object]]:
        return [
            [table, record_id, before, fingerprint(self._book.get(table, record_id))]
            for (table, record_id), before in changes.items()
            if table not in EXEMPT
        ]

    def _deed(self, name: str) -> Record:
        return self._book.rows(name)[_DEED]

    def _push(self, stack: str, label: str, at: str, patch: list[list[object]]) -> None:
        names = self._stack(stack)
        name = f"{stack}{int(names[-1][len(stack) :]) + 1 if names else 1:010d}"
        record: Record = {"label": label, "at": at, "patch": patch}
        self._book.put_unrecorded(name, _DEED, record)
        names.append(name)
        self._sizes[name] = len(_encode(record))
        self._shape = self._book.shape(_FAMILY)

    def _shorten(self) -> None:
        names = self._stack(UNDO)
        room = sum(self._sizes.values())
        while len(names) > 1 and (len(names) > MOST_DEEDS or room > MOST_BYTES):
            room -= self._sizes[names[0]]
            self._drop(UNDO, 0)


def mentioned(book: RecordBook, table: str) -> frozenset[str]:
    """Return the ids of a table's records that undo or redo may change or bring back."""
    deeds = (book.rows(name)[_DEED] for name in book.names(PREFIX))
    rows = (row for deed in deeds for row in cast(list[list[object]], deed["patch"]))
    return frozenset(cast(str, row[1]) for row in rows if row[0] == table)
