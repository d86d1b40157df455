"""One thing that may be true of a habit: a rate, and how uneven its days are; what it makes likely."""

from __future__ import annotations

from math import erfc, sqrt

import msgspec

_WIDEST = 2 / 9
"""Up to here Paulson's formula falls with the amount as it must: it stands for one degree of freedom."""


class Case(msgspec.Struct, frozen=True):
    """Hold a rate judged from a time, and how uneven the days are."""

    share: float
    """How far it is believed, from 0 to 1."""
    per_day: float
    """Mean use of a day, above zero."""
    days: float
    """Time the rate was judged from, in days, older ones counted less."""
    unevenness: float
    """Square of the coefficient of variation of what a day uses."""

    def chance(self, amount: float, days: float, factor: float, doubt: float) -> float:
        """Return how likely it is that within so many days at least an amount above zero is used.

        The days to come use `factor` times as much as those seen, give or take `doubt` as a share of it.
        What a day uses is gamma distributed; then the rate to come over the rate seen follows an F
        distribution, told here by E. Paulson's normal approximation (Ann. Math. Statist. 13, 1942).
        """
        seen = min(_WIDEST, self.unevenness / (9 * self.days) + (doubt / 3) ** 2)
        # A quieter day is not steadier by the square of its quiet.
        ahead = min(1.0, self.unevenness * max(1.0, 1 / factor) / (9 * days))
        root = (amount / (days * self.per_day * factor)) ** (1 / 3)
        sigmas = ((1 - seen) * root - (1 - ahead)) / sqrt(seen * root**2 + ahead)
        return erfc(sigmas / sqrt(2)) / 2
