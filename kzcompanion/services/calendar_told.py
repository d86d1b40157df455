"""Keeps which events a calendar file held, so that the next file takes the settled ones off the phone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.preferences_service import PreferencesService

if TYPE_CHECKING:
    from icalendar import Event

MOST_EVENTS = 500
"""More are not kept of one file: the latest are what may still ring."""
_COUNTED_FROM = datetime(2026, 1, 1, tzinfo=UTC)
_LARGEST = 2**31 - 1
"""What RFC 5545 lets an integer be."""


class CalendarTold:
    """Remember, per file, the UIDs that were told and when each event begins; no names and no amounts.

    Programs that take a calendar file in add and change events by UID, but never drop one that the file no
    longer holds: what is settled has to be told once more, as cancelled (RFC 5545 §3.8.1.11).
    """

    __slots__ = ("_preferences",)

    def __init__(self, preferences: PreferencesService) -> None:
        self._preferences = preferences

    def settled(self, file: str, told: Iterable[str], now: datetime) -> dict[str, datetime]:
        """Return the events still to come that an earlier file held and that are not told any more."""
        again = set(told)
        return {uid: start for uid, start in self._kept(file).items() if start > now and uid not in again}

    def next_sequence(self, now: datetime) -> int:
        """Return a number above that of every file before, even of one made by a clock that ran ahead."""
        minutes = max(0, int((now - _COUNTED_FROM).total_seconds()) // 60)
        return min(max(minutes, self._preferences.current().calendar_sequence + 1), _LARGEST)

    def remember(self, file: str, events: Mapping[str, datetime], now: datetime, *, sequence: int) -> None:
        """Keep the number of a file, what it holds and what it cancels, for a phone may never have seen it.

        An event belongs to the file that told it last, and is forgotten once it is over. Where nothing can
        be written nothing is remembered: the file itself is whole.
        """
        kept = {}
        for name in {**self._preferences.current().calendar_told, file: {}}:
            told = {uid: start for uid, start in self._kept(name).items() if uid not in events}
            mine = told | dict(events) if name == file else told
            coming = sorted((start, uid) for uid, start in mine.items() if start > now)[-MOST_EVENTS:]
            if coming:
                kept[name] = {uid: start.isoformat() for start, uid in coming}
        with suppress(CompanionError):
            self._preferences.change(calendar_told=kept, calendar_sequence=sequence)

    def _kept(self, file: str) -> dict[str, datetime]:
        found = {}
        for uid, text in self._preferences.current().calendar_told.get(file, {}).items():
            with suppress(ValueError, OverflowError):
                found[uid] = datetime.fromisoformat(text).astimezone(UTC)
        return found


def cancelled(uid: str, start: datetime, length: timedelta, now: datetime, summary: str) -> Event:
    """Return the event that takes an earlier one of this UID back: without alarms, and no time is busy."""
    from icalendar import Event

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now)
    event.add("dtstart", start)
    event.add("dtend", start + length)
    event.add("summary", summary)
    event.add("status", "CANCELLED")
    event.add("transp", "TRANSPARENT")
    return event
