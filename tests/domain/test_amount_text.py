"""Promises of reading and writing amounts."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.amount_text import MAXIMUM, format_amount, parse_amount
from kzcompanion.domain.errors import (
    AmountAmbiguous,
    AmountNegative,
    AmountNotANumber,
    AmountTooLarge,
    AmountTooPrecise,
    AmountZero,
    BadInput,
    ForeignCurrency,
    Missing,
    TextNotStorable,
)
from kzcompanion.domain.money import Money

READ = {
    "1500": 150000,
    "1500.5": 150050,
    "1500,5": 150050,
    "1500.50": 150050,
    "1500.": 150000,
    "0500": 50000,
    "  1500\n": 150000,
    "+1500": 150000,
    "+ 1 500": 150000,
    "1 234,50": 123450,
    "1 234,56": 123456,
    "1 234.56": 123456,
    "1\u00a0234,50": 123450,
    "1\u202f234,50": 123450,
    "1\u2009234,50": 123450,
    "1\u2007234,50": 123450,
    "1\u3000234,50": 123450,
    "1 234 567,89": 123456789,
    "1\u00a0234,56 ₸": 123456,
    "1'234.56": 123456,
    "1’234.56": 123456,
    "1'234": 123400,
    "1,234.56": 123456,
    "1.234,56": 123456,
    "1,234,567": 123456700,
    "1.234.567": 123456700,
    "1,234,567.8": 123456780,
    "1.234.567,89": 123456789,
    "1234,56": 123456,
    "12,34": 1234,
    "0,5": 50,
    "0.05": 5,
    "２０００": 200000,
    "２０００．５０": 200050,
    "２，５": 250,
    "٢٠٠٠": 200000,
    "٢٠٠٠٫٥": 200050,
    "۲۰۰۰": 200000,
    "२०००": 200000,
    "12。5": 1250,
    "1500₸": 150000,
    "1500 ₸": 150000,
    "₸1500": 150000,
    "₸ 1 500,50": 150050,
    "1500тг": 150000,
    "1500 тг.": 150000,
    "1500.тг": 150000,
    "1500 ТЕНГЕ": 150000,
    "1500 теңге": 150000,
    "1500 tenge": 150000,
    "1500 KZT": 150000,
    "KZT 1500.50": 150050,
    "１５００ＫＺＴ": 150000,
    "1500坚戈": 150000,
    "坚戈1500": 150000,
    "1\u200b500": 150000,
    "\ufeff1500": 150000,
    "15\u00ad00": 150000,
    "\u200e1500\u200e": 150000,
    "\u202a1500\u202c": 150000,
    "1500\u200f": 150000,
    "10 000 000": 1000000000,
    "0,01": 1,
}

REFUSED: list[tuple[str, type[BadInput], str | None]] = [
    ("", Missing, None),
    (" \t\n", Missing, None),
    ("\u200b", Missing, None),
    ("-500", AmountNegative, None),
    ("−500", AmountNegative, None),
    ("－５００", AmountNegative, None),
    ("- 500", AmountNegative, None),
    ("₸ -500", AmountNegative, None),
    ("-500 ₸", AmountNegative, None),
    ("(500)", AmountNegative, None),
    ("-0", AmountNegative, None),
    ("0", AmountZero, None),
    ("0,00", AmountZero, None),
    ("1e999", AmountNotANumber, "notation"),
    ("1e3", AmountNotANumber, "notation"),
    ("1.5E+3", AmountNotANumber, "notation"),
    ("0x10", AmountNotANumber, "notation"),
    ("0b11", AmountNotANumber, "notation"),
    ("NaN", AmountNotANumber, "words"),
    ("inf", AmountNotANumber, "words"),
    ("1_000", AmountNotANumber, "underscore"),
    ("½", AmountNotANumber, "fraction"),
    ("1½", AmountNotANumber, "fraction"),
    ("２²", AmountNotANumber, "fraction"),
    ("①②③④", AmountNotANumber, "fraction"),
    ("5 %", AmountNotANumber, "percent"),
    ("5%", AmountNotANumber, "percent"),
    ("５％", AmountNotANumber, "percent"),
    ("две тысячи", AmountNotANumber, "words"),
    ("2 тысячи", AmountNotANumber, "words"),
    ("2к", AmountNotANumber, "words"),
    ("екі мың", AmountNotANumber, "words"),
    ("两千", AmountNotANumber, "words"),
    ("2千", AmountNotANumber, "words"),
    ("1万", AmountNotANumber, "words"),
    ("2k", AmountNotANumber, "words"),
    ("₸", AmountNotANumber, "separators"),
    ("-", AmountNotANumber, "separators"),
    ("1500-", AmountNotANumber, "separators"),
    ("--5", AmountNotANumber, "separators"),
    ("1500,", AmountNotANumber, "separators"),
    (",5", AmountNotANumber, "separators"),
    (".5", AmountNotANumber, "separators"),
    ("1..5", AmountNotANumber, "grouping"),
    ("1 23", AmountNotANumber, "grouping"),
    ("12 34", AmountNotANumber, "grouping"),
    ("1234 567", AmountNotANumber, "grouping"),
    ("1  234", AmountNotANumber, "grouping"),
    ("1 234 5", AmountNotANumber, "grouping"),
    ("0 123", AmountNotANumber, "grouping"),
    ("1 234'567", AmountNotANumber, "grouping"),
    ("1 234,5,6", AmountNotANumber, "grouping"),
    ("1,23,456", AmountNotANumber, "grouping"),
    ("1,234,56", AmountNotANumber, "grouping"),
    ("1,234.56,7", AmountNotANumber, "grouping"),
    ("1,5 00", AmountNotANumber, "grouping"),
    ("1, 5", AmountNotANumber, "grouping"),
    ("1500 2000", AmountNotANumber, "grouping"),
    ("1500;", AmountNotANumber, "separators"),
    ("12:30", AmountNotANumber, "separators"),
    ("[500]", AmountNotANumber, "brackets"),
    ("٢000", AmountNotANumber, "mixed_digits"),
    ("２000", AmountNotANumber, "mixed_digits"),
    ("100 USD", ForeignCurrency, None),
    ("USD 100", ForeignCurrency, None),
    ("$100", ForeignCurrency, None),
    ("100€", ForeignCurrency, None),
    ("￥100", ForeignCurrency, None),
    ("100元", ForeignCurrency, None),
    ("100元人民币", ForeignCurrency, None),
    ("100块", ForeignCurrency, None),
    ("100 руб.", ForeignCurrency, None),
    ("100 р", ForeignCurrency, None),
    ("100 рублей", ForeignCurrency, None),
    ("100 юаней", ForeignCurrency, None),
    ("0,001", AmountTooPrecise, None),
    ("0.123", AmountTooPrecise, None),
    ("012,345", AmountTooPrecise, None),
    ("1500.505", AmountTooPrecise, None),
    ("1 234,567", AmountTooPrecise, None),
    ("1,234.567", AmountTooPrecise, None),
    ("12.3456", AmountTooPrecise, None),
    ("10000000,01", AmountTooLarge, None),
    ("10 000 001", AmountTooLarge, None),
    ("9" * 5000, AmountTooLarge, None),
    ("15\x0000", TextNotStorable, None),
    ("15\t00", TextNotStorable, None),
    ("1500\ud800", TextNotStorable, None),
    ("\u202e0051", TextNotStorable, None),
    ("\u202b1500", TextNotStorable, None),
    ("\u202d1500", TextNotStorable, None),
    ("\u20671500\u2069", TextNotStorable, None),
    ("\u200f12 345", TextNotStorable, None),
    ("12\u061c345", TextNotStorable, None),
]


@pytest.mark.parametrize(("text", "tiyn"), READ.items())
def test_what_can_be_meant_is_read_exactly(text: str, tiyn: int) -> None:
    """Every common way to type an amount is read to the very tiyn."""
    assert parse_amount(text) == Money(tiyn)


@pytest.mark.parametrize(("text", "error", "reason"), REFUSED)
def test_what_cannot_be_meant_is_refused_by_name(
    text: str, error: type[BadInput], reason: str | None
) -> None:
    """Everything else is refused with its own error, the field's name and, where words are needed, a
    reason.
    """
    with pytest.raises(BadInput) as caught:
        parse_amount(text, field="amount")
    assert type(caught.value) is error
    assert caught.value.field == "amount"
    if reason:
        assert caught.value.facts == {"text": text, "reason": reason}


@pytest.mark.parametrize(
    ("text", "whole", "decimals"),
    [
        ("1,234", 123400, 123),
        ("1.234", 123400, 123),
        ("1.235", 123500, 124),
        ("12,500", 1250000, 1250),
        ("999.999", 99999900, 100000),
        ("1,000", 100000, 100),
        ("1.234 ₸", 123400, 123),
        ("1,234.", 123400, 123),
        ("１，２３４", 123400, 123),
        ("١٫٢٣٤", 123400, 123),
    ],
)
def test_two_readings_are_asked_about(text: str, whole: int, decimals: int) -> None:
    """One mark before three digits may part thousands or decimals: both readings are offered, none is
    taken.
    """
    with pytest.raises(AmountAmbiguous) as caught:
        parse_amount(text, allow_zero=True, allow_negative=True)
    assert caught.value.facts["readings"] == (Money(whole), Money(decimals))


def test_zero_and_debt_are_read_where_they_are_legal() -> None:
    """A fee may be nothing and a balance may be below zero, when the caller says so."""
    assert parse_amount("0", allow_zero=True) == Money(0)
    assert parse_amount("-0,00", allow_zero=True, allow_negative=True) == Money(0)
    assert parse_amount("−1 234,50 ₸", allow_negative=True) == Money(-123450)
    assert parse_amount("₸-500", allow_negative=True) == Money(-50000)
    with pytest.raises(AmountTooLarge) as too_large:
        parse_amount("-10 000 001", allow_negative=True)
    assert too_large.value.facts["maximum"] == MAXIMUM
    with pytest.raises(AmountNotANumber) as brackets:
        parse_amount("(500)", allow_negative=True)
    assert brackets.value.facts["reason"] == "brackets"


def test_writing_groups_with_narrow_spaces() -> None:
    """An amount is written in groups of three, decimals only where there are any or where they are asked
    for.
    """
    assert format_amount(Money(123450)) == "1\u202f234,50"
    assert format_amount(Money.tenge(1500)) == "1\u202f500"
    assert format_amount(Money.tenge(1500), always_decimals=True) == "1\u202f500,00"
    assert format_amount(Money(-5)) == "\u22120,05"
    assert format_amount(Money(0)) == "0"


amounts = st.integers(min_value=-MAXIMUM.tiyn, max_value=MAXIMUM.tiyn).map(Money)


@given(amounts, st.booleans())
def test_what_is_written_is_read_back(money: Money, always_decimals: bool) -> None:
    """Reading what was written gives the same amount."""
    text = format_amount(money, always_decimals=always_decimals)
    assert parse_amount(text, allow_negative=True, allow_zero=True) == money
    assert parse_amount(f"{text} ₸", allow_negative=True, allow_zero=True) == money


@given(
    amounts, st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "'", "’", ",", "."]), st.sampled_from(",.")
)
def test_every_style_is_read_back_or_asked_about(money: Money, group: str, decimal: str) -> None:
    """No style of grouping is ever read as another amount."""
    whole, part = divmod(abs(money.tiyn), 100)
    text = f"{'-' if money.tiyn < 0 else ''}{whole:,}".replace(",", group)
    text += f"{decimal}{part:02d}" if part else ""
    try:
        read = parse_amount(text, allow_negative=True, allow_zero=True)
    except AmountAmbiguous as asked:
        readings = asked.facts["readings"]
        assert isinstance(readings, tuple)
        assert Money(abs(money.tiyn)) in readings
    except AmountNotANumber:
        # The same mark for groups and decimals is nobody's style.
        assert group == decimal
        assert part
    else:
        assert read == money


@given(amounts, st.sampled_from([0x660, 0x6F0, 0x966, 0xFF10, 0x1D7D8]))
def test_digits_of_every_script_are_worth_the_same(money: Money, zero: int) -> None:
    """An amount in digits of any one script is the amount in ASCII digits."""
    digits = {ord(str(value)): chr(zero + value) for value in range(10)}
    text = format_amount(money).translate(digits)
    assert parse_amount(text, allow_negative=True, allow_zero=True) == money


@given(
    st.text(alphabet=st.sampled_from("0123456789.,' \u00a0-+()eExX_%₸тгkKzZtT坚戈½²\u200b\u200f\u202e٣２"))
)
def test_any_text_is_read_within_bounds_or_refused(text: str) -> None:
    """No text makes anything but an amount within bounds or a BadInput."""
    with suppress(BadInput):
        assert 0 < parse_amount(text).tiyn <= MAXIMUM.tiyn


@given(st.text())
def test_wild_text_never_breaks_the_reader(text: str) -> None:
    """No text at all ends in another error than BadInput."""
    with suppress(BadInput):
        assert abs(parse_amount(text, allow_negative=True, allow_zero=True).tiyn) <= MAXIMUM.tiyn
