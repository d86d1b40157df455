"""Plans that operators once offered: dated history, never a current price list."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from kzcompanion.domain.data_text import MB_PER_GB
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, ChargeFailure, Cycle, FailureRule, OwnPlan
from kzcompanion.domain.pack_limits import Count, Identifier, Tenge
from kzcompanion.domain.provenance import Provenance


class PlanKind(StrEnum):
    """Name what was sold."""

    PLAN = "plan"
    DATA_PACK = "data_pack"
    DAILY_PACKAGE = "daily_package"
    """Starts by itself when the plan charge could not be taken."""
    EXCHANGE = "exchange"


class PlanStatus(StrEnum):
    """Say why a plan is history."""

    ARCHIVED = "archived"
    OLD = "old"
    DATED = "dated"
    """Reported in force on the source's date; not checked since."""
    RULES_ONLY = "rules_only"


class ShippedPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold what one source said of one plan on one date; None means the source does not say."""

    id: Identifier
    operators: Annotated[tuple[Identifier, ...], msgspec.Meta(min_length=1)]
    name: LocalText
    kind: PlanKind
    status: PlanStatus
    status_text: LocalText
    period: LocalText
    """How often the charge is taken, in the source's words."""
    provenance: Provenance
    price_tenge: Tenge | None = None
    previous_price_tenge: Tenge | None = None
    daily_fallback_tenge: Tenge | None = None
    """What the daily package costs that starts when this charge fails."""
    cycle: Cycle | None = None
    """None where the source leaves it open, for instance `month` without saying which."""
    days: Count | None = None
    data_gb: Count | None = None
    minutes_offnet: Count | None = None
    business_only: bool = False
    note: LocalText | None = None

    @property
    def price(self) -> Money | None:
        """Return the charge, None if the source gives none."""
        return None if self.price_tenge is None else Money.tenge(self.price_tenge)

    def as_own(self, name: str) -> OwnPlan:
        """Return what the source said as rules to start from; the rest stays unknown."""
        fallback = self.daily_fallback_tenge
        return OwnPlan(
            name=name,
            charge=self.price,
            cycle=self.cycle,
            failure=FailureRule()
            if fallback is None
            else FailureRule(kind=ChargeFailure.DAILY_PACKAGE, daily_package=Money.tenge(fallback)),
            allowances=Allowances(
                data_mb=None if self.data_gb is None else self.data_gb * MB_PER_GB,
                minutes=self.minutes_offnet,
            ),
        )
