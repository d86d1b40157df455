"""Reads and changes the user's choices."""

from __future__ import annotations

from datetime import date

import msgspec

from kzcompanion.domain.day_types import DayMix, DayType
from kzcompanion.domain.home_money import CURRENCIES, HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import Preferences
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import PreferencesChanged
from kzcompanion.storage.preferences_store import PreferencesStore


class PreferencesService:
    """Keep the user's choices; changing them is no deed that Undo takes back."""

    __slots__ = ("_scope", "_store")

    def __init__(self, store: PreferencesStore, scope: DeedScope) -> None:
        self._store = store
        self._scope = scope

    def current(self) -> Preferences:
        """Return the choices as they stand."""
        return self._store.read()

    def home_rate(self) -> HomeRate | None:
        """Return the rate of the home currency, None while none was typed."""
        now = self.current()
        if now.home_currency not in CURRENCIES or now.home_rate_tiyn <= 0:
            return None
        try:
            typed_on = date.fromisoformat(now.home_rate_on)
        except ValueError:
            return None
        return HomeRate(currency=now.home_currency, per_unit=Money(now.home_rate_tiyn), typed_on=typed_on)

    def keep_home_rate(self, rate: HomeRate) -> Preferences:
        """Keep what the user said that one unit of the home currency costs."""
        return self.change(
            home_currency=rate.currency,
            home_rate_tiyn=rate.per_unit.tiyn,
            home_rate_on=rate.typed_on.isoformat(),
        )

    def day_mix(self, sim_id: str) -> DayMix | None:
        """Return what the user said the coming days of a SIM are like; None while nothing was said."""
        parts = self.current().day_mixes.get(sim_id)
        mix = DayMix(*parts) if parts is not None and len(parts) == len(DayType) else None
        return mix if mix is not None and mix.told else None

    def keep_day_mix(self, sim_id: str, mix: DayMix | None) -> Preferences:
        """Keep what the coming days of a SIM are like; None forgets it."""
        kept = {name: parts for name, parts in self.current().day_mixes.items() if name != sim_id}
        if mix is not None and mix.told:
            kept[sim_id] = list(mix.parts)
        return self.change(day_mixes=kept)

    def change(self, **fields: object) -> Preferences:
        """Change the named choices and return them all; a name that is no choice raises TypeError."""
        before = self._store.read()
        after = msgspec.structs.replace(before, **fields)
        if after != before:
            with self._scope.deed("preferences", undoable=False) as news:
                self._store.write(after)
                news.append(PreferencesChanged())
        return after
