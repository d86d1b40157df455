"""What a user can do with SIMs: add, change, archive, restore, find."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any
from unicodedata import normalize
from uuid import uuid4

import msgspec

from kzcompanion.domain.errors import NameAmbiguous, NameTaken, NotFound, NothingToChange
from kzcompanion.domain.money import Money
from kzcompanion.domain.names import parse_nickname
from kzcompanion.domain.own_plan import OwnPlan
from kzcompanion.domain.sim import Sim
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import SimsChanged
from kzcompanion.storage.sims_store import SimsStore


class SimsService:
    """Keep the SIMs; nickname and operator stay readable while the vault is locked."""

    __slots__ = ("_clock", "_operator_ids", "_scope", "_store")

    def __init__(
        self,
        store: SimsStore,
        scope: DeedScope,
        clock: Clock,
        operator_ids: Callable[[], Collection[str]],
    ) -> None:
        self._store = store
        self._scope = scope
        self._clock = clock
        self._operator_ids = operator_ids

    def add(self, nickname: str, operator_id: str) -> Sim:
        """Add a SIM; NameEmpty, NameTooLong, TextNotStorable, NameTaken (nickname), NotFound (operator)."""
        sim = Sim(
            id=str(uuid4()),
            nickname=self._free_name(nickname, own_id=None),
            operator_id=self._known_operator(operator_id),
            created_at=self._clock.now().replace(microsecond=0),
        )
        self._put(sim, "sim_add")
        return sim

    def change(self, sim_id: str, **fields: object) -> Sim:
        """Change nickname, operator_id, plan (OwnPlan), keep_price (Money or None), lead_days (tuple of
        days or None), and departure_on, phone_first_used_on or next_visit_on (date or None).

        Errors as in `add`.
        """
        sim = self.get(sim_id)
        if not fields:
            raise NothingToChange
        changes: dict[str, Any] = {}
        for name, value in fields.items():
            match name, value:
                case "nickname", str():
                    changes[name] = self._free_name(value, own_id=sim.id)
                case "operator_id", str():
                    # One that is gone with a data pack may stay: the card is still in the phone.
                    changes[name] = value if value == sim.operator_id else self._known_operator(value)
                case (
                    ("plan", OwnPlan())
                    | ("departure_on" | "phone_first_used_on" | "next_visit_on", date() | None)
                    | ("lead_days", tuple() | None)
                    | ("keep_price", Money() | None)
                ):
                    changes[name] = value
                case _:
                    raise TypeError(f"a SIM has no {name} that could become a {type(value).__name__}")
        changed: Sim = msgspec.structs.replace(sim, **changes)
        if changed != sim:
            self._put(changed, "sim_change")
        return changed

    def renewed(self, sim_id: str, day: date) -> Sim:
        """Count the plan's cycle anew from the Almaty day it was renewed on; a told charge day is over."""
        plan = msgspec.structs.replace(self.get(sim_id).plan, anchor_on=day, next_charge_on=None)
        return self.change(sim_id, plan=plan)

    def archive(self, sim_id: str) -> Sim:
        """Take a SIM out of sight without deleting anything; NotFound."""
        sim = self.get(sim_id)
        if sim.archived_at is not None:
            return sim
        archived: Sim = msgspec.structs.replace(sim, archived_at=self._clock.now().replace(microsecond=0))
        self._put(archived, "sim_archive")
        return archived

    def restore(self, sim_id: str) -> Sim:
        """Bring an archived SIM back; NotFound, or NameTaken if its nickname went to another one."""
        sim = self.get(sim_id)
        if sim.archived_at is None:
            return sim
        restored: Sim = msgspec.structs.replace(
            sim, archived_at=None, nickname=self._free_name(sim.nickname, own_id=sim.id)
        )
        self._put(restored, "sim_restore")
        return restored

    def get(self, sim_id: str) -> Sim:
        """Return the SIM with this id, archived or not; NotFound."""
        sim = self._store.get(sim_id)
        if sim is None:
            raise NotFound("sim", what="sim", name=sim_id)
        return sim

    def list(self, include_archived: bool = False) -> list[Sim]:
        """Return the SIMs in the order they were added."""
        sims = [sim for sim in self._store.all() if include_archived or sim.archived_at is None]
        return sorted(sims, key=lambda sim: sim.created_at)

    def find(self, name_or_id: str) -> Sim:
        """Return the SIM with this id or nickname (case does not matter); NotFound, NameAmbiguous.

        A SIM in use is preferred to an archived one of the same name.
        """
        text = name_or_id.strip()
        by_id = self._store.get(text)
        if by_id is not None:
            return by_id
        return meant_by(name_or_id, self.list(include_archived=True))

    def _free_name(self, nickname: str, own_id: str | None) -> str:
        name = parse_nickname(nickname)
        for other in self.list():
            if other.id != own_id and _folded(other.nickname) == _folded(name):
                raise NameTaken("nickname", name=name)
        return name

    def _known_operator(self, operator_id: str) -> str:
        known = {_folded(one): one for one in self._operator_ids()}
        try:
            return known[_folded(operator_id.strip())]
        except KeyError:
            raise NotFound("operator", what="operator", name=operator_id) from None

    def _put(self, sim: Sim, label: str) -> None:
        with self._scope.deed(label) as news:
            self._store.put(sim)
            news.append(SimsChanged())


def meant_by(name_or_id: str, sims: Sequence[Sim]) -> Sim:
    """Return the one of these SIMs that is meant, as `SimsService.find` tells; raises as it does."""
    fitting = fitting_to(name_or_id, sims)
    in_use = [sim for sim in fitting if sim.archived_at is None] or fitting
    if not in_use:
        raise NotFound("sim", what="sim", name=name_or_id)
    if len(in_use) > 1:
        raise NameAmbiguous("sim", name=name_or_id)
    return in_use[0]


def fitting_to(name_or_id: str, sims: Sequence[Sim]) -> list[Sim]:
    """Return the one with this id, else all with this nickname, archived ones too."""
    text = name_or_id.strip()
    wanted = _folded(text)
    return [sim for sim in sims if sim.id == text] or [sim for sim in sims if _folded(sim.nickname) == wanted]


def _folded(name: str) -> str:
    return normalize("NFKC", name).casefold()
