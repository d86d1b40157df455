"""The face of a clerk card: one sentence as large as the screen allows, drawn either way up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.ui import capture_shield, glance, theme

_SIZES = (96, 80, 68, 58, 50, 44, 38, 32, 28)
_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class ClerkSheet(QWidget):
    """Paint the clerk's sentence, the number if it belongs there, and small lines for the traveller.

    The number is painted, never held by a text widget, and forgotten after some seconds, on hiding and in
    glance mode.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clerk_sheet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sentence, self._mask, self._secret = "", "", ""
        self._small: tuple[str, ...] = ()
        self._flipped = False
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(self.hide_number)
        theme.current().changed.connect(self.update)
        glance.current().changed.connect(self.hide_number)

    def show_sentence(self, sentence: str, small: tuple[str, ...], mask: str) -> None:
        """Show a sentence, the small lines beneath it, and the masked number where it belongs."""
        self.hide_number()
        self._sentence, self._small, self._mask = sentence, tuple(filter(None, small)), mask
        self.setAccessibleName(sentence)
        self.setAccessibleDescription("\n".join(self._small))
        self.update()

    def reveal(self, number: str, seconds: int) -> None:
        """Show the number for some seconds; made to be the sink of `vault.disclose`."""
        self._secret = number
        self._forget.start(seconds * 1000)
        capture_shield.current().cover(self)
        self.update()

    def hide_number(self) -> None:
        """Forget the number."""
        self._forget.stop()
        self._secret = ""
        capture_shield.current().uncover(self)
        self.update()

    @property
    def revealed(self) -> bool:
        """Tell whether the number is readable now."""
        return bool(self._secret)

    @property
    def flipped(self) -> bool:
        """Tell whether the sheet stands on its head."""
        return self._flipped

    def flip(self) -> None:
        """Turn the sheet for the person on the other side."""
        self._flipped = not self._flipped
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_number()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        room = self.rect().adjusted(48, 32, -48, -32)
        foot = self._paint_small(painter, room)
        if self._flipped:
            # The traveller's own lines stay upright at the traveller's edge.
            painter.translate(QPoint(self.width(), room.top() + foot))
            painter.rotate(180)
        figure = self._secret or self._mask
        share = 0.6 if figure else 1.0
        upper = QRect(room.left(), room.top(), room.width(), int((foot - room.top()) * share))
        self._paint_largest(painter, upper, self._sentence, "text")
        if figure:
            lower = QRect(room.left(), upper.bottom(), room.width(), foot - upper.bottom())
            self._paint_largest(painter, lower, figure, "accent" if self._secret else "text3")

    def _paint_small(self, painter: QPainter, room: QRect) -> int:
        """Draw the small lines from the bottom upwards and return where they begin."""
        bottom = room.bottom()
        for line in reversed(self._small):
            font = theme.text_font(22)
            box = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 400), int(_FLAGS), line)
            bottom -= box.height() + 8
            painter.setFont(font)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRect(room.left(), bottom, room.width(), box.height() + 4), _FLAGS, line)
        return bottom - 12

    def _paint_largest(self, painter: QPainter, room: QRect, text: str, ink: str) -> None:
        fitting = (size for size in _SIZES if _fits(text, size, room))
        painter.setFont(theme.text_font(next(fitting, _SIZES[-1]), strong=True))
        painter.setPen(theme.colour(ink))
        painter.drawText(room, _FLAGS, text)


def _fits(text: str, size: int, room: QRect) -> bool:
    metrics = QFontMetrics(theme.text_font(size, strong=True))
    box = metrics.boundingRect(QRect(0, 0, room.width(), 4000), int(_FLAGS), text)
    return box.height() <= room.height() and box.width() <= room.width()
