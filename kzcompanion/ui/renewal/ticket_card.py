"""What is to be paid, at a glance: amount, operator, number, way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import brand_text
from kzcompanion.ui.letter_tile import LetterTile
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.masked_label import MaskedLabel
from kzcompanion.ui.widgets.money_label import MoneyLabel
from kzcompanion.ui.widgets.unlock_line import UnlockLine

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class TicketCard(Card):
    """Show the three things that must be right; the number is poured in from the vault and masked again."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__("renew_ticket", padding=14)
        self._desk = desk
        self._captions = [labels.caption() for _ in range(3)]
        self._amount = MoneyLabel("renew_ticket_amount", 28)
        self._tile = LetterTile(size=32)
        self._brand = labels.label("page", wrap=False)
        self._number = MaskedLabel("renew_ticket_number", 20)
        self._show = buttons.icon_button("renew_ticket_show", "eye")
        self._dial = buttons.icon_button("renew_ticket_dial", "maximize")
        self._unlock = buttons.link("renew_ticket_unlock")
        self._line = UnlockLine("renew_ticket_vault", desk.services.vault)
        self._unlocking = False
        brand = QWidget()
        row = QHBoxLayout(brand)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._tile)
        row.addWidget(self._brand, 1)
        number = QWidget()
        line = QHBoxLayout(number)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(self._number)
        line.addWidget(self._show)
        line.addWidget(self._dial)
        line.addWidget(self._unlock)
        line.addStretch(1)
        parts = QHBoxLayout()
        parts.setSpacing(24)
        values = ((self._amount, 2), (brand, 2), (number, 4))
        for caption, (widget, share) in zip(self._captions, values, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(caption)
            column.addWidget(widget, 1)
            parts.addLayout(column, share)
        self.body.addLayout(parts)
        self.body.addWidget(self._line)
        self._show.clicked.connect(lambda: self._desk.reveal_number(self._number.reveal))
        self._dial.clicked.connect(self._desk.wishes.dial_number)
        self._unlock.clicked.connect(self._on_unlock)

    def refresh(self) -> None:
        """Show the draft; the number only as far as the vault is open."""
        draft = self._desk.draft
        self._amount.set_money(draft.amount)
        if draft.operator_id is not None:
            brand = brand_text.mark(self._desk.services.facts, draft.operator_id)
            self._brand.setText(brand.name)
            self._tile.show_letter(brand.letter, brand.colour)
        mask, locked = self._desk.number_mask(), self._desk.services.vault.state() is VaultState.LOCKED
        if mask is None:
            self._number.hide_secret()
        self._number.set_mask(mask or self.tr("as you have it written down"))
        for button in (self._show, self._dial):
            button.setVisible(mask is not None)
        self._unlock.setVisible(locked and mask is None)
        self._unlocking = self._unlocking and locked and mask is None
        self._line.setVisible(self._unlocking)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        texts = (self.tr("Pay in"), self.tr("at the operator"), self.tr("for the number"))
        for caption, text in zip(self._captions, texts, strict=True):
            caption.setText(text)
        self._show.set_label(self.tr("Show the number"))
        self._dial.set_label(self.tr("Show the number large, to type it in"))
        self._unlock.setText(self.tr("Unlock the vault"))
        self._line.retranslate()

    def hide_number(self) -> None:
        """Mask the number again."""
        self._number.hide_secret()

    def _on_unlock(self) -> None:
        self._unlocking = not self._unlocking
        self.refresh()
        if self._unlocking:
            self._line.take_focus()
