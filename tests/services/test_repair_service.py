"""Promises of the repair: it mends what can be proven, says each thing, and deletes nothing of the user's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import DataDamaged, DataInUse
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.doctor_service import DoctorService
from kzcompanion.services.repair_service import RepairService
from kzcompanion.storage.generations import Generations
from kzcompanion.vault.cipher import CHEAPEST


@pytest.fixture
def healthy(desk: Services, sim: Sim) -> int:
    """Give closed data that are in order; the number of their last save."""
    for tenge in (1, 2, 3):
        desk.ledger.log(sim.id, Money(tenge))
    desk.close()
    return desk.database.generation


@pytest.fixture
def repair(folder: DataFolder, clock: HandClock) -> RepairService:
    """Give the repair of the data folder."""
    return RepairService(folder, clock)


def flip(path: Path) -> bytes:
    """Change one byte in the middle of a file; return what it holds now."""
    payload = bytearray(path.read_bytes())
    payload[len(payload) // 2] ^= 1
    path.write_bytes(payload)
    return bytes(payload)


def copy_of(folder: DataFolder, generation: int) -> Path:
    """Return where the copy of a save lies."""
    return Path(Generations(folder.backups).path_of(generation))


def kept(folder: DataFolder) -> list[bytes]:
    """Return the bytes of everything that was set aside."""
    return [path.read_bytes() for path in sorted(folder.quarantine.iterdir())]


def codes(repair: RepairService) -> list[str]:
    """Repair; return what was done."""
    return [one.code for one in repair.repair()]


def test_healthy_data_need_nothing(healthy: int, repair: RepairService, folder: DataFolder) -> None:
    """Nothing is done, and data and copies keep every byte."""
    files = (folder.data_file, *folder.backups.iterdir())
    before = [path.read_bytes() for path in files]
    assert repair.repair() == ()
    assert [path.read_bytes() for path in files] == before


def test_a_folder_that_is_not_there_is_not_made(repair: RepairService, folder: DataFolder) -> None:
    """Repairing a mistyped folder leaves no trace."""
    if folder.root.exists():
        folder.root.rmdir()
    assert repair.repair() == ()
    assert not folder.root.exists()


def test_a_damaged_data_file_comes_back(
    healthy: int, repair: RepairService, folder: DataFolder, clock: HandClock
) -> None:
    """The copy takes its place, the damaged file is kept byte by byte, and the doctor is content."""
    sound = folder.data_file.read_bytes()
    damaged = flip(folder.data_file)
    done = repair.repair()
    assert [one.code for one in done] == ["restored"]
    assert (done[0].facts["generation"], done[0].facts["entries"]) == (healthy, 3)
    assert folder.data_file.read_bytes() == sound
    assert kept(folder) == [damaged]
    assert DoctorService(folder, clock).examine().ok


@pytest.mark.parametrize("age", [0, 1])
def test_a_damaged_copy_is_set_aside(
    healthy: int, repair: RepairService, folder: DataFolder, clock: HandClock, age: int
) -> None:
    """The doctor finds a damaged copy, new or old; the repair keeps it aside; the newest is written again."""
    damaged = flip(copy_of(folder, healthy - age))
    report = DoctorService(folder, clock).examine()
    assert [one.facts for one in report.findings if one.code == "copy_damaged"] == [
        {"generation": healthy - age}
    ]
    assert report.exit_code == 1
    done = codes(repair)
    assert sorted(done) == (["copy_set_aside"] if age else ["copy_mended", "copy_set_aside"])
    assert kept(folder) == [damaged]
    assert copy_of(folder, healthy).read_bytes() == folder.data_file.read_bytes()
    assert DoctorService(folder, clock).examine().ok
    assert repair.repair() == ()


def test_a_missing_second_copy_is_written(healthy: int, repair: RepairService, folder: DataFolder) -> None:
    """After a clean-up of the backups there are two copies again."""
    copy_of(folder, healthy).unlink()
    assert codes(repair) == ["copy_mended"]
    assert copy_of(folder, healthy).read_bytes() == folder.data_file.read_bytes()


def test_leftovers_reserve_and_open_doors(healthy: int, repair: RepairService, folder: DataFolder) -> None:
    """Unfinished files go, the reserve is laid, and what others could read they cannot any more."""
    (folder.root / ".kz.json.123.kztmp").write_bytes(b"half")
    folder.reserve.unlink()
    folder.data_file.chmod(0o644)
    folder.backups.chmod(0o755)
    done = repair.repair()
    assert [one.code for one in done] == [
        "leftovers_swept",
        "reserve_laid",
        *(["access_closed"] * 2 if os.name == "posix" else []),
    ]
    assert done[0].facts == {"n": 1}
    assert not (folder.root / ".kz.json.123.kztmp").exists()
    assert folder.reserve.exists()
    if os.name == "posix":
        assert (folder.data_file.stat().st_mode & 0o777, folder.backups.stat().st_mode & 0o777) == (
            0o600,
            0o700,
        )
    assert repair.repair() == ()


def test_data_in_use_are_left_alone(
    desk: Services, sim: Sim, repair: RepairService, folder: DataFolder
) -> None:
    """While another instance writes, nothing of it is touched, its unfinished files neither."""
    unfinished = folder.root / ".kz.json.123.kztmp"
    unfinished.write_bytes(b"half")
    with pytest.raises(DataInUse):
        repair.repair()
    assert unfinished.read_bytes() == b"half"


def test_damage_without_a_copy_is_left_alone(healthy: int, repair: RepairService, folder: DataFolder) -> None:
    """What no sound copy proves is refused, and not a byte of it changes."""
    files = [folder.data_file, *folder.backups.iterdir()]
    before = [flip(path) for path in files]
    with pytest.raises(DataDamaged):
        repair.repair()
    assert [path.read_bytes() for path in files] == before


def test_the_vault_is_left_alone(
    desk: Services, sim: Sim, repair: RepairService, folder: DataFolder, clock: HandClock
) -> None:
    """A damaged record of the vault stays, and stays a finding: only the password could prove it."""
    desk.vault.create("four words of nonsense")
    desk.vault.set_field(sim.id, "pin", "4821")
    with desk.database.transaction("break"):
        desk.database.book.put("vault_records", sim.id, {"sealed": "nonsense"})
    desk.close()
    assert repair.repair() == ()
    report = DoctorService(folder, clock).examine()
    assert "vault_record_damaged" in {finding.code for finding in report.findings}
    with Services.open(folder, clock, vault_cost=CHEAPEST) as services:
        assert services.database.book.get("vault_records", sim.id) == {"sealed": "nonsense"}


def test_a_door_that_cannot_be_shut_is_passed_over(
    healthy: int, repair: RepairService, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is not the user's stays as it is; elsewhere than on POSIX there are no such doors."""
    folder.data_file.chmod(0o644)

    def refuse(_path: Path, _mode: int) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "chmod", refuse)
    assert repair.repair() == ()
    monkeypatch.setattr(os, "name", "nt")
    assert list(repair._shut_doors()) == []
