"""The rules of plans, ledgers and deadlines once more: slow, by the words, every day looked at by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import msgspec
from hypothesis import strategies as st

from kzcompanion.domain.act_by import Deadline, Reason
from kzcompanion.domain.forecast import Forecast
from kzcompanion.domain.ledger import (
    Entry,
    EntryKind,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, Cycle, FailureRule, KeepClock, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
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
