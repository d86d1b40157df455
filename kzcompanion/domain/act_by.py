"""The moments at which doing nothing begins to hurt, each with its reason: the first of them is act-by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from kzcompanion.domain.almaty import day_of, end_of_day, start_of_day
from kzcompanion.domain.burn_rate import days_between
from kzcompanion.domain.expiry import charge_days
from kzcompanion.domain.forecast import Forecast, Outlook
from kzcompanion.domain.ledger import Entry, balance_of, in_order, latest_valid_until
from kzcompanion.domain.money import Money
from kzcompanion.domain.renewal import RenewalDraft, RenewalState
from kzcompanion.domain.sim import Sim

IMEI_GRACE_DAYS = 30
"""Days a phone new to the country works unverified, counted from its first use (fact `imei_30`)."""
HORIZON_DAYS = 366
"""How far ahead plan charges are looked at."""


class Reason(StrEnum):
    """Name why a moment matters; of two at one instant the one named first here comes first."""

    PENDING_TOPUP = "pending_topup"
    PLAN_CHARGE = "plan_charge"
    VALID_UNTIL = "valid_until"
    RUN_OUT = "run_out"
    IMEI_GRACE = "imei_grace"
    TRIP_END = "trip_end"


class Action(StrEnum):
    """Name what to do before the moment comes."""

    TOP_UP = "top_up"
    CHECK_BALANCE = "check_balance"
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

    def overdue(self, now: datetime) -> bool:
        """Tell whether the moment has passed."""
        return self.at < now


def deadlines(
    sim: Sim,
    entries: Sequence[Entry],
    now: datetime,
    *,
    outlook: Outlook | None = None,
    pending: RenewalDraft | None = None,
) -> tuple[Deadline, ...]:
    """Return every deadline of the SIM in order of time: what is overdue leads, the first is act-by.

    A plan charge that the balance will cover is no deadline. `outlook` is the balance forecast, `pending`
    the SIM's open renewal. An archived SIM has none.
    """
    if sim.archived_at is not None:
        return ()
    found = [
        _pending_topup(pending),
        _plan_charge(sim, entries, now, outlook),
        _valid_until(entries),
        _run_out(entries, now, outlook),
        _imei_grace(sim),
        _trip_end(sim),
    ]
    order = list(Reason)
    known = [deadline for deadline in found if deadline is not None]
    return tuple(sorted(known, key=lambda deadline: (deadline.at, order.index(deadline.reason))))


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
    sim: Sim, entries: Sequence[Entry], now: datetime, outlook: Outlook | None
) -> Deadline | None:
    """Find the first charge the money then left cannot pay, or the next where that cannot be told."""
    balance, charge = balance_of(entries), sim.plan.charge
    if balance is None or charge is None:
        due = next(_charges_within(sim, day_of(now)), None)
        return None if due is None else _before_charge(due, charge, None)
    since = _last_told_at(entries)
    per_day = outlook.per_day.tiyn if isinstance(outlook, Forecast) else 0
    left = balance.tiyn
    for due in _charges_within(sim, day_of(since)):
        used = round(per_day * max(0.0, days_between(since, start_of_day(due))))
        if left - used < charge.tiyn:
            return _before_charge(due, charge, Money(charge.tiyn - left + used))
        left -= charge.tiyn
    return None


def _charges_within(sim: Sim, after: date) -> Iterator[date]:
    """Yield the charge days of the coming year, none after the departure."""
    horizon = date.fromordinal(min(after.toordinal() + HORIZON_DAYS, date.max.toordinal()))
    return charge_days(sim.plan, after, min(sim.departure_on or horizon, horizon))


def _before_charge(due: date, charge: Money | None, amount: Money | None) -> Deadline:
    """Act before midnight: the charge is taken in the first hours of its day."""
    return Deadline(
        at=end_of_day(due - timedelta(days=1)),
        reason=Reason.PLAN_CHARGE,
        action=Action.CHECK_BALANCE if amount is None else Action.TOP_UP,
        day=due,
        charge=charge,
        amount=amount,
    )


def _last_told_at(entries: Sequence[Entry]) -> datetime:
    """Return when a balance was last read, or when the first money came where none ever was."""
    ordered = in_order(entries)
    read = [entry.at for entry in ordered if entry.balance is not None]
    return read[-1] if read else ordered[0].at


def _valid_until(entries: Sequence[Entry]) -> Deadline | None:
    day = latest_valid_until(entries)
    if day is None:
        return None
    return Deadline(at=end_of_day(day), reason=Reason.VALID_UNTIL, action=Action.TOP_UP, day=day)


def _run_out(entries: Sequence[Entry], now: datetime, outlook: Outlook | None) -> Deadline | None:
    """Take the earliest day of the forecast, or the moment at which nothing was left."""
    balance = balance_of(entries)
    if balance is None:
        return None
    if balance.tiyn <= 0:
        valid = latest_valid_until(entries)
        # A package that was just paid may leave zero and still run; a debt hurts in any case.
        if balance.tiyn == 0 and valid is not None and valid >= day_of(now):
            return None
        at = in_order(entries)[-1].at
        return Deadline(at=at, reason=Reason.RUN_OUT, action=Action.TOP_UP, day=day_of(at))
    if not isinstance(outlook, Forecast):
        return None
    day = outlook.earliest
    return Deadline(at=start_of_day(day), reason=Reason.RUN_OUT, action=Action.TOP_UP, day=day)


def _imei_grace(sim: Sim) -> Deadline | None:
    """Warn of the last day of the grace period; who has left the country by then needs no verification."""
    if sim.phone_first_used_on is None:
        return None
    last = date.fromordinal(min(sim.phone_first_used_on.toordinal() + IMEI_GRACE_DAYS, date.max.toordinal()))
    if sim.departure_on is not None and sim.departure_on <= last:
        return None
    return Deadline(at=end_of_day(last), reason=Reason.IMEI_GRACE, action=Action.CHECK_IMEI, day=last)


def _trip_end(sim: Sim) -> Deadline | None:
    day = sim.departure_on
    if day is None:
        return None
    return Deadline(at=end_of_day(day), reason=Reason.TRIP_END, action=Action.KEEP_OR_LET_GO, day=day)
