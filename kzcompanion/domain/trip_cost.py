"""Tells a plan's bill for a trip part by part: what it costs, what runs out when, what must be asked."""

from __future__ import annotations

from datetime import timedelta

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.trip_bill import Bill, Question, RunsOut, TripCost


def trip_cost(plan: OfferedPlan, bill: Bill) -> TripCost:
    """Return the whole trip's cost with this plan at the usage the trip was made with."""
    needs, rules = bill.needs, plan.rules
    charges, sim, extra_minutes = bill.charges(), bill.sim_price(), bill.extra_minutes()
    extra, renewals = bill.extra_data(needs.mb_per_day)
    fee = 0 if needs.fee is None else needs.fee.tiyn
    renewed = 0 if rules.charge is None else rules.charge.tiyn * renewals
    fees = fee * (len(bill.lengths) + renewals)
    total = bill.total(needs.mb_per_day)
    known = sum(part for part in (charges, sim, extra, extra_minutes) if part is not None) + renewed + fees
    runs_out, good_days = _runs_out(plan, bill)
    no_data = _no_data(plan, bill)
    return TripCost(
        total=None if total is None else Money(total),
        at_least=Money(known),
        charges=_money(charges),
        times=len(bill.lengths) or None,
        sim_price=_money(sim),
        fees=Money(fees),
        extra_data=_money(extra),
        renewals=renewals,
        renewed=Money(renewed),
        extra_minutes=_money(extra_minutes),
        runs_out=runs_out,
        good_days=good_days,
        unused_days=bill.unused,
        questions=_questions(plan, bill, no_data),
        doubts=_doubts(plan, bill),
        no_data=no_data,
    )


def _money(tiyn: int | None) -> Money | None:
    return None if tiyn is None else Money(tiyn)


def _no_data(plan: OfferedPlan, bill: Bill) -> bool:
    bundle, rate = plan.rules.allowances, plan.rules.after_bundle_per_mb
    stops = rate is not None and rate.tiyn == 0
    return bill.needs.mb_per_day > 0 and bundle.data_mb == 0 and not bundle.unlimited_data and stops


def _questions(plan: OfferedPlan, bill: Bill, no_data: bool) -> tuple[Question, ...]:
    """Name what is missing for the total, in the order in which one asks at the counter."""
    rules, needs = plan.rules, bill.needs
    wants_data = needs.mb_per_day > 0 and not rules.allowances.unlimited_data
    data_unknown = wants_data and rules.allowances.data_mb is None
    over_unknown = wants_data and not data_unknown and not no_data
    over_unknown = over_unknown and bool(bill.lengths) and bill.extra_data(needs.mb_per_day)[0] is None
    minutes_unknown = needs.minutes_per_day > 0 and rules.allowances.minutes is None
    call_unknown = not minutes_unknown and bool(bill.lengths) and bill.extra_minutes() is None
    asked = (
        (Question.CHARGE, rules.charge is None),
        (Question.CYCLE, rules.cycle is None),
        (Question.DATA, data_unknown),
        (Question.AFTER_BUNDLE, over_unknown),
        (Question.MINUTES, minutes_unknown),
        (Question.PER_MINUTE, call_unknown),
        (Question.SIM_PRICE, bill.sim_price() is None),
    )
    return tuple(question for question, missing in asked if missing)


def _doubts(plan: OfferedPlan, bill: Bill) -> tuple[Question, ...]:
    rules, bundle = plan.rules, plan.rules.allowances
    several = len(bill.lengths) > 1
    asked = (
        (Question.CAP, bundle.unlimited_data and bundle.data_mb is None),
        (Question.SLOW_SPEED, bundle.unlimited_data and bundle.slow_kbps is None),
        (Question.ROLLOVER, several and not bundle.unlimited_data and rules.rollover is None),
        (Question.TETHERING, rules.tethering is None),
        (Question.FAILURE, several and rules.failure.kind is None),
    )
    return tuple(question for question, missing in asked if missing)


def _runs_out(plan: OfferedPlan, bill: Bill) -> tuple[RunsOut | None, int]:
    """Return what is used up first, and the number of days on which nothing is yet."""
    needs, bundle = bill.needs, plan.rules.allowances
    first: RunsOut | None = None
    start, carried, good = 0, 0, 0
    for days in bill.lengths:
        data = None if bundle.data_mb is None else bundle.data_mb + carried
        lasting = [
            _lasts(data, needs.mb_per_day, days),
            _lasts(bundle.minutes, needs.minutes_per_day, days),
        ]
        if plan.rules.rollover and data is not None:
            carried = max(0, data - needs.mb_per_day * days)
        least = min(lasting)
        good += least
        if first is None and least < days:
            day = start + least + 1
            first = RunsOut(
                lasting[0] == least, lasting[1] == least, day, needs.arrival + timedelta(days=day - 1)
            )
        start += days
    return first, good


def _lasts(bundle: int | None, daily: int, days: int) -> int:
    """Return for how many of these days a bundle lasts; an unknown one is not said to run out."""
    return days if bundle is None or daily <= 0 else min(days, bundle // daily)
