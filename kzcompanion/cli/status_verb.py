"""`status`: every SIM, how much and how long, and whether something needs attention."""

from __future__ import annotations

from kzcompanion.cli.json_shapes import pending_json, snapshot_json
from kzcompanion.cli.session import Session
from kzcompanion.cli.terminal import columns
from kzcompanion.domain.almaty import day_of, iso_almaty
from kzcompanion.services.assembly import Services
from kzcompanion.services.status_text import (
    days_left_text,
    deadline_text,
    forecast_text,
    inaction_text,
    package_text,
)
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.services.wording import Wording

ATTENTION = 1


def status(session: Session) -> int:
    """Show every SIM in use, the most urgent first; 1 when one needs attention."""
    with session.reading() as services:
        snapshots = services.tracker.overview()
        newest = services.tracker.written_ahead()
        if session.as_json:
            session.terminal.json(
                {
                    "now": iso_almaty(session.clock.now()),
                    **({} if newest is None else {"clock_behind": iso_almaty(newest)}),
                    "sims": [snapshot_json(snapshot, services.wording) for snapshot in snapshots],
                }
            )
        else:
            session.tell_now()
            _show(session, services, snapshots)
        if newest is not None:
            told = services.wording.text("doctor_clock_set_back", now=session.clock.now(), newest=newest)
            session.terminal.note(told)
    return ATTENTION if any(snapshot.needs_attention for snapshot in snapshots) else 0


def _show(session: Session, services: Services, snapshots: list[TrackerSnapshot]) -> None:
    wording = services.wording
    if not snapshots:
        session.terminal.line(wording.text("no_sims"))
    for number, snapshot in enumerate(snapshots):
        if number:
            session.terminal.line()
        mark = f" — {wording.text('attention')}" if snapshot.needs_attention else ""
        session.terminal.line(f"{snapshot.sim.nickname} ({snapshot.sim.operator_id}){mark}")
        for line in columns(_rows(wording, snapshot), frozenset()):
            session.terminal.line(f"  {line}")


def _rows(wording: Wording, snapshot: TrackerSnapshot) -> list[tuple[str, str]]:
    due, today = snapshot.act_by, day_of(snapshot.now)
    act_by = wording.text("no_deadline")
    if due is not None:
        act_by = f"{wording.instant(due.at)} — {deadline_text(wording, due, today)}"
    rows = [
        (wording.text("label_balance"), wording.money(snapshot.balance)),
        (wording.text("label_data"), wording.data(snapshot.data_mb)),
        *((wording.text("label_package"), package_text(wording, one)) for one in snapshot.packages),
        (wording.text("label_valid_until"), _valid_until(wording, snapshot)),
        (wording.text("label_act_by"), act_by),
        *_nothing_done(wording, snapshot),
        (wording.text("label_forecast"), forecast_text(wording, snapshot.forecast, today)),
    ]
    if snapshot.pending is not None and pending_json(snapshot.pending) is not None:
        since = snapshot.pending.went_to_pay_at or snapshot.pending.updated_at
        state = wording.text(f"topup_{snapshot.pending.state.value}", since=since)
        rows.append((wording.text("label_topup"), state))
    return rows


def _nothing_done(wording: Wording, snapshot: TrackerSnapshot) -> list[tuple[str, str]]:
    found = snapshot.if_nothing
    return [] if found is None else [(wording.text("label_if_nothing"), inaction_text(wording, found))]


def _valid_until(wording: Wording, snapshot: TrackerSnapshot) -> str:
    if snapshot.valid_until is None:
        return wording.text("unknown")
    left = days_left_text(wording, snapshot.valid_until, day_of(snapshot.now))
    return f"{wording.date(snapshot.valid_until)} ({left})"
