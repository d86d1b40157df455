"""A scrolling form inside a dialog: as tall as it needs where the screen allows, focus always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QWidget

_LEAST = 200
_TALLEST = 660
"""Of the dialog: it fits a screen of 700 pixels, and what is longer scrolls."""
_AROUND = 150
"""Title, buttons and margins of the dialog, px."""


class FittedScroll(QScrollArea):
    """Show a form; `fit` makes its dialog as tall as the form needs now, up to what a small screen holds."""

    def __init__(self, object_name: str, form: QWidget, dialog: QDialog) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._dialog, self._form = dialog, form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST)
        self.setWidget(form)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._grow)
        form.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_sight)

    def sizeHint(self) -> QSize:
        return QSize(self._form.sizeHint().width(), min(self._needed(), _TALLEST - _AROUND))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Resize the dialog so that the form needs no scrolling, as far as a small screen allows."""
        self.updateGeometry()
        if self._dialog.isVisible():
            others = self._dialog.height() - self.height()
            self._dialog.resize(self._dialog.width(), min(_TALLEST, others + self._needed()))

    def _grow(self) -> None:
        if self._needed() > self.viewport().height():
            self.fit()

    def _needed(self) -> int:
        layout = self._form.layout()
        if layout is not None and layout.hasHeightForWidth():
            least = self._form.minimumSizeHint().width()
            return layout.totalHeightForWidth(max(self.viewport().width(), least))
        return self._form.sizeHint().height()

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._form.isAncestorOf(now):
            self.ensureWidgetVisible(now, 16, 48)
