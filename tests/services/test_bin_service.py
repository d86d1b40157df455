"""Promises of the bin: removed things can be recognised, come back as one deed, and go after ninety days."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event, LedgerChanged, SimsChanged
from kzcompanion.services.wording import Wording
from kzcompanion.storage.sims_store import SimsStore


def test_a_removed_entry_can_be_recognised(desk: Services, sim: Sim, clock: HandClock) -> None:
    """Its SIM, kind, amount and day are told, and how long it still waits; the last removed comes first."""
    first = desk.ledger.log(sim.id, Money.tenge(1500))
    second = desk.ledger.topup(sim.id, Money.tenge(3000), new_balance=Money.tenge(4500))
    desk.ledger.remove(first.id)
    clock.go_on(hours=1)
    desk.ledger.remove(second.id)
    clock.go_on(hours=24 * 10)
    topup, check = desk.bin.items()
    assert (topup.kind, topup.nickname, topup.amount) == ("topup", sim.nickname, Money.tenge(3000))
    assert (check.kind, check.amount, check.at) == ("check", Money.tenge(1500), first.at)
    assert (topup.days_left, check.days_left) == (80, 79)
    said = {check.label(Wording(lang)) for lang in LANGUAGES}
    assert len(said) == 4
    assert all(sim.nickname in label for label in said)


def test_what_comes_back_is_one_deed(desk: Services, sim: Sim) -> None:
    """An entry returns as it was, the window hears of it, and undo takes it away again."""
    entry = desk.ledger.log(sim.id, Money.tenge(1500))
    desk.ledger.remove(entry.id)
    heard: list[Event] = []
    desk.events.subscribe(LedgerChanged, heard.append)
    desk.bin.restore(entry.id)
    assert desk.ledger.entries(sim.id) == [entry]
    assert desk.bin.items() == []
    assert heard == [LedgerChanged(sim.id)]
    assert desk.undo.undo() == "bin_restore"
    assert desk.ledger.entries(sim.id) == []
    assert [thing.id for thing in desk.bin.items()] == [entry.id]


def test_a_sim_comes_back_by_itself_or_with_its_entry(desk: Services, sim: Sim) -> None:
    """An entry never returns without its SIM: both come, in one deed."""
    entry = desk.ledger.log(sim.id, Money.tenge(1500))
    desk.ledger.remove(entry.id)
    SimsStore(desk.database).remove(sim.id)
    assert {(thing.kind, thing.nickname) for thing in desk.bin.items()} == {
        ("sim", sim.nickname),
        ("check", sim.nickname),
    }
    label = next(thing.label(Wording("en")) for thing in desk.bin.items() if thing.kind == "sim")
    assert label == f"SIM {sim.nickname}"
    heard: list[Event] = []
    desk.events.subscribe(SimsChanged, heard.append)
    desk.bin.restore(sim.id)
    assert desk.sims.list() == [sim]
    desk.undo.undo()
    desk.bin.restore(entry.id)
    assert desk.sims.list() == [sim]
    assert desk.ledger.entries(sim.id) == [entry]
    assert heard.count(SimsChanged()) >= 2
    desk.undo.undo()
    assert (desk.sims.list(), len(desk.bin.items())) == ([], 2)


def test_what_is_not_there_cannot_come_back(desk: Services, sim: Sim) -> None:
    """An unknown id, or something that is back already, is refused."""
    entry = desk.ledger.log(sim.id, Money.tenge(1))
    desk.ledger.remove(entry.id)
    desk.bin.restore(entry.id)
    for thing_id in (entry.id, "x"):
        with pytest.raises(NotFound):
            desk.bin.restore(thing_id)


def test_after_ninety_days_it_goes(desk: Services, sim: Sim, clock: HandClock) -> None:
    """Only what is older goes, its room is given back in one save, and that is no deed to undo."""
    old, young = (desk.ledger.log(sim.id, Money.tenge(n)) for n in (1, 2))
    desk.ledger.remove(old.id)
    clock.go_on(hours=24 * 40)
    desk.ledger.remove(young.id)
    saved = desk.database.generation
    desk.bin.forget_expired()
    assert desk.database.generation == saved
    clock.go_on(hours=24 * 51)
    desk.bin.forget_expired()
    assert desk.database.generation == saved + 1
    assert desk.undo.undoable() == "remove"
    rows = [row for page in desk.database.book.names("bin.") for row in desk.database.book.rows(page)]
    assert rows == [young.id]
    assert [thing.days_left for thing in desk.bin.items()] == [39]
    clock.instant += timedelta(days=90)
    desk.bin.forget_expired()
    assert desk.database.book.names("bin.") == []


@pytest.mark.parametrize("kind", ["ledger.x.0", "sims", "stars"])
def test_what_cannot_be_read_is_not_offered(desk: Services, sim: Sim, kind: str) -> None:
    """A record without its shape, or of a kind nobody knows, hides nothing else."""
    entry = desk.ledger.log(sim.id, Money.tenge(1))
    desk.ledger.remove(entry.id)
    page = desk.database.book.names("bin.")[0]
    at = desk.database.book.rows(page)[entry.id]["at"]
    with desk.database.transaction("break"):
        broken = {"table": kind, "record": {"nickname": 7}, "at": at}
        desk.database.book.put_unrecorded(page, "broken", broken)
    names = [thing.id for thing in desk.bin.items()]
    assert entry.id in names
    assert ("broken" in names) is (kind == "sims")
