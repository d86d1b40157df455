"""Promises about amounts of money."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.money import Money

whole = st.integers(-(10**12), 10**12)


@given(whole, whole)
def test_sums_are_exact(left: int, right: int) -> None:
    """Adding, subtracting, multiplying and turning the sign lose no tiyn."""
    assert Money(left) + Money(right) == Money(left + right)
    assert Money(left) - Money(right) == Money(left) + -Money(right)
    assert Money(left) * 3 == Money(left) + Money(left) + Money(left)
    assert (Money(left) < Money(right)) is (left < right)


@pytest.mark.parametrize(
    ("tiyn", "text"),
    [
        (150000, "1500.00"),
        (150050, "1500.50"),
        (5, "0.05"),
        (0, "0.00"),
        (-5, "-0.05"),
        (-123456, "-1234.56"),
    ],
)
def test_the_decimal_string_is_exact(tiyn: int, text: str) -> None:
    """JSON and CSV get two decimals and a point, the sign in front even below one tenge."""
    assert Money(tiyn).decimal_string() == text


def test_two_currencies_are_never_mixed() -> None:
    """Adding or subtracting an amount of another currency is refused."""
    with pytest.raises(ValueError, match="currencies"):
        Money(1) + Money(1, "CNY")
    with pytest.raises(ValueError, match="currencies"):
        Money(1) - Money(1, "CNY")
    assert Money.tenge(15) == Money(1500, "KZT") != Money(1500, "CNY")


@given(whole)
def test_money_survives_being_stored(tiyn: int) -> None:
    """Written as builtins and read back strictly it is the same amount; a float is not money."""
    assert msgspec.convert(msgspec.to_builtins(Money(tiyn)), Money) == Money(tiyn)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"tiyn": 0.5}, Money)
