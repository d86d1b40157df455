"""Quick unlock: the data key of a locked vault, kept in memory only, wrapped under a short PIN.

What it protects from: somebody at the keyboard of a laptop whose vault is locked. They have three guesses,
and then only the password opens.

What it does not protect from: somebody who can read this program's memory while it runs. A PIN has at most a
hundred million values, so whoever holds a copy of the wrapped key tries them all in hours to months, however
slow each guess is made. So this program never writes anything of it to the disk (a machine that hibernates
writes all its memory there). It is forgotten on quit, after three wrong guesses, some hours after it was set,
and where the system tells (Linux) after the machine was asleep.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from kzcompanion.domain.errors import PinNotDigits, QuickPinGone, WrongPassword
from kzcompanion.vault.cipher import KdfCost
from kzcompanion.vault.slots import new_slot, open_slot

LEAST, MOST = 4, 8
"""How many digits a PIN may have."""
TRIES = 3
LIFETIME_SECONDS = 8 * 3600.0


class QuickPin:
    """Give the data key back for the right PIN, at most three wrong ones and some hours long."""

    __slots__ = ("_asleep", "_clock", "_place", "_slot", "_until", "tries_left", "vault_id")

    def __init__(
        self,
        vault_id: str,
        data_key: bytes,
        pin: str,
        cost: KdfCost,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Wrap the key; raises PinNotDigits and NotEnoughMemory."""
        if not (pin.isascii() and pin.isdigit() and LEAST <= len(pin) <= MOST):
            raise PinNotDigits("pin")
        self.vault_id = vault_id
        self.tries_left = TRIES
        self._clock = clock
        self._until = clock() + LIFETIME_SECONDS
        self._asleep = _seconds_asleep()
        # Bound to a name no vault has: this slot would open nothing if somebody put it into the file.
        self._place = f"{vault_id}.memory"
        self._slot = new_slot(self._place, data_key, pin, cost)

    def __repr__(self) -> str:
        return "QuickPin()"

    def usable(self) -> bool:
        """Tell whether there is a guess left, and time."""
        slept = _seconds_asleep() - self._asleep > 1
        return self.tries_left > 0 and self._clock() < self._until and not slept

    def open(self, pin: str) -> bytearray:
        """Return the data key; raises WrongPassword, and QuickPinGone once no guess or no time is left.

        A guess is counted before it is tried, so calling it off does not win one.
        """
        if not self.usable():
            raise QuickPinGone
        self.tries_left -= 1
        try:
            key = open_slot(self._place, self._slot, pin)
        except WrongPassword:
            if not self.tries_left:
                raise QuickPinGone from None
            raise WrongPassword("pin", kind="pin", n=self.tries_left) from None
        self.tries_left = TRIES
        return key


def _seconds_asleep() -> float:
    """Return how long this machine slept since it was started, 0 where the system does not say."""
    if not hasattr(time, "CLOCK_BOOTTIME"):  # pragma: no cover - Windows and macOS
        return 0.0
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
