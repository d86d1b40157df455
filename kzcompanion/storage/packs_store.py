"""Which data pack is in force for which country; the packs themselves are files beside the data file."""

from __future__ import annotations

from datetime import datetime

import msgspec

from kzcompanion.storage.database import Database
from kzcompanion.storage.records import to_record

TABLE = "packs"


class ActivePack(msgspec.Struct, frozen=True, kw_only=True):
    """Name the file of a pack in force, what it must be to the last bit, and since when."""

    country: str
    file: str
    sha256: str
    version: str
    applied_at: datetime


class PacksStore:
    """Keep one record for each country that has a pack in force; without one the shipped data are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[ActivePack, ...]:
        """Return the packs in force by country; a record that is none of ours is left alone."""
        found = []
        for country, record in sorted(self._database.book.rows(TABLE).items()):
            try:
                active = msgspec.convert(record, ActivePack)
            except msgspec.ValidationError:
                continue
            if active.country == country:
                found.append(active)
        return tuple(found)

    def put(self, active: ActivePack) -> None:
        """Put a pack in force."""
        with self._database.writing("pack_apply"):
            self._database.book.put(TABLE, active.country, to_record(active))

    def remove(self, country: str) -> None:
        """Put the shipped data in force again."""
        with self._database.writing("pack_back"):
            self._database.book.remove(TABLE, country)
