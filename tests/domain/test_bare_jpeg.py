"""domain/bare_jpeg: the picture stays as it was, and nothing is told beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.bare_jpeg import bare_jpeg

START, END = b"\xff\xd8", b"\xff\xd9"
JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
SCAN = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00"
DRAWN = b"\x12\xff\x00\x34\xff\xd0\x56"
CANARY = b"43.2389N-phone-4071"


def segment(marker: int, body: bytes) -> bytes:
    """Return a segment with its length."""
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


TABLE, FRAME = segment(0xDB, bytes(65)), segment(0xC0, b"\x08\x00\x10\x00\x10\x01\x01\x11\x00")
ADOBE = segment(0xEE, b"Adobe\x00\x64\x00\x00\x00\x00\x01")
PICTURE = (
    TABLE + FRAME + segment(0xC4, bytes(20)) + SCAN + DRAWN + segment(0xC4, bytes(3)) + SCAN + DRAWN + END
)


def exif(up: int, order: str = "big") -> bytes:
    """Return an EXIF segment as a phone writes it: device first, then which way is up."""

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, "little" if order == "little" else "big")

    def short(tag: int, value: int) -> bytes:
        return number(tag, 2) + number(3, 2) + number(1, 4) + number(value, 2) + bytes(2)

    device = number(0x010F, 2) + number(2, 2) + number(len(CANARY), 4) + number(38, 4)
    mark = b"II*\0" if order == "little" else b"MM\0*"
    entries = number(2, 2) + device + short(0x0112, up) + bytes(4)
    return segment(0xE1, b"Exif\0\0" + mark + number(8, 4) + entries + CANARY)


@pytest.mark.parametrize("head", [b"", JFIF, JFIF + ADOBE, ADOBE])
def test_a_picture_that_tells_nothing_comes_back_byte_for_byte(head: bytes) -> None:
    """Tables, frames, every scan, restarts, and how colours are meant stay where they are."""
    assert bare_jpeg(START + head + PICTURE) == START + head + PICTURE


@pytest.mark.parametrize(
    "told",
    [
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + CANARY),
        segment(0xE2, b"ICC_PROFILE\0" + CANARY),
        segment(0xED, b"Photoshop 3.0\0" + CANARY),
        segment(0xFE, CANARY),
        segment(0xE0, b"JFXX\0" + CANARY),
        segment(0xF0, CANARY),
        segment(0xEE, CANARY),
        segment(0xE1, b"Exif\0\0" + CANARY),
        exif(1),
    ],
)
def test_what_is_told_beside_the_picture_goes(told: bytes) -> None:
    """Place, device, remarks, profiles and previews go wherever they stand, and what hangs behind the end."""
    assert bare_jpeg(START + JFIF + told + PICTURE + CANARY) == START + JFIF + PICTURE
    between = TABLE + b"\xff\xff" + told + FRAME + SCAN + DRAWN + told + SCAN + DRAWN + END
    assert bare_jpeg(START + between) == START + TABLE + FRAME + (SCAN + DRAWN) * 2 + END


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("up", range(2, 9))
def test_which_way_is_up_stays(up: int, order: str) -> None:
    """A photo that lies on its side can still be shown upright; a second time changes nothing."""
    bare = bare_jpeg(START + JFIF + exif(up, order) + PICTURE)
    kept = bare.removeprefix(START + JFIF).removesuffix(PICTURE)
    assert CANARY not in bare
    assert len(kept) == 36
    assert kept[-7] == up
    assert bare_jpeg(bare) == bare


@pytest.mark.parametrize("up", [0, 1, 9, 65535])
def test_a_way_that_there_is_not_is_dropped(up: int) -> None:
    """Upright, and what no camera writes, need no word."""
    assert bare_jpeg(START + JFIF + exif(up) + PICTURE) == START + JFIF + PICTURE


def test_the_preview_in_a_jfif_segment_goes() -> None:
    """A small picture may show what was cut from the large one."""
    preview = segment(0xE0, JFIF[4:16] + b"\x01\x02" + b"pixels" * 1)
    assert bare_jpeg(START + preview + PICTURE) == START + JFIF + PICTURE


def test_a_picture_cut_short_is_kept_as_far_as_it_goes() -> None:
    """What can still be shown is not refused."""
    assert bare_jpeg(START + PICTURE[:-3]) == START + PICTURE[:-3]
    assert bare_jpeg(START + TABLE + SCAN + DRAWN + b"\xff") == START + TABLE + SCAN + DRAWN + b"\xff"


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"GIF89a",
        START,
        START + JFIF,
        START + JFIF + END,
        START + b"\xff\xe1\x00",
        START + b"\xff\xe1\x00\x01" + PICTURE,
        START + b"\xff\x00" + PICTURE,
        START + b"text",
        START + b"\xff",
        START + segment(0xE1, CANARY)[:-1],
    ],
)
def test_what_is_no_jpeg_is_refused(octets: bytes) -> None:
    """Nothing is kept of which the parts cannot be told."""
    with pytest.raises(ValueError, match=r"\w"):
        bare_jpeg(octets)


@given(
    st.lists(st.sampled_from([JFIF, ADOBE, TABLE, FRAME, SCAN + DRAWN, exif(6), b"\xff\xd3", b"\xff\xe1"]))
)
def test_bytes_of_any_kind_are_refused_or_end_bare(parts: list[bytes]) -> None:
    """Whatever stands there in whatever order: no other error, and a second time changes nothing."""
    try:
        bare = bare_jpeg(START + b"".join(parts))
    except ValueError:
        return
    assert CANARY not in bare
    assert bare_jpeg(bare) == bare
