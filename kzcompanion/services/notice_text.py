"""The words of one desktop notification: never an amount, and no SIM's name where numbers are hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from kzcompanion.domain.reminders import Reminder
from kzcompanion.services.wording import Wording

MOST_LINES = 3


def notice(
    wording: Wording,
    reminders: Sequence[Reminder],
    now: datetime,
    brand: Callable[[str], str],
    *,
    names: bool = True,
) -> tuple[str, str]:
    """Return title and body; `brand` names an operator by its id, and stands for the SIM without `names`."""
    lines = []
    for reminder in reminders[:MOST_LINES]:
        operator = brand(reminder.sim.operator_id)
        deadline = reminder.deadline
        late = "reminder_read_now" if deadline.asks_for_reading() else "reminder_overdue"
        lines.append(
            wording.text(
                late if deadline.overdue(now) else "reminder_line",
                name=reminder.sim.nickname if names else operator,
                action=wording.text(f"action_{deadline.action.value}"),
                moment=wording.instant(deadline.at),
            )
        )
    if len(reminders) > MOST_LINES:
        lines.append(wording.text("reminder_more", n=len(reminders) - MOST_LINES))
    return wording.text("reminder_title", n=len(reminders)), "\n".join(lines)
