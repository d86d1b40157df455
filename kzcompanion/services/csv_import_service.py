"""Brings ledger entries in from a CSV file: looked through whole first, then kept in one deed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from pathlib import Path
from re import fullmatch
from uuid import UUID, uuid4

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.amount_text import MAXIMUM, MOST_CORRECTED, parse_amount
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.data_text import parse_data
from kzcompanion.domain.date_text import parse_date, parse_instant
from kzcompanion.domain.errors import BadInput, Cancelled, CompanionError, Missing, NameAmbiguous, NotFound
from kzcompanion.domain.file_errors import CsvRowRejected
from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.ledger import ChannelKind, Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.pack_limits import IDENTIFIER
from kzcompanion.domain.package_text import parse_packages
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.sim import Sim
from kzcompanion.services.csv_table import BETWEEN_LOOKS, CsvTable, folded, named, read_table
from kzcompanion.services.csv_text import unguarded
from kzcompanion.services.ledger_service import LedgerService
from kzcompanion.services.sims_service import SimsService, fitting_to, meant_by
from kzcompanion.storage.ledger_snapshot import LedgerSnapshot
from kzcompanion.storage.paged_table import PAGE_RECORDS

_Facts = tuple[object, ...]


class RowFault(msgspec.Struct, frozen=True):
    """Say why a row cannot be kept."""

    row: int
    """As a spreadsheet counts it, the header being 1."""
    error: CompanionError


class CsvPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what an import of a table would do; nothing was changed yet."""

    new: tuple[Entry, ...]
    """In the order of the file."""
    duplicates: int
    """Rows that are in a ledger already, or stand twice in the file."""
    rejected: tuple[RowFault, ...]


class CsvGround(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what a plan is made from; taken in a moment, and then free of the data."""

    table: CsvTable
    columns: dict[str, int]
    sims: tuple[Sim, ...]
    sim_id: str | None
    """The SIM of rows that name none."""
    channels: dict[str, str]
    """By folded id and by folded title in every language: the ways to pay that the data add."""
    ledgers: LedgerSnapshot


class CsvImportService:
    """Plan and do an import; our own export and tables with headers in four languages are understood."""

    __slots__ = ("_channels", "_ledger", "_sims")

    def __init__(
        self, sims: SimsService, ledger: LedgerService, channels: Callable[[], Collection[Channel]]
    ) -> None:
        self._sims = sims
        self._ledger = ledger
        self._channels = channels

    def read(self, path: Path, cancelled: Callable[[], bool] = lambda: False) -> CsvTable:
        """Return the table of a file; fits any thread. Raises CsvNotReadable, Cancelled."""
        return read_table(path, cancelled)

    def plan(
        self,
        table: CsvTable,
        columns: Mapping[str, int] | None = None,
        sim_id: str | None = None,
    ) -> CsvPlan:
        """Say what importing the table would do.

        `columns` replaces what the headers were taken for; `sim_id` is the SIM of rows that name none.
        """
        return self.plan_on(self.ground(table, columns, sim_id))

    def ground(
        self, table: CsvTable, columns: Mapping[str, int] | None = None, sim_id: str | None = None
    ) -> CsvGround:
        """Return in a moment what `plan_on` needs of the data; arguments as of `plan`."""
        columns = dict(table.columns if columns is None else columns)
        sims = self._sims.list(include_archived=True)
        return CsvGround(
            table=table,
            columns=columns,
            sims=tuple(sims),
            sim_id=sim_id,
            channels=_names(self._channels()) if "channel" in columns else {},
            ledgers=self._ledger.snapshot([sim.id for sim in sims]),
        )

    def plan_on(
        self,
        ground: CsvGround,
        cancelled: Callable[[], bool] = lambda: False,
        tell: Callable[[int], None] = lambda _percent: None,
    ) -> CsvPlan:
        """Say what importing would do; takes a second per 20 000 rows, touches no data, fits any thread.

        `tell` hears how far it is, in percent. Raises Cancelled soon after `cancelled` is true.
        """
        pace = _Pace(len(ground.ledgers) * PAGE_RECORDS + len(ground.table.rows), cancelled, tell)
        ids, known = _there(ground.ledgers, pace)
        reading = _Reading(ground, ids)
        new: list[Entry] = []
        faults: list[RowFault] = []
        in_file: dict[str, _Facts] = {}
        duplicates = 0
        for number, row in ground.table.rows:
            pace.step()
            try:
                if number == ground.table.cut:
                    raise CsvRowRejected("row", reason="cut")
                entry = self._ledger.checked(reading.entry(row))
                facts = _facts(entry)
                if in_file.get(entry.id, facts) != facts:
                    raise CsvRowRejected("id", reason="id_twice")
            except BadInput as fault:
                faults.append(RowFault(number, fault))
                continue
            # An id decides where there is one: two equal top-ups may both have happened.
            if entry.id in ids or (not reading.names_entry(row) and facts in known):
                duplicates += 1
            else:
                new.append(entry)
                ids.add(entry.id)
                known.add(facts)
            in_file[entry.id] = facts
        return CsvPlan(new=tuple(new), duplicates=duplicates, rejected=tuple(faults))

    def apply(self, plan: CsvPlan) -> int:
        """Keep the new entries in one deed, which one undo takes back; return how many.

        Raises as a save does.
        """
        self._ledger.bring_in(plan.new)
        return len(plan.new)

    def keep(
        self, plan: CsvPlan, cancelled: Callable[[], bool], tell: Callable[[int], None]
    ) -> tuple[str, ...]:
        """Do what `apply` does on a thread of its own; return what `kept` tells to those who listen.

        `tell` hears how far it is, in percent. Raises Cancelled, and as a save does; then nothing is kept.
        """
        # The last fifth is the save, of which nobody hears how far it is.
        pace = _Pace(len(plan.new) + len(plan.new) // 4, cancelled, tell)
        return self._ledger.bring_in_apart(plan.new, lambda _done: pace.step())

    def kept(self, sim_ids: tuple[str, ...]) -> None:
        """Tell that `keep` has kept entries of these SIMs."""
        self._ledger.brought_in(sim_ids)

    def not_kept(self, plan: CsvPlan) -> None:
        """Have those who listen look anew after `keep` has failed.

        Who looked meanwhile saw entries that were taken back; a save nobody could confirm may hold them.
        """
        self._ledger.brought_in(tuple(dict.fromkeys(entry.sim_id for entry in plan.new)))


class _Pace:
    """Count steps; now and then look whether to stop, and tell how far it is."""

    __slots__ = ("_all", "_cancelled", "_done", "_tell")

    def __init__(self, steps: int, cancelled: Callable[[], bool], tell: Callable[[int], None]) -> None:
        self._all, self._done = max(steps, 1), 0
        self._cancelled, self._tell = cancelled, tell

    def step(self, steps: int = 1) -> None:
        """Go on by so many; raises Cancelled."""
        before, self._done = self._done, self._done + steps
        if before // BETWEEN_LOOKS != self._done // BETWEEN_LOOKS:
            if self._cancelled():
                raise Cancelled
            self._tell(min(100, self._done * 100 // self._all))


def _there(ledgers: LedgerSnapshot, pace: _Pace) -> tuple[set[str], set[_Facts]]:
    """Return by which ids and facts a row is known to be there already."""
    ids: set[str] = set()
    known: set[_Facts] = set()
    for page in ledgers.pages():
        for entry in page:
            ids.add(entry.id)
            known.add(_facts(entry))
        pace.step(PAGE_RECORDS)
    return ids, known


class _Reading:
    """Read rows of one table into entries."""

    def __init__(self, ground: CsvGround, there: Collection[str]) -> None:
        """Read for the ground, of which these entries are there already."""
        self._ground, self._there = ground, there
        self._shared: dict[str, bool] = {}
        self._meant: dict[str, str | BadInput] = {}

    def entry(self, row: tuple[str, ...]) -> Entry:
        """Return the entry of a row, its number still open; raises BadInput."""
        balance, amount = self._money(row, "balance"), self._money(row, "amount")
        kind = self._kind(row, balance, amount)
        if kind is EntryKind.CHECK and amount is not None:
            raise CsvRowRejected("amount", reason="check_with_amount")
        at = self._instant(row)
        return Entry(
            id=self._id(row),
            sim_id=self._sim(row),
            kind=kind,
            at=at,
            seq=0,
            balance=balance,
            amount=amount,
            fee=self._money(row, "fee"),
            channel=self._channel(row),
            data_mb=self._data(row),
            valid_until=self._day(row),
            receipt=unguarded(self._text(row, "receipt")),
            note=unguarded(self._text(row, "note")),
            reply=unguarded(self._text(row, "reply")),
            packages=parse_packages(unguarded(self._text(row, "packages"))),
            home_rate=self._home_rate(row, balance if amount is None else amount, day_of(at)),
        )

    def names_entry(self, row: tuple[str, ...]) -> bool:
        """Tell whether the row says which entry it is."""
        return bool(self._text(row, "id"))

    def _text(self, row: tuple[str, ...], field: str) -> str:
        return self._ground.table.cell(row, field, self._ground.columns)

    def _id(self, row: tuple[str, ...]) -> str:
        text = self._text(row, "id")
        if not text:
            return str(uuid4())
        try:
            return str(UUID(text))
        except ValueError:
            raise CsvRowRejected("id", reason="id") from None

    def _sim(self, row: tuple[str, ...]) -> str:
        name = unguarded(self._text(row, "sim"))
        if not name:
            if self._ground.sim_id is None:
                raise Missing("sim", what="row_sim")
            return self._ground.sim_id
        meant = self._meant.get(name)
        if meant is None:
            try:
                meant = meant_by(name, self._ground.sims).id
            except BadInput as fault:
                meant = fault
            self._meant[name] = meant
            self._shared[name] = len(fitting_to(name, self._ground.sims)) > 1
        if isinstance(meant, BadInput):
            raise meant.with_traceback(None)  # or it would grow with every row
        # By hand the name means the one in use; an entry of ours may have been the archived one's.
        if self._shared[name] and self.names_entry(row) and self._id(row) not in self._there:
            raise NameAmbiguous("sim", name=name, reason="archived")
        return meant

    def _kind(self, row: tuple[str, ...], balance: Money | None, amount: Money | None) -> EntryKind:
        text = self._text(row, "kind")
        if text:
            kind = named("kinds", text)
            if kind is None:
                raise CsvRowRejected("kind", reason="kind", text=text)
            return EntryKind(kind)
        if amount is not None:
            return EntryKind.TOPUP
        if balance is not None:
            return EntryKind.CHECK
        raise CsvRowRejected("balance", reason="no_amount")

    def _money(self, row: tuple[str, ...], field: str) -> Money | None:
        text = self._text(row, field)
        if not text:
            return None
        # A correction may be below zero; the ledger refuses that for what was paid.
        corrected = field == "amount" and named("kinds", self._text(row, "kind")) == EntryKind.CORRECTION
        most = MOST_CORRECTED if corrected else MAXIMUM
        return parse_amount(text, allow_negative=True, allow_zero=True, field=field, maximum=most)

    def _instant(self, row: tuple[str, ...]) -> datetime:
        text = self._text(row, "at")
        if not text:
            raise Missing("at", what="row_at")
        return parse_instant(text, field="at")

    def _home_rate(self, row: tuple[str, ...], money: Money | None, day: date) -> HomeRate | None:
        """Return the rate of a row; one without a day is of the day of the entry.

        Where only the amount at home stands in the table, the rate follows from it.
        """
        currency = self._text(row, "home_currency").upper()
        rate = self._money(row, "home_rate")
        if rate is None and money is not None:  # the amount at home may be larger than any of tenge
            amount = self._money(row, "home_amount")
            if amount is not None and amount.tiyn:
                rate = Money((2 * money.tiyn * 100 + amount.tiyn) // (2 * amount.tiyn))
        if rate is None:
            return None
        if not currency:
            raise Missing("home_currency", what="row_home_currency")
        told = self._text(row, "home_rate_on")
        typed_on = parse_date(told, field="home_rate_on") if told else day
        return HomeRate(currency=currency, per_unit=rate, typed_on=typed_on)

    def _channel(self, row: tuple[str, ...]) -> str | None:
        text = self._text(row, "channel")
        if not text:
            return None
        name = named("channels", text) or self._ground.channels.get(folded(text))
        if name is not None:
            return name
        # A row of our own export may name a way whose data are not here: it is kept, not lost.
        if self.names_entry(row) and fullmatch(IDENTIFIER, text):
            return text
        known = ", ".join(dict.fromkeys((*map(str, ChannelKind), *self._ground.channels.values())))
        raise NotFound("channel", what="channel", name=text, known=known)

    def _data(self, row: tuple[str, ...]) -> int | None:
        text = self._text(row, "data_mb")
        if not text:
            return None
        # The column is in megabytes where the cell does not say otherwise.
        return parse_data(f"{text} MB" if text[-1].isdigit() else text, field="data_mb")

    def _day(self, row: tuple[str, ...]) -> date | None:
        text = self._text(row, "valid_until")
        return parse_date(text, field="valid_until") if text else None


def _names(channels: Collection[Channel]) -> dict[str, str]:
    """Return every word by which a row may name a way."""
    words: dict[str, str] = {}
    for channel in channels:
        for word in (channel.kind, *(channel.title.text(lang) for lang in LANGUAGES)):
            words.setdefault(folded(word), channel.kind)
    return words


def _facts(entry: Entry) -> _Facts:
    """Return what makes two entries one and the same, whatever their ids."""
    money = (entry.balance, entry.amount, entry.fee)
    return (entry.sim_id, entry.kind, entry.at, *money, entry.data_mb, entry.valid_until, entry.packages)
