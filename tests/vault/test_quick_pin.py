"""Quick unlock: a short PIN in memory, three guesses, some hours, and nothing of it on the disk."""

from __future__ import annotations

import pytest

from kzcompanion.domain.errors import PinNotDigits, QuickPinGone, WrongPassword
from kzcompanion.vault.cipher import CHEAPEST, new_key
from kzcompanion.vault.quick_pin import LIFETIME_SECONDS, QuickPin

KEY = bytes(new_key())


class Hands:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def made(pin: str = "4071", clock: Hands | None = None) -> QuickPin:
    """Wrap the key under a PIN."""
    return QuickPin("ab" * 16, KEY, pin, CHEAPEST, clock or Hands())


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "１２３４", "12 34", "-1234"])
def test_only_four_to_eight_digits_are_a_pin(pin: str) -> None:
    """Anything else is refused before the key is wrapped."""
    with pytest.raises(PinNotDigits):
        made(pin)


@pytest.mark.parametrize("pin", ["0000", "12345678"])
def test_the_right_pin_gives_the_key_back(pin: str) -> None:
    """As often as it is typed."""
    quick = made(pin)
    assert [bytes(quick.open(pin)) for _ in range(4)] == [KEY] * 4


def test_three_wrong_pins_end_it_and_two_do_not() -> None:
    """The count begins anew after a right one; after the third wrong one even the right PIN opens nothing."""
    quick = made()
    for left in (2, 1):
        with pytest.raises(WrongPassword) as wrong:
            quick.open("0000")
        assert wrong.value.facts["n"] == left
    assert bytes(quick.open("4071")) == KEY
    for _ in range(2):
        with pytest.raises(WrongPassword):
            quick.open("0000")
    with pytest.raises(QuickPinGone):
        quick.open("0000")
    assert not quick.usable()
    with pytest.raises(QuickPinGone):
        quick.open("4071")


def test_it_ends_after_some_hours() -> None:
    """Whoever finds the laptop in the evening needs the password."""
    clock = Hands()
    quick = made(clock=clock)
    clock.now = LIFETIME_SECONDS - 1
    assert quick.usable()
    clock.now = LIFETIME_SECONDS
    with pytest.raises(QuickPinGone):
        quick.open("4071")


def test_it_ends_with_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time that passed asleep is noticed."""
    quick = made()
    monkeypatch.setattr("kzcompanion.vault.quick_pin._seconds_asleep", lambda: 1e9)
    assert not quick.usable()


def test_it_shows_neither_key_nor_pin() -> None:
    """Not in its text, and the wrapped key is another text than the key."""
    quick = made()
    assert repr(quick) == "QuickPin()"
    assert not hasattr(quick, "__dict__")
    assert KEY.hex() not in str(quick._slot)


def test_its_slot_opens_nothing_in_the_file() -> None:
    """Put into the vault's header by somebody, the wrapped key is a damaged slot there, not a way in."""
    from kzcompanion.vault.slots import is_whole

    quick = made()
    assert not is_whole("ab" * 16, quick._slot)
