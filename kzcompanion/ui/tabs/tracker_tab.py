"""The Tracker tab: a tile per SIM at the left; its outlook, the log line, chart and ledger at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.ledger import Entry
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import brand_text, glance, logged_text, low_tracker
from kzcompanion.ui.chart_desk import ChartDesk
from kzcompanion.ui.models.ledger_model import LedgerModel
from kzcompanion.ui.models.ledger_sieve import LedgerProxy
from kzcompanion.ui.models.tiles_model import SIM_ID_ROLE, TilesModel
from kzcompanion.ui.tables.ledger_table import LedgerTable
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.ledger_filter_bar import LedgerFilterBar
from kzcompanion.ui.widgets.no_sim import NoSim
from kzcompanion.ui.widgets.pill_bar import PillBar
from kzcompanion.ui.widgets.quick_log import CHECK, QuickLog
from kzcompanion.ui.widgets.scrolling_column import ScrollingColumn
from kzcompanion.ui.widgets.search_edit import SearchEdit
from kzcompanion.ui.widgets.sim_summary import SimSummary
from kzcompanion.ui.widgets.sim_tiles import SimTiles

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

_TILES_WIDTH = 280


class TrackerTab(BaseTab):
    """Pull one snapshot per change and draw it; every deed goes to a service."""

    def __init__(
        self, services: Services, bridge: Bridge, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, bridge, shell, parent)
        self.setObjectName("tracker_tab")
        self._sim_id: str | None = None
        self._was_shown = False
        self._tiles_model, self._ledger_model = TilesModel(), LedgerModel()
        self._ledger_proxy = LedgerProxy(self._ledger_model)
        self._build()
        self._connect()
        self.retranslate()
        self._make_dense(True)  # before all is styled; a high window undoes it

    def on_shown(self, **arguments: object) -> None:
        """Choose the SIM named by `sim_id`; `add_sim` and `after_trip` open their dialogs."""
        wanted = arguments.get("sim_id")
        if isinstance(wanted, str):
            self._sim_id = wanted
        self._was_shown = True
        self._load()
        if arguments.get("add_sim"):
            self._add_sim()
        if arguments.get("after_trip"):
            self._after_trip()

    def on_left(self) -> None:
        """Save what is typed but not logged, and what was set of the days to come."""
        self._charts.flush()
        self._log.flush()

    def focus_search(self) -> bool:
        """Put the cursor into the ledger's search box."""
        self._view.choose("ledger")
        self._show_view()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def start_entry(self) -> bool:
        """Put the cursor into the log line."""
        if not self._tiles_model.rowCount():
            return False
        self._log.start(CHECK)
        return True

    def retranslate(self) -> None:
        self._add.setText(self.tr("Add a SIM"))
        self._tiles.setAccessibleName(self.tr("Your SIMs, the most urgent first"))
        self._table.setAccessibleName(self.tr("Ledger"))
        self._search.set_label(self.tr("Search the ledger"))
        self._view.set_pills(
            [("ledger", self.tr("Ledger")), ("chart", self.tr("Chart")), ("figures", self.tr("Figures"))]
        )
        self._charts.retranslate()
        self._empty.retranslate()
        self._no_entries.set_texts(
            self.tr("Nothing logged yet"),
            self.tr("Read the balance on your phone and type it into the line above."),
        )
        self._summary.retranslate()
        self._log.retranslate()
        self._filter.retranslate()
        self._ledger_model.refresh()
        if self._was_shown:  # the first showing loads by itself
            self._load()

    def _on_reply_asked(self) -> None:
        from kzcompanion.ui.dialogs.reply_dialog import ask_for_reply

        sim = next((sim for sim in self.services.sims.list() if sim.id == self._log.sim_id()), None)
        fields = frozenset({"balance", "amount", "fee", "data_mb", "valid_until"})
        fill = ask_for_reply(self, self.services, None if sim is None else sim.operator_id, fields)
        if fill is not None:
            self._log.take_reply(fill)

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        """Build from the outside in: a tree of widgets that moves has all its styles worked out anew."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget(self)
        column.addWidget(self._pages)
        self._empty = NoSim()
        self._pages.addWidget(self._empty)
        page = QWidget()
        self._pages.addWidget(page)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._make_side(row)
        self._make_column(row)

    def _make_side(self, row: QHBoxLayout) -> None:
        self._add = buttons.secondary("tracker_add_sim", "plus")
        self._tiles = SimTiles("tracker_tiles", self._tiles_model)
        side = QWidget()
        row.addWidget(side, 1)
        side.setMinimumWidth(220)
        side.setMaximumWidth(_TILES_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._tiles, 1)
        column.addWidget(self._add)

    def _make_column(self, row: QHBoxLayout) -> None:
        inner = QWidget()
        inner.setProperty("role", "scroll")
        self._column_layout = right = QVBoxLayout(inner)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        self._column = ScrollingColumn("tracker_column", inner)
        row.addWidget(self._column, 3)
        self._summary = SimSummary()
        right.addWidget(self._summary)
        self._log = QuickLog(self.services)
        right.addWidget(self._log)
        self._card = Card("tracker_views_card", padding=12)
        right.addWidget(self._card, 1)
        self._make_views(self._card)
        self._column.lowered.connect(self._make_dense)

    def _make_views(self, card: Card) -> None:
        self._view = PillBar("tracker_view")
        self._search = SearchEdit("tracker_search")
        self._search.setMaximumWidth(260)
        today = self.services.clock
        self._filter = LedgerFilterBar("ledger_filter", self._ledger_proxy, lambda: day_of(today.now()))
        self._table = LedgerTable("ledger_table", self._ledger_proxy)
        self._charts = ChartDesk(self.services, self.shell, self)
        self._no_entries = EmptyState("tracker_no_entries", "list")
        head = QHBoxLayout()
        card.body.addLayout(head)
        head.addWidget(self._view, 1)
        head.addWidget(self._search)
        head.addWidget(self._filter.toggle)
        head.addWidget(self._charts.printing)
        card.body.addWidget(self._charts.strip)
        card.body.addWidget(self._filter)
        for view in self._views():
            card.body.addWidget(view, 1)
        card.body.addWidget(self._filter.total)

    def _connect(self) -> None:
        for signal in (self._empty.acted, self._add.clicked):
            signal.connect(self._add_sim)
        self._empty.link_followed.connect(self._look_at_archive)
        self._tiles.selectionModel().currentChanged.connect(self._on_tile)
        self._tiles.doubleClicked.connect(lambda _index: self._change_sim())
        self._tiles.customContextMenuRequested.connect(self._show_sim_menu)
        self._summary.topup_asked.connect(self._start_topup)
        self._summary.change_asked.connect(self._change_sim)
        self._summary.archive_asked.connect(self._archive_sim)
        self._summary.after_trip_asked.connect(self._after_trip)
        self._summary.renewed.connect(self._on_renewed)
        self._log.logged.connect(self._on_logged)
        self._log.sim_chosen.connect(self._choose)
        self._log.reply_asked.connect(self._on_reply_asked)
        self._view.changed.connect(lambda _view: self._on_view())
        self._charts.changed.connect(self._load)
        self._search.sought.connect(self._ledger_proxy.search)
        self._filter.changed.connect(self._show_view)
        self._table.all_asked.connect(self._search.clear)
        self._table.all_asked.connect(lambda: self._filter.toggle.setChecked(False))
        self._table.change_asked.connect(self._change_entry)
        self._table.remove_asked.connect(self._remove_entry)
        self._table.menu_asked.connect(self._show_menu)
        self._table.photo_asked.connect(self._look_at_receipt)
        self.bridge.sims_changed.connect(self._load)
        self.bridge.facts_changed.connect(self._load)
        self.bridge.ledger_changed.connect(lambda _sim_id: self._load())
        self.bridge.renewal_changed.connect(lambda _renewal_id: self._load())
        glance.current().changed.connect(self._on_glance)

    # --- showing -------------------------------------------------------------------------------------------
    def _load(self) -> None:
        tiles = self.services.tracker.overview()
        facts = self.services.facts
        ids = {tile.sim.operator_id for tile in tiles}
        brands: dict[str, tuple[str, str, str]] = {name: brand_text.mark(facts, name) for name in ids}
        self._tiles.selectionModel().blockSignals(True)
        self._tiles_model.show_tiles(tiles, brands)
        self._pages.setCurrentIndex(1 if tiles else 0)
        row = max(0, self._tiles_model.row_of(self._sim_id))
        if tiles:
            self._sim_id = tiles[row].sim.id
            self._tiles.setCurrentIndex(self._tiles_model.index(row))
            self._log.show_sims(
                sorted((tile.sim for tile in tiles), key=lambda sim: sim.nickname), self._sim_id
            )
            self._show(tiles[row])
        else:
            self._empty.tell_away(bool(self.services.sims.list(include_archived=True)))
        self._tiles.selectionModel().blockSignals(False)

    def _show(self, snapshot: TrackerSnapshot) -> None:
        self._summary.show_snapshot(snapshot, brand_text.name(self.services.facts, snapshot.sim.operator_id))
        self._ledger_model.show_entries(snapshot.entries, snapshot.now, self.services.facts.all_channels)
        self._charts.show_snapshot(snapshot)
        self._show_view()

    def _on_view(self) -> None:
        """Show what was chosen, and as much of it as the window allows."""
        self._show_view()
        self._column_layout.activate()
        self._column.ensureWidgetVisible(self._card, 0, 0)

    def _make_dense(self, dense: bool) -> None:
        parts = (self._summary, self._search, self._filter.toggle, self._charts.strip, self._table)
        low_tracker.make_dense(dense, parts, (self._log, self._card), self._column_layout)

    def _show_view(self) -> None:
        wanted = self._view.current()
        shown: QWidget = self._charts.bring(wanted) or self._table
        listed = shown is self._table
        for part in (self._search, self._filter.toggle):
            part.setVisible(listed)
        self._filter.setVisible(filtered := listed and self._filter.toggle.isChecked())
        self._charts.strip.allow(listed and not filtered)  # one matter at a time
        self._filter.total.setVisible(listed and bool(self._filter.total.text()))
        if not self._ledger_model.rowCount():
            shown = self._no_entries
        # No stack of pages: it would ask for the height of the highest, shown or not.
        for view in self._views():
            view.setVisible(view is shown)

    def _views(self) -> tuple[QWidget, ...]:
        return self._table, self._charts.room, self._no_entries

    def _on_glance(self, _on: bool) -> None:
        self._ledger_model.refresh()
        self._charts.retranslate()

    # --- answering -----------------------------------------------------------------------------------------
    def _on_tile(self, current: QModelIndex, _previous: QModelIndex) -> None:
        sim_id = current.data(SIM_ID_ROLE)
        if sim_id:
            self._choose(sim_id)

    def _choose(self, sim_id: str) -> None:
        if sim_id != self._sim_id:
            self._sim_id = sim_id
            self._search.clear()
            self._filter.toggle.setChecked(False)
            self._load()

    def _on_logged(self, entry: Entry) -> None:
        self._sim_id = entry.sim_id
        self._load()
        newest = self.services.tracker.snapshot(entry.sim_id)
        said = logged_text.logged(entry, newest, self.services.difference.of(entry))
        self.shell.toast(said, undo=True)

    def _add_sim(self) -> None:
        from kzcompanion.ui.dialogs.sim_dialog import SimDialog

        dialog = SimDialog(self.services, parent=self)
        if dialog.exec() and dialog.sim is not None:
            self._sim_id = dialog.sim.id
            self._load()
            self._log.start(CHECK)

    def _change_sim(self) -> None:
        from kzcompanion.ui.dialogs.sim_dialog import SimDialog

        if self._sim_id is not None:
            SimDialog(self.services, self.services.sims.get(self._sim_id), parent=self).exec()

    def _archive_sim(self) -> None:
        if self._sim_id is None:
            return
        sim = self.services.sims.get(self._sim_id)
        if self._try(lambda: self.services.sims.archive(sim.id)):
            self.shell.toast(self.tr("{0} was put away; its ledger is kept").format(sim.nickname), undo=True)

    def _look_at_archive(self) -> None:
        from kzcompanion.ui.dialogs.archive_dialog import ArchiveDialog

        ArchiveDialog(self.services, self.shell, self).exec()

    def _after_trip(self) -> None:
        from kzcompanion.ui.dialogs.after_trip_dialog import AfterTripDialog

        if self._sim_id is not None:
            AfterTripDialog(self.services, self.shell, self._sim_id, self).exec()

    def _start_topup(self) -> None:
        self.shell.go_to("renew", sim_id=self._sim_id)

    def _show_menu(self, entry: Entry, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change…"), lambda: self._change_entry(entry))
        if entry.photo:
            menu.addAction(self.tr("Look at the receipt"), lambda: self._look_at_receipt(entry))
        menu.addAction(self.tr("Remove"), lambda: self._remove_entry(entry))
        menu.popup(place)

    def _show_sim_menu(self, place: QPoint) -> None:
        if not self._tiles.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change…"), self._change_sim)
        menu.addAction(self.tr("After the trip: keep or let go…"), self._after_trip)
        menu.addAction(self.tr("Put this SIM away"), self._archive_sim)
        menu.popup(self._tiles.viewport().mapToGlobal(place))

    def _on_renewed(self, day: date) -> None:
        """Count the cycle anew from the day on which the user says the plan was renewed."""
        if self._sim_id is not None:
            sim_id, sims = self._sim_id, self.services.sims
            self._try(lambda: sims.renewed(sim_id, day))

    def _change_entry(self, entry: Entry) -> None:
        from kzcompanion.ui.dialogs.entry_dialog import EntryDialog

        if EntryDialog(self.services, entry, self, self.bridge).exec():
            self.shell.toast(self.tr("Changed"), undo=True)

    def _look_at_receipt(self, entry: Entry) -> None:
        """Show the photo of the receipt, or while the vault is locked the place where it can be opened."""
        from kzcompanion.ui.dialogs.receipt_dialog import ReceiptDialog

        if self.services.vault.state() != "unlocked":
            self._change_entry(entry)
            return
        ReceiptDialog(self.window(), self.services, self.bridge, entry).run()

    def _remove_entry(self, entry: Entry) -> None:
        if self._try(lambda: self.services.ledger.remove(entry.id)):
            self.shell.toast(self.tr("Removed"), undo=True)

    def _try(self, deed: Callable[[], object]) -> bool:
        """Do a deed and tell whether it was done; what refuses it is shown."""
        try:
            deed()
        except CompanionError as error:
            self.shell.show_error(error)
            return False
        return True
