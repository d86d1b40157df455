"""domain/reply_dates and reply_figures: a figure with two readings says so, what is none is left alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from kzcompanion.domain.money import Money
from kzcompanion.domain.reply_dates import find_dates, find_days_and_months, nearest
from kzcompanion.domain.reply_figures import find_amounts
from kzcompanion.domain.reply_piece import Doubt, Unit
from kzcompanion.domain.reply_words import ReplyWords

ROOT = Path(__file__).resolve().parents[2]
WORDS = msgspec.json.decode(
    (ROOT / "resources" / "data" / "kz" / "reply_words.json").read_bytes(), type=ReplyWords
)
TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("05.12.2026", [(date(2026, 12, 5), None)]),
        ("2026-12-05", [(date(2026, 12, 5), None)]),
        ("05/12/2026", [(date(2026, 12, 5), Doubt.TWO_READINGS)]),
        ("25/12/26", [(date(2026, 12, 25), Doubt.TWO_READINGS)]),
        ("05.12.2046", [(date(2046, 12, 5), Doubt.YEAR)]),
        ("31.02.2026", []),
        ("31.02.26", []),
        ("05.12.2026 06.12.26", [(date(2026, 12, 5), None), (date(2026, 12, 6), None)]),
    ],
)
def test_days_in_figures(text: str, told: list[tuple[date, Doubt | None]]) -> None:
    """Day first as in the region; an unlikely year and a second reading are doubts, no day is none."""
    assert [(figure.value, figure.doubt) for figure in find_dates(text, WORDS, TODAY)] == told


def test_a_day_and_month_that_do_not_exist_are_no_day() -> None:
    """There is no 31 February, in whichever year."""
    assert find_days_and_months("31.02", TODAY) == []
    assert nearest(31, 2, TODAY) is None
    assert [figure.value for figure in find_days_and_months("03.12", TODAY)] == [date(2026, 12, 3)]
    assert nearest(29, 2, TODAY) is None or nearest(29, 2, TODAY) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "unit", "value", "doubt"),
    [
        ("95 тенге 20 тиын", Unit.MONEY, Money(9520), None),
        ("1.234,5 мб", Unit.DATA, 1234, None),
        ("1 234 567 кб", Unit.DATA, 1205, None),
        ("1,234 мб", Unit.DATA, 1234, Doubt.TWO_READINGS),
        ("2 гб 300 мб", Unit.DATA, 2 * 1024 + 300, None),
        ("1,5 тенге 20 тиын", Unit.MONEY, Money(150), Doubt.TWO_READINGS),
        ("- 95 тг", Unit.MONEY, Money(-9500), Doubt.SIGN),
        ("₸-95", Unit.MONEY, Money(-9500), None),
        ("kzt 1,234", Unit.MONEY, Money(123400), Doubt.TWO_READINGS),
        ("10-20 мб", Unit.DATA, 20, Doubt.TWO_READINGS),
        ("1,234 гб", Unit.DATA, 1263, None),
        ("5 из 100 мин", Unit.MINUTES, 5, None),
        ("мин: 300", Unit.MINUTES, 300, None),
        ("120 мин", Unit.MINUTES, 120, None),
        ("35 sms", Unit.SMS, 35, None),
    ],
)
def test_amounts_with_their_units(text: str, unit: Unit, value: object, doubt: Doubt | None) -> None:
    """Money to the tiyn, data in whole megabytes, counts as they stand."""
    told = [(figure.unit, figure.value, figure.doubt) for figure in find_amounts(text)]
    assert told == [(unit, value, doubt)]


@pytest.mark.parametrize(
    "text", ["5-10 тенге", "5-10 мин", "100 мин/день", "99999999999999 тг", "12,34,56 тг"]
)
def test_ranges_rates_and_what_cannot_be_meant_are_no_amount(text: str) -> None:
    """A price list or a mangled number is not taken for what is left."""
    assert find_amounts(text) == []
