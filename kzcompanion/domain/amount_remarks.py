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
