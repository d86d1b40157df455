"""Promises of charge days and ledgers: the program finds what looking at every day by itself finds."""

from __future__ import annotations

from datetime import date

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from slow_rules import (
    DAYS,
    PLANS,
    balance_by_hand,
    days_on,
    first_day,
    is_charge_day,
    ledgers,
    paid_activity_by_hand,
    told_of,
)

from kzcompanion.domain.expiry import next_charge, past_charge_days
from kzcompanion.domain.ledger import (
    Entry,
    balance_of,
    last_paid_activity_at,
    latest_packages,
)
from kzcompanion.domain.own_plan import Anchor, Cycle, OwnPlan


@given(PLANS, DAYS)
@settings(max_examples=250, deadline=None)
def test_the_next_charge_is_the_first_day_that_the_rule_names(plan: OwnPlan, after: date) -> None:
    """Month ends, 29 February, inclusive or not: counting cycles finds what looking at each day finds."""
    assert next_charge(plan, after) == first_day(lambda day: is_charge_day(plan, day), after, 1900)


@given(PLANS, DAYS, st.integers(0, 120))
@settings(max_examples=150, deadline=None)
def test_past_charges_are_the_days_the_rule_names_and_the_first_purchase(
    plan: OwnPlan, after: date, length: int
) -> None:
    """A plan was paid on its anchor day itself; one whose next charge was told ran before that day, too."""
    until = days_on(after, length)
    told = plan.next_charge_on
    running = (
        plan
        if told is None
        else msgspec.structs.replace(plan, anchor=Anchor.WEEKDAY, anchor_on=told, next_charge_on=None)
    )
    if told is not None and plan.cycle is None and plan.anchor is Anchor.CALENDAR_MONTH:
        running = msgspec.structs.replace(running, cycle=Cycle.CALENDAR_MONTH)
    if told is not None and plan.cycle is None and plan.anchor not in {Anchor.WEEKDAY, Anchor.CALENDAR_MONTH}:
        running = plan  # how often it is taken is not known, so only the one day is
    bought = (
        plan.anchor_on
        if told is None
        and plan.anchor in {Anchor.ACTIVATION, Anchor.LAST_TOPUP}
        and plan.cycle not in {None, Cycle.NONE}
        else None
    )
    days = [days_on(after, n) for n in range(1, length + 1)]
    wanted = [day for day in days if is_charge_day(running, day) or day == bought]
    assert past_charge_days(plan, after, until) == wanted


@given(ledgers())
@settings(max_examples=150, deadline=None)
def test_the_balance_is_what_paper_says(entries: list[Entry]) -> None:
    """Corrections, fees, debts and entries of one instant add up whatever the order they come in."""
    found = balance_of(entries)
    assert (None if found is None else found.tiyn) == balance_by_hand(entries)


@given(ledgers())
@settings(max_examples=150, deadline=None)
def test_of_each_package_the_last_reading_counts(entries: list[Entry]) -> None:
    """One unit and name, whatever its letters' size, is one package; the shortest validity comes first."""
    last = {}
    for entry in told_of(entries):
        for package in entry.packages:
            last[package.unit, package.name.lower()] = package
    found = latest_packages(entries)
    assert sorted(map(repr, found)) == sorted(map(repr, last.values()))
    ends = [package.valid_until or date.max for package in found]
    assert ends == sorted(ends)


@given(ledgers())
@settings(max_examples=150, deadline=None)
def test_the_last_paid_use_is_never_dated_too_late(entries: list[Entry]) -> None:
    """Use between two readings is dated to the earlier one: the number is then kept, not lost by a guess."""
    assert last_paid_activity_at(entries) == paid_activity_by_hand(entries)
