"""Promises of the calendar file: every deadline ahead, alarms in the morning, events that move."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock
from icalendar import Calendar
from ics_reader import Component, read_ics

from kzcompanion.domain.almaty import at_almaty
from kzcompanion.domain.errors import CannotWrite, FileKindUnknown
from kzcompanion.domain.money import Money
from kzcompanion.domain.names import NICKNAME_LENGTH
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.services.assembly import Services
from kzcompanion.services.qr_code import MOST_BYTES
from kzcompanion.services.wording import Wording

NICKNAME = "Отель; 卡, Қонақүй \\ 1"


@pytest.fixture
def furnished(desk: Services, clock: HandClock) -> Services:
    """Give a SIM with a plan charge, a valid-until day and a departure, and an archived one."""
    today = at_almaty(clock.now()).date()
    sim = desk.sims.add(NICKNAME, "beeline")
    plan = OwnPlan(charge=Money.tenge(2490), cycle=Cycle.DAYS_30, next_charge_on=today + timedelta(days=20))
    desk.sims.change(sim.id, plan=plan, departure_on=today + timedelta(days=60))
    desk.ledger.log(sim.id, Money.tenge(340), valid_until=today + timedelta(days=5))
    gone = desk.sims.add("gone", "izi")
    desk.sims.change(gone.id, departure_on=today + timedelta(days=9))
    desk.sims.archive(gone.id)
    return desk


def exported(desk: Services, path: Path, lang: str = "en") -> tuple[int, bytes]:
    """Write the file and return its bytes."""
    return desk.calendar.export(path, Wording(lang)), path.read_bytes()


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_two_readers_find_every_deadline_with_its_words(
    furnished: Services, tmp_path: Path, lang: str
) -> None:
    """Icalendar and a strict reader of our own agree on times and texts, whatever is in the nickname."""
    count, raw = exported(furnished, tmp_path / "reminders.ics", lang)
    snapshot = furnished.tracker.overview()[0]
    assert count == len(snapshot.deadlines) == 3
    ours = read_ics(raw).inside
    theirs = Calendar.from_ical(raw).walk("VEVENT")
    assert len(ours) == len(theirs) == count
    for deadline, mine, other in zip(snapshot.deadlines, ours, theirs, strict=True):
        assert mine.value("SUMMARY") == other["summary"]
        assert NICKNAME in mine.value("SUMMARY")
        assert "Beeline" in mine.value("SUMMARY")
        assert mine.value("DESCRIPTION") == other["description"]
        assert instant(mine.value("DTEND")) == other.end == deadline.at.replace(second=0)
        assert instant(mine.value("DTSTART")) == other.start < other.end


def instant(text: str) -> datetime:
    """Read a UTC instant of RFC 5545."""
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def test_alarms_ring_in_the_morning_before_the_deadline(furnished: Services, tmp_path: Path) -> None:
    """Fourteen, three and one days before and on the day, at ten at Almaty, none in the past."""
    raw = exported(furnished, tmp_path / "reminders.ics")[1]
    now = furnished.clock.now()
    for event in Calendar.from_ical(raw).walk("VEVENT"):
        rings = [event.start + alarm["trigger"].dt for alarm in event.walk("VALARM")]
        assert rings == sorted(rings)
        assert all(now < ring <= event.start for ring in rings)
        assert {(at_almaty(ring).hour, at_almaty(ring).minute) for ring in rings} == {(10, 0)}
        last = at_almaty(event.end).date()
        leads = [lead for lead in (14, 3, 1, 0) if (last - at_almaty(now).date()).days > lead or lead == 0]
        assert [(last - at_almaty(ring).date()).days for ring in rings] == leads


def test_exported_anew_the_same_events_move(furnished: Services, clock: HandClock, tmp_path: Path) -> None:
    """UIDs stay when a deadline moves; SEQUENCE and DTSTAMP grow, so that the phone takes the later."""
    before = events(exported(furnished, tmp_path / "a.ics")[1])
    sim = furnished.tracker.overview()[0].sim
    clock.go_on(days=1)
    later = at_almaty(clock.now()).date() + timedelta(days=40)
    furnished.ledger.log(sim.id, Money.tenge(5340), valid_until=later)
    after = events(exported(furnished, tmp_path / "b.ics")[1])
    assert before.keys() >= after.keys()
    assert len(after) >= 2
    for uid, event in after.items():
        assert int(event.value("SEQUENCE")) > int(before[uid].value("SEQUENCE"))
        assert event.value("DTSTAMP") > before[uid].value("DTSTAMP")
    assert any(event.value("DTEND") != before[uid].value("DTEND") for uid, event in after.items())


def events(raw: bytes) -> dict[str, Component]:
    """Return the events by their UID, of which each is there once."""
    found = read_ics(raw).inside
    by_uid = {event.value("UID"): event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


def test_what_is_over_and_archived_is_left_out(furnished: Services, clock: HandClock, tmp_path: Path) -> None:
    """A deadline that has passed rings no more."""
    clock.go_on(days=30)
    count, raw = exported(furnished, tmp_path / "reminders.ics")
    assert count == len(read_ics(raw).inside) < 3
    assert all(instant(event.value("DTEND")) > clock.now() for event in read_ics(raw).inside)


def test_no_sims_make_an_empty_calendar(desk: Services, tmp_path: Path) -> None:
    """Nothing to remind of is a calendar without events, and still one that opens."""
    count, raw = exported(desk, tmp_path / "reminders.ics")
    assert count == 0
    assert read_ics(raw).inside == []
    assert Calendar.from_ical(raw)["version"] == "2.0"


def test_far_days_do_not_break_it(desk: Services, tmp_path: Path) -> None:
    """A trip that ends in the year 9999 is a date like any other."""
    sim = desk.sims.add("far", "izi")
    desk.sims.change(sim.id, departure_on=date(9999, 12, 31))
    assert exported(desk, tmp_path / "far.ics")[0] == 1


def test_other_endings_and_places_are_refused(furnished: Services, tmp_path: Path) -> None:
    """Only `.ics` is written, and a place that cannot be written is named."""
    with pytest.raises(FileKindUnknown):
        exported(furnished, tmp_path / "reminders.txt")
    with pytest.raises(CannotWrite):
        exported(furnished, tmp_path / "nowhere" / "reminders.ics")


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_act_by_fits_into_a_code(furnished: Services, lang: str) -> None:
    """The nearest deadline as a short event with one alarm, even with the longest nickname there is."""
    furnished.sims.change(furnished.sims.list()[0].id, nickname="旅" * NICKNAME_LENGTH)
    snapshot = furnished.tracker.overview()[0]
    text = furnished.calendar.qr_text(snapshot, Wording(lang))
    assert text is not None
    assert len(text.encode()) <= MOST_BYTES
    (event,) = read_ics(text.encode()).inside
    assert [block.kind for block in event.inside] == ["VALARM"]
    assert instant(event.value("DTEND")) == snapshot.act_by.at.replace(second=0)  # type: ignore[union-attr]


def test_without_a_deadline_there_is_no_code(desk: Services) -> None:
    """A SIM of which nothing is known has nothing to ring for."""
    desk.sims.add("new", "izi")
    assert desk.calendar.qr_text(desk.tracker.overview()[0], Wording("en")) is None


def test_both_files_of_one_sim_are_one_set_of_events(
    desk: Services, clock: HandClock, tmp_path: Path
) -> None:
    """The first day of keeping a number is the deadline of the reminders: with both it is seen once."""
    today = at_almaty(clock.now()).date()
    sim = desk.sims.add("home", "beeline")
    desk.sims.change(sim.id, plan=OwnPlan(keep_days=90))
    desk.ledger.topup(sim.id, Money.tenge(500))
    exported(desk, tmp_path / "all.ics")
    days = [today + timedelta(days=90 * n) for n in (1, 2, 3)]
    desk.calendar.export_keeping(tmp_path / "keep.ics", sim.id, days, Wording("en"), names=False)
    both = [
        {str(event["uid"]) for event in Calendar.from_ical((tmp_path / name).read_bytes()).walk("VEVENT")}
        for name in ("all.ics", "keep.ics")
    ]
    assert len(both[1]) == 3
    assert len(both[0] & both[1]) == 1
    desk.calendar.export_keeping(tmp_path / "keep.ics", sim.id, days, Wording("en"), names=False)
    again = Calendar.from_ical((tmp_path / "keep.ics").read_bytes()).walk("VEVENT")
    assert {str(event["uid"]) for event in again} == both[1]
    assert "home" not in (tmp_path / "keep.ics").read_text("utf-8")
