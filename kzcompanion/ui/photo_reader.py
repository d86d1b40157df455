"""Reads a picture file within limits and makes a small JPEG of it that holds nothing but the picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from kzcompanion.domain.file_errors import NotAPicture, PictureTooLarge
from kzcompanion.domain.sim_photo import FILE_LIMIT, LIMIT, PIXELS_LIMIT

FORMATS = ("png", "jpeg", "jpg", "webp", "bmp")
"""What is read; other formats may refer to files elsewhere or hold many pictures."""

_EDGES = (2000, 1600, 1280, 1024, 800, 640, 480)
"""Longer edges that are tried, in pixels."""
_BEST, _WORST = 90, 55
"""Qualities that are tried: below the worst, small print on a card cannot be read."""
_WHOLE_LIMIT = 60_000_000
"""Most pixels of a format that can only be decoded as a whole (Qt's own limit is 256 MB)."""
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypmsf1", b"ftypavif")


def small_jpeg(
    path: Path, go_on: Callable[[], None] = lambda: None, tell: Callable[[int], None] = lambda _percent: None
) -> bytes:
    """Return the picture upright, as a JPEG of at most `LIMIT` bytes without any data about it.

    Takes up to some seconds; `go_on` may raise to stop it, `tell` hears percents. Raises NotAPicture and
    PictureTooLarge.
    """
    return _shrunk(_read(path), path.name, go_on, tell)


def small_picture(
    picture: QImage,
    go_on: Callable[[], None] = lambda: None,
    tell: Callable[[int], None] = lambda _percent: None,
) -> bytes:
    """Return a picture that is decoded already, as `small_jpeg` does; raises NotAPicture, PictureTooLarge."""
    if picture.isNull():
        raise NotAPicture("photo", name="", reason="empty")
    if picture.width() * picture.height() > PIXELS_LIMIT:
        raise PictureTooLarge("photo", name="", reason="pixels")
    return _shrunk(picture, "", go_on, tell)


def _shrunk(picture: QImage, name: str, go_on: Callable[[], None], tell: Callable[[int], None]) -> bytes:
    tell(40)
    go_on()
    bare = _bare(picture)
    for step, edge in enumerate(_EDGES):
        go_on()
        found = _best_of(_at_most(bare, edge))
        if found is not None:
            tell(100)
            return found
        tell(50 + 7 * step)
    raise PictureTooLarge("photo", name=name, reason="kept")  # noise of any size fits long before


def read_jpeg(jpeg: bytes) -> QImage:
    """Return a kept photo as a picture, upright; a null one when it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    reader.setAutoTransform(True)  # one that came with a KeePass file may lie on its side
    return reader.read()


def _read(path: Path) -> QImage:
    _must_be_a_file(path)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    kind = bytes(reader.format().data()).decode("ascii", "replace")
    if kind not in FORMATS:
        raise NotAPicture("photo", name=path.name, reason=_kind_of(path))
    size = reader.size()
    pixels = size.width() * size.height()
    if not size.isValid() or pixels <= 0:
        raise NotAPicture("photo", name=path.name, reason="damaged")
    if pixels > (PIXELS_LIMIT if kind in {"jpeg", "jpg"} else _WHOLE_LIMIT):
        raise PictureTooLarge("photo", name=path.name, reason="pixels")
    reader.setAutoTransform(True)
    if max(size.width(), size.height()) > _EDGES[0] and reader.supportsOption(
        QImageIOHandler.ImageOption.ScaledSize
    ):
        reader.setScaledSize(size.scaled(QSize(_EDGES[0], _EDGES[0]), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise NotAPicture("photo", name=path.name, reason="damaged")
    return picture


def _must_be_a_file(path: Path) -> None:
    try:
        length = path.stat().st_size if path.is_file() else None
    except (OSError, ValueError):  # ValueError: a NUL in the name
        length = None
    if length is None:
        raise NotAPicture("photo", name=path.name, reason="missing")
    if length == 0:
        raise NotAPicture("photo", name=path.name, reason="empty")
    if length > FILE_LIMIT:
        raise PictureTooLarge("photo", name=path.name, reason="bytes")


def _kind_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            start = file.read(32)
    except OSError:
        return "unreadable"
    return "heic" if any(mark in start for mark in _HEIC) else "unknown"


def _bare(picture: QImage) -> QImage:
    """Return the pixels alone, in sRGB on white: no place, no device, no colour profile, no remarks."""
    if picture.colorSpace().isValid():
        picture.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    bare = QImage(_fitted(picture.size(), _EDGES[0]), QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(0, 0, _at_most(picture, _EDGES[0]))
    painter.end()
    return bare


def _at_most(picture: QImage, edge: int) -> QImage:
    size = _fitted(picture.size(), edge)
    if size == picture.size():
        return picture
    how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(size, *how)


def _fitted(size: QSize, edge: int) -> QSize:
    if max(size.width(), size.height()) <= edge:
        return size
    return size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _best_of(picture: QImage) -> bytes | None:
    """Return the picture in the best quality that fits, None when none does."""
    found = _jpeg(picture, _WORST)
    if len(found) > LIMIT:
        return None
    low, high = _WORST, _BEST
    while low < high:
        middle = (low + high + 1) // 2
        tried = _jpeg(picture, middle)
        if len(tried) > LIMIT:
            high = middle - 1
        else:
            low, found = middle, tried
    return found


def _jpeg(picture: QImage, quality: int) -> bytes:
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    writer.write(picture)
    buffer.close()
    return bytes(target.data())
