"""Keeps what is typed into a form until it is finished, so that no crash costs the user a line."""

from __future__ import annotations

from kzcompanion.domain.errors import TextNotStorable
from kzcompanion.domain.names import parse_note
from kzcompanion.storage.drafts_store import DraftsStore

LONGEST = 10_000
"""Characters kept of one field."""


class DraftsService:
    """Keep, give back and forget the texts of forms by name; secrets never come here."""

    __slots__ = ("_store",)

    def __init__(self, store: DraftsStore) -> None:
        self._store = store

    def kept(self, name: str) -> dict[str, str]:
        """Return what was typed into a form and not finished, by field."""
        return self._store.read(name)

    def keep(self, name: str, texts: dict[str, str]) -> None:
        """Keep what stands in a form now, durably; a text no file should hold is left out, empty ones too."""
        sound = {}
        for field, text in texts.items():
            if text.strip() and _storable(text[:LONGEST]):
                sound[field] = text[:LONGEST]
        if sound != self._store.read(name):
            self._store.write(name, sound)

    def forget(self, name: str) -> None:
        """Forget a form: it was written or given up."""
        if self._store.read(name):
            self._store.write(name, {})


def _storable(text: str) -> bool:
    try:
        parse_note(text, maximum=LONGEST)
    except TextNotStorable:
        return False
    return True
