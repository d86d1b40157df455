"""Plans and trips for the tests of the trip: a few by hand, and any that can be thought of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import Allowances, Anchor, Cycle, OwnPlan
from kzcompanion.domain.trip_bill import TripNeeds

ARRIVAL = date(2026, 11, 22)
MADE = datetime(2026, 11, 22, 12, tzinfo=UTC)
CHARGE = Money.tenge(2000)


def offer(plan_id: str = "plan", **rules: Any) -> OfferedPlan:
    """Return a plan of which everything is known unless told otherwise: 30 days, 30 GB, 2000 tenge."""
    known: dict[str, Any] = {
        "charge": CHARGE,
        "cycle": Cycle.DAYS_30,
        "allowances": Allowances(data_mb=30_720, minutes=0),
        "after_bundle_per_mb": Money(500),
        "sim_price": Money(0),
        "rollover": False,
        "tethering": True,
    }
    plan = OwnPlan(**({"name": plan_id} | known | rules))
    return OfferedPlan(
        id=plan_id,
        operator_id="beeline",
        rules=plan,
        created_at=MADE,
        seen_on=ARRIVAL,
        per_minute=Money(2000),
    )


def trip(days: int = 10, mb_per_day: int = 1024, minutes_per_day: int = 0, **more: Any) -> TripNeeds:
    """Return a trip of so many days from the arrival on."""
    return TripNeeds(
        arrival=ARRIVAL,
        departure=ARRIVAL + timedelta(days=days - 1),
        mb_per_day=mb_per_day,
        minutes_per_day=minutes_per_day,
        **more,
    )


money = st.integers(0, 2_000_000).map(Money)
maybe_days = st.none() | st.dates(date(2020, 1, 1), date(2030, 12, 31))
allowances = st.builds(
    Allowances,
    data_mb=st.none() | st.integers(0, 200_000),
    minutes=st.none() | st.integers(0, 2000),
    unlimited_data=st.booleans(),
)
rules = st.builds(
    OwnPlan,
    name=st.just("any"),
    charge=st.none() | money,
    cycle=st.none() | st.sampled_from(Cycle),
    anchor=st.none() | st.sampled_from(Anchor),
    anchor_on=maybe_days,
    first_day_counts=st.none() | st.booleans(),
    allowances=allowances,
    after_bundle_per_mb=st.none() | st.integers(0, 1000).map(Money),
    rollover=st.none() | st.booleans(),
    tethering=st.none() | st.booleans(),
    sim_price=st.none() | money,
)
offers = st.builds(
    OfferedPlan,
    id=st.uuids().map(str),
    operator_id=st.just("beeline"),
    rules=rules,
    created_at=st.just(MADE),
    seen_on=st.none() | st.dates(date(2026, 1, 1), ARRIVAL),
    closed=st.booleans(),
    per_minute=st.none() | st.integers(0, 10_000).map(Money),
)
trips = st.builds(
    trip,
    st.integers(1, 120),
    st.integers(0, 60_000),
    st.integers(0, 300),
    fee=st.none() | money,
    has_sim=st.booleans(),
)
