"""Rates of the money of home: kept with each entry, in CSV and JSON, and never changed afterwards."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.cli.json_shapes import entry_json
from kzcompanion.domain.errors import AmountNegative, AmountZero, CompanionError, NotFound
from kzcompanion.domain.home_money import HomeRate, at_home, sum_paid
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services

EARLY = HomeRate(currency="CNY", per_unit=Money(7000), typed_on=date(2026, 11, 2))
LATE = HomeRate(currency="CNY", per_unit=Money(7500), typed_on=date(2026, 11, 20))


def test_a_new_rate_leaves_the_entries_before_alone(desk: Services, sim: Sim) -> None:
    """Each entry keeps the rate it was written with; the sum adds up what each was on its day."""
    first = desk.ledger.topup(sim.id, Money.tenge(7000), home_rate=EARLY)
    second = desk.ledger.topup(sim.id, Money.tenge(7500), home_rate=LATE)
    desk.ledger.topup(sim.id, Money.tenge(500))
    desk.ledger.log(sim.id, Money.tenge(900), home_rate=LATE)
    assert (desk.ledger.get(first.id).home_rate, second.home_rate) == (EARLY, LATE)
    found = sum_paid(desk.ledger.entries(sim.id))
    assert (found.paid, found.count, found.without_rate) == (Money.tenge(15000), 3, Money.tenge(500))
    assert found.at_home == (("CNY", 200_00),)


def test_a_rate_is_changed_and_undone_like_everything(desk: Services, sim: Sim) -> None:
    """Correcting the rate of one entry is a deed that Undo takes back."""
    entry = desk.ledger.topup(sim.id, Money.tenge(7000), home_rate=EARLY)
    assert desk.ledger.edit(entry.id, home_rate=LATE).home_rate == LATE
    desk.undo.undo()
    assert desk.ledger.get(entry.id).home_rate == EARLY
    assert desk.ledger.edit(entry.id, home_rate=None).home_rate is None


@pytest.mark.parametrize(
    ("currency", "tiyn", "error"),
    [("yuan", 7000, NotFound), ("CNY", 0, AmountZero), ("CNY", -1, AmountNegative)],
)
def test_what_can_be_no_rate_is_refused(
    desk: Services, sim: Sim, currency: str, tiyn: int, error: type[CompanionError]
) -> None:
    """A currency has three capital letters, and one of it costs more than nothing."""
    rate = HomeRate(currency=currency, per_unit=Money(tiyn), typed_on=date(2026, 11, 2))
    with pytest.raises(error):
        desk.ledger.topup(sim.id, Money.tenge(100), home_rate=rate)
    assert desk.ledger.entries(sim.id) == []


def test_csv_brings_the_rate_there_and_back(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Exported, removed and read in again, every entry has its rate and the rate's day."""
    desk.ledger.topup(sim.id, Money.tenge(2000), home_rate=EARLY)
    desk.ledger.log(sim.id, Money.tenge(1500), home_rate=LATE)
    before = desk.ledger.entries(sim.id)
    desk.csv.export(tmp_path / "out.csv")
    for entry in before:
        desk.ledger.remove(entry.id)
    assert desk.csv_import.apply(desk.csv_import.plan(desk.csv_import.read(tmp_path / "out.csv"))) == 2
    assert [entry.home_rate for entry in desk.ledger.entries(sim.id)] == [EARLY, LATE]


@pytest.mark.parametrize(
    ("header", "cells", "rate"),
    [
        ("at,amount,币种,汇率", "2026-11-05,2000,cny,70", Money(7000)),
        ("at,amount,валюта,курс,дата курса", '2026-11-09,2000,CNY,"70,00",2026-11-05', Money(7000)),
        ("at,amount,currency,home amount", "2026-11-05,2000,CNY,28.57", Money(7000)),
    ],
)
def test_tables_of_others_may_name_a_rate(
    desk: Services, sim: Sim, tmp_path: Path, header: str, cells: str, rate: Money
) -> None:
    """Headers in four languages are known; a rate without a day is of the entry's day, or follows."""
    path = tmp_path / "in.csv"
    path.write_text(f"{header}\n{cells}\n", encoding="utf-8")
    plan = desk.csv_import.plan(desk.csv_import.read(path), sim_id=sim.id)
    assert [fault.error.slug for fault in plan.rejected] == []
    found = plan.new[0].home_rate
    assert found is not None
    assert abs(found.per_unit.tiyn - rate.tiyn) <= 2
    assert (found.currency, found.typed_on) == ("CNY", date(2026, 11, 5))


def test_a_rate_without_its_currency_is_asked_for(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """A bare rate could be any money; the row says which cell is missing."""
    path = tmp_path / "in.csv"
    path.write_text("at,amount,rate\n2026-11-05,2000,70\n", encoding="utf-8")
    plan = desk.csv_import.plan(desk.csv_import.read(path), sim_id=sim.id)
    assert [(fault.error.slug, fault.error.field) for fault in plan.rejected] == [
        ("missing", "home_currency")
    ]


def test_scripts_see_the_amount_at_home(desk: Services, sim: Sim) -> None:
    """The JSON of an entry tells currency, rate, its day and the amount; null without a rate."""
    entry = desk.ledger.topup(sim.id, Money.tenge(2000), home_rate=EARLY)
    assert entry_json(entry)["home"] == {
        "currency": "CNY",
        "rate": "70.00",
        "rate_on": date(2026, 11, 2),
        "amount": "28.57",
    }


@given(st.lists(st.tuples(st.integers(1, 10**9), st.integers(1, 10**7)), max_size=20))
def test_the_sum_is_the_sum_of_its_parts(pairs: list[tuple[int, int]]) -> None:
    """However many entries and rates: nothing is lost, and no rate touches another entry's part."""

    class Paid:
        def __init__(self, tiyn: int, unit: int) -> None:
            self.amount = Money(tiyn)
            self.home_rate = HomeRate(currency="USD", per_unit=Money(unit), typed_on=date(2026, 11, 1))

    paid = [Paid(*pair) for pair in pairs]
    found = sum_paid(paid)
    assert found.paid.tiyn == sum(tiyn for tiyn, _ in pairs)
    assert sum(part for _, part in found.at_home) == sum(at_home(one.amount, one.home_rate) for one in paid)
