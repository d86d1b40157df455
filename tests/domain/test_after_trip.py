"""domain/after_trip: the dates by which a number must be used so that it is still there at the next visit."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.after_trip import MOST_DATES, keep_plan
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import KeepClock, OwnPlan
from kzcompanion.domain.sim import Sim

TODAY = date(2026, 11, 22)


def sim(days: int | None, clock: KeepClock | None = None, departure: date | None = None) -> Sim:
    """Return a SIM whose number is kept for so many idle days."""
    return Sim(
        id="s",
        nickname="blue",
        operator_id="beeline",
        created_at=datetime(2026, 11, 1, tzinfo=UTC),
        plan=OwnPlan(keep_days=days, keep_clock=clock),
        departure_on=departure,
    )


def topup(day: date, number: int = 1) -> Entry:
    """Return a top-up on that day at Almaty."""
    at = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
    return Entry(
        id=str(number), sim_id="s", kind=EntryKind.TOPUP, at=at, seq=number, amount=Money.tenge(1000)
    )


def test_an_unknown_rule_gives_no_plan() -> None:
    """How long a number is kept is never assumed."""
    assert keep_plan(sim(None), [topup(TODAY)], TODAY, date(2027, 6, 1)) is None


def test_half_a_year_needs_one_activity_a_week_early() -> None:
    """90 days from the last top-up: once a week before the end, then again."""
    found = keep_plan(sim(90), [topup(date(2026, 11, 20))], TODAY, date(2027, 5, 20), each=Money.tenge(500))
    assert found is not None
    assert found.dates == (date(2027, 2, 10), date(2027, 5, 3))
    assert found.safe_until == date(2027, 7, 31)
    assert found.total == Money.tenge(1000)
    assert found.to_pay_in == Money.tenge(1000)
    assert (found.lost_on, found.complete) == (None, True)


def test_a_short_absence_needs_nothing() -> None:
    """Who is back before the clock runs out has nothing to do and nothing to pay."""
    found = keep_plan(sim(90), [topup(TODAY)], TODAY, date(2027, 1, 1), each=Money.tenge(500))
    assert found is not None
    assert (found.dates, found.total) == ((), Money.tenge(0))


def test_paying_on_the_last_day_starts_the_clock_late() -> None:
    """One more activity on the day of departure is the first date, and the others follow from it."""
    leaving = date(2026, 12, 10)
    found = keep_plan(
        sim(90, departure=leaving), [topup(TODAY)], TODAY, date(2027, 3, 1), pay_before_leaving=True
    )
    assert found is not None
    assert found.dates == (leaving,)
    assert found.safe_until == date(2027, 3, 9)


def test_a_ledger_without_payments_asks_for_one_at_once() -> None:
    """Where nothing tells since when the number idles, the first activity is due today."""
    found = keep_plan(sim(60), [], TODAY, date(2026, 12, 1))
    assert found is not None
    assert (found.dates, found.last_activity_on, found.to_pay_in) == ((TODAY,), None, None)


def test_a_number_that_may_be_gone_is_said_to_be() -> None:
    """Past the last day the plan still says what to do, and that it may be too late."""
    found = keep_plan(sim(30), [topup(date(2026, 10, 1))], TODAY, date(2026, 12, 10))
    assert found is not None
    assert (found.lost_on, found.dates[0]) == (date(2026, 10, 31), TODAY)


def test_paid_use_counts_only_where_the_plan_says_so() -> None:
    """A balance that fell is an activity under the one clock, and none under the other."""
    entries = [topup(date(2026, 11, 1))]
    for number, (day, tenge) in enumerate(((10, 900), (15, 700)), start=2):
        at = datetime(2026, 11, day, 8, tzinfo=UTC)
        entries.append(
            Entry(
                id=str(number),
                sim_id="s",
                kind=EntryKind.CHECK,
                at=at,
                seq=number,
                balance=Money.tenge(tenge),
            )
        )
    by_topup = keep_plan(sim(90), entries, TODAY, TODAY)
    by_use = keep_plan(sim(90, KeepClock.PAID_ACTIVITY), entries, TODAY, TODAY)
    assert by_topup is not None
    assert by_use is not None
    paid_use = keep_plan(
        sim(30, KeepClock.PAID_ACTIVITY), entries, TODAY, date(2027, 1, 15), each=Money.tenge(400)
    )
    assert paid_use is not None
    assert (paid_use.total, paid_use.to_pay_in) == (Money.tenge(800), Money.tenge(100))
    assert (by_topup.last_activity_on, by_use.last_activity_on) == (date(2026, 11, 1), date(2026, 11, 10))


@given(
    days=st.integers(1, 400),
    idle=st.integers(0, 500) | st.none(),
    away=st.integers(0, 6000),
    fresh=st.booleans(),
    price=st.integers(0, 10**6),
)
def test_no_gap_is_ever_longer_than_the_clock(
    days: int, idle: int | None, away: int, fresh: bool, price: int
) -> None:
    """Dates are ahead, in order, and close enough; the last one reaches the visit, the total counts them."""
    entries = [] if idle is None else [topup(TODAY - timedelta(days=idle))]
    until = TODAY + timedelta(days=away)
    found = keep_plan(sim(days), entries, TODAY, until, each=Money(price), pay_before_leaving=fresh)
    assert found is not None
    assert list(found.dates) == sorted(set(found.dates))
    assert all(day >= TODAY for day in found.dates)
    for before, after in zip(found.dates, found.dates[1:], strict=False):
        assert (after - before).days <= max(1, days - 1)
    assert found.total == Money(price * len(found.dates))
    assert found.complete or len(found.dates) == MOST_DATES
