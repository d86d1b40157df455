"""What is being typed into a form, by the form's name, until it is written or given up."""

from __future__ import annotations

import msgspec

from kzcompanion.storage.database import Database

TABLE = "drafts"
_TEXTS = "texts"


class DraftsStore:
    """Keep the texts of unfinished forms; keeping one is no deed that could be undone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, name: str) -> dict[str, str]:
        """Return the texts of a form by field; empty when nothing was kept or it cannot be read."""
        record = self._database.book.get(TABLE, name) or {}
        try:
            return msgspec.convert(record.get(_TEXTS, {}), dict[str, str])
        except msgspec.ValidationError:
            return {}

    def write(self, name: str, texts: dict[str, str]) -> None:
        """Replace what is kept of a form; no texts remove it."""
        with self._database.transaction("draft", undoable=False):
            if texts:
                self._database.book.put(TABLE, name, {_TEXTS: dict(texts)})
            else:
                self._database.book.remove(TABLE, name)
