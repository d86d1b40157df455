"""What a user can do with a fact that is wrong or not known: correct it, take the correction back."""

from __future__ import annotations

from datetime import date

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.entry_errors import NotCorrectable
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.names import parse_note
from kzcompanion.domain.override import ANY_OWNER, Override, override_id
from kzcompanion.domain.override_value import PLACE_LENGTH, correctable, parse_value
from kzcompanion.domain.trip_errors import SeenInFuture
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import FactsChanged
from kzcompanion.services.facts_service import FactsService
from kzcompanion.storage.overrides_store import OverridesStore


class OverrideService:
    """Keep what the user saw; each deed can be undone, what is removed waits in the bin."""

    __slots__ = ("_clock", "_facts", "_scope", "_store")

    def __init__(self, store: OverridesStore, facts: FactsService, scope: DeedScope, clock: Clock) -> None:
        self._store = store
        self._facts = facts
        self._scope = scope
        self._clock = clock

    def all(self) -> list[Override]:
        """Return every correction, the oldest first."""
        return self._store.all()

    def find(self, owner: str, key: str) -> Override | None:
        """Return the correction of a fact, or None; also of an operator that the data no longer have."""
        found = self._store.get(self._id(owner, key))
        if found is not None or owner == ANY_OWNER:
            return found
        return next((one for one in self._store.all() if (one.owner, one.key) == (owner, key)), None)

    def correct(
        self, owner: str, key: str, text: str, *, seen_on: date | None = None, seen_at: str = ""
    ) -> Override:
        """Keep what the user saw in the place of what the data say; without `seen_on` it was today.

        `owner` is an operator id, or ANY_OWNER for `channel.*` and `emergency.*`. NotFound (operator),
        NotCorrectable; for the field `value` as `parse_value`; SeenInFuture (seen_on); TextTooLong,
        TextNotStorable (seen_at).
        """
        self._refuse_unknown(owner, key)
        today = day_of(self._clock.now())
        value = parse_value(key, text)
        if seen_on is not None and seen_on > today:
            raise SeenInFuture("seen_on", day=seen_on)
        place = " ".join(parse_note(seen_at, maximum=PLACE_LENGTH, field="seen_at").split())
        before = self.find(owner, key)
        override = Override(
            id=self._id(owner, key),
            country=self._country(owner),
            owner=owner,
            key=key,
            value=value,
            pack_said=self.pack_says(owner, key),
            seen_on=seen_on or today,
            created_at=before.created_at if before else self._clock.now().replace(microsecond=0),
            seen_at=place,
        )
        if override != before:
            with self._scope.deed("override_set") as news:
                self._store.put(override)
                news.append(FactsChanged())
        return override

    def remove(self, owner: str, key: str) -> None:
        """Go back to what the data say; NotFound where nothing was corrected."""
        found = self.find(owner, key)
        if found is None:
            raise NotFound("override", what="override", name=key)
        with self._scope.deed("override_remove") as news:
            self._store.remove(found.id)
            news.append(FactsChanged())

    def lost(self) -> list[Override]:
        """Return the corrections whose fact, or operator, the data in force no longer have."""
        return [one for one in self._store.all() if self._gone(one)]

    def _gone(self, override: Override) -> bool:
        owner, key = override.owner, override.key
        if owner == ANY_OWNER:
            return not self._facts.has_key(owner, key)
        if all(operator.id != owner for operator in self._facts.operators()):
            return True
        return override.pack_said is not None and self.pack_says(owner, key) is None

    def pack_says(self, owner: str, key: str) -> str | None:
        """Return what the data themselves say, in English, None where they do not know."""
        return self._facts.shipped_text(owner, key)

    def _refuse_unknown(self, owner: str, key: str) -> None:
        if owner != ANY_OWNER:
            self._facts.operator(owner)
        if not correctable(key) or not self._facts.has_key(owner, key):
            raise NotCorrectable("key", name=key)

    def _country(self, owner: str) -> str:
        return self._facts.country(None if owner == ANY_OWNER else owner).id

    def _id(self, owner: str, key: str) -> str:
        return override_id(self._country(owner), owner, key)
