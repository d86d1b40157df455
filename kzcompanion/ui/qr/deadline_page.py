"""The deadline of a SIM as an event that a phone's camera puts into its calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzcompanion.ui import error_text, outlook_text
from kzcompanion.ui.qr.qr_page import QrCase, QrPage
from kzcompanion.ui.widgets import buttons, labels

if TYPE_CHECKING:
    from kzcompanion.domain.sim import Sim
    from kzcompanion.ui.widgets.qr_card import QrCard


class DeadlinePage(QrPage):
    """Show when to act as a code, and offer all deadlines as a file."""

    def __init__(self, case: QrCase, card: QrCard, sim: Sim) -> None:
        super().__init__("qr_deadline_page", case, card)
        self._sim = sim
        self._when = labels.strong()
        self._file = buttons.secondary("qr_deadline_file", "calendar")
        self._file.setText(self.tr("Save all reminders (.ics)…"))
        self._file.clicked.connect(self._on_file)
        advice = self.tr(
            "Scan it, and the phone adds the event to its calendar and rings in the morning before. "
            "Where a phone shows only text, send it the file."
        )
        self.column.addWidget(labels.body(advice))
        self.column.addWidget(self._when)
        self.column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_code(self) -> None:
        """Fill the card with the nearest deadline that lies ahead."""
        services = self.case.services
        snapshot = services.tracker.snapshot(self._sim.id)
        self._when.setText(outlook_text.act_by(snapshot.act_by, snapshot.now))
        text = services.calendar.qr_text(snapshot, error_text.wording())
        if text is None:
            self.card.clear(self.tr("There is no deadline ahead for this SIM."))
            return
        caption = self.tr("QR code: reminder for {0}").format(self._sim.nickname)
        self.fill(lambda: self.card.show_text(text, caption))

    def _on_file(self) -> None:
        from kzcompanion.ui.dialogs import reminders_dialog

        reminders_dialog.export_reminders(self, self.case.services, self.case.shell)
