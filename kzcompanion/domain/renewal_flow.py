"""The order of the renewal's steps, what each still lacks, and the result read from what was typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import msgspec

from kzcompanion.domain.amount_text import parse_amount
from kzcompanion.domain.data_text import parse_data
from kzcompanion.domain.date_text import parse_date
from kzcompanion.domain.errors import BadInput, FeeAboveAmount, Missing, NotFound, StepIncomplete
from kzcompanion.domain.money import Money
from kzcompanion.domain.names import parse_note
from kzcompanion.domain.renewal import STEPS, RenewalDraft, RenewalResult, RenewalState, Step

ARRIVED = "arrived"
NOT_YET = "not_yet"
FAILED = "failed"
UNKNOWN = "unknown"
OUTCOMES = (ARRIVED, NOT_YET, FAILED, UNKNOWN)
"""The answers to step 6, as RenewalDraft.outcome holds them."""


_Read = TypeVar("_Read")


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """Hold the ids a draft may name; None leaves that unchecked."""

    sim_ids: frozenset[str] | None = None
    operator_ids: frozenset[str] | None = None
    channels: frozenset[str] | None = None


def steps_visible(draft: RenewalDraft) -> tuple[Step, ...]:
    """Return the steps to show: the way back from paying appears whole, also before one has gone."""
    if draft.state is RenewalState.DISCARDED:
        return ()
    return STEPS


def next_step(draft: RenewalDraft) -> Step | None:
    """Return the step after the draft's own; None on the last one and while the money has not arrived.

    After a try that failed another channel is chosen.
    """
    if draft.step is Step.ARRIVED and draft.outcome != ARRIVED:
        return Step.CHANNEL if draft.outcome == FAILED else None
    place = STEPS.index(draft.step) + 1
    return STEPS[place] if place < len(STEPS) else None


def previous_step(draft: RenewalDraft) -> Step | None:
    """Return the step before the draft's own; None on the first, and on the last, which stays done."""
    place = STEPS.index(draft.step)
    return None if place == 0 or draft.step is Step.DONE else STEPS[place - 1]


def can_jump(draft: RenewalDraft, step: Step, known: Known | None = None) -> bool:
    """Tell whether a step can be opened: any up to the draft's own, or up to the first incomplete one.

    The result is open only after one went to pay, the last step only when the result is written; then it
    alone is.
    """
    if draft.state is RenewalState.DONE or draft.step is Step.DONE:
        return step is Step.DONE
    if step is Step.DONE:
        return False
    place = STEPS.index(step)
    if place <= STEPS.index(draft.step):
        return True
    return all(is_complete(draft, earlier, known) for earlier in STEPS[:place])


def is_complete(draft: RenewalDraft, step: Step, known: Known | None = None) -> bool:
    """Tell whether a step lacks nothing; step 5 is complete once the user went to pay."""
    if step is Step.DO:
        return draft.went_to_pay_at is not None
    if step is Step.DONE:
        return draft.state is RenewalState.DONE
    if step is Step.ARRIVED and draft.outcome != ARRIVED:
        return False
    return not faults(draft, step, known)


def faults(draft: RenewalDraft, step: Step, known: Known | None = None) -> list[BadInput]:
    """Return what must be mended before the step can be left forwards, each with the field it belongs to."""
    return _FAULTS[step](draft, known or Known()) if step in _FAULTS else []


def result_of(draft: RenewalDraft) -> RenewalResult:
    """Read the result of step 6 from what was typed; raises the first of its faults."""
    found = faults(draft, Step.ARRIVED)
    if found:
        raise found[0]
    paid = _amount(draft)
    assert paid is not None
    return RenewalResult(
        paid=paid,
        fee=_optional(draft.fee_text, _read_fee),
        new_balance=_optional(draft.new_balance_text, _read_new_balance),
        data_mb=_optional(draft.data_text, _read_data),
        valid_until=_optional(draft.valid_until_text, _read_valid_until),
        receipt=parse_note(draft.receipt, field="receipt"),
        note=parse_note(draft.note),
        reply=draft.reply,
        packages=draft.packages,
    )


def with_typed_values(draft: RenewalDraft) -> RenewalDraft:
    """Return the draft with `balance` and `amount` read from their texts; None where one is unreadable."""
    return msgspec.structs.replace(
        draft,
        balance=_readable(draft.balance_text, _read_balance),
        amount=_readable(draft.amount_text, _read_amount),
    )


def told_fee(draft: RenewalDraft) -> Money | None:
    """Return the fee the user was told, None while none can be read."""
    return _readable(draft.fee_text, _read_fee)


def _sim_faults(draft: RenewalDraft, known: Known) -> list[BadInput]:
    return _id_faults("sim", draft.sim_id, known.sim_ids)


def _ready_faults(draft: RenewalDraft, known: Known) -> list[BadInput]:
    found = _id_faults("operator", draft.operator_id, known.operator_ids)
    if not found and not draft.operator_confirmed:
        found.append(StepIncomplete("operator_confirmed", step=Step.READY.value, reason="operator"))
    return found + _text_faults(draft.balance_text, _read_balance)


def _amount_faults(draft: RenewalDraft, _known: Known) -> list[BadInput]:
    if not draft.amount_text.strip() and draft.amount is None:
        return [Missing("amount")]
    return _text_faults(draft.amount_text, _read_amount)


def _channel_faults(draft: RenewalDraft, known: Known) -> list[BadInput]:
    gone = known.channels is not None and draft.channel not in known.channels
    return [Missing("channel", reason="channel")] if draft.channel is None or gone else []


def _arrived_faults(draft: RenewalDraft, known: Known) -> list[BadInput]:
    if draft.outcome not in OUTCOMES:
        return [Missing("outcome")]
    if draft.outcome != ARRIVED:
        return []
    found = _amount_faults(draft, known)
    for text, read in (
        (draft.fee_text, _read_fee),
        (draft.new_balance_text, _read_new_balance),
        (draft.data_text, _read_data),
        (draft.valid_until_text, _read_valid_until),
        (draft.receipt, _read_receipt),
        (draft.note, parse_note),
    ):
        found += _text_faults(text, read)
    if not found:
        paid, fee = _amount(draft), _optional(draft.fee_text, _read_fee)
        if paid is not None and fee is not None and fee > paid:
            found.append(FeeAboveAmount("fee", fee=fee, amount=paid))
    return found


_FAULTS: dict[Step, Callable[[RenewalDraft, Known], list[BadInput]]] = {
    Step.SIM: _sim_faults,
    Step.READY: _ready_faults,
    Step.AMOUNT: _amount_faults,
    Step.CHANNEL: _channel_faults,
    Step.ARRIVED: _arrived_faults,
}


def _id_faults(field: str, given: str | None, known: frozenset[str] | None) -> list[BadInput]:
    if given is None:
        return [Missing(field)]
    if known is not None and given not in known:
        return [NotFound(field, what=field, name=given)]
    return []


def _text_faults(text: str, read: Callable[[str], object]) -> list[BadInput]:
    """Return why a text cannot be read; an empty one is not asked for."""
    try:
        _optional(text, read)
    except BadInput as fault:
        return [fault]
    return []


def _optional(text: str, read: Callable[[str], _Read]) -> _Read | None:
    return read(text) if text.strip() else None


def _readable(text: str, read: Callable[[str], _Read]) -> _Read | None:
    try:
        return _optional(text, read)
    except BadInput:
        return None


def _amount(draft: RenewalDraft) -> Money | None:
    return _optional(draft.amount_text, _read_amount) or draft.amount


def _read_amount(text: str) -> Money:
    return parse_amount(text, field="amount")


def _read_balance(text: str) -> Money:
    return parse_amount(text, allow_negative=True, allow_zero=True, field="balance")


def _read_new_balance(text: str) -> Money:
    return parse_amount(text, allow_negative=True, allow_zero=True, field="new_balance")


def _read_fee(text: str) -> Money:
    return parse_amount(text, allow_zero=True, field="fee")


def _read_data(text: str) -> int:
    return parse_data(text, field="data")


def _read_valid_until(text: str) -> date:
    return parse_date(text, field="valid_until")


def _read_receipt(text: str) -> str:
    return parse_note(text, field="receipt")
