"""The Vault tab: the SIMs at the left, what is sealed about the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzcompanion.domain.errors import CompanionError, Missing, VaultDamaged
from kzcompanion.domain.secret_field import SecretField, normalise
from kzcompanion.domain.sim import Sim
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import brand_text, capture_shield, error_text, secret_text
from kzcompanion.ui.dialogs import dial_dialog
from kzcompanion.ui.letter_tile import letter_icon
from kzcompanion.ui.photo_desk import PhotoDesk
from kzcompanion.ui.secret_editors import SecretEditors
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.vault_menu import VaultMenu
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
_FIELDS_LEAST = 240
_TILE = 26
_MAIN_FIELDS = (SecretField.PHONE, SecretField.PIN, SecretField.PUK, SecretField.ICCID)
_MORE_FIELDS = (SecretField.LOGIN, SecretField.PASSWORD, SecretField.NOTE, SecretField.IMSI)


class VaultTab(BaseTab):
    """Open the vault, and reveal, copy or change one field at a time; locking closes everything at once."""

    def __init__(
        self, services: Services, bridge: Bridge, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, bridge, shell, parent)
        self.setObjectName("vault_tab")
        self._gate = VaultGate(
            services.vault,
            sample=shell.sample(),
            patience=lambda: services.preferences.current().idle_lock_minutes,
        )
        self._rows = {
            field: SecretRow(field, partial(self._save, field), partial(services.vault.advice, field))
            for field in (*_MAIN_FIELDS, *_MORE_FIELDS)
        }
        self._photos = PhotoDesk(self, services, bridge, shell)
        self._editors = SecretEditors(self._rows, services.sealed_drafts, self)
        self._kept = True
        """Whether what was being typed when the vault locked could be sealed."""
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
        self._drop.setText(self.tr("Remove what is damaged"))
        self._go_on.setText(self.tr("Continue"))
        self._give_up.setText(self.tr("Discard"))
        self._show_waiting()
        self._screenshots.setText(capture_shield.sentence())
        self._gate.retranslate()
        self._more.retranslate()
        for row in self._rows.values():
            row.retranslate()
        self._photos.retranslate()
        self._load_sims()
        self._show_state()

    # --- building ------------------------------------------------------------------------------------------
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
        self._sims.setIconSize(QSize(_TILE, _TILE))
        self._sims.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._sims.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sims_card = Card("vault_sims_card", padding=12)
        self._sims_card.setMaximumWidth(_LIST_WIDTH)
        self._sims_card.setMinimumWidth(200)
        self._sims_card.body.addWidget(self._sims)
        self._secrets = Card("vault_secrets_card")
        self._lock = buttons.secondary("vault_lock", "lock")
        self._more = VaultMenu(self.services, self.shell, self)
        self._secrets.add_action(self._more.button)
        self._secrets.add_action(self._lock)
        self._damage = Banner("vault_damage", "bad")
        self._drop = buttons.danger("vault_damage_remove", "trash-2")
        self._damage.add_action(self._drop)
        self._fields = self._make_fields()
        self._secrets.body.addWidget(self._damage)
        self._secrets.body.addWidget(self._fields, 1)
        self._secrets.body.addStretch(0)  # holds the banner up when it stands alone
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._sims_card, 1)
        row.addWidget(self._secrets, 3)
        page = QVBoxLayout(self._open_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self._make_waiting())
        page.addLayout(row, 1)
        return self._open_page

    def _make_waiting(self) -> Banner:
        self._waiting = Banner("vault_waiting", "accent", "pencil")
        self._go_on = buttons.primary("vault_waiting_continue")
        self._give_up = buttons.quiet("vault_waiting_discard")
        self._waiting.add_action(self._give_up)
        self._waiting.add_action(self._go_on)
        self._waiting.hide()
        return self._waiting

    def _make_fields(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("role", "scroll")
        column, columns = QVBoxLayout(inner), QHBoxLayout()
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(columns, 1)
        self._screenshots = labels.caption()
        column.addWidget(self._screenshots)
        columns.setSpacing(32)
        for fields, side in ((_MAIN_FIELDS, PhotoSide.FRONT), (_MORE_FIELDS, PhotoSide.BACK)):
            column = QVBoxLayout()
            column.setSpacing(0)
            for place, field in enumerate(fields):
                if place:
                    column.addWidget(labels.rule())
                column.addWidget(self._rows[field])
            column.addWidget(labels.rule())
            column.addWidget(self._photos.rows[side])
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setObjectName("vault_fields")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(_FIELDS_LEAST)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # it scrolls by itself
        return area

    def _connect(self) -> None:
        self._gate.ended.connect(self._show_state)
        self._gate.failed.connect(self.shell.show_error)
        self._more.access.serve(self._gate)
        self._lock.clicked.connect(self.services.vault.lock)
        self._go_on.clicked.connect(self._on_go_on)
        self._give_up.clicked.connect(self._on_give_up)
        self._editors.changed.connect(self._show_waiting)
        self._drop.clicked.connect(self._remove_damaged)
        self._no_sims.acted.connect(lambda: self.shell.go_to("tracker", add_sim=True))
        self._sims.currentItemChanged.connect(lambda *_items: self._show_fields())
        for field, row in self._rows.items():
            row.reveal_asked.connect(partial(self._reveal, field))
            row.copy_asked.connect(partial(self._copy, field))
            row.set_sink(self._copy_out)
            row.dial_asked.connect(partial(self._dial, field))
        self.bridge.sims_changed.connect(self._on_sims_changed)
        self.bridge.facts_changed.connect(self._on_sims_changed)
        self.bridge.vault_state_changed.connect(lambda _state: self._show_state())
        self.bridge.vault_lock_asked.connect(self._on_lock_asked)
        self.bridge.vault_record_changed.connect(lambda _sim_id: self._show_fields())

    # --- showing -------------------------------------------------------------------------------------------
    def _on_sims_changed(self) -> None:
        self._load_sims()
        self._show_state()

    def _load_sims(self, wanted: str | None = None) -> None:
        wanted = wanted or self._sim_id()
        self._sims.blockSignals(True)
        self._sims.clear()
        for sim in self._kept_sims():
            brand = brand_text.mark(self.services.facts, sim.operator_id)
            archived = sim.archived_at is not None
            name = self.tr("{0} (put away)").format(sim.nickname) if archived else sim.nickname
            item = QListWidgetItem(letter_icon(brand.letter, brand.colour, _TILE), name)
            item.setData(_SIM_ROLE, sim.id)
            item.setToolTip(name)
            self._sims.addItem(item)
            if sim.id == wanted:
                self._sims.setCurrentItem(item)
        if self._sims.currentRow() < 0 and self._sims.count():
            self._sims.setCurrentRow(0)
        self._sims.blockSignals(False)

    def _kept_sims(self) -> list[Sim]:
        """Return the SIMs in use and those put away of which something is sealed."""
        vault = self.services.vault
        sealed: set[str] = set()
        if vault.state() is VaultState.UNLOCKED:
            sealed = {*vault.sim_ids(), *self.services.photos.sim_ids()}
            sealed |= {sim_id for sim_id, _field in self._editors.waiting()}
        sims = self.services.sims.list(include_archived=True)
        return [sim for sim in sims if sim.archived_at is None or sim.id in sealed]

    def _show_state(self) -> None:
        state = self.services.vault.state()
        if state is not VaultState.UNLOCKED:
            self._close_editors()
        else:
            self._editors.look()
        self._load_sims()
        if not self._sims.count():
            self._pages.setCurrentWidget(self._no_sims)
        elif state is VaultState.UNLOCKED:
            self._pages.setCurrentWidget(self._open_page)
            self._show_fields()
        else:
            was_open = self._pages.currentWidget() is self._open_page and self.isVisible()
            self._pages.setCurrentWidget(self._gate)
            self._gate.show_state(exists=state is VaultState.LOCKED)
            if was_open:
                self._gate.take_focus()

    def _on_lock_asked(self) -> None:
        self._kept = self._editors.seal()

    def _close_editors(self) -> None:
        """Mask and forget everything at once, and say at the gate what became of what was being typed."""
        if self._editors.typed():
            self._gate.tell_typed(kept=self._kept)
        for row in self._rows.values():
            row.masked.hide_secret()
        self._photos.close()
        self._editors.close()

    def _show_fields(self) -> None:
        sim_id = self._sim_id()
        if sim_id is None or self.services.vault.state() is not VaultState.UNLOCKED:
            return
        sim = self.services.sims.get(sim_id)
        self._secrets.set_title(sim.nickname)
        self._secrets.set_subtitle(brand_text.name(self.services.facts, sim.operator_id))
        try:
            masks = self.services.vault.masks(sim_id)
        except VaultDamaged as damage:
            masks = {}
            self._damage.set_text(error_text.sentence(damage), error_text.advice(damage))
        else:
            self._damage.set_text("")
        self._damage.setVisible(bool(self._damage.accessibleName()))
        self._fields.setVisible(self._damage.isHidden())
        self._editors.show_sim(sim_id)
        self._photos.show_sim(sim_id)
        for field, row in self._rows.items():
            row.show_mask(masks.get(field), writable=not self.shell.read_only())

    def _show_waiting(self) -> None:
        """Offer what was being typed when the vault locked."""
        nicknames = {sim.id: sim.nickname for sim in self.services.sims.list(include_archived=True)}
        of_sim = self.tr("{0} of {1}")
        names = [
            of_sim.format(secret_text.name(field), nicknames.get(sim_id, "?"))
            for sim_id, field in self._editors.waiting()
        ]
        self._waiting.setVisible(bool(names))
        self._waiting.set_text(
            self.tr("You were typing when the vault locked"), "  \u00b7  ".join(names) if names else ""
        )

    # --- answering -----------------------------------------------------------------------------------------
    def _sim_id(self) -> str | None:
        place = self._sims.currentRow()
        return str(self._sims.item(place).data(_SIM_ROLE)) if place >= 0 else None

    def _save(self, field: SecretField, text: str) -> bool:
        sim_id = self._sim_id()
        if sim_id is None:
            return False
        name = secret_text.name(field)
        if not normalise(field, text):
            if text:
                raise Missing(field.value)  # blanks: a slip, not the wish to remove what is kept
            question = self.tr("Remove this from the vault: {0}?").format(name)
            if not self.shell.confirm(
                question, self.tr("It cannot be brought back."), self.tr("Remove"), danger=True
            ):
                return False
            self.services.vault.set_field(sim_id, field, text)
            self.shell.toast(self.tr("{0}: removed").format(name))
            return True
        self.services.vault.set_field(sim_id, field, text)
        self.shell.toast(self.tr("{0}: saved, sealed").format(name))
        return True

    def _on_go_on(self) -> None:
        first = self._editors.go_on()
        if first is None:
            return
        sim_id, field = first
        self._load_sims(wanted=sim_id)
        self._show_fields()
        self._rows[field].take_focus()

    def _on_give_up(self) -> None:
        question = self.tr("Discard what you were typing?")
        advice = self.tr("It cannot be brought back. What is kept in the vault stays as it is.")
        if self.shell.confirm(question, advice, self.tr("Discard"), danger=True):
            try:
                self._editors.give_up()
            except CompanionError as error:
                self.shell.show_error(error)

    def _remove_damaged(self) -> None:
        sim_id = self._sim_id()
        question = self.tr("Remove the damaged record of this SIM?")
        advice = self.tr("What was sealed in it is gone then. A backup from before may still hold it.")
        if sim_id is None or not self.shell.confirm(question, advice, self.tr("Remove"), danger=True):
            return
        try:
            self.services.vault.remove_sim(sim_id)
        except CompanionError as error:
            self.shell.show_error(error)

    def _reveal(self, field: SecretField) -> None:
        row = self._rows[field]
        seconds = self.services.preferences.current().reveal_seconds
        self._pour(field, lambda text: row.masked.reveal(text, seconds), in_groups=True)

    def _copy(self, field: SecretField, in_groups: bool) -> None:
        self._pour(field, self._copy_out, in_groups=in_groups)

    def _copy_out(self, text: str) -> None:
        self.shell.copy_secret(text)
        seconds = self.services.preferences.current().clipboard_seconds
        self.shell.toast(self.tr("Copied; the clipboard is cleared in {0} seconds").format(seconds))

    def _dial(self, field: SecretField) -> None:
        sim_id = self._sim_id()
        if sim_id is not None:
            name = self.services.sims.get(sim_id).nickname
            dial_dialog.secret_dialog(self, self.services.vault, self.bridge, sim_id, field, name).run()

    def _pour(self, field: SecretField, sink: Callable[[str], None], *, in_groups: bool = False) -> bool:
        sim_id = self._sim_id()
        if sim_id is None:
            return False
        try:
            self.services.vault.disclose(sim_id, field, sink, in_groups=in_groups)
        except CompanionError as error:
            self.shell.show_error(error)
            return False
        return True
