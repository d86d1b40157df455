"""A QR code on its white card; one with a secret is dropped after a while, on hiding and losing focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.services.qr_code import QrModules, qr_modules
from kzcompanion.ui import capture_shield, glance, qr_paint, theme

SIDE = 400
"""Pixels: four for each module of the densest code, with its quiet zone."""
_RADIUS = 10


class QrCard(QWidget):
    """Show the code of a text; of the text itself nothing is kept.

    The card is white in both themes. Without a code it says why (`set_placeholder`).
    """

    dropped = Signal()
    """The code of a secret is gone from the screen."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._modules: QrModules | None = None
        self._secret = False
        self._placeholder, self._caption = "", ""
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(self.drop_secret)
        theme.current().changed.connect(self.update)
        glance.current().changed.connect(self._on_glance)

    def show_text(self, text: str, caption: str) -> None:
        """Show the code of a text that is no secret, named by `caption`; raises QrTooLong."""
        self._show(qr_modules(text), caption, secret=False)

    def reveal(self, text: str, caption: str, seconds: int) -> None:
        """Show the code of a text with a secret in it for some seconds; raises QrTooLong."""
        self._show(qr_modules(text), caption, secret=True)
        self._forget.start(seconds * 1000)

    def clear(self, placeholder: str = "") -> None:
        """Show no code, but a sentence that says why."""
        self._forget.stop()
        self._modules, self._secret, self._placeholder = None, False, placeholder
        self._name()

    def set_placeholder(self, text: str) -> None:
        """Write what stands here when the code of a secret was dropped."""
        self._placeholder = text
        self._name()

    def drop_secret(self) -> None:
        """Drop the code if it holds a secret; any other stays."""
        if self._secret:
            self.clear(self._placeholder)
            self.dropped.emit()

    @property
    def filled(self) -> bool:
        """Tell whether a code is shown."""
        return self._modules is not None

    @property
    def holds_secret(self) -> bool:
        """Tell whether the code on the screen holds a secret."""
        return self._secret

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.colour("neutral_soft") if self._modules is None else QColor(Qt.GlobalColor.white)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        if self._modules is not None:
            qr_paint.paint_modules(painter, self._modules, QRectF(self.rect()))
            return
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.text_font(15))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(32, 32, -32, -32), flags, self._placeholder)

    def event(self, event: QEvent) -> bool:
        # Only windows hear of ActivationChange; this one reaches every widget in them.
        if event.type() == QEvent.Type.WindowDeactivate:
            self.drop_secret()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.drop_secret()
        super().hideEvent(event)

    def _show(self, modules: QrModules, caption: str, *, secret: bool) -> None:
        self._forget.stop()
        self._modules, self._caption, self._secret = modules, caption, secret
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self._caption if self._modules is not None else self._placeholder)
        capture_shield.current().show(self, secret=self._secret)
        self.update()

    def _on_glance(self, on: bool) -> None:
        if on:
            self.drop_secret()
