"""Answers how much and how long: one snapshot per SIM for tile, table, chart and command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec

from kzcompanion.domain.act_by import Deadline, deadlines
from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.clock_doubt import AHEAD, written_ahead
from kzcompanion.domain.day_types import DayMix
from kzcompanion.domain.expiry import as_of, charges_between, days_left, renewal_to_ask
from kzcompanion.domain.forecast import DataOutlook, Forecast, Outlook, data_forecast, forecast
from kzcompanion.domain.inaction import Inaction, if_nothing
from kzcompanion.domain.ledger import (
    Entry,
    balance_of,
    latest_data_mb,
    latest_packages,
    latest_valid_until,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft
from kzcompanion.domain.reminder_choices import LEAD_DAYS, presses_from
from kzcompanion.domain.renewal import AWAITING, RenewalDraft, RenewalState
from kzcompanion.domain.sim import Sim
from kzcompanion.domain.trend import WeekTrend, week_trend
from kzcompanion.services.clock import Clock
from kzcompanion.services.preferences_service import PreferencesService
from kzcompanion.services.sims_service import SimsService
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.renewals_store import RenewalsStore

if TYPE_CHECKING:
    from kzcompanion.domain.chart_data import ChartData
    from kzcompanion.domain.reconcile import Difference

_URGENCY = (RenewalState.PENDING, RenewalState.UNKNOWN, RenewalState.FAILED, RenewalState.DRAFT)


class TrackerSnapshot(msgspec.Struct, frozen=True, kw_only=True):
    """Hold all that is known of one SIM at one moment; None means not known."""

    sim: Sim
    now: datetime
    balance: Money | None
    """Expected from the last balance read and what was paid in since."""
    data_mb: int | None
    valid_until: date | None
    days_left: int | None
    """Days after today that are still good: 0 on the last good day, negative once it is over."""
    act_by: Deadline | None
    deadlines: tuple[Deadline, ...]
    """Every deadline, nearest first; `act_by` is the first."""
    forecast: Outlook
    data_forecast: DataOutlook
    packages: tuple[PackageLeft, ...]
    """As last read, the shortest validity first."""
    renewed_on: date | None
    """The day of a top-up of which is to be asked whether it renewed the plan."""
    if_nothing: Inaction | None
    """What follows after act-by, and what it costs a day; None where nothing does."""
    trend: WeekTrend | None
    """What the last week cost beside the week before."""
    pending: RenewalDraft | None
    """The most urgent renewal that is not over: pending, unknown, failed, or a draft."""
    mix: DayMix | None
    """What the user said the coming days are like."""
    entries: tuple[Entry, ...]
    """Oldest first."""
    last_entry_at: datetime | None
    charged_since: Money | None = None
    """The plan charges due since the balance was read, which it does not know of; None where none was."""
    leads: tuple[int, ...] = LEAD_DAYS
    """So many days before a deadline it is reminded of."""

    @property
    def overdue(self) -> bool:
        """Tell whether the moment to act has passed."""
        return self.act_by is not None and self.act_by.overdue(self.now)

    @property
    def awaits_result(self) -> bool:
        """Tell whether money may be under way."""
        return self.pending is not None and self.pending.state in AWAITING

    @property
    def needs_attention(self) -> bool:
        """Tell whether it is overdue, over its last good day, awaits a result, or its act-by presses.

        Of several leads the first is early notice; from the next on it presses.
        """
        if self.awaits_result or self.overdue or (self.days_left is not None and self.days_left < 0):
            return True
        return self.act_by is not None and days_left(
            day_of(self.act_by.at), day_of(self.now)
        ) <= presses_from(self.leads)


class TrackerService:
    """Judge SIMs as of now."""

    __slots__ = ("_clock", "_ledger", "_preferences", "_renewals", "_sims")

    def __init__(
        self,
        sims: SimsService,
        ledger: LedgerStore,
        renewals: RenewalsStore,
        clock: Clock,
        preferences: PreferencesService,
    ) -> None:
        self._sims = sims
        self._preferences = preferences
        self._ledger = ledger
        self._renewals = renewals
        self._clock = clock

    def now(self) -> datetime:
        """Return the instant as of which it judges."""
        return self._clock.now()

    def written_ahead(self) -> datetime | None:
        """Return the latest entry of a SIM in use where it lies so far ahead that the clock must be wrong.

        Nobody can log more than a day ahead of the clock, so that it was set back since, or ran ahead then.
        """
        ordered = [self._ledger.in_order(sim.id) for sim in self._sims.list()]
        return written_ahead(
            self._clock.now(), (entries[-1].at for entries in ordered if entries), slack=AHEAD
        )

    def snapshot(self, sim_id: str) -> TrackerSnapshot:
        """Return what is known of one SIM; NotFound."""
        return self._of(self._sims.get(sim_id), self._renewals.open())

    def overview(self) -> list[TrackerSnapshot]:
        """Return every SIM in use, the most urgent first, those without a deadline last."""
        renewals = self._renewals.open()
        found = [self._of(sim, renewals) for sim in self._sims.list()]
        return sorted(found, key=_urgency)

    def chart(self, snapshot: TrackerSnapshot) -> ChartData:
        """Return what the balance chart of a snapshot draws."""
        from kzcompanion.domain.chart_data import chart_data

        return chart_data(
            snapshot.entries, snapshot.now, outlook=snapshot.forecast, valid_until=snapshot.valid_until
        )

    def difference(self, sim_id: str, seen: Money, at: datetime | None = None) -> Difference | None:
        """Compare a balance seen now, or at an instant, with what was expected; None where nothing was."""
        from kzcompanion.domain.reconcile import daily_packages, reconcile

        snapshot = self.snapshot(sim_id)
        outlook = snapshot.forecast
        return reconcile(
            snapshot.entries,
            seen,
            at or snapshot.now,
            plan=snapshot.sim.plan,
            per_day=outlook.per_day if isinstance(outlook, Forecast) else None,
            daily_packages=daily_packages(snapshot.sim.plan, snapshot.balance),
            pending=snapshot.pending.amount if snapshot.awaits_result and snapshot.pending else None,
        )

    def open_renewals(self) -> list[RenewalDraft]:
        """Return every renewal that is not over, the one touched last first."""
        return self._renewals.open()

    def _of(self, sim: Sim, renewals: list[RenewalDraft]) -> TrackerSnapshot:
        now = self._clock.now()
        entries = self._ledger.in_order(sim.id)
        own = [draft for draft in renewals if draft.sim_id == sim.id]
        pending = min(own, key=lambda draft: _URGENCY.index(draft.state), default=None)
        mix = self._preferences.day_mix(sim.id)
        outlook = forecast(entries, now, sim.plan, mix)
        data = data_forecast(entries, now, mix)
        dues = deadlines(sim, entries, now, outlook=outlook, data=data, pending=pending)
        valid_until = latest_valid_until(entries)
        return TrackerSnapshot(
            sim=sim,
            now=now,
            balance=balance_of(entries),
            data_mb=latest_data_mb(entries),
            valid_until=valid_until,
            days_left=None if valid_until is None else days_left(valid_until, day_of(now)),
            act_by=dues[0] if dues else None,
            deadlines=dues,
            forecast=outlook,
            data_forecast=data,
            packages=latest_packages(entries),
            renewed_on=renewal_to_ask(sim.plan, entries, day_of(now)),
            if_nothing=if_nothing(sim.plan, dues, data),
            trend=week_trend(entries),
            pending=pending,
            mix=mix,
            entries=entries,
            last_entry_at=entries[-1].at if entries else None,
            charged_since=_charged_since(sim, entries, now),
            leads=self._preferences.current().lead_days if sim.lead_days is None else sim.lead_days,
        )


def _charged_since(sim: Sim, entries: Sequence[Entry], now: datetime) -> Money | None:
    read_at = next((entry.at for entry in reversed(entries) if entry.balance is not None), None)
    if read_at is None or sim.plan.charge is None or read_at >= now:
        return None
    due = sim.plan.charge * len(charges_between(as_of(sim.plan, entries), read_at, now))
    return due if due.tiyn else None


def _urgency(snapshot: TrackerSnapshot) -> tuple[bool, float, str]:
    due = snapshot.act_by
    return (due is None, due.at.timestamp() if due else 0.0, snapshot.sim.nickname.casefold())
