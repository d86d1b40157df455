"""Joins the services that help to choose an operator and a plan: the part of the assembly around facts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.storage.database import Database

if TYPE_CHECKING:
    from kzcompanion.services.coverage_service import CoverageService
    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.override_service import OverrideService
    from kzcompanion.services.own_plans_service import OwnPlansService
    from kzcompanion.services.questions_service import QuestionsService
    from kzcompanion.services.trip_service import TripService


class ChoosingAssembly:
    """Give out what stands on the facts; whoever joins the rest has database, clock, scope and facts."""

    database: Database
    clock: Clock
    _scope: DeedScope

    if TYPE_CHECKING:

        @cached_property
        def facts(self) -> FactsService: ...  # noqa: D102 - see Services

    def _operator_ids(self) -> list[str]:
        return [operator.id for operator in self.facts.operators()]

    @cached_property
    def own_plans(self) -> OwnPlansService:
        """Return the deeds of plans the user was offered."""
        from kzcompanion.services.own_plans_service import OwnPlansService
        from kzcompanion.storage.own_plans_store import OwnPlansStore

        return OwnPlansService(OwnPlansStore(self.database), self._scope, self.clock, self._operator_ids)

    @cached_property
    def trip(self) -> TripService:
        """Return the judge of plans for a trip."""
        from kzcompanion.services.trip_service import TripService

        return TripService(self.own_plans, self.clock)

    @cached_property
    def coverage(self) -> CoverageService:
        """Return the deeds of the user's own notes on coverage."""
        from kzcompanion.services.coverage_service import CoverageService
        from kzcompanion.storage.coverage_store import CoverageStore

        return CoverageService(CoverageStore(self.database), self._scope, self.clock, self._operator_ids)

    @cached_property
    def overrides(self) -> OverrideService:
        """Return the deeds of what the user corrected."""
        from kzcompanion.services.override_service import OverrideService
        from kzcompanion.storage.overrides_store import OverridesStore

        return OverrideService(OverridesStore(self.database), self.facts, self._scope, self.clock)

    @cached_property
    def questions(self) -> QuestionsService:
        """Return the questions to ask at a counter."""
        from kzcompanion.services.questions_service import QuestionsService

        return QuestionsService(self.facts, self.clock)
