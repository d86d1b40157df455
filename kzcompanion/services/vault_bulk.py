"""The deeds that touch the whole vault: out to KeePass, in from elsewhere, a new key after a leak."""

from __future__ import annotations

import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from types import MappingProxyType

from kzcompanion.domain.errors import PasswordTooWeak, VaultDamaged
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.after_leak import KeyRenewed, forget_older_copies
from kzcompanion.services.events import EventBus, VaultRecordChanged
from kzcompanion.services.password_rules import PasswordFault
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.vault.cipher import DEFAULT, KdfCost
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.vault import Vault


class VaultBulk(ABC):
    """Do them with what the vault's service has; its base, so that there is one service of the vault."""

    _store: VaultStore
    _events: EventBus
    _cost: KdfCost | None

    def renew_key(
        self,
        old: str,
        new: str,
        sink: Callable[[str], object],
        cancelled: Callable[[], bool] | None = None,
        *,
        set_aside_too: bool = False,
    ) -> KeyRenewed:
        """Make a new data key because the password was seen; older copies of the data are removed.

        Where there was a recovery key a new one is poured into the sink; a keyring's way in ends. Raises as
        `change_password` does, and then nothing changed; VaultDamaged names a record that would be lost.
        """
        from kzcompanion.vault.recovery import new_recovery_key

        vault = self._open_vault()
        self._must_be_strong(new, self._stored_numbers())
        if unicodedata.normalize("NFC", old) == unicodedata.normalize("NFC", new):
            raise PasswordTooWeak("password", reason=PasswordFault.SAME_AS_BEFORE.value)
        recovery = new_recovery_key() if self.has_recovery_key() else None
        vault.renew_key(old, new, self._new_cost(), self._go_on(cancelled), recovery)
        if recovery is not None:
            sink(recovery)
        return forget_older_copies(
            self._store.database, set_aside_too=set_aside_too, recovery=recovery is not None
        )

    def fill(
        self,
        wanted: Mapping[str, Mapping[str, Secret]],
        first: Callable[[], None],
        deed: Callable[[str], AbstractContextManager[object]],
        others: Mapping[str, tuple[str, bytes]] = MappingProxyType({}),
    ) -> None:
        """Keep many fields of many SIMs, in their stored form, in the outermost `deed`, begun with `first`.

        `others` are records of other kinds that belong to SIMs, each with its kind and text.

        Raises VaultLocked, VaultDamaged, what `first` raises, and as a save does; then nothing changed.
        """
        changed = self._open_vault().fill(wanted, first, deed, others)
        for sim_id in dict.fromkeys(map(_owner, changed)):
            self._events.publish(VaultRecordChanged(sim_id))

    def owners(self) -> frozenset[str]:
        """Return the ids of the SIMs of which anything is sealed, damaged or not; raises VaultLocked."""
        return frozenset(map(_owner, self._open_vault().names()))

    def forget_sims(self, sim_ids: Collection[str]) -> None:
        """Remove all that is sealed of these SIMs, fields, photos and drafts, in one deed.

        Raises VaultLocked and VaultDamaged, and as a save does.
        """
        vault = self._open_vault()
        vault.remove_all({name for name in vault.names() if _owner(name) in sim_ids})

    def compare(
        self, wanted: Mapping[str, Mapping[str, Secret]]
    ) -> dict[str, tuple[frozenset[SecretField], frozenset[SecretField]] | VaultDamaged]:
        """Return of each SIM which fields are filled here, and which of the wanted ones hold another text.

        Raises VaultLocked; a damaged record is named in the place of its fields.
        """
        known = set(SecretField)
        compared: dict[str, tuple[frozenset[SecretField], frozenset[SecretField]] | VaultDamaged] = {}
        for sim_id, here in self._open_vault().hold(wanted).items():
            if isinstance(here, VaultDamaged):
                compared[sim_id] = here
                continue
            other = {name for name, secret in wanted[sim_id].items() if here.get(name, secret) != secret}
            filled = frozenset(SecretField(name) for name in here if name in known)
            compared[sim_id] = filled, frozenset(map(SecretField, other))
        return compared

    def keepass_file(
        self,
        titles: Mapping[str, str],
        password: str,
        now: datetime,
        tags: Mapping[str, str] = MappingProxyType({}),
        attachments: Mapping[str, Mapping[str, bytes]] = MappingProxyType({}),
    ) -> bytes:
        """Return a KeePass file of the SIMs' secrets under a password of its own; `titles` names them by id.

        `tags` and `attachments` (files by name) belong to the same ids. It is opened again before it is
        returned, which takes a second or two. Raises VaultLocked, PasswordTooWeak, VaultDamaged,
        TextNotStorable, NotEnoughMemory, and KeepassDamaged when it opens otherwise than it was meant.
        """
        from kzcompanion.vault.vault_keepass import sealed_for_keepass

        self._must_be_strong(password, self._stored_numbers())
        vault, cost = self._open_vault(), self._cost or DEFAULT
        return sealed_for_keepass(vault, titles, tags, attachments, password, now, cost)

    @abstractmethod
    def has_recovery_key(self) -> bool:
        """Tell whether a recovery key opens the vault; raises NoVault, VaultDamaged and VaultNewer."""

    @abstractmethod
    def _open_vault(self) -> Vault: ...

    @abstractmethod
    def _new_cost(self) -> KdfCost: ...

    @abstractmethod
    def _go_on(self, cancelled: Callable[[], bool] | None) -> Callable[[], None]: ...

    @staticmethod
    @abstractmethod
    def _must_be_strong(password: str, numbers: tuple[str, ...] = ()) -> None: ...

    @abstractmethod
    def _stored_numbers(self) -> tuple[str, ...]: ...


def _owner(record_id: str) -> str:
    return record_id.partition(".")[0]
