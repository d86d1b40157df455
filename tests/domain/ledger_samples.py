"""Short ways to write the ledgers that the tests of the domain need."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money

START = datetime(2026, 11, 1, 4, tzinfo=UTC)
"""Nine in the morning at Almaty."""


def at(days: float) -> datetime:
    """Return the instant so many days after the start."""
    return START + timedelta(days=days)


def check(
    days: float, balance: int | None, *, data_mb: int | None = None, until: date | None = None, seq: int = 0
) -> Entry:
    """Make a balance check; the balance in whole tenge."""
    return Entry(
        id=f"check-{days}-{seq}",
        sim_id="sim",
        kind=EntryKind.CHECK,
        at=at(days),
        seq=seq,
        balance=None if balance is None else Money.tenge(balance),
        data_mb=data_mb,
        valid_until=until,
    )


def topup(
    days: float, amount: int, *, fee: int | None = None, balance: int | None = None, seq: int = 0
) -> Entry:
    """Make a top-up; amount, fee and the balance read after it in whole tenge."""
    return Entry(
        id=f"topup-{days}-{seq}",
        sim_id="sim",
        kind=EntryKind.TOPUP,
        at=at(days),
        seq=seq,
        amount=Money.tenge(amount),
        fee=None if fee is None else Money.tenge(fee),
        balance=None if balance is None else Money.tenge(balance),
    )


def correction(days: float, amount: int, *, seq: int = 0) -> Entry:
    """Make a correction of so many tenge, with its sign."""
    return Entry(
        id=f"correction-{days}-{seq}",
        sim_id="sim",
        kind=EntryKind.CORRECTION,
        at=at(days),
        seq=seq,
        amount=Money.tenge(amount),
    )
