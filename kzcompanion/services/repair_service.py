"""Mends in a data folder what can be proven: copies, leftovers, packs, open doors; deletes no data."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import Clock
from kzcompanion.storage.data_check import DataCheck, check_folder

_MENDING = frozenset({"restored", "older_copy_put_back", "copy_set_aside", "copy_mended", "migrated"})
"""Events of the data file that mended something; the others are findings."""


class Repair(msgspec.Struct, frozen=True):
    """Say one thing that was mended, as a slug with facts; `Wording` has its sentence."""

    code: str
    facts: dict[str, Any] = {}


class RepairService:
    """Mend one data folder; what needs a decision, or the password of the vault, stays as it is."""

    def __init__(self, folder: DataFolder, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    def repair(self) -> tuple[Repair, ...]:
        """Mend and return what was done, in its order; a folder that is not there is not made.

        Raises DataInUse while another instance has the data, DataDamaged when no copy is sound, CannotWrite.
        """
        if not self._folder.root.is_dir():
            return ()
        before = check_folder(self._folder)
        with Services.open(self._folder, self._clock) as services:
            events = (*services.database.report, *services.database.mend())
            dropped = services.packs.drop_broken()
            after = services.database.check()
        done = [Repair(event.slug, dict(event.facts)) for event in events if event.slug in _MENDING]
        given_up = (Repair("pack_given_up", {"file": notice.facts["file"]}) for notice in dropped)
        return (*done, *self._untold(before, after, done), *given_up, *self._shut_doors())

    def _untold(self, before: DataCheck, after: DataCheck, done: list[Repair]) -> Iterator[Repair]:
        """Find by comparison what opening mended without an event."""
        told = {Path(str(repair.facts["kept"])).name for repair in done if repair.facts.get("kept")}
        for name in after.quarantine:
            if name not in before.quarantine and name not in told:
                yield Repair("copy_set_aside", {"kept": str(self._folder.quarantine / name)})
        written_again = before.second_copy is not None and after.second_copy is None
        if written_again and all(repair.code != "copy_mended" for repair in done):
            yield Repair("copy_mended", {"generation": after.generation})
        swept = set(before.leftovers) - set(after.leftovers)
        if swept:
            yield Repair("leftovers_swept", {"n": len(swept)})
        if after.reserve and not before.reserve:
            yield Repair("reserve_laid")

    def _shut_doors(self) -> Iterator[Repair]:
        """Let nobody else read the files this program made; whose the folder itself is, cannot be proven."""
        if os.name != "posix":
            return
        for path in (self._folder.data_file, self._folder.backups):
            try:
                mode = path.stat().st_mode & 0o777
                if mode & 0o077:
                    path.chmod(mode & 0o700)
                    yield Repair("access_closed", {"path": str(path)})
            except OSError:
                continue  # not there, or not ours: the doctor tells of it
