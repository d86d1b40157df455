"""ui/tokens, ui/theme_sheet, ui/theme: two tables of colours, readable, complete, switched live."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from kzcompanion.files.resources import resource
from kzcompanion.ui import icons, theme, theme_sheet, tokens

TABLES = {"light": tokens.LIGHT, "dark": tokens.DARK}


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("pair", tokens.TEXT_PAIRS, ids=" on ".join)
def test_every_pair_of_ink_and_ground_can_be_read(table: str, pair: tuple[str, str]) -> None:
    """Text stands out from its ground by 4.5 : 1 or more."""
    ink, ground = (TABLES[table][name] for name in pair)
    assert tokens.contrast(ink, ground) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground", "ratio"), [("#000000", "#FFFFFF", 21), ("#777777", "#FFFFFF", 4.48)]
)
def test_contrast_is_that_of_the_standard(ink: str, ground: str, ratio: float) -> None:
    """Known ratios of WCAG come out, in either order."""
    assert tokens.contrast(ink, ground) == pytest.approx(ratio, abs=0.005)
    assert tokens.contrast(ground, ink) == tokens.contrast(ink, ground)


def test_both_tables_name_the_same_tokens() -> None:
    """No colour is missing in the dark."""
    assert tokens.LIGHT.keys() == tokens.DARK.keys()
    assert {name for pair in tokens.TEXT_PAIRS for name in pair} <= tokens.LIGHT.keys()
    assert {name for pair in tokens.TONES.values() for name in pair} <= tokens.LIGHT.keys()


def test_every_tone_is_a_pair_that_is_tested() -> None:
    """What chips are painted with is among the tested pairs."""
    assert set(tokens.TONES.values()) <= set(tokens.TEXT_PAIRS)


@pytest.mark.parametrize("table", TABLES)
def test_the_sheet_is_written_with_known_tokens_only(table: str) -> None:
    """No token is left over, and no colour is written by hand."""
    pictures = {"chevron": "", "tick": "", "menu_tick": ""}
    assert "@" not in theme_sheet.sheet(TABLES[table] | pictures)
    marked = {name: f"<{name}>" for name in TABLES[table] | pictures}
    assert not re.search(r"#[0-9A-Fa-f]{6}", theme_sheet.sheet(marked))


def test_the_pictures_of_the_sheet_exist_and_match_their_tokens(qapp: QApplication) -> None:
    """Ticks and arrows of the style sheet have the colours of the table they stand in."""
    for table, values in TABLES.items():
        for name, token in (("chevron", "text2"), ("tick", "on_accent"), ("menu-tick", "accent")):
            text = resource("icons", "sheet", f"{name}-{table}.svg").read_text(encoding="utf-8")
            assert values[token] in text


def test_switching_tells_everyone_and_repaints_the_palette(qapp: QApplication) -> None:
    """Light to dark and back takes effect at once, without a restart."""
    heard: list[bool] = []
    look = theme.current()
    look.changed.connect(lambda: heard.append(look.dark))
    look.choose("dark")
    assert look.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.DARK["bg"]
    look.choose("light")
    assert theme.colour("text").name().upper() == tokens.LIGHT["text"]
    assert heard == [True, False]


def test_a_theme_that_is_none_follows_the_system(qapp: QApplication) -> None:
    """A broken choice in the data does no harm; an unknown system scheme means light."""
    theme.current().choose("purple")
    assert theme.current().choice == "system"
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.current().dark is dark


def test_an_icon_is_drawn_in_the_colour_of_its_token(qapp: QApplication) -> None:
    """The same icon is red for bad and green for good, and sharp at twice the size."""
    for token in ("bad", "good"):
        image = icons.pixmap("circle-x", token, 24, 2.0).toImage()
        assert (image.width(), image.height()) == (48, 48)
        solid = {
            image.pixelColor(x, y).name()
            for x in range(48)
            for y in range(48)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {theme.colour(token).name()}


def test_an_unknown_icon_is_a_fault_of_the_program(qapp: QApplication) -> None:
    """A misspelt name is found at once."""
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")


def test_text_is_drawn_in_the_shipped_font(qapp: QApplication, qtbot: object) -> None:
    """A plain system shows no other font than ours."""
    label = QLabel("Сәлем 你好")
    assert label.fontInfo().family() == "Inter"
