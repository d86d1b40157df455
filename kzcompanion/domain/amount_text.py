"""Amounts of tenge as people type them, read exactly or refused; never guessed, never a float."""

from __future__ import annotations

import re
import unicodedata
from typing import NoReturn

from kzcompanion.domain.errors import (
    AmountAmbiguous,
    AmountNegative,
    AmountNotANumber,
    AmountTooLarge,
    AmountTooPrecise,
    AmountZero,
    ForeignCurrency,
    Missing,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.typed_text import plain_text

MAXIMUM = Money.tenge(10_000_000)
"""Beyond this nothing typed here can be meant."""
MOST_CORRECTED = Money.tenge(999_999_999_999)
"""A correction is a difference of sums, so it may be beyond anything typed."""

_NARROW_SPACE = "\u202f"
_TENGE = ("₸", "теңге", "тенге", "тнг", "тг", "tenge", "kzt", "tg", "坚戈", "堅戈")
_FOREIGN_WORD = re.compile(
    "usd|eur|ru[br]|cny|rmb|gbp|jpy|krw|kgs|uzs|tjs|tmt|try|aed|inr|hkd|twd|sgd|azn|gel|amd|byn|uah|chf|cad|aud"
    "|dollars?|euros?|yuan|rou?bles?|pounds?|доллар(а|ов)?|евро|р|руб|рубл(ь|я|ей)|юан(ь|я|ей)|сом|сум|лира?"
)
_FOREIGN_SIGNS = ("元", "块", "圆", "美金", "人民币", "卢布", "港币", "日元")
_FIRST_GROUP = re.compile(r"[1-9][0-9]{0,2}")
_BODY = re.compile(r"[0-9](?:[0-9.,' ]*[0-9])?")
_NOTATION = re.compile(r"0[xob][0-9a-f]+|[0-9.,]+e[+-]?[0-9]+")
_WORD = re.compile(r"[^\W\d_]+")


def parse_amount(
    text: str,
    *,
    allow_negative: bool = False,
    allow_zero: bool = False,
    field: str | None = None,
    maximum: Money = MAXIMUM,
) -> Money:
    """Read an amount of tenge: by default money paid, with `allow_zero` a fee, with both a balance.

    Digits of any one script; groups of three parted by spaces, apostrophes, or what does not part the
    decimals; one or two decimals after a comma or point; a sign; the currency before or after. Raises, each
    with `field`: Missing, AmountNotANumber (facts: text, reason), AmountAmbiguous (facts: text, readings;
    the second rounded to the tiyn), AmountNegative, AmountZero, AmountTooLarge, AmountTooPrecise,
    ForeignCurrency, TextNotStorable.
    """
    plain = plain_text(text, AmountNotANumber, field).casefold()
    if not plain:
        raise Missing(field)
    sign, rest = _take_sign(plain)
    rest = _without_currency(rest)
    if not sign:
        sign, rest = _take_sign(rest)
    # A full stop after the number ends a sentence; it parts nothing.
    body = rest.removesuffix(".")
    if not _BODY.fullmatch(body):
        _refuse(rest, text, allow_negative, field)
    if sign == "-" and not allow_negative:
        raise AmountNegative(field, text=text)
    tiyn = _tiyn(body, text, field, maximum)
    if tiyn > maximum.tiyn:
        raise AmountTooLarge(field, text=text, maximum=maximum)
    if tiyn == 0 and not allow_zero:
        raise AmountZero(field, text=text)
    return Money(-tiyn if sign == "-" else tiyn)


def format_amount(money: Money, *, always_decimals: bool = False) -> str:
    """Return the amount as `1 234,50`, groups parted by narrow no-break spaces, whole tenge without decimals.

    parse_amount reads the answer back to the same amount.
    """
    sign = "\u2212" if money.tiyn < 0 else ""
    whole, part = divmod(abs(money.tiyn), 100)
    grouped = f"{whole:,}".replace(",", _NARROW_SPACE)
    decimals = f",{part:02d}" if part or always_decimals else ""
    return f"{sign}{grouped}{decimals}"


def _take_sign(text: str) -> tuple[str, str]:
    if text[:1] in {"+", "-"}:
        return text[0], text[1:].lstrip()
    return "", text


def _without_currency(text: str) -> str:
    for name in _TENGE:
        if text.startswith(name):
            return text.removeprefix(name).lstrip()
        if text.endswith((name, name + ".")):
            return text.removesuffix(".").removesuffix(name).rstrip()
    return text


def _tiyn(body: str, text: str, field: str | None, maximum: Money) -> int:
    whole, part = _whole_and_decimals(body, text, field)
    if len(part) > 2:
        raise AmountTooPrecise(field, text=text)
    # Longer than any amount that can be meant; int() itself refuses thousands of digits.
    if len(whole.lstrip("0")) > 12:
        raise AmountTooLarge(field, text=text, maximum=maximum)
    return int(whole) * 100 + int(part.ljust(2, "0"))


def _whole_and_decimals(body: str, text: str, field: str | None) -> tuple[str, str]:
    """Split into the digits before and after the decimal mark, whatever parts the groups."""
    grouping = [mark for mark in " '" if mark in body]
    marks = [char for char in body if char in ",."]
    if grouping:
        whole, part = _at_last(body, marks)
        if len(grouping) > 1 or len(marks) > 1 or grouping[0] in part:
            raise AmountNotANumber(field, text=text, reason="grouping")
        return _ungrouped(whole, grouping[0], text, field), part
    if len(marks) > 1:
        last = marks[-1]
        if len(set(marks)) == 1:
            return _ungrouped(body, last, text, field), ""
        whole, part = _at_last(body, marks)
        return _ungrouped(whole, "," if last == "." else ".", text, field), part
    whole, part = _at_last(body, marks)
    if len(part) == 3 and _FIRST_GROUP.fullmatch(whole):
        as_decimals = Money(int(whole) * 100 + (int(part) + 5) // 10)
        raise AmountAmbiguous(field, text=text, readings=(Money.tenge(int(whole + part)), as_decimals))
    return whole, part


def _at_last(body: str, marks: list[str]) -> tuple[str, str]:
    if not marks:
        return body, ""
    whole, _, part = body.rpartition(marks[-1])
    return whole, part


def _ungrouped(whole: str, mark: str, text: str, field: str | None) -> str:
    first, *others = whole.split(mark)
    if not _FIRST_GROUP.fullmatch(first) or any(len(group) != 3 or not group.isdecimal() for group in others):
        raise AmountNotANumber(field, text=text, reason="grouping")
    return first + "".join(others)


def _refuse(rest: str, text: str, allow_negative: bool, field: str | None) -> NoReturn:
    """Say why this is no amount, as closely as can be told."""
    if rest.startswith("(") and rest.endswith(")") and not allow_negative:
        raise AmountNegative(field, text=text)
    if _names_foreign_currency(rest):
        raise ForeignCurrency(field, text=text)
    raise AmountNotANumber(field, text=text, reason=_reason(rest))


def _names_foreign_currency(rest: str) -> bool:
    return (
        any(unicodedata.category(char) == "Sc" and char != "₸" for char in rest)
        or any(sign in rest for sign in _FOREIGN_SIGNS)
        or any(_FOREIGN_WORD.fullmatch(word) for word in _WORD.findall(rest))
    )


def _reason(rest: str) -> str:
    if any(char in rest for char in "%‰٪"):
        return "percent"
    if any(unicodedata.category(char) in {"No", "Nl"} for char in rest):
        return "fraction"
    if "_" in rest:
        return "underscore"
    if _NOTATION.fullmatch(rest):
        return "notation"
    if any(char.isalpha() for char in rest):
        return "words"
    if any(char in rest for char in "()[]"):
        return "brackets"
    return "separators"
