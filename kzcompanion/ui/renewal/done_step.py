"""Step 7: what was written, what it means, where to go from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.renewal import Step
from kzcompanion.ui import channel_text, glance, language, outlook_text
from kzcompanion.ui.renewal.layout_sweep import sweep
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.money_label import MoneyLabel

if TYPE_CHECKING:
    from kzcompanion.services.tracker_service import TrackerSnapshot
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
    from kzcompanion.ui.widgets.buttons import Button


class DoneStep(StepPage):
    """Show the entry as it stands in the ledger, and the next moment to act."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__(Step.DONE, desk)
        self._card = Card("renew_done_card")
        self._card.set_icon("circle-check", "good")
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._now = Card("renew_done_now")
        self._now.set_icon("wallet")
        self._balance = MoneyLabel("renew_done_balance", 28)
        self._until, self._data = labels.strong(), labels.secondary()
        self._next = Banner("renew_next_act", "accent", "clock")
        self._finish = buttons.primary("renew_finish", "chart-line")
        self._another = buttons.secondary("renew_another", "refresh-cw")
        self._card.body.addWidget(self._holder)
        self._card.body.addStretch(1)
        for widget in (self._balance, self._until, self._data):
            self._now.body.addWidget(widget)
        self._now.body.addStretch(1)
        self.side_by_side(self._card, self._now, (3, 2))
        self.column.addWidget(self._next)
        self.column.addWidget(self._another, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._finish.clicked.connect(desk.wishes.finish)
        self._another.clicked.connect(desk.wishes.another)
        glance.current().changed.connect(self.retranslate)
        self.retranslate()

    def deeds(self) -> tuple[Button, ...]:
        return (self._finish,)

    def refresh(self) -> None:
        draft, snapshot = self.desk.draft, self.desk.snapshot()
        if draft.entry_id is None or snapshot is None:
            return
        try:
            entry = self.desk.services.ledger.get(draft.entry_id)
        except CompanionError:
            self._card.set_title(self.tr("The entry was removed from the ledger"))
            sweep(self._grid)
            return
        amount = glance.veiled(language.money(entry.credited))
        self._card.set_title(self.tr("{0} arrived on {1}").format(amount, snapshot.sim.nickname))
        self._card.set_subtitle(self.tr("Written into the ledger, with one step to undo"))
        self._show_rows(entry)
        self._show_now(snapshot)
        tone = outlook_text.urgency(snapshot.act_by, snapshot.now)
        self._next.set_tone("accent" if tone in {"good", "neutral"} else tone, "clock")
        self._next.set_text(self.tr("Next"), outlook_text.act_by(snapshot.act_by, snapshot.now))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Done"))
        self.lead.setText(self.tr("Keep the slip for a few days all the same."))
        self._finish.setText(self.tr("See it in the tracker"))
        self._another.setText(self.tr("Renew another SIM"))
        if self.desk.busy:
            self.refresh()

    def focus_first(self) -> None:
        self._finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self, entry: Entry) -> None:
        sweep(self._grid)
        rows = [
            (self.tr("Paid"), glance.veiled(language.money(entry.amount))),
            (self.tr("Fee"), glance.veiled(language.money(entry.fee))),
            (self.tr("Way"), self._way(entry)),
            (self.tr("Receipt"), entry.receipt),
            (self.tr("Note"), entry.note),
        ]
        shown = [(caption, text) for caption, text in rows if text]
        for place, (caption, text) in enumerate(shown):
            value = labels.strong(text)
            if text == language.UNKNOWN:
                value.setAccessibleName(language.unknown_text())
            self._grid.addWidget(labels.secondary(caption), place, 0)
            self._grid.addWidget(value, place, 1)

    def _way(self, entry: Entry) -> str:
        if entry.channel is None:
            return ""
        return channel_text.name(entry.channel, self.desk.services.facts.all_channels)

    def _show_now(self, snapshot: TrackerSnapshot) -> None:
        self._now.set_title(self.tr("On the SIM now"))
        self._balance.set_money(snapshot.balance)
        until = self.tr("valid until: not known")
        if snapshot.valid_until is not None:
            day = language.day_long(snapshot.valid_until)
            away = language.day_relative(snapshot.valid_until, day_of(snapshot.now))
            until = self.tr("valid until {0}, {1}").format(day, away)
        self._until.setText(until)
        self._data.setVisible(snapshot.data_mb is not None)
        data = glance.veiled(language.data_size(snapshot.data_mb))
        self._data.setText(self.tr("data left: {0}").format(data))
