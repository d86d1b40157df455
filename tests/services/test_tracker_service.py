"""Promises of the overview: how much, how long, what is urgent."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hand_clock import NOON, HandClock

from kzcompanion.domain.act_by import Reason
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.forecast import Forecast, NeedsChecks
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.renewal import RenewalState
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services


def test_of_a_new_sim_nothing_is_known(desk: Services, sim: Sim) -> None:
    """What nobody told is unknown, never zero."""
    snapshot = desk.tracker.snapshot(sim.id)
    assert snapshot.sim == sim
    assert snapshot.forecast == NeedsChecks(3)
    for name in ("balance", "data_mb", "valid_until", "days_left", "act_by", "trend", "pending"):
        assert getattr(snapshot, name) is None
    assert (snapshot.entries, snapshot.deadlines, snapshot.last_entry_at) == ((), (), None)
    assert not snapshot.overdue
    assert not snapshot.needs_attention
    with pytest.raises(NotFound):
        desk.tracker.snapshot("nobody")


def test_a_snapshot_folds_the_ledger(desk: Services, sim: Sim) -> None:
    """Balance, data, validity and the time of the last entry come from the entries."""
    desk.ledger.log(sim.id, Money.tenge(500), data_mb=900, at=NOON - timedelta(days=1))
    desk.ledger.topup(sim.id, Money.tenge(2000), fee=Money.tenge(100), valid_until=date(2026, 12, 10))
    snapshot = desk.tracker.snapshot(sim.id)
    assert snapshot.balance == Money.tenge(2400)
    assert (snapshot.data_mb, snapshot.valid_until, snapshot.days_left) == (900, date(2026, 12, 10), 18)
    assert snapshot.last_entry_at == NOON
    assert snapshot.act_by is not None
    assert snapshot.act_by.reason is Reason.VALID_UNTIL
    assert not snapshot.needs_attention


@pytest.mark.parametrize(
    ("valid_until", "overdue", "attention"),
    [
        (date(2026, 11, 21), True, True),
        (date(2026, 11, 22), False, True),
        (date(2026, 11, 25), False, True),
        (date(2026, 11, 26), False, False),
    ],
)
def test_attention_begins_three_days_before(
    desk: Services, sim: Sim, valid_until: date, overdue: bool, attention: bool
) -> None:
    """A SIM needs attention from three days before act-by on; on its last good day it is not yet overdue."""
    desk.ledger.log(sim.id, Money.tenge(500), valid_until=valid_until)
    snapshot = desk.tracker.snapshot(sim.id)
    assert (snapshot.overdue, snapshot.needs_attention) == (overdue, attention)


def test_money_under_way_needs_attention(desk: Services, sim: Sim) -> None:
    """A pending or unclear top-up needs attention; a draft or a failed one is shown but does not."""
    draft = desk.renewal.start(sim.id)
    assert desk.tracker.snapshot(sim.id).pending == draft
    assert not desk.tracker.snapshot(sim.id).needs_attention
    gone = desk.renewal.went_to_pay(draft)
    for state, attention in (
        (RenewalState.PENDING, True),
        (RenewalState.UNKNOWN, True),
        (RenewalState.FAILED, False),
    ):
        gone = desk.renewal.mark(gone, state)
        snapshot = desk.tracker.snapshot(sim.id)
        assert snapshot.pending == gone
        assert (snapshot.awaits_result, snapshot.needs_attention) == (attention, attention)


def test_the_most_urgent_renewal_is_shown(desk: Services, sim: Sim, clock: HandClock) -> None:
    """Of several renewals the one whose money is under way leads, not the newest."""
    gone = desk.renewal.went_to_pay(desk.renewal.start(sim.id))
    clock.go_on(minutes=5)
    desk.renewal.start(sim.id, anyway=True)
    assert desk.tracker.snapshot(sim.id).pending == gone


def test_the_overview_is_ordered_by_urgency(desk: Services) -> None:
    """Overdue first, then the nearest deadline, then those without one, by name."""
    days = {"later": 20, "over": -2, "soon": 3, "none b": None, "None a": None}
    for name, left in days.items():
        sim = desk.sims.add(name, "izi")
        if left is not None:
            desk.ledger.log(sim.id, Money.tenge(1), valid_until=NOON.date() + timedelta(days=left))
    desk.sims.archive(desk.sims.add("archived", "izi").id)
    names = [snapshot.sim.nickname for snapshot in desk.tracker.overview()]
    assert names == ["over", "soon", "later", "None a", "none b"]


def test_three_checks_make_a_forecast(desk: Services, sim: Sim) -> None:
    """With enough readings there is a band, a chart and a weekly trend."""
    for days, tenge in ((8, 1000), (6, 900), (4, 800), (2, 700), (0, 600)):
        desk.ledger.log(sim.id, Money.tenge(tenge), at=NOON - timedelta(days=days))
    snapshot = desk.tracker.snapshot(sim.id)
    assert isinstance(snapshot.forecast, Forecast)
    assert snapshot.forecast.earliest <= snapshot.forecast.likely <= snapshot.forecast.latest
    assert snapshot.act_by is not None
    assert snapshot.act_by.reason is Reason.RUN_OUT
    assert snapshot.trend is not None
    chart = desk.tracker.chart(snapshot)
    assert [money for _, money in chart.points] == [Money.tenge(t) for t in (1000, 900, 800, 700, 600)]
    assert chart.band is not None


def test_a_balance_seen_is_compared(desk: Services, sim: Sim) -> None:
    """What was expected and the likely reasons are told; with nothing expected, nothing is."""
    assert desk.tracker.difference(sim.id, Money.tenge(100)) is None
    desk.ledger.log(sim.id, Money.tenge(500), at=NOON - timedelta(days=2))
    found = desk.tracker.difference(sim.id, Money.tenge(400))
    assert found is not None
    assert (found.expected, found.gap) == (Money.tenge(500), Money.tenge(-100))
    earlier = desk.tracker.difference(sim.id, Money.tenge(450), at=NOON - timedelta(days=1))
    assert earlier is not None
    assert earlier.gap == Money.tenge(-50)


def test_an_awaited_topup_explains_more_money(desk: Services, sim: Sim) -> None:
    """A balance higher by a pending amount is likely that top-up."""
    import msgspec

    desk.ledger.log(sim.id, Money.tenge(500), at=NOON - timedelta(days=1))
    draft = desk.renewal.start(sim.id)
    desk.renewal.went_to_pay(msgspec.structs.replace(draft, amount=Money.tenge(2000)))
    found = desk.tracker.difference(sim.id, Money.tenge(2500))
    assert found is not None
    assert found.causes[0].cause == "pending_arrived"


def test_usage_explains_less_money(desk: Services, sim: Sim) -> None:
    """With a known rate of use a usual gap is likely just usage."""
    for days, tenge in ((9, 1000), (7, 900), (5, 800), (3, 700)):
        desk.ledger.log(sim.id, Money.tenge(tenge), at=NOON - timedelta(days=days))
    found = desk.tracker.difference(sim.id, Money.tenge(550))
    assert found is not None
    assert found.causes[0].cause == "usage"


def test_a_charge_due_since_the_reading_is_told(desk: Services, sim: Sim, clock: HandClock) -> None:
    """The balance shown is that of the reading: it is said what was due since, until it is read again."""
    plan = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 23))
    desk.sims.change(sim.id, plan=plan)
    assert desk.tracker.snapshot(sim.id).charged_since is None
    desk.ledger.log(sim.id, Money.tenge(3000))
    assert desk.tracker.snapshot(sim.id).charged_since is None
    clock.go_on(days=1)
    assert desk.tracker.snapshot(sim.id).charged_since == Money.tenge(990)
    clock.go_on(days=7)
    assert desk.tracker.snapshot(sim.id).charged_since == Money.tenge(1980)
    desk.ledger.log(sim.id, Money.tenge(1020))
    assert desk.tracker.snapshot(sim.id).charged_since is None
    desk.sims.change(sim.id, plan=OwnPlan(cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 23)))
    clock.go_on(days=7)
    assert desk.tracker.snapshot(sim.id).charged_since is None
