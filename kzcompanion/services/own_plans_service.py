"""What a user can do with the plans they were offered or bought: add, change, remove, find."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any
from uuid import uuid4

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import NotFound, NothingToChange
from kzcompanion.domain.money import Money
from kzcompanion.domain.names import parse_nickname, parse_note
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import OwnPlan
from kzcompanion.domain.trip_errors import SeenInFuture
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import OwnPlansChanged
from kzcompanion.storage.own_plans_store import OwnPlansStore

PLACE_LENGTH = 200


class OwnPlansService:
    """Keep what was offered; each deed can be undone, what is removed waits in the bin."""

    __slots__ = ("_clock", "_operator_ids", "_scope", "_store")

    def __init__(
        self,
        store: OwnPlansStore,
        scope: DeedScope,
        clock: Clock,
        operator_ids: Callable[[], Collection[str]],
    ) -> None:
        self._store = store
        self._scope = scope
        self._clock = clock
        self._operator_ids = operator_ids

    def all(self, operator_id: str | None = None) -> list[OfferedPlan]:
        """Return the plans, of one operator or of all, the oldest first; closed ones among them."""
        return [plan for plan in self._store.all() if operator_id in {None, plan.operator_id}]

    def get(self, plan_id: str) -> OfferedPlan:
        """Return one plan; NotFound."""
        plan = self._store.get(plan_id)
        if plan is None:
            raise NotFound("own_plan", what="own_plan", name=plan_id)
        return plan

    def add(self, operator_id: str, rules: OwnPlan, **more: object) -> OfferedPlan:
        """Add a plan; `more` as the fields of `change`.

        NotFound (operator), NameEmpty, NameTooLong (plan_name), SeenInFuture (seen_on), TextTooLong,
        TextNotStorable (seen_at, note).
        """
        plan = OfferedPlan(
            id=str(uuid4()),
            operator_id="",
            rules=rules,
            created_at=self._clock.now().replace(microsecond=0),
        )
        checked = self._checked({"operator_id": operator_id, "rules": rules, **more})
        plan = msgspec.structs.replace(plan, **checked)
        self._put(plan, "own_plan_add")
        return plan

    def change(self, plan_id: str, **fields: object) -> OfferedPlan:
        """Change operator_id, rules, seen_on, seen_at, note, closed or per_minute; errors as in `add`."""
        plan = self.get(plan_id)
        if not fields:
            raise NothingToChange
        changed: OfferedPlan = msgspec.structs.replace(plan, **self._checked(fields))
        if changed != plan:
            self._put(changed, "own_plan_change")
        return changed

    def remove(self, plan_id: str) -> None:
        """Remove a plan into the bin; SIMs that took it keep its rules. NotFound."""
        self.get(plan_id)
        with self._scope.deed("own_plan_remove") as news:
            self._store.remove(plan_id)
            news.append(OwnPlansChanged())

    def _checked(self, fields: dict[str, object]) -> dict[str, Any]:
        checked: dict[str, Any] = {}
        for name, value in fields.items():
            match name, value:
                case "operator_id", str():
                    checked[name] = self._known_operator(value)
                case "rules", OwnPlan():
                    title = parse_nickname(value.name, field="plan_name")
                    checked[name] = msgspec.structs.replace(value, name=title)
                case "seen_on", date() | None:
                    checked[name] = self._past(value)
                case "seen_at", str():
                    checked[name] = parse_note(value, maximum=PLACE_LENGTH, field=name)
                case "note", str():
                    checked[name] = parse_note(value, field=name)
                case ("closed", bool()) | ("per_minute", Money() | None):
                    checked[name] = value
                case _:
                    raise TypeError(f"a plan has no {name} that could become a {type(value).__name__}")
        return checked

    def _past(self, day: date | None) -> date | None:
        if day is not None and day > day_of(self._clock.now()):
            raise SeenInFuture("seen_on", day=day)
        return day

    def _known_operator(self, operator_id: str) -> str:
        if operator_id not in self._operator_ids():
            raise NotFound("operator", what="operator", name=operator_id)
        return operator_id

    def _put(self, plan: OfferedPlan, label: str) -> None:
        with self._scope.deed(label) as news:
            self._store.put(plan)
            news.append(OwnPlansChanged())
