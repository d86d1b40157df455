"""The Operators tab: all brands in one table, every fact with its source, pinned ones side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.ui import language, provenance_text
from kzcompanion.ui.delegates.operator_delegate import ROW_HEIGHT, OperatorDelegate
from kzcompanion.ui.models.comparison_model import ComparisonModel
from kzcompanion.ui.models.fact_line import FactLine, OperatorRow, operator_rows
from kzcompanion.ui.models.operators_model import (
    LINE_ROLE,
    OPERATOR_ROLE,
    Column,
    OperatorsModel,
    OperatorsProxy,
)
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.fact_sheet import FactSheet
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

MOST_PINNED = 4
_APP_FROM, _APN_FROM, _AGE_FROM = 1160, 1010, 820
"""Widths of the table in px from which these columns are shown; the sheet beside it always holds all facts."""
_WIDTHS = {
    Column.BRAND: 210,
    Column.PREFIXES: 176,
    Column.NETWORKS: 184,
    Column.BALANCE_CODE: 140,
    Column.APN: 140,
    Column.APP: 150,
    Column.AGE: 130,
}
_NARROW_WIDTHS = {Column.BRAND: 172, Column.PREFIXES: 160, Column.NETWORKS: 176, Column.BALANCE_CODE: 120}


class OperatorsTab(BaseTab):
    """Compare the operators; the sheet at the right holds all facts of the one that is chosen."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__(services, bridge, shell)
        self.setObjectName("operators_tab")
        self._rows: tuple[OperatorRow, ...] = ()
        self._model = OperatorsModel()
        self._proxy = OperatorsProxy(self._model)
        self._comparison = ComparisonModel()
        self._delegate = OperatorDelegate()
        self._build()
        self._connect()
        self.retranslate()

    def focus_search(self) -> bool:
        """Put the cursor into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    def on_shown(self, **arguments: object) -> None:
        """Choose the operator named by `operator`, if one is."""
        wanted = arguments.get("operator")
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            if index.data(OPERATOR_ROLE).id == wanted:
                self._table.setCurrentIndex(index)
        if arguments.get("compare"):
            self._compare.setChecked(True)

    def retranslate(self) -> None:
        self._search.set_label(self.tr("Search operators and facts"))
        self._card.set_title(self.tr("Operators in Kazakhstan"))
        self._compare.setText(self.tr("Compare pinned"))
        self._differences.setText(self.tr("Differences only"))
        self._empty.set_texts(
            self.tr("Nothing found"),
            self.tr("No operator holds these words. Try fewer or other words."),
            self.tr("Show all"),
        )
        self._unpinned.set_texts(
            self.tr("Nothing pinned yet"),
            self.tr(
                "Pin two to four operators with the pin button or the space bar, then compare them here."
            ),
            self.tr("Back to the table"),
        )
        self._table.setAccessibleName(self.tr("Operators"))
        self._side_by_side.setAccessibleName(self.tr("Pinned operators side by side"))
        self._sheet.setAccessibleName(self.tr("Facts of the chosen operator"))
        self._provenance.setAccessibleName(self.tr("Source of the chosen fact"))
        self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._table.hasFocus():
            self._toggle_pin()
            return
        super().keyPressEvent(event)

    # --- building -----------------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._search = SearchEdit("operators_search")
        self._compare = buttons.Button("pill", "operators_compare", "arrow-left-right")
        self._differences = buttons.Button("pill", "operators_differences", "filter")
        for pill in (self._compare, self._differences):
            pill.setCheckable(True)
        self._empty = EmptyState("operators_empty", "search")
        self._unpinned = EmptyState("operators_unpinned", "pin")
        self._sheet = FactSheet("operators_sheet")
        self._provenance = labels.caption()
        self._provenance.setObjectName("operators_provenance")
        self._provenance.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._table = self._make_table()
        self._side_by_side = self._make_side_by_side()
        self._views = QStackedWidget()
        for view in (self._table, self._empty, self._side_by_side, self._unpinned):
            self._views.addWidget(view)
        self._card = Card("operators_card")
        self._card.add_action(self._compare)
        self._card.add_action(self._differences)
        self._card.body.addWidget(self._views, 1)
        self._card.footer.addWidget(labels.IconLabel("info", "text3", 16))
        self._card.footer.addWidget(self._provenance, 1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._search)
        left.addWidget(self._card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self._make_side())

    def _make_side(self) -> QWidget:
        self._side = Card("operators_side")
        self._side.setMinimumWidth(280)
        self._side.setMaximumWidth(340)
        self._pin = buttons.icon_button("operators_pin", "pin", framed=True)
        self._side.add_action(self._pin)
        self._unknown = Chip(tone="warn", icon="circle-question-mark")
        self._unknown.setObjectName("operators_unknown")
        chips = QHBoxLayout()
        chips.addWidget(self._unknown)
        chips.addStretch(1)
        self._side.body.addLayout(chips)
        self._side.body.addWidget(self._sheet, 1)
        return self._side

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("operators_table")
        table.setModel(self._proxy)
        table.setItemDelegate(self._delegate)
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.BRAND, Qt.SortOrder.AscendingOrder)
        table.setMouseTracking(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _make_side_by_side(self) -> QTableView:
        table = QTableView()
        table.setObjectName("operators_side_by_side")
        table.setModel(self._comparison)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _connect(self) -> None:
        self._search.sought.connect(self._on_sought)
        self._compare.toggled.connect(lambda _on: self._show_view())
        self._differences.toggled.connect(self._on_differences)
        self._empty.acted.connect(self._search.clear)
        self._unpinned.acted.connect(lambda: self._compare.setChecked(False))
        self._pin.clicked.connect(self._toggle_pin)
        self._sheet.address_chosen.connect(self._on_address)
        self._table.selectionModel().currentChanged.connect(self._on_current)
        self._table.entered.connect(self._tell_source)
        self._side_by_side.selectionModel().currentChanged.connect(self._tell_source)
        self._side_by_side.setMouseTracking(True)
        self._side_by_side.entered.connect(self._tell_source)
        self.bridge.facts_changed.connect(self._load)

    # --- showing ------------------------------------------------------------------------------------------------------
    def _load(self) -> None:
        today = day_of(self.services.clock.now())
        chosen = self._chosen()
        self._delegate.today = today
        self._rows = operator_rows(self.services.facts, self.shell.language())
        self._model.show_rows(self._rows, self._pinned(), today)
        country = self.services.facts.country()
        self._card.set_subtitle(
            self.tr("Facts gathered on {0}; each has a date of its own").format(
                language.day_long(country.compiled_on)
            )
        )
        wanted = chosen.operator.id if chosen is not None else None
        for row in range(self._proxy.rowCount()):
            if wanted is None or self._proxy.index(row, 0).data(OPERATOR_ROLE).id == wanted:
                self._table.setCurrentIndex(self._proxy.index(row, 0))
                break
        self._show_view()

    def _show_view(self) -> None:
        self._differences.setVisible(self._compare.isChecked())
        self._side.setVisible(not self._compare.isChecked())
        if self._compare.isChecked():
            pinned = [row for row in self._rows if row.operator.id in self._pinned()]
            self._comparison.show_rows(
                pinned, day_of(self.services.clock.now()), differences_only=self._differences.isChecked()
            )
            self._views.setCurrentWidget(self._side_by_side if pinned else self._unpinned)
        else:
            self._views.setCurrentWidget(self._table if self._proxy.rowCount() else self._empty)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self._chosen()
        today = day_of(self.services.clock.now())
        self._side.setEnabled(row is not None)
        self._sheet.show_row(row, today)
        if row is None:
            return
        self._side.set_title(row.operator.brand)
        self._side.set_subtitle(row.operator.summary.text(self.shell.language()))
        _firm, _doubtful, unknown = row.counts()
        self._unknown.set_chip(
            self.tr("%n fact(s) not known - ask", "", unknown), icon="circle-question-mark"
        )
        self._unknown.setVisible(unknown > 0)
        pinned = row.operator.id in self._pinned()
        self._pin.set_icon("pin-off" if pinned else "pin")
        self._pin.set_label(
            (self.tr("Unpin {0}") if pinned else self.tr("Pin {0}")).format(row.operator.brand)
        )

    def _fit_columns(self) -> None:
        room = self.width() - self._side.width() - 48
        for column, least in ((Column.APP, _APP_FROM), (Column.APN, _APN_FROM), (Column.AGE, _AGE_FROM)):
            self._table.setColumnHidden(column, room < least)
        widths = _WIDTHS | (_NARROW_WIDTHS if room < _AGE_FROM else {})
        for column, width in widths.items():
            self._table.setColumnWidth(column, width)

    # --- answering ----------------------------------------------------------------------------------------------------
    def _on_sought(self, words: str) -> None:
        self._proxy.search(words)
        if not self._table.currentIndex().isValid() and self._proxy.rowCount():
            self._table.setCurrentIndex(self._proxy.index(0, 0))
        self._show_view()

    def _on_differences(self, _on: bool) -> None:
        self._show_view()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._tell_source(current)
        self._show_chosen()

    def _tell_source(self, index: QModelIndex) -> None:
        line: FactLine | None = index.data(LINE_ROLE)
        if line is None:
            self._provenance.setText(
                self.tr("Point at a fact to see where it comes from and how sure it is.")
            )
            return
        today = day_of(self.services.clock.now())
        told = provenance_text.line(line.provenance, today)
        self._provenance.setText(f"{line.label}: {line.text or provenance_text.not_known()} — {told}")

    def _on_address(self, address: str) -> None:
        self.shell.copy_text(address)
        self.shell.toast(self.tr("Address copied. This program opens no connection."))

    def _toggle_pin(self) -> None:
        row = self._chosen()
        if row is None:
            return
        pinned = list(self._pinned())
        if row.operator.id in pinned:
            pinned.remove(row.operator.id)
        elif len(pinned) == MOST_PINNED:
            self.shell.toast(self.tr("Up to four operators can be pinned. Unpin one first."))
            return
        else:
            pinned.append(row.operator.id)
        self.services.preferences.change(pinned_operators=tuple(pinned))
        self._model.show_pinned(pinned)
        self._proxy.invalidate()
        self._show_view()

    def _pinned(self) -> tuple[str, ...]:
        return self.services.preferences.current().pinned_operators

    def _chosen(self) -> OperatorRow | None:
        index = self._proxy.mapToSource(self._table.currentIndex())
        return self._model.row(index.row()) if index.isValid() else None
