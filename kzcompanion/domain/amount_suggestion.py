"""How much to pay in, as arithmetic one can check line by line, and what would be stranded at departure."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from kzcompanion.domain.expiry import cycles_until
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import OwnPlan


class LineKind(StrEnum):
    """Name what a line of the sum stands for."""

    PLAN_CHARGES = "plan_charges"
    USAGE = "usage"
    """What is likely to be used beside the charges."""
    DEBT = "debt"
    BALANCE = "balance"
    FEE = "fee"
    LEFT_OVER = "left_over"
    """What the balance holds beyond the charges; with it the lines still add up."""


class Line(msgspec.Struct, frozen=True):
    """Hold one line: an amount to add or subtract (`sign` 1 or -1), `times` so many plan charges."""

    kind: LineKind
    amount: Money
    sign: int
    times: int = 1


class AmountSuggestion(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what to pay in, the lines that add up to it, and what would be left at departure."""

    total: Money
    lines: tuple[Line, ...]
    cycles: int
    """How many plan charges are meant to be covered."""
    stranded: Money | None
    """Left on the SIM after the trip when `total` is paid; None where the trip's end is not known."""
    fee_known: bool
    """False: the channel may keep a fee that is not in the sum."""


def amount_suggestion(
    plan: OwnPlan,
    *,
    today: date,
    balance: Money | None = None,
    fee: Money | None = None,
    departure: date | None = None,
    cycles: int | None = None,
    usage: Money | None = None,
) -> AmountSuggestion | None:
    """Suggest what to pay so that charges and usage are covered; None where the plan charge is not known.

    `cycles` is how many charges to cover: by default those until departure, or one where no departure is
    known. `usage` is what is likely to be used beside them by then. An unknown balance counts as nothing.
    """
    if plan.charge is None:
        return None
    if cycles is None:
        cycles = 1 if departure is None else cycles_until(plan, today, departure)
    lines = [Line(LineKind.PLAN_CHARGES, plan.charge * cycles, 1, cycles)] if cycles else []
    if usage is not None and usage.tiyn > 0:
        lines.append(Line(LineKind.USAGE, usage, 1))
    if balance is not None and balance.tiyn:
        debt = balance.tiyn < 0
        lines.append(
            Line(LineKind.DEBT if debt else LineKind.BALANCE, Money(abs(balance.tiyn)), 1 if debt else -1)
        )
    needed = _sum(lines)
    if needed < 0:
        lines.append(Line(LineKind.LEFT_OVER, Money(-needed), 1))
    elif needed > 0 and fee is not None and fee.tiyn:
        lines.append(Line(LineKind.FEE, fee, 1))
    total = Money(_sum(lines))
    return AmountSuggestion(
        total=total,
        lines=tuple(lines),
        cycles=cycles,
        stranded=stranded(
            plan, today=today, balance=balance, paid=total, fee=fee, departure=departure, usage=usage
        ),
        fee_known=fee is not None,
    )


def stranded(
    plan: OwnPlan,
    *,
    today: date,
    balance: Money | None,
    paid: Money,
    fee: Money | None = None,
    departure: date | None = None,
    usage: Money | None = None,
) -> Money | None:
    """Return what is left after the trip's last plan charge when `paid` is paid in, never below zero.

    None where departure or plan charge is not known. Without `usage` it is the most that can be stranded.
    """
    if departure is None or plan.charge is None:
        return None
    kept = fee.tiyn if fee is not None and paid.tiyn else 0
    used = usage.tiyn if usage is not None else 0
    held = (balance.tiyn if balance is not None else 0) + paid.tiyn - kept - used
    return Money(max(0, held - plan.charge.tiyn * cycles_until(plan, today, departure)))


def _sum(lines: list[Line]) -> int:
    return sum(line.sign * line.amount.tiyn for line in lines)
