"""Names the rules of a plan: how often, counted from when, what happens if it cannot be paid."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.own_plan import Anchor, ChargeFailure, KeepClock

_CONTEXT = "PlanRules"
UNKNOWN = QT_TRANSLATE_NOOP("PlanRules", "not known — ask")
_ANCHORS = {
    Anchor.ACTIVATION: QT_TRANSLATE_NOOP("PlanRules", "activation or renewal day"),
    Anchor.LAST_TOPUP: QT_TRANSLATE_NOOP("PlanRules", "the last top-up"),
    Anchor.CALENDAR_MONTH: QT_TRANSLATE_NOOP("PlanRules", "a fixed day of the month"),
    Anchor.WEEKDAY: QT_TRANSLATE_NOOP("PlanRules", "a fixed day of the week"),
}
_FAILURES = {
    ChargeFailure.PER_MB: QT_TRANSLATE_NOOP("PlanRules", "every MB is paid for by itself"),
    ChargeFailure.DAILY_PACKAGE: QT_TRANSLATE_NOOP("PlanRules", "a daily package starts by itself"),
    ChargeFailure.THROTTLE: QT_TRANSLATE_NOOP("PlanRules", "the internet gets very slow"),
    ChargeFailure.BLOCKED: QT_TRANSLATE_NOOP("PlanRules", "the internet stops"),
}
_KEEP = {
    KeepClock.TOPUP: QT_TRANSLATE_NOOP("PlanRules", "a top-up"),
    KeepClock.PAID_ACTIVITY: QT_TRANSLATE_NOOP("PlanRules", "anything paid: a top-up, call, SMS or data"),
}
_YES, _NO = QT_TRANSLATE_NOOP("PlanRules", "yes"), QT_TRANSLATE_NOOP("PlanRules", "no")
_DAY_ONE = QT_TRANSLATE_NOOP("PlanRules", "it is day 1")
_DAY_ZERO = QT_TRANSLATE_NOOP("PlanRules", "counting starts the day after")
_LIMITED = QT_TRANSLATE_NOOP("PlanRules", "with a fixed amount")
_UNLIMITED = QT_TRANSLATE_NOOP("PlanRules", "as “unlimited”: slower after a cap")


def anchor(value: Anchor | None) -> str:
    """Return from which day the charges are counted."""
    return _say(UNKNOWN if value is None else _ANCHORS[value])


def failure(value: ChargeFailure | None) -> str:
    """Return what happens when the balance cannot pay the plan charge."""
    return _say(UNKNOWN if value is None else _FAILURES[value])


def keep_clock(value: KeepClock | None) -> str:
    """Return what counts as keeping the number."""
    return _say(UNKNOWN if value is None else _KEEP[value])


def yes_no(value: bool | None) -> str:
    """Return yes, no, or not known."""
    return _say(UNKNOWN if value is None else _YES if value else _NO)


def first_day(value: bool | None) -> str:
    """Return whether the anchor day is the first day of the cycle."""
    return _say(UNKNOWN if value is None else _DAY_ONE if value else _DAY_ZERO)


def sold_as(value: bool | None) -> str:
    """Return how the data of a plan are sold: up to an amount, or as unlimited with a cap."""
    return _say(UNKNOWN if value is None else _UNLIMITED if value else _LIMITED)


def hour(value: int | None) -> str:
    """Return an hour of the day at Almaty."""
    return _say(UNKNOWN) if value is None else f"{value:02d}:00"


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
