"""What was removed in the last ninety days, readable, and the way back for each thing."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from kzcompanion.domain.coverage_note import CoverageNote
from kzcompanion.domain.errors import DataDamaged, NotFound
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.sim import Sim
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import CoverageChanged, Event, LedgerChanged, OwnPlansChanged, SimsChanged
from kzcompanion.services.wording import Wording
from kzcompanion.storage.bin_store import KEPT, BinItem, BinStore
from kzcompanion.storage.records import from_record
from kzcompanion.storage.sims_store import SimsStore

_SIMS = "sims"
_OWN = {"own_plans": "own_plan", "coverage_notes": "coverage"}
"""Tables of what the user saw, with what a thing of theirs is called."""
_NEWS: dict[str, type[Event]] = {"own_plans": OwnPlansChanged, "coverage_notes": CoverageChanged}


class RemovedThing(msgspec.Struct, frozen=True, kw_only=True):
    """Describe one removed SIM or entry well enough to recognise it."""

    id: str
    kind: str
    """`sim`, `own_plan`, `coverage`, or the EntryKind: check, topup, correction."""
    nickname: str | None
    """Of the SIM, or of the entry's SIM; None when that is gone for good."""
    amount: Money | None = None
    """Balance read or money paid."""
    at: datetime | None = None
    """UTC instant at which an entry happened."""
    removed_at: datetime
    """UTC instant."""
    days_left: int
    """Whole days until it is gone for good; 0 on the last day."""

    def label(self, wording: Wording) -> str:
        """Return what it was, without the amount: `balance check of blue, 22 Nov 2026, 14:30`."""
        if self.kind == "sim":
            return wording.text("removed_sim", name=self.nickname)
        if self.kind in _OWN.values():
            return wording.text(f"removed_{self.kind}", name=self.nickname)
        return wording.text(
            "removed_entry", kind=wording.text(f"kind_{self.kind}"), name=self.nickname, at=self.at
        )


class BinService:
    """List what was removed, and bring it back as a deed that can be undone."""

    __slots__ = ("_clock", "_scope", "_sims", "_store")

    def __init__(self, store: BinStore, sims: SimsStore, scope: DeedScope, clock: Clock) -> None:
        self._store = store
        self._sims = sims
        self._scope = scope
        self._clock = clock

    def items(self) -> list[RemovedThing]:
        """Return what can be brought back, the last removed first."""
        found = self._store.all()
        names = {sim.id: sim.nickname for sim in self._sims.all()}
        names |= {item.id: sim.nickname for item in found if (sim := _sim(item)) is not None}
        things = (self._thing(item, names) for item in found)
        return [thing for thing in things if thing is not None]

    def restore(self, thing_id: str) -> None:
        """Bring one thing back, an entry together with its SIM. Raises NotFound, and as a save does."""
        items = {item.id: item for item in self._store.all()}
        item = items.get(thing_id)
        if item is None:
            raise NotFound(what="bin", name=thing_id)
        entry = _entry(item)
        with self._scope.deed("bin_restore") as news:
            if entry is not None:
                if self._sims.get(entry.sim_id) is None and entry.sim_id in items:
                    self._store.restore(entry.sim_id)
                    news.append(SimsChanged())
                news.append(LedgerChanged(entry.sim_id))
            else:
                news.append(_NEWS.get(item.kind, SimsChanged)())
            self._store.restore(thing_id)

    def forget_expired(self) -> None:
        """Give up what was removed more than ninety days ago; no deed, and no save when there is none."""
        self._store.forget_expired()

    def _thing(self, item: BinItem, names: dict[str, str]) -> RemovedThing | None:
        left = max(timedelta(), item.removed_at + KEPT - self._clock.now()).days
        entry = _entry(item)
        if entry is not None:
            return RemovedThing(
                id=item.id,
                kind=entry.kind.value,
                nickname=names.get(entry.sim_id),
                amount=entry.balance if entry.amount is None else entry.amount,
                at=entry.at,
                removed_at=item.removed_at,
                days_left=left,
            )
        if item.kind != _SIMS and item.kind not in _OWN:
            return None  # not readable any more: nothing to recognise it by
        name = names.get(item.id) if item.kind == _SIMS else _own_name(item)
        return RemovedThing(
            id=item.id,
            kind=_OWN.get(item.kind, "sim"),
            nickname=name,
            removed_at=item.removed_at,
            days_left=left,
        )


def _sim(item: BinItem) -> Sim | None:
    try:
        return from_record(item.record, Sim, _SIMS) if item.kind == _SIMS else None
    except DataDamaged:
        return None


def _entry(item: BinItem) -> Entry | None:
    try:
        return from_record(item.record, Entry, item.kind) if item.kind == "ledger" else None
    except DataDamaged:
        return None


def _own_name(item: BinItem) -> str | None:
    try:
        if item.kind == "own_plans":
            return from_record(item.record, OfferedPlan, item.kind).rules.name
        return from_record(item.record, CoverageNote, item.kind).place
    except DataDamaged:
        return None
