"""storage/opening: whatever lies in the data file's place, the best generation is found, nothing lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from storage_story import STORY, TickingClock, make_line, sim, state_of, told_states

from kzcompanion.domain.errors import CannotWrite, DataDamaged, DataForeign, DataNewer
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage import migrations
from kzcompanion.storage.data_line import read_sound
from kzcompanion.storage.database import Database
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]


@pytest.fixture
def told(folder: DataFolder, opened: Opened) -> dict[str, object]:
    """Tell the story, close the data and return what must be there again."""
    database = opened()
    told_states(database)
    state = state_of(database)
    database.close()
    return state


def _kept(folder: DataFolder) -> list[Path]:
    return sorted(folder.quarantine.iterdir()) if folder.quarantine.exists() else []


def _copy(folder: DataFolder, generation: int) -> Path:
    return folder.backups / f"kz.g{generation:08d}.json"


def test_a_damaged_file_is_restored_from_its_copy_and_told(
    folder: DataFolder, opened: Opened, told: dict[str, object]
) -> None:
    """One flipped bit: everything is there, the damaged file is kept untouched, the user is told all."""
    payload = bytearray(folder.data_file.read_bytes())
    payload[-40] ^= 1
    folder.data_file.write_bytes(payload)
    database = opened()
    assert state_of(database) == told
    (kept,) = _kept(folder)
    assert kept.read_bytes() == payload
    (event,) = database.report
    assert event.slug == "restored"
    assert event.facts["problem"] == "checksum"
    assert event.facts["generation"] == database.generation
    assert event.facts["kept"] == str(kept)
    assert event.facts["missing"] == 0
    assert (event.facts["sims"], event.facts["entries"]) == (1, 1)
    assert str(event.facts["at"]).startswith("2026-11-01T04:")
    assert opened().report == ()


def test_a_missing_file_is_restored(folder: DataFolder, opened: Opened, told: dict[str, object]) -> None:
    """A data folder without its data file but with copies is restored and told."""
    folder.data_file.unlink()
    database = opened()
    assert state_of(database) == told
    assert [(event.slug, event.facts["problem"]) for event in database.report] == [("restored", "missing")]
    SimsStore(database).put(sim("goes on"))


def test_a_damaged_copy_is_made_again(folder: DataFolder, opened: Opened, told: dict[str, object]) -> None:
    """When only the second copy is damaged it is set aside, made again and told."""
    generation = opened().generation
    opened().close()
    _copy(folder, generation).write_bytes(b"garbage")
    database = opened()
    assert [event.slug for event in database.report] == ["copy_mended"]
    assert _copy(folder, generation).read_bytes() == folder.data_file.read_bytes()
    assert [path.read_bytes() for path in _kept(folder)] == [b"garbage"]


def test_a_missing_copy_is_made_again(folder: DataFolder, opened: Opened, told: dict[str, object]) -> None:
    """A second copy that is not there is written at the next start, even with the whole folder gone."""
    shutil.rmtree(folder.backups)
    database = opened()
    assert state_of(database) == told
    assert _copy(folder, database.generation).read_bytes() == folder.data_file.read_bytes()


def test_both_newest_damaged_fall_back_to_the_one_before(folder: DataFolder, opened: Opened) -> None:
    """When file and copy are damaged the generation before is shown, and what is missing is counted."""
    database = opened()
    states = []
    for deed in STORY[:4]:
        deed(database)
        states.append(state_of(database))
    generation = database.generation
    database.close()
    for path in (folder.data_file, _copy(folder, generation)):
        path.write_bytes(path.read_bytes()[:-9])
    database = opened()
    assert state_of(database) == states[-2]
    (event,) = database.report
    assert (event.slug, event.facts["missing"], event.facts["generation"]) == ("restored", 1, generation - 1)
    assert len(_kept(folder)) == 2
    assert opened().report == ()


def test_a_newer_copy_that_is_damaged_is_told(
    folder: DataFolder, opened: Opened, told: dict[str, object]
) -> None:
    """A sound file whose later copy is damaged is used, and the missing change is told."""
    later = _copy(folder, opened().generation + 1)
    opened().close()
    later.write_bytes(b"{")
    database = opened()
    assert state_of(database) == told
    assert [(event.slug, event.facts["missing"]) for event in database.report] == [("restored", 1)]


def test_an_old_copy_put_back_is_noticed(folder: DataFolder, opened: Opened) -> None:
    """A sync program that puts an earlier file back does not undo the user's work; both are kept and told."""
    database = opened()
    STORY[0](database)
    old = folder.data_file.read_bytes()
    STORY[1](database)
    now = state_of(database)
    database.close()
    folder.data_file.write_bytes(old)
    database = opened()
    assert state_of(database) == now
    assert [event.slug for event in database.report] == ["older_copy_put_back"]
    assert [path.read_bytes() for path in _kept(folder)] == [old]


def test_two_files_of_one_generation_keep_the_later(folder: DataFolder, opened: Opened) -> None:
    """When file and copy are two different works of one number the later one wins and the other is kept."""
    early = make_line(3, {"sims": {}}, migrations.SCHEMA, at="2026-11-02")
    late = make_line(3, {"sims": {}, "vault": {}}, migrations.SCHEMA, at="2026-11-03")
    for main, copy in ((early, late), (late, early)):
        shutil.rmtree(folder.root, ignore_errors=True)
        folder.backups.mkdir(parents=True)
        folder.data_file.write_bytes(main)
        _copy(folder, 3).write_bytes(copy)
        database = opened()
        assert folder.data_file.read_bytes() == late
        assert [path.read_bytes() for path in _kept(folder)] == [early]
        assert database.report
        database.close()


def test_a_copy_under_a_wrong_number_is_not_believed(
    folder: DataFolder, opened: Opened, told: dict[str, object]
) -> None:
    """A copy whose name and content disagree does not become the data."""
    shutil.copy(_copy(folder, 2), _copy(folder, 99))
    assert state_of(opened()) == told


@pytest.mark.parametrize(
    ("content", "error", "problem"),
    [
        (b"", DataDamaged, "empty"),
        (b'{"_default": {"1": {"a": 1}}}', DataForeign, "foreign"),
        (b"\0" * 4096, DataForeign, "foreign"),
        (b'{"kzc":1,"schema":x', DataDamaged, "damaged_header"),
        (make_line(3, {})[:-2], DataDamaged, "truncated"),
        (make_line(3, {}) * 2, DataDamaged, "length"),
        (make_line(3, {})[:-2] + b" \n", DataDamaged, "checksum"),
    ],
)
def test_without_a_sound_copy_nothing_is_touched(
    folder: DataFolder, opened: Opened, content: bytes, error: type[DataDamaged], problem: str
) -> None:
    """A file that cannot be read and has no sound copy stays where it is, byte for byte, and is told."""
    folder.backups.mkdir(parents=True)
    folder.data_file.write_bytes(content)
    _copy(folder, 7).write_bytes(b"damaged, too")
    for read_only in (False, True):
        with pytest.raises(error) as caught:
            opened(read_only=read_only)
        assert type(caught.value) is error
        assert caught.value.facts["problem"] == problem
        assert caught.value.exit_code == 4
    assert folder.data_file.read_bytes() == content
    assert _copy(folder, 7).read_bytes() == b"damaged, too"
    assert _kept(folder) == []


def test_only_damaged_copies_are_no_new_beginning(folder: DataFolder, opened: Opened) -> None:
    """Without a file but with unreadable copies the program does not start afresh over them."""
    folder.backups.mkdir(parents=True)
    _copy(folder, 7).write_bytes(b"damaged")
    with pytest.raises(DataDamaged) as caught:
        opened()
    assert caught.value.facts["problem"] == "missing"
    assert _copy(folder, 7).read_bytes() == b"damaged"


@pytest.mark.parametrize("name", ["data_file", "copy"])
def test_a_newer_form_is_left_alone(
    folder: DataFolder, opened: Opened, told: dict[str, object], name: str
) -> None:
    """A file, or newest copy, in the form of a later program is told as newer and nothing is touched."""
    path = folder.data_file if name == "data_file" else _copy(folder, 99)
    path.write_bytes(b'{"kzc":2,"whatever":"comes"}\n')
    before = sorted(path.name for path in folder.root.rglob("*"))
    with pytest.raises(DataNewer) as caught:
        opened()
    assert (caught.value.facts["found"], caught.value.facts["known"]) == (2, 1)
    assert sorted(path.name for path in folder.root.rglob("*")) == before


def test_a_flipped_form_number_is_damage(folder: DataFolder, opened: Opened, told: dict[str, object]) -> None:
    """A form number changed by a flipped bit is not taken for a newer program."""
    folder.data_file.write_bytes(folder.data_file.read_bytes().replace(b'"kzc":1', b'"kzc":3', 1))
    database = opened()
    assert state_of(database) == told
    assert [event.facts["problem"] for event in database.report] == ["checksum"]


def test_a_newer_schema_is_refused_but_can_be_read(folder: DataFolder, opened: Opened) -> None:
    """Data of a later schema are never written; asked to, they are shown as far as they are known."""
    record = {
        "id": "x",
        "nickname": "N",
        "operator_id": "izi",
        "created_at": "2026-11-01T00:00:00Z",
        "new": 1,
    }
    content = make_line(5, {"sims": {"x": record}, "unheard_of": {}}, schema=migrations.SCHEMA + 1)
    folder.backups.mkdir(parents=True)
    folder.data_file.write_bytes(content)
    with pytest.raises(DataNewer) as caught:
        opened()
    assert caught.value.facts["found"] == migrations.SCHEMA + 1
    database = opened(read_only=True)
    assert database.read_only == "newer_schema"
    assert SimsStore(database).all()[0].nickname == "N"
    assert folder.data_file.read_bytes() == content
    assert sorted(path.name for path in folder.root.iterdir()) == [".lock", "backups", "kz.json"]


def test_a_newer_copy_of_a_newer_schema_is_left_alone(folder: DataFolder, opened: Opened) -> None:
    """An old file put back over a newer program's data does not make us destroy those."""
    folder.backups.mkdir(parents=True)
    folder.data_file.write_bytes(make_line(3, {}))
    _copy(folder, 4).write_bytes(make_line(4, {}, schema=migrations.SCHEMA + 1))
    with pytest.raises(DataNewer):
        opened()
    assert folder.data_file.read_bytes() == make_line(3, {})


def test_reading_a_damaged_folder_changes_nothing(
    folder: DataFolder, opened: Opened, told: dict[str, object]
) -> None:
    """A reader shows the sound copy, says so and mends nothing."""
    folder.data_file.write_bytes(b"")
    before = sorted(path.name for path in folder.root.rglob("*"))
    database = opened(read_only=True)
    assert state_of(database) == told
    assert [event.slug for event in database.report] == ["restored"]
    assert sorted(path.name for path in folder.root.rglob("*")) == before
    assert folder.data_file.read_bytes() == b""


def test_a_reader_is_told_of_a_lost_change(
    folder: DataFolder, opened: Opened, told: dict[str, object]
) -> None:
    """A reader of a sound file whose later copy is damaged is told, too."""
    later = _copy(folder, opened().generation + 1)
    opened().close()
    later.write_bytes(b"{")
    assert [event.facts["missing"] for event in opened(read_only=True).report] == [1]


def test_unfinished_files_are_swept(folder: DataFolder, opened: Opened, told: dict[str, object]) -> None:
    """What a killed process left half-written is gone after the next start; nothing else is."""
    for place in (folder.root, folder.backups):
        (place / ".kz.json.12-3.kztmp").write_bytes(b"half")
    (folder.root / "mine.kztmp").write_bytes(b"mine")
    opened()
    assert [path.name for path in folder.root.rglob("*kztmp")] == ["mine.kztmp"]


def test_the_reserve_is_laid_and_laid_again(folder: DataFolder, opened: Opened) -> None:
    """Room for the last save is kept from the first start on, and again after it was used."""
    opened()
    assert folder.reserve.stat().st_size == 256 * 1024
    folder.reserve.unlink()
    opened()
    assert folder.reserve.exists()


def test_a_full_disk_does_not_hinder_the_start(
    folder: DataFolder, opened: Opened, told: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the data open; what could not be mended is told."""
    generation = opened().generation
    opened().close()
    folder.reserve.unlink()
    _copy(folder, generation).unlink()

    def full(fd: int, data: bytes) -> int:
        raise OSError(28, "full")

    monkeypatch.setattr(disk, "write_some", full)
    database = opened()
    assert state_of(database) == told
    assert [event.slug for event in database.report] == ["copy_failed"]


def test_a_backups_folder_that_is_a_file_is_told(
    folder: DataFolder, opened: Opened, told: dict[str, object]
) -> None:
    """When a file is in the way of the second copies, the data open and save, and it is told."""
    shutil.rmtree(folder.backups)
    folder.backups.write_text("mine")
    database = opened()
    SimsStore(database).put(sim("new"))
    assert {event.slug for event in database.report} == {"copy_failed"}
    assert folder.backups.read_text() == "mine"
    assert SimsStore(opened()).get("new") == sim("new")


def test_a_restore_that_cannot_be_written_is_told_and_changes_nothing(
    folder: DataFolder, opened: Opened, told: dict[str, object]
) -> None:
    """When the damaged file cannot be set aside the start is refused and both files stay."""
    folder.data_file.write_bytes(b"")
    folder.quarantine.write_text("a file in the way")
    with pytest.raises(CannotWrite):
        opened()
    assert folder.data_file.read_bytes() == b""
    folder.quarantine.unlink()
    assert state_of(opened()) == told


def test_an_unreadable_file_is_damage(
    folder: DataFolder, opened: Opened, told: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file the disk refuses to give is told as damaged, not as absent."""
    monkeypatch.setattr("kzcompanion.storage.data_line.LARGEST_BYTES", 100)
    with pytest.raises(DataDamaged) as caught:
        opened()
    assert caught.value.facts["problem"] == "too_large"
    monkeypatch.undo()

    def refuse(path: str, flags: int, *rest: int) -> int:
        if path.endswith(".json"):
            raise OSError(5, "io")
        return os.open(path, flags, *rest)

    monkeypatch.setattr(disk, "open_file", refuse)
    with pytest.raises(DataDamaged) as caught:
        opened()
    assert caught.value.facts["problem"] == "unreadable"
    monkeypatch.undo()
    assert read_sound(folder.data_file).header.generation == opened().generation


def test_a_clock_set_back_loses_nothing(folder: DataFolder) -> None:
    """Order is by generation: a laptop clock set back by years changes nothing."""
    clock = TickingClock()
    with Database.open(folder, clock) as database:
        STORY[0](database)
    clock.now = clock.now.replace(year=1999)
    with Database.open(folder, clock) as database:
        STORY[1](database)
        seen = state_of(database)
    with Database.open(folder, clock) as database:
        assert state_of(database) == seen
        assert database.report == ()
