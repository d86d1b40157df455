"""Promises of folding a ledger."""

from __future__ import annotations

import random
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import check, correction, topup

from kzcompanion.domain.ledger import Entry, balance_of, in_order, latest_data_mb, latest_valid_until
from kzcompanion.domain.money import Money


@pytest.mark.parametrize(
    ("entries", "balance"),
    [
        ([], None),
        ([check(0, None, data_mb=10)], None),
        ([check(0, 500)], 500),
        ([check(0, -500)], -500),
        ([check(0, 500), topup(1, 1000)], 1500),
        ([check(0, 500), topup(1, 1000, fee=50)], 1450),
        ([check(0, 500), topup(1, 1000, fee=50, balance=1400)], 1400),
        ([check(0, 500), correction(1, -200)], 300),
        ([topup(0, 1000)], 1000),
        ([topup(0, 1000), check(1, 900)], 900),
        ([check(2, 100), check(1, 900)], 100),
    ],
)
def test_the_balance_is_the_last_read_and_what_came_since(entries: list[Entry], balance: int | None) -> None:
    """A balance that was read wins over everything before it; top-ups less fees and corrections add to it."""
    assert balance_of(entries) == (None if balance is None else Money.tenge(balance))


def test_entries_of_one_instant_keep_the_order_of_logging() -> None:
    """At one instant the entry that was logged later counts later, whatever the list's order."""
    first, second = check(1, 100, seq=1), check(1, 200, seq=2)
    assert in_order([second, first]) == [first, second]
    assert balance_of([second, first]) == Money.tenge(200)


def test_the_latest_told_day_and_data_count() -> None:
    """Valid-until and data left are those told last; entries that do not tell them are passed over."""
    entries = [
        check(2, 50),
        check(1, None, data_mb=300, until=date(2026, 12, 1)),
        check(0, None, data_mb=900, until=date(2026, 12, 9)),
    ]
    assert (latest_data_mb(entries), latest_valid_until(entries)) == (300, date(2026, 12, 1))
    assert (latest_data_mb([]), latest_valid_until([])) == (None, None)


def test_a_check_credits_nothing() -> None:
    """Only money paid or corrected reaches the SIM: amount less fee."""
    assert check(0, 500).credited == Money(0)
    assert topup(0, 1000, fee=30).credited == Money.tenge(970)
    assert msgspec.structs.replace(topup(0, 1000), amount=None).credited == Money(0)


kinds = st.sampled_from(["check", "topup", "correction"])


@given(
    st.lists(st.tuples(kinds, st.floats(0, 9), st.integers(-500, 3000)), max_size=20),
    st.randoms(use_true_random=False),
)
def test_the_fold_does_not_depend_on_the_order_of_the_list(
    told: list[tuple[str, float, int]], rng: random.Random
) -> None:
    """Entries in any order fold to the same balance, and each survives being stored."""
    make = {"check": check, "topup": topup, "correction": correction}
    entries = [make[kind](days, amount, seq=seq) for seq, (kind, days, amount) in enumerate(told)]  # type: ignore[operator]
    expected = balance_of(entries)
    rng.shuffle(entries)
    assert balance_of(entries) == expected
    assert [msgspec.convert(msgspec.to_builtins(entry), Entry) for entry in entries] == entries
