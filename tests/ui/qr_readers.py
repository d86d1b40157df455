"""Three independent readers of QR codes, asked about what a widget really drew."""

from __future__ import annotations

import cv2
import numpy as np
import zxingcpp
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pyzbar.pyzbar import ZBarSymbol, decode

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)  # it reads ECI and warns that it does not
_SURROUND = 24


def seen(widget: QWidget, part: QWidget) -> np.ndarray:
    """Return the grey pixels of a part of a window with what surrounds it, as a camera would see them."""
    corner = part.mapTo(widget, part.rect().topLeft())
    room = QRect(corner, part.size()).adjusted(-_SURROUND, -_SURROUND, _SURROUND, _SURROUND)
    return pixels(widget.grab(room.intersected(widget.rect())).toImage())


def pixels(image: QImage) -> np.ndarray:
    """Return the grey pixels of an image."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def readings(picture: np.ndarray) -> dict[str, list[str]]:
    """Return what each reader finds: zbar, OpenCV (its ArUco-based detector) and zxing-cpp."""
    found, texts, _, _ = cv2.QRCodeDetectorAruco().detectAndDecodeMulti(picture)
    return {
        "zbar": [code.data.decode("utf-8") for code in decode(picture, symbols=[ZBarSymbol.QRCODE])],
        "opencv": list(texts) if found else [],
        "zxing": [code.text for code in zxingcpp.read_barcodes(picture)],
    }
