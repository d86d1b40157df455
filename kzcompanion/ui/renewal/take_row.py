"""What helps on the way to the counter: codes for the phone, the amount to paste, a sheet for the pocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzcompanion.ui import glance, language
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class TakeRow(QWidget):
    """Offer three deeds beside the checklist; the tab grants the two that open a window."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_take_row")
        self._desk = desk
        self._codes = buttons.secondary("renew_codes", "qr-code")
        self._sheet = buttons.secondary("renew_sheet", "printer")
        self._copy = buttons.secondary("renew_copy_amount", "copy")
        flow = FlowLayout(self, gap=8)
        for button in (self._codes, self._sheet, self._copy):
            flow.addWidget(button)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._codes.clicked.connect(desk.wishes.codes)
        self._sheet.clicked.connect(desk.wishes.sheet)
        self._copy.clicked.connect(self._on_copy)

    def refresh(self) -> None:
        """Show the amount that would be copied."""
        amount = self._desk.draft.amount
        self._copy.setVisible(amount is not None)
        if amount is not None:
            self._copy.setText(self.tr("Copy {0}").format(glance.veiled(language.money(amount))))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._codes.setText(self.tr("QR codes for the phone"))
        self._sheet.setText(self.tr("Pocket sheet"))
        if self._desk.busy:
            self.refresh()

    def _on_copy(self) -> None:
        amount = self._desk.draft.amount
        if amount is not None:
            self._desk.shell.copy_text(amount.decimal_string().removesuffix(".00"))
            self._desk.shell.toast(self.tr("The amount is on the clipboard"))
