"""Promises of joining the services."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import DataInUse, ReadOnly
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.vault_service import VaultState
from kzcompanion.vault.cipher import FLOOR


def test_each_service_is_made_once(desk: Services) -> None:
    """Asking again gives the same service."""
    for name in ("renewal", "tracker", "facts", "guide", "vault", "csv", "batch", "undo", "wording"):
        assert getattr(desk, name) is getattr(desk, name)
    assert len(desk.facts.operators()) == 6
    assert desk.guide.pages("en")


def test_readers_come_in_beside_a_writer(
    desk: Services, sim: Sim, folder: DataFolder, clock: HandClock
) -> None:
    """While one instance writes, a second one reads but may not write."""
    with pytest.raises(DataInUse):
        Services.open(folder, clock)
    with Services.open(folder, clock, read_only=True) as reader:
        assert reader.sims.list() == [sim]
        with pytest.raises(ReadOnly):
            reader.ledger.log(sim.id, Money(1))


def test_closing_locks_the_vault(desk: Services) -> None:
    """Nothing stays unlocked behind closed data."""
    desk.vault.create("four words of nonsense")
    assert desk.vault.state() is VaultState.UNLOCKED
    desk.close()
    assert desk.vault.state() is VaultState.LOCKED


def test_a_vault_is_strong_unless_told_otherwise(folder: DataFolder, clock: HandClock) -> None:
    """Without a cost of its own a new vault gets no less than the floor."""
    with Services.open(folder, clock) as services:
        services.vault.create("four words of nonsense")
        assert services.vault.cost() >= FLOOR


@pytest.mark.parametrize(
    ("asked", "chosen", "system", "spoken"),
    [
        ("ru", "kk", "zh_CN.UTF-8", "ru"),
        (None, "kk", "zh_CN.UTF-8", "kk"),
        (None, None, "zh_CN.UTF-8", "zh_CN"),
        (None, None, "C", "en"),
    ],
)
def test_the_language_is_the_nearest_choice(
    folder: DataFolder,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
    asked: str | None,
    chosen: str | None,
    system: str,
    spoken: str,
) -> None:
    """What was asked for wins over what was chosen, and that over the system."""
    monkeypatch.setenv("LC_ALL", system)
    with Services.open(folder, clock, language=asked) as services:
        services.preferences.change(language=chosen)
        assert services.wording.lang == spoken


def test_opening_imports_nothing_heavy(folder: DataFolder) -> None:
    """Facts, vault, ciphers and the like are imported when first used."""
    heavy = ("cryptography", "zxcvbn", "phonenumbers", "segno", "icalendar", "csv", "kzcompanion.vault")
    code = (
        "import sys; from pathlib import Path\n"
        "from kzcompanion.files.paths import DataFolder\n"
        "from kzcompanion.services.assembly import Services\n"
        "from kzcompanion.services.clock import SystemClock\n"
        f"folder = DataFolder(Path({str(folder.root)!r}))\n"
        "with Services.open(folder, SystemClock()) as services: services.tracker.overview()\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
