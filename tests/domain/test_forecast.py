"""Promises of foretelling the run-out."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from ledger_samples import at, check, correction, topup
from msgspec import structs

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.forecast import (
    Assumption,
    DataForecast,
    Forecast,
    NeedsChecks,
    NotFalling,
    data_forecast,
    forecast,
)
from kzcompanion.domain.ledger import Entry, balance_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, Cycle, OwnPlan

WEEKLY = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 16))


def told(entries: list[Entry], plan: OwnPlan | None = None, now_in: float = 10) -> Forecast:
    """Return the forecast that is expected to be one."""
    outlook = forecast(entries, at(now_in), plan)
    assert isinstance(outlook, Forecast)
    return outlook


@pytest.mark.parametrize(
    ("entries", "count"),
    [
        ([], 3),
        ([topup(0, 2000)], 3),
        ([check(0, 2000)], 2),
        ([check(0, 2000), check(5, 1500)], 1),
        ([check(0, 2000), topup(3, 1000), check(5, 2500)], 1),
        ([check(0, 2000), check(1, None, data_mb=100), check(5, 1500)], 1),
    ],
)
def test_too_little_is_said(entries: list[Entry], count: int) -> None:
    """Without three readings it tells how many more checks it needs, and no day."""
    assert forecast(entries, at(10)) == NeedsChecks(count)


def test_readings_too_close_together_ask_for_a_later_one() -> None:
    """More checks on the same two days would not help; the day from which one does is told."""
    entries = [check(0, 2000), check(0.5, 1900), check(1.5, 1800)]
    for extra in ([], [check(1.6, 1790)], [check(1.6, 1790), check(1.9, 1780)]):
        assert forecast([*entries, *extra], at(10)) == NeedsChecks(1, day_of(at(2)))
    assert isinstance(forecast([*entries, check(2, 1700)], at(10)), Forecast)


def test_an_even_habit_runs_out_on_its_day() -> None:
    """A hundred tenge a day from a thousand left lasts ten days, inside a band around that day."""
    outlook = told([check(0, 1300), check(1, 1200), check(2, 1100), check(3, 1000)])
    assert outlook.likely == day_of(at(13))
    assert outlook.earliest < outlook.likely < outlook.latest
    assert outlook.per_day == Money.tenge(100)
    assert (outlook.checks_used, outlook.last_check_at) == (4, at(3))
    assert outlook.assumptions == (
        Assumption.FEW_CHECKS,
        Assumption.OLD_CHECKS,
        Assumption.PLAN_UNKNOWN,
    )


def test_topups_and_corrections_are_no_negative_burn() -> None:
    """Money paid in, its fee, a balance read after it and a correction leave the rate what it was."""
    plain = told([check(0, 1300), check(1, 1200), check(2, 1100), check(3, 1000)])
    paid = told(
        [
            check(0, 300),
            topup(0.5, 1100, fee=100),
            check(1, 1200),
            topup(2, 500, balance=1600),
            correction(2.5, -500),
            check(3, 1000),
        ]
    )
    assert paid.per_day == plain.per_day
    assert paid.likely == plain.likely


def test_a_topup_nobody_wrote_down_is_no_habit() -> None:
    """A balance that rose by itself is left out; the days before and after still tell the rate."""
    outlook = told([check(0, 500), check(1, 400), check(2, 2300), check(3, 2200)])
    assert outlook.per_day == Money.tenge(100)


def test_a_single_purchase_hardly_moves_the_day() -> None:
    """One big purchase among even days is noted and does not turn into the habit."""
    even = [check(day, 5000 - 100 * day) for day in range(10)]
    bought = [check(day, 5000 - 100 * day - (3000 if day > 4 else 0)) for day in range(10)]
    outlook = told(bought)
    assert Assumption.ONE_OFF_CUT in outlook.assumptions
    assert Assumption.ONE_OFF_CUT not in told(even).assumptions
    assert outlook.per_day < Money.tenge(160)


def test_plan_charges_are_steps_and_no_usage() -> None:
    """What the weekly charge explains is no usage: money lasts until the first charge it cannot pay."""
    entries = [check(0, 4000), check(7, 3010), check(14, 2020)]
    outlook = told(entries, WEEKLY, 15)
    assert outlook.per_day == Money(0)
    assert (outlook.earliest, outlook.likely, outlook.latest) == (date(2026, 11, 30),) * 3
    assert Assumption.PLAN_CHARGES in outlook.assumptions
    assert told(entries, None, 15).per_day > Money.tenge(100)


def test_a_charge_later_on_the_day_of_the_reading_is_still_to_come() -> None:
    """With charges taken from 22:00 a balance read that afternoon has not paid that day's charge."""
    evening = structs.replace(WEEKLY, window_from=22, window_to=23)
    entries = [check(1, 3010), check(8, 2020), check(15, 1030)]
    assert day_of(entries[-1].at) == date(2026, 11, 16)
    assert told(entries, WEEKLY, 16).likely == date(2026, 11, 30)
    assert told(entries, evening, 16).likely == date(2026, 11, 23)


def test_a_charge_that_may_come_at_any_hour_is_taken_off_once() -> None:
    """Readings within the hours of a charge leave open on which side it came, but not that it is one."""
    daily = OwnPlan(charge=Money.tenge(100), cycle=Cycle.DAY, next_charge_on=date(2026, 11, 2))
    entries = [check(day, 5000 - 250 * day) for day in range(8)]
    for to in (None, 3, 24):
        plan = structs.replace(daily, window_from=0, window_to=to)
        assert told(entries, plan, 7).per_day == Money.tenge(150)


def test_the_plan_bought_after_the_first_reading_is_no_usage() -> None:
    """Its first charge came that day, at the hour at which it was bought."""
    plan = OwnPlan(
        charge=Money.tenge(990), cycle=Cycle.WEEK, anchor=Anchor.ACTIVATION, anchor_on=day_of(at(0))
    )
    entries = [check(0, 3000), check(0.4, 1950), *(check(day + 0.4, 1950 - 150 * day) for day in (1, 2, 3))]
    assert told(entries, plan, 4).per_day == Money.tenge(150)


def test_a_charge_that_failed_explains_nothing() -> None:
    """Where less was used than the charge, the charge was not taken: all of it is usage."""
    entries = [check(0, 900), check(7, 700), check(14, 500)]
    assert told(entries, WEEKLY, 15).per_day == Money(round(200 * 100 / 7))


def test_usage_and_charges_run_out_together() -> None:
    """With usage beside the charge the last paid charge is followed by days of usage alone."""
    entries = [check(0, 6000), check(7, 4310), check(14, 2620)]
    outlook = told(entries, WEEKLY, 15)
    assert outlook.per_day == Money.tenge(100)
    # 2620, less 100 a day; 990 on 16 and 23 November: on the 30th nothing pays the third charge.
    assert outlook.likely == date(2026, 11, 23)


def test_a_balance_of_zero_after_the_charge_still_runs() -> None:
    """When the last charge takes the last tenge and nothing else is used, the plan runs to the next
    charge.
    """
    outlook = told([check(0, 2970), check(7, 1980), check(14, 990)], WEEKLY, 15)
    assert outlook.likely == date(2026, 11, 23)


def test_what_does_not_fall_has_no_day() -> None:
    """A balance that nobody uses, and one that would last beyond a year, have no run-out day."""
    idle = [check(0, 500), check(3, 500), check(6, 500)]
    assert forecast(idle, at(7)) == NotFalling(3)
    slow = [check(day, 1_000_000 - day) for day in range(20)]
    assert forecast(slow, at(20)) == NotFalling(20)
    refilled = [check(0, 500), check(3, 600), check(6, 700)]
    assert forecast(refilled, at(7)) == NotFalling(3)


def test_an_open_end_is_said() -> None:
    """Where slow use would not meet the end in a year, the latest day is a year on and the band says so."""
    outlook = told([check(0, 60_500), check(1, 60_000), check(2, 60_000)])
    assert Assumption.OPEN_ENDED in outlook.assumptions
    assert outlook.latest == day_of(at(2 + 365))


def test_trusted_topups_and_old_readings_are_said() -> None:
    """A top-up after the last reading is counted and named; an old last reading is named; fresh ones are
    not.
    """
    entries = [check(day, 1000 - 100 * day) for day in range(6)]
    fresh = told(entries, None, 6)
    assert set(fresh.assumptions) == {Assumption.PLAN_UNKNOWN}
    old = told([*entries, topup(7, 1000)], None, 30)
    assert set(old.assumptions) == {
        Assumption.PLAN_UNKNOWN,
        Assumption.OLD_CHECKS,
        Assumption.TOPUPS_ARRIVED,
    }
    assert old.likely > fresh.likely


def test_another_journey_is_not_looked_at() -> None:
    """Readings more than two months before the last one do not count."""
    journey = [check(day, 1000 - 100 * day) for day in range(4)]
    earlier = [check(-200 + day, 90_000 - 10_000 * day) for day in range(4)]
    assert told([*earlier, *journey]) == told(journey)


def test_debt_has_run_out_already() -> None:
    """A balance below zero ran out on the day it was read."""
    assert told([check(0, 200), check(1, 50), check(3, -10)]).latest == day_of(at(3))


def test_the_end_of_the_calendar_holds() -> None:
    """Entries of the year 9999 make no overflow."""
    late = datetime(9999, 12, 1, tzinfo=UTC)
    entries = [
        Entry(
            id=str(day),
            sim_id="sim",
            kind=check(0, 0).kind,
            at=late + timedelta(days=day),
            seq=day,
            balance=Money.tenge(10_000 - 100 * day),
        )
        for day in range(20)
    ]
    outlook = forecast(entries, late, WEEKLY)
    assert isinstance(outlook, Forecast)
    assert outlook.latest <= date.max


ledgers = st.lists(
    st.tuples(st.floats(0.01, 5), st.integers(0, 500), st.integers(0, 3000), st.booleans()),
    min_size=4,
    max_size=25,
)


def written(days: list[tuple[float, int, int, bool]]) -> list[Entry]:
    """Write a ledger: time to the next reading, what was used, what was paid in, whether it was read
    after it.
    """
    entries, now, balance = [], 0.0, 5000
    for seq, (gap, used, paid, read) in enumerate(days):
        now += gap
        balance -= used
        entries.append(check(now, balance, seq=2 * seq))
        if paid:
            balance += paid
            entries.append(topup(now, paid, balance=balance if read else None, seq=2 * seq + 1))
    return entries


@given(ledgers, st.booleans(), st.randoms(use_true_random=False))
def test_the_band_is_in_order_and_the_order_of_entries_is_not_needed(
    days: list[tuple[float, int, int, bool]], planned: bool, rng: random.Random
) -> None:
    """Any ledger gives earliest <= likely <= latest, and the same for its entries in any order."""
    entries = written(days)
    plan = WEEKLY if planned else None
    outlook = forecast(entries, at(200), plan)
    shuffled = entries[:]
    rng.shuffle(shuffled)
    assert forecast(shuffled, at(200), plan) == outlook
    assert balance_of(shuffled) == balance_of(entries)
    if isinstance(outlook, Forecast):
        assert outlook.earliest <= outlook.likely <= outlook.latest
        assert outlook.per_day >= Money(0)


@given(ledgers, st.integers(1, 5000), st.booleans())
def test_a_topup_never_brings_the_end_nearer(
    days: list[tuple[float, int, int, bool]], paid: int, planned: bool
) -> None:
    """Paying in after the last reading moves no day of the band towards today."""
    entries = written(days)
    plan = WEEKLY if planned else None
    before = forecast(entries, at(200), plan)
    after = forecast([*entries, topup(150, paid)], at(200), plan)
    if isinstance(before, Forecast) and isinstance(after, Forecast):
        assert after.earliest >= before.earliest
        assert after.likely >= before.likely
        assert after.latest >= before.latest
    else:
        assert type(after) in {type(before), NotFalling}


habits = st.lists(st.tuples(st.floats(0.5, 3), st.integers(50, 150)), min_size=4, max_size=15)


@given(habits, st.integers(1, 400))
def test_less_left_never_lasts_longer(days: list[tuple[float, int]], less: int) -> None:
    """Of two ledgers of one habit the one with less left ends no later, by each day of the band."""
    entries = written([(gap, used, 0, False) for gap, used in days])
    poorer = [
        structs.replace(entry, balance=entry.balance - Money.tenge(less))
        for entry in entries
        if entry.balance
    ]
    high, low = forecast(entries, at(60)), forecast(poorer, at(60))
    assume(isinstance(high, Forecast) and isinstance(low, Forecast))
    assert isinstance(high, Forecast)
    assert isinstance(low, Forecast)
    assert low.earliest <= high.earliest
    assert low.likely <= high.likely
    assert low.latest <= high.latest


@given(habits, st.integers(1, 400))
def test_more_used_last_never_lasts_longer(days: list[tuple[float, int]], more: int) -> None:
    """Of two ledgers that differ in the last reading alone the lower one is expected to end no later."""
    entries = written([(gap, used, 0, False) for gap, used in days])
    last = entries[-1]
    assert last.balance is not None
    lower = structs.replace(last, balance=last.balance - Money.tenge(more))
    high, low = forecast(entries, at(60)), forecast([*entries[:-1], lower], at(60))
    assume(isinstance(high, Forecast) and isinstance(low, Forecast))
    assert isinstance(high, Forecast)
    assert isinstance(low, Forecast)
    assert low.earliest <= low.likely <= high.likely


def test_what_may_be_one_purchase_leaves_no_later_day_than_the_rate_says() -> None:
    """The day is early enough for the usage told, also where hardly anything else is believed."""
    entries = [check(0, 1416), check(3, 1366), check(6, 1316), check(7, 978)]
    outlook = told(entries, None, 7)
    assert Assumption.ONE_OFF_CUT in outlook.assumptions
    assert outlook.earliest <= outlook.likely <= day_of(at(7 + 978 * 100 / outlook.per_day.tiyn))


@given(st.integers(3, 12), st.integers(20, 200))
def test_more_even_checks_never_widen_the_band(checks: int, used: int) -> None:
    """Every further check of an even habit leaves the band as narrow or makes it narrower."""

    def width(count: int) -> int:
        outlook = told([check(day - count, 2000 + used * (count - day - 1)) for day in range(count)])
        return (outlook.latest - outlook.earliest).days

    assert width(checks + 1) <= width(checks)


def test_an_old_last_check_widens_the_band() -> None:
    """Of two SIMs with the same money expected today, the one last read ten days ago has the wider band."""
    fresh = told([check(day, 2000 - 100 * day) for day in range(7, 11)])
    old = told([check(day, 2000 - 100 * day) for day in range(-3, 1)])
    assert fresh.likely == old.likely
    assert old.latest - old.earliest > fresh.latest - fresh.earliest


def test_data_run_out_like_money() -> None:
    """Data read as left give a band of days; a refill between two readings is no usage."""
    entries = [check(day, None, data_mb=left) for day, left in enumerate([1000, 900, 800, 5000, 4900, 4800])]
    outlook = data_forecast(entries, at(6))
    assert isinstance(outlook, DataForecast)
    assert outlook.per_day_mb == 100
    assert outlook.earliest < outlook.likely == day_of(at(5 + 48)) < outlook.latest
    assert outlook.assumptions == ()


def test_data_that_tell_too_little_say_so() -> None:
    """Too few data readings ask for more, data that nobody uses do not run out."""
    assert data_forecast([check(0, 100)], at(1)) == NeedsChecks(3)
    idle = [check(day, None, data_mb=500) for day in range(4)]
    assert data_forecast(idle, at(5)) == NotFalling(4)
    refilled = [check(day, None, data_mb=500 + day) for day in range(4)]
    assert data_forecast(refilled, at(5)) == NotFalling(4)
