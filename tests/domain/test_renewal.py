"""Promises about SIMs, renewal drafts and results as data."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.renewal import (
    OPEN_STATES,
    STEPS,
    RenewalDraft,
    RenewalResult,
    RenewalState,
    Step,
)
from kzcompanion.domain.sim import Sim

NOW = datetime(2026, 11, 22, 7, tzinfo=UTC)


def test_a_draft_survives_being_stored_at_every_step() -> None:
    """Whatever is typed, and whichever step it is at, a draft is read back as it was."""
    for step in STEPS:
        draft = RenewalDraft(
            id="r",
            started_at=NOW,
            updated_at=NOW,
            step=step,
            sim_id="sim",
            amount_text="две тысячи",
            amount=Money.tenge(2000),
            channel=ChannelKind.TERMINAL,
            ticked=("fee_line", "slip"),
            look_again_at=NOW,
        )
        assert msgspec.convert(msgspec.to_builtins(draft), RenewalDraft) == draft


def test_steps_are_stored_by_name() -> None:
    """A step is stored by its id, so that a step added later moves none of the others."""
    draft = RenewalDraft(id="r", started_at=NOW, updated_at=NOW, step=Step.CHANNEL)
    assert msgspec.to_builtins(draft)["step"] == "channel"
    assert [step.value for step in STEPS] == ["sim", "ready", "amount", "channel", "do", "arrived", "done"]


def test_done_and_discarded_are_not_open() -> None:
    """A renewal stays visible until it is done or discarded."""
    assert set(RenewalState) - OPEN_STATES == {RenewalState.DONE, RenewalState.DISCARDED}


def test_a_result_and_a_sim_survive_being_stored() -> None:
    """Money, days and instants of results and SIMs are read back strictly; a float is no money."""
    result = RenewalResult(paid=Money(200050), fee=Money(0), valid_until=date(2028, 2, 29))
    assert msgspec.convert(msgspec.to_builtins(result), RenewalResult) == result
    sim = Sim(
        id="s",
        nickname="旅游卡",
        operator_id="izi",
        created_at=NOW,
        plan=OwnPlan(charge=Money.tenge(990), cycle=Cycle.DAYS_28, next_charge_on=date(2026, 12, 1)),
        departure_on=date(2026, 12, 24),
    )
    assert msgspec.convert(msgspec.to_builtins(sim), Sim) == sim
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"paid": {"tiyn": 20.5}}, RenewalResult)
