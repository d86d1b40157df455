"""An amount of money as a whole number of minor units; never a float."""

from __future__ import annotations

import msgspec


class Money(msgspec.Struct, frozen=True, order=True, omit_defaults=True, gc=False):
    """Hold an amount in minor units (tiyn: 1 tenge = 100 tiyn); may be negative."""

    tiyn: int
    currency: str = "KZT"

    @classmethod
    def tenge(cls, whole: int) -> Money:
        """Return a whole number of tenge."""
        return cls(whole * 100)

    def __add__(self, other: Money) -> Money:
        """Add an amount of the same currency; another currency raises ValueError."""
        self._same(other)
        return Money(self.tiyn + other.tiyn, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Subtract an amount of the same currency; another currency raises ValueError."""
        self._same(other)
        return Money(self.tiyn - other.tiyn, self.currency)

    def __mul__(self, times: int) -> Money:
        """Multiply by a whole number."""
        return Money(self.tiyn * times, self.currency)

    def __neg__(self) -> Money:
        """Return the amount with the other sign."""
        return Money(-self.tiyn, self.currency)

    def decimal_string(self) -> str:
        """Return the exact amount with two decimals and a point: `1500.00`, the form of JSON and CSV."""
        sign = "-" if self.tiyn < 0 else ""
        whole, part = divmod(abs(self.tiyn), 100)
        return f"{sign}{whole}.{part:02d}"

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError("amounts of two currencies cannot be combined")
