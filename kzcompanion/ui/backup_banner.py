"""The banner that asks for a backup outside this laptop when much has changed since the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer

from kzcompanion.domain.almaty import day_of
from kzcompanion.ui import language
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.domain.backup import BackupReminder
    from kzcompanion.ui.main_window import MainWindow

_PAUSE_MS = 1500
"""Counting reads every record, so it waits until a row of changes is over."""


class BackupBanner(Banner):
    """Say how much changed since the last backup; closed, it stays away until the next start."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("backup_banner", "accent", "save", closable=True, parent=window.notices)
        self._window = window
        self._due: BackupReminder | None = None
        self._dismissed = False
        self._make = buttons.secondary("backup_banner_make")
        self._make.clicked.connect(window.deeds.make_backup)
        self.add_action(self._make)
        self.closed.connect(self._on_closed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        for news in (
            window.bridge.sims_changed,
            window.bridge.ledger_changed,
            window.bridge.renewal_changed,
            window.bridge.vault_record_changed,
        ):
            news.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Count again; what is due once stays until a backup was made."""
        self._due = self._window.services.backup_reminders.due()
        self.setVisible(self._due is not None and not self._dismissed)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        if self._due is None:
            return
        if self._due.last_at is None:
            title = self.tr("There is no backup outside this laptop yet")
        else:
            today = day_of(self._window.services.clock.now())
            last = language.day_short(day_of(self._due.last_at), today=today)
            changes = self.tr("%n change(s)", "", self._due.changes)
            title = self.tr("{0} since the last backup of {1}").format(changes, last)
        self.set_text(
            title, self.tr("A copy on a stick or another computer survives a lost or broken laptop.")
        )
        self._make.setText(self.tr("Make a backup…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_closed(self) -> None:
        self._dismissed = True
