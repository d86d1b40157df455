"""An amount of tenge beside the money one knows from home, at a rate the user typed and its day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from re import fullmatch
from typing import Protocol

import msgspec

from kzcompanion.domain.errors import AmountNegative, AmountZero, NotFound
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


def must_be_rate(rate: HomeRate) -> None:
    """Refuse what can be no rate; raises NotFound (currency), AmountZero and AmountNegative (home_rate)."""
    if not fullmatch("[A-Z]{3}", rate.currency):
        raise NotFound("home_currency", what="currency", name=rate.currency)
    if rate.per_unit.tiyn == 0:
        raise AmountZero("home_rate")
    if rate.per_unit.tiyn < 0:
        raise AmountNegative("home_rate", text=rate.per_unit.decimal_string())


class Paid(Protocol):
    """What a sum needs of an entry."""

    @property
    def amount(self) -> Money | None:
        """Return what was paid, or None."""

    @property
    def home_rate(self) -> HomeRate | None:
        """Return the rate that was typed for it, or None."""


class PaidSum(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what was paid in all, and what that was at home at the rates that were typed each time."""

    paid: Money
    count: int
    at_home: tuple[tuple[str, int], ...]
    """Currency and hundredths of it, the largest part of the tenge first."""
    without_rate: Money
    """The part for which no rate was typed: it is in no sum at home."""


def sum_paid(entries: Iterable[Paid]) -> PaidSum:
    """Add up what these top-ups cost; each keeps its own rate, so that no later rate changes the sum."""
    count = total = bare = 0
    parts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for entry in entries:
        if entry.amount is None:
            continue
        count, total = count + 1, total + entry.amount.tiyn
        if entry.home_rate is None:
            bare += entry.amount.tiyn
            continue
        part = parts[entry.home_rate.currency]
        part[0] += entry.amount.tiyn
        part[1] += at_home(entry.amount, entry.home_rate)
    ranked = sorted(parts.items(), key=lambda item: (-item[1][0], item[0]))
    return PaidSum(
        paid=Money(total),
        count=count,
        at_home=tuple((currency, hundredths) for currency, (_, hundredths) in ranked),
        without_rate=Money(bare),
    )
