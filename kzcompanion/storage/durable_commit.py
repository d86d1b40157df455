"""One save: the data file and an independent second copy, both on the disk before anybody hears "saved"."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kzcompanion.domain.errors import CannotWrite, ChangedOutside, DiskFull, SavedUnconfirmed
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import StagedFile, confirm_folder, refusal, remove_quietly
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.quarantine import keep_copy, private_folder, set_aside
from kzcompanion.storage.data_check import DataCheck
from kzcompanion.storage.data_line import (
    HEADER_ROOM,
    UNKNOWN,
    Signature,
    Unsound,
    read_header,
    read_sound,
    signature_of,
)
from kzcompanion.storage.generations import Generations
from kzcompanion.storage.open_event import OpenEvent

_SPARE = 1 << 16


class DurableCommit:
    """Put whole lines into the data file, each with a copy in `backups/`."""

    def __init__(
        self,
        folder: DataFolder,
        generations: Generations,
        clock: Callable[[], datetime],
        tell: Callable[[OpenEvent], None],
    ) -> None:
        self._folder = folder
        self._main = os.fspath(folder.data_file)
        self._root = os.fspath(folder.root)
        self._backups = os.fspath(folder.backups)
        self._generations = generations
        self._clock = clock
        self._tell = tell
        self._conflict: ChangedOutside | None = None
        self.generation = 0
        """Generation the data file holds; 0 while there is none."""
        self.checksum = ""
        self.signature: Signature | None = None

    def save(self, line: bytearray, generation: int, at: str, checksum: str) -> None:
        """Write one generation; on return both copies are on the disk, or the second's failure was told.

        Raises DiskFull, CannotWrite or ChangedOutside (nothing changed) or SavedUnconfirmed (may be either).
        """
        self._look_for_strangers()
        main, copy = self._stage(line, generation)
        try:
            main.publish()
        except BaseException:
            if copy is not None:
                copy.drop()
            raise
        copied = copy is not None and self._publish_copy(copy)
        try:
            confirm_folder(self._root, self._main)
        except SavedUnconfirmed as error:
            self._take_back(generation, checksum, error)
        self.generation, self.checksum = generation, checksum
        self.signature = signature_of(self._main)
        if copied and self._confirm_copy():
            self._generations.added(generation, at[:10])
            self._generations.prune()

    def forget_older(self) -> None:
        """Remove every copy but that of the present generation, those kept at migrations and restores too."""
        for generation in self._generations.newest_first():
            if generation != self.generation:
                self._generations.remove(generation)
        for path in self._folder.backups.glob("pre-*.json"):
            remove_quietly(os.fspath(path))
        try:
            disk.sync_folder(self._backups)
        except OSError as error:
            raise refusal(error, self._backups) from error

    def mend_copies(self, check: DataCheck) -> list[OpenEvent]:
        """Set aside every copy that is not sound and write that of the present generation again."""
        self._look_for_strangers()
        done = []
        for copy in check.copies:
            wrong = copy.problem or (copy.generation == self.generation and check.second_copy)
            if wrong:
                path = Path(self._generations.path_of(copy.generation))
                kept = set_aside(path, self._folder.quarantine, "damaged", self._clock())
                self._generations.gone(copy.generation)
                facts = {"generation": copy.generation, "kept": str(kept)}
                done.append(OpenEvent("copy_set_aside", facts))
        if check.second_copy and check.generation == self.generation:
            line = read_sound(self._main).payload
            copied = self._stage_copy(line, self.generation).settle()
            copied.publish()
            confirm_folder(self._backups, self._backups)
            self._generations.added(self.generation, read_header(line[:HEADER_ROOM]).at[:10])
            done.append(OpenEvent("copy_mended", {"generation": self.generation}))
        return done

    def _stage(self, line: bytearray, generation: int) -> tuple[StagedFile, StagedFile | None]:
        try:
            return self._stage_once(line, generation, last_try=False)
        except DiskFull:
            removed = self._generations.make_room(2 * len(line) + _SPARE)
            reserve = remove_quietly(os.fspath(self._folder.reserve))
            staged = self._stage_once(line, generation, last_try=True)
            self._tell(OpenEvent("room_made", {"files": removed + int(reserve)}))
            return staged

    def _stage_once(
        self, line: bytearray, generation: int, last_try: bool
    ) -> tuple[StagedFile, StagedFile | None]:
        main = StagedFile(self._main, line)
        copy = None
        try:
            try:
                copy = self._stage_copy(line, generation)
            except CannotWrite as error:
                self._do_without_copy(error, last_try)
            main.settle()
            try:
                copy = copy and copy.settle()
            except CannotWrite as error:
                copy = None
                self._do_without_copy(error, last_try)
        except BaseException:
            main.drop()
            if copy is not None:
                copy.drop()
            raise
        return main, copy

    def _do_without_copy(self, error: CannotWrite, last_try: bool) -> None:
        if isinstance(error, DiskFull) and not last_try:
            raise error
        self._copy_failed(error)

    def _stage_copy(self, line: bytes | bytearray, generation: int) -> StagedFile:
        path = self._generations.path_of(generation)
        try:
            return StagedFile(path, line)
        except CannotWrite:
            if self._folder.backups.is_dir():
                raise
        # Somebody cleaned up.
        try:
            private_folder(self._folder.backups)
        except OSError as error:
            raise refusal(error, self._backups) from error
        return StagedFile(path, line)

    def _publish_copy(self, copy: StagedFile) -> bool:
        try:
            copy.publish()
        except CannotWrite as error:
            self._copy_failed(error)
            return False
        return True

    def _confirm_copy(self) -> bool:
        try:
            confirm_folder(self._backups, self._backups)
        except SavedUnconfirmed as error:
            self._copy_failed(error)
            return False
        return True

    def _copy_failed(self, error: CannotWrite) -> None:
        self._tell(OpenEvent("copy_failed", {"reason": error.facts.get("reason", error.slug)}))

    def _take_back(self, generation: int, checksum: str, error: SavedUnconfirmed) -> None:
        """Put the generation before back, so that "not saved" is true after the disk confirmed nothing."""
        try:
            if not remove_quietly(self._generations.path_of(generation)):
                raise error
            if self.generation:
                before = read_sound(self._generations.path_of(self.generation))
                StagedFile(self._main, before.payload).settle().publish()
            else:
                disk.remove_file(self._main)
            disk.sync_folder(self._root)
            disk.sync_folder(self._backups)
            self.signature = signature_of(self._main)
        except (OSError, CannotWrite, Unsound):
            self.generation, self.checksum = generation, checksum
            self.signature = signature_of(self._main)
            raise error from None
        raise CannotWrite(path=self._main, reason=error.facts["reason"]) from error

    def _look_for_strangers(self) -> None:
        """Notice that another program put something else in the data file's place; keep both."""
        if self._conflict is not None:
            raise self._conflict
        now = signature_of(self._main)
        if now == self.signature and now is not UNKNOWN:
            return
        problem = "missing"
        if os.path.lexists(self._main):
            problem = self._stranger()
            if not problem:
                self.signature = now
                return
            kept = str(set_aside(self._folder.data_file, self._folder.quarantine, "outside", self._clock()))
        else:
            kept = ""
        self.signature = None
        self._tell(OpenEvent("outside_change", {"problem": problem, "kept": kept}))

    def _stranger(self) -> str:
        """Return what is wrong with the file there, empty when it is ours; raises ChangedOutside."""
        try:
            found = read_sound(self._main)
        except Unsound as unsound:
            if unsound.problem == "unreadable":
                raise CannotWrite(path=self._main, reason="EIO") from unsound
            return unsound.problem
        except FileNotFoundError:
            return "missing"
        if found.header.checksum == self.checksum:
            return ""
        if found.header.generation < self.generation:
            return "older"
        self._conflict = ChangedOutside(path=self._main, kept=self._keep_ours())
        raise self._conflict

    def _keep_ours(self) -> str:
        try:
            ours = read_sound(self._generations.path_of(self.generation)).payload
            return str(keep_copy(ours, "kz.json", self._folder.quarantine, "conflict", self._clock()))
        except (OSError, Unsound):
            return ""
