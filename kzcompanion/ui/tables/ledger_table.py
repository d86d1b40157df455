"""The ledger as a table: columns as wide as their texts, keys to change and to remove an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kzcompanion.ui import density
from kzcompanion.ui.models.ledger_model import ENTRY_ROLE, LedgerColumn
from kzcompanion.ui.models.ledger_sieve import LedgerProxy
from kzcompanion.ui.tables.column_fit import fit

if TYPE_CHECKING:
    from kzcompanion.ui.tables.none_found import NoneFound

_ROW_HEIGHT, _HEADER_HEIGHT = 42, 36
_LOW_ROW, _LOW_HEADER = 32, 28
_LEAST_ROWS, _LOW_LEAST_ROWS = 2.7, 2.4
"""Rows in sight where the window is smallest: the last one is cut to tell that there are more."""
_SAMPLE_ROWS = 60
"""Rows from the top whose texts decide how wide the columns are."""
_MOST = {LedgerColumn.AMOUNT: 230, LedgerColumn.NOTE: 160}
_PAD = 23
"""What the style sheet and Qt put around the text of a cell, px."""
_ICON = 22
"""Room for the mark of a photo beside the kind, px."""
_ALWAYS = tuple(column for column in LedgerColumn if column not in {LedgerColumn.NOTE, LedgerColumn.HOME})
_GIVE_WAY = (
    (LedgerColumn.AMOUNT, 110),
    (LedgerColumn.VALID_UNTIL, 90),
    (LedgerColumn.DATA, 80),
    (LedgerColumn.KIND, 90),
    (LedgerColumn.AT, 100),
)


class LedgerTable(QTableView):
    """Show the proxy; the signals tell which Entry is to be changed or removed, or where a menu is wanted."""

    change_asked = Signal(object)
    remove_asked = Signal(object)
    menu_asked = Signal(object, QPoint)
    """The Entry, and the place on the screen."""
    photo_asked = Signal(object)
    """The photo of this Entry's receipt is to be shown."""
    all_asked = Signal()
    """Nothing is like what is sought, and all entries are to be shown again."""

    def __init__(self, object_name: str, proxy: LedgerProxy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._proxy = proxy
        self._needs: dict[LedgerColumn, int] = {}
        self._none_found: NoneFound | None = None
        self.setProperty("kind", "plain")
        self.setModel(proxy)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_rows(dense=False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        proxy.settled.connect(self._say_none_found)
        proxy.modelReset.connect(self._measure_anew)
        proxy.headerDataChanged.connect(self._measure_anew)
        self.doubleClicked.connect(self._change)
        self.clicked.connect(self._on_click)
        self.customContextMenuRequested.connect(self._ask_menu)
        for keys, deed in (
            (QKeySequence.StandardKey.Delete, self._remove),
            ("F2", self._change),
            ("Return", self._change),
            ("Space", self._look),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def fit(self) -> None:
        """Give each column what its texts need, the rest to the notes; a table out of sight waits for it."""
        if not self.isVisible():
            return
        room = self.horizontalHeader().width()
        if not self._needs:
            self._needs = {column: self._needed(column) for column in LedgerColumn}
        widths = fit(
            self._needs,
            room,
            always=_ALWAYS,
            if_room=(LedgerColumn.HOME, LedgerColumn.NOTE)
            if self._proxy.has_rates()
            else (LedgerColumn.NOTE,),
            give_way=_GIVE_WAY,
            take_rest=LedgerColumn.NOTE,
        )
        for column in LedgerColumn:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])

    def make_dense(self, dense: bool) -> None:
        """Show more rows in the same height."""
        if density.mark(self, dense, styled=self.horizontalHeader()):
            self._set_rows(dense)

    def _say_none_found(self) -> None:
        """Say that no entry is like what is sought, where else only the head would be left."""
        none = self._proxy.narrowed and not self._proxy.rowCount() and self._proxy.whole() > 0
        if none and self._none_found is None:
            from kzcompanion.ui.tables.none_found import NoneFound

            self._none_found = NoneFound(f"{self.objectName()}_none_found", self)
            self._none_found.acted.connect(self.all_asked)
            self._none_found.acted.connect(self.setFocus)
        if self._none_found is not None:
            self._none_found.retranslate()
            self._none_found.setGeometry(self.viewport().geometry())
            self._none_found.setVisible(none)

    def _set_rows(self, dense: bool) -> None:
        row, header, least = (
            (_LOW_ROW, _LOW_HEADER, _LOW_LEAST_ROWS) if dense else (_ROW_HEIGHT, _HEADER_HEIGHT, _LEAST_ROWS)
        )
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(header + round(least * row))
        self.updateGeometry()

    def _measure_anew(self) -> None:
        self._needs = {}
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._needs = {}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._none_found is not None:
            self._none_found.setGeometry(self.viewport().geometry())
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _needed(self, column: LedgerColumn) -> int:
        metrics, rows = self.fontMetrics(), range(min(_SAMPLE_ROWS, self._proxy.rowCount()))
        texts = [self._proxy.text(row, column) for row in rows]
        icon = _ICON if column is LedgerColumn.KIND and self._proxy.has_photos() else 0
        texts.append(str(self._proxy.headerData(column, Qt.Orientation.Horizontal)))
        width = max(metrics.horizontalAdvance(text) for text in texts) + _PAD + icon
        return min(_MOST.get(column, width), width)

    def _change(self) -> None:
        entry = self.currentIndex().data(ENTRY_ROLE)
        if entry is not None:
            self.change_asked.emit(entry)

    def _remove(self) -> None:
        entry = self.currentIndex().data(ENTRY_ROLE)
        if entry is not None:
            self.remove_asked.emit(entry)

    def _on_click(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if index.column() == LedgerColumn.KIND and entry is not None and entry.photo:
            self.photo_asked.emit(entry)

    def _look(self) -> None:
        entry = self.currentIndex().data(ENTRY_ROLE)
        if entry is not None and entry.photo:
            self.photo_asked.emit(entry)

    def _ask_menu(self, place: QPoint) -> None:
        entry = self.indexAt(place).data(ENTRY_ROLE)
        if entry is not None:
            self.menu_asked.emit(entry, self.viewport().mapToGlobal(place))
