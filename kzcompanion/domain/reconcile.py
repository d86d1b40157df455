"""What a balance check found beside what was expected, and the likely reasons for the difference."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime

import msgspec

from kzcompanion.domain.burn_rate import days_between
from kzcompanion.domain.cause import Cause
from kzcompanion.domain.expiry import as_of, charges_between
from kzcompanion.domain.ledger import Entry, EntryKind, OrderedEntries, balance_of, in_order
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import OwnPlan

HIGHEST_FEE = 15
"""In percent of the top-up: more is hardly a channel fee; 12 percent was once reported of some terminals."""
_BUSY = 2


class Explanation(msgspec.Struct, frozen=True):
    """Hold how much of the difference a cause would explain; `times` is the number of charges or packages."""

    cause: Cause
    amount: Money
    times: int = 1


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """Hold expected and seen, `gap` = seen less expected, and the causes, the likeliest first."""

    expected: Money
    seen: Money
    gap: Money
    causes: tuple[Explanation, ...] = ()
    usual: bool = False
    """As much is gone as is usual for that time: nothing that needs to be looked into."""


def reconcile(
    entries: Sequence[Entry],
    seen: Money,
    at: datetime,
    *,
    plan: OwnPlan | None = None,
    per_day: Money | None = None,
    daily_packages: Sequence[Money] = (),
    pending: Money | None = None,
) -> Difference | None:
    """Compare a balance seen at an instant with the entries before it; None where nothing was expected.

    `per_day` is the usual usage, `daily_packages` the prices a package might have that starts by itself,
    `pending` the amount of a top-up that is still awaited.
    """
    ordered = in_order(entries)
    earlier = OrderedEntries(ordered[: bisect_right(ordered, at, key=lambda entry: entry.at)])
    expected = balance_of(earlier)
    if expected is None:
        return None
    gap = seen - expected
    causes: list[tuple[float, Explanation]] = []
    if gap.tiyn > 0:
        causes = _causes_of_more(gap.tiyn, pending)
    elif gap.tiyn < 0:
        since = _last_read(earlier)
        missing = -gap.tiyn
        causes = [
            *_plan_charge(missing, as_of(plan or OwnPlan(), earlier), since, at),
            *_daily_package(missing, daily_packages, days_between(since, at)),
            *_channel_fee(missing, earlier, since),
            _usage(missing, per_day, days_between(since, at)),
        ]
    ranked = sorted(causes, key=lambda found: found[0])
    usual = not gap.tiyn or _is_usual(-gap.tiyn, ranked, per_day, days_between(_last_read(earlier), at))
    riddle = not usual and all(found.cause is Cause.USAGE for _, found in ranked)
    if gap.tiyn < 0 and riddle and (plan is None or plan.charge is None):
        # The plan may have a charge that nobody told the program; the user knows.
        ranked.append((1.0, Explanation(Cause.PLAN_CHARGE, Money(-gap.tiyn))))
    return Difference(
        expected=expected,
        seen=seen,
        gap=gap,
        causes=tuple(explanation for _, explanation in ranked),
        usual=usual,
    )


def difference_of(
    entries: Sequence[Entry],
    check: Entry,
    *,
    plan: OwnPlan | None = None,
    per_day: Money | None = None,
    daily_packages: Sequence[Money] = (),
) -> Difference | None:
    """Compare a check of the ledger with the entries before it; None where nothing was expected.

    A reading of the same second is a second look, which nothing lies between: it leaves nothing to explain.
    """
    earlier = [entry for entry in entries if (entry.at, entry.seq) < (check.at, check.seq)]
    told = [entry for entry in earlier if entry.balance is not None or entry.amount is not None]
    if check.balance is None or not told or max(entry.at for entry in told) >= check.at:
        return None
    return reconcile(
        earlier, check.balance, check.at, plan=plan, per_day=per_day, daily_packages=daily_packages
    )


def daily_packages(plan: OwnPlan, balance: Money | None) -> tuple[Money, ...]:
    """Return the prices a package may have that starts by itself, as far as the plan says them.

    It starts where the plan charge could not be paid: with enough for it there was no such package.
    """
    price = plan.failure.daily_package
    paid = plan.charge is not None and balance is not None and balance >= plan.charge
    return () if price is None or paid else (price,)


def _is_usual(
    missing: int, ranked: Sequence[tuple[float, Explanation]], per_day: Money | None, days: float
) -> bool:
    """Up to twice the usual is a busy day, no riddle; nor is use of which nobody knows yet what is usual."""
    if missing <= 0:
        return False
    if per_day is None:
        return all(found.cause is Cause.USAGE for _, found in ranked)
    return missing <= _BUSY * per_day.tiyn * max(days, 1.0)


def _last_read(ordered: Sequence[Entry]) -> datetime:
    read = [entry.at for entry in ordered if entry.balance is not None]
    return read[-1] if read else ordered[0].at


def _causes_of_more(gap: int, pending: Money | None) -> list[tuple[float, Explanation]]:
    causes = [(0.5, Explanation(Cause.TOPUP_UNWRITTEN, Money(gap)))]
    if pending and pending.tiyn * (100 - HIGHEST_FEE) <= gap * 100 <= pending.tiyn * 100:
        causes.append((0.0, Explanation(Cause.PENDING_ARRIVED, Money(gap))))
    return causes


def _plan_charge(
    missing: int, plan: OwnPlan, since: datetime, at: datetime
) -> list[tuple[float, Explanation]]:
    if plan.charge is None or plan.charge.tiyn <= 0:
        return []
    due = len(charges_between(plan, since, at))
    times = min(due, missing // plan.charge.tiyn)
    return [_whole_times(Cause.PLAN_CHARGE, missing, plan.charge, times, 0.0)] if times else []


def _daily_package(missing: int, prices: Sequence[Money], days: float) -> list[tuple[float, Explanation]]:
    """Take the price that explains most, each at most once a day."""
    found = []
    for price in prices:
        times = min(int(days) + 1, missing // price.tiyn) if price.tiyn > 0 else 0
        if times:
            found.append(_whole_times(Cause.DAILY_PACKAGE, missing, price, times, 0.05))
    return sorted(found, key=lambda cause: cause[0])[:1]


def _whole_times(
    cause: Cause, missing: int, price: Money, times: int, doubt: float
) -> tuple[float, Explanation]:
    amount = price * times
    return doubt + (missing - amount.tiyn) / missing, Explanation(cause, amount, times)


def _channel_fee(missing: int, ordered: Sequence[Entry], since: datetime) -> list[tuple[float, Explanation]]:
    """A fee nobody wrote down can only be a small part of what was paid since the last reading."""
    paid = sum(
        entry.amount.tiyn
        for entry in ordered
        if entry.kind is EntryKind.TOPUP
        and entry.amount is not None
        and entry.fee is None
        and entry.balance is None
        and entry.at >= since
    )
    if missing * 100 > paid * HIGHEST_FEE:
        return []
    return [(0.1, Explanation(Cause.CHANNEL_FEE, Money(missing)))]


def _usage(missing: int, per_day: Money | None, days: float) -> tuple[float, Explanation]:
    """Usage is the likelier the closer the gap is to what is usual for that time."""
    explanation = Explanation(Cause.USAGE, Money(missing))
    if per_day is None or per_day.tiyn <= 0:
        return 0.5, explanation
    return min(0.9, abs(missing - per_day.tiyn * days) / missing), explanation
