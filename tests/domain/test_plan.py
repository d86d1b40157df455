"""Promises of shipped plans."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, ChargeFailure, FailureRule, OwnPlan, filled_in
from kzcompanion.domain.plan import ShippedPlan

RAW: dict[str, Any] = {
    "id": "x",
    "operators": ["kcell"],
    "name": {"en": "X"},
    "kind": "plan",
    "status": "old",
    "status_text": {"en": "Old"},
    "period": {"en": "a week"},
    "provenance": {"source": "https://x.kz", "checked_on": "2026", "confidence": "low"},
}


def test_a_price_is_exact_money_and_an_unknown_one_is_none() -> None:
    """Whole tenge become Money; no price stays no price."""
    assert msgspec.convert({**RAW, "price_tenge": 990}, ShippedPlan).price == Money.tenge(990)
    assert msgspec.convert(RAW, ShippedPlan).price is None


@pytest.mark.parametrize("price", [-1, 990.5, "990", True, 10_000_001])
def test_a_price_that_is_no_whole_tenge_is_refused(price: object) -> None:
    """Negative, broken, quoted and absurd prices do not pass."""
    with pytest.raises(msgspec.ValidationError, match="price_tenge"):
        msgspec.convert({**RAW, "price_tenge": price}, ShippedPlan)


def test_an_old_plan_is_a_start_not_a_guess() -> None:
    """As the user's plan it tells what the source said, and nothing more; what the user said stays."""
    figures = {"price_tenge": 1880, "daily_fallback_tenge": 490, "data_gb": 10, "minutes_offnet": 25}
    shipped = msgspec.convert({**RAW, **figures}, ShippedPlan)
    own = shipped.as_own("Old")
    rule = FailureRule(kind=ChargeFailure.DAILY_PACKAGE, daily_package=Money.tenge(490))
    gives = Allowances(data_mb=10_240, minutes=25)
    assert own == OwnPlan(name="Old", charge=Money.tenge(1880), failure=rule, allowances=gives)
    told = OwnPlan(charge=Money.tenge(2000), failure=FailureRule(kind=ChargeFailure.BLOCKED))
    mixed = filled_in(told, own)
    assert (mixed.name, mixed.charge, mixed.allowances) == ("Old", Money.tenge(2000), gives)
    assert (mixed.failure.kind, mixed.failure.daily_package) == (ChargeFailure.BLOCKED, Money.tenge(490))
    assert filled_in(told, OwnPlan()) == told
