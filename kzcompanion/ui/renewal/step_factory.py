"""Makes the page of a step when it is first looked at, or in the quiet before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcompanion.domain.renewal import Step
from kzcompanion.ui.renewal.step_page import StepPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


def load_step(step: Step) -> Callable[[RenewalDesk], StepPage]:
    """Return what makes the page of a step; its module is imported only now, so that the tab opens fast."""
    if step is Step.SIM:
        from kzcompanion.ui.renewal.sim_step import SimStep

        return SimStep
    if step is Step.READY:
        from kzcompanion.ui.renewal.ready_step import ReadyStep

        return ReadyStep
    if step is Step.AMOUNT:
        from kzcompanion.ui.renewal.amount_step import AmountStep

        return AmountStep
    if step is Step.CHANNEL:
        from kzcompanion.ui.renewal.channel_step import ChannelStep

        return ChannelStep
    if step is Step.DO:
        from kzcompanion.ui.renewal.do_step import DoStep

        return DoStep
    if step is Step.ARRIVED:
        from kzcompanion.ui.renewal.arrived_step import ArrivedStep

        return ArrivedStep
    from kzcompanion.ui.renewal.done_step import DoneStep

    return DoneStep
