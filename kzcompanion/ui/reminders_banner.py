"""What needs the user, over the tracker: a line for each deed, each put off singly, or all for today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.act_by import Reason
from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text, glance, outlook_text, tab_order
from kzcompanion.ui.counted_text import counted
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.domain.reminders import Reminder
    from kzcompanion.ui.main_window import MainWindow

_MOST_LINES = 2
_PAUSE_MS = 400
"""A row of changes is counted once, after the tracker has drawn them."""


class ReminderLine(QWidget):
    """One deed: what to do by when, and two buttons."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.reminder: Reminder | None = None
        self.text = labels.secondary()
        self.text.setObjectName(f"reminders_text_{place}")
        self.open = buttons.quiet(f"reminders_open_{place}")
        self.later = buttons.quiet(f"reminders_later_{place}", "clock")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        row.addWidget(self.open)
        row.addWidget(self.later)


class RemindersBanner(Banner):
    """Show what is due while the tracker is in front; closed, it stays away until tomorrow.

    A top-up that awaits its result has a banner of its own.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__("reminders_banner", "warn", "bell", closable=True, parent=window.notices)
        self._window = window
        self._due: tuple[Reminder, ...] = ()
        self._more = labels.secondary()
        self._short = False
        self._lines = [ReminderLine(place) for place in range(_MOST_LINES)]
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        bridge = window.bridge
        for news in (
            bridge.sims_changed,
            bridge.ledger_changed,
            bridge.renewal_changed,
            bridge.preferences_changed,
        ):
            news.connect(self._soon.start)
        window.pages.shown.connect(self._show_or_hide)
        glance.current().changed.connect(self._write_lines)
        self.closed.connect(self._on_closed)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew what is due."""
        found = self._window.services.reminders.due()
        self._due = tuple(one for one in found if one.deadline.reason is not Reason.PENDING_TOPUP)
        now = self._window.services.clock.now()
        # The tile of the SIM is red where it must be; this stays quiet.
        presses = any(outlook_text.urgency(one.deadline, now) != "good" for one in self._due)
        self.set_tone("warn" if presses else "accent", "bell")
        self._write_lines()
        self._show_or_hide()

    def say_in_one_line(self, short: bool) -> None:
        """Name the most urgent deed only, and how many there are beside it."""
        super().say_in_one_line(short)
        if short != self._short:
            self._short = short
            self._write_lines()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_lines()
        super().changeEvent(event)

    # --- showing -------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        """Put the lines beneath the sentence."""
        place = self._row.indexOf(self._words)
        self._row.removeWidget(self._words)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        for line in self._lines:
            column.addWidget(line)
            line.open.clicked.connect(lambda _on=False, line=line: self._on_open(line))
            line.later.clicked.connect(lambda _on=False, line=line: self._on_later(line))
        column.addWidget(self._more)
        self._row.insertLayout(place, column, 1)
        if self._close is not None:
            deeds = (deed for line in self._lines for deed in (line.open, line.later))
            tab_order.follow(*deeds, self._close)

    def _show_or_hide(self, *_tab_id: str) -> None:
        self.setVisible(bool(self._due) and self._window.pages.current_id() == "tracker")

    def _write_lines(self, *_on: bool) -> None:
        now = self._window.services.clock.now()
        self.set_text(counted.things_due(len(self._due)))
        self._words.setVisible(not self._short)
        most = 1 if self._short else _MOST_LINES
        rest = counted.more_due(max(len(self._due) - most, 0)) if len(self._due) > most else ""
        for place, line in enumerate(self._lines):
            line.reminder = self._due[place] if place < min(most, len(self._due)) else None
            line.setVisible(line.reminder is not None)
            if line.reminder is None:
                continue
            name = line.reminder.sim.nickname
            said = self.tr("{0}: {1}").format(name, outlook_text.act_by(line.reminder.deadline, now))
            # Where the line breaks, "· and 1 more" stays whole.
            whole = f"· {rest}".replace(" ", "\u00a0")
            more = f"{_going_on(said)} {whole}"
            line.text.setText(more if self._short and rest else said)
            line.open.set_label(self.tr("Show"))
            line.open.setText(self.tr("Show"))
            line.open.setAccessibleName(self.tr("Show {0}").format(name))
            line.later.setText(self.tr("Tomorrow"))
            line.later.setAccessibleName(self.tr("Remind me tomorrow: {0}").format(name))
            line.later.setToolTip(self.tr("Remind me tomorrow"))
            line.later.setEnabled(not self._window.read_only())
        self._more.setVisible(bool(rest) and not self._short)
        self._more.setText(rest)

    # --- answering -----------------------------------------------------------------------------------------
    def _on_open(self, line: ReminderLine) -> None:
        if line.reminder is not None:
            self._window.go_to("tracker", sim_id=line.reminder.sim.id)

    def _on_later(self, line: ReminderLine) -> None:
        if line.reminder is None:
            return
        try:
            self._window.services.reminders.put_off(line.reminder)
        except CompanionError as error:
            self._window.toast(error_text.sentence(error))
            return
        self.refresh()
        self._window.toast(self.tr("You are reminded again tomorrow"))

    def _on_closed(self) -> None:
        """Rest for today; where nothing can be saved at least until the next start."""
        self._due = ()
        if not self._window.read_only():
            try:
                self._window.services.reminders.put_away()
            except CompanionError as error:
                self._window.toast(error_text.sentence(error))


def _going_on(sentence: str) -> str:
    """Return a sentence without the stop at its end; that of a day, as in `21 нояб.`, belongs to the day."""
    return sentence if re.search(r"\d \S+\.$", sentence) else sentence.rstrip(".。")
