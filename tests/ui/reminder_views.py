"""The views of the reminders, as the walk over every view shows them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget
from window_stage import NOW, type_into

from kzcompanion.domain.money import Money
from kzcompanion.ui import standing_banners
from kzcompanion.ui.dialogs.reminders_dialog import RemindersDialog, write_reminders
from kzcompanion.ui.main_window import MainWindow


def reminded(window: MainWindow) -> QWidget:
    """Show the tracker with more reminders over it than fit."""
    services = window.services
    for number in range(4):
        sim = services.sims.add(f"The SIM for the road north, {number}", "beeline")
        services.ledger.log(sim.id, Money.tenge(100), valid_until=NOW.date() + timedelta(days=number - 1))
    window.go_to("tracker")
    standing_banners.add_reminders(window)
    return window


def reminder_choices(window: MainWindow) -> QWidget:
    """Show how the program reminds, with a fault in the days and a file that could not be written."""
    dialog = RemindersDialog(window.services, window, window)
    dialog.show()
    type_into(dialog, "reminders_leads", "14, 400").editingFinished.emit()
    write_reminders(Path("/nowhere/phone.ics"), window.services, dialog)
    return dialog
