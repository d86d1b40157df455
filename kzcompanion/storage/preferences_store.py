"""The user's choices in the data file."""

from __future__ import annotations

import msgspec

from kzcompanion.domain.preferences import Preferences
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import to_record

TABLE = "preferences"
_CHOICES = "choices"


class PreferencesStore:
    """Keep the one set of choices; changing it is no deed that could be undone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> Preferences:
        """Return the choices; what is unknown is ignored and what is wrong falls back to its default."""
        record = self._database.book.get(TABLE, _CHOICES) or {}
        try:
            return msgspec.convert(record, Preferences)
        except msgspec.ValidationError:
            sound = {}
            for name, value in record.items():
                try:
                    msgspec.convert({name: value}, Preferences)
                except msgspec.ValidationError:
                    continue
                sound[name] = value
            return msgspec.convert(sound, Preferences)

    def write(self, preferences: Preferences) -> None:
        """Replace the choices."""
        with self._database.writing("preferences"):
            self._database.book.put(TABLE, _CHOICES, to_record(preferences))
