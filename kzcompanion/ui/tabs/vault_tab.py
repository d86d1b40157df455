"""The Vault tab: the SIMs at the left, what is sealed about the chosen one at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzcompanion.domain.errors import CompanionError, VaultDamaged
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import error_text, secret_text
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.secret_row import SecretRow
from kzcompanion.ui.widgets.vault_gate import VaultGate

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

_SIM_ROLE = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 280
_MAIN_FIELDS = (SecretField.PHONE, SecretField.PIN, SecretField.PUK, SecretField.ICCID)
_MORE_FIELDS = (SecretField.LOGIN, SecretField.PASSWORD, SecretField.NOTE, SecretField.IMSI)


class VaultTab(BaseTab):
    """Open the vault, and reveal, copy or change one field at a time; locking closes everything at once."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__(services, bridge, shell)
        self.setObjectName("vault_tab")
        self._gate = VaultGate(services.vault)
        self._rows = {
            field: SecretRow(field, partial(self._save, field)) for field in (*_MAIN_FIELDS, *_MORE_FIELDS)
        }
        self._build()
        self._connect()
        self.retranslate()

    def on_shown(self, **arguments: object) -> None:
        """Choose the SIM named by `sim_id`, if one is."""
        self._load_sims(wanted=str(arguments["sim_id"]) if "sim_id" in arguments else None)
        self._show_state()
        if self._pages.currentWidget() is self._gate:
            self._gate.take_focus()

    def retranslate(self) -> None:
        self._sims_card.set_title(self.tr("SIMs"))
        self._sims.setAccessibleName(self.tr("SIMs"))
        self._lock.setText(self.tr("Lock now"))
        self._lock.setToolTip(self.tr("Lock now (Ctrl+L)"))
        self._no_sims.set_texts(
            self.tr("No SIM yet"),
            self.tr("Add a SIM first; then its number, PIN and PUK can be sealed here."),
            self.tr("Add a SIM"),
        )
        self._damage.set_text(
            self.tr("This SIM's sealed record is damaged"), self.tr("The others are not affected.")
        )
        self._gate.retranslate()
        for row in self._rows.values():
            row.retranslate()
        self._load_sims()
        self._show_state()

    # --- building -----------------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._no_sims = EmptyState("vault_no_sims", "card-sim")
        self._pages = QStackedWidget()
        for page in (self._gate, self._no_sims, self._make_open_page()):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _make_open_page(self) -> QWidget:
        self._open_page = QWidget()
        self._sims = QListWidget()
        self._sims.setObjectName("vault_sim")
        self._sims.setProperty("kind", "nav")
        self._sims_card = Card("vault_sims_card", padding=12)
        self._sims_card.setMaximumWidth(_LIST_WIDTH)
        self._sims_card.setMinimumWidth(200)
        self._sims_card.body.addWidget(self._sims)
        self._secrets = Card("vault_secrets_card")
        self._lock = buttons.secondary("vault_lock", "lock")
        self._secrets.add_action(self._lock)
        self._damage = Banner("vault_damage", "bad")
        self._damage.hide()
        self._secrets.body.addWidget(self._damage)
        self._secrets.body.addWidget(self._make_fields(), 1)
        row = QHBoxLayout(self._open_page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._sims_card, 1)
        row.addWidget(self._secrets, 3)
        return self._open_page

    def _make_fields(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("role", "scroll")
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 8, 0)
        columns.setSpacing(32)
        for fields in (_MAIN_FIELDS, _MORE_FIELDS):
            column = QVBoxLayout()
            column.setSpacing(0)
            for place, field in enumerate(fields):
                if place:
                    column.addWidget(labels.rule())
                column.addWidget(self._rows[field])
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setObjectName("vault_fields")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _connect(self) -> None:
        self._gate.opened.connect(self._show_state)
        self._gate.failed.connect(self.shell.show_error)
        self._lock.clicked.connect(self.services.vault.lock)
        self._no_sims.acted.connect(lambda: self.shell.go_to("tracker", add_sim=True))
        self._sims.currentItemChanged.connect(lambda *_items: self._show_fields())
        for field, row in self._rows.items():
            row.reveal_asked.connect(partial(self._reveal, field))
            row.copy_asked.connect(partial(self._copy, field))
        self.bridge.sims_changed.connect(self._on_sims_changed)
        self.bridge.vault_state_changed.connect(lambda _state: self._show_state())
        self.bridge.vault_record_changed.connect(lambda _sim_id: self._show_fields())

    # --- showing ------------------------------------------------------------------------------------------------------
    def _on_sims_changed(self) -> None:
        self._load_sims()
        self._show_state()

    def _load_sims(self, wanted: str | None = None) -> None:
        wanted = wanted or self._sim_id()
        self._sims.blockSignals(True)
        self._sims.clear()
        for sim in self.services.sims.list():
            item = QListWidgetItem(sim.nickname)
            item.setData(_SIM_ROLE, sim.id)
            self._sims.addItem(item)
            if sim.id == wanted:
                self._sims.setCurrentItem(item)
        if self._sims.currentRow() < 0 and self._sims.count():
            self._sims.setCurrentRow(0)
        self._sims.blockSignals(False)

    def _show_state(self) -> None:
        state = self.services.vault.state()
        for row in self._rows.values():
            row.masked.hide_secret()
            if state is not VaultState.UNLOCKED and row.editing:
                row.stop_editing()
        if not self._sims.count():
            self._pages.setCurrentWidget(self._no_sims)
        elif state is VaultState.UNLOCKED:
            self._pages.setCurrentWidget(self._open_page)
            self._show_fields()
        else:
            if self._pages.currentWidget() is not self._gate or not self.isVisible():
                self._pages.setCurrentWidget(self._gate)
            self._gate.show_state(exists=state is VaultState.LOCKED)

    def _show_fields(self) -> None:
        sim_id = self._sim_id()
        if sim_id is None or self.services.vault.state() is not VaultState.UNLOCKED:
            return
        self._secrets.set_title(self._sims.currentItem().text())
        self._secrets.set_subtitle(
            self.services.facts.operator(self.services.sims.find(sim_id).operator_id).brand
        )
        try:
            masks = self.services.vault.masks(sim_id)
            self._damage.hide()
        except VaultDamaged as damage:
            masks = {}
            self._damage.set_text(error_text.sentence(damage), error_text.advice(damage))
            self._damage.show()
        for field, row in self._rows.items():
            row.show_mask(masks.get(field))

    # --- answering ----------------------------------------------------------------------------------------------------
    def _sim_id(self) -> str | None:
        item = self._sims.currentItem()
        return str(item.data(_SIM_ROLE)) if item is not None else None

    def _save(self, field: SecretField, text: str) -> None:
        sim_id = self._sim_id()
        if sim_id is not None:
            self.services.vault.set_field(sim_id, field, text)
            self.shell.toast(self.tr("{0}: saved, sealed").format(secret_text.name(field)))

    def _reveal(self, field: SecretField) -> None:
        row = self._rows[field]
        seconds = self.services.preferences.current().reveal_seconds
        self._pour(field, lambda text: row.masked.reveal(text, seconds))

    def _copy(self, field: SecretField) -> None:
        if self._pour(field, self.shell.copy_secret):
            seconds = self.services.preferences.current().clipboard_seconds
            self.shell.toast(self.tr("Copied; the clipboard is cleared in {0} seconds").format(seconds))

    def _pour(self, field: SecretField, sink: object) -> bool:
        sim_id = self._sim_id()
        assert sim_id is not None and callable(sink)
        try:
            self.services.vault.disclose(sim_id, field, sink)
        except CompanionError as error:
            self.shell.show_error(error)
            return False
        return True
