"""The photo of a receipt over the whole window; it goes away when it is left, and when the vault locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kzcompanion.domain.almaty import at_almaty
from kzcompanion.ui import language
from kzcompanion.ui.dialogs.photo_dialog import PictureDialog

if TYPE_CHECKING:
    from kzcompanion.domain.ledger import Entry
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge


class ReceiptDialog(PictureDialog):
    """Show the receipt of one entry."""

    def __init__(self, parent: QWidget | None, services: Services, bridge: Bridge, entry: Entry) -> None:
        receipts = services.receipts
        super().__init__(
            parent,
            services,
            bridge,
            lambda: QCoreApplication.translate("ReceiptDialog", "Receipt"),
            lambda sink: receipts.disclose(entry.id, sink),
            language.day_and_time(at_almaty(entry.at)),
        )
