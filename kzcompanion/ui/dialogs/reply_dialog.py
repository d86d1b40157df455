"""Asks for the operator's reply and gives back what the user took from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.reply_box import ReplyBox, ReplyFill

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services


class ReplyDialog(FittedDialog):
    """Hold the box for one reply; `taken` is what was ticked, None until it was accepted."""

    def __init__(
        self,
        services: Services,
        operator_id: str | None,
        fields: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reply_dialog")
        self.taken: ReplyFill | None = None
        self._title, self._fault = labels.title(), labels.label("advice")
        self.box = ReplyBox(services, operator_id, fields)
        self._use, self._cancel = buttons.primary("reply_take", "check"), buttons.quiet("reply_cancel")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.box, 1)
        column.addWidget(self._fault)
        column.addLayout(self.footer(self._cancel, self._use))
        self.resize(720, 600)
        self._retranslate()
        self._fault.hide()
        self._show_use()
        self.box.changed.connect(self._show_use)
        self._use.clicked.connect(self._on_use)
        self._cancel.clicked.connect(self.reject)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        title = self.tr("Paste the operator's reply")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._use.setText(self.tr("Fill in what is ticked"))
        self._cancel.setText(self.tr("Cancel"))

    def _show_use(self) -> None:
        self._use.setEnabled(self.box.is_useful())

    def _on_use(self) -> None:
        self.taken = self.box.fill()
        try:
            self.box.teach()
        except CompanionError as error:
            self._fault.setText(error_text.sentence(error))
            self._fault.show()
            return
        self.accept()


def ask_for_reply(
    parent: QWidget, services: Services, operator_id: str | None, fields: frozenset[str]
) -> ReplyFill | None:
    """Show the dialog; return what the user took, or None."""
    dialog = ReplyDialog(services, operator_id, fields, parent.window())
    dialog.exec()
    dialog.deleteLater()
    return dialog.taken if dialog.result() == ReplyDialog.DialogCode.Accepted else None
