"""The SIMs that were put away: each with its ledger to look at, and a button that brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import at_almaty
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.ledger import balance_of
from kzcompanion.domain.sim import Sim
from kzcompanion.ui import brand_text, language
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.models.ledger_model import LedgerModel
from kzcompanion.ui.models.ledger_sieve import LedgerProxy
from kzcompanion.ui.tables.ledger_table import LedgerTable
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.money_label import MoneyLabel
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell

_SIZE = (760, 560)


class ArchiveDialog(FittedDialog):
    """Show archived SIMs, the last put away first."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("archive_dialog")
        self._services, self._shell = services, shell
        self._empty = EmptyState("archive_empty", "archive")
        self._area = QScrollArea(self)
        self._area.setObjectName("archive_list")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._close = buttons.secondary("archive_close")
        self._close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        title = self.tr("SIMs put away")
        self.setWindowTitle(title)
        column.addWidget(labels.title(title))
        column.addWidget(
            labels.secondary(self.tr("Nothing is lost here: ledger, plan and secrets stay as they were."))
        )
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(self.footer(self._close))
        self._empty.set_texts(
            self.tr("No SIM was put away"), self.tr("A SIM you no longer use can be put away in the tracker.")
        )
        self._area.setAccessibleName(title)
        self._close.setText(self.tr("Close"))
        self.resize(*_SIZE)
        self.refresh()

    def refresh(self) -> None:
        """Read again which SIMs are put away."""
        sims = [sim for sim in self._services.sims.list(include_archived=True) if sim.archived_at]
        rows = QWidget()
        rows.setObjectName("archive_rows")
        rows.setProperty("role", "scroll")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for place, sim in enumerate(sorted(sims, key=lambda one: str(one.archived_at), reverse=True)):
            if place:
                column.addWidget(labels.rule())
            column.addLayout(self._row(sim))
        column.addStretch(1)
        before = self._area.takeWidget()
        if before is not None:
            before.deleteLater()  # one of its buttons may have been pressed just now
        self._area.setWidget(rows)
        self._area.setVisible(bool(sims))
        self._empty.setVisible(not sims)

    def _row(self, sim: Sim) -> QHBoxLayout:
        entries = self._services.ledger.entries(sim.id)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.strong(sim.nickname))
        words.addWidget(labels.caption(self._when(sim, len(entries))))
        look = buttons.quiet(f"archive_look_{sim.id}", "list")
        look.setText(self.tr("Ledger"))
        look.setAccessibleName(self.tr("Look at the ledger of {0}").format(sim.nickname))
        look.clicked.connect(lambda _=False, own=sim: self.open_ledger(own).exec())
        back = buttons.secondary(f"archive_restore_{sim.id}", "archive-restore")
        back.setText(self.tr("Bring back"))
        back.setAccessibleName(self.tr("Bring back {0}").format(sim.nickname))
        back.setEnabled(not self._shell.read_only())
        back.clicked.connect(lambda _=False, own=sim: self._on_restore(own))
        balance = MoneyLabel(f"archive_balance_{sim.id}", 15)
        balance.set_money(balance_of(entries))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        for part in (balance, look, back):
            row.addWidget(part)
        return row

    def open_ledger(self, sim: Sim) -> FittedDialog:
        """Return the ledger of an archived SIM as a dialog."""
        return ArchivedLedger(self._services, sim, self)

    def _when(self, sim: Sim, count: int) -> str:
        assert sim.archived_at is not None
        day = language.day_long(at_almaty(sim.archived_at).date())
        brand = brand_text.name(self._services.facts, sim.operator_id)
        return " · ".join(
            (brand, self.tr("put away on {0}").format(day), self.tr("%n entry(ies)", "", count))
        )

    def _on_restore(self, sim: Sim) -> None:
        try:
            self._services.sims.restore(sim.id)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("{0} is back").format(sim.nickname), undo=True)
        self.refresh()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)


class ArchivedLedger(FittedDialog):
    """Show the ledger of a SIM that was put away, to read and to search."""

    def __init__(self, services: Services, sim: Sim, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("archived_ledger")
        self._model = LedgerModel()
        self._proxy = LedgerProxy(self._model)
        self._table = LedgerTable("archived_table", self._proxy)
        search = SearchEdit("archived_search")
        close = buttons.secondary("archived_close")
        title = self.tr("Ledger of {0}").format(sim.nickname)
        self.setWindowTitle(title)
        self._table.setAccessibleName(title)
        search.set_label(self.tr("Search the ledger"))
        close.setText(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(labels.title(title))
        column.addWidget(search)
        column.addWidget(self._table, 1)
        column.addLayout(self.footer(close))
        close.clicked.connect(self.accept)
        search.sought.connect(self._proxy.search)
        self._table.all_asked.connect(search.clear)
        now = services.clock.now()
        self._model.show_entries(services.ledger.entries(sim.id), now, services.facts.all_channels)
        self.resize(900, 600)
