"""Step 5: the checklist for the chosen operator and way, with the user's own amount filled in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.channel import ChannelGuide, ChannelLine
from kzcompanion.domain.phrase import Phrase
from kzcompanion.domain.renewal import RenewalState, Step
from kzcompanion.ui import glance, language
from kzcompanion.ui.renewal.answer_button import AnswerButton
from kzcompanion.ui.renewal.channel_icon import icon_of
from kzcompanion.ui.renewal.clerk_phrases import phrases_for
from kzcompanion.ui.renewal.code_button import CodeButton
from kzcompanion.ui.renewal.layout_sweep import put, sweep
from kzcompanion.ui.renewal.note_line import NoteLine
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.renewal.take_row import TakeRow
from kzcompanion.ui.renewal.tick_line import TickLine
from kzcompanion.ui.renewal.ticket_card import TicketCard
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
    from kzcompanion.ui.widgets.buttons import Button

_FIRST_PHRASES = 6
_CODES = ("balance", "which_network", "remaining")
"""Purposes of codes that help while one pays, where the operator has them."""


class DoStep(StepPage):
    """Let the user tick off line by line; ticks are kept by the id of the line and survive a restart."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__(Step.DO, desk)
        self._ticks: list[TickLine] = []
        self._numbered: list[tuple[TickLine | NoteLine, str]] = []
        self._shown: tuple[object, ...] = ()
        self._ticket = TicketCard(desk)
        self._take = TakeRow(desk)
        self._list = Card("renew_checklist")
        self._list.set_icon("list-checks")
        self._say = Card("renew_say")
        self._say.set_icon("message-square-quote")
        self._dial = Card("renew_dial")
        self._dial.set_icon("phone")
        self._mind = Card("renew_mind")
        self._mind.set_icon("triangle-alert", "warn")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._dial)
        column.addWidget(self._say)
        column.addWidget(self._mind)
        column.addStretch(1)
        self._lines, self._phrases, self._pitfalls = map(_slot, (self._list, self._say, self._mind))
        self._codes = _slot(self._dial)
        self._fee = AmountEdit("renew_told_fee", allow_zero=True)
        self._fee_field = Field(self._fee)
        self._list.body.addWidget(self._fee_field)
        self._list.body.addStretch(1)
        self.column.addWidget(self._ticket)
        self.column.addWidget(self._take)
        self.side_by_side(self._list, right, (3, 2))
        self.column.addStretch(1)
        self._went = buttons.primary("renew_went_to_pay", "log-out")
        self._went.clicked.connect(desk.wishes.pay)
        self._fee.textChanged.connect(self._on_fee)
        glance.current().changed.connect(self.retranslate)
        self.retranslate()

    def deeds(self) -> tuple[Button, ...]:
        return (self._went,)

    def deeds_now(self) -> tuple[Button, ...]:
        return (self._went,) if self.desk.draft.state is RenewalState.DRAFT else ()

    def refresh(self) -> None:
        self._ticket.refresh()
        self._take.refresh()
        draft = self.desk.draft
        if self._fee.text() != draft.fee_text:
            self._fee.setText(draft.fee_text)
        guide = self.desk.guide()
        if guide is None:  # the notice above says that newer data took the way
            self._shown = ()
            self._clear()
            return
        shown = (guide, draft.amount, self.desk.lang(), glance.current().on)
        if shown != self._shown:
            self._shown = shown
            self._fill(guide)
        self._say_number(self.desk.number_mask() or self.tr("as you have it written down"))
        for tick in self._ticks:
            tick.set_ticked(str(tick.property("line")) in draft.ticked)
        self._count()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Do it, line by line"))
        self.lead.setText(self.tr("Tick off what is done. When you leave to pay, say so below."))
        self._went.setText(self.tr("I am going to pay now"))
        self._ticket.retranslate()
        self._take.retranslate()
        self._list.set_title(self.tr("Checklist"))
        self._fee_field.set_caption(
            self.tr("Fee they told you (optional)"),
            self.tr("It is kept for the result and counted in next time; 0 if there is none."),
        )
        self._say.set_title(self.tr("Show it to the clerk"))
        self._say.set_subtitle(self.tr("Large, in Russian and Kazakh, turned around for the other side"))
        self._dial.set_title(self.tr("Codes to dial"))
        self._dial.set_subtitle(self.tr("Large, to tick off while you type them into the phone"))
        self._mind.set_title(self.tr("Mind"))
        if self.desk.busy:
            self._shown = ()
            self.refresh()

    def focus_first(self) -> None:
        wanted = next((tick for tick in self._ticks if not tick.is_ticked()), None)
        if wanted is not None:
            wanted.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        self._ticket.hide_number()

    # --- inside -------------------------------------------------------------------------------------------
    def _fill(self, guide: ChannelGuide) -> None:
        lang = self.desk.lang()
        values = {
            "operator": self.desk.brand(),
            "amount": glance.veiled(language.money(self.desk.draft.amount)),
        }
        self._clear()
        self._list.set_icon(icon_of(guide.kind))
        for title, lines in ((self.tr("Take along"), guide.need), (self.tr("Step by step"), guide.steps)):
            heading = labels.label("label", title)
            heading.setContentsMargins(0, 8 if self._ticks else 0, 0, 0)
            put(self._lines, heading)
            for line in lines:
                self._add_tick(line, line.text.filled(lang, values))
        self._add_phrases(phrases_for(guide, self.desk.services.facts.phrases()), values)
        self._add_codes(guide.operator_id)
        for number, pitfall in enumerate(guide.pitfalls):
            note = NoteLine(f"renew_pitfall_{number}", "circle-alert", "warn")
            put(self._pitfalls, note)
            self._numbered.append((note, pitfall.text.filled(lang, values)))

    def _clear(self) -> None:
        for slot in (self._lines, self._phrases, self._pitfalls, self._codes):
            sweep(slot)
        self._ticks.clear()
        self._numbered.clear()

    def _add_tick(self, line: ChannelLine, text: str) -> None:
        tick = TickLine(f"renew_tick_{len(self._ticks)}")
        tick.setProperty("line", line.id)
        tick.ticked.connect(partial(self._on_ticked, line.id))
        self._ticks.append(tick)
        put(self._lines, tick)
        self._numbered.append((tick, text))

    def _add_phrases(self, phrases: list[Phrase], values: dict[str, str]) -> None:
        for phrase in phrases[:_FIRST_PHRASES]:
            button = AnswerButton(f"renew_phrase_{phrase.id}", "maximize", slim=True)
            text = phrase.template or phrase.text
            button.set_answer(text.filled(self.desk.lang(), values | {"number": "…"}))
            button.clicked.connect(partial(self.desk.wishes.clerk.emit, phrase.id))
            put(self._phrases, button)
        if len(phrases) > _FIRST_PHRASES:
            more = buttons.link("renew_more_phrases")
            more.setText(self.tr("All %n sentence(s)", "", len(phrases)))
            more.clicked.connect(partial(self.desk.wishes.clerk.emit, phrases[_FIRST_PHRASES].id))
            self._phrases.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            more.show()

    def _add_codes(self, operator_id: str | None) -> None:
        facts = self.desk.services.facts
        found = [] if operator_id is None else [c for key in _CODES for c in facts.codes(operator_id, key)]
        self._dial.setVisible(bool(found))
        for code in found:
            put(self._codes, CodeButton(self.desk, code, "do"))

    def _say_number(self, number: str) -> None:
        """Write the number, masked, into every line that names it; a lock only changes these words."""
        for line, text in self._numbered:
            line.set_text(text.replace("{number}", number))

    def _on_fee(self, text: str) -> None:
        if self.desk.busy:
            self.desk.change(fee_text=text)

    def _on_ticked(self, line: str, on: bool) -> None:
        kept = [name for name in self.desk.draft.ticked if name != line]
        self.desk.change(ticked=(*kept, line) if on else tuple(kept))
        self._count()

    def _count(self) -> None:
        done = sum(tick.is_ticked() for tick in self._ticks)
        self._list.set_subtitle(
            self.tr("{0} of {1} ticked").format(language.number(done), language.number(len(self._ticks)))
        )


def _slot(card: Card) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    card.body.addLayout(column)
    return column
