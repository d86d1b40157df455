"""Odd things in the data file's place: the program starts, nothing is lost, the odd thing is kept."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from storage_story import TickingClock, sim, state_of, told_states

from kzcompanion.domain.errors import DataDamaged
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.sims_store import SimsStore

Place = Callable[[Path, bytes], object]


def _folder_in_its_place(path: Path, payload: bytes) -> None:
    path.unlink()
    path.mkdir()
    (path / "inside").write_bytes(payload)


def _pipe_in_its_place(path: Path, _: bytes) -> None:
    path.unlink()
    os.mkfifo(path)


def _dead_link_in_its_place(path: Path, _: bytes) -> None:
    path.unlink()
    path.symlink_to("nowhere")


def _huge_in_its_place(path: Path, payload: bytes) -> None:
    with path.open("wb") as file:
        file.write(payload)
        file.truncate(70 << 20)


ODD: dict[str, Place] = {
    "empty": lambda path, _: path.write_bytes(b""),
    "zeros": lambda path, payload: path.write_bytes(b"\0" * len(payload)),
    "byte order mark": lambda path, payload: path.write_bytes(b"\xef\xbb\xbf" + payload),
    "UTF-16": lambda path, payload: path.write_bytes(payload.decode().encode("utf-16")),
    "cp1251": lambda path, payload: path.write_bytes(payload.decode().encode("cp1251", "replace")),
    "doubled": lambda path, payload: path.write_bytes(payload * 2),
    "half": lambda path, payload: path.write_bytes(payload[: len(payload) // 2]),
    "last byte missing": lambda path, payload: path.write_bytes(payload[:-1]),
    "line end more": lambda path, payload: path.write_bytes(payload + b"\n"),
    "other line end": lambda path, payload: path.write_bytes(payload[:-1] + b"\r\n"),
    "pretty": lambda path, payload: path.write_bytes(payload.replace(b",", b", ")),
    "null": lambda path, _: path.write_bytes(b"null"),
    "empty object": lambda path, _: path.write_bytes(b"{}"),
    "list": lambda path, _: path.write_bytes(b"[]"),
    "nested": lambda path, _: path.write_bytes(b"[" * 100_000 + b"]" * 100_000),
    "long number": lambda path, payload: path.write_bytes(
        payload.replace(b'"gen":', b'"gen":' + b"9" * 4301)
    ),
    "another program's": lambda path, _: path.write_bytes(b'{"_default": {"1": {"card": "x"}}}'),
    "picture": lambda path, payload: path.write_bytes(b"\x89PNG\r\n\x1a\n" + payload),
    "folder": _folder_in_its_place,
    "pipe": _pipe_in_its_place,
    "dead link": _dead_link_in_its_place,
    "70 MB of ours and zeros": _huge_in_its_place,
    "70 MB": lambda path, _: path.write_bytes(b"x" * (70 << 20)),
}


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Name a data folder."""
    return DataFolder(tmp_path / "data")


@pytest.fixture
def told(folder: DataFolder) -> dict[str, object]:
    """Tell the story in the folder; return what must be there."""
    with Database.open(folder, TickingClock()) as database:
        told_states(database)
        return state_of(database)


@pytest.mark.parametrize("odd", ODD)
def test_with_a_copy_everything_is_there(folder: DataFolder, told: dict[str, object], odd: str) -> None:
    """With a sound copy the data are restored and told, the odd thing is kept, and saving goes on."""
    ODD[odd](folder.data_file, folder.data_file.read_bytes())
    with Database.open(folder, TickingClock()) as database:
        assert state_of(database) == told
        assert [event.slug for event in database.report] == ["restored"]
        SimsStore(database).put(sim("next"))
    assert len(list(folder.quarantine.iterdir())) == 1
    with Database.open(folder, TickingClock()) as database:
        assert SimsStore(database).get("next") == sim("next")
        assert database.report == ()


@pytest.mark.parametrize("odd", ODD)
def test_without_a_copy_the_odd_thing_stays(folder: DataFolder, told: dict[str, object], odd: str) -> None:
    """Without a sound copy the start is refused with a reason, and what is there stays exactly as it is."""
    shutil.rmtree(folder.backups)
    ODD[odd](folder.data_file, folder.data_file.read_bytes())
    before = folder.data_file.lstat()
    with pytest.raises(DataDamaged) as caught:
        Database.open(folder, TickingClock())
    assert caught.value.exit_code == 4
    assert caught.value.facts["problem"] in {
        "empty",
        "foreign",
        "damaged_header",
        "truncated",
        "length",
        "checksum",
        "not_a_file",
        "dead_link",
    }
    after = folder.data_file.lstat()
    assert (after.st_ino, after.st_size, after.st_mtime_ns) == (
        before.st_ino,
        before.st_size,
        before.st_mtime_ns,
    )
    assert not folder.quarantine.exists()
