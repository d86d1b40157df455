"""Promises of what is said about a forecast: what it supposes, and what would narrow it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kzcompanion.domain.day_types import DayMix
from kzcompanion.domain.forecast import Assumption, DataForecast, Forecast, NeedsChecks, NotFalling
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.services.forecast_notes import in_short, narrowing, supposed
from kzcompanion.services.wording import Wording

MIX = DayMix(wifi=3, city=5, road=2)
ENGLISH = Wording("en")


def told(*assumptions: Assumption) -> Forecast:
    """Make a forecast that goes by these assumptions."""
    return Forecast(
        earliest=date(2026, 12, 1),
        likely=date(2026, 12, 3),
        latest=date(2026, 12, 9),
        per_day=Money(12_345),
        checks_used=4,
        last_check_at=datetime(2026, 11, 20, tzinfo=UTC),
        assumptions=assumptions,
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_is_said_in_every_language(lang: str) -> None:
    """Each assumption has words of its own, each remedy too, and none of them is left open."""
    words = Wording(lang)
    everything = told(*Assumption)
    lines = in_short(words, everything)
    assert len(set(lines)) == len(Assumption)
    more = supposed(words, everything, MIX) + supposed(words, told()) + narrowing(words, everything)
    assert len(set(more)) == len(more)
    assert not any("{" in line or not line for line in lines + more)


def test_days_as_so_far_come_with_what_they_use() -> None:
    """Without a mix the usage a day is told, in whole tenge; a mix that counts for nothing is no mix."""
    line = "the days to come are as so far, about 123\u00a0₸ a day"
    assert supposed(ENGLISH, told()) == [line]
    assert supposed(ENGLISH, told(), MIX) == [line]
    assert supposed(ENGLISH, told(Assumption.DAYS_LEARNED), DayMix()) == [line]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Assumption.DAYS_LEARNED, "how the days differ was learned from your checks"),
        (Assumption.DAYS_ASSUMED, "our assumption for them: 0.3, 1 and 2 times the usual"),
    ],
)
def test_a_mix_is_told_with_where_it_comes_from(kind: Assumption, said: str) -> None:
    """Shares in percent, then whether the difference was learned or is ours."""
    assert supposed(ENGLISH, told(kind), MIX) == [
        "days on Wi-Fi 30 %, in the city 50 %, on the road 20 %",
        said,
    ]


def test_a_fraction_is_written_as_in_the_language() -> None:
    """Russian and Kazakh have a comma."""
    for lang in ("ru", "kk"):
        assert "0,3" in supposed(Wording(lang), told(Assumption.DAYS_ASSUMED), MIX)[1]


def test_what_is_wanting_is_told_with_what_mends_it() -> None:
    """Few and old checks are something to do and no assumption; an unknown charge and a mix are both."""
    found = told(
        Assumption.OLD_CHECKS, Assumption.FEW_CHECKS, Assumption.PLAN_UNKNOWN, Assumption.DAYS_ASSUMED
    )
    assert len(narrowing(ENGLISH, found)) == 4
    assert supposed(ENGLISH, told(Assumption.OLD_CHECKS))[1:] == []
    assert supposed(ENGLISH, found, MIX)[2:] == ["no plan charge known"]
    assert narrowing(ENGLISH, told(Assumption.PLAN_CHARGES, Assumption.ONE_OFF_CUT)) == []


@pytest.mark.parametrize("found", [NeedsChecks(2), NotFalling(5)])
def test_without_a_forecast_nothing_is_supposed(found: NeedsChecks | NotFalling) -> None:
    """Where nothing is foretold the forecast's own sentence says all there is."""
    assert (in_short(ENGLISH, found), supposed(ENGLISH, found), narrowing(ENGLISH, found)) == ([], [], [])


def test_a_data_forecast_says_the_same_in_short() -> None:
    """Data left go by the same words."""
    found = DataForecast(
        earliest=date(2026, 12, 1),
        likely=date(2026, 12, 3),
        latest=date(2026, 12, 9),
        per_day_mb=100,
        checks_used=4,
        last_check_at=datetime(2026, 11, 20, tzinfo=UTC),
        assumptions=(Assumption.FEW_CHECKS,),
    )
    assert in_short(ENGLISH, found) == ["few checks so far: one more narrows it"]
