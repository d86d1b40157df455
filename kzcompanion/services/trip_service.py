"""Answers which of the user's plans fits a trip, and whether roaming would be cheaper."""

from __future__ import annotations

from functools import cached_property

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.roaming_cost import BreakEven, RoamingPrice, break_even
from kzcompanion.domain.trip_bill import TripNeeds
from kzcompanion.domain.trip_ranking import TripAnswer, Weights, rank_plans
from kzcompanion.domain.usage_preset import UsagePresets
from kzcompanion.files.resources import resource
from kzcompanion.services.clock import Clock
from kzcompanion.services.own_plans_service import OwnPlansService


class TripService:
    """Judge the plans the user wrote down; shipped ones are history and have no price of today."""

    def __init__(self, own_plans: OwnPlansService, clock: Clock) -> None:
        self._own_plans = own_plans
        self._clock = clock

    @cached_property
    def presets(self) -> UsagePresets:
        """Return how much data goes with which habit."""
        payload = resource("data", "usage_presets.json").read_bytes()
        return msgspec.json.decode(payload, type=UsagePresets)

    def answer(self, needs: TripNeeds, weights: Weights | None = None) -> TripAnswer:
        """Rank the user's plans for a trip."""
        return rank_plans(needs, self._own_plans.all(), day_of(self._clock.now()), weights)

    def beside_roaming(self, needs: TripNeeds, price: RoamingPrice) -> dict[str, BreakEven]:
        """Compare every plan with roaming, by its id."""
        return {plan.id: break_even(plan, needs, price) for plan in self._own_plans.all()}
