"""Says in one line why to act and how long it lasts, for the command line and the window alike."""

from __future__ import annotations

from datetime import date

from kzcompanion.domain.act_by import Deadline
from kzcompanion.domain.expiry import days_left
from kzcompanion.domain.forecast import Forecast, NeedsChecks, Outlook
from kzcompanion.services.wording import Wording


def deadline_text(wording: Wording, deadline: Deadline) -> str:
    """Return reason and action: `valid until 30 Nov 2026: top up`."""
    reason = wording.text(
        f"act_by_{deadline.reason.value}",
        day=deadline.day,
        charge=deadline.charge,
        amount=deadline.amount,
    )
    return wording.text("act_by", reason=reason, action=wording.text(f"action_{deadline.action.value}"))


def days_left_text(wording: Wording, valid_until: date, today: date) -> str:
    """Return how many days are left: `5 days left`, `last good day`, `over for 2 days`."""
    left = days_left(valid_until, today)
    if left == 0:
        return wording.text("last_good_day")
    return wording.text("days_left", n=left) if left > 0 else wording.text("days_over", n=-left)


def forecast_text(wording: Wording, outlook: Outlook) -> str:
    """Return until when the balance lasts, or what is wanting to tell."""
    if isinstance(outlook, Forecast):
        if outlook.earliest == outlook.latest:
            return wording.text("lasts_until_day", day=outlook.earliest)
        return wording.text("lasts_until", earliest=outlook.earliest, latest=outlook.latest)
    if isinstance(outlook, NeedsChecks) and outlook.not_before is not None:
        return wording.text("needs_checks_from", day=outlook.not_before)
    if isinstance(outlook, NeedsChecks):
        return wording.text("needs_checks", n=outlook.count)
    return wording.text("not_falling")
