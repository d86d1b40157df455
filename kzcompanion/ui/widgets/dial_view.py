"""Groups of a number as large as the room allows, ticked off one after the other while one types them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.ui import icons, language, theme
from kzcompanion.ui.dial_text import shown, spoken, words
from kzcompanion.ui.widgets import dial_layout
from kzcompanion.ui.widgets.dial_layout import CHECK, PAD, WORDS, Cell, digits_font
from kzcompanion.ui.widgets.veil import Veil

_RADIUS, _INDEX, _LEAST_WIDTH = 16, 20, 360
_CENTRE = Qt.AlignmentFlag.AlignCenter


class DialView(QWidget):
    """Paint groups; Space ticks the present one off and moves on, Backspace steps back, a click goes there.

    Nothing here can be selected or copied. A secret is forgotten after some seconds without a key, when the
    window loses the focus, on hiding, in glance mode and by `forget`; how far one has come is remembered.
    """

    moved = Signal()
    """How far one has come has changed."""
    forgotten = Signal()
    """A secret was taken off the screen."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._groups: tuple[str, ...] = ()
        self._done = 0
        self._arranged: tuple[QSize, list[Cell]] | None = None
        self._veil = Veil(self, self.forget)
        theme.current().changed.connect(self.update)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show what is no secret, until something else is shown."""
        self._fill(groups)

    def reveal(self, groups: Sequence[str], seconds: int) -> None:
        """Show a secret until no key was pressed for some seconds."""
        self._fill(groups)
        self._veil.arm(seconds)

    def forget(self) -> None:
        """Take everything off the screen and forget it."""
        self._veil.disarm()
        if self._groups:
            self._groups, self._arranged = (), None
            self._tell()
            self.forgotten.emit()

    @property
    def filled(self) -> bool:
        """Tell whether something can be read now."""
        return bool(self._groups)

    @property
    def total(self) -> int:
        """Return how many groups are shown."""
        return len(self._groups)

    @property
    def done(self) -> int:
        """Return how many groups are ticked off; the next one is the present one."""
        return min(self._done, self.total) if self._groups else self._done

    def tick(self) -> None:
        """Tick the present group off and move on."""
        self._go(self.done + 1)

    def step_back(self) -> None:
        """Take the last tick back."""
        self._go(self.done - 1)

    def start_again(self) -> None:
        """Take every tick back."""
        self._go(0)

    def reading(self) -> str:
        """Return what a screen reader says: which group it is, and its signs one by one."""
        if not self._groups:
            return self.tr("hidden")
        if self.done == self.total:
            return self.tr("All groups are ticked off")
        place, total = language.number(self.done + 1), language.number(self.total)
        return self.tr("Group {0} of {1}: {2}").format(place, total, spoken(self._groups[self.done]))

    def present_box(self) -> QRect:
        """Return where the present group stands; empty when all are ticked off."""
        return next((cell.box for cell in self._cells() if cell.place == self.done), QRect())

    # --- keys and mouse ------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._groups and event.key() == Qt.Key.Key_Space:
            self.tick()
        elif self._groups and event.key() == Qt.Key.Key_Backspace:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for cell in self._cells():
            if cell.box.contains(event.position().toPoint()):
                self._go(cell.place)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._arranged = None
            self._tell()
        super().changeEvent(event)

    # --- room and paint ------------------------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        return QSize(900, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, dial_layout.LEAST)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return dial_layout.height_for(self._groups, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in self._cells():
            self._paint_cell(painter, cell)

    def _cells(self) -> list[Cell]:
        if self._arranged is None or self._arranged[0] != self.size():
            self._arranged = self.size(), dial_layout.cells(self._groups, self.size())
        return self._arranged[1]

    def _paint_cell(self, painter: QPainter, cell: Cell) -> None:
        group, ticked, present = self._groups[cell.place], cell.place < self.done, cell.place == self.done
        strong = 4 if self.hasFocus() else 2
        painter.setPen(QPen(theme.colour("accent" if present else "line"), strong if present else 1))
        painter.setBrush(theme.colour("accent_soft" if present else "neutral_soft" if ticked else "surface"))
        painter.drawRoundedRect(cell.box.adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
        ink = theme.colour("text3" if ticked else "text")
        inner = cell.box.adjusted(0, PAD, 0, -PAD)
        digits, small = digits_font(cell.size), theme.text_font(WORDS)
        painter.setPen(ink)
        painter.setFont(digits)
        line = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(digits).height())
        painter.drawText(line, _CENTRE, shown(group))
        painter.setFont(small)
        painter.setPen(theme.colour("text3" if ticked else "text2"))
        beneath = QRect(inner.left(), line.bottom() + 1, inner.width(), QFontMetrics(small).height())
        painter.drawText(beneath, _CENTRE, words(group))
        foot = QRect(inner.left(), inner.bottom() - CHECK, inner.width(), CHECK)
        self._paint_index(painter, foot, cell.place + 1, ticked=ticked, present=present)

    def _paint_index(
        self, painter: QPainter, foot: QRect, index: int, *, ticked: bool, present: bool
    ) -> None:
        """Number the group, and say by a sign, not by colour alone, that it is done."""
        font = theme.text_font(_INDEX, strong=present)
        text = language.number(index)
        wide = QFontMetrics(font).horizontalAdvance(text) + (CHECK + 6 if ticked else 0)
        left = foot.center().x() - wide // 2
        if ticked:
            painter.drawPixmap(left, foot.top(), icons.pixmap("check", "good", CHECK))
            left += CHECK + 6
        painter.setFont(font)
        painter.setPen(theme.colour("text3" if ticked else "accent" if present else "text2"))
        painter.drawText(
            QRect(left, foot.top(), foot.width(), foot.height()), Qt.AlignmentFlag.AlignVCenter, text
        )

    # --- state ---------------------------------------------------------------------------------------------
    def _fill(self, groups: Sequence[str]) -> None:
        self._veil.disarm()
        self._groups, self._arranged = tuple(groups), None
        self._done = min(self._done, len(self._groups))
        self._tell()

    def _go(self, done: int) -> None:
        self._veil.stay()
        done = max(0, min(done, self.total))
        if self._groups and done != self.done:
            self._done = done
            self._tell()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.reading()))

    def _tell(self) -> None:
        self.setAccessibleName(self.reading())
        self.updateGeometry()
        self.update()
        self.moved.emit()
