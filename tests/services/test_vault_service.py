"""The deeds of the vault over the real data file."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kzcompanion.domain.errors import (
    Cancelled,
    NotFound,
    NoVault,
    PasswordTooWeak,
    SecretFieldUnknown,
    TextNotStorable,
    VaultDamaged,
    VaultExists,
    VaultLocked,
    WrongPassword,
)
from kzcompanion.domain.secret_advice import SecretAdvice
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.events import (
    Event,
    EventBus,
    TypedForgotten,
    VaultRecordChanged,
    VaultStateChanged,
)
from kzcompanion.services.vault_service import FindingKind, VaultService, VaultState
from kzcompanion.storage.database import Database
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.vault.cipher import CHEAPEST, FLOOR

PASSWORD = "correct horse battery"
SIM = "11111111-2222-4333-8444-555555555555"


def clock() -> datetime:
    """Tell a fixed time."""
    return datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def database(data_dir: Path) -> Iterator[Database]:
    """Give an empty database."""
    with Database.open(DataFolder(data_dir), clock) as database:
        yield database


@pytest.fixture
def news() -> list[Event]:
    """Give the list into which news is written."""
    return []


@pytest.fixture
def events() -> EventBus:
    """Give the bus of the vault's news."""
    return EventBus()


@pytest.fixture
def service(database: Database, news: list[Event], events: EventBus) -> VaultService:
    """Give the deeds of a vault that does not exist yet."""
    events.subscribe(VaultStateChanged, news.append)
    events.subscribe(VaultRecordChanged, news.append)
    return VaultService(VaultStore(database), events, CHEAPEST)


@pytest.fixture
def unlocked(service: VaultService, news: list[Event]) -> VaultService:
    """Give an unlocked vault with one SIM."""
    service.create(PASSWORD)
    service.set_field(SIM, SecretField.PHONE, "8 701 234-56-78")
    service.set_field(SIM, "pin", "\uff10\uff11\uff12\uff13")
    news.clear()
    return service


def shown(service: VaultService, field: str, *, in_groups: bool = False) -> str:
    """Give what a field discloses."""
    poured: list[str] = []
    service.disclose(SIM, field, poured.append, in_groups=in_groups)
    (text,) = poured
    return text


def test_a_vault_is_made_locked_and_unlocked_and_says_so(service: VaultService, news: list[Event]) -> None:
    """The state follows the deeds, and each change of it is told once."""
    assert service.state() is VaultState.NONE
    with pytest.raises(NoVault):
        service.unlock(PASSWORD)
    with pytest.raises(NoVault):
        service.cost()
    service.create(PASSWORD)
    assert service.state() is VaultState.UNLOCKED
    assert service.cost() == CHEAPEST
    service.lock()
    service.lock()
    assert service.state() is VaultState.LOCKED
    service.unlock(PASSWORD)
    assert service.state() is VaultState.UNLOCKED
    assert news == [
        VaultStateChanged(VaultState.UNLOCKED),
        VaultStateChanged(VaultState.LOCKED),
        VaultStateChanged(VaultState.UNLOCKED),
    ]
    with pytest.raises(VaultExists):
        service.create(PASSWORD)


def test_what_is_kept_survives_a_restart(unlocked: VaultService, database: Database, data_dir: Path) -> None:
    """Secrets are on the disk, in their stored form, and open in another process with the password."""
    unlocked.lock()
    database.close()
    with Database.open(DataFolder(data_dir), clock) as again:
        service = VaultService(VaultStore(again), EventBus(), CHEAPEST)
        assert service.state() is VaultState.LOCKED
        service.unlock(PASSWORD)
        assert shown(service, "phone") == "+77012345678"
        assert shown(service, "phone", in_groups=True) == "+7 701 234 56 78"
        assert shown(service, "pin") == "0123"
        assert service.sim_ids() == (SIM,)


def test_masks_show_what_is_filled_and_no_more(unlocked: VaultService) -> None:
    """Every filled field has a mask, in the order of the fields, and no secret is in it."""
    assert unlocked.fields(SIM) == {SecretField.PHONE, SecretField.PIN}
    assert list(unlocked.masks(SIM).items()) == [
        (SecretField.PHONE, "+7 701 \u2022\u2022\u2022 \u2022\u2022 78"),
        (SecretField.PIN, "\u2022\u2022\u2022\u2022"),
    ]
    assert unlocked.masks("nobody") == {}


def test_a_change_of_a_secret_is_told_and_names_only_the_sim(
    unlocked: VaultService, news: list[Event]
) -> None:
    """Setting, emptying and removing are told; what changes nothing is not."""
    unlocked.set_field(SIM, "puk", "1234 5678")
    unlocked.set_field(SIM, "puk", "12345678")
    unlocked.set_field(SIM, "puk", "")
    unlocked.remove_sim(SIM)
    unlocked.remove_sim(SIM)
    assert news == [VaultRecordChanged(SIM)] * 3
    assert unlocked.fields(SIM) == frozenset()


def test_locked_means_locked(unlocked: VaultService) -> None:
    """Nothing about a SIM's secrets is told while the vault is locked."""
    unlocked.lock()
    for deed in (
        lambda: unlocked.fields(SIM),
        lambda: unlocked.masks(SIM),
        lambda: unlocked.disclose(SIM, "pin", print),
        lambda: unlocked.set_field(SIM, "pin", "1"),
        lambda: unlocked.remove_sim(SIM),
        lambda: unlocked.change_password(PASSWORD, "another horse battery"),
        unlocked.sim_ids,
        unlocked.repair,
        unlocked.change_number,
    ):
        with pytest.raises(VaultLocked):
            deed()


def test_unknown_and_empty_fields_are_named(unlocked: VaultService) -> None:
    """A field that does not exist and one that is empty are two different errors."""
    with pytest.raises(SecretFieldUnknown):
        unlocked.set_field(SIM, "cvv", "1")
    with pytest.raises(SecretFieldUnknown):
        unlocked.disclose(SIM, "cvv", print)
    with pytest.raises(NotFound):
        unlocked.disclose(SIM, "puk", print)
    with pytest.raises(TextNotStorable):
        unlocked.set_field(SIM, "note", "\x00")


def test_a_wrong_password_leaves_things_as_they_were(unlocked: VaultService, news: list[Event]) -> None:
    """A mistyped password neither unlocks a locked vault nor locks an open one."""
    with pytest.raises(WrongPassword):
        unlocked.unlock("wrong")
    assert unlocked.state() is VaultState.UNLOCKED
    unlocked.lock()
    with pytest.raises(WrongPassword):
        unlocked.unlock("wrong")
    assert unlocked.state() is VaultState.LOCKED
    assert news == [VaultStateChanged(VaultState.LOCKED)]


def test_unlocking_twice_is_no_harm(unlocked: VaultService) -> None:
    """The right password on an open vault leaves it open."""
    unlocked.unlock(PASSWORD)
    assert shown(unlocked, "pin") == "0123"


def test_a_new_password_must_be_strong_and_then_holds(unlocked: VaultService) -> None:
    """A weak one is refused with its reason, a strong one takes the place of the old one."""
    with pytest.raises(PasswordTooWeak) as weak:
        unlocked.change_password(PASSWORD, "12345678901")
    assert weak.value.facts == {"reason": "digits_only"}
    unlocked.change_password(PASSWORD, "another horse battery")
    unlocked.lock()
    with pytest.raises(WrongPassword):
        unlocked.unlock(PASSWORD)
    unlocked.unlock("another horse battery")
    assert shown(unlocked, "pin") == "0123"


def test_a_weak_password_makes_no_vault(service: VaultService) -> None:
    """The refusal comes before anything is written."""
    with pytest.raises(PasswordTooWeak):
        service.create("short")
    assert service.state() is VaultState.NONE


@pytest.mark.parametrize("answers", [[True], [False, True]])
def test_cancelling_discards_the_result(unlocked: VaultService, answers: list[bool]) -> None:
    """Cancel works before the key derivation and after it."""
    unlocked.lock()
    told = iter(answers)
    with pytest.raises(Cancelled):
        unlocked.unlock(PASSWORD, lambda: next(told))
    assert unlocked.state() is VaultState.LOCKED


def test_cancelling_a_new_vault_leaves_none(service: VaultService) -> None:
    """A vault that was called off is not there."""
    told = iter([False, True])
    with pytest.raises(Cancelled):
        service.create(PASSWORD, lambda: next(told))
    assert service.state() is VaultState.NONE


def test_a_new_vault_that_was_locked_meanwhile_is_locked(service: VaultService, news: list[Event]) -> None:
    """What is written is there, but a lock in the meantime wins."""
    asked: list[None] = []

    def lock_at_last() -> bool:
        asked.append(None)
        if len(asked) == 3:
            service.lock()
        return False

    service.create(PASSWORD, lock_at_last)
    assert service.state() is VaultState.LOCKED
    assert news == [VaultStateChanged(VaultState.LOCKED)]
    service.unlock(PASSWORD)


def test_locking_while_unlocking_wins(unlocked: VaultService) -> None:
    """When the vault is locked during the key derivation, its result is thrown away."""
    unlocked.lock()
    asked: list[None] = []

    def lock_meanwhile() -> bool:
        asked.append(None)
        if len(asked) == 2:
            unlocked.lock()
        return False

    with pytest.raises(Cancelled):
        unlocked.unlock(PASSWORD, lock_meanwhile)
    assert unlocked.state() is VaultState.LOCKED


def test_another_thread_may_unlock_while_this_one_looks_on(database: Database, news: list[Event]) -> None:
    """While a worker derives the key, this thread goes on and reads the state without being held up."""
    service = VaultService(VaultStore(database), EventBus(), FLOOR)
    service.create(PASSWORD)
    # A busy machine only adds time, so the best of some runs tells what the vault itself costs.
    assert min(_longest_gap(service) for _ in range(5)) < 0.1


def _longest_gap(service: VaultService) -> float:
    service.lock()
    worker = threading.Thread(target=service.unlock, args=(PASSWORD,))  # noqa: TID251 - a second thread is meant
    longest = 0.0
    worker.start()
    last = time.perf_counter()
    seen = set()
    while worker.is_alive():
        seen.add(service.state())
        worker.join(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    assert service.state() is VaultState.UNLOCKED
    assert VaultState.LOCKED in seen
    return longest


def test_locking_without_an_open_vault_is_told_too(
    service: VaultService, news: list[Event], events: EventBus
) -> None:
    """What was only typed is forgotten by any lock, so who shows it hears of one that closed nothing."""
    events.subscribe(TypedForgotten, news.append)
    service.lock()
    assert news == [TypedForgotten()]
    service.create(PASSWORD)
    news.clear()
    service.lock()
    service.lock()
    assert news == [VaultStateChanged(VaultState.LOCKED), TypedForgotten()]


def test_undo_does_not_bring_secrets_back(unlocked: VaultService, database: Database) -> None:
    """Deleted PINs and old passwords are not in the list of deeds that can be taken back."""
    unlocked.set_field(SIM, "pin", "")
    unlocked.change_password(PASSWORD, "another horse battery")
    assert database.undoable() is None


def test_one_change_is_one_generation(unlocked: VaultService, database: Database) -> None:
    """Record and manifest reach the disk together, in one durable write."""
    before = database.generation
    unlocked.set_field(SIM, "puk", "12345678")
    assert database.generation == before + 1
    unlocked.set_field(SIM, "puk", "12345678")
    assert database.generation == before + 1


def test_damage_is_told_locked_and_unlocked(unlocked: VaultService, database: Database) -> None:
    """A damaged record is found by its shape while locked, and in full while unlocked, and hides no other."""
    store = VaultStore(database)
    unlocked.set_field("sim-b", "pin", "0000")
    assert unlocked.check() == ()
    record = dict(store.records()["sim-b"])
    store.put_record("sim-b", {**record, "rev": 99})
    assert [finding.kind for finding in unlocked.check()] == [FindingKind.RECORD_DAMAGED]
    with pytest.raises(VaultDamaged):
        unlocked.masks("sim-b")
    assert shown(unlocked, "pin") == "0123"
    assert unlocked.sim_ids() == (SIM,)
    assert [finding.record for finding in unlocked.repair()] == ["sim-b"]
    unlocked.lock()
    assert unlocked.check() == ()
    store.put_record("sim-b", {"rev": "broken"})
    assert [finding.record for finding in unlocked.check()] == ["sim-b"]


def test_the_number_of_the_last_change_grows(unlocked: VaultService) -> None:
    """The number to compare with the one on paper goes up by one with each change."""
    before = unlocked.change_number()
    unlocked.set_field(SIM, "login", "me")
    assert unlocked.change_number() == before + 1


def test_fields_of_a_later_program_are_left_alone(unlocked: VaultService) -> None:
    """A field this program does not know is not shown, and stays when another field changes."""
    vault = unlocked._open_vault()
    vault.set_field(SIM, "passkey", "from later")
    assert unlocked.fields(SIM) == {SecretField.PHONE, SecretField.PIN}
    unlocked.set_field(SIM, "pin", "9999")
    assert "passkey" in vault.fields(SIM)


def test_advice_joins_the_card_and_the_numbering_plan(service: VaultService) -> None:
    """Advice needs no vault; a Kazakh number is held against the numbering plan, too."""
    assert service.advice("phone", "+7 701 234 56 78") == []
    assert service.advice("phone", "+7 7172 12 34 56") == [SecretAdvice.PHONE_LANDLINE]
    assert service.advice("phone", "+7 799 234 56 78") == [SecretAdvice.PHONE_UNLIKELY]
    assert service.advice("phone", "*100#") == [SecretAdvice.PHONE_IS_CODE]
    assert service.advice("phone", "\x00") == []
    assert service.advice(SecretField.PIN, "123") == [SecretAdvice.PIN_LENGTH]
    with pytest.raises(SecretFieldUnknown):
        service.advice("cvv", "1")
