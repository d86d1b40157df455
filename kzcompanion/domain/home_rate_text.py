"""Reads a rate of the money of home as it is typed in one word: `CNY:72.5` is 72.5 tenge for a yuan."""

from __future__ import annotations

from datetime import date

from kzcompanion.domain.amount_text import parse_amount
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.home_money import HomeRate, must_be_rate


def parse_home_rate(text: str, today: date, *, field: str = "home") -> HomeRate:
    """Return the rate, typed today; raises what the amount's reader does, NotFound for a wrong currency."""
    currency, mark, amount = text.strip().partition(":")
    if not mark:
        raise NotFound(field, what="home_rate", name=text)
    rate = HomeRate(
        currency=currency.strip().upper(), per_unit=parse_amount(amount, field=field), typed_on=today
    )
    try:
        must_be_rate(rate)
    except NotFound as error:
        error.field = field
        raise
    return rate
