"""storage/kept_generation: the data as they are now, kept for good."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from storage_story import sim

from kzcompanion.domain.errors import CannotWrite, DataDamaged
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.kept_generation import keep_generation
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]


def test_nothing_is_kept_of_nothing(folder: DataFolder) -> None:
    """Before the first save there is nothing to keep."""
    assert keep_generation(folder, "pre-restore") is None


def test_the_generation_outlives_all_pruning(folder: DataFolder, opened: Opened) -> None:
    """The kept file is the data file as it was, and is there after fifty more saves; a leak removes it."""
    database = opened()
    SimsStore(database).put(sim())
    before = folder.data_file.read_bytes()
    kept = keep_generation(folder, "pre-restore")
    assert kept == folder.backups / "pre-restore-g1.json"
    assert keep_generation(folder, "pre-restore") == kept
    for number in range(50):
        SimsStore(database).put(sim(nickname=str(number)))
    assert kept.read_bytes() == before
    database.forget_past()
    assert not kept.exists()


def test_two_of_one_number_stand_beside_each_other(folder: DataFolder, opened: Opened) -> None:
    """A file that is kept already is never overwritten by another of its name."""
    SimsStore(opened()).put(sim())
    folder.backups.mkdir(exist_ok=True)
    (folder.backups / "pre-restore-g1.json").write_bytes(b"other")
    assert keep_generation(folder, "pre-restore") == folder.backups / "pre-restore-g1-2.json"


def test_the_folder_is_made_when_somebody_cleaned_up(folder: DataFolder, opened: Opened) -> None:
    """A missing backups folder is made again."""
    SimsStore(opened()).put(sim())
    for path in folder.backups.iterdir():
        path.unlink()
    folder.backups.rmdir()
    kept = keep_generation(folder, "pre-restore")
    assert kept is not None
    assert kept.is_file()


def test_what_cannot_be_kept_is_told(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged data file, or a folder that cannot be made, is an error and not a silent gap."""
    SimsStore(opened()).put(sim())
    payload = folder.data_file.read_bytes()
    folder.data_file.write_bytes(payload[:-5])
    with pytest.raises(DataDamaged):
        keep_generation(folder, "pre-restore")
    folder.data_file.write_bytes(payload)

    def refuse(path: Path, mode: int) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(disk, "make_folder", refuse)
        with pytest.raises(CannotWrite):
            keep_generation(folder, "pre-restore")


def test_an_unsure_copy_is_none(folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk does not confirm the copy, it counts as refused: nothing shall be done to the data."""
    SimsStore(opened()).put(sim())

    def refuse(path: str) -> None:
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr(disk, "sync_folder", refuse)
    with pytest.raises(CannotWrite) as caught:
        keep_generation(folder, "pre-restore")
    assert type(caught.value) is CannotWrite
