"""Deeds of `batch` that were answered already, so that the same key twice is one deed."""

from __future__ import annotations

import msgspec

from kzcompanion.storage.database import Database
from kzcompanion.storage.paged_table import PAGE_RECORDS, PagedTable
from kzcompanion.storage.records import from_record
from kzcompanion.storage.strict_json import Record

PREFIX = "deeds."
MOST_DEEDS = 20_000
"""The last deeds that are remembered; the oldest page goes as a whole."""


class StoredDeed(msgspec.Struct, frozen=True):
    """Remember what a key stood for and what was answered."""

    key: str
    fingerprint: str
    answer: Record


class DeedsStore:
    """Keep answered deeds by key; undoing one forgets its key when both were written in one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._deeds = PagedTable(database.book, PREFIX)

    def find(self, key: str) -> StoredDeed | None:
        """Return the deed of a key, or None."""
        record = self._deeds.get(key)
        return None if record is None else from_record({"key": key, **record}, StoredDeed, PREFIX)

    def put(self, deed: StoredDeed) -> None:
        """Remember a deed."""
        with self._database.writing("batch"):
            self._deeds.put(deed.key, {"fingerprint": deed.fingerprint, "answer": deed.answer})
            pages = self._deeds.pages()
            if len(pages) > MOST_DEEDS // PAGE_RECORDS + 1:
                self._database.book.drop_unrecorded(pages[0])
