"""storage/migrations: the numbered way from every schema there ever was to ours."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Anchor, KeepClock
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage import migrations
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.overrides_store import OverridesStore
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]
SAMPLES = Path(__file__).resolve().parents[1] / "samples"


def test_every_schema_has_a_way_and_a_sample() -> None:
    """There is a step from every earlier number, none too many, and a frozen file of every schema."""
    assert sorted(migrations.CHAIN) == list(range(1, migrations.SCHEMA))
    for schema in range(1, migrations.SCHEMA + 1):
        assert (SAMPLES / f"schema_{schema}.json").is_file()


@pytest.mark.parametrize("schema", range(1, migrations.SCHEMA + 1))
def test_a_file_of_every_schema_opens_with_all_it_held(
    folder: DataFolder, opened: Opened, schema: int
) -> None:
    """A frozen file of each schema opens, and every SIM, entry, renewal and choice in it is read."""
    folder.root.mkdir()
    shutil.copy(SAMPLES / f"schema_{schema}.json", folder.data_file)
    database = opened()
    assert [(sim.id, sim.nickname) for sim in SimsStore(database).all()] == [("sim", "paid")]
    entries = LedgerStore(database).entries("sim")
    assert [(entry.id, entry.balance.tiyn if entry.balance else None) for entry in entries] == [
        ("b", 200_000)
    ]
    assert [renewal.state for renewal in RenewalsStore(database).all()] == ["done"]
    assert PreferencesStore(database).read().language == "kk"
    assert database.undoable() == "entry"
    database.undo()
    assert len(LedgerStore(database).entries("sim")) == 2


def test_schema_3_keeps_rules_and_packages(folder: DataFolder, opened: Opened) -> None:
    """The frozen file of schema 3 gives back the plan's rules and the packages of an entry as they were."""
    folder.root.mkdir()
    shutil.copy(SAMPLES / "schema_3.json", folder.data_file)
    database = opened()
    plan = SimsStore(database).all()[0].plan
    assert (plan.anchor, plan.anchor_on, plan.window_to) == (Anchor.ACTIVATION, date(2026, 11, 1), 3)
    assert plan.failure.daily_package == Money.tenge(490)
    assert plan.allowances == Allowances(data_mb=10_240, unlimited_data=True, slow_kbps=64)
    assert (plan.keep_days, plan.keep_clock) == (180, KeepClock.PAID_ACTIVITY)
    packages = LedgerStore(database).entries("sim")[0].packages
    assert packages == (
        PackageLeft(unit=PackageUnit.DATA, left=1500, name="Ночь", valid_until=date(2026, 12, 3)),
        PackageLeft(unit=PackageUnit.MINUTES, left=60),
    )


def test_schema_5_keeps_the_days_ahead(folder: DataFolder, opened: Opened) -> None:
    """The frozen file of schema 5 gives back how many days ahead its SIM reminds."""
    folder.root.mkdir()
    shutil.copy(SAMPLES / "schema_5.json", folder.data_file)
    assert SimsStore(opened()).all()[0].lead_days == (21, 5)


def test_schema_6_keeps_rate_and_photo(folder: DataFolder, opened: Opened) -> None:
    """The frozen file of schema 6 gives back an entry's rate with its day and the word of its photo."""
    folder.root.mkdir()
    shutil.copy(SAMPLES / "schema_6.json", folder.data_file)
    entry = LedgerStore(opened()).entries("sim")[0]
    assert entry.home_rate == HomeRate(currency="CNY", per_unit=Money(7250), typed_on=date(2026, 11, 1))
    assert entry.photo == "r3f0b7c1e5d2a4c8f"


def test_schema_7_keeps_corrections(folder: DataFolder, opened: Opened) -> None:
    """The frozen file of schema 7 gives back the correction of a fact as it was."""
    folder.root.mkdir()
    shutil.copy(SAMPLES / "schema_7.json", folder.data_file)
    (override,) = OverridesStore(opened()).all()
    assert (override.id, override.value, override.pack_said) == ("kz.beeline.balance_code", "*000#", None)
    assert (override.seen_on, override.seen_at) == (date(2026, 11, 22), "made-up shop")


def test_schema_8_keeps_a_dotted_reply(folder: DataFolder, opened: Opened) -> None:
    """The frozen file of schema 8 gives back a reply with its dots."""
    folder.root.mkdir()
    shutil.copy(SAMPLES / "schema_8.json", folder.data_file)
    assert LedgerStore(opened()).entries("sim")[0].reply == "Баланс 2000 тг. PIN: ••••"


def test_steps_are_taken_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step is taken once, from the found number on; a missing one is an error."""
    taken: list[int] = []
    monkeypatch.setattr(migrations, "SCHEMA", 4)
    chain = {number: (lambda _, number=number: taken.append(number)) for number in (1, 2, 3)}
    monkeypatch.setattr(migrations, "CHAIN", chain)
    migrations.migrate({}, 2)
    assert taken == [2, 3]
    with pytest.raises(KeyError):
        migrations.migrate({}, 0)
