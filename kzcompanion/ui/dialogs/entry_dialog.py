"""Changing one entry of the ledger: what was mistyped can be put right, and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.cause import cause_of, label_of, words_after_label
from kzcompanion.domain.date_text import parse_instant
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.services import status_text
from kzcompanion.ui import error_text, language
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.data_edit import DataEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.fitted_scroll import FittedScroll
from kzcompanion.ui.widgets.home_rate_row import HomeRateRow
from kzcompanion.ui.widgets.package_rows import PackageRows
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit
from kzcompanion.ui.widgets.receipt_row import ReceiptRow

if TYPE_CHECKING:
    from datetime import date, datetime

    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge

_FORM = {
    EntryKind.CHECK: ("at", "balance", "data_mb", "valid_until", "note"),
    EntryKind.TOPUP: ("at", "amount", "fee", "balance", "data_mb", "valid_until", "receipt", "note"),
    EntryKind.CORRECTION: ("at", "amount", "note"),
}


class EntryDialog(FittedDialog):
    """Write the changes to one entry; `entry` holds it afterwards."""

    def __init__(
        self, services: Services, entry: Entry, parent: QWidget | None = None, bridge: Bridge | None = None
    ) -> None:
        """Join the dialog to an entry; without a bridge it shows no photo of the receipt."""
        super().__init__(parent)
        self._bridge = bridge
        self.setObjectName("entry_dialog")
        self._services = services
        self.entry = entry
        self._build()
        self._fill()
        self._keeper = DraftKeeper(f"entry_{entry.id}", services.drafts, self._edits(), self)
        self._keeper.restore()
        self._name_everything()
        self.finished.connect(lambda _result: self._keeper.forget())
        self._keep.clicked.connect(self._on_keep)
        for edit in self._edits().values():
            edit.returnPressed.connect(self._on_keep)
        self._cancel.clicked.connect(self.reject)

    def _build(self) -> None:
        correction = self.entry.kind is EntryKind.CORRECTION
        self._at = ParsedEdit("entry_at", parse_instant, _say_instant)
        self._amount = AmountEdit("entry_amount", difference=correction)
        self._fee = AmountEdit("entry_fee", allow_zero=True)
        self._balance = AmountEdit("entry_balance", allow_negative=True, allow_zero=True)
        self._data = DataEdit("entry_data")
        self._valid = DateEdit("entry_valid_until", self._today)
        self._receipt, self._note = QLineEdit(), QLineEdit()
        self._receipt.setObjectName("entry_receipt")
        self._note.setObjectName("entry_note")
        editors: dict[str, QWidget] = {
            "at": self._at,
            "amount": self._amount,
            "fee": self._fee,
            "balance": self._balance,
            "data_mb": self._data,
            "valid_until": self._valid,
            "receipt": self._receipt,
            "note": self._note,
        }
        self._fields = {name: Field(editors[name]) for name in _FORM[self.entry.kind]}
        self._title = labels.title()
        self._keep, self._cancel = buttons.primary("entry_save", "check"), buttons.quiet("entry_cancel")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        last = len(self._fields) - 1
        for place, field in enumerate(self._fields.values()):
            wide = 2 if place == last and not place % 2 else 1  # a note that is alone has the whole row
            grid.addWidget(field, place // 2, place % 2, 1, wide, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        self._packages = PackageRows("entry", self._today)
        self._home = HomeRateRow("entry", self._today)
        for part in (self._packages, self._home):
            part.setVisible(self.entry.kind is not EntryKind.CORRECTION)
        column.addWidget(self._scrolling(grid), 1)
        self._packages.follow(self._home.edit)
        self._reply = labels.caption()
        self._reply.setObjectName("entry_reply")
        self._reply.setVisible(bool(self.entry.reply))
        column.addWidget(self._reply)
        column.addLayout(self.footer(self._cancel, self._keep))
        self.setMinimumWidth(720)

    def _scrolling(self, grid: QGridLayout) -> FittedScroll:
        """Let the form scroll where many packages make it long."""
        form = QWidget()
        form.setProperty("role", "scroll")
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addLayout(grid)
        if self._bridge is not None:
            writable = self._services.database.read_only is None
            self._photo = ReceiptRow(self._services, self._bridge, self.entry, writable=writable)
            self._photo.changed.connect(self._on_photo)
            self._photo.look_asked.connect(self._look)
            self.finished.connect(lambda _result: self._photo.stop())
            column.addWidget(self._photo)
        for part in (self._home, self._packages):
            column.addWidget(part)
        column.addStretch(1)
        return FittedScroll("entry_form_scroll", form, self)

    def _fill(self) -> None:
        entry = self.entry
        self._at.setText(f"{at_almaty(entry.at):%Y-%m-%d %H:%M}")
        self._amount.set_value(entry.amount)
        self._fee.set_value(entry.fee)
        self._balance.set_value(entry.balance)
        self._data.setText("" if entry.data_mb is None else str(entry.data_mb))
        self._valid.set_value(entry.valid_until)
        self._receipt.setText(entry.receipt)
        self._note.setText(words_after_label(entry))
        self._packages.set_value(entry.packages)
        self._home.set_value(entry.home_rate)
        paid = self._balance if entry.kind is EntryKind.CHECK else self._amount
        paid.judged.connect(lambda: self._home.show_money(paid.value()))
        self._home.show_money(paid.value())
        self._typed = {name: _text(field) for name, field in self._fields.items()}

    def _edits(self) -> dict[str, QLineEdit]:
        found: dict[str, QWidget] = {name: field.editor for name, field in self._fields.items()}
        found["packages"] = self._packages.draft
        return {name: edit for name, edit in found.items() if isinstance(edit, QLineEdit)}

    def _name_everything(self) -> None:
        title = {
            EntryKind.CHECK: self.tr("Change this balance check"),
            EntryKind.TOPUP: self.tr("Change this top-up"),
            EntryKind.CORRECTION: self.tr("Change this correction"),
        }[self.entry.kind]
        cause = cause_of(self.entry)
        if cause is not None:
            title = f"{title}: {status_text.cause_text(error_text.wording(), cause)}"
        self.setWindowTitle(title)
        self._title.setText(title)
        correction = self.entry.kind is EntryKind.CORRECTION
        captions = {
            "at": self.tr("When (Almaty)"),
            "amount": self.tr("Difference") if correction else self.tr("Amount paid"),
            "fee": self.tr("Fee kept"),
            "balance": self.tr("Balance shown"),
            "data_mb": self.tr("Data left"),
            "valid_until": self.tr("Valid until"),
            "receipt": self.tr("Receipt number"),
            "note": self.tr("Note"),
        }
        for name, field in self._fields.items():
            field.set_caption(captions[name])
        self._reply.setText(self.tr("Read from the reply: {0}").format(self.entry.reply))
        self._keep.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))

    def _today(self) -> date:
        return day_of(self._services.clock.now())

    def _on_keep(self) -> None:
        for field in self._fields.values():
            field.show_error(None)  # what a plain field was told before may be mended now
            field.show_error(field.error)
        faults = [field.error for field in self._fields.values()]
        if self._packages.first_fault() or any((*faults, self._home.fault())):
            return
        changes: dict[str, object] = {
            name: self._value(name)
            for name, field in self._fields.items()
            if _text(field) != self._typed[name]
        }
        if self._packages.value() != self.entry.packages:
            changes["packages"] = self._packages.value()
        if self._home.value() != self.entry.home_rate:
            changes["home_rate"] = self._home.value()
        if not changes:
            self.reject()
            return
        try:
            self.entry = self._services.ledger.edit(self.entry.id, **changes)
        except CompanionError as error:
            if error.field == "packages":
                self._packages.show_error(error)
                return
            field = self._fields.get(error.field or "", next(iter(self._fields.values())))
            field.show_error(error)
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()

    def _look(self) -> None:
        from kzcompanion.ui.dialogs.receipt_dialog import ReceiptDialog

        if self._bridge is not None:
            ReceiptDialog(self.window(), self._services, self._bridge, self.entry).run()

    def _on_photo(self, entry: Entry) -> None:
        self.entry = entry

    def _value(self, name: str) -> object:
        editor, cause = self._fields[name].editor, cause_of(self.entry)
        if name == "note" and cause is not None:
            return f"{label_of(cause)} {_text(self._fields[name])}".strip()
        return editor.parsed() if isinstance(editor, ParsedEdit) else _text(self._fields[name])


def _text(field: Field) -> str:
    editor = field.editor
    assert isinstance(editor, QLineEdit)
    return editor.text()


def _say_instant(value: object) -> str:
    moment: datetime = value  # type: ignore[assignment]
    return language.day_and_time(at_almaty(moment))
