"""The page for the case that the data cannot be opened: what is the matter, what to do, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, DataDamaged, DataInUse, DataNewer
from kzcompanion.ui import error_text
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzcompanion.ui.main_window import MainWindow

_SECONDS = 20
_WIDTH = 560


class RefusalPage(QWidget):
    """Show the error; data in use elsewhere close the window after a while unless someone touches it."""

    def __init__(
        self, error: CompanionError, window: MainWindow, begin_anew: Callable[[], None] | None = None
    ) -> None:
        """Show the error; data that are beyond reading offer to `begin_anew` with a backup."""
        super().__init__()
        self.setObjectName("refusal")
        self._error = error
        self._card = Card("refusal.card", padding=32)
        self._card.set_icon("triangle-alert", "warn")
        self._card.setMinimumWidth(_WIDTH)
        self._advice, self._where = labels.body(), labels.caption()
        self._close = buttons.primary("refusal.close")
        self._close.clicked.connect(window.close)
        self._card.body.addWidget(self._advice)
        self._card.body.addWidget(self._where)
        self._card.footer.addStretch(1)
        self._anew = buttons.secondary("refusal.restore", "archive-restore")
        beyond = isinstance(error, DataDamaged) and not isinstance(error, DataNewer)
        self._anew.setVisible(beyond and begin_anew is not None)
        if begin_anew is not None:
            self._anew.clicked.connect(begin_anew)
        self._card.footer.addWidget(self._anew)
        self._card.footer.addWidget(self._close)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self._card)
        column.addStretch(2)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        for keys in ("Ctrl+Q", "Escape"):
            QShortcut(QKeySequence(keys), self).activated.connect(window.close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(window.close)
        if isinstance(error, DataInUse):
            self._timer.start(_SECONDS * 1000)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        # A path would be broken in the middle of the title; it has a line of its own.
        facts = {name: fact for name, fact in self._error.facts.items() if name != "path"}
        self._card.set_title(error_text.sentence(type(self._error)(self._error.field, **facts)))
        self._advice.setText(error_text.advice(self._error))
        self._advice.setVisible(bool(self._advice.text()))
        self._where.setText(str(self._error.facts.get("path", "")))
        self._where.setVisible(bool(self._where.text()))
        self._anew.setText(self.tr("Restore a backup…"))
        self._close.setText(self.tr("Close"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._close.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)
