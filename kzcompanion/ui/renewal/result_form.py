"""The answer `arrived`: what was paid and what the SIM shows now, written in one deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.ui import package_words
from kzcompanion.ui.dialogs.reply_dialog import ask_for_reply
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.data_edit import DataEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.reply_button import ReplyButton

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk

_COLUMNS = 4


class ResultForm(QWidget):
    """Take down the result; only the amount is needed, everything is kept in the draft as it is typed."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_result")
        self._desk = desk
        self._paid = AmountEdit("renew_paid")
        self._fee = AmountEdit("renew_fee", allow_zero=True)
        self._balance = AmountEdit("renew_new_balance", allow_negative=True, allow_zero=True)
        self._data = DataEdit("renew_data_left")
        self._valid = DateEdit("renew_valid_until", lambda: day_of(desk.services.clock.now()))
        self._receipt, self._note = QLineEdit(), QLineEdit()
        self._receipt.setObjectName("renew_receipt")
        self._note.setObjectName("renew_note")
        self._edits: dict[str, QLineEdit] = {
            "amount_text": self._paid,
            "new_balance_text": self._balance,
            "valid_until_text": self._valid,
            "data_text": self._data,
            "fee_text": self._fee,
            "receipt": self._receipt,
            "note": self._note,
        }
        self.fields = {
            "amount": Field(self._paid),
            "new_balance": Field(self._balance),
            "valid_until": Field(self._valid),
            "data": Field(self._data),
            "fee": Field(self._fee),
            "receipt": Field(self._receipt),
            "note": Field(self._note),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(self.fields.values()):
            # The note is last and takes what is left of its row.
            span = _COLUMNS - place % _COLUMNS if place == len(self.fields) - 1 else 1
            grid.addWidget(field, place // _COLUMNS, place % _COLUMNS, 1, span, Qt.AlignmentFlag.AlignTop)
        self._paste = ReplyButton("renew_paste_reply")
        self._paste.clicked.connect(self._on_paste)
        grid.addWidget(self._paste, grid.rowCount(), 0, 1, _COLUMNS, Qt.AlignmentFlag.AlignLeft)
        self._packages = labels.caption()
        self._packages.setObjectName("renew_packages")
        self._packages.hide()
        grid.addWidget(self._packages, grid.rowCount(), 0, 1, _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for (name, edit), field in zip(self._edits.items(), self.fields.values(), strict=True):
            edit.textChanged.connect(lambda text, name=name, field=field: self._on_text(name, field, text))

    def refresh(self) -> None:
        """Show the draft; a text that is the same is left alone."""
        for name, edit in self._edits.items():
            text = getattr(self._desk.draft, name)
            if edit.text() != text:
                edit.setText(text)
        today = day_of(self._desk.services.clock.now())
        self._packages.setText(
            " · ".join(package_words.line(one, today) for one in self._desk.draft.packages)
        )
        self._packages.setVisible(bool(self._desk.draft.packages))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        captions = {
            "amount": (self.tr("Amount paid"), ""),
            "new_balance": (self.tr("New balance"), self.tr("as the SIM shows it now")),
            "valid_until": (self.tr("Valid until"), self.tr("for example 2026-12-25")),
            "fee": (self.tr("Fee kept by the channel"), self.tr("0 if there was none")),
            "data": (self.tr("Data left"), self.tr("for example 8.6 GB")),
            "receipt": (self.tr("Receipt number"), self.tr("from the slip")),
            "note": (self.tr("Note"), ""),
        }
        for name, (caption, hint) in captions.items():
            self.fields[name].set_caption(caption, hint)
        self._paste.retranslate()

    def focus_first(self) -> None:
        """Put the cursor where something is most likely missing."""
        self._balance.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_paste(self) -> None:
        """Fill in what the user takes from the operator's reply; its text goes with the entry."""
        fields = frozenset({"balance", "amount", "fee", "data_mb", "valid_until"})
        fill = ask_for_reply(self, self._desk.services, self._desk.draft.operator_id, fields)
        if fill is None or not self._desk.busy:
            return
        for edit, amount in ((self._paid, fill.amount), (self._fee, fill.fee), (self._balance, fill.balance)):
            if amount is not None:
                edit.set_value(amount)
        if fill.data_mb is not None:
            self._data.set_value(fill.data_mb)
        if fill.valid_until is not None:
            self._valid.set_value(fill.valid_until)
        self._desk.change(reply=fill.reply, packages=fill.packages)
        self.refresh()

    def _on_text(self, name: str, field: Field, text: str) -> None:
        if not self._desk.busy:
            return
        field.show_error(None)
        if name == "amount_text":
            self._desk.change(amount_text=text, amount=self._paid.value())
        else:
            self._desk.change(**{name: text})
