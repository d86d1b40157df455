"""After the password was seen: a new key, and nothing left that the old one opens."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from kzcompanion.domain.errors import Cancelled, PasswordTooWeak, VaultDamaged, WrongPassword
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.vault_service import VaultService, VaultState
from kzcompanion.storage.vault_store import VaultStore

PASSWORD = "correct horse battery"
NEW = "another horse battery"
SIM = "11111111-2222-4333-8444-555555555555"
OTHER = "22222222-2222-4333-8444-555555555555"


@pytest.fixture
def unlocked(desk: Services) -> VaultService:
    """Give an unlocked vault with two SIMs."""
    desk.vault.create(PASSWORD)
    desk.vault.set_field(SIM, "pin", "0123")
    desk.vault.set_field(OTHER, "puk", "01234567")
    return desk.vault


def shown(service: VaultService, sim: str, field: str) -> str:
    """Give what a field discloses."""
    poured: list[str] = []
    service.disclose(sim, field, poured.append)
    return poured[0]


def boxes(folder: DataFolder, text: str) -> list[Path]:
    """Name the files that hold a text."""
    return [path for path in folder.root.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


def test_the_old_password_opens_nothing_any_more(
    unlocked: VaultService, desk: Services, folder: DataFolder
) -> None:
    """Every record and slot is sealed anew, and no file holds what the old key opened."""
    head = VaultStore(desk.database).read()
    assert head is not None
    old = [record["box"]["c"] for record in VaultStore(desk.database).records().values()]
    old += [slot["box"]["c"] for slot in head["slots"]]
    assert all(boxes(folder, text) for text in old)
    done = unlocked.renew_key(PASSWORD, NEW, pytest.fail)
    assert (done.recovery, done.older_copies, done.set_aside) == (False, (), ())
    assert [boxes(folder, text) for text in old] == [[], [], []]
    assert (shown(unlocked, SIM, "pin"), shown(unlocked, OTHER, "puk")) == ("0123", "01234567")
    unlocked.lock()
    with pytest.raises(WrongPassword):
        unlocked.unlock(PASSWORD)
    unlocked.unlock(NEW)
    assert shown(unlocked, SIM, "pin") == "0123"
    assert unlocked.check() == ()
    unlocked.set_field(SIM, "pin", "4567")
    assert shown(unlocked, SIM, "pin") == "4567"


def test_the_recovery_sheet_is_made_anew(unlocked: VaultService) -> None:
    """The key on the old paper opens nothing, the one poured out does."""
    poured: list[str] = []
    unlocked.make_recovery_key(PASSWORD, poured.append)
    assert unlocked.renew_key(PASSWORD, NEW, poured.append).recovery
    unlocked.lock()
    with pytest.raises(WrongPassword):
        unlocked.unlock_by_recovery_key(poured[0])
    unlocked.unlock_by_recovery_key(poured[1])
    assert shown(unlocked, SIM, "pin") == "0123"


@pytest.mark.parametrize("new", [PASSWORD, "1234567890"])
def test_the_seen_password_and_a_weak_one_are_refused(unlocked: VaultService, new: str) -> None:
    """The new password must be another one, and strong."""
    with pytest.raises(PasswordTooWeak):
        unlocked.renew_key(PASSWORD, new, pytest.fail)
    with pytest.raises(WrongPassword):
        unlocked.renew_key("not the password", NEW, pytest.fail)
    unlocked.lock()
    unlocked.unlock(PASSWORD)


def test_nothing_changes_when_called_off(unlocked: VaultService, desk: Services) -> None:
    """Cancel before the write leaves every byte of the vault."""
    before = VaultStore(desk.database).records()
    asked = iter((False, True))
    with pytest.raises(Cancelled):
        unlocked.renew_key(PASSWORD, NEW, pytest.fail, lambda: next(asked))
    assert VaultStore(desk.database).records() == before
    assert shown(unlocked, SIM, "pin") == "0123"


def test_a_damaged_record_is_named_instead_of_lost(unlocked: VaultService, desk: Services) -> None:
    """What could not be opened with the new key stops the deed, and the old key stays."""
    store = VaultStore(desk.database)
    records = store.records()
    store.put_record(SIM, {**records[SIM], "box": records[OTHER]["box"]})
    with pytest.raises(VaultDamaged) as refused:
        unlocked.renew_key(PASSWORD, NEW, pytest.fail)
    assert refused.value.facts["record"] == SIM
    unlocked.remove_sim(SIM)
    unlocked.renew_key(PASSWORD, NEW, pytest.fail)
    assert shown(unlocked, OTHER, "puk") == "01234567"


def test_locking_meanwhile_wins(
    unlocked: VaultService, desk: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock in the moment of the write leaves a locked vault, which the new password opens."""
    real = VaultStore.write

    def write_and_lock(store: VaultStore, head: dict[str, object]) -> None:
        real(store, head)  # type: ignore[arg-type]
        unlocked.lock()

    monkeypatch.setattr(VaultStore, "write", write_and_lock)
    unlocked.renew_key(PASSWORD, NEW, pytest.fail)
    assert unlocked.state() is VaultState.LOCKED
    unlocked.unlock(NEW)
    assert shown(unlocked, SIM, "pin") == "0123"


def test_what_was_set_aside_goes_only_when_asked(unlocked: VaultService, folder: DataFolder) -> None:
    """The quarantine is named first, and removed at the user's word."""
    folder.quarantine.mkdir(mode=0o700)
    kept = folder.quarantine / "damaged.json"
    kept.write_text("{}")
    assert unlocked.renew_key(PASSWORD, NEW, pytest.fail).set_aside == (str(kept),)
    done = unlocked.renew_key(NEW, PASSWORD, pytest.fail, set_aside_too=True)
    assert (done.set_aside, kept.exists()) == ((), False)


def test_a_copy_that_stays_is_named(
    unlocked: VaultService, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that does not let go of an old copy is told of; the key is new all the same."""

    def refuse(_path: str) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(disk, "remove_file", refuse)
    (folder.quarantine).mkdir(mode=0o700)
    (folder.quarantine / "old").touch()
    done = unlocked.renew_key(PASSWORD, NEW, pytest.fail, set_aside_too=True)
    assert done.older_copies
    assert done.set_aside == (str(folder.quarantine / "old"),)
    unlocked.lock()
    unlocked.unlock(NEW)


def test_a_folder_that_is_not_confirmed_costs_nothing_else(
    unlocked: VaultService, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk that does not confirm the removal is no reason to say that the key is not new."""
    real = disk.sync_folder

    def after_the_save(path: str) -> None:
        if path == str(folder.backups) and len(list(folder.backups.iterdir())) == 1:
            raise OSError(errno.EIO, "no")
        real(path)

    monkeypatch.setattr(disk, "sync_folder", after_the_save)
    done = unlocked.renew_key(PASSWORD, NEW, pytest.fail)
    assert done.older_copies == ()
    unlocked.lock()
    unlocked.unlock(NEW)
