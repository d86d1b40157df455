"""The head of a SIM: balance, days left, until when it lasts, and what to do by when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kzcompanion.domain.act_by import Action
from kzcompanion.domain.almaty import day_of
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import glance, language, outlook_text, package_words
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.folded_label import FoldedLabel
from kzcompanion.ui.widgets.money_label import MoneyLabel
from kzcompanion.ui.widgets.renewed_question import RenewedQuestion
from kzcompanion.ui.widgets.ring import Ring

_FULL_CIRCLE_DAYS = 30
_SHARES, _LOW_SHARES = (3, 0, 5), (5, 0, 16)
"""Of the width: balance, ring, words."""
_ICONS = {"bad": "triangle-alert", "warn": "clock", "good": "circle-check", "neutral": "circle-question-mark"}


class SimSummary(Card):
    """Show one snapshot; it computes nothing."""

    topup_asked = Signal()
    change_asked = Signal()
    archive_asked = Signal()
    after_trip_asked = Signal()
    """The user wants to decide what becomes of the number after the trip."""
    renewed = Signal(object)
    """The Almaty day on which the plan was renewed, as the user says."""

    def __init__(self) -> None:
        super().__init__("sim_summary", padding=14)
        self._snapshot: TrackerSnapshot | None = None
        self._dense = False
        self._notes: tuple[str, ...] = ()
        self._build()
        self._topup.clicked.connect(self.topup_asked)
        self._change.clicked.connect(self.change_asked)
        self._archive.clicked.connect(self.archive_asked)
        self._decide.clicked.connect(self.after_trip_asked)
        glance.current().changed.connect(self._on_glance)

    def show_snapshot(self, snapshot: TrackerSnapshot, brand: str) -> None:
        """Show this SIM as it stands."""
        self._snapshot = snapshot
        today = day_of(snapshot.now)
        self.set_title(snapshot.sim.nickname)
        self.set_subtitle(" · ".join(word for word in (brand, snapshot.sim.plan.name) if word))
        self._balance.set_money(snapshot.balance)
        self._forecast.setText(self._lasts(snapshot))
        # Where not even the charge is known, that is what to ask first.
        unsaid = None if snapshot.sim.plan.charge is None else snapshot.if_nothing
        self._notes = (outlook_text.to_ask(unsaid), outlook_text.assumptions(snapshot.forecast))
        due = snapshot.act_by
        self._decide.setVisible(due is not None and due.action is Action.KEEP_OR_LET_GO)
        tone = outlook_text.urgency(snapshot.act_by, snapshot.now)
        self._chip.set_chip(outlook_text.countdown(snapshot.act_by, snapshot.now), tone, _ICONS[tone])
        self._show_amounts(snapshot)
        self._show_ring(snapshot)
        self._question.ask(snapshot.sim.id, snapshot.renewed_on, today)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts that are the same for every SIM."""
        waiting = self._snapshot is not None and self._snapshot.awaits_result
        begun = self._snapshot is not None and self._snapshot.pending is not None
        self._topup.setText(
            self.tr("Did it arrive?")
            if waiting
            else self.tr("Continue the top-up")
            if begun
            else self.tr("Start a top-up")
        )
        self._change.set_label(self.tr("Change this SIM"))
        self._question.retranslate()
        self._archive.set_label(self.tr("Put this SIM away"))
        self._decide.setText(self.tr("Keep it or let it go?"))
        self._show_age()

    def make_dense(self, dense: bool) -> None:
        """Leave out the ring, whose figure the chip tells, too, and set everything closer."""
        self._dense = dense
        self._ring.setVisible(not dense)
        self._balance.set_size(22 if dense else 28)
        self.set_padding(14, 8 if dense else 14, 4 if dense else 12)
        self._topup.make_dense(dense)
        self._assumptions.fold(dense)
        for column in (self._money, self._words):
            column.setSpacing(0 if dense else 2)
        for place, share in enumerate(_LOW_SHARES if dense else _SHARES):
            self._row.setStretch(place, share)
        if self._snapshot is not None:
            self._show_amounts(self._snapshot)
            self._show_age()

    def _build(self) -> None:
        self._topup = buttons.secondary("summary_topup", "refresh-cw")
        self._change = buttons.icon_button("summary_change", "pencil")
        self._archive = buttons.icon_button("summary_archive", "archive")
        self._decide = buttons.quiet("summary_decide", "log-out")
        self._chip = Chip(tone="neutral")
        self._chip.setObjectName("act_by_chip")
        for action in (self._chip, self._topup, self._change, self._archive):
            self.add_action(action)
        self._caption, self._data = labels.caption(), labels.secondary()
        self._balance = MoneyLabel("summary_balance", size=28)
        self._ring = Ring("summary_days", size=68)
        self._forecast = labels.secondary()
        self._forecast.setObjectName("forecast_label")
        self._assumptions, self._act_by = FoldedLabel("caption"), labels.strong()
        self._act_by.setObjectName("act_by_label")
        self._if_nothing, self._packages = labels.caption(), labels.caption()
        self._if_nothing.setObjectName("if_nothing_label")
        self._packages.setObjectName("packages_label")
        self._money = money = QVBoxLayout()
        money.setSpacing(2)
        for widget in (self._caption, self._balance, self._data, self._packages):
            money.addWidget(widget)
        money.addStretch(1)
        self._words = words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for widget in (self._act_by, self._if_nothing, self._forecast, self._assumptions):
            words.addWidget(widget)
        words.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        self._row = row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(money, _SHARES[0])
        row.addWidget(self._ring)
        row.addLayout(words, _SHARES[-1])
        self.body.addLayout(row)
        self._question = RenewedQuestion()
        self.body.addWidget(self._question)
        self._question.renewed.connect(self.renewed)
        self._question.another_day.connect(self.change_asked)

    def _lasts(self, snapshot: TrackerSnapshot) -> str:
        if snapshot.balance is not None and snapshot.balance.tiyn <= 0:
            return self.tr("Nothing is left on the balance")
        return outlook_text.outlook(snapshot.forecast, day_of(snapshot.now))

    def _show_age(self) -> None:
        age = self._age_text(self._snapshot) if self._snapshot is not None else ""
        head = "" if self._dense and age else self.tr("Balance")
        self._caption.setText(" · ".join(word for word in (head, age) if word))

    def _data_text(self, snapshot: TrackerSnapshot) -> str:
        if self._dense:
            return "" if snapshot.data_mb is None else glance.veiled(language.data_size(snapshot.data_mb))
        return self.tr("Data left: {0}").format(glance.veiled(language.data_size(snapshot.data_mb)))

    def _on_glance(self, _on: bool) -> None:
        if self._snapshot is not None:
            self._show_amounts(self._snapshot)

    def _show_amounts(self, snapshot: TrackerSnapshot) -> None:
        """Write the lines in which amounts stand, hidden or not."""
        self._data.setText(self._data_text(snapshot))
        self._data.setVisible(bool(self._data.text()))
        self._act_by.setText(outlook_text.act_by(snapshot.act_by, snapshot.now))
        today = day_of(snapshot.now)
        self._if_nothing.setText(outlook_text.if_nothing(snapshot.if_nothing, snapshot.act_by, today))
        self._if_nothing.setVisible(bool(self._if_nothing.text()))
        self._packages.setText("\n".join(package_words.line(one, today) for one in snapshot.packages))
        self._packages.setVisible(bool(snapshot.packages))
        notes = (outlook_text.charged_since(snapshot.charged_since), *self._notes)
        self._assumptions.setText(" · ".join(note for note in notes if note))
        self._assumptions.setVisible(bool(self._assumptions.text()))

    def _age_text(self, snapshot: TrackerSnapshot) -> str:
        if snapshot.last_entry_at is None:
            return self.tr("nothing logged yet")
        return self.tr("last logged {0}").format(language.ago(snapshot.last_entry_at, snapshot.now))

    def _show_ring(self, snapshot: TrackerSnapshot) -> None:
        left = snapshot.days_left
        if left is None:
            self._ring.set_value(None, "?", self.tr("no end known"))
            return
        tone = "bad" if left < 0 else "gold" if left <= 3 else "accent"
        share = min(1.0, max(0.0, (left + 1) / _FULL_CIRCLE_DAYS))
        caption = self.tr("day(s) left", "", left) if left >= 0 else self.tr("day(s) over", "", -left)
        self._ring.set_value(share, str(abs(left)), caption, ink=tone)
