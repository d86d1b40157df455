"""The second copies in `backups/`: the last ten generations, then one a day for fourteen days."""

from __future__ import annotations

import os
import re
from pathlib import Path

from kzcompanion.domain.errors import DataDamaged
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import read_whole, remove_quietly
from kzcompanion.storage.data_line import HEADER_ROOM, Unsound, read_header

RECENT = 10
"""Newest generations that are always kept."""
DAYS = 14
"""Days of which the last generation is kept beyond those."""
_NAME = re.compile(r"kz\.g(\d{8,18})\.json")


class Generations:
    """Know which generations lie in the backups folder."""

    def __init__(self, folder: Path) -> None:
        """Look into the folder; a missing one holds nothing. Raises DataDamaged when it cannot be read."""
        self._folder = os.fspath(folder)
        self._days: dict[int, str | None] = {}
        try:
            names = disk.list_folder(self._folder)
        except (FileNotFoundError, NotADirectoryError):
            names = []
        except OSError as error:
            # Not knowing the copies, we might take an old file for the newest and write over them.
            raise DataDamaged(path=self._folder, problem="unreadable") from error
        for name in names:
            found = _NAME.fullmatch(name)
            if found:
                self._days[int(found[1])] = None

    def newest_first(self) -> list[int]:
        """Return the generation numbers, the newest first."""
        return sorted(self._days, reverse=True)

    def path_of(self, generation: int) -> str:
        """Return where the copy of a generation lies or would lie."""
        return f"{self._folder}/kz.g{generation:08d}.json"

    def added(self, generation: int, day: str) -> None:
        """Note a copy that was written; `day` is its UTC day."""
        self._days[generation] = day

    def gone(self, generation: int) -> None:
        """Note that a copy was moved or removed."""
        self._days.pop(generation, None)

    def prune(self) -> None:
        """Remove what is neither recent nor the last of its day."""
        days: set[str] = set()
        for generation in self.newest_first()[RECENT:]:
            day = self._day_of(generation)
            if day in days or len(days) >= DAYS:
                self.remove(generation)
            else:
                days.add(day)

    def make_room(self, wanted: int) -> int:
        """Remove the oldest generations, never the newest, until `wanted` bytes are free; return how many."""
        removed = 0
        for generation in self.newest_first()[:0:-1]:
            if wanted <= 0:
                break
            try:
                size = disk.look_at(self.path_of(generation)).st_size
            except OSError:
                size = 0
            if self.remove(generation):
                wanted -= size
                removed += 1
        return removed

    def remove(self, generation: int) -> bool:
        """Remove one copy; say whether it is gone."""
        if remove_quietly(self.path_of(generation)):
            self.gone(generation)
            return True
        return False

    def _day_of(self, generation: int) -> str:
        day = self._days[generation]
        if day is None:
            try:
                day = read_header(read_whole(self.path_of(generation), HEADER_ROOM)).at[:10]
            except (OSError, Unsound):
                day = "unknown"
            self._days[generation] = day
        return day
