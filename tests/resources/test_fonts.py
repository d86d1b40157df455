"""The shipped fonts: no character of any shipped text is shown as a box, whatever the system lacks."""

from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent.parent
RESOURCES = ROOT / "resources"
FAMILIES = ("Inter", "Noto Sans SC")
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    """Load every shipped font."""
    for path in (RESOURCES / "fonts").glob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0


def raw(family: str, weight: QFont.Weight = QFont.Weight.Normal) -> QRawFont:
    """Open one shipped font, never a substitute of the system."""
    font = QFont(family)
    font.setWeight(weight)
    found = QRawFont.fromFont(font)
    assert found.familyName() == family
    return found


def texts() -> Iterator[tuple[str, str]]:
    """Yield every shipped text with the name of its file."""
    for folder, pattern in (("data", "*.json"), ("guide", "*.*"), ("messages", "*.json")):
        for path in (RESOURCES / folder).rglob(pattern):
            yield path.name, path.read_text(encoding="utf-8")
    for path in (RESOURCES / "i18n").glob("*.ts"):
        for element in ET.parse(path).iter():  # noqa: S314 - our own
            if element.tag in {"source", "translation", "numerusform"}:
                yield path.name, element.text or ""


def test_no_shipped_text_shows_a_box() -> None:
    """Every visible character of data, guide, messages and translations is in one of the shipped fonts."""
    fonts = [raw(family) for family in FAMILIES]
    missing: dict[str, set[str]] = {}
    for name, text in texts():
        for sign in set(text):
            if unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"}:
                continue
            if not any(font.supportsCharacter(ord(sign)) for font in fonts):
                missing.setdefault(sign, set()).add(name)
    assert missing == {}


def test_what_the_user_may_type_shows_no_box() -> None:
    """Kazakh letters, the tenge sign and all 6763 characters of GB2312 are there, in both weights."""
    common = [
        bytes((high, low)).decode("gb2312", "ignore")
        for high in range(0xB0, 0xF8)
        for low in range(0xA1, 0xFF)
    ]
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold):
        inter, chinese = (raw(family, weight) for family in FAMILIES)
        assert [sign for sign in KAZAKH + "₸ёЁ«»—−№" if not inter.supportsCharacter(ord(sign))] == []
        assert [sign for sign in common if sign and not chinese.supportsCharacter(ord(sign))] == []
    assert sum(map(bool, common)) == 6763


@pytest.mark.parametrize("family", FAMILIES)
def test_semibold_is_no_family_of_its_own(family: str) -> None:
    """Weight 600 of a shipped family is its own drawing, not the thin one."""
    assert sorted(QFontDatabase.styles(family)) == ["Regular", "SemiBold"]
    font = QFont(family)
    font.setWeight(QFont.Weight.DemiBold)
    assert QFontInfo(font).weight() == QFont.Weight.DemiBold


def test_figures_can_stand_in_columns() -> None:
    """Inter has figures of one width, and draws a 1 as wide as an 8 when asked."""
    font = QFont("Inter")
    font.setFeature(QFont.Tag("tnum"), 1)
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))
