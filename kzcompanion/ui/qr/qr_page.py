"""What every page beside a QR code is: it fills the card, and hears when a secret on it is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text

if TYPE_CHECKING:
    from kzcompanion.domain.money import Money
    from kzcompanion.domain.sim import Sim
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell
    from kzcompanion.ui.widgets.qr_card import QrCard


@dataclass(frozen=True, slots=True)
class QrCase:
    """Hold whose codes are shown; without a SIM there are only the codes of an operator."""

    services: Services
    shell: Shell
    operator_id: str
    sim: Sim | None = None
    amount: Money | None = None


class QrPage(QWidget):
    """Stand beside the card: `show_code` fills it, `refresh` shows what is known now."""

    def __init__(self, object_name: str, case: QrCase, card: QrCard) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.case, self.card = case, card
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def show_code(self) -> None:
        """Fill the card with the code of this page."""

    def on_dropped(self) -> None:
        """Be told that the code with a secret has left the screen."""

    def on_vault(self) -> None:
        """Be told that the vault was opened or shut."""

    def fill(self, deed: Callable[[], object]) -> None:
        """Show a code; one that cannot be made is explained on the card."""
        try:
            deed()
        except CompanionError as error:
            self.card.clear(sentences(error_text.sentence(error), error_text.advice(error)))
