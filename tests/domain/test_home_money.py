"""Promises about the money of home: a plain division, rounded to the hundredth."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.home_money import HomeRate, at_home
from kzcompanion.domain.money import Money

DAY = date(2026, 11, 22)


def rate(tiyn: int) -> HomeRate:
    """Return a made-up rate."""
    return HomeRate(currency="CNY", per_unit=Money(tiyn), typed_on=DAY)


@pytest.mark.parametrize(
    ("tenge", "per_unit", "hundredths"), [(2000, 7000, 2857), (0, 7000, 0), (-70, 7000, -100), (1, 20_000, 1)]
)
def test_an_amount_is_divided_by_the_rate(tenge: int, per_unit: int, hundredths: int) -> None:
    """Two thousand tenge at 70 are 28.57; half a hundredth goes up."""
    assert at_home(Money.tenge(tenge), rate(per_unit)) == hundredths


@given(st.integers(0, 10**12), st.integers(1, 10**9))
def test_the_rounding_is_never_off_by_more_than_half(tiyn: int, per_unit: int) -> None:
    """Whatever amount and rate, the answer is the nearest hundredth."""
    found = at_home(Money(tiyn), rate(per_unit))
    assert abs(Fraction(tiyn * 100, per_unit) - found) <= Fraction(1, 2)
