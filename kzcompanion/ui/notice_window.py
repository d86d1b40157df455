"""A window for the case that the real one cannot open: what is the matter, what to do, one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text, icons, language, theme
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.labels import IconLabel


class NoticeWindow(QWidget):
    """Show one error; it closes by itself after a while unless someone touches it."""

    def __init__(self, error: CompanionError, seconds: int) -> None:
        super().__init__()
        self.setObjectName("shellPage")
        self.setWindowIcon(icons.program_icon())
        self.setWindowTitle(QCoreApplication.translate("Window", "KZ Companion"))
        sentence, advice = labels.title(error_text.sentence(error)), labels.body(error_text.advice(error))
        sentence.setObjectName("notice.sentence")
        advice.setObjectName("notice.advice")
        close = buttons.primary("notice.close")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.close)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(sentence)
        words.addWidget(advice)
        words.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        words.addLayout(row)
        page = QHBoxLayout(self)
        page.setContentsMargins(24, 24, 24, 24)
        page.setSpacing(16)
        side = QVBoxLayout()
        side.addWidget(IconLabel("triangle-alert", "warn", 32, self))
        side.addStretch(1)
        page.addLayout(side)
        page.addLayout(words, 1)
        self.resize(560, 240)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        self._timer.start(seconds * 1000)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._timer.stop()
        super().keyPressEvent(event)


def show(error: CompanionError, code: str, choice: str, seconds: int) -> None:
    """Start Qt only to show this error, and return when the window is closed."""
    app = QApplication([])
    theme.start(app, choice, code)
    language.set_language(app, code)
    window = NoticeWindow(error, seconds)
    window.show()
    app.exec()
