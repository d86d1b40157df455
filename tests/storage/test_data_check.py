"""storage/data_check: every file is looked at, none is touched; mending mends what it can prove."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest
from storage_story import sim, state_of, told_states

from kzcompanion.domain.errors import ReadOnly
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.data_check import CopyState, check_folder
from kzcompanion.storage.database import Database
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]


@pytest.fixture
def told(opened: Opened) -> Database:
    """Tell the story and keep the data open."""
    database = opened()
    told_states(database)
    return database


def test_a_healthy_folder_is_sound(folder: DataFolder, told: Database) -> None:
    """After ten deeds: file, second copy and every earlier copy are right in every byte."""
    check = told.check()
    assert check.sound
    assert (check.generation, check.problem, check.second_copy) == (told.generation, None, None)
    assert [copy.generation for copy in check.copies] == list(range(told.generation, 0, -1))
    assert check.quarantine == check.leftovers == ()
    assert check.reserve
    assert told.mend() == ()


def test_an_empty_folder_has_no_data_file(folder: DataFolder) -> None:
    """A folder that is not there is told as such and not made."""
    check = check_folder(folder)
    assert (check.generation, check.problem, check.second_copy, check.copies) == (None, "missing", None, ())
    assert not check.sound
    assert not folder.root.exists()


def test_every_damage_is_found_and_nothing_touched(folder: DataFolder, told: Database) -> None:
    """A damaged file, damaged copies, a copy under a wrong name, leftovers: all told, and no file changes."""
    generation = told.generation
    told.close()
    folder.data_file.write_bytes(folder.data_file.read_bytes()[:-1])
    copies = {number: folder.backups / f"kz.g{number:08d}.json" for number in range(1, generation + 2)}
    copies[3].write_bytes(b"")
    shutil.copy(copies[2], copies[generation + 1])
    (folder.root / ".kz.json.1-1.kztmp").touch()
    folder.quarantine.mkdir()
    (folder.quarantine / "kept").touch()
    before = {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")}
    check = check_folder(folder)
    assert (check.generation, check.problem, check.second_copy) == (None, "truncated", None)
    assert check.copies[0] == CopyState(generation + 1, "other")
    assert CopyState(3, "empty") in check.copies
    assert sum(copy.problem is not None for copy in check.copies) == 2
    assert check.leftovers == (f"{folder.root}/.kz.json.1-1.kztmp",)
    assert check.quarantine == ("kept",)
    assert {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")} == before


def test_mending_makes_the_folder_sound(folder: DataFolder, told: Database) -> None:
    """Damaged copies go to the quarantine, the second copy is written again, leftovers are swept."""
    state = state_of(told)
    newest = folder.backups / f"kz.g{told.generation:08d}.json"
    older = folder.backups / "kz.g00000002.json"
    newest.write_bytes(b"spoilt")
    older.write_bytes(b"spoilt, too")
    (folder.backups / ".kz.json.1-1.kztmp").touch()
    folder.reserve.unlink()
    assert told.check().second_copy == "foreign"
    done = told.mend()
    assert [(event.slug, event.facts["generation"]) for event in done] == [
        ("copy_set_aside", told.generation),
        ("copy_set_aside", 2),
        ("copy_mended", told.generation),
    ]
    check = told.check()
    assert check.sound
    assert check.reserve
    assert len(check.quarantine) == 2
    assert newest.read_bytes() == folder.data_file.read_bytes()
    SimsStore(told).put(sim("next"))
    assert told.check().sound
    told.undo()
    assert {name: rows for name, rows in state_of(told).items() if name != "history"} == {
        name: rows for name, rows in state.items() if name != "history"
    }


@pytest.mark.parametrize("spoil", ["remove", "another"])
def test_a_second_copy_that_is_missing_or_another_is_mended(
    folder: DataFolder, told: Database, spoil: str
) -> None:
    """A second copy that is gone, or sound but not ours, is written again."""
    newest = folder.backups / f"kz.g{told.generation:08d}.json"
    if spoil == "remove":
        newest.unlink()
    else:
        shutil.copy(folder.backups / "kz.g00000002.json", newest)
    assert told.check().second_copy == {"remove": "missing", "another": "other"}[spoil]
    assert [event.slug for event in told.mend()][-1] == "copy_mended"
    assert told.check().sound


def test_a_data_file_spoilt_meanwhile_is_written_by_the_next_save(folder: DataFolder, told: Database) -> None:
    """Mending keeps a spoilt data file aside; what is in memory is saved with the next deed."""
    folder.data_file.write_bytes(b"spoilt")
    told.mend()
    assert [event.slug for event in told.report] == ["outside_change"]
    SimsStore(told).put(sim("next"))
    assert told.check().sound


def test_a_reader_may_look_but_not_mend(told: Database, opened: Opened) -> None:
    """Opened for reading, the files can be checked and nothing can be mended."""
    reader = opened(read_only=True)
    assert reader.check().sound
    with pytest.raises(ReadOnly):
        reader.mend()
