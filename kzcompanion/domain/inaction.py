"""What doing nothing costs: what follows after a deadline under the plan's rules, in tenge a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec

from kzcompanion.domain.act_by import Deadline, Reason
from kzcompanion.domain.forecast import DataForecast, DataOutlook
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import ChargeFailure, OwnPlan
from kzcompanion.domain.packages import PackageUnit


class Outcome(StrEnum):
    """Name what follows when nothing is done."""

    DAILY_PACKAGE = "daily_package"
    PER_MB = "per_mb"
    THROTTLE = "throttle"
    BLOCKED = "blocked"
    """No mobile internet."""
    SUSPENDED = "suspended"
    """Neither calls nor internet."""
    NUMBER_LOST = "number_lost"
    UNKNOWN = "unknown"


class Ask(StrEnum):
    """Name what to ask the operator so that the answer gets whole."""

    FAILURE = "failure"
    """What happens when the plan charge cannot be taken."""
    DAILY_PRICE = "daily_price"
    MB_PRICE = "mb_price"
    SPEED = "speed"
    USAGE = "usage"
    """Nothing to ask anyone: more checks of the data left tell how much is used a day."""


class Inaction(msgspec.Struct, frozen=True, kw_only=True):
    """Say what follows after a deadline and what it costs a day; None where that cannot be told."""

    outcome: Outcome
    since: datetime
    """UTC instant from which it holds."""
    reason: Reason
    """The deadline it follows."""
    per_day: Money | None = None
    """Cost a day; zero where nothing is taken and nothing works."""
    per_mb: Money | None = None
    mb_per_day: int | None = None
    """Usage a day the cost was reckoned with."""
    kbps: int | None = None
    suspended_on: date | None = None
    """The Almaty day on which the SIM is suspended besides."""
    ask: tuple[Ask, ...] = ()


_OF_PLAN = frozenset({Reason.PLAN_CHARGE, Reason.VALID_UNTIL, Reason.RUN_OUT})
"""After these the plan is not paid for any more."""
_FREE = Money(0)


def if_nothing(plan: OwnPlan, dues: Sequence[Deadline], usage: DataOutlook) -> Inaction | None:
    """Return what follows after the first deadline that has a consequence under the plan; None without one.

    `dues` is what `deadlines` gave, `usage` the forecast of the data. An unknown rule is never guessed.
    """
    suspended_on = next((due.day for due in dues if due.reason is Reason.SUSPENSION), None)
    for place, due in enumerate(dues):
        if _is_data(due) and any(_is_data(later) for later in dues[place + 1 :]):
            continue  # another package of data is still good
        found = _after(due, plan, usage)
        if found is not None:
            if due.reason is Reason.PLAN_CHARGE:
                found = msgspec.structs.replace(found, suspended_on=suspended_on)
            return found
    return None


def _is_data(due: Deadline) -> bool:
    """Tell whether it is the end of a package of data."""
    return due.package is not None and due.package.unit is PackageUnit.DATA


def _after(due: Deadline, plan: OwnPlan, usage: DataOutlook) -> Inaction | None:
    if due.reason in _OF_PLAN:
        return _unpaid(due, plan, usage)
    if due.reason is Reason.PACKAGE_EXPIRY:
        return _metered(due, plan.after_bundle_per_mb, usage) if _is_data(due) else None
    if due.reason is Reason.DATA_OUT:
        return _metered(due, plan.after_bundle_per_mb, usage)
    if due.reason is Reason.SUSPENSION:
        return Inaction(outcome=Outcome.SUSPENDED, since=due.at, reason=due.reason, per_day=_FREE)
    if due.reason is Reason.KEEP_NUMBER:
        return Inaction(outcome=Outcome.NUMBER_LOST, since=due.at, reason=due.reason, per_day=_FREE)
    return None


def _unpaid(due: Deadline, plan: OwnPlan, usage: DataOutlook) -> Inaction:
    rule = plan.failure
    if rule.kind is ChargeFailure.PER_MB:
        return _metered(due, rule.per_mb, usage)
    if rule.kind is ChargeFailure.DAILY_PACKAGE:
        ask = () if rule.daily_package is not None else (Ask.DAILY_PRICE,)
        return Inaction(
            outcome=Outcome.DAILY_PACKAGE,
            since=due.at,
            reason=due.reason,
            per_day=rule.daily_package,
            ask=ask,
        )
    if rule.kind is ChargeFailure.THROTTLE:
        return Inaction(
            outcome=Outcome.THROTTLE,
            since=due.at,
            reason=due.reason,
            per_day=_FREE,
            kbps=rule.throttle_kbps,
            ask=() if rule.throttle_kbps is not None else (Ask.SPEED,),
        )
    if rule.kind is ChargeFailure.BLOCKED:
        return Inaction(outcome=Outcome.BLOCKED, since=due.at, reason=due.reason, per_day=_FREE)
    return Inaction(outcome=Outcome.UNKNOWN, since=due.at, reason=due.reason, ask=(Ask.FAILURE,))


def _metered(due: Deadline, per_mb: Money | None, usage: DataOutlook) -> Inaction:
    """Reckon every MB by itself, at the usage of the last days; a price of zero means that data stop."""
    if per_mb is not None and per_mb.tiyn <= 0:
        return Inaction(outcome=Outcome.BLOCKED, since=due.at, reason=due.reason, per_day=_FREE)
    megabytes = usage.per_day_mb if isinstance(usage, DataForecast) else None
    missing = ((Ask.MB_PRICE, per_mb), (Ask.USAGE, megabytes))
    return Inaction(
        outcome=Outcome.PER_MB,
        since=due.at,
        reason=due.reason,
        per_day=None if per_mb is None or megabytes is None else per_mb * megabytes,
        per_mb=per_mb,
        mb_per_day=megabytes,
        ask=tuple(ask for ask, known in missing if known is None),
    )
