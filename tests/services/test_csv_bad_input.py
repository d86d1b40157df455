"""Promises of the import about files and rows that are not as they should be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hand_clock import NOON

from kzcompanion.domain.date_text import parse_instant
from kzcompanion.domain.file_errors import CsvNotReadable
from kzcompanion.domain.ledger import balance_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.csv_import_service import CsvPlan
from kzcompanion.services.csv_table import table_of


def plan_of(desk: Services, text: str) -> CsvPlan:
    """Return what importing a text would do."""
    return desk.csv_import.plan(table_of(text.encode(), "t.csv"))


def test_a_million_rows_are_refused(tmp_path: Path, desk: Services) -> None:
    """Far more rows than a traveller logs are refused as a whole, before anything is planned."""
    path = tmp_path / "million.csv"
    path.write_bytes(b"sim,at,balance\n" + b"b,2026-11-20,1\n" * 1_000_000)
    with pytest.raises(CsvNotReadable) as refused:
        desk.csv_import.read(path)
    assert refused.value.facts["reason"] == "too_many_rows"


def test_wherever_a_file_was_cut_no_wrong_amount_comes_in(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Of our own export cut at any place of its last row, that row is refused or comes in as it was."""
    for back, tenge in ((2, 5000), (1, 123456)):
        desk.ledger.log(sim.id, Money.tenge(tenge), at=NOON - timedelta(days=back), note="hotel")
    path = tmp_path / "whole.csv"
    desk.csv.export(path)
    whole = path.read_bytes()
    last = desk.ledger.entries(sim.id)[-1]
    desk.ledger.remove(last.id)
    start = whole.rstrip().rindex(b"\n") + 1
    for end in range(start + 1, len(whole)):
        plan = desk.csv_import.plan(table_of(whole[:end], "t.csv"))
        assert [entry for entry in plan.new if entry.balance != last.balance] == []
        assert len(plan.new) + len(plan.rejected) <= 1


@pytest.mark.parametrize(
    "cells",
    [
        "check,2026-02-29,100",
        "check,9999-12-31,100",
        "check,0001-01-01,100",
        "check,2026-11-20,=1+1",
        "check,2026-11-20,'=SUM(A1)",
        "check,2026-11-20,1e6",
        "check,2026-11-20,inf",
        "check,2026-11-20,#REF!",
        "check,2026-11-20,1.500",
        "check,2026-12-20,100",
        "=check,2026-11-20,100",
        "check,44521,100",
    ],
)
def test_a_cell_that_cannot_be_meant_is_a_fault_of_its_row(desk: Services, sim: Sim, cells: str) -> None:
    """Impossible days, formulas, exponents and what can mean two amounts never come in."""
    plan = plan_of(desk, f"sim,kind,at,balance\nblue,{cells}\n")
    assert (len(plan.new), len(plan.rejected)) == (0, 1)


def test_what_is_odd_but_possible_comes_in(desk: Services, sim: Sim) -> None:
    """A debt, more than before without a top-up, a leap day, and a day before the SIM was written down."""
    plan = plan_of(
        desk,
        "sim,kind,at,balance\n"
        "blue,check,2024-02-29,100\n"
        "blue,check,2026-11-19,-250\n"
        "blue,check,2026-11-20,9000\n",
    )
    assert (len(plan.new), len(plan.rejected)) == (3, 0)
    desk.csv_import.apply(plan)
    assert balance_of(desk.ledger.entries(sim.id)) == Money.tenge(9000)
    found = desk.difference.latest(desk.tracker.snapshot(sim.id))
    assert found is not None
    assert found[1].gap == Money.tenge(9250)
    assert not found[1].usual


def test_an_entry_before_the_sim_leaves_the_balance_alone(desk: Services, sim: Sim) -> None:
    """What happened earlier is sorted in where it belongs."""
    desk.ledger.log(sim.id, Money.tenge(700))
    early = desk.ledger.log(sim.id, Money.tenge(50), at=datetime(2000, 2, 29, tzinfo=UTC))
    assert desk.ledger.entries(sim.id)[0] == early
    assert balance_of(desk.ledger.entries(sim.id)) == Money.tenge(700)
    assert parse_instant("2024-02-29 12:00").year == 2024
