"""Promises about the order of plans: unknown prices never look cheap, ties are said, thresholds are exact."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from trip_samples import ARRIVAL, offer, offers, trip, trips

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import Allowances, Cycle
from kzcompanion.domain.trip_bill import Bill, TripNeeds
from kzcompanion.domain.trip_flips import MOST_TICKS, FlipKind, mb_of
from kzcompanion.domain.trip_ranking import TripAnswer, Weights, rank_plans
from kzcompanion.domain.trip_reasons import ReasonKind

PRICE_ALONE = Weights(price=100, lasts=0, certain=0)
SMALL = offer("small", charge=Money.tenge(1000), allowances=Allowances(data_mb=5120, minutes=0))
LARGE = offer("large", charge=Money.tenge(3000), allowances=Allowances(data_mb=51_200, minutes=0))


def kinds(reasons: tuple[object, ...]) -> set[ReasonKind]:
    """Return what the reasons are."""
    return {reason.kind for reason in reasons}  # type: ignore[attr-defined]


def order(answer: TripAnswer) -> list[str]:
    """Return the ranked plans by name."""
    return [judged.plan.id for judged in answer.ranked]


def test_the_first_is_explained_for_and_against() -> None:
    """Up to three reasons each way, the weightiest first; nothing is invented where there are fewer."""
    answer = rank_plans(trip(), [SMALL, LARGE], ARRIVAL)
    first, second = answer.ranked
    assert (first.plan.id, first.rank, second.rank) == ("large", 1, 2)
    assert {ReasonKind.CHEAPEST, ReasonKind.LASTS, ReasonKind.PAID_ONCE} == kinds(first.pros)
    assert kinds(second.cons) >= {ReasonKind.DATA_RUN_OUT, ReasonKind.EXTRA_COST, ReasonKind.DEARER}
    assert len(second.cons) <= 3


def test_the_threshold_is_exact() -> None:
    """At the named tenth of a gigabyte the other plan is cheaper, a tenth nearer it is not."""
    answer = rank_plans(trip(), [SMALL, LARGE], ARRIVAL)
    flip = answer.turning(answer.ranked[0])
    assert flip is not None
    assert (flip.kind, flip.plan_id) == (FlipKind.BELOW, "small")
    needs = trip()
    small, large = Bill(SMALL, needs), Bill(LARGE, needs)
    assert (small.total(mb_of(flip.ticks)) or 0) < (large.total(mb_of(flip.ticks)) or 0)
    assert (small.total(mb_of(flip.ticks + 1)) or 0) >= (large.total(mb_of(flip.ticks + 1)) or 0)
    assert answer.turning(answer.ranked[1]) == flip


def test_where_no_usage_turns_it_the_charge_is_named() -> None:
    """Two plans with the same data: the highest charge at which the first still costs no more."""
    dear = offer("dear", charge=Money.tenge(2500))
    answer = rank_plans(trip(), [offer("cheap"), dear], ARRIVAL, PRICE_ALONE)
    flip = answer.turning(answer.ranked[0])
    assert flip is not None
    assert (flip.kind, flip.plan_id, flip.charge) == (FlipKind.CHARGE, "dear", Money.tenge(2500))


def test_a_price_that_gets_unknown_turns_it_too() -> None:
    """Where the first has no known price beyond its bundle, the one that has is named."""
    open_end = offer("open", charge=Money.tenge(500), after_bundle_per_mb=None)
    answer = rank_plans(trip(), [open_end, LARGE], ARRIVAL)
    flip = answer.turning(answer.ranked[0])
    assert order(answer) == ["open", "large"]
    assert flip is not None
    assert (flip.kind, flip.plan_id) == (FlipKind.ABOVE_UNKNOWN, "large")


def test_weights_may_put_a_dearer_plan_first_and_that_is_said() -> None:
    """The cheaper one is named as first by price alone, and all weights at zero are price alone."""
    lasting = Weights(price=0, lasts=100, certain=0)
    short = offer("short", charge=Money.tenge(100), allowances=Allowances(data_mb=1024, minutes=0),
                  after_bundle_per_mb=Money(1))  # fmt: skip
    answer = rank_plans(trip(), [short, LARGE], ARRIVAL, lasting)
    assert order(answer) == ["large", "short"]
    for judged in answer.ranked:
        flip = answer.turning(judged)
        assert flip is not None
        assert (flip.kind, flip.plan_id) == (FlipKind.WEIGHTS, "short")
    nothing = Weights(price=0, lasts=0, certain=0)
    assert order(rank_plans(trip(), [short, LARGE], ARRIVAL, nothing)) == ["short", "large"]


def test_equal_plans_tie_and_nothing_turns_them() -> None:
    """Both stand on the first place, each names the other, and no threshold is made up."""
    same = [offer("a", name="same"), offer("b", name="same")]
    tied = rank_plans(trip(), same, ARRIVAL)
    assert tied.flip is None
    assert [(judged.rank, judged.tied_with) for judged in tied.ranked] == [(1, ("b",)), (1, ("a",))]


def test_reasons_tell_what_is_closed_old_or_left_over() -> None:
    """A closed plan, one seen long ago, paid days after the departure, and rules that are not known."""
    plan = OfferedPlan(
        id="old",
        operator_id="tele2",
        rules=offer(cycle=Cycle.WEEK, tethering=False, rollover=None).rules,
        created_at=offer().created_at,
        seen_on=date(2026, 1, 1),
        closed=True,
        per_minute=Money(0),
    )
    said = kinds(rank_plans(trip(days=8, mb_per_day=10), [plan], ARRIVAL).ranked[0].cons)
    assert said == {ReasonKind.CLOSED, ReasonKind.PAID_OFTEN, ReasonKind.SEEN_LONG_AGO}


def test_without_plans_there_is_an_empty_answer() -> None:
    """Nothing to rank is no fault, and one plan has nothing that could turn it."""
    assert rank_plans(trip(), [], ARRIVAL) == TripAnswer(needs=trip(), ranked=(), apart=(), flip=None)
    alone = rank_plans(trip(), [LARGE], ARRIVAL)
    assert alone.turning(alone.ranked[0]) is None
    assert alone.find("nobody") is None
    assert [tick for tick, _ in alone.sensitivity(alone.ranked[0])] == [5, 10, 20, 50]


@given(st.lists(offers, max_size=6, unique_by=lambda plan: plan.id), trips, st.randoms())
def test_an_unknown_price_is_never_ranked(
    plans: list[OfferedPlan], needs: TripNeeds, chance: random.Random
) -> None:
    """Ranked are exactly the plans with a total; the order in which plans come changes nothing."""
    answer = rank_plans(needs, plans, ARRIVAL)
    assert all(judged.cost.total is not None for judged in answer.ranked)
    assert all(judged.cost.total is None and judged.rank is None for judged in answer.apart)
    assert len(answer.ranked) + len(answer.apart) == len(plans)
    shuffled = list(plans)
    chance.shuffle(shuffled)
    assert rank_plans(needs, shuffled, ARRIVAL) == answer


@given(st.lists(offers, min_size=2, max_size=6, unique_by=lambda plan: plan.id), trips)
def test_ties_are_mutual(plans: list[OfferedPlan], needs: TripNeeds) -> None:
    """Whoever ties with another shares its place, and is named there, too; places fit the points."""
    answer = rank_plans(needs, plans, ARRIVAL)
    for judged in answer.ranked:
        for other_id in judged.tied_with:
            other = answer.find(other_id)
            assert other is not None
            assert judged.plan.id in other.tied_with
            assert judged.rank == other.rank
        assert judged.rank is not None
        assert judged.rank <= len(answer.ranked)
        assert 0 <= judged.score <= 100


@given(st.lists(offers, min_size=2, max_size=5, unique_by=lambda plan: plan.id), trips)
def test_every_threshold_holds(plans: list[OfferedPlan], needs: TripNeeds) -> None:
    """At a named threshold the plan that overtakes really costs less; nearer by, nobody does."""
    answer = rank_plans(needs, plans, ARRIVAL, PRICE_ALONE)
    if not answer.ranked or answer.flip is None or answer.flip.kind is FlipKind.CHARGE:
        return
    bills = {judged.plan.id: Bill(judged.plan, needs) for judged in answer.ranked}
    mine, near = bills[answer.ranked[0].plan.id], needs.mb_per_day * 10 // 1024
    unknown = 1 << 62

    def at(bill: Bill, tick: int) -> int:
        total = bill.total(mb_of(tick))
        return unknown if total is None else total

    flip = answer.flip
    assert at(bills[flip.plan_id], flip.ticks) < at(mine, flip.ticks)
    away = abs(flip.ticks - near)
    for tick in range(max(1, near - away + 1), min(MOST_TICKS, near + away - 1) + 1):
        assert all(at(bill, tick) >= at(mine, tick) for bill in bills.values())
