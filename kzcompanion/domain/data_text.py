"""Amounts of mobile data as people type them or operators write them, read as whole megabytes or refused."""

from __future__ import annotations

import re

from kzcompanion.domain.errors import DataAmountNotUnderstood, Missing
from kzcompanion.domain.typed_text import plain_text

MB_PER_GB = 1024
"""No operator's page says whether a gigabyte is 1024 or 1000 megabytes; 1024 is taken throughout."""
MAXIMUM_MB = 1_000_000

_FACTORS = {"gb": MB_PER_GB, "g": MB_PER_GB, "гб": MB_PER_GB, "mb": 1, "m": 1, "мб": 1, "兆": 1}
_AMOUNT = re.compile(r"(?P<number>[0-9][0-9., ']*?) ?(?P<unit>[a-zа-я兆]*)\.?")
_PAIR = re.compile(r"(?P<whole>[0-9]{1,4}) ?(?:gb|g|гб)\.?,? ?(?P<rest>[0-9]{1,4}) ?(?:mb|m|мб|兆)\.?")
_NUMBER = re.compile(r"(?P<whole>[0-9]{1,9}|[1-9][0-9]{0,2}(?:[ '][0-9]{3})+)(?:[.,](?P<part>[0-9]{1,9}))?")
_EITHER = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")


def parse_data(text: str, *, field: str | None = None) -> int:
    """Read an amount of data in MB: `300`, `300 MB`, `1.5 GB`, `1,5 ГБ`, `500 Мб`, `1 ГБ 200 МБ`.

    A whole number alone is megabytes, one with decimals needs its unit; parts of a megabyte are dropped.
    `1,234 MB` may be more than a gigabyte or little more than one megabyte and is refused. Raises Missing,
    DataAmountNotUnderstood (facts: text, reason) or TextNotStorable, each with `field`.
    """
    plain = plain_text(text, DataAmountNotUnderstood, field).casefold()
    if not plain:
        raise Missing(field)
    megabytes = _megabytes(plain, text, field)
    if megabytes > MAXIMUM_MB:
        raise DataAmountNotUnderstood(field, text=text, reason="too_large")
    return megabytes


def _megabytes(plain: str, text: str, field: str | None) -> int:
    if pair := _PAIR.fullmatch(plain):
        return int(pair["whole"]) * MB_PER_GB + int(pair["rest"])
    amount = _AMOUNT.fullmatch(plain)
    factor = _FACTORS.get(amount["unit"] or "mb") if amount else None
    if amount is None or factor is None:
        raise DataAmountNotUnderstood(field, text=text, reason="form")
    # A thousand gigabytes are not meant, so three digits after the mark can only be decimals there.
    if factor == 1 and _EITHER.fullmatch(amount["number"]):
        raise DataAmountNotUnderstood(field, text=text, reason="ambiguous")
    number = _NUMBER.fullmatch(amount["number"])
    if number is None:
        raise DataAmountNotUnderstood(field, text=text, reason="form")
    part = number["part"] or "0"
    if number["part"] and not amount["unit"]:
        raise DataAmountNotUnderstood(field, text=text, reason="unit")
    whole = int(number["whole"].replace(" ", "").replace("'", ""))
    divisor: int = 10 ** len(part)
    return whole * factor + int(part) * factor // divisor
