"""The keys of the vault: what a guess costs, the recovery key, and the way out to KeePass."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kzcompanion.domain.errors import PasswordTooWeak, ReadOnly, WrongPassword
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import EventBus
from kzcompanion.services.vault_service import VaultService, VaultState
from kzcompanion.storage.database import Database
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.vault.cipher import CHEAPEST, FLOOR, KdfCost
from kzcompanion.vault.keepass_file import read_keepass
from kzcompanion.vault.recovery import new_recovery_key
from kzcompanion.vault.secret import Secret

PASSWORD = "correct horse battery"
SIM = "11111111-2222-4333-8444-555555555555"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def unlocked(desk: Services) -> VaultService:
    """Give an unlocked vault with one SIM."""
    desk.vault.create(PASSWORD)
    desk.vault.set_field(SIM, "phone", "8 701 234-56-78")
    desk.vault.set_field(SIM, "pin", "0123")
    return desk.vault


def shown(service: VaultService, field: str) -> str:
    """Give what a field discloses."""
    poured: list[str] = []
    service.disclose(SIM, field, poured.append)
    (text,) = poured
    return text


def test_the_cost_on_disk_is_the_weakest(desk: Services) -> None:
    """What one guess costs is read from the vault without its password."""
    service = VaultService(VaultStore(desk.database), EventBus(), KdfCost(64, 2, 1))
    service.create(PASSWORD)
    service.lock()
    assert service.cost() == KdfCost(64, 2, 1)


def test_a_recovery_key_opens_the_vault_and_replaces_a_forgotten_password(unlocked: VaultService) -> None:
    """The key on paper, however it is typed, opens the vault and lets a new password be set."""
    assert not unlocked.has_recovery_key()
    poured: list[str] = []
    with pytest.raises(WrongPassword):
        unlocked.make_recovery_key("wrong", poured.append)
    assert poured == []
    unlocked.make_recovery_key(PASSWORD, poured.append)
    (key,) = poured
    assert unlocked.has_recovery_key()
    unlocked.lock()
    unlocked.unlock_by_recovery_key(key.lower().replace(" ", "-").replace("0", "o"))
    unlocked.replace_forgotten_password(key, "another horse battery")
    unlocked.lock()
    with pytest.raises(WrongPassword):
        unlocked.unlock(PASSWORD)
    unlocked.unlock("another horse battery")
    assert shown(unlocked, "pin") == "0123"
    assert unlocked.check() == ()


def test_a_new_recovery_key_ends_the_old_one(unlocked: VaultService) -> None:
    """There is one recovery key at a time, and a mistyped one is refused by its field."""
    poured: list[str] = []
    unlocked.make_recovery_key(PASSWORD, poured.append)
    unlocked.make_recovery_key(PASSWORD, poured.append)
    unlocked.lock()
    for typed in (poured[0], poured[1][:-1], "", PASSWORD):
        with pytest.raises(WrongPassword):
            unlocked.unlock_by_recovery_key(typed)
    unlocked.unlock_by_recovery_key(poured[1])
    assert unlocked.state() is VaultState.UNLOCKED


def test_without_a_recovery_key_none_opens(unlocked: VaultService) -> None:
    """A well-formed key opens nothing in a vault that has none, and the password is no recovery key."""
    with pytest.raises(WrongPassword):
        unlocked.unlock_by_recovery_key(new_recovery_key())


def test_changing_the_password_keeps_the_recovery_key(unlocked: VaultService) -> None:
    """The paper stays good when the password changes."""
    poured: list[str] = []
    unlocked.make_recovery_key(PASSWORD, poured.append)
    unlocked.change_password(PASSWORD, "another horse battery")
    unlocked.lock()
    unlocked.unlock_by_recovery_key(poured[0])


def test_a_weak_cost_is_raised_at_the_next_unlocking(unlocked: VaultService, desk: Services) -> None:
    """A vault that was cheap to guess at is not any more, and every record stays as it is."""
    records = VaultStore(desk.database).records()
    unlocked.lock()
    fitted = VaultService(VaultStore(desk.database), EventBus())
    fitted.unlock(PASSWORD)
    assert fitted.cost() >= FLOOR
    assert VaultStore(desk.database).records() == records
    assert fitted.check() == ()
    fitted.lock()
    fitted.unlock(PASSWORD)
    assert shown(fitted, "pin") == "0123"


def test_a_vault_that_cannot_be_written_opens_as_it_is(
    unlocked: VaultService, desk: Services, folder: DataFolder
) -> None:
    """Reading without the right to write unlocks, and leaves the cost alone."""
    desk.close()
    with Database.open(folder, lambda: NOW, read_only=True) as reading:
        service = VaultService(VaultStore(reading), EventBus())
        service.unlock(PASSWORD)
        assert service.cost() == CHEAPEST
        assert shown(service, "pin") == "0123"
        with pytest.raises(ReadOnly):
            service.set_field(SIM, "pin", "1")


def test_a_new_vault_is_fitted_to_this_machine(desk: Services) -> None:
    """Without a given cost, one guess costs at least the floor here."""
    service = VaultService(VaultStore(desk.database), EventBus())
    service.create(PASSWORD)
    assert service.cost() >= FLOOR


def test_the_secrets_leave_as_a_keepass_file(unlocked: VaultService) -> None:
    """Every field of the named SIMs is in the file, under a password that must be strong, too."""
    with pytest.raises(PasswordTooWeak):
        unlocked.keepass_file({SIM: "Holiday"}, "1234567890", NOW)
    octets = unlocked.keepass_file({SIM: "Holiday", "nobody": "Empty"}, "another horse battery", NOW)
    first, second = read_keepass(octets, "another horse battery")
    assert (first.id, first.title, set(first.fields)) == (SIM, "Holiday", {"phone", "pin"})
    assert first.fields["pin"] == Secret("0123")
    assert not second.fields
