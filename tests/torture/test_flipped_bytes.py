"""Every byte of the data file flipped: restored exactly, or refused and left alone; never silently wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from storage_story import TickingClock, state_of, told_states

from kzcompanion.domain.errors import DataDamaged
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database

Figure = Callable[[str], None]
STRIDES = [pytest.param(7, id="short"), pytest.param(1, id="every-byte", marks=pytest.mark.long)]


@pytest.fixture
def told(folder: DataFolder) -> dict[str, object]:
    """Tell the story in the folder; return what must be there."""
    with Database.open(folder, TickingClock()) as database:
        told_states(database)
        return state_of(database)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Name a data folder."""
    return DataFolder(tmp_path / "data")


def _flips(payload: bytes, stride: int) -> list[bytes]:
    """Return the payload with one byte changed at a time, another bit of it every time."""
    flipped = []
    for place in range(0, len(payload), stride):
        changed = bytearray(payload)
        changed[place] ^= 1 << (place // stride % 8)
        flipped.append(bytes(changed))
    return flipped


@pytest.mark.parametrize("stride", STRIDES)
def test_a_flipped_byte_is_restored_from_the_copy(
    folder: DataFolder, told: dict[str, object], figure: Figure, stride: int
) -> None:
    """Whichever byte is changed: everything is there again, it is told, the damaged file is kept."""
    flips = _flips(folder.data_file.read_bytes(), stride)
    for damaged in flips:
        folder.data_file.write_bytes(damaged)
        with Database.open(folder, TickingClock()) as database:
            assert state_of(database) == told
            assert [(event.slug, event.facts["missing"]) for event in database.report] == [("restored", 0)]
        (kept,) = folder.quarantine.iterdir()
        assert kept.read_bytes() == damaged
        kept.unlink()
    figure(f"flipped bytes, with a copy: {len(flips)} restored exactly and told, 0 silently wrong")


@pytest.mark.parametrize("stride", STRIDES)
def test_a_flipped_byte_without_a_copy_is_refused(
    folder: DataFolder, told: dict[str, object], figure: Figure, stride: int
) -> None:
    """Whichever byte is changed: without a copy the file is refused and stays untouched."""
    shutil.rmtree(folder.backups)
    flips = _flips(folder.data_file.read_bytes(), stride)
    for damaged in flips:
        folder.data_file.write_bytes(damaged)
        with pytest.raises(DataDamaged):
            Database.open(folder, TickingClock())
        assert folder.data_file.read_bytes() == damaged
    figure(f"flipped bytes, without a copy: {len(flips)} refused, 0 silently wrong, 0 overwritten")


@pytest.mark.parametrize("stride", STRIDES)
def test_a_flipped_byte_of_the_copy_is_mended(
    folder: DataFolder, told: dict[str, object], figure: Figure, stride: int
) -> None:
    """Whichever byte of the second copy is changed: it is noticed at the next start and made again."""
    copy = max(folder.backups.iterdir())
    flips = _flips(copy.read_bytes(), stride)
    for damaged in flips:
        copy.write_bytes(damaged)
        with Database.open(folder, TickingClock()) as database:
            assert state_of(database) == told
            assert [event.slug for event in database.report] == ["copy_mended"]
        assert copy.read_bytes() == folder.data_file.read_bytes()
    figure(f"flipped bytes of the copy: {len(flips)} noticed and mended")


@pytest.mark.parametrize(
    "stride", [pytest.param(97, id="short"), pytest.param(1, id="every-length", marks=pytest.mark.long)]
)
def test_a_file_cut_at_any_length_is_restored(
    folder: DataFolder, told: dict[str, object], figure: Figure, stride: int
) -> None:
    """However much of the file is left, everything is there again."""
    payload = folder.data_file.read_bytes()
    lengths = range(0, len(payload), stride)
    for length in lengths:
        folder.data_file.write_bytes(payload[:length])
        with Database.open(folder, TickingClock()) as database:
            assert state_of(database) == told
            assert len(database.report) == 1
    figure(f"cut file: {len(lengths)} lengths restored exactly and told")
