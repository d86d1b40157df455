"""Promises of reading dates and instants."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.almaty import at_almaty, iso_almaty
from kzcompanion.domain.date_text import parse_date, parse_day_near, parse_instant
from kzcompanion.domain.errors import (
    BadInput,
    DateAmbiguous,
    DateNotUnderstood,
    DateOutOfRange,
    Missing,
    TextNotStorable,
)

DAY = date(2026, 11, 22)
FIRST, LAST = datetime.fromisoformat("2005-01-01"), datetime.fromisoformat("2100-12-30")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", DAY),
        (" 2026-11-22\n", DAY),
        ("2026/11/22", DAY),
        ("2026.11.22", DAY),
        ("2026-1-2", date(2026, 1, 2)),
        ("2026年11月22日", DAY),
        ("2026 年 11 月 22 日", DAY),
        ("2026年1月2号", date(2026, 1, 2)),
        ("２０２６年１１月２２日", DAY),
        ("２０２６－１１－２２", DAY),
        ("2026–11–22", DAY),
        ("22.11.2026", DAY),
        ("22.11.2026 г.", DAY),
        ("22.11.2026ж.", DAY),
        ("3.4.2026", date(2026, 4, 3)),
        ("03.04.2026", date(2026, 4, 3)),
        ("22/11/2026", DAY),
        ("11/22/2026", DAY),
        ("22-11-2026", DAY),
        ("04/04/2026", date(2026, 4, 4)),
        ("31.12.99", date(2099, 12, 31)),
        ("05.05.05", date(2005, 5, 5)),
        ("22/11/99", date(2099, 11, 22)),
        ("٢٢.١١.٢٠٢٦", DAY),
        ("2026-11-22\u200b", DAY),
        ("29.02.2028", date(2028, 2, 29)),
        ("2000-02-29", date(2000, 2, 29)),
        ("2000-01-01", date(2000, 1, 1)),
        ("2100-12-31", date(2100, 12, 31)),
    ],
)
def test_a_clear_day_is_read(text: str, day: date) -> None:
    """The usual ways to write a day in China, Kazakhstan and ISO 8601 are read."""
    assert parse_date(text) == day


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", Missing),
        ("  ", Missing),
        ("29.02.2027", DateOutOfRange),
        ("31.04.2026", DateOutOfRange),
        ("31/04/2026", DateOutOfRange),
        ("02/29/2027", DateOutOfRange),
        ("2100-02-29", DateOutOfRange),
        ("2026-13-01", DateOutOfRange),
        ("2026-00-10", DateOutOfRange),
        ("11.22.2026", DateOutOfRange),
        ("0.1.2026", DateOutOfRange),
        ("1999-12-31", DateOutOfRange),
        ("2101-01-01", DateOutOfRange),
        ("9999-12-31", DateOutOfRange),
        ("0000-00-00", DateOutOfRange),
        ("46348", DateNotUnderstood),
        ("20261122", DateNotUnderstood),
        ("22112026", DateNotUnderstood),
        ("31.04", DateNotUnderstood),
        ("22 ноября", DateNotUnderstood),
        ("11月22日", DateNotUnderstood),
        ("tomorrow", DateNotUnderstood),
        ("2026-11/22", DateNotUnderstood),
        ("2026-11-22-1", DateNotUnderstood),
        ("2026-111-2", DateNotUnderstood),
        ("2026-11-22T10:00", DateNotUnderstood),
        ("-2026-11-22", DateNotUnderstood),
        ("22.11.202", DateNotUnderstood),
        ("2026-11-2２", DateNotUnderstood),
        ("\u202e2026-11-22", TextNotStorable),
        ("2026-11-22\x00", TextNotStorable),
    ],
)
def test_no_day_is_refused_by_name(text: str, error: type[BadInput]) -> None:
    """What is no real day, no day of our time or no date at all is refused with its own error and field."""
    with pytest.raises(BadInput) as caught:
        parse_date(text, field="valid_until")
    assert type(caught.value) is error
    assert caught.value.field == "valid_until"


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("03/04/2026", (date(2026, 4, 3), date(2026, 3, 4))),
        ("12-11-2026", (date(2026, 11, 12), date(2026, 12, 11))),
        ("22.11.26", (date(2026, 11, 22), date(2022, 11, 26))),
        ("26.11.22", (date(2022, 11, 26), date(2026, 11, 22))),
        ("3.4.26", (date(2026, 4, 3), date(2003, 4, 26))),
        ("3/4/26", (date(2026, 4, 3), date(2003, 4, 26))),
    ],
)
def test_two_readings_are_asked_about(text: str, readings: tuple[date, date]) -> None:
    """Where day and month, or day and a short year, can be swapped, both readings are offered."""
    with pytest.raises(DateAmbiguous) as caught:
        parse_date(text)
    assert caught.value.facts["readings"] == readings


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_every_day_survives_every_clear_style(day: date) -> None:
    """Leap days and month ends included, a day written in a clear style is read back."""
    styles = [
        day.isoformat(),
        f"{day:%Y/%m/%d}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day.year}",
    ]
    assert {parse_date(style) for style in styles} == {day}


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d.%m.%y"]))
def test_an_unclear_style_is_never_read_as_another_day(day: date, style: str) -> None:
    """With slashes or a short year the day is read, or is among the readings asked about."""
    try:
        readings: object = (parse_date(day.strftime(style)),)
    except DateAmbiguous as asked:
        readings = asked.facts["readings"]
    assert isinstance(readings, tuple)
    assert day in readings or (style == "%d.%m.%y" and day.year == 2100)


NOON = datetime(2026, 11, 22, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-11-22T14:30", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2026-11-22 14:30", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2026-11-22t14:30:15", datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)),
        ("2026-11-22T14:30:15.250", datetime(2026, 11, 22, 9, 30, 15, 250000, tzinfo=UTC)),
        ("2026-11-22T14:30:15,123456789", datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)),
        ("2026-11-22T14:30Z", datetime(2026, 11, 22, 14, 30, tzinfo=UTC)),
        ("2026-11-22T14:30 z", datetime(2026, 11, 22, 14, 30, tzinfo=UTC)),
        ("2026-11-22T14:30+05:00", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2026-11-22T14:30+0800", datetime(2026, 11, 22, 6, 30, tzinfo=UTC)),
        ("2026-11-22T14:30-08", datetime(2026, 11, 22, 22, 30, tzinfo=UTC)),
        ("2026-11-22T14:30−03:30", datetime(2026, 11, 22, 18, 0, tzinfo=UTC)),
        ("22.11.2026 9:05", datetime(2026, 11, 22, 4, 5, tzinfo=UTC)),
        ("2026年11月22日 14：30", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2026 年 11 月 22 日 14:30", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2024-02-29T12:00", datetime(2024, 2, 29, 6, tzinfo=UTC)),
        ("2024-02-29T23:30", datetime(2024, 2, 29, 17, 30, tzinfo=UTC)),
        ("2024-03-01T12:00", datetime(2024, 3, 1, 7, tzinfo=UTC)),
        ("2026-11-22", NOON),
        ("22.11.2026", NOON),
    ],
)
def test_a_clear_instant_is_read(text: str, instant: datetime) -> None:
    """An instant is answered in UTC; without zone it is Almaty time, and a day alone is noon at Almaty."""
    assert parse_instant(text) == instant
    assert parse_instant(text).tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", Missing),
        ("2026-11-22T24:30", DateOutOfRange),
        ("2026-11-22T24:00", DateOutOfRange),
        ("2026-11-22T23:60", DateOutOfRange),
        ("2026-11-22T23:59:60", DateOutOfRange),
        ("2026-11-22T12:00+15:00", DateOutOfRange),
        ("2026-11-22T12:00+05:75", DateOutOfRange),
        ("9999-12-31T23:59", DateOutOfRange),
        ("2026-11-22T", DateNotUnderstood),
        ("2026-11-22T1", DateNotUnderstood),
        ("2026-11-22 14.30", DateNotUnderstood),
        ("2026-11-22T2:30 pm", DateNotUnderstood),
        ("14:30", DateNotUnderstood),
        ("2026-11-22T14:30+5", DateNotUnderstood),
        ("2026-11-22T14:3", DateNotUnderstood),
        ("1763800000", DateNotUnderstood),
        ("03/04/2026 12:00", DateAmbiguous),
    ],
)
def test_no_instant_is_refused_by_name(text: str, error: type[BadInput]) -> None:
    """Times that no clock shows, and texts that are no instant, are refused with the field's name."""
    with pytest.raises(BadInput) as caught:
        parse_instant(text, field="at")
    assert type(caught.value) is error
    assert caught.value.field == "at"


@given(
    st.datetimes(FIRST, LAST, timezones=st.timezones()),
)
def test_an_instant_survives_its_text(instant: datetime) -> None:
    """The text an instant is given in JSON is read back to the second, whatever zone it came from."""
    whole = instant.replace(microsecond=0).astimezone(UTC)
    assert parse_instant(iso_almaty(whole)) == whole
    assert parse_instant(whole.isoformat()) == whole


@given(st.datetimes(FIRST, LAST, timezones=st.just(UTC)))
def test_wall_time_without_zone_is_almatys(instant: datetime) -> None:
    """A wall time is read as Almaty's; only the hour that came twice on 2024-02-29 may mean its first
    passing.
    """
    wall = at_almaty(instant).replace(tzinfo=None, microsecond=0)
    read = parse_instant(wall.isoformat())
    assert instant.replace(microsecond=0) - read in {timedelta(0), timedelta(hours=1)}
    assert at_almaty(read).replace(tzinfo=None) == wall


@given(st.text(alphabet=st.sampled_from("0123456789-/.:TZ+ 年月日гtz\u202e\u200b２")))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text ends in another error than BadInput, and no answer lies outside its years."""
    with suppress(BadInput):
        assert 2000 <= parse_date(text).year <= 2100
    with suppress(BadInput):
        assert 1999 <= parse_instant(text).year <= 2101


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("16.11", date(2026, 11, 16)),
        ("16.11.", date(2026, 11, 16)),
        ("3.12", date(2026, 12, 3)),
        ("2.1", date(2027, 1, 2)),
        ("11月16日", date(2026, 11, 16)),
        ("１月２号", date(2027, 1, 2)),
        ("16/11", date(2026, 11, 16)),
        ("11-16", date(2026, 11, 16)),
        ("11/11", date(2026, 11, 11)),
        ("29.02", date(2028, 2, 29)),
        ("2025-11-16", date(2025, 11, 16)),
    ],
)
def test_a_day_without_a_year_is_the_nearest(text: str, day: date) -> None:
    """Nobody types the year of next week's charge; around New Year it is the one that is nearer."""
    today = date(2027, 11, 22) if day.year == 2028 else DAY
    assert parse_day_near(text, today) == day
    if day.year == 2026:
        assert parse_day_near(text, date(2026, 10, 1)) == day


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", Missing),
        ("03/04", DateAmbiguous),
        ("3-4", DateAmbiguous),
        ("31.04", DateOutOfRange),
        ("29.02", DateOutOfRange),
        ("11.16", DateOutOfRange),
        ("13/13", DateOutOfRange),
        ("16", DateNotUnderstood),
        ("16.11.", None),
        ("16 11", DateNotUnderstood),
        ("1.2.3.4", DateNotUnderstood),
    ],
)
def test_a_day_without_a_year_is_never_guessed(text: str, error: type[BadInput] | None) -> None:
    """Two readings are asked about, and what is no day near today is refused, at the field it stands in."""
    if error is None:
        assert parse_day_near(text, DAY).year == DAY.year
        return
    with pytest.raises(error) as caught:
        parse_day_near(text, DAY, field="day")
    assert caught.value.field == "day"


@given(st.dates(date(2001, 1, 2), date(2099, 12, 30)), st.integers(-180, 180))
def test_any_near_day_is_read_back_without_its_year(today: date, away: int) -> None:
    """Up to half a year before or after today, day and month alone mean that day."""
    day = today + timedelta(days=away)
    if FIRST.date() < day < LAST.date() and (day.month, day.day) != (2, 29):
        assert parse_day_near(f"{day.day}.{day.month:02}", today) == day
        assert parse_day_near(f"{day.month}月{day.day}日", today) == day
