"""The row of tabs under the header: pills with an icon, reachable by keyboard and read out as tabs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from kzcompanion.ui import icons, theme
from kzcompanion.ui.tabs import TABS

_PAD, _ICON, _GAP, _HEIGHT = 16, 18, 8, 42


class TabBar(QTabBar):
    """Show the tabs of TABS; `currentChanged` tells which one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        for _ in TABS:
            self.addTab("")
        self.retranslate()
        theme.current().changed.connect(self.update)

    def retranslate(self) -> None:
        """Write the titles in the present language."""
        self.setAccessibleName(self.tr("Sections"))
        for place, entry in enumerate(TABS):
            self.setTabText(place, QCoreApplication.translate("Tabs", entry.title))
            self.setTabToolTip(place, f"Ctrl+{place + 1}")

    def tabSizeHint(self, index: int) -> QSize:
        text = QFontMetrics(theme.text_font(15, strong=True)).horizontalAdvance(self.tabText(index))
        return QSize(text + 2 * _PAD + _ICON + _GAP, _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for place, entry in enumerate(TABS):
            chosen = place == self.currentIndex()
            box = self.tabRect(place).adjusted(1, 1, -1, -1)
            painter.setPen(Qt.PenStyle.NoPen)
            if chosen or place == under:
                painter.setBrush(theme.colour("accent_soft" if chosen else "pressed"))
                painter.drawRoundedRect(box, 12, 12)
            if chosen and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 11, 11)
            ink = "accent" if chosen else "text2"
            top = box.center().y() - _ICON // 2 + 1
            painter.drawPixmap(box.left() + _PAD - 1, top, icons.pixmap(entry.icon, ink, _ICON))
            painter.setPen(theme.colour(ink))
            painter.setFont(theme.text_font(15, strong=chosen))
            words = box.adjusted(_PAD + _ICON + _GAP - 1, 0, 0, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, flags, self.tabText(place))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverMove, QEvent.Type.HoverLeave, QEvent.Type.MouseMove}:
            self.update()
        return super().event(event)
