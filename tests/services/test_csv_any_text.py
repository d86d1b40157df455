"""Promises of a CSV file that holds whatever people write: out and in again it is the same, once."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzcompanion.domain.errors import BadInput
from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services

NASTY = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *("=1+1", "+7", "-", "@", "|", "%", "'", "''", '"', '""', ",", ";", "\t", "\r\n", "\n", "\r"),
                *("\0", "\ufeff", "＝", "\u202e", "\u200f", "\u2028", "\x85", "\U0001f469\u200d\U0001f467"),
                *("\U0001f1f0\U0001f1ff", "\u00e9", "e\u0301", "Қ", "旅", " ", "\xa0", "id,sim"),
            ]
        ),
        st.text(max_size=5),
    ),
    max_size=6,
).map("".join)
PACKS = st.lists(
    st.builds(
        PackageLeft,
        unit=st.sampled_from(PackageUnit),
        left=st.integers(0, 1_000_000),
        name=NASTY,
        valid_until=st.none() | st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    ),
    max_size=3,
)
RATES = st.none() | st.builds(
    HomeRate,
    currency=st.sampled_from(["CNY", "VND"]),
    per_unit=st.integers(1, 90_000).map(Money),
    typed_on=st.dates(date(2000, 1, 1), date(2100, 12, 31)),
)
MOST = 10_000_000_00


def known(entries: list[Entry]) -> list[Entry]:
    """Return entries without what only this ledger knows of them."""
    return [msgspec.structs.replace(entry, seq=0, key=None) for entry in entries]


@given(
    st.lists(st.tuples(NASTY, NASTY, NASTY, PACKS, RATES, st.integers(-MOST, MOST)), min_size=1, max_size=3),
    NASTY,
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_written_comes_back_as_it_was(
    desk: Services,
    sim: Sim,
    tmp_path: Path,
    rows: list[tuple[str, str, str, list[PackageLeft], HomeRate | None, int]],
    name: str,
) -> None:
    """Formulas, quotes, line ends, emoji and marks of direction survive; the second time nothing is new."""
    try:
        desk.sims.change(sim.id, nickname=name)
    except BadInput:
        pass
    for note, receipt, reply, packages, rate, tiyn in rows:
        try:
            desk.ledger.log(sim.id, Money(tiyn), note=note, reply=reply, packages=packages, home_rate=rate)
            desk.ledger.topup(
                sim.id, Money(abs(tiyn) or 1), note=note, receipt=receipt, channel="shop", home_rate=rate
            )
        except BadInput:
            continue
    before = desk.ledger.entries(sim.id)
    path = tmp_path / "out.csv"
    assert desk.csv.export(path) == len(before)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == len(before) + 1
    for entry in before:
        desk.ledger.remove(entry.id)
    table = desk.csv_import.read(path)
    plan = desk.csv_import.plan(table)
    assert (plan.rejected, plan.duplicates) == ((), 0)
    desk.csv_import.apply(plan)
    assert known(desk.ledger.entries(sim.id)) == known(before)
    again = desk.csv_import.plan(table)
    assert (again.new, again.duplicates, again.rejected) == ((), len(before), ())
    for entry in before:
        desk.ledger.remove(entry.id)


def test_an_amount_at_home_may_be_larger_than_any_of_tenge(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Where a tenge is a hundred units of the money of home, the export still comes back."""
    rate = HomeRate(currency="VND", per_unit=Money(1), typed_on=date(2026, 11, 20))
    entry = desk.ledger.topup(sim.id, Money.tenge(200_000), home_rate=rate)
    desk.csv.export(tmp_path / "out.csv")
    desk.ledger.remove(entry.id)
    plan = desk.csv_import.plan(desk.csv_import.read(tmp_path / "out.csv"))
    assert plan.rejected == ()
    assert [new.home_rate for new in plan.new] == [rate]
