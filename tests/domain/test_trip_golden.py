"""Whole trips reckoned by hand, with a calendar and a pencil: what the program says must be these numbers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from trip_samples import offer

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Anchor, Cycle
from kzcompanion.domain.trip_bill import Bill, Question, TripNeeds
from kzcompanion.domain.trip_cost import trip_cost
from kzcompanion.domain.trip_ranking import Weights, rank_plans

GB = 1024


def day(text: str) -> date:
    """Return a day."""
    return date.fromisoformat(text)


def case(
    name: str, rules: dict[str, Any], from_to: str, wishes: dict[str, Any], tiyn: int | None, **told: Any
) -> Any:
    """Return one row: the plan, the trip as `from..to`, what is wanted, the total in tiyn and its parts."""
    return pytest.param(rules, from_to, wishes, tiyn, told, id=name)


GOLDEN = (
    # Jan 31 -> Feb 27 are 28 days, Feb 28 -> Mar 30 are 31, Mar 31 is one. The 31st day of the second cycle
    # needs 1024 MB that 30 GB no longer hold: 1024 x 5 tenge = 5120. Three charges: 6000. Paid to Apr 29.
    case(
        "calendar months from the 31st",
        {"cycle": Cycle.CALENDAR_MONTH},
        "2027-01-31..2027-03-31",
        {"mb_per_day": GB},
        1_112_000,
        times=3,
        charges=600_000,
        extra_data=512_000,
        good_days=59,
        unused_days=29,
        out=(59, "2027-03-30"),
    ),
    # December and January have 31 days each; with the charge on every first there are Dec 20-31 and January.
    case(
        "a fixed first of the month",
        {"cycle": Cycle.CALENDAR_MONTH, "anchor": Anchor.CALENDAR_MONTH, "anchor_on": day("2026-05-01")},
        "2026-12-20..2027-01-31",
        {"mb_per_day": 500},
        400_000,
        times=2,
        extra_data=0,
        good_days=43,
        unused_days=0,
        out=None,
    ),
    # July 5 -> Aug 4 are 31 days, Aug 5 -> Sep 4 are 31: two charges to Sep 4, one more on Sep 5.
    case(
        "two months of 31 days",
        {"cycle": Cycle.CALENDAR_MONTH},
        "2027-07-05..2027-09-04",
        {"mb_per_day": 300},
        400_000,
        times=2,
        good_days=62,
        unused_days=0,
        out=None,
    ),
    # Seven days at 150 tenge; 500 MB a day, 700 wanted: 200 x 7 x 5 tenge = 7000.
    case(
        "a daily plan that is too small",
        {"cycle": Cycle.DAY, "charge": Money(15_000), "allowances": Allowances(data_mb=500)},
        "2026-11-22..2026-11-28",
        {"mb_per_day": 700},
        805_000,
        times=7,
        charges=105_000,
        extra_data=700_000,
        good_days=0,
        unused_days=0,
        out=(1, "2026-11-22"),
    ),
    # Paid once, never again; nothing lies beyond the departure.
    case(
        "no cycle",
        {"cycle": Cycle.NONE, "charge": Money(300_000), "sim_price": Money(99_000)},
        "2026-11-22..2026-12-21",
        {"mb_per_day": GB},
        399_000,
        times=1,
        sim_price=99_000,
        unused_days=0,
        out=None,
    ),
    # Ten gigabytes last ten days of fourteen: 4 x 1024 MB at 10 tiyn.
    case(
        "used up early, then by the megabyte",
        {"cycle": Cycle.NONE, "allowances": Allowances(data_mb=10_240), "after_bundle_per_mb": Money(10)},
        "2026-11-22..2026-12-05",
        {"mb_per_day": GB},
        240_960,
        times=1,
        extra_data=40_960,
        good_days=10,
        out=(11, "2026-12-02"),
    ),
    # Five gigabytes for ten: paid twice in the same thirty days, the channel keeps 100 tenge each time.
    case(
        "used up early, then paid again",
        {"allowances": Allowances(data_mb=5120), "after_bundle_per_mb": Money(0)},
        "2026-11-22..2026-12-01",
        {"mb_per_day": GB, "fee": Money(10_000)},
        420_000,
        times=1,
        renewals=1,
        renewed=200_000,
        fees=20_000,
        good_days=5,
        unused_days=20,
        out=(6, "2026-11-27"),
    ),
    # Wed Nov 25-Sun 29, Mon 30-Sun Dec 6, Mon 7-Tue 8; the last week is paid to Sun Dec 13.
    case(
        "every Monday",
        {
            "cycle": Cycle.WEEK,
            "charge": Money(100_000),
            "anchor": Anchor.WEEKDAY,
            "anchor_on": day("2026-11-23"),
        },
        "2026-11-25..2026-12-08",
        {"mb_per_day": GB},
        300_000,
        times=3,
        unused_days=5,
        out=None,
    ),
    # The same weeks with 6 GB: the middle one needs 7; without rollover one GB is bought at 5 tenge a MB.
    case(
        "every Monday, too small in the middle",
        {
            "cycle": Cycle.WEEK,
            "charge": Money(100_000),
            "anchor": Anchor.WEEKDAY,
            "anchor_on": day("2026-11-23"),
            "allowances": Allowances(data_mb=6144),
        },
        "2026-11-25..2026-12-08",
        {"mb_per_day": GB},
        812_000,
        extra_data=512_000,
        good_days=13,
        out=(12, "2026-12-06"),
    ),
    # With rollover the GB left of the first five days serves the seventh day of the next week.
    case(
        "every Monday, what is left goes on",
        {
            "cycle": Cycle.WEEK,
            "charge": Money(100_000),
            "anchor": Anchor.WEEKDAY,
            "anchor_on": day("2026-11-23"),
            "allowances": Allowances(data_mb=6144),
            "rollover": True,
        },
        "2026-11-25..2026-12-08",
        {"mb_per_day": GB},
        300_000,
        extra_data=0,
        good_days=14,
        out=None,
    ),
    # Thirty days from Nov 22 end on Dec 21; the 31st day costs a second charge ...
    case(
        "thirty days and one",
        {"first_day_counts": True},
        "2026-11-22..2026-12-22",
        {"mb_per_day": 100},
        400_000,
        times=2,
        unused_days=29,
    ),
    # ... unless the day of activation is not counted.
    case(
        "thirty days beside the first",
        {"first_day_counts": False},
        "2026-11-22..2026-12-22",
        {"mb_per_day": 100},
        200_000,
        times=1,
        unused_days=0,
    ),
    # Thirty minutes last 15 days of each 30; 30 minutes over, twice, at 20 tenge: 1200.
    case(
        "minutes used up",
        {"allowances": Allowances(data_mb=30_720, minutes=30)},
        "2026-11-22..2027-01-20",
        {"mb_per_day": 0, "minutes_per_day": 2},
        520_000,
        times=2,
        extra_minutes=120_000,
        good_days=30,
        unused_days=0,
        out=(16, "2026-12-07"),
    ),
    # What is known is told as the least: one charge of 2000 and the SIM's 500.
    case(
        "price of a megabyte not known",
        {"after_bundle_per_mb": None, "sim_price": Money(50_000), "allowances": Allowances(data_mb=GB)},
        "2026-11-22..2026-11-23",
        {"mb_per_day": GB},
        None,
        at_least=250_000,
        questions=(Question.AFTER_BUNDLE,),
        good_days=1,
        out=(2, "2026-11-23"),
    ),
    case(
        "charge and SIM not known",
        {"charge": None, "sim_price": None},
        "2026-11-22..2026-11-23",
        {"mb_per_day": GB},
        None,
        at_least=0,
        questions=(Question.CHARGE, Question.SIM_PRICE),
        unused_days=28,
    ),
)


@pytest.mark.parametrize(("rules", "from_to", "wishes", "tiyn", "told"), GOLDEN)
def test_a_trip_costs_what_a_pencil_finds(
    rules: dict[str, Any], from_to: str, wishes: dict[str, Any], tiyn: int | None, told: dict[str, Any]
) -> None:
    """Total, number of charges, extras, good and unused days, and the day on which it runs out are those."""
    arrival, _, departure = from_to.partition("..")
    needs = TripNeeds(arrival=day(arrival), departure=day(departure), **wishes)
    plan = offer(**rules)
    cost = trip_cost(plan, Bill(plan, needs))
    assert (None if cost.total is None else cost.total.tiyn) == tiyn
    for name, wanted in told.items():
        if name == "out":
            out = cost.runs_out
            assert (None if out is None else (out.day, out.on.isoformat())) == wanted
        else:
            found = getattr(cost, name)
            assert (found.tiyn if isinstance(found, Money) else found) == wanted, name


def test_ties_share_a_place_and_the_next_comes_after_them() -> None:
    """Two plans of 2000 are both first, one of 2500 third, one without a price apart."""
    needs = TripNeeds(arrival=day("2026-11-22"), departure=day("2026-12-01"), mb_per_day=GB)
    plans = [
        offer("a"),
        offer("b"),
        offer("c", charge=Money(250_000)),
        offer("d", charge=None),
    ]
    answer = rank_plans(needs, plans, day("2026-11-22"), Weights(price=100, lasts=0, certain=0))
    found = {one.plan.id: (one.rank, one.score, one.tied_with) for one in (*answer.ranked, *answer.apart)}
    assert found == {
        "a": (1, 100, ("b",)),
        "b": (1, 100, ("a",)),
        "c": (3, 80, ()),
        "d": (None, 0, ()),
    }


def test_a_score_is_the_weighted_mean_of_three_shares() -> None:
    """60 of price, 30 of lasting, 10 of certainty: 2000/2500, 5 of 10 days, no doubt make 48 + 15 + 10."""
    needs = TripNeeds(arrival=day("2026-11-22"), departure=day("2026-12-01"), mb_per_day=GB)
    small = offer(
        "small", allowances=Allowances(data_mb=5120), after_bundle_per_mb=Money(0), charge=Money(125_000)
    )
    answer = rank_plans(needs, [offer("whole"), small], day("2026-11-22"))
    assert [(one.plan.id, one.score) for one in answer.ranked] == [("whole", 100), ("small", 73)]
