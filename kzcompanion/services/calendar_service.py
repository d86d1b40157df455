"""Writes the deadlines of the SIMs as calendar events with alarms: the phone rings when the laptop sleeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

import msgspec

from kzcompanion.domain.act_by import Action, Deadline, Reason
from kzcompanion.domain.almaty import day_of, end_of_day
from kzcompanion.domain.errors import FileKindUnknown
from kzcompanion.domain.reminders import mornings
from kzcompanion.files.export_file import write_export
from kzcompanion.services.calendar_told import CalendarTold, cancelled
from kzcompanion.services.status_text import deadline_text
from kzcompanion.services.tracker_service import TrackerService, TrackerSnapshot

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.wording import Wording

_LENGTH = timedelta(minutes=15)
_LATE = timedelta(hours=3)
"""So long before the event it rings where all mornings are over."""
_ALL = ""
"""The name under which the file of every SIM is remembered; a file of one number has its SIM's."""
_NAMESPACE = UUID("6b7a636f-6d70-4a0e-9c1e-0d6c2f3e5a77")


class CalendarService:
    """Turn deadlines into iCalendar (RFC 5545); times are UTC, so that old zone data cannot be wrong."""

    __slots__ = ("_facts", "_told", "_tracker")

    def __init__(self, tracker: TrackerService, facts: FactsService, told: CalendarTold) -> None:
        self._tracker = tracker
        self._facts = facts
        self._told = told

    def export(self, path: Path, wording: Wording, *, names: bool = True, amounts: bool = True) -> int:
        """Write every deadline that lies ahead, of every SIM in use, durably; return how many.

        What an earlier file told and is settled now is in it, too, as cancelled: it must not ring any more.
        Phones often send their calendar elsewhere: SIMs are named and amounts told only where that is asked.

        Raises FileKindUnknown unless the name ends in `.ics`, and what `write_export` raises.
        """
        if path.suffix.casefold() != ".ics":
            raise FileKindUnknown("file", name=path.name)
        events = []
        for snapshot in self._tracker.overview():
            for topic, deadline in _topics(_ahead(snapshot)):
                told = deadline if amounts else _without_amounts(deadline)
                event = self._event(snapshot, deadline, wording, topic=topic, named=names)
                _ringing(event, snapshot, deadline, _description(told, wording))
                events.append(event)
        self._write(path, _ALL, events, wording)
        return len(events)

    def export_keeping(
        self, path: Path, sim_id: str, days: Sequence[date], wording: Wording, *, names: bool = True
    ) -> int:
        """Write the days on which a number must be used so that it is kept, with alarms; return how many.

        The first is the event of that deadline in `export`: a phone that takes both files shows it once.

        Raises NotFound, FileKindUnknown unless the name ends in `.ics`, and what `write_export` raises.
        """
        if path.suffix.casefold() != ".ics":
            raise FileKindUnknown("file", name=path.name)
        snapshot = self._tracker.snapshot(sim_id)
        events = []
        for number, day in enumerate(days):
            deadline = Deadline(at=end_of_day(day), reason=Reason.KEEP_NUMBER, action=Action.TOP_UP, day=day)
            topic = f"keeping:{number}" if number else _topic(deadline)
            event = self._event(snapshot, deadline, wording, topic=topic, named=names)
            _ringing(event, snapshot, deadline, wording.text("event_keeping", day=day))
            events.append(event)
        self._write(path, sim_id, events, wording)
        return len(days)

    def qr_text(self, snapshot: TrackerSnapshot, wording: Wording) -> str | None:
        """Return the act-by of a SIM as an event short enough for a QR code; None where none lies ahead."""
        deadline = next(_ahead(snapshot), None)
        if deadline is None:
            return None
        calendar = _calendar(wording, named=False)
        event = self._event(snapshot, deadline, wording, topic=_topic(deadline))
        for alarm in list(_alarms(snapshot, deadline, (1,), "SIM"))[:1]:
            event.add_component(alarm)
        event.add("sequence", self._told.next_sequence(snapshot.now))
        calendar.add_component(event)
        octets: bytes = calendar.to_ical()
        return octets.decode("utf-8")

    def _write(self, path: Path, file: str, events: Sequence[Event], wording: Wording) -> None:
        """Write the events, and as cancelled those that the last such file held and this one does not."""
        now = self._tracker.now()
        sequence = self._told.next_sequence(now)
        calendar = _calendar(wording)
        told = {str(event["uid"]): start for event in events if isinstance(start := event.start, datetime)}
        settled = self._told.settled(file, told, now)
        gone = [
            cancelled(uid, start, _LENGTH, now, wording.text("event_settled"))
            for uid, start in settled.items()
        ]
        for event in (*events, *gone):
            event.add("sequence", sequence)
            calendar.add_component(event)
        write_export(path, calendar.to_ical())
        self._told.remember(file, told, now, sequence=sequence)

    def _event(
        self,
        snapshot: TrackerSnapshot,
        deadline: Deadline,
        wording: Wording,
        *,
        topic: str,
        named: bool = True,
    ) -> Event:
        """Return the event without alarms; its UID stays, so that a later export moves it."""
        from icalendar import Event

        start, end = _span(deadline)
        sim = snapshot.sim
        event = Event()
        event.add("uid", str(uuid5(_NAMESPACE, f"{sim.id}:{topic}")))
        event.add("dtstamp", snapshot.now)
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add(
            "summary",
            wording.text(
                "event_summary",
                nickname=sim.nickname if named else None,
                operator=self._facts.brand(sim.operator_id),
                action=wording.text(f"action_{deadline.action}"),
            ),
        )
        return event


def _without_amounts(deadline: Deadline) -> Deadline:
    bare: Deadline = msgspec.structs.replace(deadline, charge=None, amount=None)
    return bare


def _ringing(event: Event, snapshot: TrackerSnapshot, deadline: Deadline, words: str) -> None:
    """Give an event its words and alarms."""
    event.add("status", "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("description", words)
    for alarm in _alarms(snapshot, deadline, snapshot.leads, str(event["summary"])):
        event.add_component(alarm)


def _topic(deadline: Deadline) -> str:
    """Return what an event is about; each package has its own."""
    package = deadline.package
    if package is None:
        return deadline.reason
    return ":".join((deadline.reason, package.unit, package.name.casefold() or str(package.valid_until)))


def _topics(deadlines: Iterable[Deadline]) -> Iterator[tuple[str, Deadline]]:
    """Yield deadlines with their topics, none twice: of packages of one name the later ones add the day."""
    seen = set()
    for deadline in deadlines:
        topic = _topic(deadline)
        if topic in seen:
            topic = f"{topic}:{deadline.day}"
        seen.add(topic)
        yield topic, deadline


def _calendar(wording: Wording, *, named: bool = True) -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//KZ Companion//EN")
    calendar.add("version", "2.0")
    if named:
        calendar.add("method", "PUBLISH")
        calendar.add("x-wr-calname", wording.text("calendar_name"))
    return calendar


def _ahead(snapshot: TrackerSnapshot) -> Iterator[Deadline]:
    return (deadline for deadline in snapshot.deadlines if not deadline.overdue(snapshot.now))


def _span(deadline: Deadline) -> tuple[datetime, datetime]:
    """Return the quarter of an hour that ends with the last good minute."""
    end = deadline.at.replace(second=0, microsecond=0)
    return end - _LENGTH, end


def _description(deadline: Deadline, wording: Wording) -> str:
    return wording.text(
        "event_description",
        text=deadline_text(wording, deadline, day_of(deadline.at)),
        moment=wording.instant(deadline.at),
    )


def _alarms(
    snapshot: TrackerSnapshot, deadline: Deadline, leads: tuple[int, ...], words: str
) -> Iterator[Alarm]:
    """Yield an alarm for each morning that is still to come and not too late, the earliest first.

    Where every morning is over there is one some hours before the event, or as it begins.
    """
    from icalendar import Alarm

    start, _ = _span(deadline)
    rings = [ring for ring in mornings(deadline, leads) if snapshot.now < ring <= start]
    late = (ring for ring in (start - _LATE, start) if ring > snapshot.now)
    for ring in rings or list(late)[:1]:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", words)
        # Counted back from the event: phones that import a file drop alarms at an absolute time.
        alarm.add("trigger", ring - start)
        yield alarm
