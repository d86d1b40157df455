"""The answer `I cannot tell`: the balance decides, so it is asked for before anything is paid again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Missing
from kzcompanion.domain.money import Money
from kzcompanion.ui.renewal.code_button import CodeButton
from kzcompanion.ui.renewal.layout_sweep import put, sweep
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.money_label import MoneyLabel

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class UnknownForm(QWidget):
    """Put what was before, what was paid and what is now side by side, and let the user decide."""

    arrived = Signal()
    not_arrived = Signal(object)
    """The balance that was read: Money."""
    later = Signal()

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_unknown_form")
        self._desk = desk
        self._lead = labels.secondary()
        self._before_caption, self._paid_caption = labels.label("label"), labels.label("label")
        self._before = MoneyLabel("renew_unknown_before", 20)
        self._paid = MoneyLabel("renew_unknown_paid", 20)
        self._edit = AmountEdit("renew_seen_balance", allow_negative=True, allow_zero=True)
        self._field = Field(self._edit)
        self._code_slot = QVBoxLayout()
        self._yes = buttons.secondary("renew_seen_arrived", "check")
        self._no = buttons.secondary("renew_seen_not_arrived", "x")
        self._later = buttons.quiet("renew_seen_later", "clock")
        self._build()
        self._edit.textChanged.connect(self._on_text)
        self._yes.clicked.connect(lambda: self._decide(arrived=True))
        self._no.clicked.connect(lambda: self._decide(arrived=False))
        self._later.clicked.connect(self.later)

    def refresh(self) -> None:
        """Show the draft; the balance typed here is the new balance of the result, too."""
        draft, snapshot = self._desk.draft, self._desk.snapshot()
        before = draft.balance if draft.balance is not None or snapshot is None else snapshot.balance
        self._before.set_money(before)
        self._paid.set_money(draft.amount)
        if self._edit.text() != draft.new_balance_text:
            self._edit.setText(draft.new_balance_text)
        operator = self._desk.operator()
        code = None if operator is None else self._desk.services.facts.balance_code(operator.id)
        sweep(self._code_slot)
        if code is not None:
            put(self._code_slot, CodeButton(self._desk, code, "unknown"))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._lead.setText(
            self.tr("Read the balance on the SIM first. A second payment before that can double the first.")
        )
        self._before_caption.setText(self.tr("Before"))
        self._paid_caption.setText(self.tr("Paid"))
        self._field.set_caption(self.tr("Balance now"), self.tr("as the SIM shows it"))
        self._yes.setText(self.tr("It has arrived"))
        self._no.setText(self.tr("It has not"))
        self._later.setText(self.tr("I cannot read it now: ask me later"))

    def focus_first(self) -> None:
        """Put the cursor into the balance."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(32)
        for caption, figure in ((self._before_caption, self._before), (self._paid_caption, self._paid)):
            part = QVBoxLayout()
            part.setSpacing(12)
            part.addWidget(caption)
            part.addWidget(figure)
            part.addStretch(1)
            row.addLayout(part)
        row.addWidget(self._field, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._code_slot)
        row.addStretch(1)
        deeds = QHBoxLayout()
        deeds.setSpacing(12)
        for button in (self._yes, self._no, self._later):
            deeds.addWidget(button)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._lead)
        column.addLayout(row)
        column.addLayout(deeds)

    def _on_text(self, text: str) -> None:
        if self._desk.busy:
            self._desk.change(new_balance_text=text)

    def _decide(self, *, arrived: bool) -> None:
        seen: Money | None = self._edit.value()
        if seen is None:
            self._field.show_error(self._edit.fault or Missing("balance"))
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif arrived:
            self.arrived.emit()
        else:
            self.not_arrived.emit(seen)
