"""The balance before paying: as last known, the code that shows it, and a field for what it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.code import CodeShow, UssdCode
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import language, provenance_text
from kzcompanion.ui.dialogs.reply_dialog import ask_for_reply
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.money_label import MoneyLabel
from kzcompanion.ui.widgets.reply_button import ReplyButton

if TYPE_CHECKING:
    from kzcompanion.domain.ledger import Entry
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
    from kzcompanion.ui.widgets.reply_box import ReplyFill


class BalanceCard(Card):
    """Show how old the last balance is and how to read a new one; writes `balance` of the draft.

    A reply that is pasted is a check, too: it goes into the ledger with its text.
    """

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__("renew_balance_card")
        self._desk = desk
        self.set_icon("wallet")
        self._last = MoneyLabel("renew_last_balance", 22)
        self._age = labels.caption()
        self._dial = buttons.quiet("renew_balance_dial", "maximize")
        self._code_box = Card("renew_code_box", surface="inset", padding=12)
        self._code_caption, self._code = labels.caption(), labels.label("display", wrap=False)
        self._code.setObjectName("renew_balance_code")
        self._spoken, self._source = labels.caption(), labels.caption()
        self._edit = AmountEdit("renew_balance", allow_negative=True, allow_zero=True)
        self.field = Field(self._edit)
        self._paste = ReplyButton("renew_paste_balance")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._last)
        row.addWidget(self._age, 1)
        code_row = QHBoxLayout()
        code_row.addWidget(self._code)
        code_row.addWidget(self._dial)
        code_row.addStretch(1)
        self._code_box.body.addWidget(self._code_caption)
        self._code_box.body.addLayout(code_row)
        for label in (self._spoken, self._source):
            self._code_box.body.addWidget(label)
        self._code_box.body.setSpacing(2)
        self.body.addLayout(row)
        self.body.addWidget(self._code_box)
        self.body.addWidget(self.field)
        self.body.addWidget(self._paste, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._edit.textChanged.connect(self._on_text)
        self._paste.clicked.connect(self._on_paste)
        self._dial.clicked.connect(self._on_dial)

    def refresh(self) -> None:
        """Show the balance last known and the code of the operator that is chosen."""
        snapshot = self._desk.snapshot()
        self._last.set_money(None if snapshot is None else snapshot.balance)
        if snapshot is None or snapshot.balance is None or snapshot.last_entry_at is None:
            self._age.setText(self.tr("No balance was read yet"))
        else:
            ago = language.ago(snapshot.last_entry_at, snapshot.now)
            self._age.setText(self.tr("last known, {0}").format(ago))
        if self._edit.text() != self._desk.draft.balance_text:
            self._edit.setText(self._desk.draft.balance_text)
        self._show_code()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.set_title(self.tr("Balance"))
        self.field.set_caption(
            self.tr("Balance read now (optional)"), self.tr("It shows later whether the money arrived.")
        )
        self._paste.retranslate()
        if self._desk.busy:
            self.refresh()

    def _show_code(self) -> None:
        operator = self._desk.operator()
        code = None if operator is None else self._desk.services.facts.balance_code(operator.id)
        known = code is not None
        for part in (self._code, self._dial, self._spoken, self._source):
            part.setVisible(known)
        if code is None:
            self._code_caption.setText(
                self.tr("No code for the balance is confirmed for {0}: look in its app, or ask.").format(
                    self._desk.brand() or self.tr("this operator")
                )
            )
            return
        self._code_caption.setText(self.tr("Dial this on the SIM to read it now"))
        self._code.setText(code.code)
        self._dial.setText(self.tr("Large"))
        self._dial.setAccessibleName(self.tr("Show the code large, to dial it"))
        self._spoken.setText(self._in_words(code))
        self._code.setAccessibleName(self._spoken.text())
        today = day_of(self._desk.services.clock.now())
        words = [provenance_text.line(code.provenance, today)]
        if code.show is CodeShow.WARN:
            words.insert(0, self.tr("It may have changed."))
        if code.note is not None:
            words.insert(0, code.note.text(self._desk.lang()))
        self._source.setText(sentences(*words))

    def _on_dial(self) -> None:
        operator = self._desk.operator()
        code = None if operator is None else self._desk.services.facts.balance_code(operator.id)
        if code is not None:
            self._desk.wishes.dial_code.emit(code.id)

    def _in_words(self, code: UssdCode) -> str:
        """Name star and hash, which phones hide in different places."""
        names = {"*": self.tr("star"), "#": self.tr("hash")}
        return self.tr("{0}, then call").format(" ".join(names.get(sign, sign) for sign in code.code))

    def _on_paste(self) -> None:
        """Take the balance for this top-up, and log it as a check that keeps the operator's text."""
        operator_id = self._desk.draft.operator_id
        fields = frozenset({"balance", "data_mb", "valid_until"})
        fill = ask_for_reply(self, self._desk.services, operator_id, fields)
        if fill is None or fill.balance is None or not self._desk.busy:
            return
        self._edit.set_value(fill.balance)
        sim_id = self._desk.draft.sim_id
        if sim_id is None or self._logged(sim_id, fill):
            return
        logged = self._desk.attempt(lambda: self._log(sim_id, fill))
        if logged is not None:
            self._desk.shell.toast(self.tr("Balance check written into the ledger"), undo=True)
            self.refresh()

    def _log(self, sim_id: str, fill: ReplyFill) -> Entry:
        assert fill.balance is not None
        return self._desk.services.ledger.log(
            sim_id, fill.balance, data_mb=fill.data_mb, valid_until=fill.valid_until, reply=fill.reply
        )

    def _logged(self, sim_id: str, fill: ReplyFill) -> bool:
        """Tell whether this very reply was the last thing written: pasted twice it is one check."""
        last = self._desk.services.ledger.entries(sim_id)[-1:]
        return any((entry.balance, entry.reply) == (fill.balance, fill.reply) for entry in last)

    def _on_text(self, text: str) -> None:
        if self._desk.busy:
            self._desk.change(balance_text=text, balance=self._edit.value())
