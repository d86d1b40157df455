"""The ways into a vault beside its password: PIN, keyring, recovery key; and what each must not do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import PasswordDeleteError

from kzcompanion.domain.errors import (
    Cancelled,
    KeyringUnavailable,
    NoVault,
    PasswordTooWeak,
    PinNotDigits,
    QuickPinGone,
    VaultLocked,
    WrongPassword,
)
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.services.keyring_service import KeyringService, system_keyring, trusted
from kzcompanion.services.password_rules import PasswordFault
from kzcompanion.services.vault_service import VaultService, VaultState
from kzcompanion.vault.cipher import CHEAPEST

PASSWORD = "rain kettle orbit meadow"
OTHER = "violet anchor simple thunder"
PIN = "4071"
SIM = "11111111-2222-4333-8444-555555555555"


class MemoryKeyring(KeyringBackend):
    """A real backend of the package `keyring` that keeps its texts in this process."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.deaf = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.deaf:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class BrokenKeyring(MemoryKeyring):
    """One whose daemon is gone."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the bus is gone")


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    """Give services over a vault that is open and holds a number and a PIN."""
    clock = FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
    with Services.open(DataFolder(data_dir), clock, vault_cost=CHEAPEST) as services:
        services.vault.create(PASSWORD)
        services.vault.set_field(SIM, SecretField.PHONE, "+77011234567")
        yield services


@pytest.fixture
def vault(services: Services) -> VaultService:
    """Give the vault."""
    return services.vault


def phone(vault: VaultService) -> str:
    """Read the number back."""
    poured: list[str] = []
    vault.disclose(SIM, SecretField.PHONE, poured.append)
    return poured[0]


def on_disk(services: Services) -> bytes:
    """Return every byte of the data folder."""
    return b"".join(path.read_bytes() for path in services.folder.root.rglob("*") if path.is_file())


# --- quick unlock ------------------------------------------------------------------------------------------
def test_a_pin_opens_after_a_lock_and_is_never_written(services: Services, vault: VaultService) -> None:
    """Set while open, it opens as the password does; the data file is the same byte for byte."""
    before = on_disk(services)
    vault.set_quick_pin(PIN)
    for _ in range(2):
        vault.lock()
        assert vault.quick_pin_set()
        vault.unlock_by_pin(PIN)
        assert phone(vault) == "+77011234567"
    assert on_disk(services) == before


def test_it_must_be_set_while_the_vault_is_open(vault: VaultService) -> None:
    """And with digits only; a bad one leaves it off."""
    with pytest.raises(PinNotDigits):
        vault.set_quick_pin("12")
    vault.lock()
    with pytest.raises(VaultLocked):
        vault.set_quick_pin(PIN)
    assert not vault.quick_pin_set()
    with pytest.raises(QuickPinGone):
        vault.unlock_by_pin(PIN)


def test_three_wrong_pins_leave_the_password_only(vault: VaultService) -> None:
    """The third ends quick unlock; the password still opens."""
    vault.set_quick_pin(PIN)
    vault.lock()
    for _ in range(2):
        with pytest.raises(WrongPassword):
            vault.unlock_by_pin("0000")
    with pytest.raises(QuickPinGone):
        vault.unlock_by_pin("0000")
    assert not vault.quick_pin_set()
    with pytest.raises(QuickPinGone):
        vault.unlock_by_pin(PIN)
    vault.unlock(PASSWORD)


def test_a_firm_lock_and_the_users_wish_end_it(vault: VaultService) -> None:
    """On quit and sleep the PIN is forgotten."""
    vault.set_quick_pin(PIN)
    vault.lock(forget_pin=True)
    assert not vault.quick_pin_set()
    vault.unlock(PASSWORD)
    vault.set_quick_pin(PIN)
    vault.forget_quick_pin()
    assert not vault.quick_pin_set()


def test_a_used_up_pin_is_forgotten_when_looked_at(vault: VaultService) -> None:
    """The wrapped key does not stay in memory longer than it can be used."""
    vault.set_quick_pin(PIN)
    assert vault._quick is not None
    vault._quick.tries_left = 0
    assert not vault.quick_pin_set()
    assert vault._quick is None


def test_a_cancelled_or_locked_opening_stays_shut(vault: VaultService) -> None:
    """Cancel and a lock in between win, and the PIN stays."""
    vault.set_quick_pin(PIN)
    vault.lock()
    answers = iter((False, True))
    with pytest.raises(Cancelled):
        vault.unlock_by_pin(PIN, lambda: next(answers))
    assert vault.state() is VaultState.LOCKED
    assert vault.quick_pin_set()
    vault.unlock(PASSWORD)
    answers = iter((False, True))
    vault.forget_quick_pin()
    with pytest.raises(Cancelled):
        vault.set_quick_pin(PIN, lambda: next(answers))
    assert not vault.quick_pin_set()


def test_a_pin_of_another_vault_or_key_opens_nothing(services: Services, vault: VaultService) -> None:
    """When the vault in the file is another one, or is gone, the PIN is of no use."""
    from kzcompanion.storage.vault_store import VaultStore

    store = VaultStore(services.database)
    header = store.read()
    assert isinstance(header, dict)
    for changed in ({**header, "id": "cd" * 16}, {**header, "counter": header["counter"] + 1}):
        vault.unlock(PASSWORD)
        vault.set_quick_pin(PIN)
        vault.lock()
        with services.database.transaction("test", undoable=False):
            store.write(changed)
        with pytest.raises(QuickPinGone):
            vault.unlock_by_pin(PIN)
        with services.database.transaction("test", undoable=False):
            store.write(header)
    assert vault.state() is VaultState.LOCKED


# --- keyring -----------------------------------------------------------------------------------------------
def test_the_keyring_opens_once_switched_on(services: Services, vault: VaultService) -> None:
    """What lies in the keyring is no password of the user's; switched off, it opens nothing and is gone."""
    ring = MemoryKeyring()
    deeds = KeyringService(vault, lambda: ring)
    assert not deeds.is_on()
    with pytest.raises(KeyringUnavailable) as gone:
        deeds.unlock()
    assert gone.value.facts["reason"] == "forgotten"
    deeds.switch_on(PASSWORD)
    (kept,) = ring.kept.values()
    assert len(bytes.fromhex(kept)) == 32
    assert kept.encode() not in on_disk(services)
    vault.lock()
    assert deeds.is_on()
    deeds.unlock()
    assert phone(vault) == "+77011234567"
    deeds.switch_off()
    assert not ring.kept
    assert not deeds.is_on()
    vault.lock()
    with pytest.raises(WrongPassword):
        vault.unlock_by_keyring(kept)
    vault.unlock(PASSWORD)
    assert vault.check() == ()


def test_a_wrong_password_puts_nothing_into_the_keyring(vault: VaultService) -> None:
    """Nor takes away what was there; and a keyring that forgets what it was given is refused."""
    ring = MemoryKeyring()
    deeds = KeyringService(vault, lambda: ring)
    with pytest.raises(WrongPassword):
        deeds.switch_on("wrong")
    assert not ring.kept
    deeds.switch_on(PASSWORD)
    before = dict(ring.kept)
    with pytest.raises(WrongPassword):
        deeds.switch_on("wrong")
    assert ring.kept == before
    ring.deaf = True
    with pytest.raises(KeyringUnavailable) as refused:
        deeds.switch_on(PASSWORD)
    assert refused.value.facts["reason"] == "refused"


def test_a_stale_key_in_the_keyring_is_told(vault: VaultService) -> None:
    """After a restore the keyring may hold an older key: the password is asked for."""
    ring = MemoryKeyring()
    deeds = KeyringService(vault, lambda: ring)
    deeds.switch_on(PASSWORD)
    ring.kept = dict.fromkeys(ring.kept, "00" * 32)
    vault.lock()
    with pytest.raises(KeyringUnavailable) as stale:
        deeds.unlock()
    assert stale.value.facts["reason"] == "forgotten"


def test_a_keyring_that_is_gone_can_still_be_switched_off(vault: VaultService) -> None:
    """Whatever breaks in it is one clear refusal; the slot goes all the same."""
    ring = MemoryKeyring()
    KeyringService(vault, lambda: ring).switch_on(PASSWORD)
    broken = KeyringService(vault, BrokenKeyring)
    with pytest.raises(KeyringUnavailable) as refused:
        broken.unlock()
    assert refused.value.facts == {"reason": "refused", "problem": "OSError"}
    with pytest.raises(KeyringUnavailable):
        broken.switch_on(PASSWORD)
    broken.switch_off()
    assert not broken.is_on()
    broken.switch_off()


def test_only_a_keyring_that_hides_something_is_used() -> None:
    """None, one that keeps nothing, and plain files are refused; of a chain the first good one serves."""

    class Plain(MemoryKeyring):
        __module__ = "keyrings.alt.file"

    class Chain:
        def __init__(self, *backends: object) -> None:
            self.backends = backends

    good = MemoryKeyring()
    assert trusted(good) is good
    assert trusted(Chain(fail.Keyring(), Plain(), good)) is good
    for found, reason in (
        (fail.Keyring(), "none"),
        (null.Keyring(), "none"),
        (Plain(), "plain"),
        (Chain(null.Keyring(), Plain()), "plain"),
    ):
        with pytest.raises(KeyringUnavailable) as refused:
            trusted(found)
        assert refused.value.facts["reason"] == reason


def test_the_systems_keyring_is_asked_for_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package is imported when it is used; without it there is a clear sentence."""
    ring = MemoryKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    assert system_keyring() is ring

    def broken() -> None:
        raise RuntimeError("no bus")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    with pytest.raises(KeyringUnavailable):
        system_keyring()
    missing: dict[str, ModuleType | None] = {"keyring": None}
    for name, module in missing.items():
        monkeypatch.setitem(__import__("sys").modules, name, module)
    with pytest.raises(KeyringUnavailable) as refused:
        system_keyring()
    assert refused.value.facts["reason"] == "missing"


# --- password, recovery, cost ------------------------------------------------------------------------------
def test_a_new_password_is_held_against_what_is_sealed(vault: VaultService) -> None:
    """While open the vault knows its numbers; locked, it cannot."""
    made = "tel 7011234567"
    assert vault.judge_password(made).reason is PasswordFault.STORED_NUMBER
    with pytest.raises(PasswordTooWeak):
        vault.change_password(PASSWORD, made)
    vault.lock()
    assert vault.judge_password(made).reason is not PasswordFault.STORED_NUMBER
    vault.unlock(PASSWORD)


def test_a_forgotten_password_is_replaced_by_the_recovery_key(vault: VaultService) -> None:
    """A slip of the pen is told from a wrong key; the key itself goes on opening."""
    keys: list[str] = []
    vault.make_recovery_key(PASSWORD, keys.append)
    other: list[str] = []
    assert vault.has_recovery_key()
    vault.lock()
    with pytest.raises(WrongPassword) as misread:
        vault.unlock_by_recovery_key(keys[0][:-1])
    assert misread.value.facts["kind"] == "misread"
    vault.unlock_by_recovery_key(keys[0].lower().replace(" ", ""))
    vault.replace_forgotten_password(keys[0], OTHER)
    vault.lock()
    with pytest.raises(WrongPassword):
        vault.unlock(PASSWORD)
    vault.unlock(OTHER)
    vault.make_recovery_key(OTHER, other.append)
    vault.lock()
    with pytest.raises(WrongPassword) as old:
        vault.unlock_by_recovery_key(keys[0])
    assert old.value.facts["kind"] == "recovery"


def test_trying_a_password_opens_nothing(vault: VaultService) -> None:
    """Right or wrong, the vault stays as it is."""
    vault.lock()
    vault.check_password(PASSWORD)
    with pytest.raises(WrongPassword):
        vault.check_password("wrong")
    assert vault.state() is VaultState.LOCKED


def test_tuning_changes_the_cost_and_nothing_else(services: Services, vault: VaultService) -> None:
    """The same password opens; a wrong one, a lock or Cancel leave the cost as it was."""
    from kzcompanion.storage.vault_store import VaultStore
    from kzcompanion.vault.cipher import KdfCost

    other = KdfCost(16, 1, 1)
    tuner = VaultService(VaultStore(services.database), services.events, other)
    tuner.unlock(PASSWORD)
    with pytest.raises(WrongPassword):
        tuner.tune("wrong")
    answers = iter((False, True))
    with pytest.raises(Cancelled):
        tuner.tune(PASSWORD, lambda: next(answers))
    assert tuner.cost() == CHEAPEST
    KeyringService(tuner, MemoryKeyring).switch_on(PASSWORD)
    tuner.tune(PASSWORD)
    assert tuner.cost() == other
    tuner.lock()
    with pytest.raises(VaultLocked):
        tuner.tune(PASSWORD)
    tuner.unlock(PASSWORD)
    assert phone(tuner) == "+77011234567"


def test_without_a_vault_there_is_no_way(data_dir: Path) -> None:
    """Each way says so."""
    clock = FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
    with Services.open(DataFolder(data_dir), clock, vault_cost=CHEAPEST) as services:
        with pytest.raises(NoVault):
            services.vault.vault_id()
        with pytest.raises(NoVault):
            services.keyring.is_on()
        with pytest.raises(NoVault):
            services.vault.check_password(PASSWORD)
