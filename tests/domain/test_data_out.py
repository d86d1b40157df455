"""Promises about mobile data that run out: what is paid by the megabyte from then on is said in time."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest
from ledger_samples import START, at, check, topup

from kzcompanion.domain.act_by import Action, Deadline, Reason, deadlines
from kzcompanion.domain.almaty import day_of, end_of_day, start_of_day
from kzcompanion.domain.forecast import DataForecast, data_forecast, forecast
from kzcompanion.domain.inaction import Outcome, if_nothing
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Cycle, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.sim import Sim

FALLING = [check(day, 5000, data_mb=10_000 - 1000 * day) for day in range(6)]
"""A gigabyte a day, five left on the last."""
BOUGHT = PackageLeft(unit=PackageUnit.DATA, left=10_240, valid_until=date(2026, 12, 15))
NOW = at(5.1)
TODAY = day_of(NOW)


def found(entries: list[Entry], plan: OwnPlan | None = None) -> Deadline | None:
    """Return the deadline of the data, if there is one."""
    sim = Sim(id="sim", nickname="Red", operator_id="activ", created_at=START, plan=plan or OwnPlan())
    dues = deadlines(sim, entries, NOW, data=data_forecast(entries, NOW))
    return next((due for due in dues if due.reason is Reason.DATA_OUT), None)


def test_data_that_run_out_are_a_deadline_at_the_earliest_day() -> None:
    """The first day of the band is when it may hurt, however much money is left."""
    outlook = data_forecast(FALLING, NOW)
    assert isinstance(outlook, DataForecast)
    due = found(FALLING)
    assert due is not None
    assert (due.day, due.at, due.action) == (
        outlook.earliest,
        start_of_day(outlook.earliest) - timedelta(seconds=1),
        Action.SAVE_DATA,
    )
    assert TODAY < due.day <= TODAY + timedelta(days=5)


@pytest.mark.parametrize(("days", "told"), [(1, False), (20, True)])
def test_a_plan_charge_before_that_day_refills_them(days: int, told: bool) -> None:
    """With the next cycle come new data; only a charge that is later than the run-out leaves a gap."""
    plan = OwnPlan(charge=Money.tenge(2490), cycle=Cycle.DAYS_30, next_charge_on=TODAY + timedelta(days=days))
    assert (found(FALLING, plan) is not None) is told


@pytest.mark.parametrize(
    "more",
    [
        [topup(5.05, 2000)],
        [check(5.05, 5000, data_mb=0)],
        [msgspec.structs.replace(check(5.05, 5000), packages=(BOUGHT,))],
        [check(5.05, 5000, until=TODAY)],
    ],
)
def test_nothing_is_said_of_data_that_may_be_new_are_gone_or_end_before(more: list[Entry]) -> None:
    """A top-up may have bought some; what was read as used up is no news; the last good day comes first."""
    assert found([*FALLING, *more]) is None


def test_an_unlimited_plan_goes_on() -> None:
    """Its cap slows it down, and stops nothing."""
    assert found(FALLING, OwnPlan(allowances=Allowances(data_mb=20_000, unlimited_data=True))) is None


def test_what_follows_is_paid_by_the_megabyte() -> None:
    """The price after the bundle and the use of a day say what doing nothing costs."""
    plan = OwnPlan(after_bundle_per_mb=Money.tenge(5))
    due = found(FALLING, plan)
    assert due is not None
    outlook = data_forecast(FALLING, NOW)
    answer = if_nothing(plan, [due], outlook)
    assert answer is not None
    assert (answer.outcome, answer.reason) == (Outcome.PER_MB, Reason.DATA_OUT)
    assert isinstance(outlook, DataForecast)
    assert answer.per_day == Money.tenge(5) * outlook.per_day_mb


def test_few_readings_foretell_nothing() -> None:
    """Two readings of the data are no deadline."""
    assert found(FALLING[:2]) is None
    assert found([msgspec.structs.replace(one, data_mb=None) for one in FALLING]) is None


def test_what_was_read_today_is_not_overdue_today() -> None:
    """A reading proves that something was left: where it may be gone today, act by the end of the day."""
    entries = [check(day, 500 - 90 * day, data_mb=5200 - 1000 * day) for day in range(6)]
    sim = Sim(id="sim", nickname="Red", operator_id="activ", created_at=START)
    outlook, data = forecast(entries, NOW), data_forecast(entries, NOW)
    dues = deadlines(sim, entries, NOW, outlook=outlook, data=data)
    assert [due.reason for due in dues] == [Reason.RUN_OUT, Reason.DATA_OUT]
    assert all((due.day, due.at) == (TODAY, end_of_day(TODAY)) for due in dues)
    assert not any(due.overdue(NOW) or due.is_spent() for due in dues)


def test_few_readings_of_the_data_ask_for_the_next() -> None:
    """Few readings make an early day: read again, and buy nothing on so little until the likely day."""
    few = FALLING[:4]
    outlook = data_forecast(few, NOW)
    assert isinstance(outlook, DataForecast)
    sim = Sim(id="sim", nickname="Red", operator_id="activ", created_at=START)
    for day, action in ((0, Action.CHECK_DATA), (1, Action.SAVE_DATA)):
        now = start_of_day(outlook.likely) + timedelta(days=day - 1)
        dues = deadlines(sim, few, now, data=outlook)
        assert [due.action for due in dues if due.reason is Reason.DATA_OUT] == [action]
