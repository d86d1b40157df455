"""A scrolling form inside a dialog: as tall as it needs where the screen allows, focus always in sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QWidget

_LEAST = 200


class FittedScroll(QScrollArea):
    """Show a form; `fit` makes its dialog as tall as the form needs, up to a limit."""

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
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_sight)

    def sizeHint(self) -> QSize:
        return QSize(self._form.sizeHint().width(), self._needed())

    def fit(self, tallest: int) -> None:
        """Resize the dialog so that the form needs no scrolling, but no taller than `tallest`."""
        others = self._dialog.height() - self.height()
        if self._dialog.isVisible():
            self._dialog.resize(self._dialog.width(), min(tallest, others + self._needed()))

    def _needed(self) -> int:
        layout = self._form.layout()
        if layout is not None and layout.hasHeightForWidth():
            least = self._form.minimumSizeHint().width()
            return layout.totalHeightForWidth(max(self.viewport().width(), least))
        return self._form.sizeHint().height()

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._form.isAncestorOf(now):
            self.ensureWidgetVisible(now, 16, 48)
