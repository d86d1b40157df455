"""Promises of making, proving and opening a backup."""

from __future__ import annotations

import os
import stat
import zlib
from pathlib import Path

import msgspec
import pytest
from laptop import PASSWORD, Laptop

from kzcompanion.domain.backup import BackupReminder
from kzcompanion.domain.errors import (
    BackupDamaged,
    BackupEmpty,
    BackupNewer,
    BackupUnproven,
    Cancelled,
    CannotWrite,
    CompanionError,
    FileKindUnknown,
    Missing,
    NotABackup,
    WrongPassword,
)
from kzcompanion.files import disk_calls as disk
from kzcompanion.services import backup_service
from kzcompanion.services.backup_reminders import BackupReminders
from kzcompanion.storage import backup_body, backup_file
from kzcompanion.storage.database import Database
from kzcompanion.storage.migrations import SCHEMA
from kzcompanion.vault.recovery import read_recovery_key

Laptops = tuple[Laptop, Laptop]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a backup."""
    return tmp_path / "out" / "my.kzbackup"


@pytest.fixture(autouse=True)
def _place(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()


@pytest.fixture
def one(laptops: Laptops) -> Laptop:
    """Give a laptop with a SIM and three entries."""
    laptops[0].fill()
    return laptops[0]


def opens(laptop: Laptop, path: Path, password: str | None = PASSWORD) -> None:
    """Open a backup and close it again."""
    laptop.services.backup.open(path, password).close()


def test_a_backup_says_what_was_found_in_it(one: Laptop, path: Path) -> None:
    """The counts are those of the file opened again from the disk; only its owner can read it."""
    sim = one.services.sims.list()[0]
    one.seal(sim.id, pin="0000", phone="+77011234567")
    verified = one.backup(path)
    assert (verified.sims, verified.entries, verified.secrets) == (1, 3, 2)
    assert verified.sealed
    assert verified.noted
    assert verified.path == str(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    facts = one.services.backup.look(path)
    assert (facts.sims, facts.entries, facts.sealed, facts.program) == (1, 3, True, "0.1.0")
    assert facts.at <= one.clock.instant


def test_without_a_vault_no_password_is_needed(one: Laptop, path: Path) -> None:
    """A backup in clear is made and opened without one, and one that is given all the same does no harm."""
    assert not one.services.backup.needs_password()
    verified = one.backup(path, None)
    assert (verified.sealed, verified.secrets) == (False, 0)
    opens(one, path, None)
    opens(one, path, "whatever")


def test_with_a_vault_nothing_of_it_is_readable(one: Laptop, path: Path) -> None:
    """Nicknames, notes, amounts and secrets are in the sealed part, in no spelling outside."""
    sim = one.services.sims.list()[0]
    one.services.sims.change(sim.id, nickname="旅游卡 Canary")
    one.seal(sim.id, pin="739184")
    assert one.services.backup.needs_password()
    one.backup(path)
    payload = path.read_bytes()
    for word in ("旅游卡", "Canary", "739184", sim.id, "beeline", PASSWORD):
        assert word.encode() not in payload
        assert word.encode("utf-16-le") not in payload
    head = msgspec.json.decode(payload)["head"]
    assert set(head) == {"id", "at", "program", "schema", "sims", "entries", "size", "seal"}


def test_a_mistyped_password_makes_no_backup(one: Laptop, path: Path) -> None:
    """The password is held against the vault first; nothing is written, and an earlier backup stays."""
    sim = one.services.sims.list()[0]
    one.seal(sim.id, pin="0000")
    for password, error in (("correct horse", WrongPassword), (None, Missing), ("", Missing)):
        with pytest.raises(error):
            one.backup(path, password)
        assert not path.exists()
    one.backup(path)
    before = path.read_bytes()
    with pytest.raises(WrongPassword):
        one.backup(path, "correct horse")
    assert path.read_bytes() == before


def test_it_works_while_the_vault_is_locked_or_open(one: Laptop, path: Path) -> None:
    """Neither state matters, and neither is changed."""
    sim = one.services.sims.list()[0]
    one.seal(sim.id, pin="0000")
    assert one.backup(path).secrets == 1
    assert one.services.vault.state() == "unlocked"
    one.services.vault.lock()
    assert one.backup(path).secrets == 1
    assert one.services.vault.state() == "locked"


def test_the_password_of_that_day_opens_it(one: Laptop, path: Path) -> None:
    """After the password was changed an old backup wants the old one, and says from when it is."""
    sim = one.services.sims.list()[0]
    one.seal(sim.id, pin="0000")
    one.backup(path)
    one.services.vault.change_password(PASSWORD, "another four words here")
    with pytest.raises(WrongPassword) as caught:
        opens(one, path, "another four words here")
    assert caught.value.facts["kind"] == "backup"
    assert caught.value.exit_code == 6
    said = one.services.wording.sentence(caught.value)
    assert "22 Nov 2026" in said
    opens(one, path)


def test_the_recovery_sheet_opens_it(one: Laptop, path: Path) -> None:
    """The recovery key opens a backup made after the sheet was printed."""
    sim = one.services.sims.list()[0]
    one.seal(sim.id, pin="0000")
    keys: list[str] = []
    one.services.vault.make_recovery_key(PASSWORD, keys.append)
    assert read_recovery_key(keys[0])
    one.backup(path)
    opens(one, path, keys[0])


@pytest.mark.parametrize("name", ["my.csv", "my", "my.kzbackup.txt", ".kzbackup"])
def test_only_its_own_ending(one: Laptop, path: Path, name: str) -> None:
    """Another ending is refused before anything is done."""
    with pytest.raises(FileKindUnknown):
        one.backup(path.with_name(name))


def test_an_empty_backup_does_not_replace_a_file(laptops: Laptops, path: Path) -> None:
    """With nothing to back up, a file that is there may hold more than we do and is left alone."""
    assert laptops[0].backup(path, None).sims == 0
    with pytest.raises(BackupEmpty):
        laptops[0].backup(path, None)
    laptops[0].fill()
    assert laptops[0].backup(path, None).sims == 1


def test_a_folder_that_is_gone_is_told(one: Laptop, path: Path) -> None:
    """A stick that was pulled out is told in a sentence; nothing is noted."""
    with pytest.raises(CannotWrite):
        one.backup(path.parent / "gone" / "my.kzbackup", None)
    assert one.services.backup_reminders.due() is None
    path.mkdir()
    with pytest.raises(CannotWrite):
        one.backup(path, None)


def test_a_full_disk_leaves_the_earlier_backup(
    one: Laptop, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk is full the backup before is still there, whole."""
    one.backup(path, None)
    before = path.read_bytes()

    def refuse(fd: int, data: bytes) -> int:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as full:
        full.setattr(disk, "write_some", refuse)
        with pytest.raises(CannotWrite):
            one.backup(path, None)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("sealed", [False, True])
def test_what_does_not_read_back_is_not_called_verified(
    one: Laptop, path: Path, monkeypatch: pytest.MonkeyPatch, sealed: bool
) -> None:
    """A disk that keeps other bytes than it was given is found out by opening the file again."""
    if sealed:
        one.seal(one.services.sims.list()[0].id, pin="0000")
    real = backup_service.write_export

    def spoil(target: Path, payload: bytes) -> None:
        real(target, payload)
        changed = bytearray(target.read_bytes())
        changed[-20] ^= 1
        target.write_bytes(changed)

    monkeypatch.setattr(backup_service, "write_export", spoil)
    with pytest.raises(BackupUnproven) as caught:
        one.backup(path)
    assert caught.value.exit_code == 5
    assert one.services.backup_reminders.due() is None


def test_another_file_in_its_place_is_not_called_verified(
    one: Laptop, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old backup that a sync program puts in the new one's place is noticed, sound as it is."""
    one.backup(path, None)
    older = path.read_bytes()
    monkeypatch.setattr(backup_service, "write_export", lambda target, _: target.write_bytes(older))
    with pytest.raises(BackupUnproven):
        one.backup(path, None)


def test_it_can_be_stopped(one: Laptop, path: Path) -> None:
    """Cancelled before the file is written there is none; opening can be stopped, too. Progress is told."""
    one.seal(one.services.sims.list()[0].id, pin="0000")
    with pytest.raises(Cancelled):
        one.services.backup.export(path, PASSWORD, lambda: True)
    assert not path.exists()
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        one.services.backup.export(path, PASSWORD, lambda: next(asked))
    assert not path.exists()
    told: list[int] = []
    one.services.backup.export(path, PASSWORD, lambda: False, told.append)
    assert told == sorted(told)
    assert told[-1] == 100
    told.clear()
    with pytest.raises(Cancelled):
        one.services.backup.open(path, PASSWORD, lambda: True)
    one.services.backup.open(path, PASSWORD, lambda: False, told.append).close()
    assert told[-1] == 100


@pytest.mark.parametrize("sealed", [False, True])
def test_every_cut_and_every_flip_is_refused(one: Laptop, path: Path, sealed: bool) -> None:
    """Cut at every 50th byte or with every 97th byte flipped, no backup opens; each time it is said why."""
    if sealed:
        one.seal(one.services.sims.list()[0].id, pin="0000")
    one.backup(path)
    payload = path.read_bytes()
    spoiled = [payload[:length] for length in range(0, len(payload), 50)]
    for place in range(0, len(payload), 97):
        changed = bytearray(payload)
        changed[place] ^= 0x11
        spoiled.append(bytes(changed))
    for content in spoiled:
        path.write_bytes(content)
        with pytest.raises((NotABackup, BackupDamaged)) as caught:
            opens(one, path)
        assert one.services.wording.line(caught.value)


def rewritten(path: Path, **changes: object) -> None:
    """Write a file's head anew with the right checksum, as somebody who knows the form would."""
    found = backup_file.read_backup(path)
    path.write_bytes(backup_file.render(msgspec.structs.replace(found.head, **changes), found.body))


def test_a_head_that_lies_is_found_out(one: Laptop, path: Path) -> None:
    """Other counts or sizes than the body has make a backup damaged, sealed or not."""
    one.backup(path, None)
    for changes in ({"sims": 2}, {"entries": 4}, {"size": 5}, {"size": 10**9}):
        one.backup(path, None)
        rewritten(path, **changes)
        with pytest.raises(BackupDamaged):
            opens(one, path)
    one.seal(one.services.sims.list()[0].id, pin="0000")
    for changes in ({"sims": 2}, {"at": "2027-01-01T00:00:00.000Z"}, {"program": "9"}, {"schema": 1}):
        one.backup(path)
        rewritten(path, **changes)
        with pytest.raises(BackupDamaged):
            opens(one, path)


def test_a_seal_that_was_tampered_with_is_damage(one: Laptop, path: Path) -> None:
    """A seal of another shape is damage; of a later format, newer."""
    one.seal(one.services.sims.list()[0].id, pin="0000")
    one.backup(path)
    seal = backup_file.read_backup(path).head.seal
    assert seal is not None
    rewritten(path, seal={**seal, "salt": "x"})
    with pytest.raises(BackupDamaged):
        opens(one, path)
    rewritten(path, seal={**seal, "format": 2})
    with pytest.raises(BackupNewer) as caught:
        opens(one, path)
    assert caught.value.facts["known"] == 1


def test_a_newer_schema_is_newer(one: Laptop, path: Path) -> None:
    """A backup with data of a later schema is not guessed at."""
    one.backup(path, None)
    rewritten(path, schema=SCHEMA + 1)
    with pytest.raises(BackupNewer):
        opens(one, path)


def test_a_body_that_is_a_bomb_does_not_go_off(one: Laptop, path: Path) -> None:
    """Packed endlessly or nested endlessly, with all sums right, it is refused."""
    one.backup(path, None)
    found = backup_file.read_backup(path)
    for plain in (b'{"tables":{"x":{"y":{"a":"' + b"a" * (20 << 20) + b'"}}}}', b"[" * 10**6):
        head = msgspec.structs.replace(found.head, size=len(plain))
        path.write_bytes(backup_file.render(head, zlib.compress(plain, 9)))
        with pytest.raises(BackupDamaged):
            opens(one, path)


def test_a_read_only_instance_backs_up_unnoted(one: Laptop, path: Path) -> None:
    """Beside another instance a backup is made and verified, only the reminder does not hear of it."""
    database = Database.open(one.services.folder, one.clock.now, read_only=True)
    verified = backup_service.BackupService(database, one.clock).export(path, None)
    assert (verified.sims, verified.noted) == (1, False)
    assert BackupReminders(database, one.clock).due() is None


def test_the_reminder_counts_changes(laptops: Laptops, path: Path) -> None:
    """Ten changes after the last backup, or since ever, it is time; a new backup settles it."""
    laptop = laptops[0]
    reminder = laptop.services.backup_reminders.due
    assert reminder() is None
    sim = laptop.fill(entries=8)
    assert reminder() is None
    laptop.fill("red", entries=0)
    assert reminder() == BackupReminder(changes=10, last_at=None)
    made = laptop.backup(path, None)
    assert reminder() is None
    entries = laptop.services.ledger.entries(sim.id)
    for number in range(9):
        laptop.services.ledger.edit(entries[number % 8].id, note=str(number))
        laptop.services.preferences.change(idle_lock_minutes=number + 10)
    assert reminder() is None
    laptop.seal(sim.id, pin="0000", puk="12345678")
    assert reminder() == BackupReminder(changes=11, last_at=made.at.replace(microsecond=0))
    laptop.reopen()
    assert laptop.services.backup_reminders.due() is not None


def test_the_reminder_counts_days(laptops: Laptops, path: Path) -> None:
    """Two weeks with one change are long enough; without any change nothing is due for ever."""
    laptop = laptops[0]
    laptop.fill(entries=1)
    laptop.clock.go_on(days=13)
    assert laptop.services.backup_reminders.due() is None
    laptop.clock.go_on(days=1)
    assert laptop.services.backup_reminders.due() == BackupReminder(changes=2, last_at=None)
    laptop.backup(path, None)
    laptop.clock.go_on(days=400)
    assert laptop.services.backup_reminders.due() is None
    laptop.fill("red", entries=0)
    due = laptop.services.backup_reminders.due()
    assert due is not None
    assert due.changes == 1


def test_every_refusal_has_a_sentence(one: Laptop, path: Path, tmp_path: Path) -> None:
    """A folder, a FIFO, nothing, something else: a sentence in every case."""
    os.mkfifo(tmp_path / "pipe.kzbackup")
    (tmp_path / "other.kzbackup").write_bytes(b"PK" * 100)
    for name in ("", "pipe.kzbackup", "nothing.kzbackup", "other.kzbackup"):
        with pytest.raises(CompanionError) as caught:
            one.services.backup.look(tmp_path / name)
        assert str(tmp_path) in one.services.wording.line(caught.value)
    assert backup_body.belongs("sims")
