"""The palette: type a few letters, press Enter, be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from kzcompanion.ui import found_text, icons, theme
from kzcompanion.ui.palette_entries import PaletteEntry, find
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow

_ROW, _WIDTH, _ROWS = 40, 620, 10
_Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Hold what was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[PaletteEntry] = []

    def set_entries(self, entries: list[PaletteEntry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> PaletteEntry:
        """Return the entry of a row."""
        return self._entries[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {entry.detail}" if entry.detail else entry.title
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Paint icon, title, and detail in grey at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, PaletteModel)
        entry = model.entry(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 8, 8)
        ink = "accent" if chosen else "text2"
        painter.drawPixmap(box.left() + 12, box.center().y() - 8, icons.pixmap(entry.icon, ink, 18))
        words = box.adjusted(42, 0, -12, 0)
        font, small = theme.text_font(15), theme.text_font(13)
        title_width = QFontMetrics(font).horizontalAdvance(entry.title)
        title = _cut(entry.title, font, words.width())
        found_text.draw(painter, QRectF(words), title, entry.marks, font, theme.colour("text"))
        room = words.adjusted(title_width + 24, 0, 0, 0)
        if room.width() > 40:
            detail = _cut(entry.detail.replace("\n", " "), small, room.width())
            room.setLeft(max(room.left(), room.right() - QFontMetrics(small).horizontalAdvance(detail) - 2))
            quiet = theme.colour("text3" if not chosen else "text2")
            found_text.draw(painter, QRectF(room), detail, entry.marks, small, quiet)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_WIDTH, _ROW)


def _cut(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


class PaletteBox(QFrame):
    """Lie over the top of the window until something is chosen or Escape is pressed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setProperty("surface", "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._search = SearchEdit("palette.search", self)
        self._model = PaletteModel(self)
        self._list = QListView(self)
        self._list.setObjectName("palette.list")
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self._list)
        self._search.set_label(self.tr("Tabs, SIMs, operators, codes, guide…"))
        self._list.setAccessibleName(self.tr("Found"))
        self._search.textChanged.connect(self._look)
        self._search.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._do(index.row()))
        self._list.entered.connect(self._list.setCurrentIndex)
        self._look("")

    def open_over(self) -> None:
        """Show the palette in the upper middle of its window."""
        width = min(_WIDTH + 24, self._window.width() - 96)
        height = min(_ROW * _ROWS + 84, self._window.height() - 120)
        corner = self._window.mapToGlobal(self._window.rect().topLeft())
        self.setGeometry(corner.x() + (self._window.width() - width) // 2, corner.y() + 72, width, height)
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)
        QTimer.singleShot(0, self, self._prepare)

    def _prepare(self) -> None:
        """Make the texts ready while the first key is still on its way."""
        self._window.services.search.prepare(self._window.language())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self._list.currentIndex().row()
            match event.key():
                case Qt.Key.Key_Down:
                    self._choose(row + 1)
                    return True
                case Qt.Key.Key_Up:
                    self._choose(row - 1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._do(row)
                    return True
                case Qt.Key.Key_Escape:
                    self.close()
                    return True
        return super().eventFilter(watched, event)

    def _look(self, text: str) -> None:
        self._model.set_entries(find(self._window, text.strip()))
        self._choose(0)

    def _choose(self, row: int) -> None:
        count = self._model.rowCount()
        if count:
            self._list.setCurrentIndex(self._model.index(row % count, 0))

    def _do(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            deed = self._model.entry(row).deed
            self.close()
            deed()
