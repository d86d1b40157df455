"""Reads and changes the user's choices."""

from __future__ import annotations

import msgspec

from kzcompanion.domain.preferences import Preferences
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import PreferencesChanged
from kzcompanion.storage.preferences_store import PreferencesStore


class PreferencesService:
    """Keep the user's choices; changing them is no deed that Undo takes back."""

    __slots__ = ("_scope", "_store")

    def __init__(self, store: PreferencesStore, scope: DeedScope) -> None:
        self._store = store
        self._scope = scope

    def current(self) -> Preferences:
        """Return the choices as they stand."""
        return self._store.read()

    def change(self, **fields: object) -> Preferences:
        """Change the named choices and return them all; a name that is no choice raises TypeError."""
        before = self._store.read()
        after = msgspec.structs.replace(before, **fields)
        if after != before:
            with self._scope.deed("preferences", undoable=False) as news:
                self._store.write(after)
                news.append(PreferencesChanged())
        return after
