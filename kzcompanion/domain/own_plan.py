"""What the user says of the plan they were offered or bought, as rules; None means not known - ask."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TypeVar

import msgspec

from kzcompanion.domain.money import Money


class Cycle(StrEnum):
    """Name how often the operator takes the plan charge."""

    DAY = "day"
    WEEK = "week"
    DAYS_28 = "days_28"
    DAYS_30 = "days_30"
    CALENDAR_MONTH = "calendar_month"
    NONE = "none"


class Anchor(StrEnum):
    """Name the day from which the charge days are counted."""

    ACTIVATION = "activation"
    """The day the plan was activated, or last renewed by hand."""
    LAST_TOPUP = "last_topup"
    """Every top-up starts the cycle anew."""
    CALENDAR_MONTH = "calendar_month"
    """A fixed day of the month, whenever the plan was bought."""
    WEEKDAY = "weekday"
    """A fixed day of the week, whenever the plan was bought."""


class ChargeFailure(StrEnum):
    """Name what the operator does when the balance cannot pay the plan charge."""

    PER_MB = "per_mb"
    DAILY_PACKAGE = "daily_package"
    THROTTLE = "throttle"
    BLOCKED = "blocked"


class KeepClock(StrEnum):
    """Name what starts the clock anew after which an idle number is taken away."""

    TOPUP = "topup"
    PAID_ACTIVITY = "paid_activity"


class FailureRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Say what a failed plan charge leads to."""

    kind: ChargeFailure | None = None
    per_mb: Money | None = None
    """Price of one MB without the plan."""
    daily_package: Money | None = None
    """Price of the daily package that then starts by itself."""
    throttle_kbps: int | None = None
    suspended_after_days: int | None = None
    """Days without a paid charge after which the SIM is suspended."""


class Allowances(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Hold what one charge buys for one cycle; 0 is none, None is not known."""

    data_mb: int | None = None
    """Megabytes at full speed: for a plan sold as unlimited this is its cap."""
    minutes: int | None = None
    sms: int | None = None
    unlimited_data: bool = False
    """Sold as unlimited: data go on after the cap, slower. Never shown without the cap, known or not."""
    slow_kbps: int | None = None
    """The speed after the cap of an unlimited plan."""


class OwnPlan(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Hold what the user says of a plan: what it costs, when, what it gives and what happens otherwise."""

    name: str = ""
    charge: Money | None = None
    cycle: Cycle | None = None
    next_charge_on: date | None = None
    """The Almaty day in whose first hours the next plan charge is taken, as told; it wins over the anchor."""
    anchor: Anchor | None = None
    anchor_on: date | None = None
    """The Almaty day of activation or renewal; for a fixed day of month or week, any such day."""
    first_day_counts: bool | None = None
    """Whether the anchor day is day 1 of the cycle; None is counted as True, the earlier charge day."""
    window_from: int | None = None
    """Almaty hour (0-23) at which charging begins; None is counted as midnight."""
    window_to: int | None = None
    """Almaty hour (1-24) by which charging is over."""
    failure: FailureRule = FailureRule()
    allowances: Allowances = Allowances()
    after_bundle_per_mb: Money | None = None
    """Price of one MB when the data of a paid cycle are used up; zero where data just stop."""
    rollover: bool | None = None
    tethering: bool | None = None
    keep_days: int | None = None
    """Days after which an idle number is taken away (保号)."""
    keep_clock: KeepClock | None = None
    """What counts as keeping the number; None is counted as a top-up."""
    sim_price: Money | None = None
    """What the SIM itself costs once."""


def filled_in(plan: OwnPlan, more: OwnPlan) -> OwnPlan:
    """Return the plan with what it leaves open taken from another one; what it says stays."""
    return msgspec.structs.replace(
        _filled(plan, more),
        failure=_filled(plan.failure, more.failure),
        allowances=_filled(plan.allowances, more.allowances),
    )


_T = TypeVar("_T", bound=msgspec.Struct)


def _filled(thing: _T, more: _T) -> _T:
    fields = type(thing).__struct_fields__
    empty = {name: getattr(more, name) for name in fields if getattr(thing, name) in (None, "")}
    filled: _T = msgspec.structs.replace(thing, **empty)
    return filled
