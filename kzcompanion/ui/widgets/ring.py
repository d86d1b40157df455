"""A ring that shows how much of something is left, its figure in the middle, the words beneath."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.ui import glance, theme

_CAPTION, _CAPTION_LINE = 12, 20
"""Size of the words, and height of their line beneath the ring, px."""


class Ring(QWidget):
    """Draw a share from 0 to 1 as an arc; None draws the empty track (not known)."""

    def __init__(self, object_name: str, size: int = 72, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._size = size
        self._share: float | None = None
        self._figure, self._caption, self._ink = "", "", "accent"
        self._private = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)
        glance.current().changed.connect(self._on_glance)

    def set_value(
        self,
        share: float | None,
        figure: str,
        caption: str = "",
        ink: str = "accent",
        *,
        private: bool = False,
    ) -> None:
        """Show a share, its figure and what it counts; glance mode hides a `private` figure."""
        self._share = None if share is None else max(0.0, min(1.0, share))
        self._figure, self._caption, self._ink, self._private = figure, caption, ink, private
        self._name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.text_font(_CAPTION)).horizontalAdvance(self._caption) + 2
        return QSize(max(self._size, words), self._size + _CAPTION_LINE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = max(5.0, self._size / 12)
        left, inset = (self.width() - self._size) / 2, thick / 2
        circle = QRectF(left, 0, self._size, self._size).adjusted(inset, inset, -inset, -inset)
        pen = QPen(theme.colour("track"), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        if self._share:
            pen.setColor(theme.colour(self._ink))
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(self._share * 360 * 16))
        painter.setFont(theme.text_font(22, strong=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._shown())
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.text_font(_CAPTION))
        room = QRectF(0, self._size, self.width(), _CAPTION_LINE)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._caption)

    def _shown(self) -> str:
        return glance.veiled(self._figure) if self._private else self._figure

    def _name(self) -> None:
        self.setAccessibleName(f"{self._shown()} {self._caption}".strip())

    def _on_glance(self) -> None:
        self._name()
        self.update()
