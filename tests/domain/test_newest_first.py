"""What only the newest entries can tell is found from the end, and is the same as from all of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.forecast import WINDOW_DAYS, data_forecast
from kzcompanion.domain.ledger import Entry, EntryKind, last_topup_at
from kzcompanion.domain.money import Money
from kzcompanion.domain.reconcile import reconcile

START = datetime(2026, 6, 1, tzinfo=UTC)
HOURS = st.integers(0, 24 * 200)
ROWS = st.lists(st.tuples(HOURS, st.booleans(), st.integers(0, 5000)), max_size=12)


def ledger(rows: list[tuple[int, bool, int]]) -> list[Entry]:
    """Return entries in any order: top-ups, and checks of balance and data."""
    return [
        Entry(
            id=str(seq),
            sim_id="sim",
            kind=EntryKind.TOPUP if paid else EntryKind.CHECK,
            at=START + timedelta(hours=hours),
            seq=seq,
            amount=Money.tenge(left) if paid else None,
            balance=None if paid else Money.tenge(left),
            data_mb=None if paid else left,
        )
        for seq, (hours, paid, left) in enumerate(rows)
    ]


@given(ROWS)
def test_the_last_top_up_is_the_latest_of_all(rows: list[tuple[int, bool, int]]) -> None:
    """In whatever order the entries come, and None where there is no top-up."""
    paid = [START + timedelta(hours=hours) for hours, topup, _ in rows if topup]
    assert last_topup_at(ledger(rows)) == max(paid, default=None)


@given(ROWS)
def test_data_read_long_ago_say_nothing_of_how_long_the_rest_lasts(rows: list[tuple[int, bool, int]]) -> None:
    """Only readings of the window before the newest one count."""
    entries, now = ledger(rows), START + timedelta(days=201)
    read = [entry for entry in entries if entry.data_mb is not None]
    newest = max((entry.at for entry in read), default=START)
    recent = [entry for entry in read if newest - entry.at <= timedelta(days=WINDOW_DAYS)]
    assert data_forecast(entries, now) == data_forecast(recent, now)


@given(ROWS, HOURS, st.integers(0, 5000))
def test_a_balance_is_compared_with_what_was_before_it(
    rows: list[tuple[int, bool, int]], hours: int, seen: int
) -> None:
    """Entries of the same instant count, later ones do not."""
    entries, at = ledger(rows), START + timedelta(hours=hours)
    before = [entry for entry in entries if entry.at <= at]
    assert reconcile(entries, Money.tenge(seen), at) == reconcile(before, Money.tenge(seen), at)
