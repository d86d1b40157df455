"""What happened, in the past tense, and the small bus that tells whoever listens."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec


class Event(msgspec.Struct, frozen=True):
    """Stand for anything that happened."""


class SimsChanged(Event, frozen=True):
    """A SIM was added, changed, archived or restored."""


class LedgerChanged(Event, frozen=True):
    """An entry of this SIM's ledger was written, changed or removed."""

    sim_id: str


class RenewalChanged(Event, frozen=True):
    """A renewal was started, saved, paid, answered or discarded."""

    renewal_id: str


class PreferencesChanged(Event, frozen=True):
    """A choice of the user changed."""


class VaultStateChanged(Event, frozen=True):
    """The vault was created, unlocked or locked; `state` is a VaultState."""

    state: str


class VaultLockAsked(Event, frozen=True):
    """The vault was told to lock and is open for the last moment: what is not sealed now is gone."""


class NumberTyped(Event, frozen=True):
    """A number was typed for this time only: it is in memory until a lock."""


class TypedForgotten(Event, frozen=True):
    """The vault was told to lock while it was not open: what was only typed is forgotten."""


class VaultRecordChanged(Event, frozen=True):
    """A secret of this SIM was written or removed."""

    sim_id: str


class UndoChanged(Event, frozen=True):
    """There is something else to take back or to repeat."""


class FactsChanged(Event, frozen=True):
    """A fact was corrected, or a data pack came or went."""


class OwnPlansChanged(Event, frozen=True):
    """A plan the user was offered was written down, changed, removed or brought back."""


class CoverageChanged(Event, frozen=True):
    """A note on coverage was written, removed or brought back."""


E = TypeVar("E", bound=Event)


class EventBus:
    """Tell every listener of a type of event, at once and in the order they came.

    A listener that fails breaks neither the deed nor the other listeners: its error goes to `on_failure`,
    and the latest ones stay in `failures`.
    """

    __slots__ = ("_listeners", "failures", "on_failure")

    def __init__(self) -> None:
        self._listeners: dict[type[Event], list[Callable[[Any], None]]] = {}
        self.failures: deque[Exception] = deque(maxlen=20)
        self.on_failure: Callable[[Exception], None] | None = None

    def subscribe(self, kind: type[E], listener: Callable[[E], None]) -> Callable[[], None]:
        """Call the listener for each event of this very type; return what ends that."""
        listeners = self._listeners.setdefault(kind, [])
        listeners.append(listener)

        def unsubscribe() -> None:
            if listener in listeners:
                listeners.remove(listener)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Tell all who listen to this type of event."""
        for listener in tuple(self._listeners.get(type(event), ())):
            try:
                listener(event)
            except Exception as failure:  # noqa: BLE001 - the deed is done and stays done
                self.failures.append(failure)
                if self.on_failure is not None:
                    self.on_failure(failure)
