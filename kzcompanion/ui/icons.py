"""Line icons from resources/icons, drawn in the colour of a token and sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kzcompanion.files.resources import resource
from kzcompanion.ui import theme

_SIZE = 20


def icon(name: str, ink: str = "text2", size: int = _SIZE, *, gap: int = 0) -> QIcon:
    """Return the icon `name` in the present colour of the token `ink`, faint when disabled.

    The colour is that of the moment: ask again when `theme.current().changed` is heard. `gap` leaves room at
    its right (left when negative), towards the text of a button. Unknown names raise FileNotFoundError.
    """
    colours = theme.colour(ink).name(), theme.colour("text3").name()
    return _icon(name, colours, size, theme.ratio(), gap)


def pixmap(name: str, ink: str = "text2", size: int = _SIZE, ratio: float | None = None) -> QPixmap:
    """Return the icon as a picture of `size` logical pixels, for the screen at hand unless told."""
    return _pixmap(name, theme.colour(ink).name(), size, ratio or theme.ratio())


def mark(size: int = 40) -> QPixmap:
    """Return the program's own mark in its own colours."""
    return _pixmap("mark", "", size, theme.ratio())


def program_icon() -> QIcon:
    """Return the mark in the sizes that task bars ask for."""
    found = QIcon()
    for size in (16, 32, 48, 128):
        found.addPixmap(_pixmap("mark", "", size, 1.0))
    return found


@lru_cache(maxsize=512)
def _icon(name: str, colours: tuple[str, str], size: int, ratio: float, gap: int) -> QIcon:
    found = QIcon()
    for colour, mode in zip(colours, (QIcon.Mode.Normal, QIcon.Mode.Disabled), strict=True):
        found.addPixmap(_pixmap(name, colour, size, ratio, gap), mode)
    return found


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float, gap: int = 0) -> QPixmap:
    svg = _source(name)
    if colour:
        svg = svg.replace(b"currentColor", colour.encode())
    drawn = QPixmap(round((size + abs(gap)) * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(max(0, -gap), 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()
