"""The dial view over the whole window: a code, a number or a secret to read off and type into a phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from kzcompanion.domain.dial_groups import code_groups, secret_groups
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui import language, secret_text
from kzcompanion.ui.dialogs.veiled_dialog import HIDE_AFTER, VeiledDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.dial_view import DialView

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import VaultService
    from kzcompanion.ui.bridge import Bridge


class DialDialog(VeiledDialog):
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
        super().__init__(parent, "dial", title, remark, secret=secret)
        self._pour_into = pour
        self._count = labels.secondary()
        self._view = DialView("dial_view")
        self._area = QScrollArea()
        self._area.setObjectName("dial_area")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._view)
        self._back = buttons.secondary("dial_back", "arrow-left")
        self._again = buttons.quiet("dial_again", "refresh-cw")
        self._next = buttons.primary("dial_next", "check")
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        for button in (self._again, self._back, self._next):
            foot.addWidget(button)
        self._next.clicked.connect(self._view.tick)
        self._back.clicked.connect(self._view.step_back)
        self._again.clicked.connect(self._view.start_again)
        self._view.moved.connect(self._on_moved)
        self._view.forgotten.connect(self.hide_content)
        self.arrange(self._area, foot)

    @property
    def view(self) -> DialView:
        """Return where the groups are painted."""
        return self._view

    def retranslate(self) -> None:
        super().retranslate()
        self._keys.setText(self.tr("Space: typed, next group. Backspace: one back. Esc: close."))
        self._hidden.set_texts(
            self.tr("Hidden"), self.tr("Your place is kept: go on where you were."), self.tr("Show again")
        )
        self._back.setText(self.tr("One back"))
        self._again.setText(self.tr("From the start"))
        self._next.setText(self.tr("Typed, next group"))
        self._on_moved()

    def _pour(self) -> None:
        self._pour_into(self._view)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._view.forget()

    def _show_foot(self, *, filled: bool) -> None:
        super()._show_foot(filled=filled)
        for widget in (self._next, self._back, self._again):
            widget.setVisible(filled)
        self._on_moved()

    def _on_moved(self) -> None:
        done, total, filled = self._view.done, self._view.total, self._view.filled
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
    dialog.lock_with(vault, bridge)
    return dialog
