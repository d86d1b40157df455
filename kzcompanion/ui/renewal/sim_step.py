"""Step 1: which SIM is topped up; asks first when a payment for it may be under way already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kzcompanion.domain.errors import CompanionError, TopUpPending
from kzcompanion.domain.renewal import RenewalDraft, Step
from kzcompanion.ui import brand_text, channel_text, glance, language, outlook_text
from kzcompanion.ui.renewal import step_text
from kzcompanion.ui.renewal.sim_row_delegate import (
    BRAND_ROLE,
    GAP,
    HEIGHT,
    SIM_ID_ROLE,
    SNAPSHOT_ROLE,
    SimRowDelegate,
)
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.services.tracker_service import TrackerSnapshot
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class SimStep(StepPage):
    """List the SIMs in use; the draft begins with the first choice, so that nothing empty is ever kept."""

    sim_chosen = Signal(str, bool)
    """A SIM, and whether the user wants it although another top-up of it awaits its result."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__(Step.SIM, desk)
        self._allowed: set[str] = set()
        self._list = QListWidget()
        self._list.setObjectName("renew_sim")
        self._delegate = SimRowDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setProperty("kind", "tiles")
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._waiting = Banner("renew_waiting", "warn", "hourglass")
        self._open_other = buttons.secondary("renew_waiting_open")
        self._anyway = buttons.quiet("renew_waiting_anyway")
        self._waiting.add_action(self._open_other)
        self._waiting.add_action(self._anyway)
        self._waiting.hide()
        self.column.addWidget(self._waiting)
        self.column.addWidget(self._list)
        self.column.addStretch(1)
        self._list.itemClicked.connect(self._on_chosen)
        self._list.currentItemChanged.connect(lambda item, _before: self._on_current(item))
        self._list.itemDoubleClicked.connect(lambda _item: self.advance_asked.emit())
        self._open_other.clicked.connect(self._on_open_other)
        self._anyway.clicked.connect(self._on_anyway)
        glance.current().changed.connect(self._list.viewport().update)
        self.retranslate()

    def chosen(self) -> str | None:
        """Return the id of the SIM that is marked."""
        row = self._list.currentRow()
        return None if row < 0 else str(self._list.item(row).data(SIM_ID_ROLE))

    def refresh(self) -> None:
        marked = self.desk.draft.sim_id if self.desk.busy else self.chosen()
        facts = self.desk.services.facts
        self._list.blockSignals(True)
        self._list.clear()
        for snapshot in self.desk.services.tracker.overview():
            brand = brand_text.mark(facts, snapshot.sim.operator_id)
            item = QListWidgetItem()
            item.setData(SIM_ID_ROLE, snapshot.sim.id)
            item.setData(SNAPSHOT_ROLE, snapshot)
            item.setData(BRAND_ROLE, tuple(brand))
            item.setData(Qt.ItemDataRole.DisplayRole, snapshot.sim.nickname)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _in_words(snapshot, brand.name))
            self._list.addItem(item)
            if snapshot.sim.id == marked:
                self._list.setCurrentItem(item)
        if self._list.currentRow() < 0 and self._list.count() == 1:
            self._list.setCurrentRow(0)
        self._list.blockSignals(False)
        self._list.setFixedHeight(self._list.count() * (HEIGHT + GAP) + 4)
        self._show_waiting()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Which SIM do you want to top up?"))
        self.lead.setText(
            self.tr("Steps 1 to 5 are for now, the last two for when you are back. You can stop at any time.")
        )
        self._list.setAccessibleName(self.tr("Your SIMs"))
        self._open_other.setText(self.tr("Open that top-up"))
        self._anyway.setText(self.tr("Start another one anyway"))
        self._show_waiting()

    def focus_first(self) -> None:
        if self._list.currentRow() < 0 and self._list.count():
            self._list.blockSignals(True)
            self._list.setCurrentRow(0)
            self._list.blockSignals(False)
            self._show_waiting()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def own_faults(self) -> Iterator[CompanionError]:
        other = self._other()
        if other is not None:
            yield TopUpPending("sim", sim=self._nickname())

    def show_faults(self, faults: Iterable[CompanionError]) -> None:
        """Show the question about the other top-up; there is no field here."""
        self._show_waiting()
        if self._waiting.isVisibleTo(self):
            self._open_other.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow(self, sim_id: str) -> None:
        """Remember that the user was asked and wants a second top-up of this SIM."""
        self._allowed.add(sim_id)
        self._show_waiting()

    # --- inside -------------------------------------------------------------------------------------------
    def _other(self) -> RenewalDraft | None:
        sim_id = self.chosen()
        if sim_id is None or sim_id in self._allowed:
            return None
        besides = self.desk.draft.id if self.desk.busy else None
        return self.desk.services.renewal.awaiting(sim_id, besides=besides)

    def _nickname(self) -> str:
        row = self._list.currentRow()
        return "" if row < 0 else self._list.item(row).text()

    def _show_waiting(self) -> None:
        other = self._other()
        self._waiting.setVisible(other is not None)
        if other is None:
            return
        details = [step_text.standing(other, self.desk.services.clock.now())]
        if other.amount is not None:
            details.append(glance.veiled(language.money(other.amount)))
        if other.channel is not None:
            details.append(channel_text.name(other.channel, self.desk.services.facts.all_channels))
        waiting = self.tr("A top-up of {0} is still waiting for its result: do not pay twice")
        self._waiting.set_text(waiting.format(self._nickname()), " · ".join(details))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        self._show_waiting()
        if item is not None and self.desk.busy:
            self._on_chosen(item)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        sim_id = str(item.data(SIM_ID_ROLE))
        self._show_waiting()
        if self._other() is None:
            self.sim_chosen.emit(sim_id, sim_id in self._allowed)

    def _on_open_other(self) -> None:
        other = self._other()
        if other is not None:
            self.desk.wishes.other.emit(other.id)

    def _on_anyway(self) -> None:
        sim_id = self.chosen()
        if sim_id is not None:
            self.allow(sim_id)
            self.sim_chosen.emit(sim_id, True)


def _in_words(snapshot: TrackerSnapshot, brand: str) -> str:
    balance = glance.veiled(language.money(snapshot.balance))
    act_by = outlook_text.act_by(snapshot.act_by, snapshot.now)
    return f"{snapshot.sim.nickname}. {brand}. {balance}. {act_by}"
