"""Packages as one line of text, for the command line and CSV: `data:1500:2026-12-03:Night`."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kzcompanion.domain.amount_text import parse_amount
from kzcompanion.domain.count_text import parse_count
from kzcompanion.domain.data_text import parse_data
from kzcompanion.domain.date_text import parse_date
from kzcompanion.domain.entry_errors import PackageNotUnderstood
from kzcompanion.domain.errors import BadInput
from kzcompanion.domain.money import Money
from kzcompanion.domain.names import parse_note
from kzcompanion.domain.packages import LONGEST_NAME, MOST_LEFT, MOST_PACKAGES, PackageLeft, PackageUnit

_BETWEEN = ";"


def parse_package(text: str, *, field: str | None = "packages") -> PackageLeft:
    """Read `unit:left[:valid until[:name]]`; unit is data, minutes, sms or money, the day may be empty.

    Data are megabytes unless GB is said, money is tenge. Raises PackageNotUnderstood, and what the amount,
    the day or the name raise.
    """
    unit_text, _, rest = text.strip().partition(":")
    left_text, _, rest = rest.partition(":")
    day_text, _, name = rest.partition(":")
    try:
        unit = PackageUnit(unit_text.strip().casefold())
    except ValueError:
        raise PackageNotUnderstood(field, text=text) from None
    if not left_text.strip():
        raise PackageNotUnderstood(field, text=text)
    return checked_package(
        PackageLeft(
            unit=unit,
            left=parse_left(unit, left_text, field=field),
            name=name,
            valid_until=parse_date(day_text, field=field) if day_text.strip() else None,
        ),
        field=field,
    )


def parse_left(unit: PackageUnit, text: str, *, field: str | None = None) -> int:
    """Read what is left of a package: MB, a count, or tiyn; raises what data, counts and amounts raise."""
    try:
        if unit is PackageUnit.DATA:
            return parse_data(text, field=field)
        if unit is PackageUnit.MONEY:
            return parse_amount(text, allow_zero=True, field=field).tiyn
        return parse_count(text, field=field)
    except BadInput as fault:
        fault.field = field
        raise


def parse_packages(text: str, *, field: str | None = "packages") -> tuple[PackageLeft, ...]:
    """Read packages parted by semicolons; none from an empty text. Raises as `parse_package`."""
    return checked_packages(
        [parse_package(part, field=field) for part in text.split(_BETWEEN) if part.strip()], field=field
    )


def packages_text(packages: Iterable[PackageLeft]) -> str:
    """Write packages so that `parse_packages` reads the same again."""
    return f"{_BETWEEN} ".join(map(_text, packages))


def left_text(package: PackageLeft) -> str:
    """Write what is left as a bare number: megabytes, a count, or tenge."""
    return Money(package.left).decimal_string() if package.unit is PackageUnit.MONEY else str(package.left)


def checked_packages(
    packages: Iterable[PackageLeft], *, field: str | None = "packages"
) -> tuple[PackageLeft, ...]:
    """Return packages as they may be stored; raises PackageNotUnderstood for too many, or two of one name."""
    found = tuple(checked_package(package, field=field) for package in packages)
    if len(found) > MOST_PACKAGES:
        raise PackageNotUnderstood(field, reason="too_many", most=MOST_PACKAGES)
    if len({(*package.key, package.valid_until) for package in found}) < len(found):
        raise PackageNotUnderstood(field, reason="twice")
    return found


def checked_package(package: PackageLeft, *, field: str | None = "packages") -> PackageLeft:
    """Return a package as it may be stored, its name on one line and without semicolons."""
    if not 0 <= package.left <= MOST_LEFT:
        raise PackageNotUnderstood(field, text=str(package.left))
    name = parse_note(
        " ".join(package.name.replace(_BETWEEN, ",").split()), maximum=LONGEST_NAME, field=field
    )
    checked: PackageLeft = msgspec.structs.replace(package, name=name)
    return checked


def _text(package: PackageLeft) -> str:
    day = "" if package.valid_until is None else package.valid_until.isoformat()
    parts = [package.unit.value, left_text(package), day, package.name]
    while not parts[-1]:
        parts.pop()
    return ":".join(parts)
