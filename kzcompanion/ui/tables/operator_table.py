"""The table of operators: as many columns as fit, Space pins, Ctrl+C copies a cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from kzcompanion.ui import theme
from kzcompanion.ui.delegates.cell_paint import text_width
from kzcompanion.ui.delegates.operator_delegate import LEAST_HEIGHT, MOST_HEIGHT, OperatorDelegate
from kzcompanion.ui.models.operators_model import OPERATOR_ROLE, Column, OperatorsProxy
from kzcompanion.ui.tables.column_fit import fit

_ALWAYS = (Column.BRAND, Column.PREFIXES, Column.NETWORKS, Column.BALANCE_CODE)
_IF_ROOM = (Column.AGE, Column.APN, Column.APP)
"""Shown in this order of importance; the sheet beside the table always holds all facts."""
_MOST = {Column.APP: 240, Column.APN: 190, Column.BRAND: 260}
_SHRINK = ((Column.BRAND, 130), (Column.PREFIXES, 110), (Column.BALANCE_CODE, 100))
"""Columns that give way when even the first four do not fit, and how far, px."""
_HEADER_EXTRA = 36
"""Padding of a header cell and its sort arrow, px."""


class OperatorTable(QTableView):
    """Show the proxy; `pin_asked` and `copied` tell what the keys ask for."""

    pin_asked = Signal()
    copied = Signal(str)
    correct_asked = Signal()
    """F2 or a double click on a cell."""

    def __init__(self, object_name: str, proxy: OperatorsProxy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._proxy = proxy
        self.delegate = OperatorDelegate()
        self.setModel(proxy)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.BRAND, Qt.SortOrder.AscendingOrder)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(80)
        self.doubleClicked.connect(lambda _index: self.correct_asked.emit())
        for keys, deed in (
            ("Space", self.pin_asked.emit),
            ("F2", self.correct_asked.emit),
            (QKeySequence.StandardKey.Copy, self._copy),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def choose(self, operator_id: str | None) -> bool:
        """Put the cursor on an operator, or on the first with None; tell whether it is shown."""
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, max(0, self.currentIndex().column()))
            if operator_id is None or index.data(OPERATOR_ROLE).id == operator_id:
                self.setCurrentIndex(index)
                return True
        return False

    def fit(self) -> None:
        """Share the width among the columns that fit, the height among the rows."""
        needed = {column: self._needed(column) for column in Column}
        widths = fit(needed, self.viewport().width(), always=_ALWAYS, if_room=_IF_ROOM, give_way=_SHRINK)
        for column in Column:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])
        rows = max(1, self._proxy.sourceModel().rowCount())
        height = min(MOST_HEIGHT, max(LEAST_HEIGHT, self.viewport().height() // rows))
        self.verticalHeader().setDefaultSectionSize(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(620, 36 + 6 * LEAST_HEIGHT)

    def _needed(self, column: Column) -> int:
        source, option = self._proxy.sourceModel(), QStyleOptionViewItem()
        cells = (
            self.delegate.sizeHint(option, source.index(row, column)).width()
            for row in range(source.rowCount())
        )
        title = str(source.headerData(column, Qt.Orientation.Horizontal))
        header = text_width(title, theme.text_font(13)) + _HEADER_EXTRA
        return min(_MOST.get(column, self.width()), max(header, *cells, 0))

    def _copy(self) -> None:
        index: QModelIndex = self.currentIndex()
        if index.isValid():
            self.copied.emit(str(index.data()))
