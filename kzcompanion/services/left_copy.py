"""Remembers that a secret lies in the clipboard, so that after a crash the next start can take it off."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from kzcompanion.domain.errors import CompanionError, VaultDamaged
from kzcompanion.domain.secret_field import NOTE_LIMIT, SecretField, grouped, normalise
from kzcompanion.files.atomic import remove_quietly, write_durably
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.clock import Clock

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import VaultService

_NAME = ".copied"
_LEAST_PIECE = 8
"""A shorter piece of a note may stand in any text."""


class LeftCopy:
    """Keep the instant of the last copy until the clipboard is clear again; of the secret nothing is kept."""

    __slots__ = ("_clock", "_path", "_vault", "_writable")

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        vault: Callable[[], VaultService],
        writable: Callable[[], bool],
    ) -> None:
        self._path = folder.root / _NAME
        self._clock, self._vault, self._writable = clock, vault, writable

    def note(self) -> None:
        """Write down that something is about to be copied; a disk that refuses does not hinder copying."""
        if self._writable():
            with suppress(CompanionError):
                write_durably(self._path, f"{self._clock.now().isoformat()}\n".encode("ascii"))

    def forget(self) -> None:
        """Write down that the clipboard holds nothing of ours any more."""
        if self._writable():
            remove_quietly(str(self._path))

    def pending(self) -> bool:
        """Tell whether a run has ended without clearing what it had copied."""
        import os

        return os.path.lexists(self._path)

    def is_kept(self, text: str) -> bool:
        """Tell whether a text is a secret of this vault, with spaces or without, or a piece of a note.

        Raises VaultLocked. What cannot be read is passed over.
        """
        text = text.strip()
        if not text or len(text) > NOTE_LIMIT:
            return False
        vault, found = self._vault(), list[bool]()
        for sim_id in vault.sim_ids():
            with suppress(VaultDamaged):
                for field in vault.fields(sim_id):
                    vault.disclose(sim_id, field, partial(_compare, found, field, text))
        return any(found)


def _compare(found: list[bool], field: SecretField, text: str, stored: str) -> None:
    """Note whether the two are the same; nothing of the secret leaves this function."""
    if field is SecretField.NOTE:
        found.append(text == stored.strip() or (len(text) >= _LEAST_PIECE and text in stored))
        return
    same = text in {stored.strip(), grouped(field, stored)}
    if not same:
        with suppress(CompanionError):
            same = normalise(field, text) == stored
    found.append(same)
