"""Names the photos of a card."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.sim_photo import PhotoSide

_NAMES = {
    PhotoSide.FRONT: QT_TRANSLATE_NOOP("Photos", "Photo of the card, front"),
    PhotoSide.BACK: QT_TRANSLATE_NOOP("Photos", "Photo of the card, back"),
}


def name(side: PhotoSide) -> str:
    """Return what the photo is called."""
    words = str(_NAMES[side])
    return QCoreApplication.translate("Photos", words)
