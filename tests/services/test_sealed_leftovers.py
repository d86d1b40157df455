"""A removed SIM comes back whole for ninety days; then what was sealed of it goes, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hand_clock import HandClock

from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.services.assembly import Services
from kzcompanion.storage.history import MOST_DEEDS
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.vault_store import VaultStore

PASSWORD = "correct horse battery"
JPEG = b"\xff\xd8\xff card"


@pytest.fixture
def other(desk: Services, sim: Sim) -> Sim:
    """Give a second SIM; of both something is sealed, of the first also a photo and a draft."""
    other = desk.sims.add("gold", "izi")
    desk.vault.create(PASSWORD)
    for one in (sim, other):
        desk.vault.set_field(one.id, "pin", "4071")
        desk.photos.keep(one.id, PhotoSide.BACK, JPEG)
    desk.vault.put_records("draft", {f"{sim.id}.draft": b"{}"})
    return other


def remove(desk: Services, sim: Sim) -> None:
    """Remove a SIM as merging with another laptop does, with the bin."""
    SimsStore(desk.database).remove(sim.id)


def sealed(desk: Services) -> set[str]:
    """Give the name of every sealed record."""
    return set(VaultStore(desk.database).records())


def many_deeds(desk: Services, sim: Sim) -> None:
    """Do so much that undo reaches back to nothing before it."""
    for number in range(MOST_DEEDS + 1):
        desk.ledger.log(sim.id, Money.tenge(number))


def test_within_ninety_days_it_comes_back_whole(
    desk: Services, sim: Sim, other: Sim, clock: HandClock
) -> None:
    """Neither the removal nor an unlocking before the time takes a field, a photo or a draft."""
    before = sealed(desk)
    remove(desk, sim)
    many_deeds(desk, other)
    clock.go_on(days=89)
    desk.bin.forget_expired()
    assert desk.leftovers.clear() == frozenset()
    desk.bin.restore(sim.id)
    assert sealed(desk) == before
    assert desk.vault.masks(sim.id) == {"pin": "••••"}
    assert desk.photos.sides(sim.id) == {PhotoSide.BACK}
    clock.go_on(days=200)
    desk.bin.forget_expired()
    assert desk.leftovers.clear() == frozenset()


def test_when_the_bin_forgets_it_all_that_was_sealed_goes_at_the_next_unlock(
    desk: Services, sim: Sim, other: Sim, clock: HandClock
) -> None:
    """A locked vault is left as it is; opened, it loses that SIM alone, in one save, and stays sound."""
    remove(desk, sim)
    many_deeds(desk, other)
    desk.vault.lock()
    clock.go_on(days=91)
    desk.bin.forget_expired()
    before = sealed(desk)
    assert desk.leftovers.clear() == frozenset()
    assert sealed(desk) == before
    desk.vault.unlock(PASSWORD)
    saved = desk.database.generation
    assert desk.leftovers.clear() == {sim.id}
    assert desk.database.generation == saved + 1
    assert sealed(desk) == {other.id, f"{other.id}.back"}
    assert desk.vault.check() == ()
    assert desk.leftovers.clear() == frozenset()
    assert desk.database.generation == saved + 1


@pytest.mark.parametrize("way_back", ["undo", "redo"])
def test_what_undo_or_redo_can_bring_back_is_kept(
    desk: Services, sim: Sim, other: Sim, clock: HandClock, way_back: str
) -> None:
    """As long as one key brings the SIM back, it comes back with its secrets, however late."""
    if way_back == "undo":
        with desk.database.transaction("sim_remove"):
            remove(desk, sim)
        back: Callable[[], object] = desk.undo.undo
        gone = sim
    else:
        desk.undo.undo()
        back, gone = desk.undo.redo, other
    clock.go_on(days=400)
    desk.bin.forget_expired()
    assert desk.leftovers.clear() == frozenset()
    back()
    assert desk.sims.get(gone.id).nickname == gone.nickname
    desk.vault.unlock(PASSWORD)
    assert desk.vault.masks(gone.id) == {"pin": "••••"}


def test_a_record_that_was_never_seen_to_lose_its_sim_is_kept(
    desk: Services, sim: Sim, other: Sim, clock: HandClock
) -> None:
    """A sealed record without a SIM is no leftover by itself: only a removal that is known makes it one."""
    desk.vault.set_field("somebody", "pin", "1234")
    clock.go_on(days=400)
    assert desk.leftovers.clear() == frozenset()
    assert "somebody" in sealed(desk)
