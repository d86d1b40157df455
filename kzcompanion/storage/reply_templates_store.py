"""What corrected replies taught, in the data file."""

from __future__ import annotations

from kzcompanion.domain.reply_template import ReplyTemplate
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import from_record, to_record

TABLE = "reply_templates"


class ReplyTemplatesStore:
    """Keep templates by id, the latest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[ReplyTemplate]:
        """Return every template, the one taught last first."""
        rows = self._database.book.rows(TABLE).values()
        found = (from_record(record, ReplyTemplate, TABLE) for record in rows)
        return sorted(found, key=lambda template: (template.taught_at, template.id), reverse=True)

    def get(self, template_id: str) -> ReplyTemplate | None:
        """Return one template, or None."""
        record = self._database.book.get(TABLE, template_id)
        return None if record is None else from_record(record, ReplyTemplate, TABLE)

    def put(self, template: ReplyTemplate) -> None:
        """Add a template or replace the one of its id."""
        with self._database.writing("reply_teach"):
            self._database.book.put(TABLE, template.id, to_record(template))

    def remove(self, template_id: str) -> bool:
        """Remove a template; say whether it was there."""
        with self._database.writing("reply_forget"):
            return self._database.book.remove(TABLE, template_id)
