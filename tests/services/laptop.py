"""A laptop of its own: services over a folder, a clock, a vault with a password, backups to carry around."""

from __future__ import annotations

from pathlib import Path

from hand_clock import HandClock

from kzcompanion.domain.backup import BackupVerified, MergePlan, RestoreDone, RestoreMode
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.vault.cipher import CHEAPEST

PASSWORD = "correct horse battery staple"


class TickingHand(HandClock):
    """Go on by a second whenever the time is asked for."""

    def now(self) -> object:  # type: ignore[override]
        """Return the next second."""
        self.go_on(seconds=1)
        return self.instant


class Laptop:
    """Do on one machine what a user does."""

    def __init__(self, root: Path, ahead_hours: int = 0) -> None:
        self.root = root
        self.clock = TickingHand()
        self.clock.go_on(hours=ahead_hours)
        self.services = self._open()

    def _open(self) -> Services:
        return Services.open(DataFolder(self.root), self.clock, language="en", vault_cost=CHEAPEST)

    def reopen(self) -> None:
        """Close the program and start it again."""
        self.services.close()
        self.services = self._open()

    def fill(self, nickname: str = "blue", entries: int = 3) -> Sim:
        """Add a SIM with a few balance checks."""
        sim = self.services.sims.add(nickname, "beeline")
        for number in range(entries):
            self.services.ledger.log(sim.id, Money.tenge(1000 + number))
        return sim

    def seal(self, sim_id: str, **fields: str) -> None:
        """Keep secrets, making the vault first if there is none."""
        vault = self.services.vault
        if vault.state() == "none":
            vault.create(PASSWORD)
        elif vault.state() == "locked":
            vault.unlock(PASSWORD)
        for field, text in fields.items():
            vault.set_field(sim_id, field, text)

    def secrets(self, sim_id: str) -> dict[str, str]:
        """Return a SIM's secrets in clear."""
        vault, found = self.services.vault, {}
        if vault.state() == "locked":
            vault.unlock(PASSWORD)
        for field in vault.fields(sim_id):
            vault.disclose(sim_id, field, lambda text, field=field: found.__setitem__(field.value, text))
        return found

    def backup(self, path: Path, password: str | None = PASSWORD) -> BackupVerified:
        """Make a backup."""
        return self.services.backup.export(path, password)

    def plan(self, path: Path, password: str | None = PASSWORD) -> MergePlan:
        """Say what merging a backup would do."""
        opened = self.services.backup.open(path, password)
        try:
            return self.services.restore.plan(opened)
        finally:
            opened.close()

    def restore(
        self, path: Path, mode: RestoreMode = RestoreMode.MERGE, password: str | None = PASSWORD
    ) -> RestoreDone:
        """Bring a backup in."""
        opened = self.services.backup.open(path, password)
        try:
            restore = self.services.restore
            return restore.merge(opened) if mode is RestoreMode.MERGE else restore.replace(opened)
        finally:
            opened.close()

    def content(self) -> dict[str, object]:
        """Return all SIMs and entries."""
        services = self.services
        sims = services.sims.list(include_archived=True)
        return {
            "sims": sorted(sims, key=lambda sim: sim.id),
            "entries": [
                entry
                for sim in sorted(sims, key=lambda sim: sim.id)
                for entry in sorted(services.ledger.entries(sim.id), key=lambda entry: entry.id)
            ],
            "renewals": sorted(services.renewal.open_renewals(), key=lambda draft: draft.id),
        }
