"""The number a top-up goes to: kept in the vault, or typed for this time and never written to the disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kzcompanion.domain.errors import Missing, NotFound, VaultDamaged
from kzcompanion.domain.secret_field import SecretField, grouped, masked, normalise
from kzcompanion.services.events import EventBus, NumberTyped
from kzcompanion.services.vault_service import Secret, VaultService, VaultState


class NumberDoor:
    """Hand out the mobile number of a SIM; what was typed lives in memory until a lock or the end."""

    __slots__ = ("_events", "_locks", "_typed", "_vault")

    def __init__(self, vault: VaultService, events: EventBus) -> None:
        self._vault, self._events = vault, events
        self._typed: dict[str, Secret] = {}
        self._locks = vault.locks

    def type_for_now(self, sim_id: str, text: str) -> None:
        """Hold a typed number in memory; raises Missing, TextNotStorable and TextTooLong."""
        stored = normalise(SecretField.PHONE, text)
        if not stored:
            raise Missing("number")
        self._held()[sim_id] = Secret(stored)
        self._events.publish(NumberTyped())

    def forget(self, sim_id: str) -> None:
        """Drop what was typed for a SIM."""
        self._typed.pop(sim_id, None)

    def seal(self, sim_id: str) -> None:
        """Move what was typed into the vault; raises NotFound without it, and what `set_field` raises."""
        self._typed_number(sim_id).pour(partial(self._vault.set_field, sim_id, SecretField.PHONE))
        self.forget(sim_id)

    def only_typed(self, sim_id: str) -> bool:
        """Tell whether the number is there only because it was typed."""
        return sim_id in self._held() and self._vault_mask(sim_id) is None

    def mask(self, sim_id: str) -> str | None:
        """Return what may stay on the screen; None without a typed number or one in an open vault."""
        kept = self._vault_mask(sim_id)
        if kept is not None or sim_id not in self._held():
            return kept
        found: list[str] = []
        self._typed[sim_id].pour(lambda text: found.append(masked(SecretField.PHONE, text)))
        return found[0]

    def disclose(self, sim_id: str, sink: Callable[[str], object], *, in_groups: bool = False) -> None:
        """Pour the number into the sink; raises VaultLocked, NotFound (there is none), VaultDamaged."""
        shut = sim_id not in self._held() and self._vault.state() is VaultState.LOCKED
        if shut or self._vault_mask(sim_id) is not None:
            self._vault.disclose(sim_id, SecretField.PHONE, sink, in_groups=in_groups)
            return
        number = self._typed_number(sim_id)
        number.pour(lambda text: sink(grouped(SecretField.PHONE, text) if in_groups else text))

    def _typed_number(self, sim_id: str) -> Secret:
        found = self._held().get(sim_id)
        if found is None:
            raise NotFound("number", what="secret", name=SecretField.PHONE.value)
        return found

    def _held(self) -> dict[str, Secret]:
        """Return what was typed since the last lock: a lock drops it, also while no vault is open."""
        if self._locks != self._vault.locks:
            self._typed.clear()
            self._locks = self._vault.locks
        return self._typed

    def _vault_mask(self, sim_id: str) -> str | None:
        if self._vault.state() is not VaultState.UNLOCKED:
            return None
        try:
            return self._vault.masks(sim_id).get(SecretField.PHONE)
        except VaultDamaged:
            return None
