"""Ranks plans for a trip and explains the order: reasons for and against, and what would turn it over."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import msgspec

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.trip_bill import Bill, TripCost, TripNeeds
from kzcompanion.domain.trip_flips import Flip, first_flip, flip_of, mb_of
from kzcompanion.domain.trip_reasons import Entry, Reason, reasons_against, reasons_for

SENSITIVITY = (5, 10, 20, 50)
"""In tenths of a gigabyte a day: half a gigabyte, one, two and five."""
_DOUBT_COSTS = Fraction(1, 5)
_REASONS = 3


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """Hold how much each of three things counts, 0 to 100; all at zero is price alone."""

    price: int = 60
    lasts: int = 30
    certain: int = 10


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one plan with its cost, its place and why."""

    plan: OfferedPlan
    cost: TripCost
    rank: int | None
    """From 1; plans that tie share a place; None: it cannot be ranked while a price is missing."""
    score: int
    """0 to 100, rounded; the order goes by the exact value."""
    tied_with: tuple[str, ...]
    pros: tuple[Reason, ...]
    cons: tuple[Reason, ...]


class TripAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Hold the ranked plans, and apart from them those of which a price is missing, never guessed."""

    needs: TripNeeds
    ranked: tuple[Judged, ...]
    apart: tuple[Judged, ...]
    flip: Flip | None
    """What would dethrone the first."""

    def find(self, plan_id: str) -> Judged | None:
        """Return what was found about one plan."""
        return next((one for one in (*self.ranked, *self.apart) if one.plan.id == plan_id), None)

    def turning(self, judged: Judged) -> Flip | None:
        """Return what would dethrone the first, or put this other one before it."""
        if judged.rank is None or judged is self.ranked[0]:
            return self.flip if judged.rank is not None else None
        first = Entry(self.ranked[0].plan, self.needs)
        return flip_of(first, Entry(judged.plan, self.needs), self.needs)

    def sensitivity(self, judged: Judged) -> tuple[tuple[int, Money | None], ...]:
        """Return tenths of a gigabyte a day, each with the whole trip's cost at that."""
        bill = Bill(judged.plan, self.needs)
        steps = ((tick, bill.total(mb_of(tick))) for tick in SENSITIVITY)
        return tuple((tick, None if tiyn is None else Money(tiyn)) for tick, tiyn in steps)


def rank_plans(
    needs: TripNeeds, plans: Iterable[OfferedPlan], today: date, weights: Weights | None = None
) -> TripAnswer:
    """Rank the plans for a trip, the best first; those with a missing price follow apart, unranked."""
    entries = [Entry(plan, needs) for plan in plans]
    known = [entry for entry in entries if entry.cost.total is not None]
    apart = [entry for entry in entries if entry.cost.total is None]
    least = min((entry.tiyn for entry in known), default=0)
    for entry in known:
        entry.score = _score(entry, least, weights or Weights())
    known.sort(key=lambda entry: (-entry.score, entry.tiyn, entry.plan.rules.name, entry.plan.id))
    apart.sort(key=lambda entry: (entry.cost.no_data, entry.cost.at_least.tiyn, entry.plan.id))
    places = {score: place for place, score in reversed([*enumerate((e.score for e in known), 1)])}
    tied: dict[Fraction, list[str]] = {}
    for entry in known:
        tied.setdefault(entry.score, []).append(entry.plan.id)
    ranked = tuple(
        _judged(
            entry,
            today,
            least,
            rank=places[entry.score],
            tied=tuple(other for other in tied[entry.score] if other != entry.plan.id),
        )
        for entry in known
    )
    unranked = tuple(_judged(entry, today, None, rank=None, tied=()) for entry in apart)
    return TripAnswer(needs=needs, ranked=ranked, apart=unranked, flip=first_flip(known, needs))


def _score(entry: Entry, least: int, weights: Weights) -> Fraction:
    cost, days = entry.cost, entry.bill.needs.days
    price = Fraction(least, entry.tiyn) if entry.tiyn else Fraction(1)
    lasts = Fraction(cost.good_days, days)
    certain = max(Fraction(0), 1 - _DOUBT_COSTS * len(cost.doubts))
    whole = weights.price + weights.lasts + weights.certain
    if whole <= 0:
        return price
    return (weights.price * price + weights.lasts * lasts + weights.certain * certain) / whole


def _judged(
    entry: Entry,
    today: date,
    least: int | None,
    *,
    rank: int | None,
    tied: tuple[str, ...],
) -> Judged:
    return Judged(
        plan=entry.plan,
        cost=entry.cost,
        rank=rank,
        score=round(entry.score * 100),
        tied_with=tied,
        pros=tuple(reasons_for(entry, least))[:_REASONS],
        cons=tuple(reasons_against(entry, least, today))[:_REASONS],
    )
