"""A JPEG without what it tells beside the picture: place, device, time, remarks, what hangs behind it."""

from __future__ import annotations

from collections.abc import Iterator

_START, _END = b"\xff\xd8", b"\xff\xd9"
_SCAN = 0xDA
_PICTURE = frozenset({*range(0xC0, 0xC8), *range(0xC9, 0xE0)} - {0xD8, 0xD9})
"""Markers without which the picture is another: tables, frames, scans, restarts (ITU-T T.81, table B.1)."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of which nothing follows."""
_JFIF, _EXIF, _ADOBE = b"JFIF\0", b"Exif\0\0", b"Adobe"
_ORIENTATION = 0x0112
_SHORT = 3


def bare_jpeg(octets: bytes) -> bytes:
    """Return the JPEG with its picture unchanged, and of its data only which way is up.

    One that holds nothing else comes back byte for byte. Raises ValueError where it is no sound JPEG.
    """
    head: dict[str, bytes] = {}
    picture: list[bytes] = []
    for marker, segment in _segments(octets):
        body = segment[4:]
        if marker in _PICTURE or (marker == 0xEE and body.startswith(_ADOBE)):
            picture.append(segment)
        elif marker == 0xE0 and body.startswith(_JFIF):
            head.setdefault("jfif", _without_preview(segment))
        elif marker == 0xE1 and body.startswith(_EXIF):
            head.setdefault("up", _which_way(_orientation(body[len(_EXIF) :])))
    return b"".join((_START, head.get("jfif", b""), head.get("up", b""), *picture))


def _segments(octets: bytes) -> Iterator[tuple[int, bytes]]:
    """Give every segment with its marker, a scan with all it draws; what is behind the end, not."""
    if not octets.startswith(_START):
        raise ValueError("no JPEG")
    at, scans = 2, 0
    while at < len(octets):
        start = _past_filling(octets, at)
        marker = octets[start + 1]
        if marker == _END[1]:
            yield 0xD0, _END  # a marker that is kept as it stands
            break
        if marker in _ALONE:
            yield marker, octets[start : start + 2]
            at = start + 2
            continue
        length = int.from_bytes(octets[start + 2 : start + 4], "big")
        end = start + 2 + length
        if length < 2 or end > len(octets):
            raise ValueError("a segment is cut")
        if marker == _SCAN:
            scans += 1
            end = _end_of_scan(octets, end)
        yield marker, octets[start:end]
        at = end
    if not scans:
        raise ValueError("there is no picture")


def _past_filling(octets: bytes, at: int) -> int:
    """Return where the marker begins that stands next; any number of 0xFF may fill the place before."""
    start = at
    while start + 1 < len(octets) and octets[start : start + 2] == b"\xff\xff":
        start += 1
    if octets[start] != 0xFF or start + 1 >= len(octets) or octets[start + 1] == 0:
        raise ValueError("no marker where one must be")
    return start


def _end_of_scan(octets: bytes, at: int) -> int:
    """Return where the next marker stands that is no restart; the end where a picture is cut short."""
    while (at := octets.find(b"\xff", at)) >= 0 and at + 1 < len(octets):
        if octets[at + 1] != 0 and octets[at + 1] not in _ALONE and octets[at + 1] != 0xFF:
            return at
        at += 1 if octets[at + 1] == 0xFF else 2
    return len(octets)


def _without_preview(segment: bytes) -> bytes:
    """Return the JFIF segment as it is without a small picture in it."""
    return segment if len(segment) == 18 else b"\xff\xe0\x00\x10" + segment[4:16].ljust(12, b"\0") + b"\0\0"


def _orientation(tiff: bytes) -> int:
    """Return which way is up, 1 to 8, as EXIF numbers it; 1 where it does not tell."""
    order = {b"II*\0": "little", b"MM\0*": "big"}.get(tiff[:4])
    if order is None:
        return 1

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], "little" if order == "little" else "big")

    first = number(4, 4)
    for entry in range(first + 2, min(first + 2 + 12 * number(first, 2), len(tiff) - 11), 12):
        if number(entry, 2) == _ORIENTATION and number(entry + 2, 2) == _SHORT:
            told = number(entry + 8, 2)
            return told if 1 <= told <= 8 else 1
    return 1


def _which_way(up: int) -> bytes:
    """Return the smallest EXIF segment that tells which way is up; none where the picture stands upright."""
    if up == 1:
        return b""
    entry = b"".join(
        number.to_bytes(size, "big") for number, size in ((_ORIENTATION, 2), (_SHORT, 2), (1, 4))
    )
    tiff = b"MM\0*\0\0\0\x08" + b"\0\x01" + entry + bytes((0, up, 0, 0)) + bytes(4)
    return b"\xff\xe1" + (len(_EXIF) + len(tiff) + 2).to_bytes(2, "big") + _EXIF + tiff
