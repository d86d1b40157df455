"""Glance mode: one key hides every amount and number on the screen without locking anything."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

HIDDEN = "•••"
"""What stands where an amount would."""


class Glance(QObject):
    """Hold whether amounts are hidden; widgets that show amounts listen to `changed`."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._on = False

    @property
    def on(self) -> bool:
        """Tell whether amounts are hidden now."""
        return self._on

    def turn(self, on: bool) -> None:
        """Hide or show every amount."""
        if on != self._on:
            self._on = on
            self.changed.emit(on)

    def toggle(self) -> None:
        """Turn from one to the other."""
        self.turn(not self._on)


_glance: Glance | None = None


def current() -> Glance:
    """Return the one glance mode of the running program."""
    global _glance  # noqa: PLW0603 - the screen is hidden or not, as a whole
    if _glance is None:
        _glance = Glance()
    return _glance


def veiled(text: str) -> str:
    """Return the text, or dots while glance mode hides amounts."""
    return HIDDEN if _glance is not None and _glance.on and text else text
