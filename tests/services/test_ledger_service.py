"""Promises of the ledger."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hand_clock import NOON, HandClock

from kzcompanion.domain.errors import (
    AmountNegative,
    AmountZero,
    BadInput,
    DataAmountNotUnderstood,
    DateOutOfRange,
    FeeAboveAmount,
    FieldNotMeant,
    KeyReused,
    Missing,
    NotFound,
    NothingToChange,
    TextNotStorable,
    TextTooLong,
)
from kzcompanion.domain.ledger import ChannelKind, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event, LedgerChanged


def test_a_logged_check_is_there_after_a_restart(
    desk: Services, sim: Sim, folder: DataFolder, clock: HandClock
) -> None:
    """What log returned is on the disk, to the second and to the tiyn."""
    clock.instant = datetime(2026, 11, 22, 7, 0, 0, 123456, tzinfo=UTC)
    entry = desk.ledger.log(
        sim.id, Money(123456), data_mb=850, valid_until=date(2026, 12, 1), note="  读数\u200b  "
    )
    assert (entry.kind, entry.at, entry.note) == (EntryKind.CHECK, NOON, "读数")
    desk.close()
    with Services.open(folder, clock) as again:
        assert again.ledger.entries(sim.id) == [entry]


def test_a_balance_may_be_below_zero(desk: Services, sim: Sim) -> None:
    """Operators let a balance fall below zero, so it can be logged."""
    assert desk.ledger.log(sim.id, Money(-50_00)).balance == Money(-50_00)


def test_a_topup_holds_everything_told(desk: Services, sim: Sim) -> None:
    """Amount, fee, channel, new balance, valid-until, data and receipt are kept."""
    entry = desk.ledger.topup(
        sim.id,
        Money.tenge(2000),
        fee=Money.tenge(100),
        channel=ChannelKind.TERMINAL,
        at=NOON - timedelta(hours=1),
        new_balance=Money.tenge(2400),
        valid_until=date(2026, 12, 22),
        data_mb=10_000,
        receipt="A-17",
        note="kiosk",
    )
    assert desk.ledger.get(entry.id) == entry
    assert entry.credited == Money.tenge(1900)
    assert (entry.balance, entry.receipt, entry.channel) == (Money.tenge(2400), "A-17", "terminal")


def test_entries_come_oldest_first(desk: Services, sim: Sim) -> None:
    """Order is by time, and by order of logging within one instant."""
    late = desk.ledger.log(sim.id, Money.tenge(3))
    early = desk.ledger.log(sim.id, Money.tenge(1), at=NOON - timedelta(days=1))
    same = desk.ledger.log(sim.id, Money.tenge(4))
    assert desk.ledger.entries(sim.id) == [early, late, same]
    assert desk.ledger.entries("nobody") == []


REFUSED = [
    ("amount", AmountZero, {"amount": Money(0)}),
    ("amount", AmountNegative, {"amount": Money(-1)}),
    ("fee", AmountNegative, {"amount": Money(100), "fee": Money(-1)}),
    ("fee", FeeAboveAmount, {"amount": Money(100), "fee": Money(101)}),
    ("data_mb", DataAmountNotUnderstood, {"amount": Money(100), "data_mb": -1}),
    ("at", DateOutOfRange, {"amount": Money(100), "at": NOON + timedelta(days=1, seconds=1)}),
    ("note", TextNotStorable, {"amount": Money(100), "note": "a\x00b"}),
    ("receipt", TextNotStorable, {"amount": Money(100), "receipt": "a\x1bb"}),
    ("note", TextTooLong, {"amount": Money(100), "note": "x" * 10_001}),
]


@pytest.mark.parametrize(("field", "error", "given"), REFUSED)
def test_what_cannot_be_is_refused_at_its_field(
    desk: Services, sim: Sim, field: str, error: type[BadInput], given: dict[str, object]
) -> None:
    """Impossible facts are refused with the field they belong to, and nothing is written."""
    generation = desk.database.generation
    with pytest.raises(error) as refused:
        desk.ledger.topup(sim.id, **given)  # type: ignore[arg-type]
    assert refused.value.field == field
    assert desk.database.generation == generation
    assert desk.ledger.entries(sim.id) == []


def test_a_day_ahead_is_possible(desk: Services, sim: Sim) -> None:
    """A laptop in another zone may be up to a day ahead."""
    at = NOON + timedelta(days=1)
    assert desk.ledger.log(sim.id, Money(1), at=at).at == at


def test_a_fee_may_be_nothing_or_everything(desk: Services, sim: Sim) -> None:
    """Zero and the whole amount are the ends of what a fee can be."""
    for fee in (Money(0), Money(100)):
        assert desk.ledger.topup(sim.id, Money(100), fee=fee).fee == fee


def test_nothing_is_logged_for_nobody(desk: Services) -> None:
    """A SIM that is not there is named in the refusal."""
    with pytest.raises(NotFound) as refused:
        desk.ledger.log("nobody", Money(1))
    assert refused.value.facts["what"] == "sim"


def test_the_same_key_is_one_entry(desk: Services, sim: Sim, clock: HandClock) -> None:
    """Repeating a deed with its key returns the first entry; another deed with that key is refused."""
    first = desk.ledger.log(sim.id, Money(5), key="k")
    clock.go_on(minutes=5)
    assert desk.ledger.log(sim.id, Money(5), key="k") == first
    assert desk.ledger.log(sim.id, Money(5), at=NOON, key="k") == first
    for other in (
        lambda: desk.ledger.log(sim.id, Money(6), key="k"),
        lambda: desk.ledger.log(sim.id, Money(5), at=NOON - timedelta(hours=1), key="k"),
        lambda: desk.ledger.topup(sim.id, Money(5), key="k"),
    ):
        with pytest.raises(KeyReused):
            other()
    assert desk.ledger.entries(sim.id) == [first]


def test_an_edit_changes_what_it_names(desk: Services, sim: Sim) -> None:
    """Only the named fields change; id, SIM and place in the order stay."""
    entry = desk.ledger.topup(sim.id, Money(2000), fee=Money(100), receipt="A", note="x")
    changed = desk.ledger.edit(
        entry.id, amount=Money(3000), fee=None, note="", channel=ChannelKind.SHOP, balance=Money(1)
    )
    assert (changed.id, changed.seq, changed.at, changed.receipt) == (entry.id, entry.seq, entry.at, "A")
    assert (changed.amount, changed.fee, changed.note) == (Money(3000), None, "")
    assert desk.ledger.entries(sim.id) == [changed]


def test_an_edit_that_changes_nothing_writes_nothing(desk: Services, sim: Sim) -> None:
    """The same value again is no deed."""
    entry = desk.ledger.log(sim.id, Money(7))
    generation = desk.database.generation
    assert desk.ledger.edit(entry.id, balance=Money(7)) == entry
    assert desk.database.generation == generation


def test_an_edit_is_judged_like_an_entry(desk: Services, sim: Sim) -> None:
    """What could not be logged cannot be edited in."""
    check = desk.ledger.log(sim.id, Money(7))
    topup = desk.ledger.topup(sim.id, Money(100), fee=Money(10))
    with pytest.raises(NothingToChange):
        desk.ledger.edit(check.id)
    with pytest.raises(FieldNotMeant) as refused:
        desk.ledger.edit(check.id, amount=Money(5))
    assert (refused.value.field, refused.value.facts["kind"]) == ("amount", "check")
    with pytest.raises(Missing):
        desk.ledger.edit(check.id, balance=None)
    with pytest.raises(Missing):
        desk.ledger.edit(topup.id, amount=None)
    with pytest.raises(FeeAboveAmount):
        desk.ledger.edit(topup.id, amount=Money(9))
    with pytest.raises(DateOutOfRange):
        desk.ledger.edit(check.id, at=NOON + timedelta(days=2))
    with pytest.raises(NotFound):
        desk.ledger.edit("nothing", note="x")
    assert desk.ledger.entries(sim.id) == [check, topup]


def test_an_old_entry_can_be_edited_before_the_clock(desk: Services, sim: Sim, clock: HandClock) -> None:
    """A clock that was set back does not keep an entry from being edited."""
    entry = desk.ledger.log(sim.id, Money(7))
    clock.go_on(days=-30)
    assert desk.ledger.edit(entry.id, note="late").note == "late"


def test_removing_is_undone(desk: Services, sim: Sim) -> None:
    """A removed entry is gone, is returned, and comes back with undo."""
    entry = desk.ledger.log(sim.id, Money(7))
    assert desk.ledger.remove(entry.id) == entry
    assert desk.ledger.entries(sim.id) == []
    with pytest.raises(NotFound):
        desk.ledger.remove(entry.id)
    assert desk.undo.undo() == "remove"
    assert desk.ledger.entries(sim.id) == [entry]


def test_listeners_hear_whose_ledger_changed(desk: Services, sim: Sim) -> None:
    """Logging, editing and removing are told once each, with the SIM."""
    heard: list[Event] = []
    desk.events.subscribe(LedgerChanged, heard.append)
    entry = desk.ledger.log(sim.id, Money(7))
    desk.ledger.edit(entry.id, balance=Money(8))
    desk.ledger.remove(entry.id)
    assert heard == [LedgerChanged(sim.id)] * 3
