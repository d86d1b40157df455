"""What a user can do with what they found out about coverage: note it, remove it, read it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from uuid import uuid4

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.bands import Generation
from kzcompanion.domain.coverage_note import CoverageNote
from kzcompanion.domain.errors import Missing, NotFound
from kzcompanion.domain.names import parse_note
from kzcompanion.domain.trip_errors import SeenInFuture
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import CoverageChanged
from kzcompanion.storage.coverage_store import CoverageStore

PLACE_LENGTH = 100


class CoverageService:
    """Keep the notes; each deed can be undone, what is removed waits in the bin."""

    __slots__ = ("_clock", "_operator_ids", "_scope", "_store")

    def __init__(
        self,
        store: CoverageStore,
        scope: DeedScope,
        clock: Clock,
        operator_ids: Callable[[], Collection[str]],
    ) -> None:
        self._store = store
        self._scope = scope
        self._clock = clock
        self._operator_ids = operator_ids

    def all(self) -> list[CoverageNote]:
        """Return every note, the latest first."""
        return self._store.all()

    def add(
        self,
        operator_id: str,
        place: str,
        *,
        worked: bool,
        on: date | None = None,
        generation: Generation | None = None,
        note: str = "",
    ) -> CoverageNote:
        """Note what was found; without `on` it was today.

        NotFound (operator), Missing, TextTooLong, TextNotStorable (place), SeenInFuture (on).
        """
        today = day_of(self._clock.now())
        if operator_id not in self._operator_ids():
            raise NotFound("operator", what="operator", name=operator_id)
        where = " ".join(parse_note(place, maximum=PLACE_LENGTH, field="place").split())
        if not where:
            raise Missing("place")
        if on is not None and on > today:
            raise SeenInFuture("on", day=on)
        found = CoverageNote(
            id=str(uuid4()),
            operator_id=operator_id,
            place=where,
            worked=worked,
            on=on or today,
            created_at=self._clock.now().replace(microsecond=0),
            generation=generation,
            note=parse_note(note),
        )
        with self._scope.deed("coverage_add") as news:
            self._store.put(found)
            news.append(CoverageChanged())
        return found

    def remove(self, note_id: str) -> None:
        """Remove a note into the bin; NotFound."""
        if self._store.get(note_id) is None:
            raise NotFound("coverage", what="coverage", name=note_id)
        with self._scope.deed("coverage_remove") as news:
            self._store.remove(note_id)
            news.append(CoverageChanged())
