"""The moments at which doing nothing begins to hurt, each with its reason: the first of them is act-by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from kzcompanion.domain.almaty import day_of, end_of_day, start_of_day
from kzcompanion.domain.burn_rate import days_between
from kzcompanion.domain.expiry import as_of, charge_days, charged_at, charging_at, next_charge
from kzcompanion.domain.forecast import Assumption, DataForecast, DataOutlook, Forecast, Outlook
from kzcompanion.domain.ledger import (
    Entry,
    balance_of,
    in_order,
    last_paid_activity_at,
    last_topup_at,
    latest_data_mb,
    latest_packages,
    latest_valid_until,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import KeepClock, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.renewal import RenewalDraft, RenewalState
from kzcompanion.domain.sim import Sim

IMEI_GRACE_DAYS = 30
"""Days a phone new to the country works unverified, counted from its first use (fact `imei_30`).

The day of the first use is counted as the first of them: nobody says whether it is, and that is safe.
"""
HORIZON_DAYS = 366
"""How far ahead plan charges are looked at."""
_VAGUE = frozenset({Assumption.FEW_CHECKS, Assumption.OLD_CHECKS})


class Reason(StrEnum):
    """Name why a moment matters; of two at one instant the one named first here comes first."""

    PENDING_TOPUP = "pending_topup"
    PLAN_CHARGE = "plan_charge"
    SUSPENSION = "suspension"
    """The SIM is suspended some days after a plan charge that could not be paid."""
    PACKAGE_EXPIRY = "package_expiry"
    """A package of data, minutes, SMS or bonus money ends."""
    VALID_UNTIL = "valid_until"
    RUN_OUT = "run_out"
    DATA_OUT = "data_out"
    """The mobile data are used up before anything refills them; what follows may be paid from the balance."""
    KEEP_NUMBER = "keep_number"
    """An idle number is taken away (保号); its clock is no plan's."""
    IMEI_GRACE = "imei_grace"
    TRIP_END = "trip_end"


class Action(StrEnum):
    """Name what to do before the moment comes."""

    TOP_UP = "top_up"
    SAVE_DATA = "save_data"
    CHECK_BALANCE = "check_balance"
    CHECK_DATA = "check_data"
    USE_UP = "use_up"
    RECORD_RESULT = "record_result"
    CHECK_IMEI = "check_imei"
    KEEP_OR_LET_GO = "keep_or_let_go"


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """Say until when to act, why, and what to do."""

    at: datetime
    """UTC instant; the last good second, or the first bad one where that cannot be told closer."""
    reason: Reason
    action: Action
    day: date
    """The Almaty day the reason speaks of: of the charge, of the expiry, of the run-out, of the departure."""
    charge: Money | None = None
    """The plan charge that is due."""
    amount: Money | None = None
    """What must reach the SIM at least; None where that cannot be told."""
    package: PackageLeft | None = None
    """The package that ends."""
    hours: tuple[int | None, int | None] = (None, None)
    """Almaty hours between which the plan charge is taken, as told; midnight is supposed where the first is
    not known."""

    def overdue(self, now: datetime) -> bool:
        """Tell whether the moment has passed."""
        return self.at < now

    def asks_for_reading(self) -> bool:
        """Tell whether the day is so uncertain that the next reading is all there is to do: none is late."""
        return self.reason is Reason.RUN_OUT and self.action is Action.CHECK_BALANCE

    def is_spent(self) -> bool:
        """Tell whether the balance is gone already; the moment is then that of the check, no day foreseen."""
        foreseen = _just_before(start_of_day(self.day)), end_of_day(self.day)
        return self.reason is Reason.RUN_OUT and self.at not in foreseen


def deadlines(
    sim: Sim,
    entries: Sequence[Entry],
    now: datetime,
    *,
    outlook: Outlook | None = None,
    data: DataOutlook | None = None,
    pending: RenewalDraft | None = None,
) -> tuple[Deadline, ...]:
    """Return every deadline of the SIM in order of time: what is overdue leads, the first is act-by.

    A plan charge that the balance will cover is no deadline. `outlook` is the balance forecast, `data`
    that of the mobile data, `pending` the SIM's open renewal. An archived SIM has none.
    """
    if sim.archived_at is not None:
        return ()
    plan = as_of(sim.plan, entries)
    charge, leaves = _plan_charge(sim, plan, entries, now, outlook), _leaves_on(sim, now)
    found = [
        _pending_topup(pending),
        charge,
        _suspension(plan, charge),
        *_package_expiries(entries, now),
        _valid_until(plan, entries, charge, leaves),
        _run_out(entries, now, outlook, leaves),
        _data_out(plan, entries, now, data, leaves),
        _keep_number(plan, entries),
        _imei_grace(sim),
        _trip_end(sim),
    ]
    order = list(Reason)
    known = [deadline for deadline in found if deadline is not None]
    return tuple(sorted(known, key=lambda deadline: (deadline.at, order.index(deadline.reason))))


def _leaves_on(sim: Sim, now: datetime) -> date | None:
    """Return the day of a departure that is still to come: nobody pays for the days after it."""
    leaves = sim.departure_on
    return None if leaves is None or leaves < day_of(now) else leaves


def _pending_topup(pending: RenewalDraft | None) -> Deadline | None:
    """Look again when the user said so, else before the day of paying is over."""
    if pending is None or pending.state not in {RenewalState.PENDING, RenewalState.UNKNOWN}:
        return None
    day = day_of(pending.look_again_at or pending.went_to_pay_at or pending.updated_at)
    unsure = pending.state is RenewalState.UNKNOWN
    return Deadline(
        at=pending.look_again_at or end_of_day(day),
        reason=Reason.PENDING_TOPUP,
        action=Action.CHECK_BALANCE if unsure else Action.RECORD_RESULT,
        day=day,
        amount=pending.amount,
    )


def _plan_charge(
    sim: Sim, plan: OwnPlan, entries: Sequence[Entry], now: datetime, outlook: Outlook | None
) -> Deadline | None:
    """Find the first charge the money then left cannot pay, or the next where that cannot be told.

    A balance read while charging went on may have been read before the charge came, and is then less by it;
    where it could not pay that charge it is taken as read after it.
    """
    balance, charge = balance_of(entries), plan.charge
    if balance is None or charge is None:
        after = day_of(now)
        if charged_at(plan, after) > now:
            after = _days_on(after, -1)  # today's charge is still to come
        due = next(_charges_within(sim, plan, after), None)
        return None if due is None else _before_charge(plan, due, None)
    since = _last_told_at(entries)
    after = day_of(since)
    if charged_at(plan, after) > since:
        after = _days_on(after, -1)
    per_day = outlook.per_day.tiyn if isinstance(outlook, Forecast) else 0
    left = balance.tiyn
    if left >= charge.tiyn and charging_at(plan, since):
        left -= charge.tiyn  # that night's charge may not have come yet
    for due in _charges_within(sim, plan, after):
        used = round(per_day * max(0.0, days_between(since, charged_at(plan, due))))
        if left - used < charge.tiyn:
            return _before_charge(plan, due, Money(charge.tiyn - left + used))
        left -= charge.tiyn
    return None


def _charges_within(sim: Sim, plan: OwnPlan, after: date) -> Iterator[date]:
    """Yield the charge days of the coming year, none after the departure."""
    horizon = _days_on(after, HORIZON_DAYS)
    return charge_days(plan, after, min(sim.departure_on or horizon, horizon))


def _before_charge(plan: OwnPlan, due: date, amount: Money | None) -> Deadline:
    """Act before charging begins: at its first second the money is gone, or missing."""
    return Deadline(
        at=_just_before(charged_at(plan, due)),
        reason=Reason.PLAN_CHARGE,
        action=Action.CHECK_BALANCE if amount is None else Action.TOP_UP,
        day=due,
        charge=plan.charge,
        amount=amount,
        hours=(plan.window_from, plan.window_to),
    )


def _suspension(plan: OwnPlan, charge: Deadline | None) -> Deadline | None:
    """Count the days from the charge that will not be paid, or was not."""
    days = plan.failure.suspended_after_days
    if charge is None or charge.amount is None or days is None:
        return None
    day = _days_on(charge.day, days)
    return Deadline(
        at=_just_before(start_of_day(day)),
        reason=Reason.SUSPENSION,
        action=Action.TOP_UP,
        day=day,
        charge=charge.charge,
        amount=charge.amount,
    )


def _package_expiries(entries: Sequence[Entry], now: datetime) -> Iterator[Deadline]:
    """Yield the end of every package that holds something, the shortest validity first.

    One that is over hurts no more once another of its unit is good.
    """
    today = day_of(now)
    known = [one for one in latest_packages(entries) if one.left > 0]
    good = {one.unit for one in known if one.valid_until is None or one.valid_until >= today}
    for one in known:
        if one.valid_until is None or (one.valid_until < today and one.unit in good):
            continue
        over = one.valid_until < today
        yield Deadline(
            at=end_of_day(one.valid_until),
            reason=Reason.PACKAGE_EXPIRY,
            action=Action.CHECK_BALANCE if over else Action.USE_UP,
            day=one.valid_until,
            package=one,
        )


def _keep_number(plan: OwnPlan, entries: Sequence[Entry]) -> Deadline | None:
    """Count the idle days from the last top-up, or the last paid activity where that counts."""
    if plan.keep_days is None:
        return None
    paid = plan.keep_clock is KeepClock.PAID_ACTIVITY
    since = last_paid_activity_at(entries) if paid else last_topup_at(entries)
    if since is None:
        return None
    day = _days_on(day_of(since), plan.keep_days)
    return Deadline(
        at=_just_before(start_of_day(day)), reason=Reason.KEEP_NUMBER, action=Action.TOP_UP, day=day
    )


def _just_before(moment: datetime) -> datetime:
    try:
        return moment - timedelta(seconds=1)
    except OverflowError:
        return moment


def _days_on(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _last_told_at(entries: Sequence[Entry]) -> datetime:
    """Return when a balance was last read, or when the first money came where none ever was."""
    ordered = in_order(entries)
    return next((entry.at for entry in reversed(ordered) if entry.balance is not None), ordered[0].at)


def _valid_until(
    plan: OwnPlan, entries: Sequence[Entry], unpaid: Deadline | None, leaves: date | None
) -> Deadline | None:
    """Top up before the last good day is over, unless the user has left by then.

    Where a plan charge that the balance will pay follows at once, the plan goes on by itself: then the new
    end is to be read, and nothing to be paid.
    """
    day = latest_valid_until(entries)
    if day is None or (leaves is not None and leaves <= day):
        return None
    due = next_charge(plan, _days_on(day, -1))
    goes_on = due is not None and due <= _days_on(day, 1) and (unpaid is None or unpaid.day > due)
    action = Action.CHECK_BALANCE if goes_on else Action.TOP_UP
    return Deadline(at=end_of_day(day), reason=Reason.VALID_UNTIL, action=action, day=day)


def _run_out(
    entries: Sequence[Entry], now: datetime, outlook: Outlook | None, leaves: date | None
) -> Deadline | None:
    """Take the earliest day of the forecast, or the moment at which nothing was left.

    Where few or old readings make that day early, the next reading is what to do: it tells more than a day
    that will likely turn out too early.
    """
    balance = balance_of(entries)
    if balance is None:
        return None
    if balance.tiyn <= 0:
        # A package that was just paid may leave zero and still run; a debt hurts in any case.
        if balance.tiyn == 0 and _still_runs(entries, day_of(now)):
            return None
        at = in_order(entries)[-1].at
        return Deadline(at=at, reason=Reason.RUN_OUT, action=Action.TOP_UP, day=day_of(at))
    if not isinstance(outlook, Forecast) or (leaves is not None and leaves < outlook.earliest):
        return None
    day = outlook.earliest
    at = _foreseen(day, outlook.last_check_at)
    action = Action.CHECK_BALANCE if _is_vague(outlook, now) else Action.TOP_UP
    return Deadline(at=at, reason=Reason.RUN_OUT, action=action, day=day)


def _is_vague(outlook: Forecast | DataForecast, now: datetime) -> bool:
    """Tell whether few or old readings made the day early, and it likely lasts beyond today."""
    return not _VAGUE.isdisjoint(outlook.assumptions) and day_of(now) < outlook.likely


def _foreseen(day: date, last_check_at: datetime) -> datetime:
    """Return the last second before it may hurt: of the day before, or the day's own if it was read then.

    Midnight itself would be of the day that is too late: "by the 17th, 00:00" is read as the 17th.
    """
    before = _just_before(start_of_day(day))
    return before if before > last_check_at else end_of_day(day)


def _data_out(
    plan: OwnPlan, entries: Sequence[Entry], now: datetime, data: DataOutlook | None, leaves: date | None
) -> Deadline | None:
    """Take the earliest day of the data's forecast, unless something ends or refills them before it.

    Few or old readings ask for the next one, as those of the balance do: nobody buys data on so little.

    A plan charge, a top-up and a package read since may bring new data, a last good day ends them anyway,
    and a plan sold as unlimited goes on, slower. Data that were read as used up are no news.
    """
    if not isinstance(data, DataForecast) or plan.allowances.unlimited_data or not latest_data_mb(entries):
        return None
    day, since = data.earliest, data.last_check_at
    paid_at, good_to = last_topup_at(entries), latest_valid_until(entries)
    refill = next_charge(plan, day_of(since))
    if (paid_at is not None and paid_at > since) or (refill is not None and refill <= day):
        return None
    if any(one.unit is PackageUnit.DATA and one.left for one in latest_packages(_later_than(entries, since))):
        return None
    if any(end is not None and end < day for end in (good_to, leaves)):
        return None
    action = Action.CHECK_DATA if _is_vague(data, now) else Action.SAVE_DATA
    return Deadline(at=_foreseen(day, since), reason=Reason.DATA_OUT, action=action, day=day)


def _later_than(entries: Sequence[Entry], moment: datetime) -> list[Entry]:
    return [entry for entry in entries if entry.at > moment]


def _still_runs(entries: Sequence[Entry], today: date) -> bool:
    """Tell whether the plan, or a package that holds something, is known to be good today."""
    ends = [
        latest_valid_until(entries),
        *(one.valid_until for one in latest_packages(entries) if one.left > 0),
    ]
    return any(day is not None and day >= today for day in ends)


def _imei_grace(sim: Sim) -> Deadline | None:
    """Warn of the last day of the grace period; who has left the country by then needs no verification."""
    if sim.phone_first_used_on is None:
        return None
    last = _days_on(sim.phone_first_used_on, IMEI_GRACE_DAYS - 1)
    if sim.departure_on is not None and sim.departure_on <= last:
        return None
    return Deadline(at=end_of_day(last), reason=Reason.IMEI_GRACE, action=Action.CHECK_IMEI, day=last)


def _trip_end(sim: Sim) -> Deadline | None:
    day = sim.departure_on
    if day is None:
        return None
    return Deadline(at=end_of_day(day), reason=Reason.TRIP_END, action=Action.KEEP_OR_LET_GO, day=day)
