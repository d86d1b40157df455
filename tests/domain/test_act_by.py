"""Promises about the moments at which doing nothing begins to hurt."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import START, at, check, topup

from kzcompanion.domain.act_by import Action, Deadline, Reason, deadlines
from kzcompanion.domain.almaty import day_of, end_of_day, start_of_day
from kzcompanion.domain.forecast import DataForecast, Forecast, data_forecast, forecast
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.renewal import RenewalDraft, RenewalState
from kzcompanion.domain.sim import Sim

WEEKLY = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 6))
NOW = at(1)
TODAY = day_of(NOW)


def sim(plan: OwnPlan | None = None, departure: date | None = None, archived: datetime | None = None) -> Sim:
    """Make a SIM with a plan and a trip."""
    return Sim(
        id="sim",
        nickname="Red",
        operator_id="beeline",
        created_at=START,
        plan=plan or OwnPlan(),
        departure_on=departure,
        archived_at=archived,
    )


def renewal(state: RenewalState, **known: datetime | Money | None) -> RenewalDraft:
    """Make a renewal of that SIM."""
    return RenewalDraft(id="r", started_at=START, updated_at=START, sim_id="sim", state=state, **known)  # type: ignore[arg-type]


def test_nothing_known_is_no_deadline() -> None:
    """A SIM without entries, plan and trip has no deadline; an archived one never has any."""
    assert deadlines(sim(), [], NOW) == ()
    busy = sim(WEEKLY, date(2026, 11, 20), archived=START)
    assert deadlines(busy, [check(0, 10, until=date(2026, 11, 3))], NOW) == ()


def test_the_charge_must_be_covered_before_midnight() -> None:
    """A charge the balance cannot pay is due at 23:59:59 of the day before, with the amount that is short."""
    found = deadlines(sim(WEEKLY), [check(0, 390)], NOW)
    assert found == (
        Deadline(
            at=datetime(2026, 11, 5, 18, 59, 59, tzinfo=UTC),
            reason=Reason.PLAN_CHARGE,
            action=Action.TOP_UP,
            day=date(2026, 11, 6),
            charge=Money.tenge(990),
            amount=Money.tenge(600),
        ),
    )
    assert not found[0].overdue(NOW)


def test_a_covered_charge_is_no_deadline() -> None:
    """The first charge the money cannot pay counts, not the ones it can: two weeks of money, the third
    is due.
    """
    (found,) = deadlines(sim(WEEKLY), [check(0, 2000)], NOW)
    assert (found.day, found.amount) == (date(2026, 11, 20), Money.tenge(970))
    (paid,) = deadlines(sim(WEEKLY), [check(0, 2000), topup(0.5, 1000, fee=30)], NOW)
    assert (paid.day, paid.amount) == (date(2026, 11, 27), Money.tenge(990))


def test_usage_beside_the_charge_is_counted() -> None:
    """What a forecast says is used each day makes a charge short that the bare balance would cover."""
    entries = [check(-2, 1700), check(-1, 1600), check(0, 1500)]
    outlook = forecast(entries, NOW, WEEKLY)
    assert isinstance(outlook, Forecast)
    plain = next(d for d in deadlines(sim(WEEKLY), entries, NOW) if d.reason is Reason.PLAN_CHARGE)
    used = next(
        d for d in deadlines(sim(WEEKLY), entries, NOW, outlook=outlook) if d.reason is Reason.PLAN_CHARGE
    )
    assert plain.day == used.day == date(2026, 11, 13)
    assert plain.amount == Money.tenge(480)
    assert used.amount is not None
    assert used.amount > Money.tenge(1600)


def test_a_missed_charge_stays_and_leads() -> None:
    """A charge that the last known balance could not pay stays overdue until a balance is read after it."""
    late = at(20)
    entries = [check(0, 390, until=date(2026, 12, 1))]
    found = deadlines(sim(WEEKLY), entries, late)
    assert [deadline.reason for deadline in found] == [Reason.PLAN_CHARGE, Reason.VALID_UNTIL]
    assert found[0].overdue(late)
    assert found[0].day == date(2026, 11, 6)
    seen = deadlines(sim(WEEKLY), [*entries, check(19, 500)], late)
    assert [deadline.day for deadline in seen if deadline.reason is Reason.PLAN_CHARGE] == [
        date(2026, 11, 27)
    ]


def test_an_unknown_balance_or_charge_asks_for_a_look() -> None:
    """Where balance or charge are not known, the next charge day is a reason to look, and no amount is
    made up.
    """
    (unread,) = deadlines(sim(WEEKLY), [], at(6))
    assert (unread.day, unread.action) == (date(2026, 11, 13), Action.CHECK_BALANCE)
    assert (unread.charge, unread.amount) == (Money.tenge(990), None)
    unpriced = OwnPlan(cycle=Cycle.DAYS_30, next_charge_on=date(2026, 11, 6))
    (due,) = deadlines(sim(unpriced), [check(0, 5000)], NOW)
    assert (due.day, due.action, due.charge, due.amount) == (
        date(2026, 11, 6),
        Action.CHECK_BALANCE,
        None,
        None,
    )


def test_money_paid_before_any_reading_counts() -> None:
    """A SIM on which only a top-up is known is judged from that top-up on."""
    (found,) = deadlines(sim(WEEKLY), [topup(0, 500)], NOW)
    assert found.amount == Money.tenge(490)


def test_the_imei_grace_period_ends_thirty_days_after_the_first_use() -> None:
    """A phone new to the country works for 30 days: the last of them is a deadline with its own deed."""
    base = msgspec.structs.replace(sim(), phone_first_used_on=TODAY - timedelta(days=10))
    (found,) = deadlines(base, (), NOW)
    assert (found.reason, found.action) == (Reason.IMEI_GRACE, Action.CHECK_IMEI)
    assert found.day == TODAY + timedelta(days=19)  # the day of the first use is the first of the thirty
    assert not found.overdue(NOW)


@pytest.mark.parametrize("departure_in", [-1, 0, 19])
def test_who_leaves_within_the_grace_period_needs_no_imei_check(departure_in: int) -> None:
    """The departure is the only deadline then."""
    leaving = msgspec.structs.replace(
        sim(departure=TODAY + timedelta(days=departure_in)), phone_first_used_on=TODAY - timedelta(days=10)
    )
    assert [found.reason for found in deadlines(leaving, (), NOW)] == [Reason.TRIP_END]


def test_charges_after_the_departure_do_not_matter() -> None:
    """After the trip no charge is a deadline; the end of the trip is one."""
    found = deadlines(sim(WEEKLY, date(2026, 11, 5)), [check(0, 390)], NOW)
    assert [(deadline.reason, deadline.action) for deadline in found] == [
        (Reason.TRIP_END, Action.KEEP_OR_LET_GO)
    ]
    assert found[0].at == end_of_day(date(2026, 11, 5))


def test_a_year_of_covered_charges_is_no_deadline() -> None:
    """Money for more than a year of charges makes none of them a deadline."""
    assert deadlines(sim(WEEKLY), [check(0, 1_000_000)], NOW) == ()


def test_valid_until_is_good_to_the_last_second() -> None:
    """The last good day ends at 23:59:59 at Almaty; the day that was told last counts."""
    entries = [check(0, None, until=date(2026, 11, 4)), check(0.5, None, until=date(2026, 11, 9))]
    (found,) = deadlines(sim(), entries, NOW)
    assert (found.at, found.reason) == (
        datetime(2026, 11, 9, 18, 59, 59, tzinfo=UTC),
        Reason.VALID_UNTIL,
    )
    assert not found.overdue(found.at)
    assert found.overdue(found.at + timedelta(seconds=1))


def test_run_out_begins_with_the_earliest_day() -> None:
    """Act before the earliest day of the forecast begins: by the last second of the day before."""
    entries = [check(day, 1000 - 100 * day) for day in range(5)]
    outlook = forecast(entries, NOW)
    assert isinstance(outlook, Forecast)
    (found,) = deadlines(sim(), entries, at(5), outlook=outlook)
    assert (found.reason, found.at, found.day) == (
        Reason.RUN_OUT,
        start_of_day(outlook.earliest) - timedelta(seconds=1),
        outlook.earliest,
    )


def test_an_empty_balance_has_run_out_when_it_was_read() -> None:
    """Nothing left is overdue at once, unless a paid package still runs; a debt is overdue in any case."""
    (empty,) = deadlines(sim(), [check(0, 0)], NOW)
    assert (empty.reason, empty.at, empty.overdue(NOW)) == (Reason.RUN_OUT, at(0), True)
    assert empty.is_spent()
    running = deadlines(sim(), [check(0, 0, until=date(2026, 11, 9))], NOW)
    assert [deadline.reason for deadline in running] == [Reason.VALID_UNTIL]
    over = deadlines(sim(), [check(0, 0, until=date(2026, 11, 1))], NOW)
    assert [deadline.reason for deadline in over] == [Reason.RUN_OUT, Reason.VALID_UNTIL]
    debt = deadlines(sim(), [check(0, -50, until=date(2026, 11, 9))], NOW)
    assert [deadline.reason for deadline in debt] == [Reason.RUN_OUT, Reason.VALID_UNTIL]


@pytest.mark.parametrize(
    ("state", "action"),
    [
        (RenewalState.PENDING, Action.RECORD_RESULT),
        (RenewalState.UNKNOWN, Action.CHECK_BALANCE),
        (RenewalState.DRAFT, None),
        (RenewalState.FAILED, None),
    ],
)
def test_a_pending_topup_is_looked_at_the_same_day(state: RenewalState, action: Action | None) -> None:
    """Money under way is looked at before the day of paying is over; a draft or a failed try waits for
    nobody.
    """
    draft = renewal(state, went_to_pay_at=at(0.2), amount=Money.tenge(2000))
    found = deadlines(sim(), [], NOW, pending=draft)
    assert [deadline.action for deadline in found] == ([] if action is None else [action])
    if found:
        assert (found[0].at, found[0].amount) == (end_of_day(date(2026, 11, 1)), Money.tenge(2000))


def test_the_next_look_is_kept_to_the_minute() -> None:
    """A next look that the user chose is the deadline itself."""
    draft = renewal(RenewalState.PENDING, went_to_pay_at=at(0), look_again_at=at(0.1))
    assert deadlines(sim(), [], NOW, pending=draft)[0].at == at(0.1)
    bare = renewal(RenewalState.PENDING)
    assert deadlines(sim(), [], NOW, pending=bare)[0].at == end_of_day(date(2026, 11, 1))


def test_of_two_at_one_instant_the_pressing_one_leads() -> None:
    """At the same second the pending top-up comes before the expiry, and the expiry before the trip's end."""
    day = date(2026, 11, 1)
    found = deadlines(sim(None, day), [check(0, None, until=day)], NOW, pending=renewal(RenewalState.PENDING))
    assert [deadline.reason for deadline in found] == [
        Reason.PENDING_TOPUP,
        Reason.VALID_UNTIL,
        Reason.TRIP_END,
    ]


@pytest.mark.parametrize(("leaves", "told"), [(-1, False), (0, False), (1, True)])
def test_nobody_pays_for_days_after_the_departure(leaves: int, told: bool) -> None:
    """Who leaves on the last good day, or before it, is not told to top up by it, unless still there."""
    last = date(2026, 11, 20)
    leaving = sim(None, last + timedelta(days=leaves))
    entries = [check(0, 500, until=last)]
    for now, wanted in ((NOW, told), (end_of_day(last) + timedelta(days=3), True)):
        found = deadlines(leaving, entries, now)
        assert (Reason.VALID_UNTIL in [deadline.reason for deadline in found]) is wanted


@pytest.mark.parametrize(("leaves", "told"), [(-1, False), (0, True)])
def test_what_runs_out_after_the_departure_is_no_deadline(leaves: int, told: bool) -> None:
    """Balance and data that last until the departure need nothing; what was used up before is told."""
    entries = [check(day, 1000 - 100 * day, data_mb=9000 - 900 * day) for day in range(6)]
    outlook, data = forecast(entries, at(5)), data_forecast(entries, at(5))
    assert isinstance(outlook, Forecast)
    assert isinstance(data, DataForecast)
    for due, reason in ((outlook.earliest, Reason.RUN_OUT), (data.earliest, Reason.DATA_OUT)):
        leaving = sim(None, due + timedelta(days=leaves))
        found = deadlines(leaving, entries, at(5), outlook=outlook, data=data)
        assert (reason in [deadline.reason for deadline in found]) is told
    spent = deadlines(sim(None, TODAY), [check(0, 0)], NOW)
    assert [deadline.reason for deadline in spent] == [Reason.RUN_OUT, Reason.TRIP_END]


@pytest.mark.parametrize(
    ("balance", "gap", "action"),
    [
        (1500, 1, Action.CHECK_BALANCE),
        (1500, 0, Action.CHECK_BALANCE),
        (1500, 2, Action.TOP_UP),
        (500, 1, Action.TOP_UP),
        (None, 1, Action.TOP_UP),
    ],
)
def test_a_charge_that_will_be_paid_lets_the_plan_go_on(
    balance: int | None, gap: int, action: Action
) -> None:
    """Where the balance pays the charge that follows the last good day, its new end is to be read only."""
    last = date(2026, 11, 20)
    plan = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=last + timedelta(days=gap))
    found = deadlines(sim(plan), [check(0, balance, until=last)], NOW)
    (one,) = (deadline for deadline in found if deadline.reason is Reason.VALID_UNTIL)
    assert one.action is action


def test_the_ends_of_the_calendar_hold() -> None:
    """A charge, an expiry and a departure in the year 9999 make no overflow."""
    last = OwnPlan(charge=Money.tenge(990), cycle=Cycle.CALENDAR_MONTH, next_charge_on=date.max)
    late = datetime(9999, 12, 30, tzinfo=UTC)
    found = deadlines(sim(last, date.max), [check(0, None, until=date.max)], late)
    assert [deadline.day for deadline in found] == [date.max] * 2
    staying = deadlines(sim(last), [check(0, None, until=date.max)], late)
    assert [deadline.day for deadline in staying] == [date.max] * 2


@given(
    st.lists(st.tuples(st.floats(-30, 30), st.integers(-100, 5000)), max_size=8),
    st.sampled_from(list(Cycle)) | st.none(),
    st.none() | st.integers(-40, 40),
    st.none() | st.integers(-40, 40),
    st.none() | st.integers(-40, 40),
    st.randoms(use_true_random=False),
)
def test_deadlines_are_sorted_and_each_once(
    readings: list[tuple[float, int]],
    cycle: Cycle | None,
    charge_in: int | None,
    until_in: int | None,
    departure_in: int | None,
    rng: random.Random,
) -> None:
    """Any ledger, plan and trip give each reason at most once, the nearest first, whatever the entries'
    order.
    """

    def day(offset: int | None) -> date | None:
        return None if offset is None else date(2026, 11, 1) + timedelta(days=offset)

    plan = OwnPlan(charge=Money.tenge(990), cycle=cycle, next_charge_on=day(charge_in))
    entries = [check(days, balance, until=day(until_in), seq=n) for n, (days, balance) in enumerate(readings)]
    outlook = forecast(entries, NOW, plan)
    found = deadlines(sim(plan, day(departure_in)), entries, NOW, outlook=outlook)
    assert [deadline.at for deadline in found] == sorted(deadline.at for deadline in found)
    assert len({deadline.reason for deadline in found}) == len(found)
    assert all(deadline.amount is None or deadline.amount > Money(0) for deadline in found)
    rng.shuffle(entries)
    assert deadlines(sim(plan, day(departure_in)), entries, NOW, outlook=outlook) == found


@pytest.mark.parametrize(
    ("readings", "asked_on", "action"),
    [
        (4, 4, Action.CHECK_BALANCE),
        (9, 9, Action.TOP_UP),
        (9, 15, Action.CHECK_BALANCE),
        (4, 25, Action.TOP_UP),
    ],
)
def test_few_or_old_readings_ask_for_another_first(readings: int, asked_on: int, action: Action) -> None:
    """Where one more reading would tell more than an early day, it is what to do, until the end is likely."""
    entries = [check(day, 2000 - 100 * day) for day in range(readings)]
    outlook = forecast(entries, at(asked_on))
    assert isinstance(outlook, Forecast)
    run_out = deadlines(sim(), entries, at(asked_on), outlook=outlook)[0]
    assert (run_out.reason, run_out.action) == (Reason.RUN_OUT, action)
    assert run_out.day == outlook.earliest
    assert run_out.asks_for_reading() == (action is Action.CHECK_BALANCE)
