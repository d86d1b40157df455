"""A dialog over the whole window for one thing to look at, which goes away when it is a secret and left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import error_text, language
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import VaultService
    from kzcompanion.ui.bridge import Bridge

HIDE_AFTER = 120
"""Seconds without a key after which a secret is taken off the screen: longer than typing a group takes."""
_SIZE = (960, 640)


class VeiledDialog(QDialog):
    """Show content under a title; when it was hidden, offer to pour it in again. Esc closes.

    A subclass gives its content to `arrange`, pours by `_pour`, lets `hide_content` be called when its secret
    is gone, and drops everything in `_forget`.
    """

    def __init__(
        self, parent: QWidget | None, name: str, title: Callable[[], str], remark: str, *, secret: bool
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_dialog")
        self._title_text, self._remark_text, self._secret = title, remark, secret
        self._title, self._remark = labels.page_title(), labels.secondary()
        self._keys, self._hides = labels.caption(), labels.caption()
        self._hidden = EmptyState(f"{name}_hidden", "eye-off")
        self._close = buttons.secondary(f"{name}_close", "x")
        self._pages = QStackedWidget()

    def arrange(self, content: QWidget, foot: QHBoxLayout) -> None:
        """Build the dialog around its content, write its texts and fill it."""
        self._content = content
        self._pages.addWidget(content)
        self._pages.addWidget(self._hidden)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._remark)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        for label in (self._keys, self._hides):
            column.addWidget(label)
        self._close.clicked.connect(self.reject)
        self._hidden.acted.connect(self.fill)
        self.retranslate()
        self._lie_over_window()
        self.fill()

    def lock_with(self, vault: VaultService, bridge: Bridge) -> None:
        """Close as soon as the vault locks; Ctrl+L locks it, as the window behind hears no keys meanwhile."""
        bridge.vault_state_changed.connect(self.on_vault_state)
        bridge.typed_forgotten.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(vault.lock)

    def on_vault_state(self, state: str) -> None:
        """Close when the vault is locked."""
        if state != VaultState.UNLOCKED:
            self.reject()

    def run(self) -> None:
        """Show the dialog until it is closed, and forget it."""
        self.exec()
        self.deleteLater()

    def fill(self) -> None:
        """Pour the content in; say at the top why it cannot be shown."""
        try:
            self._pour()
        except CompanionError as error:
            self._remark_text = error_text.sentence(error)
            self.hide_content()
            self.retranslate()
            return
        self._pages.setCurrentWidget(self._content)
        self._show_foot(filled=True)

    def hide_content(self) -> None:
        """Show in the place of the content that it is hidden."""
        self._pages.setCurrentWidget(self._hidden)
        self._show_foot(filled=False)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        title = self._title_text()
        self.setWindowTitle(title)
        self._title.setText(title)
        self._remark.setText(self._remark_text)
        self._remark.setVisible(bool(self._remark_text))
        self._close.setText(self.tr("Close"))
        self._hides.setText(
            self.tr("Hidden after {0} seconds without a key, and when you leave this window.").format(
                language.number(HIDE_AFTER)
            )
        )
        self._hidden.set_texts(self.tr("Hidden"), "", self.tr("Show again"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    def _pour(self) -> None:
        """Put the content in place; may raise CompanionError."""

    def _forget(self) -> None:
        """Drop the content."""

    def _show_foot(self, *, filled: bool) -> None:
        """Show what belongs to content that can be seen."""
        self._keys.setVisible(filled)
        self._hides.setVisible(filled and self._secret)

    def _lie_over_window(self) -> None:
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        if window is None or not window.isVisible():
            self.resize(*_SIZE)
        else:
            self.setGeometry(window.geometry())
