"""Promises about explaining what a check differs by."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest
from hand_clock import NOON

from kzcompanion.domain.cause import Cause
from kzcompanion.domain.day_types import DayMix
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.ledger import Entry, EntryKind, balance_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import ChargeFailure, Cycle, FailureRule, OwnPlan
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.difference_service import JUST_BEFORE

PLAN = OwnPlan(
    charge=Money.tenge(990),
    cycle=Cycle.WEEK,
    next_charge_on=date(2026, 11, 21),
    failure=FailureRule(kind=ChargeFailure.DAILY_PACKAGE, daily_package=Money.tenge(150)),
)


def two_checks(desk: Services, sim: Sim, seen: int, before: int = 3000) -> Entry:
    """Log so many tenge four days ago and what is seen now; return the check of now."""
    desk.sims.change(sim.id, plan=PLAN)
    desk.ledger.log(sim.id, Money.tenge(before), at=NOON - timedelta(days=4))
    return desk.ledger.log(sim.id, Money.tenge(seen))


def test_a_reason_is_posted_before_the_check_and_undone(desk: Services, sim: Sim) -> None:
    """The correction carries its cause as a word of the data, leaves the balance alone, and Undo takes it
    back.
    """
    check = two_checks(desk, sim, 2010)
    found = desk.difference.latest(desk.tracker.snapshot(sim.id))
    assert found is not None
    assert found[1].causes[0].cause is Cause.PLAN_CHARGE
    entry = desk.difference.post(check.id, Cause.PLAN_CHARGE)
    assert (entry.kind, entry.amount, entry.note) == (
        EntryKind.CORRECTION,
        Money.tenge(-990),
        "#plan_charge",
    )
    assert entry.at == check.at - JUST_BEFORE
    assert desk.difference.latest(desk.tracker.snapshot(sim.id)) is None
    assert balance_of(desk.ledger.entries(sim.id)) == Money.tenge(2010)
    assert desk.undo.undo() == "correction"
    assert desk.difference.latest(desk.tracker.snapshot(sim.id)) == found


def test_a_second_click_posts_nothing(desk: Services, sim: Sim) -> None:
    """What is explained already cannot be explained again."""
    check = two_checks(desk, sim, 2010)
    desk.difference.post(check.id, Cause.PLAN_CHARGE)
    for cause in (Cause.PLAN_CHARGE, Cause.UNEXPLAINED):
        with pytest.raises(NotFound):
            desk.difference.post(check.id, cause)
    assert len(desk.ledger.entries(sim.id)) == 3


def test_a_gap_can_have_several_reasons(desk: Services, sim: Sim) -> None:
    """After the charge the rest is asked about again, and may stay unexplained."""
    check = two_checks(desk, sim, 1800)
    desk.difference.post(check.id, Cause.PLAN_CHARGE)
    rest = desk.difference.latest(desk.tracker.snapshot(sim.id))
    assert rest is not None
    assert rest[1].gap == Money.tenge(-210)
    assert desk.difference.post(check.id, Cause.UNEXPLAINED).amount == Money.tenge(-210)
    assert desk.difference.latest(desk.tracker.snapshot(sim.id)) is None


def test_the_daily_package_of_the_plan_is_known(desk: Services, sim: Sim) -> None:
    """A gap of two daily packages is explained by them, as the plan says what one costs."""
    check = two_checks(desk, sim, 400, before=700)
    assert desk.difference.post(check.id, Cause.DAILY_PACKAGE).amount == Money.tenge(-300)


def test_a_balance_that_pays_the_charge_starts_no_daily_package(desk: Services, sim: Sim) -> None:
    """Where the plan charge could be paid no daily package is named."""
    check = two_checks(desk, sim, 2700)
    with pytest.raises(NotFound):
        desk.difference.post(check.id, Cause.DAILY_PACKAGE)


def test_money_from_nowhere_is_a_top_up_not_written(desk: Services, sim: Sim) -> None:
    """More than expected is posted as more."""
    check = two_checks(desk, sim, 3500)
    assert desk.difference.post(check.id, Cause.TOPUP_UNWRITTEN).amount == Money.tenge(500)


def test_nothing_differs_is_said_as_nothing(desk: Services, sim: Sim) -> None:
    """Without a check, with the first one, and with an equal one there is nothing to show."""
    assert desk.difference.latest(desk.tracker.snapshot(sim.id)) is None
    desk.ledger.log(sim.id, Money.tenge(3000), at=NOON - timedelta(days=4))
    assert desk.difference.latest(desk.tracker.snapshot(sim.id)) is None
    desk.ledger.log(sim.id, Money.tenge(3000))
    assert desk.difference.latest(desk.tracker.snapshot(sim.id)) is None


def test_the_days_to_come_are_kept_for_each_sim(desk: Services, sim: Sim) -> None:
    """The mix of one SIM bends its own forecast, and forgetting it brings the plain one back."""
    for day in range(5):
        desk.ledger.log(sim.id, Money.tenge(3000 - 100 * day), at=NOON - timedelta(days=5 - day))
    plain = desk.tracker.snapshot(sim.id).forecast
    desk.preferences.keep_day_mix(sim.id, DayMix(road=3))
    assert desk.preferences.day_mix("another") is None
    assert desk.tracker.snapshot(sim.id).mix == DayMix(road=3)
    assert desk.tracker.snapshot(sim.id).forecast != plain
    desk.preferences.keep_day_mix(sim.id, DayMix())
    assert desk.tracker.snapshot(sim.id).forecast == plain
    assert desk.preferences.current().day_mixes == {}


@pytest.mark.parametrize("parts", [[], [1], [1, 2, 3, 4], [0, 0, 0], [-1, 2, 2]])
def test_a_spoilt_mix_is_none(desk: Services, sim: Sim, parts: list[int]) -> None:
    """A file that says nonsense of the days to come says nothing."""
    desk.preferences.change(day_mixes={sim.id: parts})
    assert desk.preferences.day_mix(sim.id) is None
    assert msgspec.structs.asdict(desk.preferences.current())["day_mixes"] == {sim.id: parts}


def test_a_great_loss_does_not_make_itself_usual(desk: Services, sim: Sim) -> None:
    """What is usual is judged from the checks before: the one in question has no say."""
    for day in range(4):
        desk.ledger.log(sim.id, Money.tenge(9000 - 100 * day), at=NOON - timedelta(days=4 - day))
    desk.ledger.log(sim.id, Money.tenge(4000))
    found = desk.difference.latest(desk.tracker.snapshot(sim.id))
    assert found is not None
    assert not found[1].usual


def test_what_was_just_logged_is_compared_at_once(desk: Services, sim: Sim) -> None:
    """A check says what it differs by; a top-up is nothing to compare."""
    check = two_checks(desk, sim, 2900)
    found = desk.difference.of(check)
    assert found is not None
    assert (found.expected, found.gap) == (Money.tenge(3000), Money.tenge(-100))
    assert desk.difference.of(desk.ledger.topup(sim.id, Money.tenge(500))) is None
