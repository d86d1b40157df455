"""Step 3: how much to pay in, why, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.amount_remarks import AmountRemark, limit_remark
from kzcompanion.domain.money import Money
from kzcompanion.domain.renewal import Step
from kzcompanion.ui import glance, language
from kzcompanion.ui.renewal import remark_text
from kzcompanion.ui.renewal.act_by_banner import ActByBanner
from kzcompanion.ui.renewal.amount_sum import AmountSum
from kzcompanion.ui.renewal.home_line import HomeLine
from kzcompanion.ui.renewal.layout_sweep import put, sweep
from kzcompanion.ui.renewal.note_line import NoteLine
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk

QUICK = (1000, 2000, 3000, 5000)
"""Amounts in tenge offered at a touch."""


class AmountStep(StepPage):
    """Take the amount as typed, as a pill, or as the suggested sum."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__(Step.AMOUNT, desk)
        self._edit = AmountEdit("renew_amount")
        self._field = Field(self._edit)
        self.fields = {"amount": self._field}
        self._pills = PillBar("renew_quick", exclusive=False)
        self._sum = AmountSum(desk)
        self._card = Card("renew_amount_card")
        self._card.set_icon("banknote")
        self._remarks = QWidget()
        self._remark_column = QVBoxLayout(self._remarks)
        self._remark_column.setContentsMargins(0, 0, 0, 0)
        self._remark_column.setSpacing(6)
        self._act_by = ActByBanner("renew_act_by", desk)
        self._card.body.addWidget(self._pills)
        self._card.body.addWidget(self._field)
        self._home = HomeLine(desk)
        self._card.body.addWidget(self._remarks)
        self._card.body.addWidget(labels.rule())
        self._card.body.addWidget(self._home)
        self._card.body.addStretch(1)
        self.side_by_side(self._card, self._sum, (1, 1))
        self.column.addWidget(self._act_by)
        self.column.addStretch(1)
        self._edit.textChanged.connect(self._on_text)
        self._pills.changed.connect(self._on_pill)
        self._sum.taken.connect(self._edit.set_value)
        glance.current().changed.connect(self.retranslate)
        self.retranslate()

    def refresh(self) -> None:
        if self._edit.text() != self.desk.draft.amount_text:
            self._edit.setText(self.desk.draft.amount_text)
        self._sum.refresh()
        self._mark_pill()
        self._show_remarks()
        self._home.show_money(self._edit.value())
        self._act_by.refresh()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("How much do you want to pay in?"))
        self.lead.setText(self.tr("Pick an amount, type one, or take the sum worked out at the right."))
        self._card.set_title(self.tr("Amount"))
        self._pills.set_pills([(str(tenge), language.money(Money.tenge(tenge))) for tenge in QUICK])
        self._field.set_caption(self.tr("Amount to pay in"), self.tr("in tenge, for example 2000"))
        self._home.retranslate()
        if self.desk.busy:
            self.refresh()

    def focus_first(self) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    # --- inside -------------------------------------------------------------------------------------------
    def _on_text(self, text: str) -> None:
        if not self.desk.busy:
            return
        self._field.show_error(None)
        self.desk.change(amount_text=text, amount=self._edit.value())
        self._mark_pill()
        self._show_remarks()
        self._home.show_money(self._edit.value())

    def _on_pill(self, tenge: str) -> None:
        self._edit.set_value(Money.tenge(int(tenge)))
        self._mark_pill()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_pill(self) -> None:
        value = self._edit.value()
        for tenge in QUICK:
            self._pills.choose(str(tenge), on=value == Money.tenge(tenge))

    def _show_remarks(self) -> None:
        sweep(self._remark_column)
        remarks = [*self.desk.services.renewal.remarks(self.desk.draft), *self._limit()]
        for number, remark in enumerate(remarks):
            line = NoteLine(f"renew_remark_{number}", "info", "warn")
            line.set_text(remark_text.words(remark))
            put(self._remark_column, line)

    def _limit(self) -> list[AmountRemark]:
        """Return what the way that is chosen already makes of the amount."""
        amount, guide = self.desk.draft.amount, self.desk.guide()
        if guide is None or amount is None:
            return []
        remark = limit_remark(amount, guide.min_tenge, guide.max_tenge)
        return [] if remark is None else [remark]
