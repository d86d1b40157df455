"""What a user can do with the ledger: log a balance check or a top-up, edit and remove entries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import msgspec

from kzcompanion.domain.clock_doubt import AHEAD
from kzcompanion.domain.errors import (
    AmountNegative,
    AmountZero,
    DataAmountNotUnderstood,
    DateOutOfRange,
    FeeAboveAmount,
    FieldNotMeant,
    KeyReused,
    Missing,
    NotFound,
    NothingToChange,
)
from kzcompanion.domain.home_money import HomeRate, must_be_rate
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.names import parse_note
from kzcompanion.domain.packages import PackageLeft
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import LedgerChanged
from kzcompanion.storage.ledger_snapshot import LedgerSnapshot
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.sims_store import SimsStore

_ALWAYS = ("at", "data_mb", "valid_until", "packages", "note", "reply", "home_rate", "photo")
_FIELDS = {
    EntryKind.CHECK: frozenset({"balance", *_ALWAYS}),
    EntryKind.TOPUP: frozenset(
        {
            *("amount", "fee", "channel", "balance", "receipt"),
            *_ALWAYS,
        }
    ),
    EntryKind.CORRECTION: frozenset({"at", "amount", "note", "photo"}),
}
_NEEDED = {
    EntryKind.CHECK: ("balance",),
    EntryKind.TOPUP: ("amount",),
    EntryKind.CORRECTION: ("amount",),
}


class LedgerService:
    """Keep the entries of every SIM; each call is one deed and durable when it returns."""

    __slots__ = ("_clock", "_scope", "_sims", "_store")

    def __init__(self, store: LedgerStore, sims: SimsStore, scope: DeedScope, clock: Clock) -> None:
        self._store = store
        self._sims = sims
        self._scope = scope
        self._clock = clock

    def log(
        self,
        sim_id: str,
        balance: Money,
        data_mb: int | None = None,
        valid_until: date | None = None,
        at: datetime | None = None,
        note: str = "",
        key: str | None = None,
        reply: str = "",
        packages: Sequence[PackageLeft] = (),
        home_rate: HomeRate | None = None,
    ) -> Entry:
        """Log a balance the user read; below zero is allowed, `at` is now unless given.

        The same key with the same facts returns the entry it made; with others it raises KeyReused.
        `reply` is the operator's text it was read from; digits that may be a phone number are not kept.
        `home_rate` is what the money of home costs, as the user typed it; it stays with the entry.
        Raises NotFound (sim), DateOutOfRange (at), DataAmountNotUnderstood, TextNotStorable, TextTooLong,
        PackageNotUnderstood, and what `must_be_rate` raises.
        """
        entry = self._new(
            sim_id,
            EntryKind.CHECK,
            at,
            key,
            {
                "balance": balance,
                "data_mb": data_mb,
                "valid_until": valid_until,
                "note": note,
                "reply": reply,
                "packages": tuple(packages),
                "home_rate": home_rate,
            },
        )
        return self._write_once(entry, "log", at_given=at is not None)

    def topup(
        self,
        sim_id: str,
        amount: Money,
        fee: Money | None = None,
        channel: str | None = None,
        at: datetime | None = None,
        new_balance: Money | None = None,
        valid_until: date | None = None,
        data_mb: int | None = None,
        receipt: str = "",
        note: str = "",
        key: str | None = None,
        reply: str = "",
        packages: Sequence[PackageLeft] = (),
        home_rate: HomeRate | None = None,
    ) -> Entry:
        """Log a finished top-up: `amount` is what was paid, `fee` what the channel kept of it.

        Keys as in `log`. Raises what `log` raises and AmountZero, AmountNegative, FeeAboveAmount.
        """
        entry = self._new(
            sim_id,
            EntryKind.TOPUP,
            at,
            key,
            {
                "amount": amount,
                "fee": fee,
                "channel": channel,
                "balance": new_balance,
                "valid_until": valid_until,
                "data_mb": data_mb,
                "receipt": receipt,
                "note": note,
                "reply": reply,
                "packages": tuple(packages),
                "home_rate": home_rate,
            },
        )
        return self._write_once(entry, "topup", at_given=at is not None)

    def correct(self, sim_id: str, amount: Money, at: datetime, note: str = "") -> Entry:
        """Write a signed difference to the balance expected at an instant; raises what `log` raises."""
        entry = self._new(sim_id, EntryKind.CORRECTION, at, None, {"amount": amount, "note": note})
        self._put(entry, "correction")
        return entry

    def checked(self, entry: Entry) -> Entry:
        """Return an entry made elsewhere as it may be stored; raises what `log` and `topup` raise."""
        return self._checked(entry, {"at", "note", "receipt", "reply", "packages", "home_rate"})

    def bring_in(self, entries: Sequence[Entry]) -> None:
        """Keep entries that `checked` has passed, all in one deed; each gets the next number of its SIM."""
        if not entries:
            return
        with self._scope.deed("import") as news:
            self._store.append(entries)
            news.extend(LedgerChanged(sim_id) for sim_id in dict.fromkeys(entry.sim_id for entry in entries))

    def bring_in_apart(self, entries: Sequence[Entry], go_on: Callable[[int], None]) -> tuple[str, ...]:
        """Do what `bring_in` does on a thread of its own; return the ids of the SIMs, for `brought_in`.

        `go_on` hears before each entry how many are kept, and may raise: then nothing is kept.
        """
        if entries:
            with self._scope.apart("import"):
                self._store.append(entries, go_on)
        return tuple(dict.fromkeys(entry.sim_id for entry in entries))

    def brought_in(self, sim_ids: Sequence[str]) -> None:
        """Tell that entries of these SIMs were brought in."""
        if sim_ids:
            self._scope.tell(LedgerChanged(sim_id) for sim_id in sim_ids)

    def snapshot(self, sim_ids: Collection[str]) -> LedgerSnapshot:
        """Return the entries of these SIMs as they stand now, to be read on any thread."""
        return self._store.snapshot(sim_ids)

    def edit(self, entry_id: str, **changes: object) -> Entry:
        """Change named fields of an entry; None or an empty text clears an optional one.

        A check has at, balance, data_mb, valid_until, packages, note, reply, home_rate and photo; a top-up
        these and amount, fee, channel, receipt.
        Raises NotFound (entry), NothingToChange, FieldNotMeant, Missing and what `log` and `topup` raise.
        """
        entry = self.get(entry_id)
        if not changes:
            raise NothingToChange
        for name in changes:
            if name not in _FIELDS[entry.kind]:
                raise FieldNotMeant(name, kind=entry.kind.value)
        changed = self._checked(msgspec.structs.replace(entry, **changes), set(changes))
        if changed != entry:
            self._put(changed, "edit")
        return changed

    def remove(self, entry_id: str) -> Entry:
        """Remove an entry and return what it was; NotFound (entry)."""
        entry = self.get(entry_id)
        with self._scope.deed("remove") as news:
            self._store.remove(entry.id)
            news.append(LedgerChanged(entry.sim_id))
        return entry

    def get(self, entry_id: str) -> Entry:
        """Return the entry with this id; NotFound (entry)."""
        entry = self._store.get(entry_id.strip())
        if entry is None:
            raise NotFound("entry", what="entry", name=entry_id)
        return entry

    def entries(self, sim_id: str) -> list[Entry]:
        """Return the entries of a SIM, oldest first; empty for a SIM that is not there."""
        return list(self._store.in_order(sim_id))

    def _new(
        self, sim_id: str, kind: EntryKind, at: datetime | None, key: str | None, facts: dict[str, Any]
    ) -> Entry:
        if self._sims.get(sim_id) is None:
            raise NotFound("sim", what="sim", name=sim_id)
        entry = Entry(
            id=str(uuid4()),
            sim_id=sim_id,
            kind=kind,
            at=at or self._clock.now(),
            seq=self._store.next_seq(sim_id),
            key=key,
            **facts,
        )
        return self._checked(entry, {"at", *facts})

    def _write_once(self, entry: Entry, label: str, *, at_given: bool) -> Entry:
        earlier = None if entry.key is None else self._store.find_key(entry.key)
        if earlier is None:
            self._put(entry, label)
            return entry
        same_at = entry.at if at_given else earlier.at
        repeated = msgspec.structs.replace(
            entry, id=earlier.id, seq=earlier.seq, at=same_at, home_rate=_first_told(entry, earlier)
        )
        if repeated != earlier:
            raise KeyReused("key", key=entry.key)
        return earlier

    def _put(self, entry: Entry, label: str) -> None:
        with self._scope.deed(label) as news:
            self._store.put(entry)
            news.append(LedgerChanged(entry.sim_id))

    def _checked(self, entry: Entry, fields: set[str]) -> Entry:
        """Return the entry as it may be stored, having looked at the named fields."""
        for name in _NEEDED[entry.kind]:
            if getattr(entry, name) is None:
                raise Missing(name)
        clean = _clean_texts(entry, fields)
        if entry.packages and "packages" in fields:
            from kzcompanion.domain.package_text import checked_packages

            clean["packages"] = checked_packages(entry.packages)
        if "at" in fields:
            clean["at"] = self._possible(entry.at)
        if entry.home_rate is not None and "home_rate" in fields:
            must_be_rate(entry.home_rate)
        if entry.data_mb is not None and entry.data_mb < 0:
            raise DataAmountNotUnderstood("data_mb", text=str(entry.data_mb))
        if entry.kind is EntryKind.TOPUP:
            _check_payment(entry)
        return msgspec.structs.replace(entry, **clean)

    def _possible(self, at: datetime) -> datetime:
        at = at.astimezone(UTC).replace(microsecond=0)
        if at > self._clock.now() + AHEAD:
            raise DateOutOfRange("at", text=at, reason="future")
        return at


def _first_told(entry: Entry, earlier: Entry) -> HomeRate | None:
    """Return the rate of an entry sent again: the same rate is of the day on which it came first."""
    rate, first = entry.home_rate, earlier.home_rate
    if rate is None or first is None:
        return rate
    return msgspec.structs.replace(rate, typed_on=first.typed_on)


def _clean_texts(entry: Entry, fields: set[str]) -> dict[str, Any]:
    clean: dict[str, Any] = {
        name: parse_note(getattr(entry, name) or "", field=name)
        for name in ("note", "receipt", "reply")
        if name in fields
    }
    if clean.get("reply"):
        from kzcompanion.domain.reply_plain import without_numbers_of_people

        clean["reply"] = without_numbers_of_people(clean["reply"])
    return clean


def _check_payment(entry: Entry) -> None:
    amount, fee = entry.amount, entry.fee
    assert amount is not None
    if amount.tiyn == 0:
        raise AmountZero("amount")
    for name, money in (("amount", amount), ("fee", fee)):
        if money is not None and money.tiyn < 0:
            raise AmountNegative(name, text=money.decimal_string())
    if fee is not None and fee > amount:
        raise FeeAboveAmount("fee", fee=fee, amount=amount)
