"""Promises about reminders on the phone that are settled: the next file takes them back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hand_clock import HandClock
from icalendar import Calendar
from ics_reader import Component, read_ics

from kzcompanion.domain.almaty import at_almaty, day_of, end_of_day
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.services.assembly import Services
from kzcompanion.services.wording import Wording


def exported(desk: Services, path: Path, lang: str = "en") -> dict[str, Component]:
    """Write the file of all reminders and return its events by UID."""
    desk.calendar.export(path, Wording(lang))
    found = read_ics(path.read_bytes()).inside
    by_uid = {event.value("UID"): event for event in found}
    assert len(by_uid) == len(found) == len(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))
    return by_uid


class Phone:
    """Take files in as RFC 5546 asks of a client: by UID, and only what is later than what it has."""

    def __init__(self) -> None:
        self.events: dict[str, Component] = {}

    def take(self, events: dict[str, Component]) -> None:
        """Take one file in."""
        for uid, event in events.items():
            had = self.events.get(uid)
            if had is None or _age(event) > _age(had):
                self.events[uid] = event

    def rings(self, now: datetime) -> list[datetime]:
        """Return every alarm still to come."""
        found = []
        for event in self.events.values():
            if event.value("STATUS") != "CANCELLED":
                (start,) = Calendar.from_ical(_text(event)).walk("VEVENT")
                found += [start["dtstart"].dt + alarm["trigger"].dt for alarm in start.walk("VALARM")]
        return sorted(ring for ring in found if ring > now)


def _age(event: Component) -> tuple[int, str]:
    return int(event.value("SEQUENCE")), event.value("DTSTAMP")


def _text(event: Component) -> str:
    lines = [f"BEGIN:{event.kind}"]
    lines += [
        f"{name}{';' * bool(more)}{more}:{value}"
        for name, more, value in event.properties
        if "\n" not in value
    ]
    lines += [_text(inside).rstrip("\r\n") for inside in event.inside]
    return "\r\n".join([*lines, f"END:{event.kind}", ""])


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_a_reminder_that_is_settled_is_taken_back(
    desk: Services, clock: HandClock, tmp_path: Path, lang: str
) -> None:
    """A debt-free year after the top-up: the phone that takes the next file in has nothing to ring for."""
    today = day_of(clock.now())
    sim = desk.sims.add("Red", "beeline")
    plan = OwnPlan(charge=Money.tenge(2490), cycle=Cycle.DAYS_30, next_charge_on=today + timedelta(days=20))
    desk.sims.change(sim.id, plan=plan)
    desk.ledger.log(sim.id, Money.tenge(340))
    phone = Phone()
    phone.take(exported(desk, tmp_path / "a.ics", lang))
    assert phone.rings(clock.now())
    clock.go_on(minutes=10)
    desk.ledger.topup(sim.id, Money.tenge(90_000))
    settled = exported(desk, tmp_path / "b.ics", lang)
    (event,) = settled.values()
    assert event.value("STATUS") == "CANCELLED"
    assert event.inside == []
    assert event.value("SUMMARY")
    phone.take(settled)
    assert phone.rings(clock.now()) == []
    # The file may never have reached the phone, so it is told again until the day is over.
    assert exported(desk, tmp_path / "c.ics", lang).keys() == settled.keys()
    clock.go_on(days=21)
    assert exported(desk, tmp_path / "d.ics", lang) == {}


def test_what_comes_back_rings_again(desk: Services, clock: HandClock, tmp_path: Path) -> None:
    """A SIM that is archived falls silent on the phone; brought back, it rings as before."""
    sim = desk.sims.add("Red", "beeline")
    desk.sims.change(sim.id, departure_on=day_of(clock.now()) + timedelta(days=30))
    phone = Phone()
    phone.take(exported(desk, tmp_path / "a.ics"))
    before = phone.rings(clock.now())
    assert len(before) == 4
    clock.go_on(minutes=2)
    desk.sims.archive(sim.id)
    phone.take(exported(desk, tmp_path / "b.ics"))
    assert phone.rings(clock.now()) == []
    clock.go_on(minutes=2)
    desk.sims.restore(sim.id)
    phone.take(exported(desk, tmp_path / "c.ics"))
    assert phone.rings(clock.now()) == before


def test_the_days_of_keeping_a_number_outlive_the_archived_sim(
    desk: Services, clock: HandClock, tmp_path: Path
) -> None:
    """Who keeps a number archives its SIM after the trip: the dates of its own file stay on the phone."""
    today = day_of(clock.now())
    sim = desk.sims.add("home", "beeline")
    desk.sims.change(sim.id, plan=OwnPlan(keep_days=90))
    desk.ledger.topup(sim.id, Money.tenge(500))
    exported(desk, tmp_path / "all.ics")
    days = [today + timedelta(days=80 * n) for n in (1, 2, 3)]
    desk.calendar.export_keeping(tmp_path / "keep.ics", sim.id, days, Wording("en"))
    desk.sims.archive(sim.id)
    assert exported(desk, tmp_path / "all.ics") == {}
    desk.calendar.export_keeping(tmp_path / "keep.ics", sim.id, days[:2], Wording("en"))
    again = read_ics((tmp_path / "keep.ics").read_bytes()).inside
    assert [event.value("STATUS") for event in again] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_what_is_over_is_forgotten_of_every_file(desk: Services, clock: HandClock, tmp_path: Path) -> None:
    """The memory holds no day that has passed, not even of a SIM whose own file is never written again."""
    today = day_of(clock.now())
    sim = desk.sims.add("home", "beeline")
    days = [today + timedelta(days=80 * n) for n in (1, 2, 3)]
    desk.calendar.export_keeping(tmp_path / "keep.ics", sim.id, days, Wording("en"))
    for passed, left in ((100, 2), (100, 1), (100, 0)):
        clock.go_on(days=passed)
        exported(desk, tmp_path / "all.ics")
        told = desk.preferences.current().calendar_told
        assert sum(map(len, told.values())) == left


def test_two_packages_of_one_name_are_two_events(desk: Services, clock: HandClock, tmp_path: Path) -> None:
    """Two `Night` packages that end on different days both ring; no UID stands twice."""
    today = day_of(clock.now())
    sim = desk.sims.add("Red", "activ")
    packages = [
        PackageLeft(unit=PackageUnit.DATA, left=500, name="Night", valid_until=today + timedelta(days=days))
        for days in (4, 9)
    ]
    desk.ledger.log(sim.id, Money.tenge(500), packages=packages)
    found = exported(desk, tmp_path / "a.ics")
    ends = {day_of(_instant(event.value("DTEND"))) for event in found.values()}
    assert ends == {today + timedelta(days=4), today + timedelta(days=9)}


def _instant(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


@pytest.mark.parametrize(("hour", "left"), [(14, timedelta(hours=6)), (21, timedelta()), (23, None)])
def test_what_ends_tonight_still_rings(
    desk: Services, clock: HandClock, tmp_path: Path, hour: int, left: timedelta | None
) -> None:
    """The last morning is over: it rings three hours before, or as the last quarter of an hour begins."""
    today = day_of(clock.now())
    clock.go_on(hours=hour - at_almaty(clock.now()).hour, minutes=50 - at_almaty(clock.now()).minute)
    sim = desk.sims.add("Red", "activ")
    desk.sims.change(sim.id, departure_on=today)
    phone = Phone()
    phone.take(exported(desk, tmp_path / "a.ics"))
    start = end_of_day(today) - timedelta(minutes=15, seconds=59)
    wanted = [] if left is None else [start - (timedelta(hours=3) if left else left)]
    assert phone.rings(clock.now()) == wanted


def test_a_charge_in_the_small_hours_rings_the_morning_before(
    desk: Services, clock: HandClock, tmp_path: Path
) -> None:
    """A SIM reminded only a week ahead is still reminded on the last day that has a morning."""
    today = day_of(clock.now())
    sim = desk.sims.add("Red", "beeline")
    plan = OwnPlan(charge=Money.tenge(2490), next_charge_on=today + timedelta(days=20), window_from=3)
    desk.sims.change(sim.id, plan=plan, lead_days=(7,))
    desk.ledger.log(sim.id, Money.tenge(340))
    phone = Phone()
    phone.take(exported(desk, tmp_path / "a.ics"))
    days = [(today + timedelta(days=20) - day_of(ring)).days for ring in phone.rings(clock.now())]
    assert days == [7, 1]


def test_what_cannot_be_remembered_does_not_hinder_the_file(
    desk: Services, clock: HandClock, tmp_path: Path
) -> None:
    """A memory that is damaged, or of another program, is passed over."""
    sim = desk.sims.add("Red", "beeline")
    desk.sims.change(sim.id, departure_on=day_of(clock.now()) + timedelta(days=30))
    desk.preferences.change(
        calendar_told={
            "": {"x": "no day", "z": "0001-01-01T00:00:00+09:00", "y": "2099-01-01T00:00:00+00:00"}
        }
    )
    found = exported(desk, tmp_path / "a.ics")
    assert len(found) == 2
    assert found["y"].value("STATUS") == "CANCELLED"
    assert msgspec.to_builtins(desk.preferences.current())["calendar_told"][""].keys() == found.keys()


def test_a_clock_that_was_put_right_does_not_make_the_phone_deaf(
    desk: Services, clock: HandClock, tmp_path: Path
) -> None:
    """A file made while the clock ran ahead, and two within a minute: each later file is taken."""
    sim = desk.sims.add("Red", "beeline")
    today = day_of(clock.now())
    phone = Phone()
    clock.go_on(days=400)
    for day in (450, 430, 420):
        desk.sims.change(sim.id, departure_on=today + timedelta(days=day))
        phone.take(exported(desk, tmp_path / "a.ics"))
        assert max(map(day_of, phone.rings(clock.now()))) == today + timedelta(days=day)
    clock.go_on(days=-400)
    desk.sims.change(sim.id, departure_on=today + timedelta(days=30))
    phone.take(exported(desk, tmp_path / "a.ics"))
    assert max(map(day_of, phone.rings(clock.now()))) == today + timedelta(days=30)
