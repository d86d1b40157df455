"""What to say beside an amount that can be paid but may not be what is meant; advice, never a refusal."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kzcompanion.domain.amount_suggestion import AmountSuggestion
from kzcompanion.domain.money import Money

MANY_TIMES = 10
"""An amount so many times what is needed looks like a slip of the keys."""
_WHOLE = Money.tenge(100).tiyn


class Remark(StrEnum):
    """Name what is odd about an amount."""

    BELOW_NEED = "below_need"
    """Less than the suggested sum."""
    FAR_ABOVE = "far_above"
    """Many times the suggested sum."""
    UNEVEN = "uneven"
    """No whole hundreds: notes will not fit."""
    STRANDED = "stranded"
    """Some of it stays on the SIM when the trip ends."""
    BELOW_LIMIT = "below_limit"
    """Less than the chosen way to pay takes at least."""
    ABOVE_LIMIT = "above_limit"
    """More than the chosen way to pay takes at most."""


class AmountRemark(msgspec.Struct, frozen=True):
    """Hold one remark with the amount it speaks of, if any."""

    remark: Remark
    amount: Money | None = None


def amount_remarks(
    paid: Money, suggestion: AmountSuggestion | None, stranded: Money | None
) -> tuple[AmountRemark, ...]:
    """Return the remarks on paying `paid`; `stranded` is what would be left of it after the trip."""
    found = []
    needed = None if suggestion is None or suggestion.total.tiyn == 0 else suggestion.total
    if needed is not None and paid < needed:
        found.append(AmountRemark(Remark.BELOW_NEED, needed - paid))
    if needed is not None and paid.tiyn >= needed.tiyn * MANY_TIMES:
        found.append(AmountRemark(Remark.FAR_ABOVE, needed))
    if paid.tiyn % _WHOLE:
        found.append(AmountRemark(Remark.UNEVEN))
    if stranded is not None and stranded.tiyn > 0:
        found.append(AmountRemark(Remark.STRANDED, stranded))
    return tuple(found)


def limit_remark(paid: Money, min_tenge: int | None, max_tenge: int | None) -> AmountRemark | None:
    """Return what is odd about an amount for a way that takes so much; None is a limit that is not known."""
    if min_tenge is not None and paid < Money.tenge(min_tenge):
        return AmountRemark(Remark.BELOW_LIMIT, Money.tenge(min_tenge))
    if max_tenge is not None and Money.tenge(max_tenge) < paid:
        return AmountRemark(Remark.ABOVE_LIMIT, Money.tenge(max_tenge))
    return None
