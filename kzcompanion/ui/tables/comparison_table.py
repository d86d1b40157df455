"""The pinned operators side by side: rows as high as their texts, equal columns, a letter over each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kzcompanion.ui.delegates.comparison_delegate import ComparisonDelegate
from kzcompanion.ui.models.comparison_model import LABEL_COLUMN, ComparisonModel
from kzcompanion.ui.models.operators_model import OPERATOR_ROLE

_LABEL_SHARE, _LABEL_LEAST, _LABEL_MOST = 0.2, 130, 220


class ComparisonTable(QTableView):
    """Show the model; `unpin_asked` tells an operator's id, `copied` a cell's text."""

    unpin_asked = Signal(str)
    copied = Signal(str)
    correct_asked = Signal()
    """F2, Enter or a double click on a fact."""

    def __init__(self, object_name: str, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setProperty("kind", "compare")
        self.delegate = ComparisonDelegate()
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        model.modelReset.connect(self.fit)
        self.doubleClicked.connect(lambda _index: self.correct_asked.emit())
        for keys, deed in (
            ("Space", self._unpin),
            ("F2", self.correct_asked.emit),
            ("Return", self.correct_asked.emit),
            (QKeySequence.StandardKey.Copy, self._copy),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def fit(self) -> None:
        """Share the width among the operators and give each row the height its texts need."""
        model, room = self.model(), self.viewport().width()
        count = model.columnCount() - 1
        if count < 1:
            return
        label = min(_LABEL_MOST, max(_LABEL_LEAST, round(room * _LABEL_SHARE)))
        share, rest = divmod(max(0, room - label), count)
        widths = [label + rest, *([share] * count)]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        for row in range(model.rowCount()):
            heights = (
                self.delegate.height(model.index(row, column), width) for column, width in enumerate(widths)
            )
            self.setRowHeight(row, max(heights))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _unpin(self) -> None:
        index: QModelIndex = self.currentIndex()
        if index.isValid() and index.column() != LABEL_COLUMN:
            self.unpin_asked.emit(index.data(OPERATOR_ROLE).id)

    def _copy(self) -> None:
        index: QModelIndex = self.currentIndex()
        if index.isValid():
            self.copied.emit(str(index.data()))
