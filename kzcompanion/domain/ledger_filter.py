"""Which entries of a ledger are looked for: by kind, period and amount; pure, and quick over thousands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec

from kzcompanion.domain.almaty import end_of_day, start_of_day
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money


class LedgerFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what is asked for; None asks for nothing."""

    kind: EntryKind | None = None
    since: date | None = None
    """First Almaty day."""
    until: date | None = None
    """Last Almaty day."""
    least: Money | None = None
    most: Money | None = None
    """Of the money paid, or of the balance where none was."""
    with_photo: bool = False

    @property
    def open(self) -> bool:
        """Tell whether everything fits."""
        return self == _OPEN


_OPEN = LedgerFilter()


def money_of(entry: Entry) -> Money | None:
    """Return the money an entry speaks of: what was paid, else the balance that was read."""
    return entry.balance if entry.amount is None else entry.amount


def sieve(asked: LedgerFilter) -> Callable[[Entry], bool]:
    """Return the test that tells whether an entry is asked for."""
    tests: list[Callable[[Entry], bool]] = []
    if asked.kind is not None:
        kind = asked.kind
        tests.append(lambda entry: entry.kind is kind)
    if asked.since is not None:
        first = start_of_day(asked.since)
        tests.append(lambda entry: entry.at >= first)
    if asked.until is not None:
        last = end_of_day(asked.until)
        tests.append(lambda entry: entry.at <= last)
    if asked.least is not None:
        least = asked.least.tiyn
        tests.append(lambda entry: (money := money_of(entry)) is not None and money.tiyn >= least)
    if asked.most is not None:
        most = asked.most.tiyn
        tests.append(lambda entry: (money := money_of(entry)) is not None and money.tiyn <= most)
    if asked.with_photo:
        tests.append(lambda entry: bool(entry.photo))
    return lambda entry: all(test(entry) for test in tests)
