"""A table of ready-made rows: columns as wide as their texts, one row chosen, Enter and Delete told."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kzcompanion.ui import theme
from kzcompanion.ui.models.rows_model import ID_ROLE, TOLD_ROLE, RowsModel
from kzcompanion.ui.tables.column_fit import fit

_ROW, _HEADER, _PAD, _ICON = 42, 36, 30, 24
_LEAST_COLUMN = 84
_LEAST_NAME = 130
"""Px by which the first column can still be told apart from the next."""


class RowsTable(QTableView):
    """Show a RowsModel; the widest text gives way first where the room is short."""

    chosen = Signal(str)
    """The id of the row the cursor came to."""
    opened = Signal(str)
    """Enter, F2 or a double click on a row."""
    remove_asked = Signal(str)
    told = Signal(str)
    """What there is to say of the cell under the cursor."""

    def __init__(
        self,
        object_name: str,
        model: RowsModel,
        *,
        rows: float = 3.0,
        whole: Collection[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make a table of at least so many rows; the columns of `whole` are never cut."""
        super().__init__(parent)
        self.setObjectName(object_name)
        self._rows, self._whole = model, frozenset(whole)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(_HEADER + round(rows * _ROW))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        model.modelReset.connect(self.fit)
        self.entered.connect(lambda index: self.told.emit(index.data(TOLD_ROLE) or ""))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))
        self.selectionModel().currentChanged.connect(self._on_current)
        for keys, signal in (
            ("Return", self.opened),
            ("F2", self.opened),
            (QKeySequence.StandardKey.Delete, self.remove_asked),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda signal=signal: self._tell(signal))

    def choose(self, row_id: str) -> None:
        """Put the cursor on a row, on the first where there is none of that id."""
        place = max(0, self._rows.row_of(row_id))
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(place, max(0, self.currentIndex().column())))

    def current_id(self) -> str:
        """Return the id of the chosen row, or an empty text."""
        index = self.currentIndex()
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def fit(self) -> None:
        """Share the width among the columns."""
        count = self._rows.columnCount()
        if not count:
            return
        columns = range(count)
        needed = {column: self._needed(column) for column in columns}
        widest = sorted(set(columns) - self._whole, key=lambda column: -needed[column])
        least = min(_LEAST_COLUMN, max(1, self.viewport().width() // max(1, count)))
        widths = fit(
            needed,
            self.viewport().width(),
            always=list(columns),
            give_way=[(column, least if column else max(least, _LEAST_NAME)) for column in widest],
            take_rest=0,
        )
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _needed(self, column: int) -> int:
        model = self._rows
        plain, strong = (QFontMetrics(theme.text_font(15, strong=on)) for on in (False, True))
        heading = str(model.headerData(column, Qt.Orientation.Horizontal))
        widths = [QFontMetrics(theme.text_font(14)).horizontalAdvance(heading)]
        for row in range(model.rowCount()):
            index = model.index(row, column)
            metrics = strong if index.data(Qt.ItemDataRole.FontRole) is not None else plain
            marked = index.data(Qt.ItemDataRole.DecorationRole) is not None
            widths.append(metrics.horizontalAdvance(str(index.data())) + (_ICON if marked else 0))
        return max(widths) + _PAD

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.told.emit(current.data(TOLD_ROLE) or "")
            if current.row() != previous.row() or not previous.isValid():
                self.chosen.emit(current.data(ID_ROLE))

    def _tell(self, signal: Signal) -> None:
        if self.current_id():
            signal.emit(self.current_id())  # type: ignore[attr-defined]
