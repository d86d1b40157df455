"""A code of the operator as a button: what it is for beneath, the dial view behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kzcompanion.domain.almaty import day_of
from kzcompanion.ui import provenance_text
from kzcompanion.ui.renewal.answer_button import AnswerButton

if TYPE_CHECKING:
    from kzcompanion.domain.code import UssdCode
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class CodeButton(AnswerButton):
    """Show one code, its source on hovering; pressing it opens the large view to tick off group by group."""

    def __init__(self, desk: RenewalDesk, code: UssdCode, place: str) -> None:
        super().__init__(f"renew_dial_{place}_{code.id}", "phone", slim=True)
        self.set_answer(f"{code.code}  {code.purpose.text(desk.lang())}")
        source = provenance_text.line(code.provenance, day_of(desk.services.clock.now()))
        self.setToolTip(source)
        large = self.tr("Shows it large, to read off while dialling")
        self.setAccessibleDescription(f"{large}. {source}")
        self.clicked.connect(partial(desk.wishes.dial_code.emit, code.id))
