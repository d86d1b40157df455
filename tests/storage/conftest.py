"""Let the tests of the storage find their story, and open databases that close themselves."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from storage_story import TickingClock

from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Name a data folder that does not exist yet."""
    return DataFolder(tmp_path / "data")


@pytest.fixture
def opened(folder: DataFolder) -> Iterator[Callable[..., Database]]:
    """Open the folder again and again; the one opened before is closed first."""
    clock = TickingClock()
    last: list[Database] = []

    def open_again(*, read_only: bool = False) -> Database:
        for database in last:
            database.close()
        last[:] = [Database.open(folder, clock, read_only=read_only)]
        return last[0]

    yield open_again
    for database in last:
        database.close()
