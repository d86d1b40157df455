"""Joins the services over one data folder, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.choosing_assembly import ChoosingAssembly
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import EventBus, FactsChanged, VaultStateChanged
from kzcompanion.services.ledger_service import LedgerService
from kzcompanion.services.preferences_service import PreferencesService
from kzcompanion.services.sims_service import SimsService
from kzcompanion.services.vault_assembly import VaultAssembly
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore

if TYPE_CHECKING:
    from kzcompanion.domain.channel import Channel
    from kzcompanion.services.backup_reminders import BackupReminders
    from kzcompanion.services.backup_service import BackupService
    from kzcompanion.services.batch_service import BatchService
    from kzcompanion.services.bin_service import BinService
    from kzcompanion.services.calendar_service import CalendarService
    from kzcompanion.services.csv_import_service import CsvImportService
    from kzcompanion.services.csv_service import CsvService
    from kzcompanion.services.difference_service import DifferenceService
    from kzcompanion.services.drafts_service import DraftsService
    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuideService
    from kzcompanion.services.number_door import NumberDoor
    from kzcompanion.services.pack_service import PackService
    from kzcompanion.services.pack_shelf import PackShelf
    from kzcompanion.services.reminders_service import RemindersService
    from kzcompanion.services.renewal_service import RenewalService
    from kzcompanion.services.reply_service import ReplyService
    from kzcompanion.services.restore_service import RestoreService
    from kzcompanion.services.sealed_drafts import SealedDrafts
    from kzcompanion.services.sealed_leftovers import SealedLeftovers
    from kzcompanion.services.search_service import SearchService
    from kzcompanion.services.tracker_service import TrackerService
    from kzcompanion.services.undo_service import UndoService
    from kzcompanion.services.vault_import import VaultImport
    from kzcompanion.services.wording import Wording
    from kzcompanion.vault.cipher import KdfCost

COUNTRY = "kz"
"""The country whose data are shipped; every other one comes as a data pack."""


class Services(ChoosingAssembly, VaultAssembly):
    """Give out what a user can do; made by `Services.open`, ended by `close`."""

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        database: Database,
        *,
        language: str | None = None,
        vault_cost: KdfCost | None = None,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.database = database
        self.events = EventBus()
        self._language = language
        self._vault_cost = vault_cost
        self._scope = DeedScope(database, self.events)
        self._ledger_store = LedgerStore(database)
        self._sims_store = SimsStore(database)
        self._renewals_store = RenewalsStore(database)
        self.preferences = PreferencesService(PreferencesStore(database), self._scope)
        self.sims = SimsService(self._sims_store, self._scope, clock, self._operator_ids)
        self.ledger = LedgerService(self._ledger_store, self._sims_store, self._scope, clock)
        self.events.subscribe(FactsChanged, lambda _: self._read_facts_anew())

    @classmethod
    def open(
        cls,
        folder: DataFolder,
        clock: Clock,
        *,
        read_only: bool = False,
        language: str | None = None,
        vault_cost: KdfCost | None = None,
    ) -> Services:
        """Open the data of a folder and join the services over it; raises what `Database.open` raises.

        `language` is spoken by `wording`, else the user's choice, else the system's; `vault_cost` is what
        a new vault's password costs to try, fitted to this machine unless given.
        """
        database = Database.open(folder, clock.now, read_only=read_only)
        return cls(folder, clock, database, language=language, vault_cost=vault_cost)

    def close(self) -> None:
        """Lock the vault and give the data back; everything acknowledged is on the disk already."""
        if "vault" in self.__dict__:
            self.vault.lock(forget_pin=True)
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def renewal(self) -> RenewalService:
        """Return the deeds of top-ups under way."""
        from kzcompanion.services.renewal_service import RenewalService

        return RenewalService(
            self._renewals_store,
            self.sims,
            self.ledger,
            self._scope,
            self.clock,
            self._operator_ids,
            self.facts.all_channels,
        )

    @cached_property
    def drafts(self) -> DraftsService:
        """Return the keeper of unfinished forms."""
        from kzcompanion.services.drafts_service import DraftsService
        from kzcompanion.storage.drafts_store import DraftsStore

        return DraftsService(DraftsStore(self.database))

    @cached_property
    def reply(self) -> ReplyService:
        """Return the reader of operators' replies."""
        from kzcompanion.services.reply_service import ReplyService
        from kzcompanion.storage.reply_templates_store import ReplyTemplatesStore

        store = ReplyTemplatesStore(self.database)
        return ReplyService(store, self.facts.reply_words, self._scope, self.clock)

    @cached_property
    def tracker(self) -> TrackerService:
        """Return the judge of how much and how long."""
        from kzcompanion.services.tracker_service import TrackerService

        return TrackerService(
            self.sims, self._ledger_store, self._renewals_store, self.clock, self.preferences
        )

    @cached_property
    def reminders(self) -> RemindersService:
        """Return what is to be told of, and when."""
        from kzcompanion.services.reminders_service import RemindersService

        return RemindersService(self.tracker, self.sims, self.preferences, self.clock)

    @cached_property
    def difference(self) -> DifferenceService:
        """Return what checks differ by from what was expected."""
        from kzcompanion.services.difference_service import DifferenceService

        return DifferenceService(self.ledger, self.tracker)

    @cached_property
    def facts(self) -> FactsService:
        """Return the facts in force: the shipped ones, and those of the data packs applied."""
        from kzcompanion.services.facts_service import FactsService
        from kzcompanion.storage.overrides_store import OverridesStore

        corrected = OverridesStore(self.database).all
        return FactsService(self.pack_shelf.countries, self._operators_in_use, corrected)

    @cached_property
    def pack_shelf(self) -> PackShelf:
        """Return what knows which data are in force."""
        from kzcompanion.files.resources import resource
        from kzcompanion.services.pack_shelf import PackShelf
        from kzcompanion.storage.packs_store import PacksStore

        return PackShelf(resource("data", COUNTRY), self.folder.packs, PacksStore(self.database).all)

    @cached_property
    def packs(self) -> PackService:
        """Return the deeds of data packs."""
        from kzcompanion.services.pack_service import PackService
        from kzcompanion.storage.overrides_store import OverridesStore
        from kzcompanion.storage.packs_store import PacksStore

        store, corrected = PacksStore(self.database), OverridesStore(self.database).all
        return PackService(store, self.pack_shelf, self.folder, self.sims, self._scope, self.clock, corrected)

    @cached_property
    def guide(self) -> GuideService:
        """Return the pages of the guide."""
        from kzcompanion.files.resources import resource
        from kzcompanion.services.guide_service import GuideService

        return GuideService(resource("guide"))

    @cached_property
    def search(self) -> SearchService:
        """Return the search over guide and facts."""
        from kzcompanion.files.resources import resource
        from kzcompanion.services.search_service import SearchService

        table = resource("data", "pinyin.json")
        found = SearchService(lambda: self.guide, lambda: self.facts, table)
        self.events.subscribe(FactsChanged, lambda _event: found.forget())
        return found

    @cached_property
    def vault_import(self) -> VaultImport:
        """Return the secrets' way in from other password keepers."""
        from kzcompanion.services.vault_import import VaultImport

        def brands() -> dict[str, str]:
            return {operator.id: operator.brand for operator in self.facts.operators()}

        return VaultImport(self.sims, self.vault, self.photos, self._scope, brands)

    @cached_property
    def number(self) -> NumberDoor:
        """Return the way to the number that a top-up goes to."""
        from kzcompanion.services.number_door import NumberDoor

        return NumberDoor(self.vault, self.events)

    @cached_property
    def sealed_drafts(self) -> SealedDrafts:
        """Return the keeper of what is being typed into the vault."""
        from kzcompanion.services.sealed_drafts import SealedDrafts

        return SealedDrafts(self.vault)

    @cached_property
    def csv(self) -> CsvService:
        """Return the way out as CSV."""
        from kzcompanion.services.csv_service import CsvService

        return CsvService(self.sims, self._ledger_store)

    @cached_property
    def csv_import(self) -> CsvImportService:
        """Return the way in from CSV."""
        from kzcompanion.services.csv_import_service import CsvImportService

        return CsvImportService(self.sims, self.ledger, self.facts.all_channels)

    @cached_property
    def calendar(self) -> CalendarService:
        """Return the way out as calendar events."""
        from kzcompanion.services.calendar_service import CalendarService
        from kzcompanion.services.calendar_told import CalendarTold

        return CalendarService(self.tracker, self.facts, CalendarTold(self.preferences))

    @cached_property
    def batch(self) -> BatchService:
        """Return the deeds that come as lines of JSON."""
        from kzcompanion.services.batch_service import BatchService
        from kzcompanion.storage.deeds_store import DeedsStore

        deeds = DeedsStore(self.database)

        def of_the_data() -> tuple[Channel, ...]:
            return self.facts.all_channels()  # the facts are read only for a way that is not built in

        return BatchService(
            self.ledger, self.sims, deeds, self._scope, self.wording.line, of_the_data, self.clock
        )

    @cached_property
    def undo(self) -> UndoService:
        """Return the way back, and forth again."""
        from kzcompanion.services.undo_service import UndoService

        return UndoService(self.database, self._sims_store, self._renewals_store, self.events, self._relock)

    @cached_property
    def bin(self) -> BinService:
        """Return what was removed, and the way back for it."""
        from kzcompanion.services.bin_service import BinService
        from kzcompanion.storage.bin_store import BinStore

        return BinService(BinStore(self.database), self._sims_store, self._scope, self.clock)

    @cached_property
    def leftovers(self) -> SealedLeftovers:
        """Return the way out of the vault for what belonged to a SIM that is gone for good."""
        from kzcompanion.services.sealed_leftovers import SealedLeftovers

        return SealedLeftovers(self.database, self.vault)

    @cached_property
    def backup(self) -> BackupService:
        """Return the way into one file outside, and the way to look into such a file."""
        from kzcompanion.services.backup_service import BackupService

        return BackupService(self.database, self.clock)

    @cached_property
    def backup_reminders(self) -> BackupReminders:
        """Return what knows when a backup is due."""
        from kzcompanion.services.backup_reminders import BackupReminders

        return BackupReminders(self.database, self.clock)

    @cached_property
    def restore(self) -> RestoreService:
        """Return the way back from such a file."""
        from kzcompanion.services.restore_service import RestoreService

        return RestoreService(
            self.database,
            self._scope,
            self.clock,
            lambda: self.vault,
            lambda field: self.wording.text("other_value", field=self.wording.slug("secret", field)),
        )

    @cached_property
    def wording(self) -> Wording:
        """Return the sentences of the language asked for, else of the user's choice, else of the system."""
        import os

        from kzcompanion.services.wording import Wording, system_language

        chosen = self._language or self.preferences.current().language
        return Wording(chosen or system_language(os.environ))

    def _relock(self) -> None:
        self.vault.lock(forget_pin=True)
        self.events.publish(VaultStateChanged(self.vault.state()))

    def _read_facts_anew(self) -> None:
        if "pack_shelf" in self.__dict__:
            self.pack_shelf.forget()
        if "facts" in self.__dict__:
            self.facts.reload()

    def _operators_in_use(self) -> set[str]:
        named = {sim.operator_id for sim in self._sims_store.all()}
        return named | {draft.operator_id for draft in self._renewals_store.all() if draft.operator_id}
