"""Promises of shipped plans."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kzcompanion.domain.money import Money
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
