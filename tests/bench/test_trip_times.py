"""The figure of My trip: two hundred plans are ranked for ninety days before anybody notices."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "domain"))

from trip_samples import ARRIVAL, offer, trip

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Cycle
from kzcompanion.domain.trip_bill import spans
from kzcompanion.domain.trip_ranking import rank_plans

PLANS, DAYS, LIMIT = 200, 90, 0.100


def test_two_hundred_plans_are_ranked_at_once(figure: Callable[[str], None]) -> None:
    """With every kind of cycle, bundle and rest, reasons and threshold included, it takes under 100 ms."""
    chance = random.Random(7)
    plans = [
        offer(
            f"plan {number}",
            charge=Money.tenge(chance.randint(300, 9000)),
            cycle=chance.choice(list(Cycle)),
            allowances=Allowances(
                data_mb=chance.choice((0, 500, 2048, 5120, 10_240, 30_720)), minutes=chance.choice((0, 60))
            ),
            after_bundle_per_mb=Money(chance.choice((0, 10, 500))),
            rollover=chance.random() < 0.3,
        )
        for number in range(PLANS)
    ]
    needs, times = trip(days=DAYS), []
    for _ in range(7):
        spans.cache_clear()
        start = perf_counter()
        answer = rank_plans(needs, plans, ARRIVAL)
        times.append(perf_counter() - start)
    assert len(answer.ranked) + len(answer.apart) == PLANS
    figure(f"{PLANS} plans x {DAYS} days ranked in {min(times) * 1000:.0f} ms (limit {LIMIT * 1000:.0f})")
    assert min(times) < LIMIT
