"""Looks at the health of the data folder and of the shipped facts; changes nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from kzcompanion.domain.errors import CompanionError, DataNewer, WrongPassword
from kzcompanion.domain.override import ANY_OWNER
from kzcompanion.files.kernel_lock import KernelLock
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import Clock

LEAST_FREE = 64 << 20
"""Bytes of free space below which saving may soon fail."""
_BUILT_AFTER = datetime(2026, 11, 1, tzinfo=UTC)
"""No right clock is before this program was written."""
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)
_SLACK = timedelta(days=1)
_DOCUMENTED = frozenset({"copy_mended", "migrated", "room_made"})
"""Events of the data file that call for nothing."""


class Severity(StrEnum):
    """Name how much a finding matters; `info` calls for nothing."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class DoctorFinding(msgspec.Struct, frozen=True):
    """Say what was found: a code with facts, or an error of another room."""

    code: str
    severity: Severity
    facts: dict[str, Any] = {}
    error: CompanionError | None = None


class DoctorReport(msgspec.Struct, frozen=True, kw_only=True):
    """Hold all findings; `exit_code` is 0, 1 when something needs attention, 4 when data cannot be read."""

    findings: tuple[DoctorFinding, ...]
    generation: int | None
    read_only: str | None
    """Why nothing could be written now (in_use, cannot_write, newer_schema, migration_failed), or None."""
    backups: int
    quarantine: tuple[str, ...]
    kdf: dict[str, Any] | None

    @property
    def ok(self) -> bool:
        """Tell whether nothing needs attention."""
        return all(finding.severity is Severity.INFO for finding in self.findings)

    @property
    def exit_code(self) -> int:
        """Return what the command line answers."""
        codes = [finding.error.exit_code for finding in self.findings if finding.error is not None]
        return 4 if 4 in codes else 0 if self.ok else 1


class DoctorService:
    """Examine one data folder as of the clock."""

    def __init__(self, folder: DataFolder, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    def examine(self, password: str | None = None) -> DoctorReport:
        """Look at everything; what is wrong is a finding, never an exception.

        With the vault's password its records are opened, too; then WrongPassword is raised, the only error.
        """
        found: list[DoctorFinding] = []
        generation: int | None = None
        read_only: str | None = None
        kdf: dict[str, Any] | None = None
        found += self._of_folder()
        try:
            with Services.open(self._folder, self._clock, read_only=True) as services:
                generation = services.database.generation
                read_only = services.database.read_only
                found += self._of_data(services, password)
                found += _of_packs(services)
                found += _of_overrides(services)
                kdf = _kdf(services)
        except WrongPassword:
            raise
        except CompanionError as error:
            found.append(_of_error(error))
        found += _of_facts()
        held = self._of_lock()
        found += held
        return DoctorReport(
            findings=tuple(found),
            generation=generation,
            read_only=self._why_not_writable(read_only, bool(held)),
            backups=len(_names(self._folder.backups, "kz.g")),
            quarantine=_names(self._folder.quarantine),
            kdf=kdf,
        )

    def _of_folder(self) -> Iterator[DoctorFinding]:
        root = self._folder.root
        if not root.is_dir():
            yield DoctorFinding("no_data", Severity.INFO, {"path": str(root)})
            return
        if not os.access(root, os.W_OK | os.X_OK):
            yield DoctorFinding("folder_not_writable", Severity.WARNING, {"path": str(root)})
        yield from self._of_permissions()
        yield from self._of_space()
        kept = _names(self._folder.quarantine)
        if kept:
            facts = {"n": len(kept), "path": str(self._folder.quarantine)}
            yield DoctorFinding("quarantine", Severity.INFO, facts)

    def _of_permissions(self) -> Iterator[DoctorFinding]:
        if os.name != "posix":
            return
        for path in (self._folder.root, self._folder.data_file, self._folder.backups):
            try:
                mode = path.stat().st_mode
            except OSError:
                continue
            if mode & 0o077:
                yield DoctorFinding("open_to_others", Severity.WARNING, {"path": str(path)})

    def _of_space(self) -> Iterator[DoctorFinding]:
        import shutil

        try:
            free = shutil.disk_usage(self._folder.root).free
        except OSError:
            return
        if free < LEAST_FREE:
            yield DoctorFinding("little_space", Severity.WARNING, {"megabytes": free >> 20})

    def _of_lock(self) -> list[DoctorFinding]:
        if not self._folder.lock.is_file():
            return []
        lock = KernelLock(self._folder.lock)
        try:
            if lock.acquire():
                lock.release()
                return []
        except CompanionError:
            return []  # told as a folder that cannot be written
        return [DoctorFinding("in_use", Severity.INFO, {"holder": lock.holder()})]

    def _of_data(self, services: Services, password: str | None) -> Iterator[DoctorFinding]:
        for event in services.database.report:
            severity = Severity.INFO if event.slug in _DOCUMENTED else Severity.WARNING
            yield DoctorFinding(event.slug, severity, dict(event.facts))
        if services.database.read_only == "newer_schema":
            yield _of_error(DataNewer(path=str(self._folder.data_file)))
        yield from _of_copies(services)
        yield from self._of_records(services)
        yield from _of_vault(services, password)

    def _of_records(self, services: Services) -> Iterator[DoctorFinding]:
        newest: datetime | None = None
        count = 0
        try:
            sims = services.sims.list(include_archived=True)
            for sim in sims:
                for entry in services.ledger.entries(sim.id):
                    count += 1
                    newest = entry.at if newest is None else max(newest, entry.at)
            services.renewal.open_renewals()
            services.preferences.current()
        except CompanionError as error:
            yield _of_error(error)
        else:
            yield DoctorFinding("readable", Severity.INFO, {"sims": len(sims), "entries": count})
        yield from self._of_clock(newest)

    def _of_clock(self, newest: datetime | None) -> Iterator[DoctorFinding]:
        now = self._clock.now()
        if now < _BUILT_AFTER or now > _LATEST:
            yield DoctorFinding("clock_implausible", Severity.WARNING, {"now": now})
        elif newest is not None and now + _SLACK < newest:
            yield DoctorFinding("clock_set_back", Severity.WARNING, {"now": now, "newest": newest})

    def _why_not_writable(self, reason: str | None, held: bool) -> str | None:
        if reason not in {None, "asked"}:
            return reason
        if held:
            return "in_use"
        root = self._folder.root
        return "cannot_write" if root.is_dir() and not os.access(root, os.W_OK | os.X_OK) else None


def _of_copies(services: Services) -> Iterator[DoctorFinding]:
    generation, check = services.database.generation, services.database.check()
    if check.second_copy == "missing" or (generation and not check.copies):
        yield DoctorFinding("no_copy", Severity.WARNING, {"generation": generation})
    for copy in check.copies:
        if copy.problem or (copy.generation == check.generation and check.second_copy):
            yield DoctorFinding("copy_damaged", Severity.WARNING, {"generation": copy.generation})


def _of_error(error: CompanionError) -> DoctorFinding:
    return DoctorFinding(error.slug, Severity.ERROR, dict(error.facts), error)


def _of_facts() -> Iterator[DoctorFinding]:
    from kzcompanion.files.resources import resource
    from kzcompanion.services.assembly import COUNTRY
    from kzcompanion.services.facts_service import FactsService

    try:
        FactsService(resource("data", COUNTRY)).check()
    except CompanionError as error:
        yield _of_error(error)


def _of_packs(services: Services) -> Iterator[DoctorFinding]:
    """List the data packs in force, and say which of those that were applied are not."""
    try:
        for pack in services.packs.installed():
            if pack.file is not None and pack.in_force:
                facts = {"file": pack.file, "version": pack.version, "country": pack.country}
                yield DoctorFinding("pack_in_force", Severity.INFO, facts)
        for notice in services.packs.notices():
            severity = Severity.INFO if notice.code == "pack_outdated" else Severity.WARNING
            yield DoctorFinding(notice.code, severity, dict(notice.facts))
    except CompanionError:
        return  # the shipped data are not sound, which is told by itself


def _of_overrides(services: Services) -> Iterator[DoctorFinding]:
    """Name the corrections whose fact the data no longer have: they stay, and call for nothing."""
    try:
        for one in services.overrides.lost():
            facts: dict[str, Any] = {"key": one.key, "value": one.value}
            if one.owner != ANY_OWNER:
                facts["operator"] = services.facts.brand(one.owner)
            yield DoctorFinding("override_lost", Severity.INFO, facts)
    except CompanionError:
        return  # the shipped data are not sound, which is told by itself


def _of_vault(services: Services, password: str | None) -> Iterator[DoctorFinding]:
    try:
        if password is not None and services.vault.state() == "locked":
            services.vault.unlock(password)
        for finding in services.vault.check():
            facts = {"record": finding.record}
            yield DoctorFinding(f"vault_{finding.kind.value}", Severity.ERROR, facts)
    except WrongPassword:
        raise
    except CompanionError as error:
        yield _of_error(error)


def _kdf(services: Services) -> dict[str, Any] | None:
    try:
        cost = services.vault.cost()
    except CompanionError:
        return None  # no vault, or told as a finding
    return {
        "name": "argon2id",
        "memory_mib": cost.memory_kib / 1024 if cost.memory_kib % 1024 else cost.memory_kib >> 10,
        "passes": cost.passes,
        "lanes": cost.lanes,
    }


def _names(folder: Path, prefix: str = "") -> tuple[str, ...]:
    try:
        return tuple(sorted(path.name for path in folder.iterdir() if path.name.startswith(prefix)))
    except OSError:
        return ()
