"""A country as data: money, numbers, time zone and its network companies."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, ShortText
from kzcompanion.domain.provenance import Provenance

SCHEMA = 1
"""The shape of data files this version reads."""

_PIECE = r"(?:[0-9]|\[[0-9-]{1,20}\])(?:\{[0-9]{1,2}\})?"
_PLAIN = re.compile(rf"(?:{_PIECE}|\(\?:(?:{_PIECE})+(?:\|(?:{_PIECE})+)*\))+\Z")
_MOST_GROUPS = 2
"""A pattern comes from a file: one that could keep the program busy for hours is refused."""


class NetworkCompany(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Describe a company that runs a network and sells one or more brands on it."""

    id: Identifier
    name: ShortText
    legal_name: LocalText
    owner: LocalText
    provenance: Provenance
    note: LocalText | None = None


class Country(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold what all operators of a country have in common, and the data pack's own version."""

    schema: Annotated[int, msgspec.Meta(ge=SCHEMA, le=SCHEMA)]
    id: Identifier
    name: LocalText
    pack_version: ShortText
    compiled_on: date
    """Day on which the facts were gathered."""
    currency: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}\Z")]
    currency_symbol: ShortText
    currency_name: LocalText
    dial_code: Annotated[str, msgspec.Meta(pattern=r"^\+[0-9]{1,3}\Z")]
    trunk_prefix: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{0,2}\Z")]
    """What people write inside the country instead of the dial code."""
    number_length: Annotated[int, msgspec.Meta(ge=4, le=14)]
    """Digits after the dial code."""
    mobile_pattern: ShortText
    """Regular expression for the digits after the dial code: digits, sets, counts and two groups at most."""
    timezone: ShortText
    """IANA name."""
    utc_offset: Annotated[str, msgspec.Meta(pattern=r"^[+-][0-9]{2}:[0-9]{2}\Z")]
    companies: tuple[NetworkCompany, ...]
    provenance: dict[Identifier, Provenance]
    """Field name -> where its value comes from."""

    def __post_init__(self) -> None:
        if not _plain(self.mobile_pattern):
            raise ValueError("mobile_pattern: use only digits, sets, counts and at most two groups")
        try:
            re.compile(self.mobile_pattern)
        except re.error as problem:
            raise ValueError(f"mobile_pattern: {problem}") from None

    def national_digits(self, typed: str) -> str | None:
        """Return the digits after the dial code, however they were typed; None if their count is wrong."""
        digits = "".join(str(int(char)) for char in typed if char.isdecimal())
        code = self.dial_code[1:]
        surplus = len(digits) - self.number_length
        if surplus == 0 or (surplus > 0 and digits[:surplus] in (code, self.trunk_prefix, "00" + code)):
            return digits[surplus:]
        return None

    def is_mobile(self, national: str) -> bool:
        """Tell whether the digits after the dial code are shaped like a mobile number."""
        return re.fullmatch(self.mobile_pattern, national) is not None


def _plain(pattern: str) -> bool:
    return pattern.count("(") <= _MOST_GROUPS and _PLAIN.match(pattern) is not None
