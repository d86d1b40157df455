"""Opens the dial view for what a top-up needs: a code of the operator, or the number that is topped up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.code import CodeShow, UssdCode
from kzcompanion.domain.dial_groups import secret_groups
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import provenance_text, secret_text
from kzcompanion.ui.dialogs.dial_dialog import DialDialog, code_dialog
from kzcompanion.ui.dialogs.veiled_dialog import HIDE_AFTER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
    from kzcompanion.ui.widgets.dial_view import DialView


def code_of(desk: RenewalDesk, code_id: str) -> UssdCode | None:
    """Return a code of the operator that the user named; None where it has no such code."""
    operator = desk.operator()
    codes = () if operator is None else desk.services.facts.codes(operator.id)
    return next((code for code in codes if code.id == code_id), None)


def dial_code(parent: QWidget, desk: RenewalDesk, code_id: str) -> DialDialog | None:
    """Return the dial view of a code, with what is to be known about it."""
    code = code_of(desk, code_id)
    if code is None:
        return None
    words = [] if code.note is None else [code.note.text(desk.lang())]
    if code.show is CodeShow.WARN:
        words.append(QCoreApplication.translate("DialShow", "The code may have changed."))
    words.append(provenance_text.line(code.provenance, day_of(desk.services.clock.now())))
    return code_dialog(parent, code.purpose.text(desk.lang()), code.code, sentences(*words))


def dial_number(parent: QWidget, desk: RenewalDesk, bridge: Bridge) -> DialDialog | None:
    """Return the dial view of the number to top up, which closes as soon as the vault locks."""
    sim_id = desk.draft.sim_id
    if sim_id is None:
        return None

    def pour(view: DialView) -> None:
        desk.services.number.disclose(
            sim_id, lambda text: view.reveal(secret_groups(SecretField.PHONE, text), HIDE_AFTER)
        )

    remark = QCoreApplication.translate(
        "DialShow", "Compare each group with the screen of the terminal or the clerk before you pay."
    )
    dialog = DialDialog(parent, lambda: secret_text.name(SecretField.PHONE), pour, remark, secret=True)
    dialog.lock_with(desk.services.vault, bridge)
    return dialog
