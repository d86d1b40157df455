"""Frozen backups of every format and schema: each later version restores all they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from laptop import Laptop

from kzcompanion.domain.backup import RestoreMode
from kzcompanion.domain.money import Money

SAMPLES = Path(__file__).resolve().parents[1] / "samples"


@pytest.mark.parametrize("mode", RestoreMode)
@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.kzbackup")))
def test_a_backup_of_every_format_is_restored(
    laptops: tuple[Laptop, Laptop], name: str, mode: RestoreMode
) -> None:
    """SIM, entries, renewal and secrets of a frozen file are all there afterwards."""
    laptop = laptops[0]
    done = laptop.restore(SAMPLES / name, mode)
    assert (done.sims, done.entries, done.imported) == (1, 3, 5)
    sim = laptop.services.sims.list()[0]
    assert sim.nickname == "Алматы 旅游卡"
    balances = [entry.balance for entry in laptop.services.ledger.entries(sim.id)]
    assert balances == [Money.tenge(tenge) for tenge in (1500, 1400, 1234)]
    assert len(laptop.services.renewal.open_renewals()) == 1
    if "sealed" in name:
        assert laptop.secrets(sim.id) == {"pin": "0123", "phone": "+77011234567"}


def test_there_is_a_sample_of_each_kind() -> None:
    """The frozen files are there, one in clear and one sealed for format 1."""
    assert {path.name for path in SAMPLES.glob("backup_v1_*")} == {
        "backup_v1_plain.kzbackup",
        "backup_v1_sealed.kzbackup",
    }
