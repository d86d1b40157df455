"""What may be wrong with a trip, with the bands of a phone, and with what was seen where."""

from __future__ import annotations

from kzcompanion.domain.errors import BadInput


class TripBackwards(BadInput):
    """The departure lies before the arrival; facts: arrival, departure (dates)."""

    slug = "trip_backwards"


class TripTooLong(BadInput):
    """The trip is longer than can be reckoned; facts: maximum (days)."""

    slug = "trip_too_long"


class NothingUsed(BadInput):
    """Neither data nor minutes are wanted, so there is nothing to compare."""

    slug = "nothing_used"


class UsageTooLarge(BadInput):
    """More is to be used a day than can be meant; facts: maximum (MB or minutes as a number)."""

    slug = "usage_too_large"


class SeenInFuture(BadInput):
    """Something was seen on a day that has not come yet; facts: day."""

    slug = "seen_in_future"
