"""The number to top up: masked where it is known, else the vault opened or the number typed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_advice import SecretAdvice, advice
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.phone_advice import country_advice
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import secret_text
from kzcompanion.ui.renewal.number_entry import NumberEntry
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.masked_label import MaskedLabel
from kzcompanion.ui.widgets.unlock_line import UnlockLine

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class NumberLine(QWidget):
    """Show the number as far as it may be shown, and offer the nearest way to it where it may not."""

    taken = Signal()
    """A number was typed and is there now."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_number_line")
        self._desk = desk
        self._typing = False
        self._number = MaskedLabel("renew_number")
        self._number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._show = buttons.icon_button("renew_number_show", "eye")
        self._again = buttons.link("renew_number_again")
        self._unlock = UnlockLine("renew_unlock", desk.services.vault)
        self._entry = NumberEntry(desk)
        self._other_way = buttons.link("renew_number_other_way")
        self._note, self._prefix = labels.caption(), labels.label("advice")
        self._build()
        self._show.clicked.connect(lambda: desk.reveal_number(self._number.reveal))
        self._again.clicked.connect(self._on_again)
        self._other_way.clicked.connect(self._on_other_way)
        self._entry.taken.connect(self._on_taken)

    def refresh(self) -> None:
        """Show what is known of the number now."""
        mask, state = self._desk.number_mask(), self._desk.services.vault.state()
        sim_id = self._desk.draft.sim_id
        typed = sim_id is not None and self._desk.services.number.only_typed(sim_id)
        if mask is None:
            self._number.hide_secret()
            self._entry.hide_echo()
        self._number.set_mask(mask or "")
        locked = state is VaultState.LOCKED
        for widget in (self._number, self._show):
            widget.setVisible(mask is not None)
        self._again.setVisible(typed)
        self._note.setVisible(typed)
        self._unlock.setVisible(mask is None and locked and not self._typing)
        self._entry.setVisible(mask is None and (self._typing or not locked))
        self._other_way.setVisible(mask is None and locked)
        self._prefix.setText(self._prefix_words() if mask is not None else "")
        self._prefix.setVisible(bool(self._prefix.text()))
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._show.set_label(self.tr("Show the number"))
        self._again.setText(self.tr("Type another"))
        self._note.setText(
            self.tr(
                "As you typed it: kept until the vault locks, nobody touches the program for a while,"
                " or it ends."
            )
        )
        self._other_way.setText(
            self.tr("Unlock the vault instead") if self._typing else self.tr("Type the number instead")
        )
        self._unlock.retranslate()
        self._entry.retranslate()

    def before_lock(self) -> None:
        """Seal what is being typed while the vault is still open."""
        self._entry.before_lock()

    def leave(self) -> None:
        """Hide the number; what is being typed is taken, so that it is not lost."""
        self._number.hide_secret()
        self._entry.take_what_stands()

    # --- inside -------------------------------------------------------------------------------------------
    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._number, self._show, self._again):
            row.addWidget(widget)
        row.addStretch(1)
        links = QHBoxLayout()
        links.addWidget(self._other_way)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(38, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        for below in (self._note, self._unlock, self._entry):
            column.addWidget(below)
        column.addLayout(links)
        column.addWidget(self._prefix)

    def _on_other_way(self) -> None:
        self._typing = not self._typing
        self.refresh()
        (self._entry if self._typing else self._unlock).take_focus()

    def _on_again(self) -> None:
        sim_id = self._desk.draft.sim_id
        if sim_id is not None:
            self._desk.services.number.forget(sim_id)
        self._typing = True
        self.refresh()
        self._entry.take_focus()

    def _on_taken(self) -> None:
        """Show the number at once, to be compared with what it was typed from."""
        self._typing = False
        self._desk.change(number_at_hand=True)
        self.refresh()
        self.taken.emit()
        if self.isVisible():
            self._desk.reveal_number(self._number.reveal)
            self._show.setFocus()

    def _prefix_words(self) -> str:
        """Say what looks wrong with the number, above all when its prefix was first another operator's."""
        found: list[str] = []
        wrong: list[SecretAdvice] = []
        services, sim_id = self._desk.services, self._desk.draft.sim_id
        facts = services.facts
        assert sim_id is not None

        def judge(text: str) -> None:
            # Without the numbering plan, whose library would make the first look at this step slow.
            abroad = self._desk.country_abroad()
            wrong.extend(country_advice(abroad, text) if abroad else advice(SecretField.PHONE, text))
            found.extend(facts.operator_by_prefix(text))

        try:
            services.number.disclose(sim_id, judge)
        except CompanionError:
            return ""
        if wrong:
            return secret_text.sentences(wrong)
        if not found or self._desk.draft.operator_id in found:
            return ""
        brands = ", ".join(facts.operator(operator_id).brand for operator_id in found)
        return self.tr("The prefix was first given to {0}: was the number moved?").format(brands)
