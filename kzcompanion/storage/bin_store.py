"""What was removed in the last ninety days and can be brought back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import cast

import msgspec

from kzcompanion.domain.errors import NotFound
from kzcompanion.storage.database import Database
from kzcompanion.storage.graves import TABLE as GRAVES
from kzcompanion.storage.graves import graves_in
from kzcompanion.storage.history import mentioned
from kzcompanion.storage.paged_table import PagedTable
from kzcompanion.storage.stamps import without_stamp
from kzcompanion.storage.strict_json import Record

PREFIX = "bin."
KEPT = timedelta(days=90)
MOST_PAGES = 160
"""Pages beyond which the oldest goes before its time: ten thousand removed things."""
_FORM = "%Y-%m-%dT%H:%M:%SZ"


class BinItem(msgspec.Struct, frozen=True):
    """Describe one removed thing: its kind (sims, ledger), its id, its record and when it went."""

    kind: str
    id: str
    record: Record
    removed_at: datetime
    """UTC instant."""


class BinStore:
    """Keep what stores remove; what is there again, by undo or restore, is no longer listed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._book = database.book
        self._bin = PagedTable(database.book, PREFIX)

    def keep(self, table: str, record_id: str) -> None:
        """Note a record that is about to be removed, in the transaction that removes it."""
        record = self._book.get(table, record_id)
        if record is None or self._book.is_new(table, record_id):
            return
        now = self._database.now()
        self._forget_before(now - KEPT)
        kept: Record = {"table": table, "record": without_stamp(record), "at": now.strftime(_FORM)}
        page = self._bin.page_of(record_id) or self._bin.open_page()
        self._book.put_unrecorded(page, record_id, kept)

    def all(self) -> list[BinItem]:
        """Return what can be brought back, the last removed first."""
        earliest = (self._database.now() - KEPT).strftime(_FORM)
        items = [
            msgspec.convert(
                {
                    "kind": _family(row),
                    "id": record_id,
                    "record": row["record"],
                    "removed_at": row["at"],
                },
                BinItem,
            )
            for page in self._bin.pages()
            for record_id, row in self._book.rows(page).items()
            if cast(str, row["at"]) >= earliest and self._is_gone(record_id, row)
        ]
        return sorted(items, key=lambda item: item.removed_at, reverse=True)

    def restore(self, record_id: str) -> str:
        """Bring a removed thing back where it was, as one deed; return its kind. Raises NotFound."""
        row = self._bin.get(record_id)
        if row is None or not self._is_gone(record_id, row):
            raise NotFound(what="bin", name=record_id)
        with self._database.writing("restore"):
            table, record = cast(str, row["table"]), cast(Record, row["record"])
            self._book.put(table, record_id, record)
        return _family(row)

    def forget_expired(self) -> None:
        """Forget what went more than ninety days ago, in one save, or none when there is nothing."""
        limit = (self._database.now() - KEPT).strftime(_FORM)
        pages = {
            page: {at: row for at, row in self._book.rows(page).items() if cast(str, row["at"]) >= limit}
            for page in list(self._bin.pages())
        }
        old = {page: rows for page, rows in pages.items() if len(rows) < len(self._book.rows(page))}
        if not old:
            return
        with self._database.transaction("bin", undoable=False):
            for page, rows in old.items():
                self._book.drop_unrecorded(page)
                for record_id, row in rows.items():
                    self._book.put_unrecorded(page, record_id, row)

    def lost(self, table: str, record_ids: Collection[str]) -> frozenset[str]:
        """Return which of these records were removed over ninety days ago, with no way back any more.

        Nothing is lost that is there, in the bin, or in a deed that undo or redo can bring back; nor what
        was never seen being removed.
        """
        here = self._book.rows(table).keys()
        graves = graves_in(self._book.rows(GRAVES)).get(table, {})
        limit = (self._database.now() - KEPT).strftime(_FORM)
        gone = {one for one in record_ids if one not in here and "" < graves.get(one, "") < limit}
        gone -= {one for page in self._bin.pages() for one in self._book.rows(page)}
        return frozenset(gone - mentioned(self._book, table)) if gone else frozenset()

    def empty(self) -> None:
        """Forget everything removed, as after a leak."""
        with self._database.transaction("bin", undoable=False):
            for page in list(self._bin.pages()):
                self._book.drop_unrecorded(page)

    def _is_gone(self, record_id: str, row: Record) -> bool:
        table = cast(str, row["table"])
        family = _family(row)
        names = [table] if table == family else self._book.names(f"{family}.")
        return self._book.storage.find(names, record_id) is None

    def _forget_before(self, earliest: datetime) -> None:
        limit = earliest.strftime(_FORM)
        pages = list(self._bin.pages())
        for place, page in enumerate(pages):
            times = (cast(str, row["at"]) for row in self._book.rows(page).values())
            if len(pages) - place <= MOST_PAGES and any(time >= limit for time in times):
                return
            self._book.drop_unrecorded(page)


def _family(row: Record) -> str:
    return cast(str, row["table"]).partition(".")[0]
