"""Packages from the deed to every place they are read: store, snapshot, CSV, batch, calendar, renewal."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from kzcompanion.domain.act_by import Reason
from kzcompanion.domain.entry_errors import PackageNotUnderstood
from kzcompanion.domain.inaction import Outcome
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, ChargeFailure, Cycle, FailureRule, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services

NIGHT = PackageLeft(unit=PackageUnit.DATA, left=1500, name="=Ночь: 50%", valid_until=date(2026, 12, 3))
MINUTES = PackageLeft(unit=PackageUnit.MINUTES, left=60, valid_until=date(2026, 12, 9))


def test_packages_are_kept_and_can_be_edited(desk: Services, sim: Sim) -> None:
    """A check and a top-up hold packages; an edit replaces or clears them, undo brings them back."""
    check = desk.ledger.log(sim.id, Money.tenge(500), packages=[NIGHT])
    topup = desk.ledger.topup(sim.id, Money.tenge(500), packages=[MINUTES])
    assert desk.ledger.get(check.id).packages == (NIGHT,)
    assert desk.tracker.snapshot(sim.id).packages == (NIGHT, MINUTES)
    assert desk.ledger.edit(topup.id, packages=()).packages == ()
    desk.undo.undo()
    assert desk.ledger.get(topup.id).packages == (MINUTES,)


def test_a_package_that_cannot_be_is_refused(desk: Services, sim: Sim) -> None:
    """Nothing is written when a package is below zero or stands twice."""
    for wrong in ([msgspec.structs.replace(NIGHT, left=-1)], [NIGHT, NIGHT]):
        with pytest.raises(PackageNotUnderstood):
            desk.ledger.log(sim.id, Money.tenge(500), packages=wrong)
    assert desk.ledger.entries(sim.id) == []


def test_csv_gives_the_packages_back(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Written, removed and read again the packages are the same; the second import finds nothing new."""
    entry = desk.ledger.log(sim.id, Money.tenge(500), packages=[NIGHT, MINUTES])
    path = tmp_path / "out.csv"
    desk.csv.export(path)
    assert "data:1500:2026-12-03:=Ночь: 50%; minutes:60:2026-12-09" in path.read_text("utf-8-sig")
    desk.ledger.remove(entry.id)
    plan = desk.csv_import.plan(desk.csv_import.read(path))
    assert [one.packages for one in plan.new] == [(NIGHT, MINUTES)]
    desk.csv_import.apply(plan)
    again = desk.csv_import.plan(desk.csv_import.read(path))
    assert (again.new, again.duplicates, again.rejected) == ((), 1, ())


def test_a_csv_row_with_a_broken_package_is_rejected(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """The row is told with its fault, the others come in."""
    path = tmp_path / "in.csv"
    path.write_text(
        "sim,at,balance,流量包\n"
        f"{sim.nickname},2026-11-20 10:00,500,sms:20\n{sim.nickname},2026-11-21 10:00,400,gold\n",
        encoding="utf-8",
    )
    plan = desk.csv_import.plan(desk.csv_import.read(path))
    assert [one.packages for one in plan.new] == [(PackageLeft(unit=PackageUnit.SMS, left=20),)]
    assert [(fault.row, fault.error.field) for fault in plan.rejected] == [(3, "packages")]


def test_batch_takes_packages_as_text(desk: Services, sim: Sim) -> None:
    """The same form as on the command line and in CSV; an edit with null clears them."""
    line = {"deed": "log", "sim": sim.nickname, "balance": "500", "packages": "sms:20; minutes:60:2026-12-09"}
    answer = desk.batch.answer(msgspec.json.encode(line)).answer
    entry = desk.ledger.get(answer["entry"])
    assert entry.packages == (PackageLeft(unit=PackageUnit.SMS, left=20), MINUTES)
    clear = {"deed": "edit", "entry": entry.id, "packages": None}
    assert desk.batch.answer(msgspec.json.encode(clear)).answer["ok"]
    assert desk.ledger.get(entry.id).packages == ()
    broken = desk.batch.answer(b'{"deed":"log","sim":"blue","balance":"1","packages":"gold"}')
    assert (broken.answer["ok"], broken.answer["field"]) == (False, "packages")


def test_each_package_is_an_event_of_its_own(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Two packages that end are two events in the phone's calendar, and stay the same two."""
    later = msgspec.structs.replace(NIGHT, name="Day", valid_until=date(2026, 12, 20))
    desk.ledger.log(sim.id, Money.tenge(500), packages=[NIGHT, MINUTES, later])
    uids = []
    for name in ("one.ics", "two.ics"):
        desk.calendar.export(tmp_path / name, desk.wording)
        text = (tmp_path / name).read_bytes().decode()
        uids.append(sorted(line for line in text.splitlines() if line.startswith("UID")))
    assert len(set(uids[0])) == len(uids[0]) >= 3
    assert uids[0] == uids[1]


def test_the_snapshot_tells_what_doing_nothing_costs(desk: Services, sim: Sim) -> None:
    """The plan's rule for a failed charge reaches the snapshot, with the suspension after it."""
    today = desk.clock.now().date()
    plan = OwnPlan(
        charge=Money.tenge(2990),
        cycle=Cycle.DAYS_30,
        anchor=Anchor.LAST_TOPUP,
        failure=FailureRule(
            kind=ChargeFailure.DAILY_PACKAGE, daily_package=Money.tenge(490), suspended_after_days=30
        ),
    )
    desk.sims.change(sim.id, plan=plan)
    assert desk.tracker.snapshot(sim.id).if_nothing is None
    desk.ledger.topup(sim.id, Money.tenge(500), new_balance=Money.tenge(500))
    snapshot = desk.tracker.snapshot(sim.id)
    assert snapshot.act_by is not None
    assert (snapshot.act_by.reason, snapshot.act_by.day) == (Reason.PLAN_CHARGE, today + timedelta(days=30))
    found = snapshot.if_nothing
    assert found is not None
    assert (found.outcome, found.per_day) == (Outcome.DAILY_PACKAGE, Money.tenge(490))
    assert found.suspended_on == today + timedelta(days=60)
