"""Opening the data: the highest sound generation wins, damaged files are set aside, copies are mended."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kzcompanion.domain.errors import CannotWrite, DataDamaged, DataForeign, DataNewer
from kzcompanion.files.atomic import read_whole, refusal, remove_quietly, write_durably
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.quarantine import private_folder, set_aside
from kzcompanion.storage import migrations
from kzcompanion.storage.data_check import leftovers
from kzcompanion.storage.data_line import FORMAT, SoundFile, Unsound, read_sound, signature_of
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
        self._hidden = 0  # newest copy the disk refuses to give, sound or not
        self._kept = ""

    def find(self) -> SoundFile | None:
        """Return the newest sound generation; None when there are no data yet.

        Raises DataDamaged, DataForeign or DataNewer when that is none to work with; then no file was touched.
        """
        main, unsound = self._read_main()
        best = self._best_copy(main)
        if best is None:
            if unsound is None and not self._doomed:
                return None
            raise self._refusal(unsound)
        if best is main and self._hidden > best.header.generation:
            # The file is an old one and its successors are there, only not to be had now.
            raise DataDamaged(path=self._generations.path_of(self._hidden), problem="unreadable")
        if not self._may_write:
            if best is not main or self._newest_lost() > best.header.generation:
                self._tell_restored(best, main, unsound)
            return best
        if best.header.schema > migrations.SCHEMA:
            raise self._newer(best.header.schema, migrations.SCHEMA)
        if best is not main:
            best = self._put_back(best, main)
            self._tell_restored(best, main, unsound)
        elif self._newest_lost() > best.header.generation:
            self._tell_restored(best, main, unsound)
        self._mend_copies(best)
        return best

    def _read_main(self) -> tuple[SoundFile | None, Unsound | None]:
        try:
            return read_sound(self._folder.data_file), None
        except FileNotFoundError:
            return None, None
        except Unsound as unsound:
            if unsound.newer:
                raise self._newer(unsound.found, FORMAT) from None
            return None, unsound

    def _best_copy(self, main: SoundFile | None) -> SoundFile | None:
        """Return the best of the data file and its copies; unsound copies on the way are noted."""
        for generation in self._generations.newest_first():
            if main is not None and generation < main.header.generation:
                break
            if main is not None and generation == main.header.generation and self._same(generation, main):
                break
            copy = self._read_copy(generation)
            if copy is None:
                self._doomed.append(generation)
            elif main is None or generation > main.header.generation or copy.header.at > main.header.at:
                return copy
            elif copy.header.checksum != main.header.checksum:
                self._doomed.append(generation)  # another program's work under our number; ours is the later
        return main

    def _same(self, generation: int, main: SoundFile) -> bool:
        try:
            return read_whole(self._generations.path_of(generation), len(main.payload) + 1) == main.payload
        except OSError:
            return False

    def _read_copy(self, generation: int) -> SoundFile | None:
        try:
            copy = read_sound(self._generations.path_of(generation))
        except FileNotFoundError:
            return None
        except Unsound as unsound:
            if unsound.newer:
                raise self._newer(unsound.found, FORMAT) from None
            self._hidden = max(self._hidden, generation if unsound.problem == "unreadable" else 0)
            return None
        return copy if copy.header.generation == generation else None

    def _newest_lost(self) -> int:
        return max(self._doomed, default=0)

    def _newer(self, found: int | None, known: int) -> DataNewer:
        return DataNewer(path=str(self._folder.data_file), found=found, known=known)

    def _refusal(self, unsound: Unsound | None) -> DataDamaged:
        path = str(self._folder.data_file)
        problem = "missing" if unsound is None else unsound.problem
        return (DataForeign if problem == "foreign" else DataDamaged)(path=path, problem=problem)

    def _put_back(self, best: SoundFile, main: SoundFile | None) -> SoundFile:
        """Let a copy take the data file's place; what stood there is kept aside."""
        path = self._folder.data_file
        if os.path.lexists(path):
            reason = "damaged" if main is None else "older"
            self._kept = str(set_aside(path, self._folder.quarantine, reason, self._now))
        write_durably(path, best.payload)
        signature = signature_of(path)
        assert signature is not None
        return SoundFile(best.header, best.tables, best.payload, signature)

    def _tell_restored(self, best: SoundFile, main: SoundFile | None, unsound: Unsound | None) -> None:
        problem = "older"
        if unsound is not None:
            problem = unsound.problem
        elif main is None:
            problem = "missing"
        lost = self._newest_lost()
        generation = best.header.generation
        self._tell(
            OpenEvent(
                "restored" if main is None or lost > generation else "older_copy_put_back",
                {
                    "generation": generation,
                    "at": best.header.at,
                    "problem": problem,
                    "kept": self._kept,
                    "missing": max(0, lost - generation),
                },
            )
        )

    def _mend_copies(self, best: SoundFile) -> None:
        """Set unsound copies aside and make the second copy of what we work with again."""
        generation = best.header.generation
        try:
            for doomed in self._doomed:
                path = Path(self._generations.path_of(doomed))
                if os.path.lexists(path):
                    set_aside(path, self._folder.quarantine, "damaged", self._now)
                self._generations.gone(doomed)
            if generation not in self._generations.newest_first():
                self._write_copy(best)
        except CannotWrite as error:
            self._tell(OpenEvent("copy_failed", {"reason": error.facts.get("reason", error.slug)}))
            return
        if generation in self._doomed:
            self._tell(OpenEvent("copy_mended", {"generation": generation}))

    def _write_copy(self, best: SoundFile) -> None:
        try:
            private_folder(self._folder.backups)
        except OSError as error:
            raise refusal(error, self._folder.backups) from error
        write_durably(Path(self._generations.path_of(best.header.generation)), best.payload)
        self._generations.added(best.header.generation, best.header.at[:10])

    def tidy(self) -> None:
        """Sweep unfinished files of dead processes and lay the reserve for a full disk."""
        for path in leftovers(self._folder):
            remove_quietly(path)
        if not os.path.lexists(self._folder.reserve):
            try:
                # Random, so that no file system stores it in less than it is meant to keep free.
                write_durably(self._folder.reserve, os.urandom(RESERVE_BYTES))
            except CannotWrite:
                pass  # a full disk now; laid at a later start
