"""Promises of what is told when: leads of each SIM, putting off and away, words without amounts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock
from icalendar import Calendar

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.reminder_choices import LEAD_DAYS
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.login_check import notice_at_login
from kzcompanion.services.notice_text import notice
from kzcompanion.services.wording import Wording

LANGUAGES = ("en", "zh_CN", "ru", "kk")


def lasts(desk: Services, sim: Sim, days: int) -> None:
    """Log that the SIM is good for so many days."""
    desk.ledger.log(sim.id, Money.tenge(500), valid_until=day_of(desk.clock.now()) + timedelta(days=days))


def due_names(desk: Services, *, ringing: bool = False) -> list[str]:
    """Return the nicknames of what is told."""
    return [reminder.sim.nickname for reminder in desk.reminders.due(ringing=ringing)]


def test_a_sim_may_have_its_own_days(desk: Services, sim: Sim) -> None:
    """What holds for every SIM holds until one has its own, and again once that is given back or undone."""
    lasts(desk, sim, 20)
    assert desk.reminders.leads() == LEAD_DAYS
    assert desk.reminders.leads(sim.id) is None
    assert due_names(desk) == []
    desk.reminders.choose_leads((21, 2), sim.id)
    assert due_names(desk) == ["blue"]
    assert desk.tracker.snapshot(sim.id).leads == (21, 2)
    assert desk.undo.undo() == "sim_change"
    assert due_names(desk) == []
    desk.reminders.choose_leads((30,))
    assert due_names(desk) == ["blue"]
    desk.reminders.choose_leads((5,), sim.id)
    assert due_names(desk) == []
    desk.reminders.choose_leads(None, sim.id)
    assert due_names(desk) == ["blue"]
    desk.reminders.choose_leads(None)
    assert desk.reminders.leads() == (30,)
    with pytest.raises(NotFound):
        desk.reminders.leads("nobody")


def test_attention_follows_the_leads(desk: Services, sim: Sim) -> None:
    """A SIM needs attention from its second lead on, from three days before where nothing was chosen."""
    lasts(desk, sim, 4)
    assert not desk.tracker.snapshot(sim.id).needs_attention
    desk.reminders.choose_leads((14, 5), sim.id)
    assert desk.tracker.snapshot(sim.id).needs_attention
    desk.reminders.choose_leads((14, 3), sim.id)
    assert not desk.tracker.snapshot(sim.id).needs_attention


def test_put_off_and_put_away_outlive_the_program(
    folder: DataFolder, clock: HandClock, desk: Services, sim: Sim
) -> None:
    """Until tomorrow either way; a ring tells what was put away, not what was put off."""
    lasts(desk, sim, 2)
    other = desk.sims.add("red", "izi")
    lasts(desk, other, 1)
    desk.reminders.put_off(desk.reminders.due()[0])
    assert due_names(desk) == ["blue"]
    desk.reminders.put_away()
    assert due_names(desk) == []
    assert due_names(desk, ringing=True) == ["blue"]
    assert desk.reminders.next_ring() is not None
    desk.close()
    with Services.open(folder, clock) as later:
        assert due_names(later) == []
        clock.go_on(days=1)
        assert due_names(later) == ["red", "blue"]


def test_a_day_that_is_none_hides_nothing(desk: Services, sim: Sim) -> None:
    """What another program wrote there is no day."""
    lasts(desk, sim, 1)
    desk.preferences.change(reminders_told_on="yesterday")
    assert due_names(desk) == ["blue"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_notice_tells_deeds_and_days_but_no_amount(
    desk: Services, clock: HandClock, sim: Sim, lang: str
) -> None:
    """At most three lines and how many more; without names the operator stands for the SIM."""
    today = day_of(clock.now())
    plan = OwnPlan(charge=Money.tenge(7490), cycle=Cycle.DAYS_30, next_charge_on=today + timedelta(days=2))
    desk.sims.change(sim.id, plan=plan)
    desk.ledger.log(sim.id, Money.tenge(340), at=clock.now() - timedelta(days=1))
    for number, days in enumerate((-3, 0, 1)):
        lasts(desk, desk.sims.add(f"777 0{number}", "izi"), days)
    wording, due = Wording(lang), desk.reminders.due()
    assert len(due) == 4
    title, body = notice(wording, due, clock.now(), desk.facts.brand)
    assert "4" in title
    assert len(body.splitlines()) == 4
    assert "777 00" in body.splitlines()[0]
    assert "{" not in title + body
    digits = "".join(filter(str.isdigit, body))
    assert "₸" not in body
    assert "7490" not in digits
    assert "7150" not in digits
    _, veiled = notice(wording, due, clock.now(), desk.facts.brand, names=False)
    assert "777" not in veiled
    assert "izi" in veiled
    assert len(notice(wording, due[:1], clock.now(), desk.facts.brand)[1].splitlines()) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_notice_asks_for_a_reading_without_alarm(
    desk: Services, clock: HandClock, sim: Sim, lang: str
) -> None:
    """Where few readings make the end early, it is not called overdue once that day is there."""
    for days, tenge in ((6, 900), (4, 700), (2, 600)):
        desk.ledger.log(sim.id, Money.tenge(tenge), at=clock.now() - timedelta(days=days))
    (due,) = desk.reminders.due()
    assert due.deadline.overdue(clock.now())
    assert due.deadline.asks_for_reading()
    wording = Wording(lang)
    _, body = notice(wording, [due], clock.now(), desk.facts.brand)
    asked = wording.text("action_check_balance")
    assert asked in body
    assert body != wording.text("reminder_overdue", name=sim.nickname, action=asked)


def test_at_login_what_is_due_is_told_and_nothing_is_written(
    folder: DataFolder, clock: HandClock, desk: Services, sim: Sim
) -> None:
    """Not beside an open window, not when nothing is due, not when it was put away today."""
    lasts(desk, sim, 2)
    assert notice_at_login(folder, clock, "en") is None
    desk.close()
    before = {
        path: path.read_bytes() for path in folder.root.rglob("*") if path.name != ".lock" and path.is_file()
    }
    title, body = notice_at_login(folder, clock, "en") or ("", "")
    assert title == "1 thing needs you"
    assert body.startswith("blue: top up by ")
    assert {path: path.read_bytes() for path in before} == before
    with Services.open(folder, clock) as again:
        again.reminders.put_away()
    assert notice_at_login(folder, clock, "en") is None
    clock.go_on(days=1)
    assert notice_at_login(folder, clock, "en") is not None


def test_at_login_bad_or_missing_data_are_left_to_the_window(folder: DataFolder, clock: HandClock) -> None:
    """No data, data without lock, and data that cannot be read: nothing is told and nothing is made."""
    folder.root.rmdir()
    assert notice_at_login(folder, clock) is None
    assert not folder.root.exists()
    folder.root.mkdir()
    folder.data_file.write_bytes(b"no data at all")
    assert notice_at_login(folder, clock) is None
    folder.lock.mkdir()
    assert notice_at_login(folder, clock) is None


def test_the_phone_rings_by_the_same_leads(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Each event has the leads of its SIM; names and amounts are in the file only where that is asked."""
    lasts(desk, sim, 30)
    today = day_of(desk.clock.now())
    plan = OwnPlan(charge=Money.tenge(7490), cycle=Cycle.DAYS_30, next_charge_on=today + timedelta(days=30))
    desk.sims.change(sim.id, plan=plan)
    desk.reminders.choose_leads((20, 2), sim.id)
    path = tmp_path / "a.ics"
    desk.calendar.export(path, Wording("en"), names=False, amounts=False)
    text = path.read_text()
    for event in Calendar.from_ical(text).walk("VEVENT"):
        last = at_almaty(event.end).date()
        rings = [
            (last - at_almaty(event.start + alarm["trigger"].dt).date()).days
            for alarm in event.walk("VALARM")
        ]
        assert rings == [20, 2, 0]
    assert "blue" not in text
    assert "Beeline: top up" in text
    assert "₸" not in text
    desk.calendar.export(path, Wording("en"))
    text = path.read_text()
    assert "blue (Beeline): top up" in text
    assert "₸" in text


def test_a_clock_far_off_breaks_nothing(desk: Services, clock: HandClock, sim: Sim) -> None:
    """In the year 9999 everything is overdue, and that is told."""
    lasts(desk, sim, 2)
    clock.instant = datetime(9999, 12, 31, 12, tzinfo=UTC)
    assert due_names(desk) == ["blue"]
    desk.reminders.put_off(desk.reminders.due()[0])
    assert desk.reminders.next_ring() is None
