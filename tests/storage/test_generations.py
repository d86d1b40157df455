"""storage/generations: which second copies are kept."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from storage_story import START

from kzcompanion.storage.data_line import render
from kzcompanion.storage.generations import DAYS, RECENT, Generations


def _write(folder: Path, generation: int, day: str) -> None:
    line = render(1, generation, f"{day}T00:00:00.000000Z", [])[0]
    (folder / f"kz.g{generation:08d}.json").write_bytes(line)


def _numbers(folder: Path) -> list[int]:
    return sorted(int(path.name[4:12]) for path in folder.iterdir())


def test_the_last_ten_and_one_a_day_for_fourteen_days_are_kept(tmp_path: Path) -> None:
    """After thirty days of five saves each: the last ten, and of fourteen days before the last one each."""
    generations = Generations(tmp_path)
    for number in range(1, 151):
        day = str((START + timedelta(days=(number - 1) // 5)).date())
        _write(tmp_path, number, day)
        generations.added(number, day)
        generations.prune()
    daily = list(range(5, 141, 5))[-DAYS:]
    assert _numbers(tmp_path) == [*daily, *range(141, 151)]
    assert generations.newest_first()[0] == 150


def test_after_a_restart_the_days_are_read_from_the_copies(tmp_path: Path) -> None:
    """What is kept does not depend on having run through; copies whose day is unreadable count as one day."""
    for number in range(1, 31):
        _write(tmp_path, number, f"2026-11-{(number + 9) // 10:02d}")
    (tmp_path / "kz.g00000005.json").write_bytes(b"unreadable")
    generations = Generations(tmp_path)
    (tmp_path / "kz.g00000007.json").unlink()
    generations.prune()
    assert _numbers(tmp_path) == [7, 10, 20, *range(21, 31)][1:] or _numbers(tmp_path) == [
        10,
        20,
        *range(21, 31),
    ]


def test_other_files_are_none_of_ours(tmp_path: Path) -> None:
    """Names that are not ours are neither listed nor removed."""
    for name in ("pre-migration-s1-g5.json", "kz.g1.json", "notes.txt"):
        (tmp_path / name).touch()
    generations = Generations(tmp_path)
    generations.make_room(1 << 40)
    assert generations.newest_first() == []
    assert len(list(tmp_path.iterdir())) == 3


def test_a_missing_folder_holds_nothing(tmp_path: Path) -> None:
    """Without a folder there are no generations."""
    assert Generations(tmp_path / "gone").newest_first() == []


def test_room_is_made_from_the_oldest_and_never_from_the_newest(tmp_path: Path) -> None:
    """As many of the oldest go as bytes are wanted; the newest stays even when that is not enough."""
    for number in range(1, RECENT + 1):
        _write(tmp_path, number, "2026-11-01")
    size = (tmp_path / "kz.g00000001.json").stat().st_size
    generations = Generations(tmp_path)
    (tmp_path / "kz.g00000001.json").unlink()
    assert generations.make_room(2 * size) == 3
    assert _numbers(tmp_path) == [*range(4, RECENT + 1)]
    generations.make_room(1 << 40)
    assert _numbers(tmp_path) == [RECENT]


def test_a_copy_that_cannot_be_removed_stays_known(tmp_path: Path) -> None:
    """What cannot be removed is not forgotten."""
    (tmp_path / "kz.g00000001.json").mkdir()
    generations = Generations(tmp_path)
    assert not generations.remove(1)
    assert generations.newest_first() == [1]
