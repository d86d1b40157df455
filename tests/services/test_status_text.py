"""Promises of saying how much and how long."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kzcompanion.domain.act_by import Action, Deadline, Reason
from kzcompanion.domain.almaty import start_of_day
from kzcompanion.domain.forecast import Forecast, NeedsChecks, NotFalling
from kzcompanion.domain.inaction import Ask, Inaction, Outcome
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.reconcile import Difference
from kzcompanion.services.status_text import (
    days_left_text,
    deadline_text,
    difference_text,
    forecast_text,
    inaction_text,
    package_text,
)
from kzcompanion.services.wording import Wording

DAY = date(2026, 11, 30)
AT = datetime(2026, 11, 30, 18, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("reason", Reason)
def test_every_deadline_has_words(lang: str, reason: Reason, action: Action) -> None:
    """Each reason with each action is said in each language, with whatever is known of it."""
    for charge, amount in ((None, None), (Money(1), None), (Money(1), Money(2)), (None, Money(2))):
        deadline = Deadline(at=AT, reason=reason, action=action, day=DAY, charge=charge, amount=amount)
        text = deadline_text(Wording(lang), deadline, DAY)
        assert text
        assert "{" not in text
        assert "act_by" not in text


def test_a_deadline_says_why_and_what_to_do() -> None:
    """The English sentence, as one reads it."""
    deadline = Deadline(
        at=AT,
        reason=Reason.PLAN_CHARGE,
        action=Action.TOP_UP,
        day=DAY,
        charge=Money.tenge(2490),
        amount=Money.tenge(1200),
    )
    said = deadline_text(Wording("en"), deadline, DAY).replace("\u202f", " ").replace("\xa0", " ")
    assert said == "plan charge of 2 490 ₸ on 30 Nov 2026, 1 200 ₸ are missing: top up"


@pytest.mark.parametrize(
    ("valid_until", "said"),
    [
        (date(2026, 11, 23), "осталось 2 дня"),
        (date(2026, 11, 26), "осталось 5 дней"),
        (date(2026, 11, 22), "остался 1 день"),
        (date(2026, 11, 21), "сегодня последний день"),
        (date(2026, 11, 20), "истекло 1 день назад"),
        (date(2026, 11, 10), "истекло 11 дней назад"),
    ],
)
def test_days_are_counted_in_grammar(valid_until: date, said: str) -> None:
    """Russian takes the form of the noun that goes with the number."""
    assert days_left_text(Wording("ru"), valid_until, date(2026, 11, 21)) == said


def test_a_forecast_is_a_band_or_what_is_wanting() -> None:
    """A band, a single day, missing checks, or nothing being used."""
    wording = Wording("en")

    def band(latest: date) -> Forecast:
        return Forecast(
            earliest=DAY, likely=DAY, latest=latest, per_day=Money(1), checks_used=3, last_check_at=AT
        )

    assert (
        forecast_text(wording, band(date(2026, 12, 2)), DAY) == "lasts until about 30 Nov 2026 – 2 Dec 2026"
    )
    assert forecast_text(wording, band(DAY), DAY) == "lasts until about 30 Nov 2026"
    assert forecast_text(wording, NeedsChecks(2), DAY) == "needs 2 more balance checks"
    assert forecast_text(wording, NeedsChecks(1), DAY) == "needs 1 more balance check"
    assert forecast_text(wording, NotFalling(4), DAY) == "nothing is being used up"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("reason", [Reason.RUN_OUT, Reason.DATA_OUT])
def test_a_foreseen_day_that_is_over_is_not_said_to_come(lang: str, reason: Reason) -> None:
    """On the day it may run out; from the next day on it may have."""
    before = start_of_day(DAY) - timedelta(seconds=1)
    foreseen = Deadline(at=before, reason=reason, action=Action.CHECK_BALANCE, day=DAY)
    words, after = Wording(lang), DAY + timedelta(days=1)
    assert deadline_text(words, foreseen, DAY) != deadline_text(words, foreseen, after)
    until = Deadline(at=AT, reason=Reason.VALID_UNTIL, action=Action.TOP_UP, day=DAY)
    assert deadline_text(words, until, DAY) == deadline_text(words, until, after)


@pytest.mark.parametrize("latest", [DAY, DAY + timedelta(days=2)])
def test_a_band_that_is_over_is_told_as_past(latest: date) -> None:
    """Until its last day it lasts; then it is said when it ran out, if it was used as before."""
    found = Forecast(
        earliest=DAY, likely=DAY, latest=latest, per_day=Money(1), checks_used=3, last_check_at=AT
    )
    assert forecast_text(Wording("en"), found, latest).startswith("lasts until about")
    for lang in LANGUAGES:
        past = forecast_text(Wording(lang), found, latest + timedelta(days=1))
        assert past != forecast_text(Wording(lang), found, latest)
        assert Wording(lang).date(DAY) in past


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_words(lang: str, outcome: Outcome) -> None:
    """What follows when nothing is done is said in each language, with whatever is known of it."""
    for per_day, per_mb, used, kbps in ((None, None, None, None), (Money(1), Money(2), 300, 64)):
        found = Inaction(
            outcome=outcome,
            since=AT,
            reason=Reason.PLAN_CHARGE,
            per_day=per_day,
            per_mb=per_mb,
            mb_per_day=used,
            kbps=kbps,
            suspended_on=DAY,
            ask=tuple(Ask),
        )
        text = inaction_text(Wording(lang), found)
        assert text
        assert "{" not in text
        assert "nothing_" not in text
        assert "ask_" not in text


def test_the_cost_of_doing_nothing_is_one_sentence() -> None:
    """The English sentences, as one reads them."""
    found = Inaction(
        outcome=Outcome.PER_MB,
        since=AT,
        reason=Reason.PLAN_CHARGE,
        per_day=Money.tenge(3000),
        per_mb=Money.tenge(10),
        mb_per_day=300,
        suspended_on=DAY,
    )
    said = inaction_text(Wording("en"), found).replace("\u202f", " ").replace("\xa0", " ")
    assert said == (
        "every MB costs 10 ₸: about 3 000 ₸ a day at 300 MB a day; from 30 Nov 2026 on the SIM is suspended"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("unit", PackageUnit)
def test_every_package_has_words(lang: str, unit: PackageUnit) -> None:
    """A package is named by its name or by what it holds, with or without an end."""
    for name, until in (("", None), ("Night", DAY)):
        package = PackageLeft(unit=unit, left=1500, name=name, valid_until=until)
        text = package_text(Wording(lang), package)
        assert name in text
        assert "{" not in text
        deadline = Deadline(
            at=AT, reason=Reason.PACKAGE_EXPIRY, action=Action.USE_UP, day=DAY, package=package
        )
        assert name in deadline_text(Wording(lang), deadline, DAY)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_difference_without_a_likely_reason_is_said_without_one(lang: str) -> None:
    """Expected, seen and gap are there in either direction; where nothing differs, nothing is said."""
    words = Wording(lang)
    for gap in (-250, 250):
        found = Difference(expected=Money.tenge(1000), seen=Money.tenge(1000 + gap), gap=Money.tenge(gap))
        said = difference_text(words, found)
        assert words.money(Money.tenge(250)) in said
        assert "{" not in said
    same = Difference(expected=Money.tenge(5), seen=Money.tenge(5), gap=Money(0))
    assert difference_text(words, same) == difference_text(words, None) == ""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_readings_too_close_together_are_told_their_next_day(lang: str) -> None:
    """Enough readings, but of one day: from which day on another one helps."""
    words = Wording(lang)
    assert words.date(DAY) in forecast_text(words, NeedsChecks(1, not_before=DAY), DAY)
