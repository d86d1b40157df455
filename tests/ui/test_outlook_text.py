"""ui/outlook_text: what a deadline says in the window, and how loudly."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from kzcompanion.domain.act_by import Action, Deadline, Reason
from kzcompanion.domain.almaty import start_of_day
from kzcompanion.domain.forecast import Forecast
from kzcompanion.domain.money import Money
from kzcompanion.ui import language, outlook_text

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BEFORE = start_of_day(DAY) - timedelta(seconds=1)
READ = Deadline(at=BEFORE, reason=Reason.RUN_OUT, action=Action.CHECK_BALANCE, day=DAY)
PAY = msgspec.structs.replace(READ, action=Action.TOP_UP)


@pytest.mark.parametrize("lang", language.NAMES)
def test_a_reading_that_is_wanted_is_not_called_overdue(qapp: Any, lang: str) -> None:
    """Few readings make the day early: it says what to do, amber and not red; a likely end is red."""
    language.set_language(qapp, lang)
    assert (outlook_text.urgency(READ, NOW), outlook_text.urgency(PAY, NOW)) == ("warn", "bad")
    late = outlook_text.countdown(PAY, NOW)
    asked = outlook_text.countdown(READ, NOW), outlook_text.act_by(READ, NOW)
    assert late not in asked
    assert outlook_text.action(READ) in asked[1]
    assert outlook_text.act_by(PAY, NOW)[:5] != asked[1][:5]


@pytest.mark.parametrize("lang", language.NAMES)
def test_a_foreseen_day_that_is_over_may_have_come(qapp: Any, lang: str) -> None:
    """Until the day it may run out; after it, it may have; so it is with the band of a forecast."""
    language.set_language(qapp, lang)
    for reason in (Reason.RUN_OUT, Reason.DATA_OUT):
        deadline = msgspec.structs.replace(READ, reason=reason)
        assert outlook_text.reason(deadline, DAY) != outlook_text.reason(deadline, DAY + timedelta(days=1))
    for latest in (DAY, DAY + timedelta(days=2)):
        found = Forecast(
            earliest=DAY, likely=DAY, latest=latest, per_day=Money(1), checks_used=3, last_check_at=NOW
        )
        told = {outlook_text.outlook(found, latest + timedelta(days=days)) for days in (0, 1)}
        assert len(told) == 2
