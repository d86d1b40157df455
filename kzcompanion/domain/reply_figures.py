"""The figures of a reply: what can be read as money, data, minutes, SMS, or a bare number, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

import msgspec

from kzcompanion.domain.amount_text import MAXIMUM, parse_amount
from kzcompanion.domain.data_text import MAXIMUM_MB, MB_PER_GB
from kzcompanion.domain.errors import AmountAmbiguous, BadInput
from kzcompanion.domain.money import Money
from kzcompanion.domain.reply_piece import Doubt, Unit, Value

_GROUPED = r"\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?:'\d{3})+(?:[.,]\d{1,2})?"
_MARKED = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?"
_PLAIN = r"\d{1,8}(?:[.,]\d{1,3})?"
_NUMBER = rf"(?:{_GROUPED}|{_MARKED}|{_PLAIN})(?![\d]|[.,']\d)"
_START = r"(?<![\w.,'’*#+\ufffc])"
_TENGE = r"₸|(?:kzt|tenge|tnge|tg|тнг|тг|тенге[а-я]{0,3}|теңге[а-яәіңғүұқөһ]{0,5})(?!\w)"
_DATA = (
    r"(?P<unit>гб|gb|gbytes?|гбайт\w{0,2}|гигабайт\w{0,3}|мб|mb|mbytes?|мбайт\w{0,2}|мегабайт\w{0,3}"
    r"|кб|kb|кбайт\w{0,2})(?!\w|/(?! ?\d))"
)
_MINUTES = r"мин(?:ут[а-яәіңғүұқөһ]{0,5})?|mins?|minutes?"
_SMS = r"sms|смс|сообщени[а-я]{1,2}|хабарлама[а-яәіңғүұқөһ]{0,4}|messages?"

_TIYN = r"(?: (?P<tiyn>\d{1,2}) ?(?:тиын|тиин|тыйын|tiyn)[а-яәіңғүұқөһ]{0,4}(?!\w))?"
_MONEY_AFTER = re.compile(
    rf"{_START.replace('+', '')}(?P<number>{_NUMBER}) ?(?:{_TENGE})\.?{_TIYN}(?P<rate> ?/| ?за 1 | ?per )?"
)
_MONEY_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:kzt|tg|тг)\.?|₸) ?(?P<sign>-? ?)(?P<number>{_NUMBER})(?P<rate> ?/)?"
)
_PAIR = re.compile(r" ?(?P<whole>\d{1,4}) ?(?:гб|gb)\.?,? (?P<rest>\d{1,3}) ?(?:мб|mb)(?!\w)")
_AMOUNT_OF_DATA = re.compile(rf"{_START}(?P<number>{_NUMBER})[ -]?{_DATA}")
_SHORT_NUMBER = r"\d{1,5}(?:[.,]\d{1,2})?"
_LESS_OF = rf"{_START}(?P<less>{_SHORT_NUMBER}) ?(?:из|of|/) ?{_SHORT_NUMBER}[ -]?"
_DATA_OF = re.compile(rf"{_LESS_OF}{_DATA}")
_COUNT_OF = re.compile(rf"{_LESS_OF}(?P<unit>{_MINUTES}|{_SMS})(?!\w)")
_COUNT = re.compile(rf"{_START}(?P<number>\d{{1,5}})[ -]?(?P<unit>{_MINUTES}|{_SMS})(?!\w)(?P<rate>/)?")
_NAMED_COUNT = re.compile(
    rf"(?<!\w)(?P<unit>{_MINUTES}|{_SMS}) ?[:=] ?(?P<number>\d{{1,5}})(?![\w]|[.,:/]\d| ?(?:{_TENGE}))"
)
_BARE = re.compile(rf"{_START}(?P<number>{_NUMBER})(?![\w%/:]|[ -]\d)")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+")
_WORD_BEFORE = re.compile(r"(?P<word>[^\W_]+) $")
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """Hold figures that can be read, before anything says what they tell."""

    unit: Unit
    start: int
    end: int
    value: Value
    doubt: Doubt | None = None
    year_assumed: bool = False
    has_year: bool = True
    rate: bool = False
    """The price of one of something; never an account."""


def find_amounts(plain: str) -> list[Figure]:
    """Return the amounts of data, money, minutes and SMS of a closed text, in their order."""
    found: list[Figure] = []
    for search in (_data, _money, _counts):
        some = search(plain)
        found.extend(some)
        plain = cover_all(plain, some)
    return sorted(found, key=lambda figure: figure.start)


def find_bare_numbers(plain: str) -> list[Figure]:
    """Return numbers without a unit; read as tenge, and never sure."""
    found = []
    for match in _BARE.finditer(plain):
        read = _read_amount(match["number"])
        if read is not None and not _is_range(plain, match.start()):
            start, money, doubt = _signed(plain, match.start(), read[0])
            doubt = read[1] or doubt or Doubt.NO_UNIT
            found.append(Figure(unit=Unit.NUMBER, start=start, end=match.end(), value=money, doubt=doubt))
    return found


def cover_all(text: str, figures: Iterable[Figure]) -> str:
    """Return the text with the spans of figures closed to further reading."""
    for figure in figures:
        text = cover(text, figure.start, figure.end)
    return text


def cover(text: str, start: int, end: int) -> str:
    """Return the text with a span closed to further reading."""
    return text[:start] + "\ufffc" * (end - start) + text[end:]


def _money(plain: str) -> list[Figure]:
    found = []
    for pattern in (_MONEY_AFTER, _MONEY_BEFORE):
        for match in pattern.finditer(plain):
            start, end = match.start("number"), match.end()
            if pattern is _MONEY_BEFORE:
                start = match.start()
            if match["rate"]:
                end = match.start("rate")
            read = _read_amount(match["number"])
            if read is None or _is_range(plain, start):
                continue
            money, doubt = read
            if pattern is _MONEY_AFTER and match["tiyn"]:
                money, doubt = _with_tiyn(money, match["number"], match["tiyn"], doubt)
            if pattern is _MONEY_BEFORE and match["sign"].strip():
                money = -money
            elif pattern is _MONEY_AFTER:
                start, money, sign_doubt = _signed(plain, start, money)
                doubt = doubt or sign_doubt
            doubt = doubt or _joined(plain, match.start("number"), match["number"])
            found.append(
                Figure(
                    unit=Unit.MONEY, start=start, end=end, value=money, doubt=doubt, rate=bool(match["rate"])
                )
            )
            plain = cover(plain, start, end)
    return found


def _with_tiyn(money: Money, number: str, tiyn: str, doubt: Doubt | None) -> tuple[Money, Doubt | None]:
    """Return `95 тенге 20 тиын`; hundredths told twice are no amount one can be certain of."""
    if "." in number or "," in number:
        return money, doubt or Doubt.TWO_READINGS
    return money + Money(int(tiyn)), doubt


def _data(plain: str) -> list[Figure]:
    found = []
    for match in _PAIR.finditer(plain):
        start = match.start("whole")
        if re.search(r"[\w.,]$", plain[:start]) is None:
            value = int(match["whole"]) * MB_PER_GB + int(match["rest"])
            doubt = _joined(plain, start, match["whole"])
            found.append(Figure(unit=Unit.DATA, start=start, end=match.end(), value=value, doubt=doubt))
            plain = cover(plain, start, match.end())
    for match in _DATA_OF.finditer(plain):
        read = _kilobytes(match["less"], match["unit"][0])
        if read is not None:
            start, end = match.span("less")
            found.append(Figure(unit=Unit.DATA, start=start, end=end, value=read[0], doubt=read[1]))
            # What it is out of is read below, by its own unit.
            plain = cover(plain, start, end)
    for match in _AMOUNT_OF_DATA.finditer(plain):
        number, unit = match["number"], match["unit"][0]
        read = _kilobytes(number, unit)
        if read is None or read[0] > MAXIMUM_MB:
            continue
        doubt = read[1] or _joined(plain, match.start(), number)
        if _is_range(plain, match.start()):
            doubt = doubt or Doubt.TWO_READINGS
        found.append(Figure(unit=Unit.DATA, start=match.start(), end=match.end(), value=read[0], doubt=doubt))
    return found


def _kilobytes(number: str, unit: str) -> tuple[int, Doubt | None] | None:
    """Return whole MB of a number with its unit's first letter, and what is unclear about it."""
    spaceless = re.sub(r"[ ']", "", number)
    marks = [char for char in spaceless if char in ".,"]
    doubt = None
    if len(marks) > 1:
        if len(set(marks)) == 1:
            spaceless, marks = spaceless.replace(marks[0], ""), []
        else:
            spaceless, marks = spaceless.replace(marks[0], ""), marks[-1:]
    elif unit not in "гg" and _EITHER.fullmatch(spaceless):
        doubt = Doubt.TWO_READINGS
        spaceless, marks = spaceless.replace(marks[0], ""), []
    whole, _, part = spaceless.replace(",", ".").partition(".")
    kilobytes = MB_PER_GB * MB_PER_GB if unit in "гg" else MB_PER_GB if unit in "мm" else 1
    total = int(whole) * kilobytes + (int(part) * kilobytes // int(10 ** len(part)) if part else 0)
    return total // MB_PER_GB, doubt


def _counts(plain: str) -> list[Figure]:
    found = []
    for match in _COUNT_OF.finditer(plain):
        start, end = match.span("less")
        # What it is out of is no field of ours; it is closed with it.
        if match["less"].isdecimal():
            found.append(Figure(unit=_unit(match["unit"]), start=start, end=end, value=int(match["less"])))
        plain = cover(plain, start, match.end())
    for pattern in (_COUNT, _NAMED_COUNT):
        for match in pattern.finditer(plain):
            if pattern is _COUNT and (match["rate"] or _is_range(plain, match.start())):
                continue
            start, end = match.span() if pattern is _COUNT else (match.start("number"), match.end("number"))
            doubt = _joined(plain, match.start("number"), match["number"])
            unit, count = _unit(match["unit"]), int(match["number"])
            found.append(Figure(unit=unit, start=start, end=end, value=count, doubt=doubt))
            plain = cover(plain, match.start(), match.end())
    return found


def _unit(name: str) -> Unit:
    return Unit.MINUTES if re.fullmatch(_MINUTES, name) else Unit.SMS


def _read_amount(number: str) -> tuple[Money, Doubt | None] | None:
    try:
        return parse_amount(number, allow_zero=True), None
    except AmountAmbiguous as error:
        whole = cast("tuple[Money, ...]", error.facts["readings"])[0]
        return (whole, Doubt.TWO_READINGS) if whole <= MAXIMUM else None
    except BadInput:
        return None


def _signed(plain: str, start: int, money: Money) -> tuple[int, Money, Doubt | None]:
    """Look at what stands before a number: a minus, a dash that parts, or one that may be either."""
    if plain[max(0, start - 2) : start].strip()[-1:] not in {"-", "–", "—"}:
        return start, money, None
    before = plain[:start]
    sign = re.search(r"(?P<lead>[:=(]|^|\n)?(?P<gap> ?)(?P<dash>[-–—])(?P<space> ?)$", before)
    if sign is None:
        return start, money, None
    at = sign.start("dash")
    bound = bool(sign["lead"]) or sign.start("gap") == 0
    if not sign["space"]:
        clear = bound or re.search(r"(?:is|составляет|равен|минус) $", before[:at]) is not None
        return at, -money, None if clear else Doubt.SIGN
    if bound:
        return at, -money, Doubt.SIGN
    if sign["dash"] == "-":
        return start, money, Doubt.SIGN
    return start, money, None


def _joined(plain: str, start: int, number: str) -> Doubt | None:
    """Doubt a number that may have run together with digits of something else before it."""
    if re.search(r"\d ?$", plain[max(0, start - 40) : start]):
        return Doubt.TWO_READINGS
    if _SPACED.match(number):
        # "Старт 3 990": the first group may belong to a name.
        word = _WORD_BEFORE.search(plain[max(0, start - 40) : start])
        return Doubt.UNKNOWN_WORD if word is not None else None
    return None


def _is_range(plain: str, start: int) -> bool:
    return re.search(r"\d(?:[^\W\d_]{1,5})? ?[-–—] ?$", plain[max(0, start - 40) : start]) is not None
