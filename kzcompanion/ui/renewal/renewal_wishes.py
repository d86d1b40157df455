"""What a step may ask of the tab around it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class RenewalWishes(QObject):
    """Carry the wishes of the steps; the tab grants them."""

    vault = Signal()
    """Show the vault, to unlock it or to keep the number in it."""
    clerk = Signal(str)
    """Show the clerk cards, beginning with this phrase."""
    codes = Signal()
    """Show the QR codes for the phone."""
    sheet = Signal()
    """Make the sheet for the pocket."""
    dial_code = Signal(str)
    """Show a code of the operator in the dial view, by its id."""
    dial_number = Signal()
    """Show the number to top up in the dial view."""
    plan = Signal()
    """Tell the plan of the SIM."""
    pay = Signal()
    """The user goes to pay now."""
    aside = Signal(str)
    """Put the renewal aside; the sentence says how it stands."""
    give_up = Signal()
    """Discard the renewal."""
    other = Signal(str)
    """Open another renewal, by its id."""
    finish = Signal()
    """Show the SIM in the tracker."""
    another = Signal()
    """Begin with another SIM."""
