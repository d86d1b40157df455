"""Step 4: where to pay, ranked for the traveller's situation with its reasons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.renewal import Step
from kzcompanion.ui.renewal.channel_card import ChannelCard
from kzcompanion.ui.renewal.channel_details import ChannelDetails
from kzcompanion.ui.renewal.situation_bar import SituationBar
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.domain.channel import ChannelGuide
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class ChannelStep(StepPage):
    """Rank the four channels anew with every answer; choosing one shows all that is known about it."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__(Step.CHANNEL, desk)
        self._situation = SituationBar()
        self._cards: dict[str, ChannelCard] = {}
        self._group = QButtonGroup(self)
        self._holder = QFrame()
        self._holder.setObjectName("renew_channels")
        self._stack = QVBoxLayout(self._holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(10)
        self._match_cards()
        self._field = Field(self._holder)
        self.fields = {"channel": self._field}
        self._details = ChannelDetails()
        self.column.addWidget(self._situation)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        column.addStretch(1)
        self.side_by_side(left, self._details, (3, 2))
        self.column.addStretch(1)
        self._group.buttonClicked.connect(self._on_chosen)
        self._situation.answered.connect(self._on_answered)
        self.retranslate()

    def refresh(self) -> None:
        draft = self.desk.draft
        self._match_cards()
        self._situation.show_answers(draft)
        self._rank()
        self._mark(draft.channel)
        self._show_details()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Where do you want to pay?"))
        self.lead.setText(self.tr("Say what is at hand now, and the ways are put in order for you."))
        self._situation.retranslate()
        self._holder.setAccessibleName(self.tr("Ways to pay"))
        if self.desk.busy:
            self.refresh()

    def focus_first(self) -> None:
        chosen = self.desk.draft.channel
        self._cards[chosen if chosen in self._cards else self._best()].setFocus(
            Qt.FocusReason.OtherFocusReason
        )
        self.verticalScrollBar().setValue(0)

    # --- inside -------------------------------------------------------------------------------------------
    def _guides(self) -> tuple[ChannelGuide, ...]:
        operator = self.desk.operator() if self.desk.busy else None
        return self.desk.services.facts.channels(None if operator is None else operator.id)

    def _match_cards(self) -> None:
        """Have one card for every way there is; newer data may have brought or taken one."""
        kinds = [guide.kind for guide in self._guides()]
        for kind in [kind for kind in self._cards if kind not in kinds]:
            card = self._cards.pop(kind)
            self._group.removeButton(card)
            card.deleteLater()
        for kind in kinds:
            if kind not in self._cards:
                card = self._cards[kind] = ChannelCard(kind)
                self._group.addButton(card)
                self._stack.addWidget(card)
                card.show()

    def _best(self) -> str:
        return self.desk.services.renewal.ranking(self.desk.draft)[0].kind

    def _rank(self) -> None:
        lang = self.desk.lang()
        guides = {guide.kind: guide for guide in self._guides()}
        said = self.desk.draft
        asked = (said.internet_now, said.pays_with, said.speaks_local) != (None, None, None)
        focused = next((card for card in self._cards.values() if card.hasFocus()), None)
        for place, ranked in enumerate(self.desk.services.renewal.ranking(self.desk.draft)):
            guide = guides[ranked.kind]
            card = self._cards[ranked.kind]
            card.show_channel(
                guide.title.text(lang), guide.summary.text(lang), ranked, best=asked and place == 0
            )
            self._stack.removeWidget(card)
            self._stack.insertWidget(place, card)
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._order_tabs()

    def _order_tabs(self) -> None:
        ranked = [entry.kind for entry in self.desk.services.renewal.ranking(self.desk.draft)]
        for before, after in pairwise(ranked):
            QWidget.setTabOrder(self._cards[before], self._cards[after])

    def _mark(self, kind: str | None) -> None:
        self._group.setExclusive(False)
        for card in self._cards.values():
            card.setChecked(card.kind == kind)
        self._group.setExclusive(True)

    def _show_details(self) -> None:
        ranking = self.desk.services.renewal.ranking(self.desk.draft)
        wanted = self.desk.draft.channel
        ranked = next((entry for entry in ranking if entry.kind == wanted), ranking[0])
        guide = next(guide for guide in self._guides() if guide.kind == ranked.kind)
        today = day_of(self.desk.services.clock.now())
        self._details.show_guide(guide, ranked, self.desk.lang(), today, self.desk.draft.amount)

    def _on_chosen(self, card: QWidget) -> None:
        if isinstance(card, ChannelCard):
            self._field.show_error(None)
            self.desk.change(channel=card.kind)
            self._show_details()

    def _on_answered(self, field: str, value: object) -> None:
        self.desk.change(**{field: value})
        self._rank()
        self._show_details()
