"""Promises of a top-up from its start to its result."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest
from hand_clock import NOON, HandClock

from kzcompanion.domain.channel_ranking import Point
from kzcompanion.domain.errors import (
    FeeAboveAmount,
    Missing,
    NotFound,
    StepIncomplete,
    TopUpPending,
)
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.renewal import RenewalDraft, RenewalResult, RenewalState, Step
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event, LedgerChanged, RenewalChanged

RESULT = RenewalResult(
    paid=Money.tenge(2000),
    fee=Money.tenge(100),
    new_balance=Money.tenge(2150),
    valid_until=date(2026, 12, 22),
    receipt="A-17",
)


@pytest.fixture
def draft(desk: Services, sim: Sim) -> RenewalDraft:
    """Give a renewal that has just been started."""
    return desk.renewal.start(sim.id)


def changed(draft: RenewalDraft, **fields: object) -> RenewalDraft:
    """Return the draft as typed further."""
    return msgspec.structs.replace(draft, **fields)


def test_a_start_knows_its_sim(desk: Services, sim: Sim, draft: RenewalDraft) -> None:
    """SIM and operator are filled in, the operator not yet confirmed; it is open at once."""
    assert (draft.sim_id, draft.operator_id, draft.operator_confirmed) == (sim.id, "beeline", False)
    assert (draft.state, draft.step, draft.started_at) == (RenewalState.DRAFT, Step.SIM, NOON)
    assert desk.renewal.open_renewals() == [draft]


def test_a_start_without_sim_asks_later(desk: Services) -> None:
    """The SIM may be chosen in the first step; one that is not there cannot be started with."""
    assert desk.renewal.start().sim_id is None
    with pytest.raises(NotFound):
        desk.renewal.start("nobody")


def test_what_was_typed_survives_a_restart(
    desk: Services, draft: RenewalDraft, folder: DataFolder, clock: HandClock
) -> None:
    """Every saved field is on the disk, complete or not, and nothing of it is a deed of Undo."""
    clock.go_on(seconds=1)
    saved = desk.renewal.save(changed(draft, step=Step.AMOUNT, amount_text="2 00", note="半"))
    assert saved.updated_at == NOON + timedelta(seconds=1)
    assert desk.undo.undoable() == "sim_add"
    desk.close()
    with Services.open(folder, clock) as again:
        assert again.renewal.open_renewals() == [saved]
        assert again.renewal.get(draft.id) == saved


def test_saving_nothing_new_writes_nothing(desk: Services, draft: RenewalDraft, clock: HandClock) -> None:
    """A save without a change costs no write and keeps its time."""
    generation = desk.database.generation
    clock.go_on(minutes=1)
    assert desk.renewal.save(draft) == draft
    assert desk.database.generation == generation


def test_the_one_touched_last_comes_first(desk: Services, draft: RenewalDraft, clock: HandClock) -> None:
    """Open renewals come with the newest first."""
    clock.go_on(minutes=1)
    other = desk.renewal.start()
    assert [one.id for one in desk.renewal.open_renewals()] == [other.id, draft.id]
    clock.go_on(minutes=1)
    desk.renewal.save(changed(draft, note="x"))
    assert [one.id for one in desk.renewal.open_renewals()] == [draft.id, other.id]


@pytest.mark.parametrize("state", [RenewalState.PENDING, RenewalState.UNKNOWN])
def test_a_second_topup_asks_first(
    desk: Services, sim: Sim, draft: RenewalDraft, state: RenewalState
) -> None:
    """While money may be under way to a SIM, another top-up of it starts only after the user was asked."""
    gone = desk.renewal.mark(desk.renewal.went_to_pay(draft), state)
    with pytest.raises(TopUpPending) as asked:
        desk.renewal.start(sim.id)
    assert asked.value.facts == {"sim": "blue"}
    assert desk.renewal.awaiting(sim.id) == gone
    assert desk.renewal.awaiting(sim.id, besides=gone.id) is None
    assert desk.renewal.start(sim.id, anyway=True).sim_id == sim.id
    assert desk.renewal.start(desk.sims.add("red", "izi").id).state is RenewalState.DRAFT


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        (RenewalState.PENDING, "not_yet"),
        (RenewalState.FAILED, "failed"),
        (RenewalState.UNKNOWN, "unknown"),
    ],
)
def test_an_answer_is_marked(desk: Services, draft: RenewalDraft, state: RenewalState, outcome: str) -> None:
    """What the user answered stays with the renewal, with the time of the next look."""
    later = NOON + timedelta(hours=1)
    marked = desk.renewal.mark(desk.renewal.went_to_pay(draft), state, look_again_at=later)
    assert (marked.state, marked.outcome, marked.look_again_at) == (state, outcome, later)
    assert desk.renewal.get(draft.id) == marked


def test_going_to_pay_is_pending_since_then(desk: Services, draft: RenewalDraft, clock: HandClock) -> None:
    """From then on the result is awaited; going again keeps the first time."""
    gone = desk.renewal.went_to_pay(draft)
    assert (gone.state, gone.step, gone.went_to_pay_at) == (RenewalState.PENDING, Step.ARRIVED, NOON)
    clock.go_on(hours=1)
    assert desk.renewal.went_to_pay(gone).went_to_pay_at == NOON


def test_a_result_is_one_deed(desk: Services, sim: Sim, draft: RenewalDraft) -> None:
    """Ledger entry, valid-until and the end of the renewal are one save, told to whoever listens."""
    heard: list[Event] = []
    for kind in (LedgerChanged, RenewalChanged):
        desk.events.subscribe(kind, heard.append)
    gone = desk.renewal.went_to_pay(changed(draft, channel=ChannelKind.TERMINAL))
    heard.clear()
    generation = desk.database.generation
    entry = desk.renewal.record_result(gone, RESULT)
    assert desk.database.generation == generation + 1
    assert heard == [LedgerChanged(sim.id), RenewalChanged(draft.id)]
    assert desk.ledger.entries(sim.id) == [entry]
    assert (entry.amount, entry.fee, entry.balance) == (RESULT.paid, RESULT.fee, RESULT.new_balance)
    assert (entry.valid_until, entry.receipt, entry.channel) == (RESULT.valid_until, "A-17", "terminal")
    done = desk.renewal.get(draft.id)
    assert (done.state, done.step, done.entry_id) == (RenewalState.DONE, Step.DONE, entry.id)
    assert desk.renewal.open_renewals() == []


def test_a_result_said_twice_is_written_once(desk: Services, sim: Sim, draft: RenewalDraft) -> None:
    """A double click, or the same answer after a crash, makes no second entry."""
    entry = desk.renewal.record_result(draft, RESULT)
    assert desk.renewal.record_result(draft, RESULT) == entry
    assert desk.ledger.entries(sim.id) == [entry]


def test_a_result_is_undone_whole(desk: Services, sim: Sim, draft: RenewalDraft) -> None:
    """Undo takes the entry back and the renewal waits again; redo does both again."""
    gone = desk.renewal.went_to_pay(draft)
    entry = desk.renewal.record_result(gone, RESULT)
    assert desk.undo.undo() == "topup"
    assert desk.ledger.entries(sim.id) == []
    assert desk.renewal.open_renewals() == [gone]
    assert desk.undo.redo() == "topup"
    assert desk.ledger.entries(sim.id) == [entry]


def test_a_late_save_does_not_bring_a_renewal_back(desk: Services, draft: RenewalDraft) -> None:
    """The wizard's last delayed save after the result, or after discarding, changes nothing."""
    desk.renewal.record_result(draft, RESULT)
    assert desk.renewal.save(changed(draft, note="late")).state is RenewalState.DONE
    other = desk.renewal.start()
    desk.renewal.discard(other.id)
    assert desk.renewal.save(changed(other, note="late")).state is RenewalState.DISCARDED
    assert desk.renewal.open_renewals() == []


def test_an_impossible_result_writes_nothing(desk: Services, sim: Sim, draft: RenewalDraft) -> None:
    """A fee above the amount, or no SIM, is refused and the renewal stays open."""
    with pytest.raises(FeeAboveAmount):
        desk.renewal.record_result(draft, msgspec.structs.replace(RESULT, fee=Money.tenge(2001)))
    homeless = desk.renewal.start()
    with pytest.raises(StepIncomplete) as refused:
        desk.renewal.record_result(homeless, RESULT)
    assert refused.value.field == "sim"
    assert desk.ledger.entries(sim.id) == []
    assert len(desk.renewal.open_renewals()) == 2


def test_discarding_is_undone(desk: Services, draft: RenewalDraft) -> None:
    """A discarded renewal is out of sight, and undo brings it back as it was."""
    away = desk.renewal.discard(draft.id)
    assert away.state is RenewalState.DISCARDED
    assert desk.renewal.discard(draft.id) == away
    assert desk.renewal.open_renewals() == []
    desk.undo.undo()
    assert desk.renewal.open_renewals() == [draft]
    with pytest.raises(NotFound):
        desk.renewal.discard("nothing")


def test_faults_know_what_there_is(desk: Services, sim: Sim, draft: RenewalDraft) -> None:
    """Ids are checked against the SIMs in use and the operators of the facts."""
    assert desk.renewal.faults(draft, Step.SIM) == []
    assert [type(fault) for fault in desk.renewal.faults(draft, Step.AMOUNT)] == [Missing]
    stranger = changed(draft, operator_id="vodafone")
    assert [fault.field for fault in desk.renewal.faults(stranger, Step.READY)] == ["operator"]
    desk.sims.archive(sim.id)
    assert [type(fault) for fault in desk.renewal.faults(draft, Step.SIM)] == [NotFound]


def test_a_sum_is_suggested(desk: Services, sim: Sim, draft: RenewalDraft) -> None:
    """With a known plan charge the amount is worked out from the balance read, else the expected one."""
    assert desk.renewal.suggestion(draft) is None
    assert desk.renewal.suggestion(desk.renewal.start()) is None
    plan = OwnPlan(charge=Money.tenge(2500), cycle=Cycle.DAYS_30, next_charge_on=date(2026, 11, 25))
    desk.sims.change(sim.id, plan=plan, departure_on=date(2026, 12, 1))
    desk.ledger.log(sim.id, Money.tenge(500))
    expected = desk.renewal.suggestion(draft)
    assert expected is not None
    assert expected.total == Money.tenge(2000)
    read = desk.renewal.suggestion(changed(draft, balance=Money.tenge(100)))
    assert read is not None
    assert read.total == Money.tenge(2400)
    odd = changed(draft, amount=Money(123_45))
    assert {remark.remark.value for remark in desk.renewal.remarks(odd)} >= {"below_need", "uneven"}
    assert desk.renewal.remarks(draft) == ()


def test_a_brand_without_a_shop_of_its_own_is_sent_to_its_app(desk: Services, draft: RenewalDraft) -> None:
    """For izi no source names a shop: it is said and the app comes first; Beeline's shop stays as it is."""
    online = {"internet_now": True, "pays_with": "local_card"}
    izi = desk.renewal.ranking(changed(draft, operator_id="izi", **online))
    beeline = desk.renewal.ranking(changed(draft, operator_id="beeline", **online))
    assert izi[0].kind == ChannelKind.ONLINE
    of_shop = {entry.kind: entry for entry in izi}[ChannelKind.SHOP]
    assert Point.NOT_CONFIRMED in of_shop.reasons_against
    assert Point.NOT_CONFIRMED not in {e.kind: e for e in beeline}[ChannelKind.SHOP].reasons_against


def test_channels_are_ranked_for_the_situation(desk: Services, draft: RenewalDraft) -> None:
    """All four channels come, the one that fits first."""
    cash = changed(draft, internet_now=False, pays_with="cash", speaks_local=False)
    ranked = desk.renewal.ranking(cash)
    assert {channel.kind for channel in ranked} == set(ChannelKind)
    assert ranked[-1].kind == ChannelKind.ONLINE
