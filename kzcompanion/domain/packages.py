"""Packages of data, minutes, SMS or money on a SIM: what is left of each, the shortest validity first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import msgspec


class PackageUnit(StrEnum):
    """Name what a package holds."""

    DATA = "data"
    MINUTES = "minutes"
    SMS = "sms"
    MONEY = "money"
    """Money apart from the balance, such as a bonus."""


MOST_PACKAGES = 20
"""More than any SIM holds at once."""
LONGEST_NAME = 60
MOST_LEFT = 1_000_000_000


class PackageLeft(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Hold what was read of one package at one moment."""

    unit: PackageUnit
    left: int
    """Megabytes, minutes, messages, or tiyn of money."""
    name: str = ""
    """What the operator calls it; readings of one name and unit tell of one package."""
    valid_until: date | None = None
    """Last Almaty day on which it can be used; None where that is not known, or never."""

    @property
    def key(self) -> tuple[PackageUnit, str]:
        """Return what makes two readings speak of the same package."""
        return self.unit, self.name.casefold()


def shortest_first(packages: Iterable[PackageLeft]) -> tuple[PackageLeft, ...]:
    """Return packages in the order in which operators use them up: the shortest validity first."""
    return tuple(
        sorted(packages, key=lambda one: (one.valid_until is None, one.valid_until or date.max, one.key))
    )


def packages_left(readings: Iterable[Iterable[PackageLeft]]) -> tuple[PackageLeft, ...]:
    """Fold readings, oldest first, to the packages as last read, the shortest validity first.

    A reading replaces earlier ones of the same unit and name and leaves the others as they were.
    """
    latest: list[PackageLeft] = []
    for reading in readings:
        read = tuple(reading)
        keys = {one.key for one in read}
        latest = [one for one in latest if one.key not in keys] + list(read)
    return shortest_first(latest)
