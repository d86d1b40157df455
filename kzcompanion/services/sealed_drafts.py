"""Keeps what is being typed into the vault's editors, sealed, so that locking never costs the user a word."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from kzcompanion.domain.errors import NotFound, VaultDamaged
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultService

KIND = "draft"
_SUFFIX = f".{KIND}"

Place = tuple[str, SecretField]
"""The SIM and the field for which something is being typed."""


class SealedDrafts:
    """Keep texts exactly as they were typed under the data key of the open vault; one record for each SIM."""

    __slots__ = ("_vault",)

    def __init__(self, vault: VaultService) -> None:
        self._vault = vault

    def keep(self, texts: Mapping[Place, str | None]) -> bool:
        """Seal these texts, and forget those that are None or empty, in one deed; all others stay.

        Tells whether anything changed. Raises VaultLocked, VaultDamaged, and as a save does.
        """
        drafts: dict[str, dict[str, str]] = {}
        for (sim_id, field), text in texts.items():
            draft = drafts.setdefault(sim_id, self._read(sim_id))
            if text:
                draft[field.value] = text
            else:
                draft.pop(field.value, None)
        return self._vault.put_records(
            KIND, {f"{sim_id}{_SUFFIX}": _sealable(draft) for sim_id, draft in drafts.items()}
        )

    def waiting(self) -> tuple[Place, ...]:
        """Name what was being typed and neither saved nor given up; raises VaultLocked."""
        found: list[Place] = []
        for record_id in self._vault.record_ids(KIND):
            sim_id = record_id.removesuffix(_SUFFIX)
            draft = self._read(sim_id)
            found.extend((sim_id, field) for field in SecretField if field.value in draft)
        return tuple(found)

    def disclose(self, place: Place, sink: Callable[[str], object]) -> None:
        """Pour what was being typed into the sink; raises VaultLocked, and NotFound when nothing waits."""
        sim_id, field = place
        text = self._read(sim_id).get(field.value)
        if text is None:
            raise NotFound(field.value, what="draft", name=field.value)
        sink(text)

    def _read(self, sim_id: str) -> dict[str, str]:
        """Return the draft of a SIM; what does not open is none, and the next one takes its place."""
        found: list[bytes] = []
        try:
            self._vault.disclose_record(f"{sim_id}{_SUFFIX}", KIND, found.append)
            draft = json.loads(found[0])
        except (NotFound, VaultDamaged, ValueError):
            return {}
        if not isinstance(draft, dict):
            return {}
        return {name: text for name, text in draft.items() if isinstance(text, str)}


def _sealable(draft: dict[str, str]) -> bytes | None:
    # Escaped, because what is being typed may hold half a character, which UTF-8 cannot carry.
    return json.dumps(draft, ensure_ascii=True).encode("ascii") if draft else None
