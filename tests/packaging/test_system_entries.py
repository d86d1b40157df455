"""What the systems show of the program agrees with the program."""

from __future__ import annotations

import configparser
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

from kzcompanion import __version__

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
NAME = "org.kzcompanion.KZCompanion"


def test_the_menu_entry_speaks_four_languages() -> None:
    """Name and comment in the desktop's menu exist in all four languages, and start the window."""
    entries = configparser.ConfigParser(interpolation=None)
    entries.optionxform = str  # type: ignore[assignment,method-assign]
    entries.read(PACKAGING / "linux" / "kzcompanion.desktop", encoding="utf-8")
    entry = entries["Desktop Entry"]
    for key in ("Name", "GenericName", "Comment"):
        assert all(entry[key + language] for language in ("", "[zh_CN]", "[ru]", "[kk]"))
    assert entry["Exec"] == "kzcompanion"
    assert entry["Icon"] == "kzcompanion"


def test_the_store_entry_names_this_version() -> None:
    """The description for software stores lists the version of the program first."""
    root = ET.parse(PACKAGING / "linux" / f"{NAME}.metainfo.xml").getroot()  # noqa: S314 - our own
    assert root.findtext("id") == NAME
    assert root.findtext("launchable") == "kzcompanion.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


def test_windows_shows_this_version() -> None:
    """The properties of the Windows program name the version of the program."""
    text = (PACKAGING / "windows" / "version.txt").read_text(encoding="utf-8")
    numbers = ", ".join(__version__.split("."))
    assert text.count(f"({numbers}, 0)") == 2
    assert text.count(f'"{__version__}"') == 2


def test_the_icons_are_real() -> None:
    """The Windows icon holds six sizes up to 256 pixels, the macOS icon announces its own length."""
    ico = (PACKAGING / "windows" / "kzcompanion.ico").read_bytes()
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, 6)
    assert {ico[6 + 16 * index] or 256 for index in range(6)} == {16, 32, 48, 64, 128, 256}
    icns = (PACKAGING / "macos" / "kzcompanion.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
