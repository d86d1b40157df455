"""What every tab is: a page of the window that knows the services, the bridge and the shell around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell


class BaseTab(QWidget):
    """Stand on `services` (deeds and snapshots), `bridge` (news as signals) and `shell` (the window).

    A tab builds its widgets in `__init__` and calls `retranslate()` at its end; the language switch calls it
    again.
    """

    def __init__(
        self, services: Services, bridge: Bridge, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.services, self.bridge, self.shell = services, bridge, shell

    def on_shown(self, **arguments: object) -> None:
        """Be told that the tab comes to the front, with what `shell.go_to` was given."""

    def on_left(self) -> None:
        """Be told that another tab comes to the front or the window closes: save what is being typed."""

    def focus_search(self) -> bool:
        """Put the cursor into the tab's search box; return False where there is none."""
        return False

    def start_entry(self) -> bool:
        """Begin a new entry (Ctrl+N); return False where there is nothing to enter."""
        return False

    def help_page(self) -> str:
        """Return the id of the guide's page that fits what is in front; empty for the one of the tab (F1)."""
        return ""

    def retranslate(self) -> None:
        """Write every text of the tab in the present language."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
