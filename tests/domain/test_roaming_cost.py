"""Promises about roaming beside a local plan: the day is exact, whatever the money of home."""

from __future__ import annotations

from datetime import timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from trip_samples import offer, offers, trip, trips

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import Cycle
from kzcompanion.domain.roaming_cost import RoamingPrice, break_even
from kzcompanion.domain.trip_bill import Bill, TripNeeds

prices = st.builds(
    RoamingPrice, hundredths=st.integers(0, 1_000_000), per_unit=st.integers(1, 10_000_000).map(Money)
)


def test_the_day_on_which_a_plan_begins_to_pay() -> None:
    """25.00 of a money that costs 20 tenge is 500 tenge a day: a plan of 2000 tenge pays from day 5 on."""
    price = RoamingPrice(hundredths=2500, per_unit=Money.tenge(20))
    found = break_even(offer(), trip(days=10, mb_per_day=100), price)
    assert (found.from_day, found.roaming, found.local) == (5, Money.tenge(5000), Money.tenge(2000))
    assert found.saved == Money.tenge(3000)


def test_roaming_may_stay_cheaper_or_never_be() -> None:
    """A dear plan never pays; one cheaper than a day of roaming pays from the first day on."""
    cheap = RoamingPrice(hundredths=100, per_unit=Money.tenge(1))
    never = break_even(offer(cycle=Cycle.DAY), trip(), cheap)
    assert (never.from_day, never.horizon) == (None, 90)
    assert never.saved is not None
    assert never.saved.tiyn < 0
    dear = RoamingPrice(hundredths=100_000, per_unit=Money.tenge(50))
    assert break_even(offer(), trip(mb_per_day=10), dear).from_day == 1


def test_a_plan_without_a_price_has_no_day() -> None:
    """What is not known is not compared."""
    found = break_even(offer(charge=None), trip(), RoamingPrice(hundredths=100, per_unit=Money.tenge(72)))
    assert (found.local, found.saved, found.from_day) == (None, None, None)


@given(plan=offers, needs=trips, price=prices, beyond=st.integers(0, 40))
def test_from_that_day_on_it_stays_cheaper(
    plan: OfferedPlan, needs: TripNeeds, price: RoamingPrice, beyond: int
) -> None:
    """Every length from the day on costs less than roaming; the length before does not."""
    found = break_even(plan, needs, price)
    if found.from_day is None:
        return

    def local(days: int) -> int | None:
        departure = needs.arrival + timedelta(days=days - 1)
        return Bill(plan, msgspec.structs.replace(needs, departure=departure)).total(needs.mb_per_day)

    days = min(found.horizon, found.from_day + beyond)
    total = local(days)
    assert total is not None
    assert total < price.tenge(days).tiyn
    if found.from_day > 1:
        before = local(found.from_day - 1)
        assert before is None or before >= price.tenge(found.from_day - 1).tiyn
