"""The ledger of one SIM: balance checks, top-ups and corrections, and the balance they fold to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter

import msgspec

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.pack_limits import Identifier
from kzcompanion.domain.packages import PackageLeft, packages_left


class EntryKind(StrEnum):
    """Name what an entry records."""

    CHECK = "check"
    TOPUP = "topup"
    CORRECTION = "correction"


class ChannelKind(StrEnum):
    """Name the four ways to pay that every country has; data files may add others by their ids."""

    ONLINE = "online"
    SHOP = "shop"
    TERMINAL = "terminal"
    AGENT = "agent"


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Record one balance check, top-up or correction.

    None of its values can lead back to it, so that the garbage collector passes thousands of them by.
    """

    id: str
    sim_id: str
    kind: EntryKind
    at: datetime
    """UTC instant at which it happened."""
    seq: int
    """Order of logging within the SIM; breaks ties of `at`."""
    key: str | None = None
    """Caller's idempotence key of `batch`."""
    balance: Money | None = None
    """Balance the user read (check), or read right after the top-up."""
    amount: Money | None = None
    """Money paid at the channel (top-up), or the signed difference (correction)."""
    fee: Money | None = None
    """What the channel kept of `amount`."""
    channel: Identifier | None = None
    """A ChannelKind, or the id of a way that the data files add."""
    data_mb: int | None = None
    """Mobile data left, in MB, as read."""
    valid_until: date | None = None
    """Last Almaty day on which the plan or balance is good."""
    receipt: str = ""
    note: str = ""
    reply: str = ""
    """The operator's text it was read from, without phone numbers."""
    packages: tuple[PackageLeft, ...] = ()
    """Packages as read, each with its own validity."""
    home_rate: HomeRate | None = None
    """What the money of home cost when this was written, as the user typed it; it is never changed later."""
    photo: str = ""
    """The word under which the photo of its receipt is sealed in the vault; empty where there is none."""

    @property
    def credited(self) -> Money:
        """Return the money that reached the SIM: amount less fee; zero for a check."""
        if self.kind is EntryKind.CHECK or self.amount is None:
            return Money(0)
        return self.amount - (self.fee or Money(0))


class OrderedEntries(tuple[Entry, ...]):
    """Hold entries that are in order already, so that nobody has to sort thousands of them again."""

    __slots__ = ()


def in_order(entries: Iterable[Entry]) -> Sequence[Entry]:
    """Return the entries oldest first, entries of one instant in the order they were logged."""
    if isinstance(entries, OrderedEntries):
        return entries
    return sorted(entries, key=attrgetter("at", "seq"))


def balance_of(entries: Iterable[Entry]) -> Money | None:
    """Fold entries in order to the expected balance; None while nothing tells it.

    A balance that was read wins over everything before it; money paid in before that counts from zero.
    """
    balance: Money | None = None
    credited = Money(0)
    for entry in reversed(in_order(entries)):
        if entry.balance is not None:
            return entry.balance + credited
        if entry.amount is not None:
            credited = balance = credited + entry.credited
    return balance


def latest_data_mb(entries: Iterable[Entry]) -> int | None:
    """Return the mobile data left in MB as last read, or None."""
    ordered = reversed(in_order(entries))
    return next((entry.data_mb for entry in ordered if entry.data_mb is not None), None)


def latest_valid_until(entries: Iterable[Entry]) -> date | None:
    """Return the valid-until day as last told, or None."""
    ordered = reversed(in_order(entries))
    return next((entry.valid_until for entry in ordered if entry.valid_until is not None), None)


def latest_packages(entries: Iterable[Entry]) -> tuple[PackageLeft, ...]:
    """Return the packages of the SIM as last read, the shortest validity first."""
    return packages_left(entry.packages for entry in in_order(entries) if entry.packages)


def last_topup_at(entries: Iterable[Entry]) -> datetime | None:
    """Return when money was last paid in, or None."""
    newest = reversed(in_order(entries))
    return next((entry.at for entry in newest if entry.kind is EntryKind.TOPUP), None)


def last_paid_activity_at(entries: Iterable[Entry]) -> datetime | None:
    """Return the earliest moment at which the SIM can last have been used for money, or None.

    A balance that fell was used after the reading before it: that earlier reading counts, to be safe.
    """
    found = last_topup_at(entries)
    before: Entry | None = None
    expected: Money | None = None
    for entry in in_order(entries):
        if entry.balance is not None:
            if before is not None and expected is not None and entry.balance < expected + entry.credited:
                found = before.at if found is None else max(found, before.at)
            before, expected = entry, entry.balance
        elif expected is not None:
            expected = expected + entry.credited
    return found
