"""Puts act-by, forecast and days left into sentences."""

from __future__ import annotations

from datetime import date, datetime

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.act_by import Action, Deadline, Reason
from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.expiry import days_left
from kzcompanion.domain.forecast import Assumption, DataForecast, Forecast, NeedsChecks, NotFalling
from kzcompanion.domain.inaction import Inaction, Outcome
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft
from kzcompanion.services import forecast_notes, status_text
from kzcompanion.ui import error_text, glance, language
from kzcompanion.ui.counted_text import counted

_CONTEXT = "Outlook"
_REASONS = {
    Reason.PENDING_TOPUP: QT_TRANSLATE_NOOP("Outlook", "a top-up awaits its result"),
    Reason.PLAN_CHARGE: QT_TRANSLATE_NOOP("Outlook", "the plan charge is taken on {day} in the night"),
    Reason.SUSPENSION: QT_TRANSLATE_NOOP("Outlook", "the SIM is suspended on {day}"),
    Reason.PACKAGE_EXPIRY: QT_TRANSLATE_NOOP("Outlook", "{package} is good until {day}"),
    Reason.KEEP_NUMBER: QT_TRANSLATE_NOOP("Outlook", "the unused number is taken away on {day}"),
    Reason.VALID_UNTIL: QT_TRANSLATE_NOOP("Outlook", "valid until {day}"),
    Reason.RUN_OUT: QT_TRANSLATE_NOOP("Outlook", "the balance may run out on {day}"),
    Reason.DATA_OUT: QT_TRANSLATE_NOOP("Outlook", "the mobile data may run out on {day}"),
    Reason.IMEI_GRACE: QT_TRANSLATE_NOOP("Outlook", "the 30 days for an unverified IMEI end on {day}"),
    Reason.TRIP_END: QT_TRANSLATE_NOOP("Outlook", "your trip ends on {day}"),
}
_ACTIONS = {
    Action.TOP_UP: QT_TRANSLATE_NOOP("Outlook", "Top up"),
    Action.USE_UP: QT_TRANSLATE_NOOP("Outlook", "Use it up or renew it"),
    Action.SAVE_DATA: QT_TRANSLATE_NOOP("Outlook", "Buy more data or save it"),
    Action.CHECK_BALANCE: QT_TRANSLATE_NOOP("Outlook", "Read the balance and log it"),
    Action.CHECK_DATA: QT_TRANSLATE_NOOP("Outlook", "Read the data left and log it"),
    Action.RECORD_RESULT: QT_TRANSLATE_NOOP("Outlook", "Say whether it arrived"),
    Action.CHECK_IMEI: QT_TRANSLATE_NOOP("Outlook", "Check the IMEI of the phone"),
    Action.KEEP_OR_LET_GO: QT_TRANSLATE_NOOP("Outlook", "Decide: keep the number or let it go"),
}
_REASONS_PAST = {
    Reason.RUN_OUT: QT_TRANSLATE_NOOP("Outlook", "the balance may be used up since {day}"),
    Reason.DATA_OUT: QT_TRANSLATE_NOOP("Outlook", "the mobile data may be used up since {day}"),
}
_SPENT = QT_TRANSLATE_NOOP("Outlook", "the balance is used up")
_CHARGE_HOURS = QT_TRANSLATE_NOOP("Outlook", "the plan charge is taken on {day} between {first} and {last}")
_IF_NOTHING = QT_TRANSLATE_NOOP("Outlook", "If nothing is done: {0}")
_IF_NOTHING_BY = QT_TRANSLATE_NOOP("Outlook", "If nothing is done by {0}: {1}")
_IF_UNKNOWN = QT_TRANSLATE_NOOP("Outlook", "if the charge fails: not known — ask")
_TOP_UP_AMOUNT = QT_TRANSLATE_NOOP("Outlook", "Top up at least {amount}")
_BEFORE = QT_TRANSLATE_NOOP("Outlook", "{action} by {moment} (Almaty): {reason}")
_OVERDUE = QT_TRANSLATE_NOOP("Outlook", "Overdue since {moment} (Almaty): {reason}. {action}.")
_READ_NOW = QT_TRANSLATE_NOOP("Outlook", "{action} now: {reason}")
_NOTHING = QT_TRANSLATE_NOOP("Outlook", "No date is known. Log a balance or type the valid-until day.")
_NO_DATE = QT_TRANSLATE_NOOP("Outlook", "no date known")
_IS_OVERDUE = QT_TRANSLATE_NOOP("Outlook", "overdue")
_READ = QT_TRANSLATE_NOOP("Outlook", "read the balance")
_TODAY = QT_TRANSLATE_NOOP("Outlook", "act today")
_NEEDS_LATER = QT_TRANSLATE_NOOP("Outlook", "A forecast needs a balance check on {day} or later")
_ABOUT = QT_TRANSLATE_NOOP("Outlook", "Lasts until about {day}")
_BETWEEN = QT_TRANSLATE_NOOP("Outlook", "Lasts until about {first} – {last}")
_WAS_ABOUT = QT_TRANSLATE_NOOP("Outlook", "Ran out about {day}, if used as before")
_WAS_BETWEEN = QT_TRANSLATE_NOOP("Outlook", "Ran out about {first} – {last}, if used as before")
_NOT_BEFORE = QT_TRANSLATE_NOOP("Outlook", "Lasts until {first} at least")
_CHARGED = QT_TRANSLATE_NOOP("Outlook", "since that reading a plan charge of {0} was due")
_NOT_FALLING = QT_TRANSLATE_NOOP("Outlook", "The balance is not falling as far as the checks tell")


def act_by(deadline: Deadline | None, now: datetime) -> str:
    """Return what to do by when and why, in one sentence."""
    if deadline is None:
        return _say(_NOTHING)
    today = day_of(now)
    late = _READ_NOW if deadline.asks_for_reading() else _OVERDUE
    pattern = late if deadline.overdue(now) else _BEFORE
    return _say(pattern).format(
        action=action(deadline),
        moment=language.day_and_time(at_almaty(deadline.at), today=today),
        reason=reason(deadline, today),
    )


def reason(deadline: Deadline, today: date) -> str:
    """Return why the moment matters."""
    if deadline.is_spent():
        return _say(_SPENT)
    day = language.day_short(deadline.day, today=today)
    first, last = deadline.hours
    if deadline.reason is Reason.PLAN_CHARGE and first is not None and last is not None:
        return _say(_CHARGE_HOURS).format(day=day, first=f"{first:02d}:00", last=f"{last:02d}:00")
    package = "" if deadline.package is None else package_name(deadline.package)
    reasons = _REASONS_PAST if status_text.is_foreseen_past(deadline, today) else _REASONS
    return _say(reasons[deadline.reason]).format(day=day, package=package)


def package_name(package: PackageLeft) -> str:
    """Return what a package is called: its name, else what it holds."""
    return status_text.package_name(error_text.wording(), package)


def if_nothing(found: Inaction | None, act_by: Deadline | None, today: date) -> str:
    """Return what follows when nothing is done, as one sentence; empty where nothing does.

    Where it follows a later deadline than act-by, which costs nothing itself, that day is told.
    In glance mode no amount is said. What is not known at all is left to `to_ask`.
    """
    if found is None or found.outcome is Outcome.UNKNOWN:
        return ""
    if glance.current().on:
        found = msgspec.structs.replace(found, per_day=None, per_mb=None, mb_per_day=None)
    told = status_text.inaction_text(error_text.wording(), found)
    last, first = day_of(found.since), today if act_by is None else max(today, day_of(act_by.at))
    if last <= first:
        return _say(_IF_NOTHING).format(told)
    return _say(_IF_NOTHING_BY).format(language.day_short(last, today=today), told)


def action(deadline: Deadline) -> str:
    """Return what to do, with the amount where it is known."""
    if deadline.action is Action.TOP_UP and deadline.amount is not None:
        whole = Money.tenge(-(-deadline.amount.tiyn // 100))  # rounded up: less would not do
        return _say(_TOP_UP_AMOUNT).format(amount=glance.veiled(language.money(whole)))
    return _say(_ACTIONS[deadline.action])


def to_ask(found: Inaction | None) -> str:
    """Return that the plan's rule for a failed charge is still to be asked for; empty once it is known."""
    return _say(_IF_UNKNOWN) if found is not None and found.outcome is Outcome.UNKNOWN else ""


def charged_since(amount: Money | None) -> str:
    """Return that the balance shown knows nothing of a plan charge due since; empty where none was."""
    return "" if amount is None else _say(_CHARGED).format(glance.veiled(language.money(amount)))


def urgency(deadline: Deadline | None, now: datetime) -> str:
    """Return the tone of a deadline: bad when overdue or today, warn within three days, else good.

    Where only a reading is wanted nothing is bad yet.
    """
    if deadline is None:
        return "neutral"
    left = days_left(day_of(deadline.at), day_of(now))
    if deadline.overdue(now) or left <= 0:
        return "warn" if deadline.asks_for_reading() else "bad"
    return "warn" if left <= 3 else "good"


def countdown(deadline: Deadline | None, now: datetime) -> str:
    """Return how far the deadline is, in two or three words."""
    if deadline is None:
        return _say(_NO_DATE)
    if deadline.overdue(now):
        return _say(_READ if deadline.asks_for_reading() else _IS_OVERDUE)
    left = days_left(day_of(deadline.at), day_of(now))
    if left == 0:
        return _say(_TODAY)
    return counted.act_within_days(left)


def outlook(found: Forecast | DataForecast | NeedsChecks | NotFalling, today: date) -> str:
    """Return until when it lasts or has lasted, as a band of days, or how many more checks that takes."""
    if isinstance(found, NeedsChecks) and found.not_before is not None:
        day = language.day_short(found.not_before, today=today)
        return _say(_NEEDS_LATER).format(day=day)
    if isinstance(found, NeedsChecks):
        return counted.needs_checks(found.count)
    if isinstance(found, NotFalling):
        return _say(_NOT_FALLING)
    first = language.day_short(found.earliest, today=today)
    if Assumption.OPEN_ENDED in found.assumptions:
        return _say(_NOT_BEFORE).format(first=first)
    past = found.latest < today
    if found.earliest == found.latest:
        return _say(_WAS_ABOUT if past else _ABOUT).format(day=first)
    return _say(_WAS_BETWEEN if past else _BETWEEN).format(
        first=first, last=language.day_short(found.latest, today=today)
    )


def assumptions(found: Forecast | DataForecast | NeedsChecks | NotFalling) -> str:
    """Return what the forecast supposes, as one line; empty where there is none."""
    return " · ".join(forecast_notes.in_short(error_text.wording(), found))


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
