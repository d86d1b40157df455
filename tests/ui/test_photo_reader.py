"""A picture becomes a small JPEG that holds nothing but the picture, or is refused in words."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QColorSpace, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kzcompanion.domain.errors import Cancelled, CompanionError
from kzcompanion.domain.file_errors import NotAPicture, PictureTooLarge
from kzcompanion.domain.sim_photo import FILE_LIMIT, LIMIT
from kzcompanion.ui import error_text
from kzcompanion.ui.photo_reader import read_jpeg, small_jpeg

LIBRARY_TALKS = pytest.mark.qt_log_ignore("JPEG data", extend=True)
"""The library that reads JPEG says itself what is broken."""
GPS = b"GPS-51.1694N-71.4491E-CANARY"


def card(width: int = 640, height: int = 400) -> QImage:
    """Draw a card: red at the left, blue at the right."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("blue"))
    painter = QPainter(picture)
    painter.fillRect(0, 0, width // 2, height, QColor("red"))
    painter.end()
    return picture


def with_exif(jpeg: bytes, orientation: int) -> bytes:
    """Put an EXIF block with an orientation and a place into a JPEG."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM\x00\x2a" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0) + GPS
    block = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that says it is very large and holds nearly nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(999)))


def colour(picture: QImage, x: float, y: float) -> str:
    """Name the colour at a place given in shares of width and height."""
    found = picture.pixelColor(int(picture.width() * x), int(picture.height() * y))
    return "red" if found.red() > 150 else "blue" if found.blue() > 150 else "other"


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "bmp"])
def test_every_promised_format_is_read(qapp: QApplication, tmp_path: Path, kind: str) -> None:
    """PNG, JPEG, WebP and BMP become a JPEG of the same picture, whatever the file is called."""
    path = tmp_path / f"卡片 {kind}.dat"
    assert card().save(str(path), kind)
    jpeg = small_jpeg(path)
    picture = read_jpeg(jpeg)
    assert jpeg.startswith(b"\xff\xd8\xff")
    assert len(jpeg) <= LIMIT
    assert (picture.width(), picture.height()) == (640, 400)
    assert (colour(picture, 0.2, 0.5), colour(picture, 0.8, 0.5)) == ("red", "blue")


@pytest.mark.parametrize(
    ("orientation", "red_at"), [(1, (0.2, 0.5)), (3, (0.8, 0.5)), (6, (0.5, 0.2)), (8, (0.5, 0.8))]
)
def test_the_picture_stands_upright_and_the_place_is_gone(
    qapp: QApplication, tmp_path: Path, orientation: int, red_at: tuple[float, float]
) -> None:
    """A phone says in the EXIF how it was held, and where: the first is applied, all of it is dropped."""
    path = tmp_path / "phone.jpg"
    card().save(str(path), "jpg", 90)
    path.write_bytes(with_exif(path.read_bytes(), orientation))
    jpeg = small_jpeg(path)
    picture = read_jpeg(jpeg)
    upright = orientation in {1, 3}
    assert (picture.width() > picture.height()) == upright
    assert colour(picture, *red_at) == "red"
    assert colour(picture, 1 - red_at[0], 1 - red_at[1]) == "blue"
    assert GPS not in jpeg
    assert b"Exif" not in jpeg


def test_remarks_and_colour_profiles_are_dropped(qapp: QApplication, tmp_path: Path) -> None:
    """A PNG's texts and a profile that names a device go no further; colours look the same."""
    picture = card()
    picture.setText("Author", GPS.decode())
    picture.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    path = tmp_path / "scan.png"
    picture.save(str(path))
    assert GPS in path.read_bytes()
    jpeg = small_jpeg(path)
    assert GPS not in jpeg
    assert b"ICC_PROFILE" not in jpeg
    assert not read_jpeg(jpeg).colorSpace().isValid()


def test_the_worst_picture_fits(qapp: QApplication, tmp_path: Path) -> None:
    """Even pure noise from a 20 MB photo ends at or below 300 KB, larger than a screen's height."""
    width, height = 3600, 2400
    noise = QImage(os.urandom(width * height * 4), width, height, width * 4, QImage.Format.Format_RGB32)
    path = tmp_path / "noise.png"
    noise.save(str(path), "png", 100)
    assert path.stat().st_size > 20 * 1024 * 1024
    told: list[int] = []
    jpeg = small_jpeg(path, tell=told.append)
    assert len(jpeg) <= LIMIT
    assert max(read_jpeg(jpeg).width(), read_jpeg(jpeg).height()) >= 1024
    assert told == sorted(told)
    assert told[-1] == 100


def test_what_shines_through_becomes_white(qapp: QApplication, tmp_path: Path) -> None:
    """A transparent ground is white in the kept photo, not black."""
    picture = QImage(40, 40, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    path = tmp_path / "clear.png"
    picture.save(str(path))
    assert read_jpeg(small_jpeg(path)).pixelColor(20, 20).lightness() > 250


@LIBRARY_TALKS
@pytest.mark.parametrize(
    ("content", "error", "reason"),
    [
        (b"", NotAPicture, "empty"),
        (b"hello " * 99, NotAPicture, "unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", NotAPicture, "unknown"),
        (b"GIF89a" + bytes(60), NotAPicture, "unknown"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(60), NotAPicture, "heic"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), NotAPicture, "damaged"),
        (b"\xff\xd8\xff\xe0" + bytes(60), NotAPicture, "damaged"),
        (png_header(30_000, 30_000), PictureTooLarge, "pixels"),
        (None, NotAPicture, "missing"),
    ],
    ids=["empty", "text", "svg", "gif", "heic", "png stump", "jpeg stump", "bomb", "missing"],
)
def test_what_is_no_picture_is_refused_in_words(
    qapp: QApplication, tmp_path: Path, content: bytes | None, error: type[CompanionError], reason: str
) -> None:
    """Each file that cannot be used is named, with what to choose instead; none is decoded first."""
    path = tmp_path / "photo.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error) as told:
        small_jpeg(path)
    assert told.value.facts["reason"] == reason
    assert "photo.jpg" in error_text.sentence(told.value)


def test_a_folder_and_an_impossible_name_are_no_files(qapp: QApplication, tmp_path: Path) -> None:
    """Neither a folder nor a name with NUL crashes anything."""
    for path in (tmp_path, tmp_path / "a\x00b.jpg", tmp_path / ("x" * 999)):
        with pytest.raises(NotAPicture):
            small_jpeg(path)


def test_a_huge_file_is_not_opened(qapp: QApplication, tmp_path: Path) -> None:
    """A film of gigabytes is refused by its length alone."""
    path = tmp_path / "film.jpg"
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    with pytest.raises(PictureTooLarge):
        small_jpeg(path)


@LIBRARY_TALKS
def test_half_a_photo_shows_what_there_is(qapp: QApplication, tmp_path: Path) -> None:
    """A copy that broke off gives the part that arrived; one can see that the rest is missing."""
    path = tmp_path / "half.jpg"
    card(1600, 1000).save(str(path), "jpg", 90)
    path.write_bytes(path.read_bytes()[:4000])
    assert colour(read_jpeg(small_jpeg(path)), 0.2, 0.1) == "red"


def test_it_can_be_stopped(qapp: QApplication, tmp_path: Path) -> None:
    """Cancel is heard between reading and writing."""
    path = tmp_path / "card.png"
    card().save(str(path))

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        small_jpeg(path, stop)


@LIBRARY_TALKS
def test_a_kept_photo_that_is_none_is_no_picture(qapp: QApplication) -> None:
    """Bytes that are no JPEG give a null picture, not a crash."""
    assert read_jpeg(b"\xff\xd8\xff" + bytes(50)).isNull()
    assert read_jpeg(QByteArray(b"").data()).isNull()
