"""Opening the data: the highest sound generation wins, damaged files are set aside, copies are mended."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kzcompanion.domain.errors import CannotWrite, DataDamaged, DataForeign, DataNewer
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import TEMP_SUFFIX, remove_quietly, write_durably
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.quarantine import private_folder, set_aside
from kzcompanion.storage.data_line import SoundFile, Unsound, read_sound, signature_of
from kzcompanion.storage.generations import Generations
from kzcompanion.storage.open_event import OpenEvent

RESERVE_BYTES = 256 << 10


class Opening:
    """Find the data to work with; writes only when it may."""

    def __init__(
        self,
        folder: DataFolder,
        generations: Generations,
        now: datetime,
        may_write: bool,
        tell: Callable[[OpenEvent], None],
    ) -> None:
        self._folder = folder
        self._generations = generations
        self._now = now
        self._may_write = may_write
        self._tell = tell
        self._doomed: list[int] = []

    def find(self) -> SoundFile | None:
        """Return the newest sound generation; None when there are no data yet.

        Raises DataDamaged, DataForeign or DataNewer when nothing sound is left; then no file was touched.
        """
        main, unsound = self._read_main()
        best = self._best_copy(main)
        if best is None:
            if main is None and unsound is None and not self._doomed:
                return None
            raise self._refusal(unsound)
        if best is main:
            if self._may_write:
                self._mend_copy(best)
            return best
        return self._restore(best, main, unsound)

    def _read_main(self) -> tuple[SoundFile | None, Unsound | None]:
        try:
            return read_sound(self._folder.data_file), None
        except FileNotFoundError:
            return None, None
        except Unsound as unsound:
            return None, unsound

    def _best_copy(self, main: SoundFile | None) -> SoundFile | None:
        """Return the soundest of the data file and the copies; unsound copies on the way are noted."""
        for generation in self._generations.newest_first():
            if main is not None and generation < main.header.generation:
                break
            try:
                copy = read_sound(self._generations.path_of(generation))
            except (Unsound, FileNotFoundError):
                self._doomed.append(generation)
                continue
            if copy.header.generation != generation:
                self._doomed.append(generation)
                continue
            if main is None or generation > main.header.generation:
                return copy
            if copy.header.checksum != main.header.checksum:
                # Two programs made this generation; the later one stays, the other is kept aside.
                if copy.header.at > main.header.at:
                    return copy
                self._doomed.append(generation)
            break
        return main

    def _refusal(self, unsound: Unsound | None) -> DataDamaged:
        path = str(self._folder.data_file)
        if unsound is None:
            return DataDamaged(path=path, problem="missing")
        if unsound.newer:
            return DataNewer(path=path, found=unsound.found, known=1)
        if unsound.problem == "foreign":
            return DataForeign(path=path, problem="foreign")
        return DataDamaged(path=path, problem=unsound.problem)

    def _mend_copy(self, best: SoundFile) -> None:
        generation = best.header.generation
        damaged = generation in self._doomed
        self._set_doomed_aside()
        if generation in self._generations.newest_first():
            return
        try:
            private_folder(self._folder.backups)
            write_durably(Path(self._generations.path_of(generation)), best.payload)
        except (CannotWrite, OSError) as error:
            self._tell(OpenEvent("copy_failed", {"reason": _reason(error)}))
            return
        self._generations.added(generation, best.header.at[:10])
        if damaged:
            self._tell(OpenEvent("copy_mended", {"generation": generation}))

    def _restore(self, best: SoundFile, main: SoundFile | None, unsound: Unsound | None) -> SoundFile:
        """Let a copy take the data file's place; what stood there is kept aside."""
        path = self._folder.data_file
        kept = ""
        if self._may_write:
            self._set_doomed_aside()
            reason = "older" if main is not None else "damaged"
            if os.path.lexists(path):
                kept = str(set_aside(path, self._folder.quarantine, reason, self._now))
            write_durably(path, best.payload)
            signature = signature_of(path)
            assert signature is not None
            best = SoundFile(best.header, best.tables, best.payload, signature)
        claimed = [*self._doomed, (unsound.generation or 0) if unsound is not None else 0]
        self._tell(
            OpenEvent(
                "older_copy_put_back" if main is not None else "restored",
                {
                    "generation": best.header.generation,
                    "at": best.header.at,
                    "problem": unsound.problem
                    if unsound is not None
                    else "missing"
                    if main is None
                    else "older",
                    "kept": kept,
                    "missing": max(0, max(claimed) - best.header.generation),
                },
            )
        )
        return best

    def _set_doomed_aside(self) -> None:
        for generation in self._doomed:
            path = Path(self._generations.path_of(generation))
            if os.path.lexists(path):
                try:
                    set_aside(path, self._folder.quarantine, "damaged", self._now)
                except CannotWrite as error:
                    self._tell(OpenEvent("copy_failed", {"reason": _reason(error)}))
                    continue
            self._generations.gone(generation)

    def tidy(self) -> None:
        """Sweep unfinished files of dead processes and lay the reserve for a full disk."""
        for folder in (self._folder.root, self._folder.backups, self._folder.quarantine):
            try:
                names = disk.list_folder(folder)
            except OSError:
                continue
            for name in names:
                if name.startswith(".") and name.endswith(TEMP_SUFFIX):
                    remove_quietly(f"{folder}/{name}")
        if not os.path.lexists(self._folder.reserve):
            try:
                # Random, so that no file system stores it in less than it is meant to keep free.
                write_durably(self._folder.reserve, os.urandom(RESERVE_BYTES))
            except CannotWrite:
                pass  # a full disk now; laid at a later start


def _reason(error: Exception) -> object:
    return error.facts.get("reason", error.slug) if isinstance(error, CannotWrite) else "unknown"
