"""What the latest balance check differs by from what was expected, and the correction that explains it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta
from operator import attrgetter

from kzcompanion.domain.cause import Cause, label_of
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.expiry import as_of
from kzcompanion.domain.forecast import WINDOW_DAYS, Forecast, forecast
from kzcompanion.domain.ledger import Entry, EntryKind, OrderedEntries, balance_of, in_order
from kzcompanion.domain.money import Money
from kzcompanion.domain.reconcile import Difference, daily_packages, difference_of
from kzcompanion.services.ledger_service import LedgerService
from kzcompanion.services.tracker_service import TrackerService, TrackerSnapshot

JUST_BEFORE = timedelta(seconds=1)
"""A correction stands this long before the check it explains, so that the check still has the last word."""


class DifferenceService:
    """Compare checks with the ledger before them, and post what explains a difference."""

    __slots__ = ("_ledger", "_tracker")

    def __init__(self, ledger: LedgerService, tracker: TrackerService) -> None:
        self._ledger = ledger
        self._tracker = tracker

    def latest(self, snapshot: TrackerSnapshot) -> tuple[Entry, Difference] | None:
        """Return the latest check of a SIM and what it differs by; None where nothing differs."""
        check = latest_check(snapshot.entries)
        found = None if check is None else self._of(snapshot, check)
        return None if check is None or found is None or not found.gap.tiyn else (check, found)

    def of(self, entry: Entry) -> Difference | None:
        """Return what a check that was just logged differs by; None for any other entry."""
        if entry.kind is not EntryKind.CHECK:
            return None
        return self._of(self._tracker.snapshot(entry.sim_id), entry)

    def post(self, check_id: str, cause: Cause) -> Entry:
        """Write the correction by which a cause explains a check, as one deed; NotFound if nothing is left.

        It is worked out anew from the ledger, so that two clicks never post one reason twice.
        """
        check = self._ledger.get(check_id)
        found = self._of(self._tracker.snapshot(check.sim_id), check)
        amount = None if found is None else amount_of(found, cause)
        if amount is None:
            raise NotFound("cause", what="cause", name=cause.value)
        return self._ledger.correct(check.sim_id, amount, check.at - JUST_BEFORE, label_of(cause))

    def _of(self, snapshot: TrackerSnapshot, check: Entry) -> Difference | None:
        plan = snapshot.sim.plan
        # What is usual is judged without the check in question: it would make itself usual.
        ordered, place = in_order(snapshot.entries), attrgetter("at", "seq")
        before = OrderedEntries(ordered[: bisect_left(ordered, place(check), key=place)])
        plan, earlier = as_of(plan, before), _lately(before, check.at)
        outlook = forecast(earlier, check.at, plan)
        return difference_of(
            earlier,
            check,
            plan=plan,
            per_day=outlook.per_day if isinstance(outlook, Forecast) else None,
            daily_packages=daily_packages(plan, balance_of(earlier)),
        )


def _lately(before: OrderedEntries, at: datetime) -> OrderedEntries:
    """Return what the comparison can need of a long ledger: what is older tells nothing of the last check."""
    since = at - timedelta(days=WINDOW_DAYS)
    recent = OrderedEntries(before[bisect_left(before, since, key=attrgetter("at")) :])
    return recent if any(entry.balance is not None for entry in recent) else before


def latest_check(entries: Sequence[Entry]) -> Entry | None:
    """Return the last entry in which a balance was read, or None."""
    return next((entry for entry in reversed(entries) if entry.kind is EntryKind.CHECK), None)


def amount_of(found: Difference, cause: Cause) -> Money | None:
    """Return the signed correction a cause stands for: its own amount, or all if unexplained."""
    if cause is Cause.UNEXPLAINED:
        return found.gap if found.gap.tiyn else None
    told = next((one.amount for one in found.causes if one.cause is cause), None)
    if told is None:
        return None
    return told if found.gap.tiyn > 0 else Money(-told.tiyn)
