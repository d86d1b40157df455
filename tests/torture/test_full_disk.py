"""A full disk: "not saved" is true, what was saved stays, and after making room the work goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from storage_story import TickingClock, entry, sim, state_of

from kzcompanion.domain.errors import CannotWrite, DiskFull
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.sims_store import SimsStore

Figure = Callable[[str], None]

_LIMITED = """
import json, resource, sys
from pathlib import Path
from kzcompanion.domain.errors import CannotWrite
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
sys.path.insert(0, sys.argv[2])
from storage_story import TickingClock, entry
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
saved, refused = [], []
with Database.open(DataFolder(Path(sys.argv[1])), TickingClock()) as database:
    for number in range(400):
        try:
            LedgerStore(database).put(entry(f"e{number}", number, seq=number))
            saved.append(f"e{number}")
        except CannotWrite as error:
            refused.append(error.facts["reason"])
    seen = sorted(found.id for found in LedgerStore(database).entries("sim"))
    assert seen == sorted(saved), "memory shows what was refused"
print(json.dumps([saved, refused]))
"""


@contextmanager
def _small_disk(place: Path, kilobytes: int) -> Iterator[None]:
    """Mount a disk in memory that holds so much; only root may."""
    place.mkdir()
    options = f"size={kilobytes}k"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "kzcompanion-test", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _may_mount(place: Path) -> bool:
    if os.geteuid() != 0:
        return False
    try:
        with _small_disk(place, 64):
            pass
    except (OSError, subprocess.CalledProcessError):
        return False
    place.rmdir()
    return True


def _fill(place: Path) -> Path:
    ballast = place / "holiday.jpg"
    with ballast.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return ballast


def _save_until_full(database: Database) -> list[str]:
    saved: list[str] = []
    while True:
        try:
            LedgerStore(database).put(entry(f"e{len(saved)}", len(saved), seq=len(saved)))
        except DiskFull:
            return saved
        saved.append(f"e{len(saved)}")


def _on_a_small_disk(place: Path, figure: Figure, kilobytes: int) -> None:
    folder = DataFolder(place / "data")
    with _small_disk(place, kilobytes):
        with Database.open(folder, TickingClock()) as database:
            SimsStore(database).put(sim())
            ballast = _fill(place)
            saved = _save_until_full(database)
            before = state_of(database)
            for number in range(20):
                with pytest.raises(DiskFull):
                    LedgerStore(database).put(entry(f"lost{number}", number))
            assert state_of(database) == before
        for _ in range(2):
            with Database.open(folder, TickingClock()) as database:
                assert state_of(database) == before
                assert {found.id for found in LedgerStore(database).entries("sim")} == set(saved)
        assert not list(folder.root.rglob("*.kztmp"))
        ballast.unlink()
        with Database.open(folder, TickingClock()) as database:
            LedgerStore(database).put(entry("afterwards", 1, seq=999))
        with Database.open(folder, TickingClock()) as database:
            assert LedgerStore(database).get("afterwards") is not None
            assert len(LedgerStore(database).entries("sim")) == len(saved) + 1
    figure(
        f"full disk of {kilobytes} kB: {len(saved)} saved after it was full, 20 refused, 0 lost, usable again"
    )


def test_a_full_disk_loses_nothing(tmp_path: Path, figure: Figure) -> None:
    """Twenty failed saves, a restart, room made, a save: nothing lost, nothing falsely saved.

    On a disk of its own where this user may mount one, else with a limit on the size of files.
    """
    if _may_mount(tmp_path / "probe"):
        _on_a_small_disk(tmp_path / "small", figure, 1024)
        _on_a_small_disk(tmp_path / "smaller", figure, 128)
    else:
        _with_a_limit(tmp_path, figure)


def test_a_limit_on_file_size_loses_nothing(tmp_path: Path, figure: Figure) -> None:
    """Where files may not grow further each save beyond it is refused and the others stay."""
    _with_a_limit(tmp_path, figure)


def _with_a_limit(tmp_path: Path, figure: Figure) -> None:
    folder = DataFolder(tmp_path / "data")
    story = str(Path(__file__).parents[1] / "storage")
    command = [sys.executable, "-c", _LIMITED, str(folder.root), story]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    saved, refused = json.loads(done.stdout)
    assert saved
    assert set(refused) == {"EFBIG"}
    with Database.open(folder, TickingClock()) as database:
        assert sorted(found.id for found in LedgerStore(database).entries("sim")) == sorted(saved)
        LedgerStore(database).put(entry("afterwards", 1))
    figure(f"file size limit: {len(saved)} saved, {len(refused)} refused, 0 lost")


def test_a_folder_that_became_read_only_is_told(tmp_path: Path) -> None:
    """A disk mounted read-only opens the data for reading and refuses to write, changing nothing."""
    place = tmp_path / "stick"
    folder = DataFolder(place / "data")
    if not _may_mount(tmp_path / "probe"):
        folder.root.mkdir(parents=True)
        folder.root.chmod(0o500)  # an ordinary user is held by this
        with Database.open(folder, TickingClock()) as database:
            assert database.read_only == "cannot_write"
        folder.root.chmod(0o700)
        return
    with _small_disk(place, 1024):
        with Database.open(folder, TickingClock()) as database:
            SimsStore(database).put(sim())
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        with Database.open(folder, TickingClock()) as database:
            assert database.read_only == "cannot_write"
            assert SimsStore(database).get("sim") == sim()
            with pytest.raises(CannotWrite):
                SimsStore(database).put(sim("lost"))
