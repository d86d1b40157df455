"""The dial view over the whole window: a code, a number or a secret to read off and type into a phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.dial_groups import code_groups, secret_groups
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import error_text, language, secret_text
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.dial_view import DialView
from kzcompanion.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import VaultService
    from kzcompanion.ui.bridge import Bridge

HIDE_AFTER = 120
"""Seconds without a key after which a secret is taken off the screen: longer than typing a group takes."""
_SIZE = (960, 640)


class DialDialog(QDialog):
    """Fill the window with groups; Space ticks off, Backspace steps back, Esc closes.

    `pour` puts the groups into the view, now and again whenever a secret was hidden and is asked for.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: Callable[[], str],
        pour: Callable[[DialView], None],
        remark: str = "",
        *,
        secret: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dial_dialog")
        self._title_text, self._pour, self._remark_text, self._secret = title, pour, remark, secret
        self._build()
        self._connect()
        self.retranslate()
        self._fill()
        self._fit_window()

    @property
    def view(self) -> DialView:
        """Return where the groups are painted."""
        return self._view

    def retranslate(self) -> None:
        """Write every text in the present language."""
        title = self._title_text()
        self.setWindowTitle(title)
        self._title.setText(title)
        self._remark.setText(self._remark_text)
        self._remark.setVisible(bool(self._remark_text))
        self._keys.setText(self.tr("Space: typed, next group. Backspace: one back. Esc: close."))
        self._hides.setText(
            self.tr("Hidden after {0} seconds without a key, and when you leave this window.").format(
                language.number(HIDE_AFTER)
            )
        )
        self._hidden.set_texts(
            self.tr("Hidden"), self.tr("Your place is kept: go on where you were."), self.tr("Show again")
        )
        self._back.setText(self.tr("One back"))
        self._again.setText(self.tr("From the start"))
        self._next.setText(self.tr("Typed, next group"))
        self._close.setText(self.tr("Close"))
        self._on_moved()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def run(self) -> None:
        """Show the dialog until it is closed, and forget it."""
        self.exec()
        self.deleteLater()

    def on_vault_state(self, state: str) -> None:
        """Close when the vault is locked."""
        if state != VaultState.UNLOCKED:
            self.reject()

    def done(self, result: int) -> None:
        self._view.forget()
        super().done(result)

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._title, self._remark = labels.page_title(), labels.secondary()
        self._count, self._keys, self._hides = labels.secondary(), labels.caption(), labels.caption()
        self._view = DialView("dial_view")
        self._hidden = EmptyState("dial_hidden", "eye-off")
        self._area = QScrollArea()
        self._area.setObjectName("dial_area")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._view)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._area)
        self._pages.addWidget(self._hidden)
        self._back = buttons.secondary("dial_back", "arrow-left")
        self._again = buttons.quiet("dial_again", "refresh-cw")
        self._next = buttons.primary("dial_next", "check")
        self._close = buttons.secondary("dial_close", "x")
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._count, 1)
        for button in (self._again, self._back, self._next):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._remark)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        for label in (self._keys, self._hides):
            column.addWidget(label)

    def _connect(self) -> None:
        self._next.clicked.connect(self._view.tick)
        self._back.clicked.connect(self._view.step_back)
        self._again.clicked.connect(self._view.start_again)
        self._close.clicked.connect(self.reject)
        self._hidden.acted.connect(self._fill)
        self._view.moved.connect(self._on_moved)
        self._view.forgotten.connect(self._on_forgotten)

    def _fit_window(self) -> None:
        """Lie over the window it was opened from."""
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        if window is None or not window.isVisible():
            self.resize(*_SIZE)
        else:
            self.setGeometry(window.geometry())

    # --- answering -----------------------------------------------------------------------------------------
    def _fill(self) -> None:
        try:
            self._pour(self._view)
        except CompanionError as error:
            self._remark_text = error_text.sentence(error)
            self.retranslate()
            return
        self._pages.setCurrentWidget(self._area)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_moved()

    def _on_forgotten(self) -> None:
        self._pages.setCurrentWidget(self._hidden)
        self._hidden.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self) -> None:
        done, total, filled = self._view.done, self._view.total, self._view.filled
        for widget in (self._next, self._back, self._again, self._keys):
            widget.setVisible(filled)
        self._hides.setVisible(filled and self._secret)
        self._next.setEnabled(filled and done < total)
        self._back.setEnabled(filled and done > 0)
        self._again.setEnabled(filled and done > 0)
        if not filled:
            self._count.setText("")
        elif done == total:
            self._count.setText(self.tr("All groups are typed. Compare once more."))
        else:
            self._count.setText(
                self.tr("{0} of {1} groups typed").format(language.number(done), language.number(total))
            )
        box = self._view.present_box()
        self._area.ensureVisible(box.center().x(), box.center().y(), box.width() // 2, box.height() // 2)


def code_dialog(parent: QWidget | None, title: str, code: str, remark: str = "") -> DialDialog:
    """Return the dial view of a code or number that is no secret; show it with `run`."""
    return DialDialog(parent, lambda: title, lambda view: view.show_groups(code_groups(code)), remark)


def secret_dialog(
    parent: QWidget | None,
    vault: VaultService,
    bridge: Bridge,
    sim_id: str,
    field: SecretField,
    remark: str = "",
) -> DialDialog:
    """Return the dial view of a secret, which closes as soon as the vault locks; show it with `run`."""

    def pour(view: DialView) -> None:
        vault.disclose(sim_id, field, lambda text: view.reveal(secret_groups(field, text), HIDE_AFTER))

    dialog = DialDialog(parent, lambda: secret_text.name(field), pour, remark, secret=True)
    bridge.vault_state_changed.connect(dialog.on_vault_state)
    # The window behind hears no keys while this one is in front.
    QShortcut(QKeySequence("Ctrl+L"), dialog).activated.connect(vault.lock)
    return dialog
