"""The rules once more, slowly: every day is looked at by itself, and the program must find the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzcompanion.domain.act_by import Deadline, Reason, deadlines
from kzcompanion.domain.after_trip import keep_plan
from kzcompanion.domain.expiry import next_charge, past_charge_days
from kzcompanion.domain.forecast import Forecast
from kzcompanion.domain.ledger import (
    Entry,
    EntryKind,
    balance_of,
    last_paid_activity_at,
    latest_packages,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, Cycle, FailureRule, KeepClock, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.reconcile import reconcile
from kzcompanion.domain.sim import Sim

ZONE_CHANGE = datetime(2024, 2, 29, 18, tzinfo=UTC)
"""At midnight of 1 March 2024 clocks went back an hour: UTC+6 before, UTC+5 since."""
YEAR = 366
LENGTHS = {Cycle.DAY: 1, Cycle.WEEK: 7, Cycle.DAYS_28: 28, Cycle.DAYS_30: 30}


def almaty(instant: datetime) -> datetime:
    """Return the wall time of Almaty, without zone, reckoned by hand."""
    return instant.replace(tzinfo=None) + timedelta(hours=5 if instant >= ZONE_CHANGE else 6)


def utc(wall: datetime) -> datetime:
    """Return the first instant at which clocks at Almaty show this."""
    early = wall.replace(tzinfo=UTC) - timedelta(hours=6)
    return early if early < ZONE_CHANGE else wall.replace(tzinfo=UTC) - timedelta(hours=5)


def midnight(day: date) -> datetime:
    """Return the instant at which an Almaty day begins."""
    return utc(datetime(day.year, day.month, day.day))  # noqa: DTZ001 - wall time


def days_on(day: date, days: int) -> date:
    """Return a later day."""
    return day + timedelta(days=days)


# --- on which days a charge is taken ------------------------------------------------------------------
def month_matches(day: date, base: date) -> bool:
    """Tell whether the day stands for the base's day of the month; a short month's last day does."""
    return day.day == base.day or (days_on(day, 1).month != day.month and day.day < base.day)


def is_whole_cycles(day: date, base: date, cycle: Cycle) -> bool:
    """Tell whether whole cycles lie between two days."""
    if cycle is Cycle.CALENDAR_MONTH:
        return month_matches(day, base)
    return (day - base).days % LENGTHS[cycle] == 0


def is_charge_day(plan: OwnPlan, day: date) -> bool:
    """Tell by the words of the rule whether the charge is taken on this day."""
    cycle = plan.cycle
    if cycle is None:
        cycle = {Anchor.WEEKDAY: Cycle.WEEK, Anchor.CALENDAR_MONTH: Cycle.CALENDAR_MONTH}.get(plan.anchor)  # type: ignore[arg-type]
    if cycle is Cycle.NONE:
        return False
    told, base = plan.next_charge_on, plan.anchor_on
    if told is not None:
        return day == told or (cycle is not None and day > told and is_whole_cycles(day, told, cycle))
    if cycle is None or plan.anchor is None or base is None:
        return False
    if plan.anchor in {Anchor.WEEKDAY, Anchor.CALENDAR_MONTH}:
        return is_whole_cycles(day, base, cycle)
    counted = days_on(day, -1) if plan.first_day_counts is False else day
    return counted > base and is_whole_cycles(counted, base, cycle)


def first_day(wanted: Callable[[date], bool], after: date, within: int = 800) -> date | None:
    """Return the first later day that is wanted."""
    return next((day for day in (days_on(after, n) for n in range(1, within)) if wanted(day)), None)


DAYS = st.one_of(
    st.dates(date(2023, 12, 1), date(2024, 5, 1)),
    st.dates(date(2027, 12, 20), date(2028, 3, 10)),
    st.sampled_from([date(2024, 2, 29), date(2023, 12, 31), date(2024, 1, 31), date(2024, 3, 1)]),
)
PLANS = st.builds(
    OwnPlan,
    charge=st.none() | st.integers(0, 3000).map(Money.tenge),
    cycle=st.none() | st.sampled_from(Cycle),
    next_charge_on=st.none() | DAYS,
    anchor=st.none() | st.sampled_from(Anchor),
    anchor_on=st.none() | DAYS,
    first_day_counts=st.sampled_from([None, True, False]),
    window_from=st.none() | st.integers(0, 23),
    window_to=st.none() | st.integers(1, 24),
    failure=st.builds(FailureRule, suspended_after_days=st.none() | st.integers(0, 100)),
    keep_days=st.none() | st.integers(1, 200),
    keep_clock=st.none() | st.sampled_from(KeepClock),
)


@given(PLANS, DAYS)
@settings(max_examples=250, deadline=None)
def test_the_next_charge_is_the_first_day_that_the_rule_names(plan: OwnPlan, after: date) -> None:
    """Month ends, 29 February, inclusive or not: counting cycles finds what looking at each day finds."""
    assert next_charge(plan, after) == first_day(lambda day: is_charge_day(plan, day), after, 1900)


@given(PLANS, DAYS, st.integers(0, 120))
@settings(max_examples=150, deadline=None)
def test_past_charges_are_the_days_the_rule_names_and_the_first_purchase(
    plan: OwnPlan, after: date, length: int
) -> None:
    """A plan was paid on its anchor day itself; one whose next charge was told ran before that day, too."""
    until = days_on(after, length)
    told = plan.next_charge_on
    running = (
        plan
        if told is None
        else msgspec.structs.replace(plan, anchor=Anchor.WEEKDAY, anchor_on=told, next_charge_on=None)
    )
    if told is not None and plan.cycle is None and plan.anchor is Anchor.CALENDAR_MONTH:
        running = msgspec.structs.replace(running, cycle=Cycle.CALENDAR_MONTH)
    if told is not None and plan.cycle is None and plan.anchor not in {Anchor.WEEKDAY, Anchor.CALENDAR_MONTH}:
        running = plan  # how often it is taken is not known, so only the one day is
    bought = (
        plan.anchor_on
        if told is None
        and plan.anchor in {Anchor.ACTIVATION, Anchor.LAST_TOPUP}
        and plan.cycle not in {None, Cycle.NONE}
        else None
    )
    days = [days_on(after, n) for n in range(1, length + 1)]
    wanted = [day for day in days if is_charge_day(running, day) or day == bought]
    assert past_charge_days(plan, after, until) == wanted


# --- the ledger ---------------------------------------------------------------------------------------
def instants(first: datetime, days: int) -> st.SearchStrategy[datetime]:
    """Make instants to the second, often right at a midnight of Almaty."""
    free = st.integers(0, days * 86400).map(lambda seconds: first + timedelta(seconds=seconds))
    edges = st.builds(
        lambda day, seconds: midnight(days_on(almaty(first).date(), day)) + timedelta(seconds=seconds),
        st.integers(1, days),
        st.sampled_from([-3601, -3600, -1, 0, 1, 3599, 3600, 3 * 3600]),
    )
    return free | edges


FIRST = datetime(2024, 2, 10, tzinfo=UTC)
MOMENTS = instants(FIRST, 40)
PACKAGES = st.lists(
    st.builds(
        PackageLeft,
        unit=st.sampled_from([PackageUnit.DATA, PackageUnit.SMS]),
        left=st.integers(0, 3),
        name=st.sampled_from(["", "Night", "night"]),
        valid_until=st.none() | st.dates(date(2024, 2, 20), date(2024, 4, 1)),
    ),
    max_size=2,
    unique_by=lambda one: one.key,
).map(tuple)


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    """Make up to eight entries, in any order, several at one instant."""
    entries = []
    for seq in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(EntryKind))
        amount = st.integers(1, 3000) if kind is EntryKind.TOPUP else st.integers(-2000, 2000)
        facts: dict[str, Any] = {}
        if kind is EntryKind.CHECK or (kind is EntryKind.TOPUP and draw(st.booleans())):
            facts["balance"] = Money.tenge(draw(st.integers(-500, 6000)))
        if kind is not EntryKind.CHECK:
            facts["amount"] = Money.tenge(draw(amount))
        if kind is EntryKind.TOPUP and draw(st.booleans()):
            facts["fee"] = Money.tenge(draw(st.integers(0, facts["amount"].tiyn // 100)))
        if kind is not EntryKind.CORRECTION:
            facts["valid_until"] = draw(st.none() | st.dates(date(2024, 2, 20), date(2024, 4, 1)))
            facts["packages"] = draw(PACKAGES)
        entries.append(Entry(id=str(seq), sim_id="sim", kind=kind, at=draw(MOMENTS), seq=seq, **facts))
    return draw(st.permutations(entries))


def told_of(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries as they happened."""
    return sorted(entries, key=lambda entry: (entry.at, entry.seq))


def gained(entry: Entry) -> int:
    """Return what an entry added, in tiyn."""
    if entry.kind is EntryKind.CHECK or entry.amount is None:
        return 0
    return entry.amount.tiyn - (entry.fee.tiyn if entry.fee else 0)


def balance_by_hand(entries: Sequence[Entry]) -> int | None:
    """Go through the ledger as one would on paper."""
    balance: int | None = None
    for entry in told_of(entries):
        if entry.balance is not None:
            balance = entry.balance.tiyn
        elif entry.amount is not None:
            balance = (balance or 0) + gained(entry)
    return balance


@given(ledgers())
@settings(max_examples=150, deadline=None)
def test_the_balance_is_what_paper_says(entries: list[Entry]) -> None:
    """Corrections, fees, debts and entries of one instant add up whatever the order they come in."""
    found = balance_of(entries)
    assert (None if found is None else found.tiyn) == balance_by_hand(entries)


@given(ledgers())
@settings(max_examples=150, deadline=None)
def test_of_each_package_the_last_reading_counts(entries: list[Entry]) -> None:
    """One unit and name, whatever its letters' size, is one package; the shortest validity comes first."""
    last = {}
    for entry in told_of(entries):
        for package in entry.packages:
            last[package.unit, package.name.lower()] = package
    found = latest_packages(entries)
    assert sorted(map(repr, found)) == sorted(map(repr, last.values()))
    ends = [package.valid_until or date.max for package in found]
    assert ends == sorted(ends)


def paid_activity_by_hand(entries: Sequence[Entry]) -> datetime | None:
    """Take top-ups, and of two readings after which less was there than there should, the earlier."""
    ordered = told_of(entries)
    found = [entry.at for entry in ordered if entry.kind is EntryKind.TOPUP]
    readings = [place for place, entry in enumerate(ordered) if entry.balance is not None]
    for before, after in pairwise(readings):
        had, seen = ordered[before].balance, ordered[after].balance
        assert had is not None
        assert seen is not None
        if seen.tiyn < had.tiyn + sum(gained(entry) for entry in ordered[before + 1 : after + 1]):
            found.append(ordered[before].at)
    return max(found, default=None)


@given(ledgers())
@settings(max_examples=150, deadline=None)
def test_the_last_paid_use_is_never_dated_too_late(entries: list[Entry]) -> None:
    """Use between two readings is dated to the earlier one: the number is then kept, not lost by a guess."""
    assert last_paid_activity_at(entries) == paid_activity_by_hand(entries)


# --- deadlines ----------------------------------------------------------------------------------------
def anchored(plan: OwnPlan, entries: Sequence[Entry]) -> OwnPlan:
    """Put the day of the last top-up in where every top-up starts the cycle anew."""
    paid = [almaty(entry.at).date() for entry in entries if entry.kind is EntryKind.TOPUP]
    if plan.anchor is not Anchor.LAST_TOPUP or not paid:
        return plan
    told = plan.next_charge_on
    return msgspec.structs.replace(
        plan,
        anchor_on=max(filter(None, (max(paid), plan.anchor_on))),
        next_charge_on=None if told is not None and max(paid) > told else told,
    )


def charge_instant(plan: OwnPlan, day: date) -> datetime:
    """Return when charging begins on a day."""
    return utc(datetime(day.year, day.month, day.day, plan.window_from or 0))  # noqa: DTZ001 - wall time


def charged_by(plan: OwnPlan, day: date) -> datetime:
    """Return when charging is over, maybe past midnight; as it begins where that is not known."""
    moment = charge_instant(plan, day)
    if plan.window_to is None:
        return moment
    wall = datetime(day.year, day.month, day.day, plan.window_from or 0) + timedelta(hours=1)  # noqa: DTZ001
    while wall.hour != plan.window_to % 24:
        wall += timedelta(hours=1)
    return midnight(wall.date()) if wall.hour == 0 else utc(wall)


def charge_by_hand(
    plan: OwnPlan, entries: Sequence[Entry], now: datetime, departure: date | None, per_day: int
) -> tuple[date, int | None] | None:
    """Live through the days since the balance was read; return the day money is short, and by how much."""
    balance = balance_by_hand(entries)
    known = balance is not None and plan.charge is not None
    ordered = told_of(entries)
    since = now
    if known:
        since = next((one.at for one in reversed(ordered) if one.balance is not None), ordered[0].at)
    if known and balance >= plan.charge.tiyn:  # type: ignore[operator, union-attr]
        for day in (days_on(almaty(since).date(), -1), almaty(since).date()):
            if is_charge_day(plan, day) and charge_instant(plan, day) <= since < charged_by(plan, day):
                balance -= plan.charge.tiyn  # type: ignore[operator, union-attr]
                break
    for step in range(YEAR):
        day = days_on(almaty(since).date(), step)
        if departure is not None and day > departure:
            return None
        taken_at = charge_instant(plan, day)
        if taken_at <= since or not is_charge_day(plan, day):
            continue
        if not known:
            return day, None
        assert balance is not None
        assert plan.charge is not None
        used = round(per_day * ((taken_at - since).total_seconds() / 86400))
        if balance - used < plan.charge.tiyn:
            return day, plan.charge.tiyn - balance + used
        balance -= plan.charge.tiyn
    return None


def one_of(found: Sequence[Deadline], reason: Reason) -> Deadline | None:
    """Return the deadline of a reason; there is never more than one of most."""
    of_it = [deadline for deadline in found if deadline.reason is reason]
    assert len(of_it) <= 1
    return of_it[0] if of_it else None


def a_sim(plan: OwnPlan, departure: date | None = None, first_used: date | None = None) -> Sim:
    """Make a SIM."""
    return Sim(
        id="sim",
        nickname="Red",
        operator_id="activ",
        created_at=FIRST,
        plan=plan,
        departure_on=departure,
        phone_first_used_on=first_used,
    )


def an_outlook(per_day: int) -> Forecast:
    """Make a forecast with a rate; its days do not matter here."""
    far = date(2024, 12, 1)
    return Forecast(
        earliest=far, likely=far, latest=far, per_day=Money(per_day), checks_used=3, last_check_at=FIRST
    )


@given(PLANS, ledgers(), MOMENTS, st.none() | DAYS, st.none() | st.integers(0, 50_000))
@settings(max_examples=250, deadline=None)
def test_the_charge_that_cannot_be_paid_is_found_by_living_through_the_days(
    plan: OwnPlan, entries: list[Entry], now: datetime, departure: date | None, per_day: int | None
) -> None:
    """The day, the last second before charging begins, the money that is missing, the suspension after it."""
    outlook = None if per_day is None else an_outlook(per_day)
    found = deadlines(a_sim(plan, departure), entries, now, outlook=outlook)
    plan = anchored(plan, entries)
    wanted = charge_by_hand(plan, entries, now, departure, per_day or 0)
    charge, suspension = one_of(found, Reason.PLAN_CHARGE), one_of(found, Reason.SUSPENSION)
    if wanted is None:
        assert charge is None or charge.day >= days_on(
            min(almaty(entries[0].at if entries else now).date(), almaty(now).date()), YEAR - 60
        )
        return
    day, amount = wanted
    assert charge is not None
    assert (charge.day, charge.charge) == (day, plan.charge)
    assert charge.at == charge_instant(plan, day) - timedelta(seconds=1)
    assert (None if charge.amount is None else charge.amount.tiyn) == amount
    idle = plan.failure.suspended_after_days
    if amount is None or idle is None:
        assert suspension is None
    else:
        assert suspension is not None
        assert suspension.at == midnight(days_on(day, idle)) - timedelta(seconds=1)


@given(PLANS, ledgers(), MOMENTS, st.none() | DAYS, st.none() | DAYS)
@settings(max_examples=250, deadline=None)
def test_every_other_deadline_is_what_the_words_say(
    plan: OwnPlan, entries: list[Entry], now: datetime, departure: date | None, first_used: date | None
) -> None:
    """Valid-until, packages, nothing left, the number's own clock, the phone's grace, the end of the trip."""
    found = deadlines(a_sim(plan, departure, first_used), entries, now)
    assert [one.at for one in found] == sorted(one.at for one in found)
    ordered, today = told_of(entries), almaty(now).date()

    def last_second(day: date) -> datetime:
        return midnight(days_on(day, 1)) - timedelta(seconds=1)

    valid = next((one.valid_until for one in reversed(ordered) if one.valid_until is not None), None)
    wanted: dict[Reason, datetime | None] = {
        Reason.VALID_UNTIL: None if valid is None else last_second(valid),
        Reason.TRIP_END: None if departure is None else last_second(departure),
        Reason.KEEP_NUMBER: None,
        Reason.IMEI_GRACE: None,
        Reason.RUN_OUT: None,
        Reason.PENDING_TOPUP: None,
    }
    if first_used is not None:
        thirtieth = days_on(first_used, 29)  # the day of the first use is the first of the thirty
        if departure is None or departure > thirtieth:
            wanted[Reason.IMEI_GRACE] = last_second(thirtieth)
    topups = [one.at for one in ordered if one.kind is EntryKind.TOPUP]
    paid = (
        paid_activity_by_hand(entries)
        if plan.keep_clock is KeepClock.PAID_ACTIVITY
        else max(topups, default=None)
    )
    if plan.keep_days is not None and paid is not None:
        wanted[Reason.KEEP_NUMBER] = last_second(days_on(almaty(paid).date(), plan.keep_days - 1))
    balance = balance_by_hand(entries)
    packages = [one for one in latest_packages(entries) if one.left > 0]
    running = (valid is not None and valid >= today) or any(
        one.valid_until is not None and one.valid_until >= today for one in packages
    )
    if balance is not None and (balance < 0 or (balance == 0 and not running)):
        wanted[Reason.RUN_OUT] = ordered[-1].at
    for reason, moment in wanted.items():
        one = one_of(found, reason)
        assert (None if one is None else one.at) == moment, reason
    ends = [one.day for one in found if one.reason is Reason.PACKAGE_EXPIRY]
    replaced = {one.unit for one in packages if one.valid_until is None or one.valid_until >= today}
    assert ends == sorted(
        one.valid_until
        for one in packages
        if one.valid_until is not None and (one.valid_until >= today or one.unit not in replaced)
    )


@given(
    st.integers(1, 400),
    st.none() | st.integers(0, 500),
    st.none() | st.integers(0, 400),
    st.integers(0, 1500),
    st.booleans(),
)
@settings(max_examples=250, deadline=None)
def test_a_plan_to_keep_a_number_never_lets_it_lie_too_long(
    keep: int, idle: int | None, leaves_in: int | None, until_in: int, pay_before: bool
) -> None:
    """Lived through day by day, the number is used before it has idled for as long as it is kept."""
    today = date(2026, 11, 22)
    entries = []
    if idle is not None:
        at = midnight(days_on(today, -idle)) + timedelta(hours=9)
        entries = [Entry(id="a", sim_id="sim", kind=EntryKind.TOPUP, at=at, seq=0, amount=Money.tenge(500))]
    until = days_on(today, until_in)
    departure = None if leaves_in is None else days_on(today, leaves_in)
    found = keep_plan(
        a_sim(OwnPlan(keep_days=keep), departure), entries, today, until, pay_before_leaving=pay_before
    )
    assert found is not None
    assert list(found.dates) == sorted(set(found.dates))
    assert all(day >= today for day in found.dates)
    if not found.complete:
        return
    overdue = idle is not None and idle >= keep  # it may be lost already; then only the days ahead count
    last = today if idle is None or overdue else days_on(today, -idle)
    for step in range((until - today).days + 1):
        day = days_on(today, step)
        if day in found.dates:
            last = day
        assert (day - last).days < keep, day


@given(
    PLANS.filter(lambda plan: plan.charge is not None and plan.charge.tiyn > 0),
    MOMENTS,
    st.integers(1, 20 * 86400),
    st.none() | st.integers(1, 24),
    st.integers(1, 4),
)
@settings(max_examples=250, deadline=None)
def test_a_charge_that_can_have_been_taken_is_offered_as_the_reason(
    plan: OwnPlan, since: datetime, seconds: int, window_to: int | None, charges: int
) -> None:
    """Between two readings lie the nights lived through; a reading within the window leaves both open."""
    plan = msgspec.structs.replace(plan, window_to=window_to, anchor=plan.anchor and Anchor.WEEKDAY)
    assert plan.charge is not None
    had = Entry(id="a", sim_id="sim", kind=EntryKind.CHECK, at=since, seq=0, balance=plan.charge * 10)
    at = since + timedelta(seconds=seconds)
    found = reconcile([had], plan.charge * (10 - charges), at, plan=plan)
    assert found is not None
    told = plan.next_charge_on
    steady = (
        plan
        if told is None or (plan.cycle is None and plan.anchor is None)
        else msgspec.structs.replace(plan, anchor=Anchor.WEEKDAY, anchor_on=told, next_charge_on=None)
    )
    possible = 0
    first = almaty(since).date()
    for step in range(-1, (almaty(at).date() - first).days + 1):
        day = days_on(first, step)
        begins = charge_instant(plan, day)
        possible += is_charge_day(steady, day) and begins <= at and charged_by(plan, day) > since
    times = [one.times for one in found.causes if one.cause == "plan_charge"]
    assert times == ([min(possible, charges)] if possible else [])


@pytest.mark.parametrize("edge", [date(1, 1, 1), date(1, 1, 2), date(9999, 12, 30), date(9999, 12, 31)])
@given(plan=PLANS, days=st.integers(-3, 3))
@settings(max_examples=60, deadline=None)
def test_the_ends_of_the_calendar_are_days_like_any_other(edge: date, plan: OwnPlan, days: int) -> None:
    """Nothing breaks where there is no day before or after."""
    day = date.fromordinal(min(max(edge.toordinal() + days, 1), date.max.toordinal()))
    plan = msgspec.structs.replace(
        plan,
        anchor_on=None if plan.anchor_on is None else day,
        next_charge_on=None if plan.next_charge_on is None else edge,
    )
    at = datetime(edge.year, edge.month, edge.day, 12, tzinfo=UTC)
    entry = Entry(
        id="a", sim_id="sim", kind=EntryKind.TOPUP, at=at, seq=0, amount=Money.tenge(1), valid_until=edge
    )
    found = deadlines(a_sim(plan, day, edge), [entry], at)
    assert Reason.TRIP_END in {one.reason for one in found}
    assert reconcile([entry], Money(0), at, plan=plan) is not None
    past_charge_days(plan, edge, day)
