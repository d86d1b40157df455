"""An amount of money as the look wants it: the figure strong, its sign small and grey."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kzcompanion.domain.money import Money
from kzcompanion.ui import glance, language, theme

_GAP = 4


class MoneyLabel(QLabel):
    """Show an amount, a dash where it is not known, dots in glance mode."""

    def __init__(
        self, object_name: str, size: int = 22, *, ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._size, self._ink = size, ink
        self._money: Money | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)
        glance.current().changed.connect(self._write)
        self._write()

    def set_money(self, money: Money | None, ink: str | None = None) -> None:
        """Show an amount, in another token's colour if told."""
        self._money, self._ink = money, ink or self._ink
        self._write()

    def set_size(self, size: int) -> None:
        """Write the figure in another size, px."""
        if size != self._size:
            self._size = size
            self._write()

    def sizeHint(self) -> QSize:
        big, small = self._metrics()
        figure, sign = self._parts()
        width = big.horizontalAdvance(figure) + (small.horizontalAdvance(sign) + _GAP if sign else 0)
        return QSize(width + 2, big.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        big, small = self._metrics()
        figure, sign = self._parts()
        width = self.sizeHint().width()
        left = self.width() - width if self.alignment() & Qt.AlignmentFlag.AlignRight else 0
        base = (self.height() - big.height()) // 2 + big.ascent()
        painter.setFont(theme.text_font(self._size, strong=True))
        painter.setPen(theme.colour(self._ink if self._money is not None else "text3"))
        painter.drawText(left, base, figure)
        if sign:
            painter.setFont(theme.text_font(_small(self._size)))
            painter.setPen(theme.colour("text3"))
            at = left + big.horizontalAdvance(figure) + _GAP
            painter.drawText(QRect(at, base - small.ascent(), self.width(), small.height()), 0, sign)

    def _parts(self) -> tuple[str, str]:
        figure, sign = language.money_parts(self._money)
        return (glance.veiled(figure) if self._money is not None else figure), sign

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return (
            QFontMetrics(theme.text_font(self._size, strong=True)),
            QFontMetrics(theme.text_font(_small(self._size))),
        )

    def _write(self) -> None:
        figure, sign = self._parts()
        self.setText(f"{figure}{language.SPACE}{sign}" if sign else figure)
        self.setAccessibleName(self.text() if self._money is not None else language.unknown_text())
        self.updateGeometry()
        self.update()


def _small(size: int) -> int:
    return max(12, size * 2 // 3)
