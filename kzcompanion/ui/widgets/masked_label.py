"""A secret on the screen: dots until it is revealed, and dots again after a while; never selectable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.ui import capture_shield, glance, theme
from kzcompanion.ui.widgets import small_ring

_RING, _RING_GAP, _SLACK = small_ring.SIDE, 8, 4
_WIDEST = 10_000.0
_KEPT_LAYOUTS = 8


class MaskedLabel(QWidget):
    """Paint a mask, or for some seconds the secret itself with a ring that runs down.

    The secret is painted, not held by a text widget: it cannot be selected or copied. It comes as it is to be
    read, in groups or not, and is set in as many lines as it needs.
    It is masked again when the window loses the focus, on hiding, in glance mode and by `hide_secret`.
    """

    masked = Signal()

    def __init__(
        self, object_name: str, size: int = 17, parent: QWidget | None = None, *, strong: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._size, self._strong = size, strong
        self._mask_text, self._secret = "", ""
        self._seconds, self._left = 0, 0
        self._layouts: dict[int, QTextLayout] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        theme.current().changed.connect(self.update)
        glance.current().changed.connect(self._on_glance)

    def set_mask(self, text: str) -> None:
        """Write what stands here while the secret is hidden, for example `+7 701 ••• •• 67`."""
        self._mask_text = text
        self._show()

    def reveal(self, secret: str, seconds: int) -> None:
        """Show the secret for some seconds; made to be the sink of `vault.disclose`."""
        self._secret, self._seconds, self._left = secret, seconds, seconds
        self._tick.start()
        self._show()

    def hide_secret(self) -> None:
        """Hide the secret now and forget it."""
        self._tick.stop()
        if self._secret:
            self._secret = ""
            self._show()
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
        width = max(QFontMetrics(self._font()).horizontalAdvance(line) for line in self._shown().split("\n"))
        return QSize(width + _RING + _RING_GAP + _SLACK, self.heightForWidth(round(_WIDEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, QFontMetrics(self._font()).height() + _SLACK)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self._set_in_lines(width)
        return max(round(layout.boundingRect().height()), _RING) + _SLACK

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("text" if self._secret else "text2"))
        layout = self._set_in_lines(self.width())
        top = max(0.0, (self.height() - layout.boundingRect().height()) / 2)
        layout.draw(painter, QPointF(0, top))
        if self._secret:
            self._paint_ring(painter, layout.lineAt(0).naturalTextWidth())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._layouts.clear()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        # Only windows hear of ActivationChange; this one reaches every widget in them.
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hide_secret()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hide_secret()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_secret()
        super().hideEvent(event)

    def _shown(self) -> str:
        return self._secret or self._mask_text

    def _set_in_lines(self, width: int) -> QTextLayout:
        """Return what is shown now, set for a width; a long note is not set anew every second."""
        layout = self._layouts.get(width)
        if layout is None:
            if len(self._layouts) >= _KEPT_LAYOUTS:
                self._layouts.clear()
            layout = self._layouts[width] = self._lines_of(width)
        return layout

    def _lines_of(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._shown().replace("\n", "\u2028"), self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width - _RING - _RING_GAP))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _paint_ring(self, painter: QPainter, text_width: float) -> None:
        left = min(text_width + _RING_GAP, self.width() - _RING)
        height = min(self.height(), QFontMetrics(self._font()).height() + _SLACK)
        share = self._left / self._seconds if self._seconds else 0.0
        small_ring.paint(painter, left, (height - _RING) / 2, share)

    def _on_glance(self, on: bool) -> None:
        if on:
            self.hide_secret()

    def _on_tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.hide_secret()
        else:
            self.update()

    def _show(self) -> None:
        self._layouts.clear()  # nothing of the secret is left in them
        capture_shield.current().show(self, secret=bool(self._secret))
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        if self._secret:
            self.setAccessibleName(self._secret)
            self.setAccessibleDescription(self.tr("shown for {0} seconds").format(self._seconds))
        else:
            self.setAccessibleName(self._mask_text)
            self.setAccessibleDescription(self.tr("hidden"))

    def _font(self) -> QFont:
        return theme.text_font(self._size, strong=self._strong)
