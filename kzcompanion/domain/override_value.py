"""What a corrected fact may look like, key by key: read exactly from what was typed, or refused."""

from __future__ import annotations

import re
from enum import StrEnum

from kzcompanion.domain.amount_text import format_amount, parse_amount
from kzcompanion.domain.entry_errors import OverrideImpossible
from kzcompanion.domain.errors import AmountNotANumber, Missing
from kzcompanion.domain.names import parse_note
from kzcompanion.domain.typed_text import plain_text

LONGEST = 300
"""Characters of a value, as in the data files."""
PLACE_LENGTH = 200


class ValueKind(StrEnum):
    """Name what sort of value a fact has."""

    TEXT = "text"
    CODE = "code"
    PHONE = "phone"
    PHONES = "phones"
    PREFIXES = "prefixes"
    NETWORK = "network"
    HOURS = "hours"
    MONEY = "money"
    ADDRESS = "address"
    ADDRESSES = "addresses"
    EMAIL = "email"
    YES_NO = "yes_no"


LISTS = frozenset({ValueKind.PHONES, ValueKind.PREFIXES, ValueKind.NETWORK, ValueKind.ADDRESSES})
_BY_KEY = {
    "support_full_number": ValueKind.PHONE,
    "voicemail": ValueKind.PHONES,
    "prefixes": ValueKind.PREFIXES,
    "mcc_mnc": ValueKind.NETWORK,
    "charge_window": ValueKind.HOURS,
    "topup_minimum": ValueKind.MONEY,
    "website": ValueKind.ADDRESSES,
    "online_topup_page": ValueKind.ADDRESS,
    "imei_page": ValueKind.ADDRESS,
    "email": ValueKind.EMAIL,
}
_FIXED = re.compile(r"(band|licence)_[2-5]g\Z|company\Z")
_FORMS = {
    ValueKind.CODE: re.compile(r"[*#0-9]*[0-9][*#0-9]*(?:\{number\}#?)?\Z"),
    ValueKind.PHONE: re.compile(r"\+?[0-9](?:[ ()-]{0,2}[0-9]){1,14}\Z"),
    ValueKind.PREFIXES: re.compile(r"[0-9]{2,6}\Z"),
    ValueKind.NETWORK: re.compile(r"[0-9]{3}-[0-9]{2,3}\Z"),
    ValueKind.ADDRESS: re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!-~]*)?\Z", re.IGNORECASE),
    ValueKind.EMAIL: re.compile(r"[^@\s,]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+\Z", re.IGNORECASE),
}
_OF_ONE = {
    ValueKind.PHONES: ValueKind.PHONE,
    ValueKind.ADDRESSES: ValueKind.ADDRESS,
}
_CODE_LENGTH = 40
_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d) ?[-–—] ?([01]?\d|2[0-3]):([0-5]\d)\Z")
_WITH_SCHEME = re.compile(r"https?://", re.IGNORECASE)


def correctable(key: str) -> bool:
    """Tell whether a fact can be corrected: radio bands and who owns the network can not."""
    return not _FIXED.match(key)


def kind_of(key: str) -> ValueKind:
    """Return what sort of value a fact key has."""
    if key.startswith("emergency."):
        return ValueKind.PHONES
    if key.startswith("channel."):
        part = key.split(".")[2]
        if part == "payment":
            return ValueKind.YES_NO
        return ValueKind.MONEY if part in {"min", "max"} else ValueKind.TEXT
    return _BY_KEY.get(key, ValueKind.CODE if key.endswith("_code") else ValueKind.TEXT)


def parse_value(key: str, text: str) -> str:
    """Return a typed value in the one form its kind is kept in.

    Raises Missing, TextTooLong, TextNotStorable, OverrideImpossible, or what parse_amount raises, all for
    the field `value`.
    """
    kind = kind_of(key)
    cleaned = " ".join(parse_note(text, maximum=LONGEST, field="value").split())
    if not cleaned:
        raise Missing("value")
    if kind is ValueKind.TEXT:
        if "{" in cleaned or "}" in cleaned:  # in texts of the data they stand for what is filled in
            raise OverrideImpossible("value", reason=kind.value)
        return cleaned
    if kind is ValueKind.MONEY:
        return format_amount(parse_amount(cleaned, allow_zero=True, field="value"))
    if kind is ValueKind.YES_NO:
        return _yes_no(cleaned)
    plain = plain_text(cleaned, AmountNotANumber, "value")
    if kind is ValueKind.HOURS:
        return _hours(plain)
    pieces = re.split(r"[,;]\s*", plain.strip(" ,;")) if kind in LISTS else [plain]
    return ", ".join(dict.fromkeys(_one(kind, piece.strip()) for piece in pieces))


def pieces_of(kind: ValueKind, value: str) -> str | tuple[str, ...]:
    """Return a kept value as the data hold it: a list of texts where its kind is one."""
    return tuple(value.split(", ")) if kind in LISTS else value


def _one(kind: ValueKind, piece: str) -> str:
    form = _FORMS[_OF_ONE.get(kind, kind)]
    if kind is ValueKind.CODE:
        piece = piece.replace(" ", "")
    if kind in {ValueKind.ADDRESS, ValueKind.ADDRESSES} and not _WITH_SCHEME.match(piece):
        piece = f"https://{piece}"
    if not form.match(piece) or (kind is ValueKind.CODE and len(piece) > _CODE_LENGTH):
        raise OverrideImpossible("value", reason=_OF_ONE.get(kind, kind).value)
    return piece


def _hours(text: str) -> str:
    found = _HOURS.match(text)
    if found is None:
        raise OverrideImpossible("value", reason=ValueKind.HOURS.value)
    start, begun, end, ended = found.groups()
    return f"{int(start):02d}:{begun}-{int(end):02d}:{ended}"


def _yes_no(text: str) -> str:
    if text not in {"yes", "no"}:
        raise OverrideImpossible("value", reason=ValueKind.YES_NO.value)
    return text
