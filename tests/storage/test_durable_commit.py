"""storage/durable_commit: "saved" means on the disk twice; "not saved" means not there."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable

import pytest
from storage_story import STORY, TickingClock, sim, state_of, told_states

from kzcompanion.domain.errors import CannotWrite, ChangedOutside, DiskFull, SavedUnconfirmed
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.data_line import render
from kzcompanion.storage.database import Database
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]


def _refuse(
    number: int, when: Callable[..., bool]
) -> Callable[[Callable[..., object]], Callable[..., object]]:
    """Make a call fail whenever its arguments are meant."""

    def wrap(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object) -> object:
            if when(*args):
                raise OSError(number, os.strerror(number))
            return real(*args)

        return call

    return wrap


def _slugs(database: Database) -> list[str]:
    return [event.slug for event in database.report]


def test_an_unconfirmed_save_is_taken_back(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the folder's sync fails once, "not saved" is true: memory, file and copies are as before."""
    database = opened()
    told_states(database)
    before, payload = state_of(database), folder.data_file.read_bytes()
    failures = iter([True])
    with monkeypatch.context() as patch:
        broken = _refuse(errno.EIO, lambda path: path == str(folder.root) and next(failures, False))
        patch.setattr(disk, "sync_folder", broken(disk.sync_folder))
        with pytest.raises(CannotWrite) as caught:
            SimsStore(database).put(sim("lost"))
    assert type(caught.value) is CannotWrite
    assert state_of(database) == before
    assert folder.data_file.read_bytes() == payload
    SimsStore(database).put(sim("next"))
    assert SimsStore(opened()).get("lost") is None
    assert SimsStore(opened()).get("next") == sim("next")
    assert opened().report == ()


def test_the_first_save_can_be_taken_back_too(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the very first save is not confirmed there is no data file afterwards."""
    database = opened()
    failures = iter([True])
    with monkeypatch.context() as patch:
        broken = _refuse(errno.EIO, lambda path: path == str(folder.root) and next(failures, False))
        patch.setattr(disk, "sync_folder", broken(disk.sync_folder))
        with pytest.raises(CannotWrite):
            SimsStore(database).put(sim())
    assert not folder.data_file.exists()
    assert SimsStore(opened()).all() == []


@pytest.mark.parametrize("also", ["sync_folder", "remove_file", "open_file"])
def test_a_dying_disk_is_told_as_unconfirmed(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch, also: str
) -> None:
    """A save that can neither be confirmed nor taken back is told as either, and memory shows the disk."""
    database = opened()
    told_states(database)
    failed: list[bool] = []

    def meant(path: object, *_: object) -> bool:
        failed.append(path == str(folder.root))
        return bool(failed[-1])

    with monkeypatch.context() as patch:
        patch.setattr(disk, "sync_folder", _refuse(errno.EIO, meant)(disk.sync_folder))
        if also != "sync_folder":
            broken = _refuse(errno.EIO, lambda *_: any(failed))
            patch.setattr(disk, also, broken(getattr(disk, also)))
        with pytest.raises(SavedUnconfirmed):
            SimsStore(database).put(sim("either"))
    assert SimsStore(database).get("either") == sim("either")
    SimsStore(database).put(sim("next"))
    again = SimsStore(opened())
    assert again.get("either") == sim("either")
    assert again.get("next") == sim("next")
    assert opened().report == ()


@pytest.mark.parametrize("call", ["open_file", "replace_file", "sync_folder"])
def test_a_second_copy_that_fails_is_told_and_made_up_for(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """When only the second copy fails the deed is saved, the user is told, and the next start mends it."""
    database = opened()
    told_states(database)
    with monkeypatch.context() as patch:
        broken = _refuse(errno.EIO, lambda path, *_: str(path).startswith(str(folder.backups)))
        patch.setattr(disk, call, broken(getattr(disk, call)))
        SimsStore(database).put(sim("saved"))
    assert _slugs(database) == ["copy_failed"]
    database = opened()
    assert SimsStore(database).get("saved") == sim("saved")
    copy = folder.backups / f"kz.g{database.generation:08d}.json"
    assert copy.read_bytes() == folder.data_file.read_bytes()


def test_a_file_that_cannot_be_replaced_leaves_no_copy(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the data file cannot be replaced the staged copy is dropped: nothing of the deed appears later."""
    database = opened()
    told_states(database)
    before = state_of(database)
    names = sorted(path.name for path in folder.root.rglob("*"))
    with monkeypatch.context() as patch:
        broken = _refuse(errno.EACCES, lambda _, target: target == str(folder.data_file))
        patch.setattr(disk, "replace_file", broken(disk.replace_file))
        with pytest.raises(CannotWrite):
            SimsStore(database).put(sim("lost"))
    assert sorted(path.name for path in folder.root.rglob("*")) == names
    assert state_of(opened()) == before


def test_backups_removed_meanwhile_are_made_again(folder: DataFolder, opened: Opened) -> None:
    """Somebody cleans up the backups folder while the program runs: the next save has its copy again."""
    database = opened()
    told_states(database)
    shutil.rmtree(folder.backups)
    SimsStore(database).put(sim("saved"))
    assert _slugs(database) == []
    assert len(list(folder.backups.iterdir())) == 1


def test_on_a_full_disk_the_reserve_and_old_generations_make_room(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is made to hold one more save by what was kept for it; the user is told."""
    database = opened()
    told_states(database)
    full = _refuse(errno.ENOSPC, lambda *_: folder.reserve.exists())
    with monkeypatch.context() as patch:
        patch.setattr(disk, "write_some", full(os.write))
        SimsStore(database).put(sim("saved"))
    assert _slugs(database) == ["room_made"]
    assert database.report[0].facts["files"] > 1
    assert not folder.reserve.exists()
    assert SimsStore(opened()).get("saved") == sim("saved")
    assert folder.reserve.exists()


def test_a_disk_full_of_other_things_refuses_and_keeps(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When no room can be made the deed is refused, the newest copy stays, and later saves work again."""
    database = opened()
    told_states(database)
    before = state_of(database)
    with monkeypatch.context() as patch:
        patch.setattr(disk, "write_some", _refuse(errno.ENOSPC, lambda *_: True)(os.write))
        for _ in range(3):
            with pytest.raises(DiskFull) as caught:
                SimsStore(database).put(sim("lost"))
    assert caught.value.exit_code == 5
    assert state_of(database) == before
    copy = folder.backups / f"kz.g{database.generation:08d}.json"
    assert copy.read_bytes() == folder.data_file.read_bytes()
    SimsStore(database).put(sim("next"))
    again = SimsStore(opened())
    assert again.get("lost") is None
    assert again.get("next") == sim("next")


def test_room_for_one_file_only_saves_without_a_copy(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When there is room for the file but not for its copy, the deed is saved and the missing copy told."""
    database = opened()
    told_states(database)
    with monkeypatch.context() as patch:
        broken = _refuse(errno.ENOSPC, lambda path, *_: str(path).startswith(f"{folder.backups}/."))
        patch.setattr(disk, "open_file", broken(os.open))
        SimsStore(database).put(sim("saved"))
    assert "copy_failed" in _slugs(database)
    assert SimsStore(opened()).get("saved") == sim("saved")


def test_an_older_file_put_back_meanwhile_is_kept_and_told(folder: DataFolder, opened: Opened) -> None:
    """A sync program puts an old file back while the program runs: nothing is lost, the old one is kept."""
    database = opened()
    STORY[0](database)
    old = folder.data_file.read_bytes()
    STORY[1](database)
    folder.data_file.unlink()
    folder.data_file.write_bytes(old)
    SimsStore(database).put(sim("new"))
    (event,) = database.report
    assert (event.slug, event.facts["problem"]) == ("outside_change", "older")
    assert [path.read_bytes() for path in folder.quarantine.iterdir()] == [old]
    state = state_of(database)
    assert state_of(opened()) == state


@pytest.mark.parametrize("content", [b"", b"garbage", None])
def test_a_file_spoilt_or_removed_meanwhile_is_written_again(
    folder: DataFolder, opened: Opened, content: bytes | None
) -> None:
    """Somebody spoils or removes the data file while the program runs: the next save has everything."""
    database = opened()
    told_states(database)
    folder.data_file.unlink()
    if content is not None:
        folder.data_file.write_bytes(content)
    SimsStore(database).put(sim("new"))
    assert _slugs(database) == ["outside_change"]
    state = state_of(database)
    assert state_of(opened()) == state


def test_the_same_file_copied_over_itself_is_no_change(folder: DataFolder, opened: Opened) -> None:
    """A file replaced by its own copy is still ours."""
    database = opened()
    told_states(database)
    payload = folder.data_file.read_bytes()
    folder.data_file.unlink()
    folder.data_file.write_bytes(payload)
    SimsStore(database).put(sim("new"))
    assert database.report == ()


def test_another_machines_later_work_is_not_overwritten(folder: DataFolder, opened: Opened) -> None:
    """A later generation of another machine stays; our work is kept beside it, and each deed is refused."""
    database = opened()
    told_states(database)
    ours = folder.data_file.read_bytes()
    theirs = bytes(render(1, database.generation + 5, "2026-11-09T00:00:00.000000Z", [b'"sims":{}'])[0])
    folder.data_file.write_bytes(theirs)
    for _ in range(2):
        with pytest.raises(ChangedOutside) as caught:
            SimsStore(database).put(sim("new"))
    (kept,) = folder.quarantine.iterdir()
    assert caught.value.facts["kept"] == str(kept)
    assert kept.read_bytes() == ours
    assert folder.data_file.read_bytes() == theirs
    assert SimsStore(opened()).all() == []


def test_another_programs_first_file_is_not_overwritten(folder: DataFolder, opened: Opened) -> None:
    """A data file that appears in a folder opened as empty is not overwritten either."""
    database = opened()
    theirs = bytes(render(1, 4, "2026-11-09T00:00:00.000000Z", [b'"sims":{}'])[0])
    folder.data_file.write_bytes(theirs)
    with pytest.raises(ChangedOutside) as caught:
        SimsStore(database).put(sim("new"))
    assert caught.value.facts["kept"] == ""
    assert folder.data_file.read_bytes() == theirs


def test_a_folder_that_vanished_is_told(folder: DataFolder, opened: Opened) -> None:
    """A data folder pulled out while the program runs is told, and memory stays as it was saved."""
    database = opened()
    told_states(database)
    before = state_of(database)
    shutil.rmtree(folder.root)
    with pytest.raises(CannotWrite):
        SimsStore(database).put(sim("lost"))
    assert state_of(database) == before


def test_a_folder_that_cannot_be_looked_into_is_told(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When even looking at the data file fails, the error is ours."""
    database = opened()
    told_states(database)
    monkeypatch.setattr(disk, "look_at", _refuse(errno.EIO, lambda *_: True)(os.stat))
    SimsStore(database).put(sim("saved"))  # its bytes can still be read
    monkeypatch.setattr(disk, "open_file", _refuse(errno.EIO, lambda *_: True)(os.open))
    with pytest.raises(CannotWrite):
        SimsStore(database).put(sim("lost"))
    assert SimsStore(database).get("lost") is None


def test_forgetting_on_a_bad_disk_is_told(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was kept at a migration goes, too; when the disk does not confirm it, that is told."""
    database = opened()
    told_states(database)
    kept = folder.backups / "pre-migration-s1-g3.json"
    kept.touch()
    database.forget_past()
    assert not kept.exists()
    broken = _refuse(errno.EIO, lambda path: path == str(folder.backups))
    monkeypatch.setattr(disk, "sync_folder", broken(disk.sync_folder))
    with pytest.raises(CannotWrite):
        database.forget_past()


def test_an_interruption_in_the_middle_changes_nothing(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C while the copy is written leaves no trace."""
    database = opened()
    told_states(database)
    before = state_of(database)
    names = sorted(path.name for path in folder.root.rglob("*"))
    real, count = os.write, iter(range(9))

    def interrupt(fd: int, data: bytes) -> int:
        if next(count) == 1:
            raise KeyboardInterrupt
        return real(fd, data)

    with monkeypatch.context() as patch:
        patch.setattr(disk, "write_some", interrupt)
        with pytest.raises(KeyboardInterrupt):
            SimsStore(database).put(sim("lost"))
    assert state_of(database) == before
    assert sorted(path.name for path in folder.root.rglob("*")) == names


def test_generations_pile_up_to_ten(folder: DataFolder, opened: Opened) -> None:
    """After many saves of one day eleven copies are left at most: the last ten and the last before them."""
    database = opened()
    for number in range(25):
        SimsStore(database).put(sim(f"sim{number}"))
    names = sorted(path.name for path in folder.backups.iterdir())
    assert names == [f"kz.g{number:08d}.json" for number in range(15, 26)]


def test_the_clock_only_stamps(folder: DataFolder) -> None:
    """A clock that stands still or runs backwards does not disturb the saves."""
    clock = TickingClock()
    with Database.open(folder, clock) as database:
        for number in range(3):
            clock.now = clock.now.replace(year=2020 - number)
            SimsStore(database).put(sim(f"sim{number}"))
    with Database.open(folder, clock) as database:
        assert len(SimsStore(database).all()) == 3
