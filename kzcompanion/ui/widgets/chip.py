"""A chip: a fact in a word or two on a soft ground, with an icon so that it never speaks by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kzcompanion.ui import icons, theme, tokens

_HEIGHT, _PAD, _ICON, _GAP = 26, 10, 14, 5


class Chip(QLabel):
    """Show a short text in a tone: neutral, accent, good, warn or bad."""

    def __init__(
        self,
        text: str = "",
        tone: str = "neutral",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tone, self._icon = tone, icon
        self.setFont(theme.text_font(13, strong=tone != "neutral"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def set_chip(self, text: str, tone: str | None = None, icon: str | None = None) -> None:
        """Show another text, tone and icon; a tone that is not told stays."""
        self._tone = tone or self._tone
        self._icon = icon
        self.setFont(theme.text_font(13, strong=self._tone != "neutral"))
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def tone(self) -> str:
        """Return the tone shown."""
        return self._tone

    def sizeHint(self) -> QSize:
        text = self._metrics().horizontalAdvance(self.text())
        return QSize(text + 2 * _PAD + self._lead(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, ground = theme.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        top = (self.height() - _HEIGHT) // 2
        painter.drawRoundedRect(QRect(0, top, self.width(), _HEIGHT), 13, 13)
        if self._icon is not None:
            picture = icons.pixmap(self._icon, tokens.TONES[self._tone][0], _ICON)
            painter.drawPixmap(_PAD - 2, (self.height() - _ICON) // 2, picture)
        painter.setPen(ink)
        painter.setFont(theme.text_font(13, strong=self._tone != "neutral"))
        room = self.width() - 2 * _PAD - self._lead()
        text = self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        space = QRect(_PAD + self._lead(), top, room + 2, _HEIGHT)
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _lead(self) -> int:
        return 0 if self._icon is None else _ICON + _GAP - 2

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.text_font(13, strong=self._tone != "neutral"))
