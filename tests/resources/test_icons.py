"""The shipped icons: sound, square, quiet, recoloured by the theme."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
ICONS = sorted((ROOT / "resources" / "icons").glob("*.svg"))
DRAWN_BY_US = {"mark"}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_a_sound_drawing(path: Path) -> None:
    """An icon is one SVG with a square view, holds nothing active, and takes the colour of the theme."""
    text = path.read_text(encoding="utf-8")
    root = ET.fromstring(text)  # noqa: S314 - our own
    assert root.tag == SVG + "svg"
    left, top, width, height = map(float, root.attrib["viewBox"].split())
    assert (left, top) == (0, 0)
    assert width == height
    assert not [item.tag for item in root.iter() if item.tag in {SVG + "script", SVG + "image", SVG + "text"}]
    assert ("currentColor" in text) is (path.stem not in DRAWN_BY_US)


def test_the_icons_keep_their_licence() -> None:
    """The licence of the drawings we did not make travels with them."""
    text = (ROOT / "resources" / "licenses" / "lucide-ISC.txt").read_text(encoding="utf-8")
    assert "ISC License" in text
