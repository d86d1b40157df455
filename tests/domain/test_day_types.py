"""Promises about days of different kinds in the forecast."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import at, check

from kzcompanion.domain.burn_rate import Span
from kzcompanion.domain.day_types import ASSUMED, DayMix, day_rates, factor_of
from kzcompanion.domain.forecast import Assumption, Forecast, data_forecast, forecast
from kzcompanion.domain.ledger import Entry

parts = st.integers(0, 50)
mixes = st.builds(DayMix, parts, parts, parts).filter(lambda mix: mix.told)


def ledger(uses: list[int]) -> list[Entry]:
    """Return a ledger with one check a day."""
    left, entries = 20_000, [check(0, 20_000, data_mb=20_000)]
    for day, used in enumerate(uses, 1):
        left -= used
        entries.append(check(day, left, data_mb=left))
    return entries


STEADY = ledger([200] * 4)
VARIED = ledger([50, 300, 60, 290, 200, 210, 190, 40, 320, 200])


def told(entries: list[Entry], mix: DayMix | None) -> Forecast:
    """Return the forecast that is expected to be one."""
    outlook = forecast(entries, at(len(entries)), None, mix)
    assert isinstance(outlook, Forecast)
    return outlook


@given(mixes)
def test_shares_are_whole_percents_of_a_hundred(mix: DayMix) -> None:
    """However the parts are set, the percents shown add up and never stray by one."""
    assert sum(mix.percents) == 100
    whole = sum(mix.parts)
    for percent, part in zip(mix.percents, mix.parts, strict=True):
        assert abs(percent - part * 100 / whole) < 1


@pytest.mark.parametrize("mix", [None, DayMix(), DayMix(-1, 2, 0)])
def test_a_mix_that_says_nothing_changes_nothing(mix: DayMix | None) -> None:
    """Without a mix the forecast is what it was."""
    assert told(STEADY, mix) == told(STEADY, None)


def test_few_days_fall_back_on_an_assumption_and_say_so() -> None:
    """With few readings the difference of days is assumed, and the forecast says it is."""
    quiet, busy = told(STEADY, DayMix(wifi=1)), told(STEADY, DayMix(road=1))
    assert Assumption.DAYS_ASSUMED in quiet.assumptions
    assert quiet.per_day < told(STEADY, None).per_day < busy.per_day
    assert quiet.likely > busy.likely


def test_many_days_teach_how_they_differ() -> None:
    """With enough daily readings the quiet and busy days are the traveller's own, and it says so."""
    outlook = told(VARIED, DayMix(wifi=1))
    assert Assumption.DAYS_LEARNED in outlook.assumptions
    assert Assumption.DAYS_ASSUMED not in outlook.assumptions
    spans = [Span(1.0, used) for used in (50, 300, 60, 290, 200, 210, 190, 40, 320, 200)]
    rates = day_rates(spans)
    assert rates.learned
    assert rates.wifi < rates.city < rates.road
    assert day_rates(spans[:7]) == day_rates([Span(1.0, 0)] * 9) == day_rates([]) == ASSUMED


@pytest.mark.parametrize("entries", [STEADY, VARIED])
@given(mix=mixes)
def test_the_band_widens_with_a_guess(entries: list[Entry], mix: DayMix) -> None:
    """A mix is a guess: compared with its own middle the band is wider than without one."""
    plain, mixed = told(entries, None), told(entries, mix)
    assert mixed.earliest <= mixed.likely <= mixed.latest
    assert _width(mixed) >= _width(plain) * 0.99


def _width(outlook: Forecast) -> float:
    return (outlook.latest.toordinal() - outlook.earliest.toordinal() + 2) / (
        outlook.likely.toordinal() - at(0).date().toordinal()
    )


@given(mixes)
def test_a_mix_lies_between_its_days(mix: DayMix) -> None:
    """No mix is quieter than Wi-Fi days only, none busier than the road only."""
    assert ASSUMED.wifi - 1e-9 <= factor_of(mix, ASSUMED) <= ASSUMED.road + 1e-9


def test_data_are_bent_as_money_is() -> None:
    """The forecast of mobile data takes the mix, too."""
    plain, road = data_forecast(STEADY, at(5)), data_forecast(STEADY, at(5), DayMix(road=1))
    assert road.per_day_mb > plain.per_day_mb  # type: ignore[union-attr]
    assert Assumption.DAYS_ASSUMED in road.assumptions  # type: ignore[union-attr]
