"""Promises about the label of a correction."""

from __future__ import annotations

import msgspec
import pytest
from ledger_samples import at, check, correction

from kzcompanion.domain.cause import Cause, cause_of, label_of, words_after_label
from kzcompanion.domain.forecast import Forecast, forecast
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money


def labelled(days: float, amount: int, note: str) -> Entry:
    """Return a correction with a note."""
    return msgspec.structs.replace(correction(days, amount), note=note)


@pytest.mark.parametrize("cause", list(Cause))
def test_a_label_is_read_back(cause: Cause) -> None:
    """Every cause is read from the note it wrote, with or without words after it."""
    assert cause_of(labelled(1, -5, label_of(cause))) is cause
    with_words = labelled(1, -5, f"{label_of(cause)} at the hotel")
    assert cause_of(with_words) is cause
    assert words_after_label(with_words) == "at the hotel"
    assert words_after_label(labelled(1, -5, label_of(cause))) == ""


@pytest.mark.parametrize("note", ["", "plan_charge", "#something", "# plan_charge", "my own words"])
def test_other_notes_are_no_labels(note: str) -> None:
    """A note of the user's stays a note."""
    assert cause_of(labelled(1, -5, note)) is None
    assert words_after_label(labelled(1, -5, note)) == note


def test_only_corrections_carry_a_cause() -> None:
    """The same word on a check is a note."""
    assert cause_of(msgspec.structs.replace(check(1, 5), note="#usage")) is None


def rate(note: str) -> Money:
    """Return the rate of a ledger in which 300 of 600 tenge were explained by a correction."""
    entries = [check(0, 3000), check(3, 2700), labelled(5.9, -300, note), check(6, 2100)]
    outlook = forecast(entries, at(6))
    assert isinstance(outlook, Forecast)
    return outlook.per_day


def test_what_was_used_stays_in_the_rate() -> None:
    """Usage that was explained is usage still; a plan charge or a fee that was explained is none."""
    plain = [check(0, 3000), check(3, 2700), check(6, 2100)]
    outlook = forecast(plain, at(6))
    assert isinstance(outlook, Forecast)
    assert rate("#usage") == rate("#unexplained") == rate("#daily_package") == outlook.per_day
    assert rate("#plan_charge") == rate("#channel_fee") == rate("") < outlook.per_day
