"""QR codes for the phone in the other hand: codes to dial, what to take along, the deadline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.ui import glance
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.qr.code_page import CodePage
from kzcompanion.ui.qr.deadline_page import DeadlinePage
from kzcompanion.ui.qr.qr_page import QrCase, QrPage
from kzcompanion.ui.qr.take_along_page import TakeAlongPage
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.pill_bar import PillBar
from kzcompanion.ui.widgets.qr_card import QrCard

if TYPE_CHECKING:
    from kzcompanion.ui.bridge import Bridge

_SIZE = (920, 600)


class QrDialog(FittedDialog):
    """Show one code at a time, large, with the words that belong to it at its right."""

    def __init__(self, case: QrCase, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qr_dialog")
        self.card = QrCard("qr_card")
        self.pages = self._pages(case)
        self._tabs = PillBar("qr_tabs")
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._close = buttons.secondary("qr_close")
        self._build()
        self.card.dropped.connect(lambda: self._page().on_dropped())
        glance.current().changed.connect(self._on_glance)
        for news in (bridge.vault_state_changed, bridge.typed_forgotten):
            news.connect(self._on_vault)
        # The window behind hears no keys meanwhile.
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(case.services.vault.lock)
        self._tabs.changed.connect(self.show_page)
        self._close.clicked.connect(self.accept)
        self.show_page(next(iter(self.pages)))

    def show_page(self, page_id: str) -> None:
        """Show a page: android, iphone, take or deadline."""
        self._stack.setCurrentWidget(self.pages[page_id])
        self._tabs.choose(page_id)
        self.card.clear()
        self._page().show_code()

    # --- inside -------------------------------------------------------------------------------------------
    def _pages(self, case: QrCase) -> dict[str, QrPage]:
        pages: dict[str, QrPage] = {
            "android": CodePage(case, self.card, android=True),
            "iphone": CodePage(case, self.card, android=False),
        }
        if case.sim is not None:
            pages["take"] = TakeAlongPage(case, self.card, case.sim)
            pages["deadline"] = DeadlinePage(case, self.card, case.sim)
        return pages

    def _build(self) -> None:
        title = self.tr("Codes for the phone")
        self.setWindowTitle(title)
        names = {
            "android": self.tr("Android"),
            "iphone": self.tr("iPhone"),
            "take": self.tr("Take along"),
            "deadline": self.tr("Reminder"),
        }
        self._tabs.set_pills([(page_id, names[page_id]) for page_id in self.pages])
        self._tabs.setAccessibleName(title)
        self._close.setText(self.tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.card)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(labels.title(title))
        column.addWidget(self._tabs)
        column.addLayout(row, 1)
        column.addLayout(self.footer(self._close))
        self.resize(*_SIZE)

    def _page(self) -> QrPage:
        page = self._stack.currentWidget()
        assert isinstance(page, QrPage)
        return page

    def _on_vault(self) -> None:
        self.card.drop_secret()
        for page in self.pages.values():
            page.on_vault()

    def _on_glance(self, _on: bool) -> None:
        self._page().show_code()
