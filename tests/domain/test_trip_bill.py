"""Promises about what a plan costs over a trip: checked by hand, and for any plan and trip there may be."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from trip_samples import ARRIVAL, CHARGE, offer, offers, trip, trips

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import Allowances, Anchor, Cycle, FailureRule
from kzcompanion.domain.trip_bill import (
    LONGEST_DAYS,
    Bill,
    Question,
    TripCost,
    TripNeeds,
    spans,
    trip_needs,
)
from kzcompanion.domain.trip_cost import trip_cost
from kzcompanion.domain.trip_errors import NothingUsed, TripBackwards, TripTooLong, UsageTooLarge


def cost_of(plan: OfferedPlan, needs: TripNeeds) -> TripCost:
    """Reckon one plan over one trip."""
    return trip_cost(plan, Bill(plan, needs))


def total(plan: OfferedPlan, needs: TripNeeds) -> int | None:
    """Return the tiyn of the whole trip."""
    return Bill(plan, needs).total(needs.mb_per_day)


def test_a_trip_is_the_sum_of_its_parts() -> None:
    """Charges, the SIM, the channel's fee for each payment, data and calls beyond the bundle add up."""
    plan = offer(
        cycle=Cycle.WEEK,
        allowances=Allowances(data_mb=7000, minutes=10),
        after_bundle_per_mb=Money(10),
        sim_price=Money.tenge(500),
    )
    found = cost_of(plan, trip(days=14, mb_per_day=1100, minutes_per_day=2, fee=Money.tenge(50)))
    assert (found.times, found.charges, found.sim_price) == (2, CHARGE * 2, Money.tenge(500))
    assert found.extra_data == Money((7700 - 7000) * 2 * 10)
    assert found.extra_minutes == Money(4 * 2 * 2000)
    assert found.fees == Money.tenge(100)
    parts = (CHARGE * 2, Money.tenge(500), Money(14_000), Money(16_000), Money.tenge(100))
    assert found.total == found.at_least == sum(parts, Money(0))


def test_where_data_stop_the_plan_is_paid_again() -> None:
    """A bundle that just stops is bought as often as the days need; each payment has its fee."""
    plan = offer(cycle=Cycle.NONE, allowances=Allowances(data_mb=1000), after_bundle_per_mb=Money(0))
    found = cost_of(plan, trip(days=5, mb_per_day=500, fee=Money.tenge(10)))
    assert (found.renewals, found.renewed) == (2, CHARGE * 2)
    assert found.total == CHARGE * 3 + Money.tenge(30)
    assert found.runs_out is not None
    assert (found.runs_out.day, found.runs_out.on) == (3, ARRIVAL + timedelta(days=2))


def test_what_is_used_up_first_is_told_with_its_day() -> None:
    """Data and minutes are watched side by side; the earlier day counts, in whichever cycle it is."""
    plan = offer(cycle=Cycle.WEEK, allowances=Allowances(data_mb=5000, minutes=12))
    by_data = cost_of(plan, trip(days=10, mb_per_day=1000)).runs_out
    by_minutes = cost_of(plan, trip(days=10, mb_per_day=10, minutes_per_day=4)).runs_out
    both = cost_of(plan, trip(days=10, mb_per_day=1300, minutes_per_day=3)).runs_out
    assert by_data is not None
    assert (by_data.data, by_data.minutes, by_data.day) == (True, False, 6)
    assert by_minutes is not None
    assert (by_minutes.data, by_minutes.minutes, by_minutes.day) == (False, True, 4)
    assert both is not None
    assert (both.data, both.minutes, both.day) == (True, False, 4)
    assert cost_of(plan, trip(days=10, mb_per_day=1000)).good_days == 5 + 3


def test_what_is_left_over_goes_on_where_it_may() -> None:
    """With rollover a short first cycle leaves data for the next; without it they are lost."""
    sunday = ARRIVAL - timedelta(days=(ARRIVAL.weekday() + 1) % 7)
    fixed = {"cycle": Cycle.WEEK, "anchor": Anchor.WEEKDAY, "anchor_on": sunday + timedelta(days=2)}
    kept = offer(allowances=Allowances(data_mb=6000), rollover=True, **fixed)
    lost = offer(allowances=Allowances(data_mb=6000), rollover=False, **fixed)
    needs = trip(days=9, mb_per_day=1000)
    assert Bill(kept, needs).lengths == (2, 7)
    assert cost_of(kept, needs).extra_data == Money(0)
    assert cost_of(lost, needs).extra_data == Money(500 * 1000)


@pytest.mark.parametrize(
    ("cycle", "fixed", "whole", "days", "expected"),
    [
        (Cycle.NONE, None, True, 40, ((40,), 0)),
        (Cycle.DAY, None, True, 3, ((1, 1, 1), 0)),
        (Cycle.WEEK, None, True, 10, ((7, 3), 4)),
        (Cycle.WEEK, None, False, 10, ((8, 2), 5)),
        (Cycle.WEEK, 0, True, 10, ((1, 7, 2), 5)),
        (Cycle.WEEK, 6, True, 5, ((5,), 2)),
        (Cycle.DAYS_30, None, True, 30, ((30,), 0)),
        (Cycle.CALENDAR_MONTH, None, True, 31, ((30, 1), 30)),
        (Cycle.CALENDAR_MONTH, None, False, 31, ((31,), 0)),
        (Cycle.CALENDAR_MONTH, 1, True, 12, ((9, 3), 28)),
        (Cycle.CALENDAR_MONTH, 31, True, 12, ((8, 4), 27)),
    ],
)
def test_cycles_fall_on_their_days(
    cycle: Cycle, fixed: int | None, whole: bool, days: int, expected: tuple[tuple[int, ...], int]
) -> None:
    """Cycles count from the arrival, or from the fixed day; what is paid beyond the departure is told."""
    assert spans(cycle, fixed, whole, ARRIVAL, ARRIVAL + timedelta(days=days - 1)) == expected


def test_the_end_of_the_calendar_is_no_end_of_the_program() -> None:
    """A trip on the last days a date can hold is reckoned, too."""
    last = date.max
    assert spans(Cycle.CALENDAR_MONTH, None, True, last - timedelta(days=3), last)[0] == (4,)


@pytest.mark.parametrize(
    ("missing", "needs", "question"),
    [
        ({"charge": None}, trip(), Question.CHARGE),
        ({"cycle": None}, trip(), Question.CYCLE),
        ({"sim_price": None}, trip(), Question.SIM_PRICE),
        ({"allowances": Allowances(minutes=0)}, trip(), Question.DATA),
        ({"allowances": Allowances(data_mb=100), "after_bundle_per_mb": None}, trip(), Question.AFTER_BUNDLE),
        ({"allowances": Allowances(data_mb=99_999)}, trip(minutes_per_day=1), Question.MINUTES),
    ],
)
def test_a_missing_price_is_asked_for(
    missing: dict[str, object], needs: TripNeeds, question: Question
) -> None:
    """There is no total then, and the question names what is missing; what is known is still told."""
    found = cost_of(offer(**missing), needs)
    assert found.total is None
    assert question in found.questions
    assert found.at_least.tiyn >= 0


def test_a_call_beyond_the_bundle_has_a_price_or_a_question() -> None:
    """Minutes that run out are paid at the price of a minute; without one it is asked for."""
    plan = msgspec.structs.replace(offer(), per_minute=None)
    found = cost_of(plan, trip(minutes_per_day=5))
    assert found.total is None
    assert found.questions == (Question.PER_MINUTE,)
    assert cost_of(offer(), trip(days=10, minutes_per_day=5)).extra_minutes == Money(50 * 2000)


def test_a_sim_one_has_costs_nothing() -> None:
    """Its unknown price is no question then."""
    assert cost_of(offer(sim_price=None), trip(has_sim=True)).total == CHARGE


def test_a_plan_without_data_is_said_to_have_none() -> None:
    """Where data are neither in the plan nor to be had, there is no total and no question about it."""
    plan = offer(allowances=Allowances(data_mb=0), after_bundle_per_mb=Money(0))
    found = cost_of(plan, trip())
    assert (found.total, found.no_data, found.questions) == (None, True, ())


def test_unlimited_without_a_cap_is_a_doubt() -> None:
    """It costs no more, but cap and speed are asked for; with a cap the day it gets slow is told."""
    plan = offer(cycle=Cycle.WEEK, rollover=None, allowances=Allowances(unlimited_data=True))
    found = cost_of(plan, trip())
    assert found.total == CHARGE * 2
    assert set(found.doubts) == {Question.CAP, Question.SLOW_SPEED, Question.FAILURE}
    capped = offer(allowances=Allowances(unlimited_data=True, data_mb=2048, slow_kbps=64))
    out = cost_of(capped, trip()).runs_out
    assert out is not None
    assert out.day == 3


def test_rules_that_matter_and_are_not_known_are_doubts() -> None:
    """With several charges, rollover and a failed charge are asked about; they are counted as no."""
    plan = offer(cycle=Cycle.WEEK, rollover=None, tethering=None, failure=FailureRule())
    assert cost_of(plan, trip()).doubts == (Question.ROLLOVER, Question.TETHERING, Question.FAILURE)


@pytest.mark.parametrize(
    ("days", "megabytes", "minutes", "error", "field"),
    [
        (-1, 100, 0, TripBackwards, "departure"),
        (LONGEST_DAYS, 100, 0, TripTooLong, "departure"),
        (5, 0, 0, NothingUsed, "data"),
        (5, 1_000_000, 0, UsageTooLarge, "data"),
        (5, 100, 1441, UsageTooLarge, "minutes"),
    ],
)
def test_an_impossible_trip_is_refused_at_its_field(
    days: int, megabytes: int, minutes: int, error: type[Exception], field: str
) -> None:
    """Each fault names the field to mend."""
    with pytest.raises(error) as caught:
        trip_needs(ARRIVAL, ARRIVAL + timedelta(days=days), megabytes, minutes)
    assert caught.value.field == field  # type: ignore[attr-defined]


def test_the_longest_trip_and_the_shortest_are_fine() -> None:
    """One day, and a whole leap year, are trips; so are minutes alone."""
    assert trip_needs(ARRIVAL, ARRIVAL, 1).days == 1
    assert trip_needs(ARRIVAL, ARRIVAL + timedelta(days=LONGEST_DAYS - 1), 0, 5).days == LONGEST_DAYS


@given(plan=offers, needs=trips, longer=st.integers(1, 200))
def test_a_longer_trip_never_costs_less(plan: OfferedPlan, needs: TripNeeds, longer: int) -> None:
    """With the same plan and usage, leaving later costs as much or more, or its price gets unknown."""
    before = total(plan, needs)
    later = needs.departure + timedelta(days=longer)
    after = total(plan, msgspec.structs.replace(needs, departure=later))
    assert after is None or (before is not None and before <= after)


@given(plan=offers, needs=trips, more=st.integers(1, 50_000))
def test_more_usage_never_costs_less(plan: OfferedPlan, needs: TripNeeds, more: int) -> None:
    """More data or more minutes a day cost as much or more, or the price gets unknown."""
    before = total(plan, needs)
    data = total(plan, msgspec.structs.replace(needs, mb_per_day=needs.mb_per_day + more))
    calls = total(plan, msgspec.structs.replace(needs, minutes_per_day=needs.minutes_per_day + more))
    for after in (data, calls):
        assert after is None or (before is not None and before <= after)


@given(plan=offers, needs=trips, more=st.integers(1, 100_000))
def test_a_larger_allowance_never_costs_more(plan: OfferedPlan, needs: TripNeeds, more: int) -> None:
    """More data or minutes in the plan, at the same charge, never raise the total nor hide it."""
    given_now, before = plan.rules.allowances, total(plan, needs)
    for name in ("data_mb", "minutes"):
        amount = getattr(given_now, name)
        if amount is None:
            continue
        richer = msgspec.structs.replace(given_now, **{name: amount + more})
        rules = msgspec.structs.replace(plan.rules, allowances=richer)
        after = total(msgspec.structs.replace(plan, rules=rules), needs)
        assert before is None or (after is not None and after <= before)


@given(plan=offers, needs=trips)
def test_the_parts_are_the_whole(plan: OfferedPlan, needs: TripNeeds) -> None:
    """A total is the sum of the parts that are told; without one something is asked for or missing."""
    found = cost_of(plan, needs)
    assert sum(Bill(plan, needs).lengths) in {0, needs.days}
    assert 0 <= found.good_days <= needs.days
    if found.total is None:
        assert found.questions or found.no_data
    else:
        assert found.total == found.at_least
        assert found.questions == ()
