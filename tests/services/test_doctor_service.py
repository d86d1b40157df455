"""Promises of the doctor: it finds what is wrong and changes nothing."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import WrongPassword
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services import doctor_service
from kzcompanion.services.assembly import Services
from kzcompanion.services.doctor_service import DoctorReport, DoctorService, Severity
from kzcompanion.storage import migrations
from kzcompanion.vault.cipher import CHEAPEST

PASSWORD = "four words of nonsense"


@pytest.fixture
def doctor(folder: DataFolder, clock: HandClock) -> DoctorService:
    """Give the doctor of the data folder."""
    return DoctorService(folder, clock)


@pytest.fixture
def healthy(desk: Services, sim: Sim) -> Services:
    """Give closed data that are in order: a SIM, an entry, a vault with a secret."""
    desk.ledger.log(sim.id, Money(1))
    desk.vault.create(PASSWORD)
    desk.vault.set_field(sim.id, "pin", "4821")
    desk.close()
    return desk


def codes(report: DoctorReport) -> dict[str, Severity]:
    """Return what was found."""
    return {finding.code: finding.severity for finding in report.findings}


def fingerprint(root: Path) -> dict[str, str]:
    """Return a checksum of every file but the lock, whose text names its last holder."""
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in root.rglob("*")
        if path.is_file() and path.name != ".lock"
    }


def test_healthy_data_are_in_order(healthy: Services, doctor: DoctorService) -> None:
    """Nothing needs attention, and the report says what there is."""
    report = doctor.examine()
    assert codes(report) == {"readable": Severity.INFO}
    assert (report.ok, report.exit_code, report.read_only) == (True, 0, None)
    assert report.findings[0].facts == {"sims": 1, "entries": 1}
    assert report.generation == healthy.database.generation
    assert (report.backups, report.quarantine) == (report.generation, ())
    assert report.kdf == {
        "name": "argon2id",
        "memory_mib": CHEAPEST.memory_kib / 1024,
        "passes": CHEAPEST.passes,
        "lanes": CHEAPEST.lanes,
    }


def test_the_doctor_changes_nothing(healthy: Services, doctor: DoctorService, folder: DataFolder) -> None:
    """Every byte of data and backups is the same afterwards, healthy or damaged."""
    before = fingerprint(folder.root)
    doctor.examine()
    assert fingerprint(folder.root) == before
    folder.data_file.write_bytes(b"damage")
    before = fingerprint(folder.root)
    assert not doctor.examine().ok
    assert fingerprint(folder.root) == before


def test_an_empty_folder_is_no_fault(doctor: DoctorService, folder: DataFolder) -> None:
    """Before the first save there is nothing to be ill."""
    report = doctor.examine()
    assert (report.ok, report.generation, report.kdf, report.backups) == (True, 0, None, 0)
    folder.root.rmdir()
    report = doctor.examine()
    assert codes(report)["no_data"] is Severity.INFO
    assert report.ok
    assert not folder.root.exists()


def test_a_damaged_file_with_a_copy_needs_attention(
    healthy: Services, doctor: DoctorService, folder: DataFolder
) -> None:
    """The copy would be used; that is told before it happens."""
    folder.data_file.write_bytes(folder.data_file.read_bytes()[:-40])
    report = doctor.examine()
    assert codes(report)["restored"] is Severity.WARNING
    assert report.exit_code == 1


def test_data_beyond_reading_are_damage(healthy: Services, doctor: DoctorService, folder: DataFolder) -> None:
    """With file and copies gone bad the exit code is that of damaged data."""
    for path in (folder.data_file, *folder.backups.iterdir()):
        path.write_bytes(b"\x00" * 100)
    report = doctor.examine()
    assert report.exit_code == 4
    assert report.findings[0].error is not None
    assert report.generation is None


def test_a_record_that_cannot_be_read_is_found(desk: Services, sim: Sim, doctor: DoctorService) -> None:
    """A record of the wrong shape inside a sound file is an error."""
    with desk.database.transaction("break"):
        desk.database.book.put("sims", "x", {"nickname": 7})
    desk.close()
    report = doctor.examine()
    assert codes(report) == {"data_damaged": Severity.ERROR}
    assert report.exit_code == 4


def test_a_missing_copy_needs_attention(healthy: Services, doctor: DoctorService, folder: DataFolder) -> None:
    """Both copies of the last save must be there."""
    for path in folder.backups.iterdir():
        path.unlink()
    assert codes(doctor.examine())["no_copy"] is Severity.WARNING


def test_what_was_set_aside_is_listed(healthy: Services, doctor: DoctorService, folder: DataFolder) -> None:
    """Files in quarantine are named but need nothing."""
    folder.quarantine.mkdir()
    (folder.quarantine / "damaged-kz.json").write_bytes(b"x")
    report = doctor.examine()
    assert report.quarantine == ("damaged-kz.json",)
    assert codes(report)["quarantine"] is Severity.INFO
    assert report.ok


def test_another_instance_is_named(desk: Services, sim: Sim, doctor: DoctorService) -> None:
    """While another one holds the data the doctor reads on, and says why nothing could be written."""
    report = doctor.examine()
    assert codes(report)["in_use"] is Severity.INFO
    assert (report.read_only, report.ok) == ("in_use", True)
    holder = next(finding.facts["holder"] for finding in report.findings if finding.code == "in_use")
    assert holder.pid == os.getpid()


@pytest.mark.parametrize("part", ["root", "data_file", "backups"])
def test_open_doors_are_found(
    healthy: Services, doctor: DoctorService, folder: DataFolder, part: str
) -> None:
    """A folder or file that others can read needs attention."""
    path: Path = getattr(folder, part)
    path.chmod(path.stat().st_mode | 0o044)
    report = doctor.examine()
    found = [finding.facts for finding in report.findings if finding.code == "open_to_others"]
    assert found == [{"path": str(path)}]
    assert report.exit_code == 1


@pytest.mark.parametrize("year", [2020, 2101])
def test_an_impossible_clock_is_found(
    healthy: Services, doctor: DoctorService, clock: HandClock, year: int
) -> None:
    """A clock before this program or after this century cannot be right."""
    clock.instant = datetime(year, 1, 1, tzinfo=UTC)
    assert codes(doctor.examine())["clock_implausible"] is Severity.WARNING


def test_a_clock_set_back_is_found(healthy: Services, doctor: DoctorService, clock: HandClock) -> None:
    """A clock before the newest entry needs attention; a day of difference is a matter of zones."""
    clock.go_on(hours=-23)
    assert "clock_set_back" not in codes(doctor.examine())
    clock.go_on(hours=-2)
    assert codes(doctor.examine())["clock_set_back"] is Severity.WARNING


def test_a_full_disk_is_foreseen(
    healthy: Services, doctor: DoctorService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too little free space needs attention before saving fails."""
    monkeypatch.setattr(doctor_service, "LEAST_FREE", 1 << 62)
    assert codes(doctor.examine())["little_space"] is Severity.WARNING


def test_damage_in_the_vault_is_found_without_its_password(
    healthy: Services, doctor: DoctorService, folder: DataFolder, clock: HandClock
) -> None:
    """A sealed record that lost its shape, and a head that did, are errors."""
    with Services.open(folder, clock) as services, services.database.transaction("break"):
        record_id = next(iter(services.database.book.rows("vault_records")))
        services.database.book.put("vault_records", record_id, {"sealed": "nonsense"})
    report = doctor.examine()
    assert codes(report)["vault_record_damaged"] is Severity.ERROR
    assert (report.exit_code, report.kdf is not None) == (1, True)
    with Services.open(folder, clock) as services, services.database.transaction("break"):
        services.database.book.put("vault", "vault", {"format": "nonsense"})
    report = doctor.examine()
    assert codes(report)["vault_header_damaged"] is Severity.ERROR
    assert report.kdf is None


def test_with_the_password_records_are_opened(
    healthy: Services, sim: Sim, doctor: DoctorService, folder: DataFolder, clock: HandClock
) -> None:
    """A record whose shape is right but which does not open is found; a wrong password is told as such."""
    before = fingerprint(folder.root)
    assert codes(doctor.examine(PASSWORD)) == {"readable": Severity.INFO}
    with pytest.raises(WrongPassword):
        doctor.examine("some other words")
    assert fingerprint(folder.root) == before
    with Services.open(folder, clock) as services, services.database.transaction("break"):
        book = services.database.book
        record_id, record = next(iter(book.rows("vault_records").items()))
        sealed = msgspec.json.decode(msgspec.json.encode(record))
        text = sealed["box"]["c"]
        sealed["box"]["c"] = ("B" if text[0] == "A" else "A") + text[1:]
        book.put("vault_records", record_id, sealed)
    assert codes(doctor.examine()) == {"readable": Severity.INFO}
    assert "vault_record_damaged" in codes(doctor.examine(PASSWORD))


def test_without_a_vault_a_password_is_not_needed(desk: Services, sim: Sim, doctor: DoctorService) -> None:
    """Where there is no vault the password says nothing."""
    desk.close()
    assert doctor.examine(PASSWORD).ok


def test_a_broken_data_pack_is_found(
    healthy: Services, doctor: DoctorService, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Shipped facts that are not as they must be are named."""
    monkeypatch.setattr("kzcompanion.files.resources.resource", tmp_path.joinpath)
    report = doctor.examine()
    assert codes(report)["pack_broken"] is Severity.ERROR
    assert report.exit_code == 1


def test_a_folder_without_a_way_in_is_found(
    healthy: Services, doctor: DoctorService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system refuses writing, nothing could be saved, and that is told before it is tried."""
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    report = doctor.examine()
    assert codes(report)["folder_not_writable"] is Severity.WARNING
    assert (report.read_only, report.exit_code) == ("cannot_write", 1)


def test_data_of_a_newer_version_are_damage_to_us(
    healthy: Services,
    doctor: DoctorService,
    folder: DataFolder,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a newer version wrote is not ours to write."""
    newer = migrations.SCHEMA + 1
    monkeypatch.setattr("kzcompanion.storage.migrations.SCHEMA", newer)
    monkeypatch.setattr(
        "kzcompanion.storage.migrations.CHAIN", {number: lambda _tables: None for number in range(1, newer)}
    )
    Services.open(folder, clock).close()
    with Services.open(folder, clock) as services:
        services.preferences.change(theme="dark")
    monkeypatch.undo()
    report = doctor.examine()
    assert codes(report)["data_newer"] is Severity.ERROR
    assert (report.read_only, report.exit_code) == ("newer_schema", 4)


def test_what_cannot_be_looked_at_is_passed_over(
    healthy: Services, doctor: DoctorService, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock file, a disk or a system that answers nothing does not stop the doctor."""
    folder.lock.unlink()
    folder.backups.rename(folder.root / "elsewhere")

    def silent(_path: object) -> None:
        raise OSError

    monkeypatch.setattr("shutil.disk_usage", silent)
    report = doctor.examine()
    assert codes(report) == {"no_copy": Severity.WARNING, "readable": Severity.INFO}


def test_a_file_in_the_folders_place_is_told(doctor: DoctorService, folder: DataFolder) -> None:
    """A data folder that is a file has no data, and nothing breaks."""
    folder.root.rmdir()
    folder.root.write_text("not a folder", encoding="utf-8")
    report = doctor.examine()
    assert "no_data" in codes(report)
