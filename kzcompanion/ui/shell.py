"""What a tab may ask of the window around it, and nothing more."""

from __future__ import annotations

from typing import Protocol

from kzcompanion.domain.errors import CompanionError


class Shell(Protocol):
    """Stand for the window towards its tabs."""

    def go_to(self, tab_id: str, **arguments: object) -> None:
        """Show a tab: operators, renew, vault, tracker or guide; it is told the arguments by `on_shown`."""

    def toast(self, text: str, *, undo: bool = False) -> None:
        """Tell in passing what was done, with an Undo button if it can be taken back."""

    def show_error(self, error: CompanionError) -> None:
        """Say in a box what went wrong; an error that belongs to a field is shown at the field instead."""

    def confirm(self, question: str, advice: str, yes: str, *, danger: bool = False) -> bool:
        """Ask a question whose Yes button reads `yes`; return whether it was pressed."""

    def copy_secret(self, text: str) -> None:
        """Put a secret on the clipboard for a short while."""

    def copy_text(self, text: str) -> None:
        """Put a text that is no secret on the clipboard."""

    def choose_locking(self) -> None:
        """Show when the vault locks by itself, and change it."""

    def language(self) -> str:
        """Return the interface language."""

    def read_only(self) -> bool:
        """Tell whether nothing can be written now."""

    def sample(self) -> bool:
        """Tell whether the data shown are sample data."""
