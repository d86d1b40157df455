"""The banner over a clock that was set back: every deadline is counted from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from kzcompanion.ui import language
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow


class ClockBanner(Banner):
    """Doubt a clock that stands before what was already written; the Renew tab says so by itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("clock_banner", "warn", "clock", parent=window.notices)
        self._window = window
        for news in (window.bridge.ledger_changed, window.bridge.sims_changed, window.pages.shown):
            news.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look at the clock again; a clock that was put right is believed at once."""
        services = self._window.services
        ahead = services.tracker.written_ahead()
        self.setVisible(ahead is not None and self._window.pages.current_id() != "renew")
        if ahead is not None:
            now = language.day_and_time(services.clock.now())
            self.set_text(
                self.tr("The clock of this laptop may be wrong: do not trust the deadlines"),
                self.tr(
                    "It shows {0}, but {1} was written here before. Set date and time of this laptop."
                ).format(now, language.day_and_time(ahead)),
            )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
