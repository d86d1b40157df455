"""Promises about trying again, remarks on the amount, and what the last fee taught."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hand_clock import NOON

from kzcompanion.domain.amount_remarks import Remark
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.renewal import RenewalDraft, RenewalState, Step
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services


@pytest.fixture
def planned(desk: Services, sim: Sim) -> Sim:
    """Give a SIM whose plan charge is known."""
    plan = OwnPlan(charge=Money.tenge(2000), cycle=Cycle.DAYS_30, next_charge_on=date(2026, 11, 25))
    return desk.sims.change(sim.id, plan=plan)


def test_a_new_try_begins_at_the_channel_and_keeps_what_was_typed(desk: Services, sim: Sim) -> None:
    """Ticks, outcome and the time of going belong to the try that failed; amount and operator stay."""
    typed = msgspec.structs.replace(
        desk.renewal.start(sim.id),
        operator_confirmed=True,
        amount_text="2000",
        amount=Money.tenge(2000),
        channel=ChannelKind.TERMINAL,
        ticked=("need_number",),
        trouble_path=("start", "slip"),
    )
    failed = desk.renewal.mark(desk.renewal.went_to_pay(typed), RenewalState.FAILED)
    again = desk.renewal.try_again(failed)
    assert (again.state, again.step, again.outcome) == (RenewalState.DRAFT, Step.CHANNEL, None)
    assert (again.ticked, again.trouble_path, again.went_to_pay_at) == ((), (), None)
    assert (again.amount, again.operator_confirmed) == (Money.tenge(2000), True)
    assert desk.renewal.get(again.id) == again
    assert desk.renewal.awaiting(sim.id) is None


def test_an_amount_is_remarked_on(desk: Services, planned: Sim) -> None:
    """Less than the charge is said; without SIM or readable amount there is nothing to say."""
    draft = desk.renewal.start(planned.id)
    assert desk.renewal.remarks(draft) == ()
    assert desk.renewal.remarks(RenewalDraft(id="x", started_at=NOON, updated_at=NOON)) == ()
    short = msgspec.structs.replace(draft, amount=Money.tenge(1500))
    assert [remark.remark for remark in desk.renewal.remarks(short)] == [Remark.BELOW_NEED]


def test_what_would_stay_behind_counts_the_fee(desk: Services, planned: Sim) -> None:
    """Money left after the last charge of the trip is named, less the fee of the last top-up."""
    desk.sims.change(planned.id, departure_on=date(2026, 12, 1))
    desk.ledger.topup(planned.id, Money.tenge(600), fee=Money.tenge(100), new_balance=Money.tenge(500))
    draft = msgspec.structs.replace(desk.renewal.start(planned.id), amount=Money.tenge(3000))
    (remark,) = desk.renewal.remarks(draft)
    assert (remark.remark, remark.amount) == (Remark.STRANDED, Money.tenge(1400))


def test_the_last_fee_is_counted_in(desk: Services, planned: Sim) -> None:
    """A fee that was recorded stands in the next sum; of several the latest."""
    draft = desk.renewal.start(planned.id)
    unknown = desk.renewal.suggestion(draft)
    assert unknown is not None
    assert not unknown.fee_known
    for fee in (50, 70):
        desk.ledger.topup(planned.id, Money.tenge(100), fee=Money.tenge(fee), new_balance=Money.tenge(500))
    known = desk.renewal.suggestion(draft)
    assert known is not None
    assert known.fee_known
    assert known.total == Money.tenge(2000 - 500 + 70)


def test_the_fee_one_was_told_is_counted_before_the_last_one(desk: Services, planned: Sim) -> None:
    """A fee typed at the counter takes the place of that of the last top-up; what is no fee does not."""
    desk.ledger.topup(planned.id, Money.tenge(600), fee=Money.tenge(100), new_balance=Money.tenge(500))
    draft = desk.renewal.start(planned.id)
    sums = []
    for text in ("", "150", "0", "fifty"):
        suggestion = desk.renewal.suggestion(msgspec.structs.replace(draft, fee_text=text))
        assert suggestion is not None
        sums.append(suggestion.total)
    assert sums == [Money.tenge(1600), Money.tenge(1650), Money.tenge(1500), Money.tenge(1600)]
