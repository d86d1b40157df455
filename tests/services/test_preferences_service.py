"""Promises of keeping choices."""

from __future__ import annotations

from datetime import date

import pytest
from hand_clock import HandClock

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import Preferences
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event, PreferencesChanged


def test_choices_survive_a_restart(desk: Services, folder: DataFolder, clock: HandClock) -> None:
    """What was chosen is on the disk; the rest keeps its default."""
    assert desk.preferences.current() == Preferences()
    desk.preferences.change(language="kk", pinned_operators=("izi", "activ"))
    desk.close()
    with Services.open(folder, clock) as again:
        assert again.preferences.current() == Preferences(language="kk", pinned_operators=("izi", "activ"))
        assert again.wording.lang == "kk"


def test_a_choice_is_no_deed(desk: Services) -> None:
    """Undo never takes a choice back; only a real change is told."""
    heard: list[Event] = []
    desk.events.subscribe(PreferencesChanged, heard.append)
    desk.preferences.change(theme="dark")
    desk.preferences.change(theme="dark")
    assert heard == [PreferencesChanged()]
    assert desk.undo.undoable() is None


def test_an_unknown_choice_is_a_fault(desk: Services) -> None:
    """A misspelt choice does not vanish silently."""
    with pytest.raises(TypeError):
        desk.preferences.change(colour="red")


def test_a_home_rate_is_kept_with_its_day(desk: Services) -> None:
    """What was typed comes back whole; half a rate, or one of nonsense, is none."""
    assert desk.preferences.home_rate() is None
    rate = HomeRate(currency="EUR", per_unit=Money.tenge(600), typed_on=date(2026, 11, 22))
    desk.preferences.keep_home_rate(rate)
    assert desk.preferences.home_rate() == rate
    for wrong in ({"home_rate_on": "soon"}, {"home_rate_tiyn": 0}, {"home_currency": "XXX"}):
        desk.preferences.keep_home_rate(rate)
        desk.preferences.change(**wrong)
        assert desk.preferences.home_rate() is None
