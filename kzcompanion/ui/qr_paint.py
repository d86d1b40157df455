"""Paints the modules of a QR code so that cameras read them: black on white, whole pixels, never inverted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kzcompanion.services.qr_code import QUIET

if TYPE_CHECKING:
    from kzcompanion.services.qr_code import QrModules


def module_pixels(modules: QrModules, side: float) -> int:
    """Return how many whole pixels of the device a module gets in a square of `side` such pixels."""
    return max(1, int(side) // (modules.size + 2 * QUIET))


def paint_modules(painter: QPainter, modules: QrModules, room: QRectF) -> None:
    """Paint a code with its quiet zone in the middle of a square, as large as whole device pixels allow.

    White and black are no tokens: the code looks the same in both themes, since an inverted one is not read.
    """
    to_device = painter.deviceTransform()
    pixels = module_pixels(modules, min(room.width(), room.height()) * to_device.m11())
    whole = pixels * (modules.size + 2 * QUIET)
    middle = to_device.map(room.center())
    left, top = round(middle.x() - whole / 2), round(middle.y() - whole / 2)
    painter.save()
    # From here on one unit is one pixel of the device, whatever the scaling and wherever the widget lies.
    painter.setWorldTransform(to_device.inverted()[0] * painter.worldTransform())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRect(left, top, whole, whole), Qt.GlobalColor.white)
    left, top = left + QUIET * pixels, top + QUIET * pixels
    for row, line in enumerate(modules.rows):
        for start, length in _runs(line):
            run = QRect(left + start * pixels, top + row * pixels, length * pixels, pixels)
            painter.fillRect(run, Qt.GlobalColor.black)
    painter.restore()


def _runs(line: bytes) -> list[tuple[int, int]]:
    """Return start and length of each run of dark modules: painted in one piece, there is no seam."""
    runs: list[tuple[int, int]] = []
    start = line.find(1)
    while start >= 0:
        end = line.find(0, start)
        end = len(line) if end < 0 else end
        runs.append((start, end - start))
        start = line.find(1, end)
    return runs
