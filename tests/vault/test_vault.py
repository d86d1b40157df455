"""The vault keeps, discloses, removes; locks, unlocks and changes its password."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import (
    Cancelled,
    NotFound,
    NoVault,
    TextNotStorable,
    VaultExists,
    VaultLocked,
    WrongPassword,
)
from kzcompanion.vault.cipher import CHEAPEST, DEFAULT, KdfCost
from kzcompanion.vault.envelope import read_header
from kzcompanion.vault.vault import Vault

Reopen = Callable[[], Vault]

CANARY = f"canary-{4711}"
"""Put together here, so that the source line of a traceback does not hold it."""


def shown(vault: Vault, record: str, field: str) -> str:
    """Give what a field discloses."""
    poured: list[str] = []
    vault.disclose(record, field, poured.append)
    (text,) = poured
    return text


def test_what_is_kept_is_disclosed_after_unlocking(vault: Vault, reopen: Reopen) -> None:
    """Every field of every SIM comes back from the store as it was given."""
    vault.lock()
    again = reopen()
    assert again.records() == ("sim-a", "sim-b", "sim-c")
    assert again.fields("sim-b") == {"pin", "phone"}
    assert shown(again, "sim-b", "pin") == "0001"
    assert shown(again, "sim-c", "phone") == "+77012345672"
    assert again.findings() == ()


def test_disclosing_returns_nothing(vault: Vault) -> None:
    """The secret leaves through the sink alone."""
    poured: list[str] = []
    assert vault.disclose("sim-a", "pin", poured.append) is None  # type: ignore[func-returns-value]


def test_an_empty_field_is_not_found(vault: Vault) -> None:
    """Disclosing what is not there is an error that names the field."""
    with pytest.raises(NotFound) as missing:
        vault.disclose("sim-a", "puk", print)
    assert missing.value.facts == {"what": "secret", "name": "puk"}
    assert vault.fields("nobody") == frozenset()


def test_a_locked_vault_does_nothing(vault: Vault) -> None:
    """After locking, every deed is refused, and locking again is no error."""
    vault.lock()
    vault.lock()
    deeds: list[Callable[[], Any]] = [
        vault.records,
        vault.findings,
        vault.repair,
        lambda: vault.fields("sim-a"),
        lambda: vault.disclose("sim-a", "pin", print),
        lambda: vault.set_field("sim-a", "pin", "1"),
        lambda: vault.remove("sim-a"),
        lambda: vault.change_password("a", "b"),
    ]
    for deed in deeds:
        with pytest.raises(VaultLocked):
            deed()
    assert repr(vault) == "Vault(locked)"


def test_there_is_one_vault(vault: Vault, store: Any) -> None:
    """A second vault does not replace the first."""
    before = store.text
    with pytest.raises(VaultExists):
        Vault.create(store, store.transaction, "another", CHEAPEST)
    assert store.text == before
    assert repr(vault) == "Vault(unlocked)"


def test_without_a_vault_nothing_unlocks(store: Any) -> None:
    """An empty store says that there is no vault."""
    with pytest.raises(NoVault):
        Vault.unlock(store, store.transaction, "password")


def test_a_vault_that_somebody_else_made_meanwhile_wins(store: Any, new_store: Any) -> None:
    """Of two that are being created at once, the second gives way."""

    def somebody_else() -> None:
        other = new_store()
        Vault.create(other, other.transaction, "theirs", CHEAPEST)
        store.text = other.text

    with pytest.raises(VaultExists):
        Vault.create(store, store.transaction, "mine", CHEAPEST, somebody_else)
    assert Vault.unlock(store, store.transaction, "theirs").records() == ()


def test_cancelling_leaves_nothing(store: Any, new_store: Any, vault: Vault) -> None:
    """Whatever is called off after the key derivation changes nothing."""

    def stop() -> None:
        raise Cancelled

    empty = new_store()
    before = store.text
    for deed in (
        lambda: Vault.create(empty, empty.transaction, "password", CHEAPEST, stop),
        lambda: Vault.unlock(store, store.transaction, "correct horse battery", stop),
        lambda: vault.change_password("correct horse battery", "new", CHEAPEST, stop),
    ):
        with pytest.raises(Cancelled):
            deed()
    assert empty.read() is None
    assert store.text == before


def test_one_change_is_one_write(vault: Vault, store: Any) -> None:
    """Record and manifest are written together, and nothing is written when nothing changes."""
    before = store.writes
    assert vault.set_field("sim-a", "puk", "12345678")
    assert store.writes == before + 1
    assert not vault.set_field("sim-a", "puk", "12345678")
    assert not vault.set_field("sim-a", "login", "")
    assert not vault.remove("nobody")
    assert store.writes == before + 1


def test_a_refused_write_changes_nothing(vault: Vault, store: Any) -> None:
    """When the disk refuses, the earlier secrets stay, readable and without findings."""
    before, counter = store.text, vault.counter
    store.refuse = True
    for deed in (
        lambda: vault.set_field("sim-a", "pin", "9999"),
        lambda: vault.remove("sim-a"),
        lambda: vault.change_password("correct horse battery", "new", CHEAPEST),
        vault.repair,
    ):
        with pytest.raises(OSError, match="full"):
            deed()
    store.refuse = False
    assert (store.text, vault.counter) == (before, counter)
    assert shown(vault, "sim-a", "pin") == "0000"
    assert vault.findings() == ()


def test_the_last_field_takes_the_record_along(vault: Vault, store: Any, reopen: Reopen) -> None:
    """Emptying every field removes the record, without a finding."""
    assert vault.set_field("sim-a", "pin", "")
    assert vault.set_field("sim-a", "phone", "")
    assert "sim-a" not in store.records()
    assert reopen().records() == ("sim-b", "sim-c")
    assert reopen().findings() == ()


def test_a_removed_record_is_gone(vault: Vault, store: Any) -> None:
    """Removing a SIM's secrets leaves the others."""
    assert vault.remove("sim-b")
    assert set(store.records()) == {"sim-a", "sim-c"}
    assert vault.findings() == ()


def test_the_counter_grows_with_every_change(vault: Vault, reopen: Reopen) -> None:
    """The number of the last change is what one can compare with a note on paper."""
    before = vault.counter
    vault.set_field("sim-a", "pin", "1111")
    vault.remove("sim-b")
    assert vault.counter == before + 2
    assert reopen().counter == before + 2


def test_a_new_password_rewrites_the_wrap_only(vault: Vault, store: Any) -> None:
    """Changing the password touches no record; the old one no longer opens."""
    records = store.records()
    vault.change_password("correct horse battery", "another horse", CHEAPEST)
    assert store.records() == records
    assert shown(vault, "sim-a", "pin") == "0000"
    with pytest.raises(WrongPassword):
        Vault.unlock(store, store.transaction, "correct horse battery")
    again = Vault.unlock(store, store.transaction, "another horse")
    assert again.findings() == ()
    assert shown(again, "sim-a", "pin") == "0000"


def test_the_old_password_is_asked_for(vault: Vault, store: Any) -> None:
    """Whoever finds the vault open cannot change its password."""
    before = store.text
    with pytest.raises(WrongPassword):
        vault.change_password("wrong", "another horse", CHEAPEST)
    assert store.text == before


@pytest.mark.parametrize("wrong", ["", " ", "Correct horse battery", "correct horse battery ", "\ud800"])
def test_a_wrong_password_is_called_wrong(vault: Vault, store: Any, wrong: str) -> None:
    """Near misses are wrong passwords, not damage."""
    with pytest.raises(WrongPassword) as refused:
        Vault.unlock(store, store.transaction, wrong)
    assert refused.value.field == "password"


def test_wrong_passwords_are_never_taken_for_damage(vault: Vault, store: Any, request: Any) -> None:
    """Hundreds of wrong passwords (with --long 100 000) are all called wrong."""
    for number in range(100_000 if request.config.getoption("--long") else 300):
        with pytest.raises(WrongPassword):
            Vault.unlock(store, store.transaction, f"wrong {number}")


def test_nothing_cheaper_than_the_password_tells_equal_secrets(vault: Vault, store: Any) -> None:
    """Equal PINs leave no equal texts on disk, and a short PIN leaves a record as long as a long one."""
    vault.set_field("sim-a", "pin", "1234")
    vault.set_field("sim-b", "pin", "1234")
    vault.set_field("sim-c", "pin", "12345678")
    sealed = [record["box"]["c"] for record in store.records().values()]
    assert len(set(sealed)) == 3
    assert len({len(text) for text in sealed}) == 1


def test_a_broken_text_is_refused_without_carrying_it(vault: Vault) -> None:
    """A lone surrogate is refused by field, and the error holds nothing of the text."""
    with pytest.raises(TextNotStorable) as refused:
        vault.set_field("sim-a", "note", CANARY + "\ud800")
    assert CANARY not in "".join(traceback.format_exception(refused.value, chain=True))
    assert refused.value.__context__ is None


def test_a_name_that_cannot_be_kept_is_refused(vault: Vault) -> None:
    """A record is never written under a name that would not be read again."""
    with pytest.raises(NotFound):
        vault.set_field("a/b", "pin", "1")


def test_errors_on_the_way_out_do_not_carry_the_secret(vault: Vault) -> None:
    """When a sink fails, no frame of the vault shows the secret, not even with its local variables."""

    def sink(text: str) -> None:
        raise ValueError("the sink failed")

    vault.set_field("sim-a", "note", CANARY)
    try:
        vault.disclose("sim-a", "note", sink)
    except ValueError as error:
        told = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [
        frame for frame in told.stack if "kzcompanion" in frame.filename and "/vault/" in frame.filename
    ]
    ours = [frame for frame in frames if "/tests/" not in frame.filename]
    assert {frame.name for frame in ours} == {"disclose", "pour"}
    assert CANARY not in repr([frame.locals for frame in ours])


def test_a_vault_of_a_real_cost_opens(store: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """The default cost works as it is shipped; how long it takes here is printed."""
    Vault.create(store, store.transaction, "correct horse battery", DEFAULT)
    started = time.perf_counter()
    Vault.unlock(store, store.transaction, "correct horse battery")
    taken = time.perf_counter() - started
    assert read_header(store.read()).slots[0].kdf.cost == KdfCost(256 * 1024, 3, 4)
    with capsys.disabled():
        print(f" [unlocking at the default cost took {taken:.2f} s]", end="")  # noqa: T201 - a figure to read
    assert taken < 30


FIELD = st.sampled_from(["phone", "iccid", "imsi", "pin", "puk", "login", "password", "note"])
TEXT = st.text(st.characters(codec="utf-8"), max_size=300)


@given(
    deeds=st.lists(st.tuples(st.sampled_from(["sim-1", "sim-2"]), FIELD, TEXT), max_size=6),
    password=st.text(st.characters(codec="utf-8"), max_size=40),
)
def test_any_text_comes_back(new_store: Any, deeds: list[tuple[str, str, str]], password: str) -> None:
    """Any text in any field under any password is the same after locking and unlocking."""
    store = new_store()
    vault = Vault.create(store, store.transaction, password, CHEAPEST)
    expected: dict[str, dict[str, str]] = {"sim-1": {}, "sim-2": {}}
    for record, field, text in deeds:
        vault.set_field(record, field, text)
        expected[record].pop(field, None)
        if text:
            expected[record][field] = text
    vault.lock()
    again = Vault.unlock(store, store.transaction, password)
    for record, fields in expected.items():
        assert again.fields(record) == set(fields)
        assert {field: shown(again, record, field) for field in fields} == fields
    assert again.findings() == ()
