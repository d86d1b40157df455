"""Looks at every data file of a folder without touching one: what doctor tells, what can be mended."""

from __future__ import annotations

import os

import msgspec

from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import TEMP_SUFFIX
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.data_line import SoundFile, Unsound, read_sound
from kzcompanion.storage.generations import Generations


class CopyState(msgspec.Struct, frozen=True):
    """Say how one copy in the backups stands; `problem` is a slug, None when every byte is right."""

    generation: int
    problem: str | None


class DataCheck(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what lies in a data folder."""

    generation: int | None
    """Generation of the data file; None when there is none or it is not sound."""
    problem: str | None
    """What is wrong with the data file: missing, empty, foreign, checksum …; None when nothing is."""
    second_copy: str | None
    """What is wrong with the copy of that generation: missing, other or as above; None when nothing is."""
    copies: tuple[CopyState, ...]
    """Every copy, the newest first."""
    quarantine: tuple[str, ...]
    leftovers: tuple[str, ...]
    """Unfinished files that nobody is writing any more."""
    reserve: bool
    """Whether room is kept for the last save on a full disk."""

    @property
    def sound(self) -> bool:
        """Say whether there is nothing to mend."""
        copies = all(copy.problem is None for copy in self.copies)
        return self.problem is None and self.second_copy is None and copies and not self.leftovers


def check_folder(folder: DataFolder) -> DataCheck:
    """Read and verify the data file and every copy. Raises DataDamaged when the backups cannot be listed."""
    main, problem = _look(os.fspath(folder.data_file))
    generations = Generations(folder.backups)
    copies, second = [], "missing"
    for generation in generations.newest_first():
        copy, wrong = _look(generations.path_of(generation))
        if copy is not None and copy.header.generation != generation:
            wrong = "other"
        copies.append(CopyState(generation, wrong))
        if main is not None and generation == main.header.generation:
            same = copy is not None and copy.header.checksum == main.header.checksum
            second = wrong or ("" if same else "other")
    return DataCheck(
        generation=None if main is None else main.header.generation,
        problem=problem,
        second_copy=None if main is None else second or None,
        copies=tuple(copies),
        quarantine=tuple(sorted(_names(folder.quarantine))),
        leftovers=leftovers(folder),
        reserve=folder.reserve.exists(),
    )


def leftovers(folder: DataFolder) -> tuple[str, ...]:
    """Return the unfinished files in the folder; while somebody writes, his are among them."""
    return tuple(
        f"{place}/{name}"
        for place in (folder.root, folder.backups, folder.quarantine, folder.packs)
        for name in sorted(_names(place))
        if name.startswith(".") and name.endswith(TEMP_SUFFIX)
    )


def _look(path: str) -> tuple[SoundFile | None, str | None]:
    try:
        return read_sound(path), None
    except FileNotFoundError:
        return None, "missing"
    except Unsound as unsound:
        return None, unsound.problem


def _names(folder: os.PathLike[str]) -> list[str]:
    try:
        return disk.list_folder(folder)
    except OSError:
        return []
