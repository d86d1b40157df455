"""Brings a backup in, merged by record or in the place of everything: one deed, which Undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kzcompanion.domain.backup import MergePlan, RestoreDone, RestoreMode, VaultOutcome
from kzcompanion.domain.errors import ReadOnly
from kzcompanion.services.backup_reading import OpenedBackup
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import (
    Event,
    FactsChanged,
    LedgerChanged,
    PreferencesChanged,
    RenewalChanged,
    SimsChanged,
    VaultStateChanged,
)
from kzcompanion.services.merge_plan import Compared, think_through
from kzcompanion.services.sealed_backup import HeldVault, revisions
from kzcompanion.services.vault_service import VaultService
from kzcompanion.storage import backup_body, vault_store
from kzcompanion.storage.backup_body import Tables
from kzcompanion.storage.backup_point import UNSEEN, Point
from kzcompanion.storage.database import Database
from kzcompanion.storage.kept_generation import keep_generation
from kzcompanion.storage.outside_store import LastBackup, OutsideStore
from kzcompanion.storage.record_merge import ahead_of, keep_beside, logical, take_over
from kzcompanion.storage.stamps import spelled
from kzcompanion.storage.strict_json import Table
from kzcompanion.storage.vault_store import VaultStore, change_number

_OF_THIS_LAPTOP = ("language", "theme", "window_geometry")
"""Choices that stay when all else is replaced."""
_LABELS = {RestoreMode.MERGE: "backup_merge", RestoreMode.REPLACE: "backup_replace"}


class RestoreService:
    """Merge or put back a backup that `BackupService.open` has opened; the vault is locked by it."""

    __slots__ = ("_clock", "_database", "_heading", "_outside", "_scope", "_vault")

    def __init__(
        self,
        database: Database,
        scope: DeedScope,
        clock: Clock,
        vault: Callable[[], VaultService],
        heading: Callable[[str], str],
    ) -> None:
        """Join the rooms; `heading` names another laptop's value of a secret field in the user's words."""
        self._database = database
        self._scope = scope
        self._clock = clock
        self._vault = vault
        self._heading = heading
        self._outside = OutsideStore(database)

    def plan(self, opened: OpenedBackup) -> MergePlan:
        """Return what a merge would do; changes nothing."""
        return self._think_through(opened).plan

    def merge(self, opened: OpenedBackup) -> RestoreDone:
        """Take what is new or newer there; what both changed stays as it was changed later, and is named.

        The data as they were are kept for good beside the generations. Raises what saving raises, and then
        nothing was changed.
        """
        self._must_write()
        compared = self._think_through(opened)
        plan = compared.plan
        if not compared.writes:
            with self._database.transaction("backup", undoable=False):
                self._meet(opened, compared)
            return self._done(RestoreMode.MERGE, plan, None, 0, plan.vault)
        kept = self._keep()
        with self._scope.deed(_LABELS[RestoreMode.MERGE]) as news:
            take_over(self._database.book, compared.comparisons, opened.body.tables)
            if plan.vault is VaultOutcome.ADOPTED:
                self._put_tables(opened.body.tables, (vault_store.HEAD_TABLE, vault_store.RECORDS_TABLE))
            elif plan.secrets_changed and opened.key is not None:
                ours, theirs = VaultStore(self._database), HeldVault(opened.body.tables)
                opened.key.join(ours, theirs, self._heading, compared.known_revisions, into=ours)
            self._meet(opened, compared)
            news.extend(self._news(opened.body.tables))
        imported = plan.new.total + plan.newer_there.total
        return self._done(RestoreMode.MERGE, plan, kept, imported, plan.vault)

    def replace(self, opened: OpenedBackup) -> RestoreDone:
        """Put the backup in the place of all data here; kept and raised as by `merge`."""
        self._must_write()
        plan, tables = self._think_through(opened).plan, dict(opened.body.tables)
        outcome = self._exchange_outcome(tables)
        kept = self._keep()
        before = self._database.picture()
        choices = self._choices(before, tables)
        if choices:
            tables["preferences"] = choices
        with self._scope.deed(_LABELS[RestoreMode.REPLACE]) as news:
            news.extend(self._news(before))
            keep_beside(self._database.book, tables)
            self._put_tables(tables, (name for name in {**before, **tables} if _is_replaced(name)))
            self._be_the_backup(opened)
            news.extend(self._news(tables))
        imported = self.everything(opened)
        return self._done(RestoreMode.REPLACE, plan, kept, imported, outcome)

    @staticmethod
    def everything(opened: OpenedBackup) -> int:
        """Return how many records `replace` would write."""
        return sum(len(table) for table in logical(opened.body.tables).values())

    def _think_through(self, opened: OpenedBackup) -> Compared:
        return think_through(self._database.picture(), self._outside.points(), opened)

    def _must_write(self) -> None:
        if self._database.read_only is not None:
            raise ReadOnly(reason=self._database.read_only, path=str(self._database.folder.data_file))
        self._vault().lock()

    def _keep(self) -> Path | None:
        return keep_generation(self._database.folder, "pre-restore")

    def _put_tables(self, tables: Tables, names: Iterable[str]) -> None:
        for name in names:
            self._database.book.replace_table(name, dict(tables.get(name, {})))

    def _meet(self, opened: OpenedBackup, compared: Compared | None = None) -> None:
        """Remember that these data hold what the backup holds, and where they said more already."""
        seen = revisions(VaultStore(self._database))
        ahead: list[str] = []
        if compared is not None:
            seen |= dict.fromkeys(compared.secrets_ahead, UNSEEN)
            ahead = ahead_of(compared.comparisons)
        self._outside.met(opened.id, Point(spelled(self._clock.now()), seen, ahead))

    def _be_the_backup(self, opened: OpenedBackup) -> None:
        """Remember what the other laptop remembered, and that all this lies in a backup outside."""
        now = spelled(self._clock.now())
        counter = change_number(VaultStore(self._database).read())
        last = LastBackup(at=now, generation=self._database.generation, vault_counter=counter)
        self._outside.become(last, opened.body.points)
        self._meet(opened)

    def _choices(self, before: Tables, tables: Tables) -> Table:
        ours = before.get("preferences", {}).get("choices", {})
        theirs = tables.get("preferences", {}).get("choices", {})
        own = {name: ours[name] for name in _OF_THIS_LAPTOP if name in ours}
        return {"choices": {**theirs, **own}} if theirs or own else {}

    def _exchange_outcome(self, tables: Tables) -> VaultOutcome:
        ours, theirs = VaultStore(self._database).read(), HeldVault(tables).read()
        if theirs is None:
            return VaultOutcome.NONE if ours is None else VaultOutcome.REMOVED
        return VaultOutcome.ADOPTED if ours is None else VaultOutcome.REPLACED

    def _news(self, tables: Tables) -> Iterator[Event]:
        """Name everything of these tables as changed."""
        yield SimsChanged()
        yield from (LedgerChanged(sim_id) for sim_id in tables.get("sims", {}))
        yield from (RenewalChanged(renewal_id) for renewal_id in tables.get("renewals", {}))
        yield PreferencesChanged()
        yield FactsChanged()
        yield VaultStateChanged(self._vault().state())

    def _done(
        self,
        mode: RestoreMode,
        plan: MergePlan,
        kept: Path | None,
        imported: int,
        vault: VaultOutcome,
    ) -> RestoreDone:
        sims, entries = backup_body.counts(self._database.picture())
        merged = mode is RestoreMode.MERGE
        return RestoreDone(
            mode=mode,
            plan=plan,
            imported=imported,
            duplicates=plan.same.total + plan.newer_here.total + plan.removed_here.total if merged else 0,
            sims=sims,
            entries=entries,
            vault=vault,
            kept="" if kept is None else str(kept),
        )


def _is_replaced(name: str) -> bool:
    """Say whether a table takes the place of ours; what is remembered of removals is kept beside ours."""
    return backup_body.belongs(name) and name.partition(".")[0] not in {"graves", "bin", "deeds"}
