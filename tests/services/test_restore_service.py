"""Promises of bringing a backup in: merged or in the place of everything, with nothing dropped in silence."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from laptop import Laptop

from kzcompanion.domain.backup import RestoreMode, Tally, VaultOutcome
from kzcompanion.domain.errors import DiskFull, ReadOnly, UndoConflict
from kzcompanion.domain.money import Money
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import LedgerChanged, SimsChanged, VaultStateChanged
from kzcompanion.storage.data_line import read_sound
from kzcompanion.vault.cipher import CHEAPEST

Laptops = tuple[Laptop, Laptop]
BOTH = pytest.mark.parametrize("mode", RestoreMode)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a backup."""
    return tmp_path / "my.kzbackup"


@BOTH
@pytest.mark.parametrize("sealed", [False, True])
def test_an_empty_laptop_gets_everything(
    laptops: Laptops, path: Path, mode: RestoreMode, sealed: bool
) -> None:
    """On a new laptop both ways bring every SIM, entry, renewal and secret, also after a restart."""
    old, new = laptops
    sim = old.fill()
    old.fill("red", entries=70)
    old.services.renewal.start(sim.id)
    if sealed:
        old.seal(sim.id, pin="0000", phone="+77011234567")
    verified = old.backup(path)
    done = new.restore(path, mode)
    assert (done.imported, done.duplicates, done.sims, done.entries) == (76, 0, 2, 73)
    assert done.vault is (VaultOutcome.ADOPTED if sealed else VaultOutcome.NONE)
    assert done.kept == ""
    new.reopen()
    assert new.content() == old.content()
    if sealed:
        assert verified.secrets == 2
        assert new.secrets(sim.id) == {"pin": "0000", "phone": "+77011234567"}
    added = new.services.ledger.log(sim.id, Money.tenge(1))
    assert added.seq > max(entry.seq for entry in old.services.ledger.entries(sim.id))


@BOTH
def test_the_same_backup_twice_brings_nothing(laptops: Laptops, path: Path, mode: RestoreMode) -> None:
    """Brought in again, everything is a duplicate; merged, nothing is even written."""
    old, new = laptops
    sim = old.fill()
    old.seal(sim.id, pin="0000")
    old.backup(path)
    new.restore(path, mode)
    before = new.content()
    generation = new.services.database.generation
    done = new.restore(path)
    assert (done.imported, done.duplicates, done.kept) == (0, 4, "")
    assert done.plan.same == Tally(sims=1, entries=3)
    assert new.services.database.generation <= generation + 1
    assert new.services.undo.undoable() == f"backup_{mode.value}"
    assert new.content() == before
    new.restore(path, RestoreMode.REPLACE)
    assert new.content() == before


def test_replacing_removes_what_is_not_in_the_backup(laptops: Laptops, path: Path) -> None:
    """Afterwards all is as in the backup, vault included; what was here is kept, and undone as one."""
    old, new = laptops
    sim = old.fill()
    old.seal(sim.id, pin="0000")
    old.backup(path)
    mine = new.fill("mine")
    new.seal(mine.id, pin="9999")
    new.services.preferences.change(language="kk", idle_lock_minutes=9)
    before = new.content()
    payload = new.services.folder.data_file.read_bytes()
    done = new.restore(path, RestoreMode.REPLACE)
    assert (done.vault, done.sims, done.entries) == (VaultOutcome.REPLACED, 1, 3)
    assert Path(done.kept).read_bytes() == payload
    assert new.content() == old.content()
    assert new.services.vault.state() == "locked"
    assert new.secrets(sim.id) == {"pin": "0000"}
    choices = new.services.preferences.current()
    assert (choices.language, choices.idle_lock_minutes) == ("kk", 5)
    assert new.services.undo.undo() == "backup_replace"
    assert new.services.vault.state() == "locked"
    assert new.content() == before
    assert new.secrets(mine.id) == {"pin": "9999"}
    assert new.services.undo.redo() == "backup_replace"
    assert new.content() == old.content()
    assert Path(done.kept).exists()


def test_replacing_by_a_backup_without_a_vault(laptops: Laptops, path: Path) -> None:
    """The vault goes with the rest, and says so beforehand; undo brings it back."""
    old, new = laptops
    old.fill()
    old.backup(path, None)
    mine = new.fill("mine")
    new.seal(mine.id, pin="9999")
    done = new.restore(path, RestoreMode.REPLACE)
    assert done.vault is VaultOutcome.REMOVED
    assert new.services.vault.state() == "none"
    new.services.undo.undo()
    assert new.secrets(mine.id) == {"pin": "9999"}


def test_an_old_backup_of_ones_own_is_merged(laptops: Laptops, path: Path) -> None:
    """What was changed since stays, what was removed since stays away; nothing counts as a conflict."""
    one = laptops[0]
    sim = one.fill()
    entries = one.services.ledger.entries(sim.id)
    one.backup(path, None)
    one.services.ledger.edit(entries[0].id, balance=Money.tenge(7))
    one.services.ledger.remove(entries[1].id)
    one.services.ledger.log(sim.id, Money.tenge(8))
    before = one.content()
    plan = one.plan(path, None)
    assert (plan.newer_here, plan.removed_here, plan.only_here) == (Tally(entries=1),) * 3
    assert plan.same == Tally(sims=1, entries=1)
    assert plan.conflicts == ()
    done = one.restore(path)
    assert (done.imported, done.duplicates) == (0, 4)
    assert one.content() == before


def test_two_laptops_are_joined(laptops: Laptops, path: Path) -> None:
    """Each goes on by itself; after a backup there and one back both hold all that either did."""
    one, two = laptops
    sim = one.fill()
    one.seal(sim.id, pin="0000")
    one.backup(path)
    two.restore(path)
    entries = [entry.id for entry in one.services.ledger.entries(sim.id)]
    one.services.ledger.log(sim.id, Money.tenge(11))
    one.services.ledger.edit(entries[0], note="one")
    one.seal(sim.id, puk="12345678")
    two.services.ledger.log(sim.id, Money.tenge(22))
    two.services.ledger.edit(entries[1], note="two")
    two.services.ledger.remove(entries[2])
    two.fill("two's own")
    two.seal(sim.id, phone="+77011234567")
    two.backup(path)
    plan = one.plan(path)
    assert (plan.new, plan.newer_there) == (Tally(sims=1, entries=4), Tally(entries=1))
    assert (plan.newer_here, plan.removed_there) == (Tally(entries=1), Tally(entries=1))
    assert (plan.conflicts, plan.secrets_changed) == ((), (sim.id,))
    done = one.restore(path)
    assert (done.imported, done.vault) == (6, VaultOutcome.MERGED)
    one.backup(path)
    two.restore(path)
    one.reopen()
    two.reopen()
    assert one.content() == two.content()
    assert (
        one.secrets(sim.id)
        == two.secrets(sim.id)
        == {
            "pin": "0000",
            "puk": "12345678",
            "phone": "+77011234567",
        }
    )
    notes = {entry.note for entry in one.services.ledger.entries(sim.id)}
    assert notes == {"", "one", "two"}


def test_what_removed_things_left_behind_is_kept_of_both(laptops: Laptops, path: Path) -> None:
    """The bin and the answered deeds of both laptops stand beside each other after either way."""
    one, two = laptops
    sim = one.fill()
    entries = one.services.ledger.entries(sim.id)
    one.services.ledger.remove(entries[0].id)
    one.services.batch.answer(
        msgspec.json.encode({"deed": "log", "sim": sim.id, "balance": "1500", "key": "one"})
    )
    one.backup(path, None)
    for mode in RestoreMode:
        done = two.restore(path, mode)
        assert done.entries == 3
        twice = two.services.batch.answer(
            msgspec.json.encode({"deed": "log", "sim": sim.id, "balance": "1500", "key": "one"})
        )
        assert twice.exit_code == 0
        assert len(two.services.ledger.entries(sim.id)) == 3
        binned = [
            record_id
            for name in two.services.database.book.names("bin.")
            for record_id in two.services.database.book.rows(name)
        ]
        assert binned == [entries[0].id]


def test_an_undone_merge_can_be_done_again(laptops: Laptops, path: Path) -> None:
    """Undo takes the whole merge back; the same file then brings the same again."""
    one, two = laptops
    sim = one.fill()
    one.backup(path, None)
    two.fill("own")
    before = two.content()
    first = two.restore(path)
    after = two.content()
    assert two.services.undo.undo() == "backup_merge"
    assert two.content() == before
    again = two.restore(path)
    assert (again.imported, again.plan.new) == (first.imported, first.plan.new)
    assert two.content() == after
    two.services.ledger.log(sim.id, Money.tenge(5))
    two.services.undo.undo()
    two.services.undo.undo()
    assert two.content() == before


def test_a_vault_changed_since_is_not_undone(laptops: Laptops, path: Path) -> None:
    """Undo refuses rather than to take a newer secret away."""
    one, two = laptops
    sim = one.fill()
    one.seal(sim.id, pin="0000")
    one.backup(path)
    two.restore(path)
    two.seal(sim.id, pin="1111")
    with pytest.raises(UndoConflict):
        two.services.undo.undo()
    assert two.secrets(sim.id) == {"pin": "1111"}


@BOTH
def test_the_window_hears_of_it(laptops: Laptops, path: Path, mode: RestoreMode) -> None:
    """SIMs, ledgers and the vault are news once everything is on the disk."""
    one, two = laptops
    sim = one.fill()
    one.seal(sim.id, pin="0000")
    one.backup(path)
    heard: list[object] = []
    for kind in (SimsChanged, LedgerChanged, VaultStateChanged):
        two.services.events.subscribe(kind, heard.append)
    two.restore(path, mode)
    assert SimsChanged() in heard
    assert LedgerChanged(sim.id) in heard
    assert VaultStateChanged("locked") in heard


@BOTH
def test_an_unlocked_vault_is_locked_first(laptops: Laptops, path: Path, mode: RestoreMode) -> None:
    """What was open belongs to the state before; afterwards it wants its password again."""
    one, two = laptops
    sim = one.fill()
    one.seal(sim.id, pin="0000")
    one.backup(path)
    two.restore(path)
    two.seal(sim.id, puk="12345678")
    assert two.services.vault.state() == "unlocked"
    two.restore(path, mode)
    assert two.services.vault.state() == "locked"


@BOTH
def test_read_only_data_stay_as_they_are(laptops: Laptops, path: Path, mode: RestoreMode) -> None:
    """What cannot be written is not half restored, and no file is left behind."""
    one, two = laptops
    one.fill()
    one.backup(path, None)
    two.fill("mine")
    folder = two.services.folder
    two.services.close()
    with Services.open(DataFolder(folder.root), two.clock, read_only=True, vault_cost=CHEAPEST) as reader:
        opened = reader.backup.open(path)
        with pytest.raises(ReadOnly):
            (reader.restore.merge if mode is RestoreMode.MERGE else reader.restore.replace)(opened)
        assert reader.restore.plan(opened).new.total == 4
    assert list(folder.backups.glob("pre-*")) == []
    two.services = two._open()


Fault = Callable[..., Any]


def _full(*_args: object) -> int:
    raise OSError(28, os.strerror(28))


@BOTH
def test_a_full_disk_changes_nothing(
    laptops: Laptops, path: Path, monkeypatch: pytest.MonkeyPatch, mode: RestoreMode
) -> None:
    """Full before the copy is kept or full while saving: told as that, and everything is as before."""
    one, two = laptops
    one.fill()
    one.backup(path, None)
    two.fill("mine")
    before, content = two.services.folder.data_file.read_bytes(), two.content()
    real = disk.write_some
    for allowed in range(6):
        left = [allowed]

        def write(fd: int, data: bytes, left: list[int] = left) -> int:
            if left[0] <= 0:
                return _full()
            left[0] -= 1
            return real(fd, data)

        with monkeypatch.context() as patch:
            patch.setattr(disk, "write_some", write)
            try:
                two.restore(path, mode)
            except DiskFull:
                assert two.services.folder.data_file.read_bytes() == before
                assert two.content() == content
            else:
                break
    else:
        pytest.fail("it never fitted")
    assert allowed > 1
    two.reopen()
    assert two.services.sims.find("blue")


def test_the_kept_file_is_sound(laptops: Laptops, path: Path) -> None:
    """The file kept before a restore is a whole data file of the program."""
    one, two = laptops
    one.fill()
    one.backup(path, None)
    two.fill("mine")
    kept = Path(two.restore(path).kept)
    assert kept.name.startswith("pre-restore-g")
    assert set(read_sound(kept).tables) >= {"sims"}
