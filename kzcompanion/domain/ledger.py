"""The ledger of one SIM: balance checks, top-ups and corrections, and the balance they fold to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

import msgspec

from kzcompanion.domain.money import Money
from kzcompanion.domain.pack_limits import Identifier


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


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """Record one balance check, top-up or correction."""

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

    @property
    def credited(self) -> Money:
        """Return the money that reached the SIM: amount less fee; zero for a check."""
        if self.kind is EntryKind.CHECK or self.amount is None:
            return Money(0)
        return self.amount - (self.fee or Money(0))


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries oldest first, entries of one instant in the order they were logged."""
    return sorted(entries, key=lambda entry: (entry.at, entry.seq))


def balance_of(entries: Iterable[Entry]) -> Money | None:
    """Fold entries in order to the expected balance; None while nothing tells it.

    A balance that was read wins over everything before it; money paid in before that counts from zero.
    """
    balance: Money | None = None
    for entry in in_order(entries):
        if entry.balance is not None:
            balance = entry.balance
        elif entry.amount is not None:
            balance = (balance or Money(0)) + entry.credited
    return balance


def latest_data_mb(entries: Iterable[Entry]) -> int | None:
    """Return the mobile data left in MB as last read, or None."""
    known = [entry.data_mb for entry in in_order(entries) if entry.data_mb is not None]
    return known[-1] if known else None


def latest_valid_until(entries: Iterable[Entry]) -> date | None:
    """Return the valid-until day as last told, or None."""
    known = [entry.valid_until for entry in in_order(entries) if entry.valid_until is not None]
    return known[-1] if known else None
