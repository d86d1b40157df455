"""A photo of the card over the whole window, to read its small print; it goes away when it is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzcompanion.domain.errors import VaultDamaged
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.ui import photo_text
from kzcompanion.ui.dialogs.veiled_dialog import HIDE_AFTER, VeiledDialog
from kzcompanion.ui.photo_reader import read_jpeg
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.photo_view import PhotoView

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge


class PictureDialog(VeiledDialog):
    """Show one sealed photo, fitted or at full size; it closes as soon as the vault locks."""

    def __init__(
        self,
        parent: QWidget | None,
        services: Services,
        bridge: Bridge,
        name: Callable[[], str],
        pour: Callable[[Callable[[bytes], object]], None],
        remark: str = "",
    ) -> None:
        super().__init__(parent, "photo", name, remark, secret=True)
        self._named, self._source = name, pour
        self._view = PhotoView("photo_view")
        self._size = buttons.secondary("photo_size", "search")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._size)
        self._size.clicked.connect(lambda: self._view.set_full(not self._view.full))
        self._view.zoomed.connect(self._name_size)
        self._view.forgotten.connect(self.hide_content)
        self.arrange(self._view, foot)
        self.lock_with(services.vault, bridge)

    @property
    def view(self) -> PhotoView:
        """Return where the photo is painted."""
        return self._view

    def retranslate(self) -> None:
        super().retranslate()
        self._view.setAccessibleName(self._named())
        self._keys.setText(self.tr("Space: fitted or full size. Arrow keys: push it around. Esc: close."))
        self._name_size()

    def _name_size(self) -> None:
        self._size.setText(self.tr("Fit into the window") if self._view.full else self.tr("Full size"))

    def _pour(self) -> None:
        self._source(self._show_jpeg)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_jpeg(self, jpeg: bytes) -> None:
        photo = read_jpeg(jpeg)
        if photo.isNull():
            raise VaultDamaged(record=self._named())
        self._view.reveal(photo, HIDE_AFTER)

    def _forget(self) -> None:
        self._view.forget()

    def _show_foot(self, *, filled: bool) -> None:
        super()._show_foot(filled=filled)
        self._size.setVisible(filled)


class PhotoDialog(PictureDialog):
    """Show one photo of a SIM's card."""

    def __init__(
        self,
        parent: QWidget | None,
        services: Services,
        bridge: Bridge,
        sim_id: str,
        side: PhotoSide,
        remark: str = "",
    ) -> None:
        photos = services.photos
        super().__init__(
            parent,
            services,
            bridge,
            lambda: photo_text.name(side),
            lambda sink: photos.disclose(sim_id, side, sink),
            remark,
        )
