"""Promises about days and instants at Almaty."""

from __future__ import annotations

import os
import time as laptop
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain import almaty
from kzcompanion.domain.almaty import (
    AlmatyRule,
    almaty_zone,
    at_almaty,
    day_of,
    end_of_day,
    from_wall_time,
    iso_almaty,
    noon_of,
    start_of_day,
)

CHANGE = date(2024, 3, 1)
FIRST, LAST = datetime.fromisoformat("2010-01-01"), datetime.fromisoformat("2200-01-01")


@pytest.fixture(params=["Etc/GMT+12", "America/New_York", "UTC", "Asia/Shanghai", "Pacific/Kiritimati"])
def laptop_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Set the laptop's own zone, from UTC-12 to UTC+14."""
    monkeypatch.setenv("TZ", request.param)
    laptop.tzset()
    yield request.param
    monkeypatch.undo()
    laptop.tzset()


def test_the_day_is_almatys_whatever_the_laptop_says(laptop_zone: str) -> None:
    """The laptop's zone changes neither the day of an instant nor the instant of a day."""
    assert os.environ["TZ"] == laptop_zone
    assert day_of(datetime(2026, 11, 22, 18, 59, 59, tzinfo=UTC)) == date(2026, 11, 22)
    assert day_of(datetime(2026, 11, 22, 19, tzinfo=UTC)) == date(2026, 11, 23)
    assert end_of_day(date(2026, 11, 22)) == datetime(2026, 11, 22, 18, 59, 59, tzinfo=UTC)
    assert start_of_day(date(2026, 11, 22)) == datetime(2026, 11, 21, 19, tzinfo=UTC)
    assert noon_of(date(2026, 11, 22)) == datetime(2026, 11, 22, 7, tzinfo=UTC)
    assert iso_almaty(datetime(2026, 11, 22, 9, 30, tzinfo=UTC)) == "2026-11-22T14:30:00+05:00"


@pytest.mark.parametrize("zone", [ZoneInfo("Asia/Almaty"), AlmatyRule()])
def test_the_country_went_from_six_to_five_hours(monkeypatch: pytest.MonkeyPatch, zone: tzinfo) -> None:
    """The last day of UTC+6 has 25 hours, whether the machine knows the zone or only our rule does."""
    monkeypatch.setattr(almaty, "almaty_zone", lambda: zone)
    assert start_of_day(date(2024, 2, 29)) == datetime(2024, 2, 28, 18, tzinfo=UTC)
    assert start_of_day(CHANGE) == datetime(2024, 2, 29, 19, tzinfo=UTC)
    assert end_of_day(date(2024, 2, 29)) == datetime(2024, 2, 29, 18, 59, 59, tzinfo=UTC)
    assert day_of(datetime(2024, 2, 29, 18, 30, tzinfo=UTC)) == date(2024, 2, 29)
    assert day_of(datetime(2024, 2, 29, 19, tzinfo=UTC)) == CHANGE
    assert iso_almaty(datetime(2024, 2, 29, 17, 59, tzinfo=UTC)) == "2024-02-29T23:59:00+06:00"
    assert iso_almaty(datetime(2024, 2, 29, 18, 0, tzinfo=UTC)) == "2024-02-29T23:00:00+05:00"
    assert at_almaty(datetime(2024, 2, 29, 18, 0, tzinfo=UTC)).fold == 1
    assert from_wall_time(date(2024, 2, 29), time(23, 30)) == datetime(2024, 2, 29, 17, 30, tzinfo=UTC)


@given(st.datetimes(FIRST, LAST, timezones=st.just(UTC)))
def test_our_rule_agrees_with_the_zone_data(instant: datetime) -> None:
    """Where there are zone data our own rule says the same, from 2010 on."""
    known = instant.astimezone(ZoneInfo("Asia/Almaty"))
    own = instant.astimezone(AlmatyRule())
    assert (own.replace(tzinfo=None), own.utcoffset()) == (known.replace(tzinfo=None), known.utcoffset())
    assert own.astimezone(UTC) == instant


def test_our_rule_has_a_name_and_no_summer_time() -> None:
    """Our own rule answers everything a zone is asked."""
    wall = datetime(2026, 11, 22, 12, tzinfo=AlmatyRule())
    assert (wall.tzname(), wall.dst(), AlmatyRule().utcoffset(None)) == (
        "UTC+05:00",
        timedelta(0),
        timedelta(hours=5),
    )


@given(st.dates())
def test_a_day_holds_its_own_ends(day: date) -> None:
    """A day's first, middle and last instant lie in that day, in order."""
    first, middle, last = start_of_day(day), noon_of(day), end_of_day(day)
    assert first < middle < last
    assert {day_of(first), day_of(middle), day_of(last)} == {day}


@given(st.datetimes(timezones=st.timezones() | st.just(timezone(timedelta(hours=14)))))
def test_no_instant_overflows(instant: datetime) -> None:
    """Every aware instant of the calendar has a day and a text, year 1 and year 9999 included."""
    assert abs((day_of(instant) - instant.date()).days) <= 2
    assert iso_almaty(instant)


def test_the_ends_of_the_calendar_hold() -> None:
    """Neither the first nor the last instant there is raises an overflow."""
    assert day_of(datetime.max.replace(tzinfo=UTC)) == date.max
    assert day_of(datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))) == date.min
    assert end_of_day(date.max).year == 9999
    assert start_of_day(date.min).year == 1


def test_a_datetime_without_zone_is_refused() -> None:
    """The laptop's zone never slips in by way of a naive datetime."""
    with pytest.raises(ValueError, match="zone"):
        day_of(datetime.fromisoformat("2026-11-22T12:00"))


@pytest.mark.parametrize("fault", ["missing", "stale"])
def test_a_machine_without_fresh_zone_data_still_keeps_almaty_time(
    monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """Without zone data, or with data from before 2024, our own rule is used."""

    def zone(key: str) -> tzinfo:
        if fault == "missing":
            raise zoneinfo.ZoneInfoNotFoundError(key)
        return timezone(timedelta(hours=6))

    monkeypatch.setattr(zoneinfo, "ZoneInfo", zone)
    almaty_zone.cache_clear()
    try:
        assert isinstance(almaty_zone(), AlmatyRule)
    finally:
        almaty_zone.cache_clear()
