"""A secret on the screen: dots until it is revealed, and dots again after a while; never selectable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.ui import glance, theme

_RING = 18


def grouped(text: str, size: int = 4) -> str:
    """Set a long run of digits in groups for reading; other texts stay as they are."""
    digits = text.replace(" ", "")
    if not digits.isdigit() or len(digits) <= 6:
        return text
    return "\u00a0".join(digits[place : place + size] for place in range(0, len(digits), size))


class MaskedLabel(QWidget):
    """Paint a mask, or for some seconds the secret itself with a ring that runs down.

    The secret is painted, not held by a text widget: it cannot be selected or copied.
    It is masked again when the window loses the focus, on hiding, in glance mode and by `hide_secret`.
    """

    masked = Signal()

    def __init__(self, object_name: str, size: int = 17, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._size = size
        self._mask_text, self._secret = "", ""
        self._seconds, self._left = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        theme.current().changed.connect(self.update)
        glance.current().changed.connect(self._on_glance)

    def set_mask(self, text: str) -> None:
        """Write what stands here while the secret is hidden, for example `+7 701 ••• •• 67`."""
        self._mask_text = text
        self._name()
        self.updateGeometry()
        self.update()

    def reveal(self, secret: str, seconds: int) -> None:
        """Show the secret for some seconds; made to be the sink of `vault.disclose`."""
        self._secret, self._seconds, self._left = grouped(secret), seconds, seconds
        self._tick.start()
        self._name()
        self.updateGeometry()
        self.update()

    def hide_secret(self) -> None:
        """Hide the secret now and forget it."""
        self._tick.stop()
        if self._secret:
            self._secret = ""
            self._name()
            self.updateGeometry()
            self.update()
            self.masked.emit()

    @property
    def revealed(self) -> bool:
        """Tell whether the secret is readable now."""
        return bool(self._secret)

    @property
    def seconds_left(self) -> int:
        """Return how many seconds remain until the mask returns."""
        return self._left if self._secret else 0

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        shown = self._secret or self._mask_text
        lines = shown.count("\n") + 1
        width = max(metrics.horizontalAdvance(line) for line in shown.split("\n"))
        return QSize(width + _RING + 16, max(metrics.height() * lines, _RING) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        painter.setPen(theme.colour("text" if self._secret else "text2"))
        room = self.rect().adjusted(0, 0, -_RING - 8, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags, self._secret or self._mask_text)
        if self._secret:
            self._paint_ring(painter)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide_secret()
        elif event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hide_secret()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_secret()
        super().hideEvent(event)

    def _paint_ring(self, painter: QPainter) -> None:
        width = QFontMetrics(self._font()).horizontalAdvance(self._secret.split("\n")[0])
        left = min(width + 10, self.width() - _RING)
        circle = QRectF(QRect(left, (self.height() - _RING) // 2, _RING, _RING)).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(theme.colour("track"), 3))
        painter.drawEllipse(circle)
        painter.setPen(QPen(theme.colour("accent"), 3))
        share = self._left / self._seconds if self._seconds else 0.0
        painter.drawArc(circle, 90 * 16, round(share * 360 * 16))

    def _on_glance(self, on: bool) -> None:
        if on:
            self.hide_secret()

    def _on_tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.hide_secret()
        else:
            self.update()

    def _name(self) -> None:
        if self._secret:
            self.setAccessibleName(self._secret.replace("\u00a0", " "))
            self.setAccessibleDescription(self.tr("shown for {0} seconds").format(self._seconds))
        else:
            self.setAccessibleName(self._mask_text)
            self.setAccessibleDescription(self.tr("hidden"))

    def _font(self) -> QFont:
        return theme.text_font(self._size, strong=True)
