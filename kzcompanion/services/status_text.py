"""Says in one line why to act and how long it lasts, for the command line and the window alike."""

from __future__ import annotations

from datetime import date

from kzcompanion.domain.act_by import Deadline, Reason
from kzcompanion.domain.cause import Cause
from kzcompanion.domain.expiry import days_left
from kzcompanion.domain.forecast import Forecast, NeedsChecks, Outlook
from kzcompanion.domain.inaction import Inaction
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.reconcile import Difference
from kzcompanion.services.sentence_join import sentences
from kzcompanion.services.wording import Wording

_FORESEEN = frozenset({Reason.RUN_OUT, Reason.DATA_OUT})
"""Reasons of which nobody can tell, once the day is over, whether they came true."""


def deadline_text(wording: Wording, deadline: Deadline, today: date) -> str:
    """Return reason and action: `valid until 30 Nov 2026: top up`."""
    past = "_past" if is_foreseen_past(deadline, today) else ""
    reason = wording.text(
        "act_by_spent" if deadline.is_spent() else f"act_by_{deadline.reason.value}{past}",
        day=deadline.day,
        charge=deadline.charge,
        amount=deadline.amount,
        package=None if deadline.package is None else package_name(wording, deadline.package),
    )
    return wording.text("act_by", reason=reason, action=wording.text(f"action_{deadline.action.value}"))


def is_foreseen_past(deadline: Deadline, today: date) -> bool:
    """Tell whether the day was only foreseen and is over: what was to come may have come."""
    return deadline.reason in _FORESEEN and deadline.day < today


def package_name(wording: Wording, package: PackageLeft) -> str:
    """Return what a package is called: its name, else what it holds."""
    return package.name or wording.text(f"unit_{package.unit.value}")


def package_text(wording: Wording, package: PackageLeft) -> str:
    """Return a package in one line: `Night: 1 500 MB, valid until 3 Dec 2026`."""
    if package.unit is PackageUnit.DATA:
        left = wording.data(package.left)
    elif package.unit is PackageUnit.MONEY:
        left = wording.money(Money(package.left))
    else:
        left = str(package.left)
    name = package_name(wording, package)
    return wording.text("package_left", package=name, left=left, day=package.valid_until)


def inaction_text(wording: Wording, found: Inaction) -> str:
    """Return what follows when nothing is done, what it costs a day, and what to ask."""
    said = wording.text(
        f"nothing_{found.outcome.value}",
        per_day=found.per_day,
        per_mb=found.per_mb,
        data=None if found.mb_per_day is None else wording.data(found.mb_per_day),
        speed=found.kbps,
    )
    parts = [said]
    if found.suspended_on is not None:
        parts.append(wording.text("nothing_then_suspended", day=found.suspended_on))
    parts += [wording.text(f"ask_{ask.value}") for ask in found.ask]
    return wording.text("nothing_joint").join(parts)


def difference_text(wording: Wording, found: Difference | None) -> str:
    """Return expected, seen and the difference, with its likeliest reason; empty where nothing differs."""
    if found is None or not found.gap.tiyn:
        return ""
    said = wording.text(
        "difference_less" if found.gap.tiyn < 0 else "difference_more",
        expected=found.expected,
        seen=found.seen,
        gap=Money(abs(found.gap.tiyn)),
    )
    if not found.causes:
        return said
    likely = wording.text("difference_likely", cause=cause_text(wording, found.causes[0].cause))
    return sentences(said, likely)


def cause_text(wording: Wording, cause: Cause) -> str:
    """Return what a cause of a difference is called."""
    return wording.text(f"cause_{cause.value}")


def days_left_text(wording: Wording, valid_until: date, today: date) -> str:
    """Return how many days are left: `5 days left`, `last good day`, `over for 2 days`."""
    left = days_left(valid_until, today)
    if left == 0:
        return wording.text("last_good_day")
    return wording.text("days_left", n=left) if left > 0 else wording.text("days_over", n=-left)


def forecast_text(wording: Wording, outlook: Outlook, today: date) -> str:
    """Return until when the balance lasts, or has lasted, or what is wanting to tell."""
    if isinstance(outlook, Forecast):
        past = outlook.latest < today
        if outlook.earliest == outlook.latest:
            return wording.text("lasted_until_day" if past else "lasts_until_day", day=outlook.earliest)
        until = "lasted_until" if past else "lasts_until"
        return wording.text(until, earliest=outlook.earliest, latest=outlook.latest)
    if isinstance(outlook, NeedsChecks) and outlook.not_before is not None:
        return wording.text("needs_checks_from", day=outlook.not_before)
    if isinstance(outlook, NeedsChecks):
        return wording.text("needs_checks", n=outlook.count)
    return wording.text("not_falling")
