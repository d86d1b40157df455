"""Promises about the order of the renewal's steps and what each still lacks."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import (
    AmountAmbiguous,
    AmountNegative,
    AmountNotANumber,
    AmountZero,
    BadInput,
    DataAmountNotUnderstood,
    DateOutOfRange,
    FeeAboveAmount,
    Missing,
    NotFound,
    StepIncomplete,
    TextNotStorable,
    TextTooLong,
)
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.renewal import STEPS, RenewalDraft, RenewalResult, RenewalState, Step
from kzcompanion.domain.renewal_flow import (
    OUTCOMES,
    Known,
    can_jump,
    faults,
    is_complete,
    next_step,
    previous_step,
    result_of,
    steps_visible,
    with_typed_values,
)

NOW = datetime(2026, 11, 22, 7, tzinfo=UTC)
KNOWN = Known(sim_ids=frozenset({"sim"}), operator_ids=frozenset({"beeline"}))
EMPTY = RenewalDraft(id="r", started_at=NOW, updated_at=NOW)
FILLED = msgspec.structs.replace(
    EMPTY,
    sim_id="sim",
    operator_id="beeline",
    operator_confirmed=True,
    balance_text="380",
    amount_text="2 000",
    channel=ChannelKind.SHOP,
)
BACK = msgspec.structs.replace(
    FILLED,
    state=RenewalState.PENDING,
    step=Step.ARRIVED,
    went_to_pay_at=NOW,
    outcome="arrived",
    fee_text="50",
    new_balance_text="2 330",
    data_text="1,5 ГБ",
    valid_until_text="22.12.2026",
    receipt=" 0042 ",
    note="paid\r\nat the counter",
)


def with_(draft: RenewalDraft, **changes: object) -> RenewalDraft:
    """Return the draft with changes."""
    return msgspec.structs.replace(draft, **changes)


def test_an_empty_draft_says_what_each_step_lacks() -> None:
    """Each step names the field that is missing, and only steps 1 to 4 and 6 ask for anything."""
    lacking = {step: [(type(fault), fault.field) for fault in faults(EMPTY, step)] for step in STEPS}
    assert lacking == {
        Step.SIM: [(Missing, "sim")],
        Step.READY: [(Missing, "operator")],
        Step.AMOUNT: [(Missing, "amount")],
        Step.CHANNEL: [(Missing, "channel")],
        Step.DO: [],
        Step.ARRIVED: [(Missing, "outcome")],
        Step.DONE: [],
    }
    assert not any(is_complete(EMPTY, step) for step in STEPS)


def test_a_filled_draft_lacks_nothing() -> None:
    """Steps 1 to 4 are complete when filled, step 5 once one went to pay, 6 when it arrived, 7 when it
    is written.
    """
    assert [step for step in STEPS if is_complete(FILLED, step, KNOWN)] == list(STEPS[:4])
    assert [step for step in STEPS if is_complete(BACK, step, KNOWN)] == list(STEPS[:6])
    done = with_(BACK, state=RenewalState.DONE, step=Step.DONE)
    assert all(is_complete(done, step, KNOWN) for step in STEPS)


@pytest.mark.parametrize(
    ("step", "change", "error", "field"),
    [
        (Step.SIM, {"sim_id": "gone"}, NotFound, "sim"),
        (Step.READY, {"operator_id": "gone"}, NotFound, "operator"),
        (Step.READY, {"operator_confirmed": False}, StepIncomplete, "operator_confirmed"),
        (Step.READY, {"balance_text": "много"}, AmountNotANumber, "balance"),
        (Step.AMOUNT, {"amount_text": "0"}, AmountZero, "amount"),
        (Step.AMOUNT, {"amount_text": "-5"}, AmountNegative, "amount"),
        (Step.AMOUNT, {"amount_text": "1e999"}, AmountNotANumber, "amount"),
        (Step.AMOUNT, {"amount_text": "две тысячи"}, AmountNotANumber, "amount"),
        (Step.AMOUNT, {"amount_text": "2,000"}, AmountAmbiguous, "amount"),
        (Step.AMOUNT, {"amount_text": "  "}, Missing, "amount"),
        (Step.CHANNEL, {"channel": None}, Missing, "channel"),
        (Step.ARRIVED, {"outcome": "perhaps"}, Missing, "outcome"),
        (Step.ARRIVED, {"amount_text": ""}, Missing, "amount"),
        (Step.ARRIVED, {"fee_text": "5 %"}, AmountNotANumber, "fee"),
        (Step.ARRIVED, {"fee_text": "2000,01"}, FeeAboveAmount, "fee"),
        (Step.ARRIVED, {"new_balance_text": "x"}, AmountNotANumber, "new_balance"),
        (Step.ARRIVED, {"data_text": "2 гига"}, DataAmountNotUnderstood, "data"),
        (Step.ARRIVED, {"valid_until_text": "31.11.2026"}, DateOutOfRange, "valid_until"),
        (Step.ARRIVED, {"receipt": "a\x00b"}, TextNotStorable, "receipt"),
        (Step.ARRIVED, {"note": "я" * 10_001}, TextTooLong, "note"),
    ],
)
def test_a_fault_is_named_at_its_field(
    step: Step, change: dict[str, object], error: type[BadInput], field: str
) -> None:
    """What cannot be taken is told at its field, and makes the step and nothing before it incomplete."""
    draft = with_(BACK, **change)
    assert [(type(fault), fault.field) for fault in faults(draft, step, KNOWN)] == [(error, field)]
    assert not is_complete(draft, step, KNOWN)


def test_several_faults_are_told_together() -> None:
    """All faults of a step come at once, in the order of its fields."""
    draft = with_(BACK, fee_text="x", data_text="x", valid_until_text="x")
    assert [fault.field for fault in faults(draft, Step.ARRIVED)] == ["fee", "data", "valid_until"]
    with pytest.raises(AmountNotANumber):
        result_of(draft)


def test_an_answer_other_than_arrived_needs_no_figures() -> None:
    """Not yet, failed and unknown are answers without faults, and do not complete the step."""
    for outcome in OUTCOMES[1:]:
        draft = with_(BACK, outcome=outcome, fee_text="x")
        assert faults(draft, Step.ARRIVED) == []
        assert not is_complete(draft, Step.ARRIVED)


def test_the_result_is_read_from_what_was_typed() -> None:
    """Every typed figure arrives as its value, every empty one as not known."""
    assert result_of(BACK) == RenewalResult(
        paid=Money.tenge(2000),
        fee=Money.tenge(50),
        new_balance=Money.tenge(2330),
        data_mb=1536,
        valid_until=date(2026, 12, 22),
        receipt="0042",
        note="paid\nat the counter",
    )
    bare = with_(
        BACK,
        fee_text=" ",
        new_balance_text="",
        data_text="",
        valid_until_text="",
        receipt="",
        note="",
        amount_text="",
        amount=Money.tenge(500),
    )
    assert result_of(bare) == RenewalResult(paid=Money.tenge(500))
    debt = with_(bare, new_balance_text="-20", fee_text="0")
    assert result_of(debt) == RenewalResult(paid=Money.tenge(500), fee=Money(0), new_balance=Money.tenge(-20))


def test_typed_values_stand_beside_their_texts() -> None:
    """A readable text gives its value, an unreadable or empty one gives none; the texts stay as typed."""
    read = with_typed_values(with_(FILLED, balance_text="-5"))
    assert (read.balance, read.amount) == (Money.tenge(-5), Money.tenge(2000))
    unread = with_typed_values(with_(read, balance_text="?", amount_text=""))
    assert (unread.balance, unread.amount, unread.balance_text) == (None, None, "?")


def test_the_steps_follow_each_other() -> None:
    """Forwards and backwards the seven steps keep their order; there is nothing before the first or
    after the last.
    """
    walked = [with_(BACK, step=step) for step in STEPS]
    assert [next_step(draft) for draft in walked] == [*STEPS[1:], None]
    assert [previous_step(draft) for draft in walked] == [None, *STEPS[:5], None]
    assert steps_visible(EMPTY) == STEPS
    assert steps_visible(with_(EMPTY, state=RenewalState.DISCARDED)) == ()


@pytest.mark.parametrize(
    ("outcome", "step"),
    [("arrived", Step.DONE), ("failed", Step.CHANNEL), ("not_yet", None), ("unknown", None), (None, None)],
)
def test_after_paying_the_answer_decides(outcome: str | None, step: Step | None) -> None:
    """It arrived: done. It failed: another channel. Not yet or unknown: wait here."""
    assert next_step(with_(BACK, outcome=outcome)) is step


def test_visited_and_ready_steps_can_be_opened() -> None:
    """Back is always free; ahead opens up to the first incomplete step, the result only after going to
    pay.
    """
    assert [step for step in STEPS if can_jump(EMPTY, step)] == [Step.SIM]
    assert [step for step in STEPS if can_jump(FILLED, step, KNOWN)] == list(STEPS[:5])
    faulty = with_(FILLED, step=Step.CHANNEL, amount_text="?")
    assert [step for step in STEPS if can_jump(faulty, step, KNOWN)] == list(STEPS[:4])
    assert [step for step in STEPS if can_jump(BACK, step, KNOWN)] == list(STEPS[:6])
    done = with_(BACK, state=RenewalState.DONE, step=Step.DONE)
    assert [step for step in STEPS if can_jump(done, step, KNOWN)] == [Step.DONE]


@given(
    st.builds(
        with_,
        st.just(BACK),
        step=st.sampled_from(STEPS),
        state=st.sampled_from(list(RenewalState)),
        sim_id=st.none() | st.just("sim") | st.text(),
        operator_confirmed=st.booleans(),
        amount_text=st.text() | st.just("2000"),
        fee_text=st.text() | st.just("10"),
        data_text=st.text(),
        valid_until_text=st.text(),
        note=st.text(),
        channel=st.none() | st.sampled_from(list(ChannelKind)),
        outcome=st.none() | st.sampled_from(OUTCOMES),
    )
)
def test_no_draft_breaks_the_flow(draft: RenewalDraft) -> None:
    """Whatever was typed: every fault has a field, back is open, and the result is whole or its first
    fault.
    """
    for step in STEPS:
        assert all(fault.field for fault in faults(draft, step, KNOWN))
    behind = previous_step(draft)
    if draft.state is not RenewalState.DONE and behind is not None:
        assert can_jump(draft, behind, KNOWN)
    if draft.outcome == "arrived":
        found = faults(draft, Step.ARRIVED, KNOWN)
        if found:
            with pytest.raises(type(found[0])):
                result_of(draft)
        else:
            assert result_of(draft).paid > Money(0)
