"""A ring that shows how much of something is left, with the figure in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.ui import glance, theme


class Ring(QWidget):
    """Draw a share from 0 to 1 as an arc; None draws the empty track (not known)."""

    def __init__(self, object_name: str, size: int = 92, parent: QWidget | None = None) -> None:
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
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = max(5.0, self._size / 12)
        circle = QRectF(0, 0, self._size, self._size).adjusted(thick, thick, -thick, -thick)
        pen = QPen(theme.colour("track"), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        if self._share:
            pen.setColor(theme.colour(self._ink))
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(self._share * 360 * 16))
        figure = self._shown()
        font = theme.text_font(max(13, self._size * 22 // 92), strong=True)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        lift = self._size * 0.12 if self._caption else 0.0
        painter.drawText(circle.translated(0, -lift), Qt.AlignmentFlag.AlignCenter, figure)
        if self._caption:
            painter.setPen(theme.colour("text2"))
            painter.setFont(theme.text_font(12))
            lines = self._caption_lines(painter.fontMetrics(), circle.width() * 0.9)
            if any(line.endswith("…") for line in lines):  # a long word is written smaller rather than cut
                painter.setFont(theme.text_font(11))
                lines = self._caption_lines(painter.fontMetrics(), circle.width() * 0.95)
            for place, line in enumerate(lines):
                top = circle.center().y() + self._size * (0.06 + 0.14 * place)
                room = QRectF(circle.left(), top, circle.width(), self._size * 0.16)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line)

    def _caption_lines(self, metrics: QFontMetrics, width: float) -> list[str]:
        """Break a caption that is too wide into two lines; what is still too wide ends in an ellipsis."""
        words = self._caption.split()
        lines = [self._caption]
        if metrics.horizontalAdvance(self._caption) > width and len(words) > 1:
            halves = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words)))
            lines = list(min(halves, key=lambda pair: max(map(metrics.horizontalAdvance, pair))))
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(width)) for line in lines]

    def _shown(self) -> str:
        return glance.veiled(self._figure) if self._private else self._figure

    def _name(self) -> None:
        self.setAccessibleName(f"{self._shown()} {self._caption}".strip())

    def _on_glance(self) -> None:
        self._name()
        self.update()
