"""What is said beside a logged amount: the fields there are for it, and what they hold."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft

if TYPE_CHECKING:
    from kzcompanion.ui.widgets.reply_box import ReplyFill

NAMES = frozenset({"fee", "data_mb", "valid_until", "at", "note", "packages", "home_rate"})
"""The optional fields whose texts are kept while they are not logged."""


class LogOptions(NamedTuple):
    """Hold what was said beside the amount; what was not said is empty."""

    fee: Money | None = None
    channel: str | None = None
    data_mb: int | None = None
    valid_until: date | None = None
    at: datetime | None = None
    note: str = ""
    packages: tuple[PackageLeft, ...] = ()
    home_rate: HomeRate | None = None


def in_reply(fill: ReplyFill) -> bool:
    """Tell whether a reply says anything for the optional fields."""
    return bool(fill.packages) or any(one is not None for one in (fill.data_mb, fill.valid_until, fill.fee))
