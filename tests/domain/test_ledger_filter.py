"""domain/ledger_filter: what is asked for is what comes, and nothing asked for is everything."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.ledger import ChannelKind, Entry, EntryKind
from kzcompanion.domain.ledger_filter import LedgerFilter, money_of, sieve
from kzcompanion.domain.money import Money

BEGIN = datetime(2026, 11, 1, 10, tzinfo=UTC)


def check(day: int, tenge: int) -> Entry:
    """Give a balance read on a day of the month."""
    return Entry(
        id=f"c{day}",
        sim_id="s",
        kind=EntryKind.CHECK,
        at=BEGIN + timedelta(days=day - 1),
        seq=day,
        balance=Money.tenge(tenge),
    )


def topup(day: int, tenge: int, photo: str = "") -> Entry:
    """Give a top-up of a day of the month, after which nothing was read."""
    return Entry(
        id=f"t{day}",
        sim_id="s",
        kind=EntryKind.TOPUP,
        at=BEGIN + timedelta(days=day - 1),
        seq=day,
        amount=Money.tenge(tenge),
        channel=ChannelKind.SHOP,
        photo=photo,
    )


EMPTY = msgspec.structs.replace(check(9, 1), id="e9", balance=None, data_mb=5)
LEDGER = (check(1, 1500), topup(2, 2000, "r1"), check(3, 900), topup(4, 500), check(5, -20), EMPTY)


def found(asked: LedgerFilter) -> list[str]:
    """Return the ids of what the filter takes."""
    takes = sieve(asked)
    return [entry.id for entry in LEDGER if takes(entry)]


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        (LedgerFilter(), ["c1", "t2", "c3", "t4", "c5", "e9"]),
        (LedgerFilter(kind=EntryKind.TOPUP), ["t2", "t4"]),
        (LedgerFilter(since=date(2026, 11, 3)), ["c3", "t4", "c5", "e9"]),
        (LedgerFilter(until=date(2026, 11, 2)), ["c1", "t2"]),
        (LedgerFilter(least=Money.tenge(900)), ["c1", "t2", "c3"]),
        (LedgerFilter(most=Money.tenge(500)), ["t4", "c5"]),
        (LedgerFilter(with_photo=True), ["t2"]),
        (LedgerFilter(kind=EntryKind.CHECK, since=date(2026, 11, 2), most=Money.tenge(1000)), ["c3", "c5"]),
    ],
)
def test_each_wish_narrows_by_itself_and_together(asked: LedgerFilter, ids: list[str]) -> None:
    """Days count whole and as at Almaty; an entry that speaks of no money fits no amount."""
    assert found(asked) == ids
    assert asked.open is (asked == LedgerFilter())


def test_the_money_is_what_was_paid_else_what_was_read() -> None:
    """A top-up is sought by its amount, not by the balance after it."""
    both = msgspec.structs.replace(topup(2, 2000), balance=Money.tenge(2300))
    assert money_of(both) == Money.tenge(2000)
    assert money_of(EMPTY) is None


@given(st.integers(0, 23), st.integers(0, 59), st.integers(1, 28))
def test_a_period_of_one_day_takes_its_whole_almaty_day(hour: int, minute: int, day: int) -> None:
    """From its first minute to its last."""
    at = datetime(2026, 11, day, hour, minute, tzinfo=UTC)
    entry = msgspec.structs.replace(check(1, 1), at=at)
    own = day_of(at)
    assert sieve(LedgerFilter(since=own, until=own))(entry)
    assert not sieve(LedgerFilter(since=own + timedelta(days=1)))(entry)
    assert not sieve(LedgerFilter(until=own - timedelta(days=1)))(entry)
