"""Promises about the number that a top-up goes to, kept or only typed."""

from __future__ import annotations

import pytest

from kzcompanion.domain.errors import Missing, NotFound, TextNotStorable, VaultDamaged, VaultLocked
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.vault_service import VaultService

PASSWORD = "seven warm stones under the yurt"
TYPED = "8 (705) 123-45-67"


def told(desk: Services, sim: Sim, *, in_groups: bool = False) -> str:
    """Return the number that comes out."""
    found: list[str] = []
    desk.number.disclose(sim.id, found.append, in_groups=in_groups)
    (number,) = found
    return number


def on_disk(desk: Services) -> bytes:
    """Return every byte of the data folder."""
    files = (path for path in desk.folder.root.rglob("*") if path.is_file())
    return b"".join(path.read_bytes() for path in files)


def test_a_typed_number_is_there_and_never_on_the_disk(desk: Services, sim: Sim) -> None:
    """It comes out in its stored form or in groups, masked in between, and no file holds it."""
    assert desk.number.mask(sim.id) is None
    desk.number.type_for_now(sim.id, TYPED)
    assert told(desk, sim) == "+77051234567"
    assert told(desk, sim, in_groups=True) == "+7 705 123 45 67"
    mask = desk.number.mask(sim.id)
    assert mask is not None
    assert "123" not in mask
    assert desk.number.only_typed(sim.id)
    desk.renewal.start(sim.id)
    assert b"51234567" not in on_disk(desk)


def test_a_lock_drops_what_was_typed_even_without_a_vault(desk: Services, sim: Sim) -> None:
    """Locking means that nothing secret is left in the program."""
    desk.number.type_for_now(sim.id, TYPED)
    desk.vault.lock()
    assert desk.number.mask(sim.id) is None
    with pytest.raises(NotFound):
        told(desk, sim)
    desk.number.type_for_now(sim.id, TYPED)
    assert told(desk, sim) == "+77051234567"
    desk.number.forget(sim.id)
    assert not desk.number.only_typed(sim.id)


def test_without_a_typed_number_a_locked_vault_says_that_it_is_locked(desk: Services, sim: Sim) -> None:
    """What was typed comes out beside a locked vault; else the lock is the reason, not a missing number."""
    desk.vault.create(PASSWORD)
    desk.vault.lock()
    with pytest.raises(VaultLocked):
        told(desk, sim)
    desk.number.type_for_now(sim.id, TYPED)
    assert told(desk, sim) == "+77051234567"


def test_a_typed_number_is_sealed_on_demand(desk: Services, sim: Sim) -> None:
    """In the vault it outlives the lock; the copy in memory is dropped."""
    desk.vault.create(PASSWORD)
    desk.number.type_for_now(sim.id, TYPED)
    desk.number.seal(sim.id)
    assert not desk.number.only_typed(sim.id)
    assert told(desk, sim) == "+77051234567"
    desk.vault.lock()
    assert desk.number.mask(sim.id) is None
    desk.vault.unlock(PASSWORD)
    assert told(desk, sim, in_groups=True) == "+7 705 123 45 67"
    with pytest.raises(NotFound):
        desk.number.seal(sim.id)


def test_the_vault_speaks_before_what_was_typed(desk: Services, sim: Sim) -> None:
    """A number that is kept is the one that is used."""
    desk.vault.create(PASSWORD)
    desk.vault.set_field(sim.id, SecretField.PHONE, "+7 701 000 00 01")
    desk.number.type_for_now(sim.id, TYPED)
    assert told(desk, sim) == "+77010000001"


@pytest.mark.parametrize(("text", "fault"), [("", Missing), ("  ", Missing), ("\u202e7705", TextNotStorable)])
def test_what_is_no_text_for_a_number_is_refused(
    desk: Services, sim: Sim, text: str, fault: type[Exception]
) -> None:
    """Nothing, and characters that turn the direction, are no number."""
    with pytest.raises(fault):
        desk.number.type_for_now(sim.id, text)
    assert desk.number.mask(sim.id) is None


def test_a_damaged_record_lets_one_type(desk: Services, sim: Sim, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the vault cannot give the number, the typed one serves."""

    def broken(_vault: VaultService, _sim_id: str) -> dict[SecretField, str]:
        raise VaultDamaged

    desk.vault.create(PASSWORD)
    monkeypatch.setattr(VaultService, "masks", broken)
    desk.number.type_for_now(sim.id, TYPED)
    assert told(desk, sim) == "+77051234567"
