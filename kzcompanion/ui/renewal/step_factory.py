"""Makes the page of a step when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcompanion.domain.renewal import Step
from kzcompanion.ui.renewal.step_page import StepPage

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


def make_step(step: Step, desk: RenewalDesk) -> StepPage:
    """Return a new page for the step; its module is imported only now, so that the tab opens fast."""
    if step is Step.SIM:
        from kzcompanion.ui.renewal.sim_step import SimStep

        return SimStep(desk)
    if step is Step.READY:
        from kzcompanion.ui.renewal.ready_step import ReadyStep

        return ReadyStep(desk)
    if step is Step.AMOUNT:
        from kzcompanion.ui.renewal.amount_step import AmountStep

        return AmountStep(desk)
    if step is Step.CHANNEL:
        from kzcompanion.ui.renewal.channel_step import ChannelStep

        return ChannelStep(desk)
    if step is Step.DO:
        from kzcompanion.ui.renewal.do_step import DoStep

        return DoStep(desk)
    if step is Step.ARRIVED:
        from kzcompanion.ui.renewal.arrived_step import ArrivedStep

        return ArrivedStep(desk)
    from kzcompanion.ui.renewal.done_step import DoneStep

    return DoneStep(desk)
