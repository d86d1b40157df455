"""Looks for words anywhere in the data: in ledgers, in the bin, and in deeds that undo can bring back."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from kzcompanion.storage.database import Database
from kzcompanion.storage.vault_store import HEAD_TABLE, RECORDS_TABLE


def words_in_use(database: Database, words: Collection[str]) -> frozenset[str]:
    """Return which of these words stand in any table but the vault's own."""
    left, found = set(words), set[str]()
    book = database.book
    for name in book.names(""):
        if not left:
            break
        if name in {HEAD_TABLE, RECORDS_TABLE}:
            continue
        if not any(book.storage.may_hold(name, word.encode("utf-8")) for word in left):
            continue
        text = msgspec.json.encode(dict(book.rows(name)))
        here = {word for word in left if word.encode("utf-8") in text}
        found |= here
        left -= here
    return frozenset(found)
