"""The JSON of the command line: its keys are a contract, unknown is null, money a decimal string."""

from __future__ import annotations

from typing import Any

from kzcompanion.domain.almaty import day_of, iso_almaty
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.forecast import Forecast
from kzcompanion.domain.home_money import at_home
from kzcompanion.domain.inaction import Inaction
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.reconcile import Difference
from kzcompanion.domain.renewal import RenewalDraft, RenewalState
from kzcompanion.domain.sim import Sim
from kzcompanion.services.status_text import deadline_text, forecast_text, inaction_text
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.services.wording import Wording


def money_json(money: Money | None) -> str | None:
    """Return an amount as `1500.00`."""
    return None if money is None else money.decimal_string()


def sim_json(sim: Sim) -> dict[str, Any]:
    """Return a SIM as `sim add` and `sim list` show it."""
    return {
        "id": sim.id,
        "nickname": sim.nickname,
        "operator": sim.operator_id,
        "archived": sim.archived_at is not None,
    }


def entry_json(entry: Entry) -> dict[str, Any]:
    """Return an entry as `ledger` shows it."""
    return {
        "id": entry.id,
        "key": entry.key,
        "kind": entry.kind.value,
        "at": iso_almaty(entry.at),
        "balance": money_json(entry.balance),
        "amount": money_json(entry.amount),
        "fee": money_json(entry.fee),
        "channel": entry.channel,
        "data_mb": entry.data_mb,
        "valid_until": entry.valid_until,
        "receipt": entry.receipt or None,
        "note": entry.note or None,
        "reply": entry.reply or None,
        "packages": [package_json(package) for package in entry.packages],
        "home": home_json(entry),
        "has_photo": bool(entry.photo),
    }


def home_json(entry: Entry) -> dict[str, Any] | None:
    """Return what an entry was in the money of home at the rate typed for it; null without a rate."""
    rate, money = entry.home_rate, entry.balance if entry.amount is None else entry.amount
    if rate is None or money is None:
        return None
    return {
        "currency": rate.currency,
        "rate": money_json(rate.per_unit),
        "rate_on": rate.typed_on,
        "amount": Money(at_home(money, rate)).decimal_string(),
    }


def difference_json(found: Difference | None) -> dict[str, Any] | None:
    """Return what a check differs by from what was expected; null where nothing was expected."""
    if found is None:
        return None
    return {
        "expected": money_json(found.expected),
        "seen": money_json(found.seen),
        "gap": money_json(found.gap),
        "usual": found.usual,
        "causes": [
            {"cause": one.cause.value, "amount": money_json(one.amount), "times": one.times}
            for one in found.causes
        ],
    }


def package_json(package: PackageLeft) -> dict[str, Any]:
    """Return a package: megabytes, minutes or messages left as a number, money as `1500.00`."""
    money = package.unit is PackageUnit.MONEY
    return {
        "unit": package.unit.value,
        "left": money_json(Money(package.left)) if money else package.left,
        "name": package.name or None,
        "valid_until": package.valid_until,
    }


def inaction_json(found: Inaction | None, wording: Wording) -> dict[str, Any] | None:
    """Return what doing nothing leads to; null where no deadline has a consequence."""
    if found is None:
        return None
    return {
        "outcome": found.outcome.value,
        "since": iso_almaty(found.since),
        "reason": found.reason.value,
        "per_day": money_json(found.per_day),
        "per_mb": money_json(found.per_mb),
        "mb_per_day": found.mb_per_day,
        "kbps": found.kbps,
        "suspended_on": found.suspended_on,
        "ask": [ask.value for ask in found.ask],
        "text": inaction_text(wording, found),
    }


def snapshot_json(snapshot: TrackerSnapshot, wording: Wording) -> dict[str, Any]:
    """Return one SIM as `status` shows it."""
    due, outlook, today = snapshot.act_by, snapshot.forecast, day_of(snapshot.now)
    return {
        "id": snapshot.sim.id,
        "nickname": snapshot.sim.nickname,
        "operator": snapshot.sim.operator_id,
        "balance": money_json(snapshot.balance),
        "data_mb": snapshot.data_mb,
        "valid_until": snapshot.valid_until,
        "days_left": snapshot.days_left,
        "act_by": None
        if due is None
        else {
            "at": iso_almaty(due.at),
            "reason": due.reason.value,
            "action": due.action.value,
            "text": deadline_text(wording, due, today),
        },
        "forecast": {
            "earliest": outlook.earliest,
            "likely": outlook.likely,
            "latest": outlook.latest,
            "per_day": money_json(outlook.per_day),
        }
        if isinstance(outlook, Forecast)
        else None,
        "if_nothing": inaction_json(snapshot.if_nothing, wording),
        "packages": [package_json(package) for package in snapshot.packages],
        "forecast_text": forecast_text(wording, outlook, today),
        "pending_topup": pending_json(snapshot.pending),
        "needs_attention": snapshot.needs_attention,
    }


def pending_json(draft: RenewalDraft | None) -> dict[str, Any] | None:
    """Return a top-up whose result is not known, or that failed; None for any other."""
    if draft is None or draft.state is RenewalState.DRAFT:
        return None
    return {
        "id": draft.id,
        "state": draft.state.value,
        "amount": money_json(draft.amount),
        "channel": draft.channel,
        "since": iso_almaty(draft.went_to_pay_at or draft.updated_at),
        "look_again_at": iso_almaty(draft.look_again_at) if draft.look_again_at else None,
    }


def error_json(error: CompanionError, message: str) -> dict[str, Any]:
    """Return an error: its slug, the exit code, the field it belongs to, and a sentence."""
    return {"error": error.slug, "code": error.exit_code, "field": error.field, "message": message}
