"""An amount of tenge beside the money one knows from home, at a rate the user typed and its day."""

from __future__ import annotations

from datetime import date

import msgspec

from kzcompanion.domain.money import Money

CURRENCIES = ("CNY", "USD", "EUR", "RUB", "GBP", "JPY", "KRW", "TRY", "INR", "UZS", "KGS", "AED")
"""Codes of ISO 4217 that are offered, the likeliest first."""


class HomeRate(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what one unit of the home currency was said to cost, and on which Almaty day."""

    currency: str
    per_unit: Money
    """Tenge for one unit; above zero."""
    typed_on: date


def at_home(money: Money, rate: HomeRate) -> int:
    """Return the amount in hundredths of the home currency, rounded to the nearest, halves up."""
    unit = rate.per_unit.tiyn
    return (abs(money.tiyn) * 200 + unit) // (2 * unit) * (-1 if money.tiyn < 0 else 1)
