"""Takes the README's pictures anew into resources/pictures, in 256 colours to keep the repository small."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import guide_pictures
from camera import settle
from choosing_pictures import choosing
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from screenshots import shown, steps
from tracker_pictures import show_view
from vault_pictures import vault

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.ui import theme, typefaces
from kzcompanion.ui.program import Program
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.vault.cipher import CHEAPEST

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "pictures"
SIZE = (1280, 800)
NAMES = {
    "tab-operators": "operators",
    "tracker-chart": "tracker",
    "choosing-trip": "trip",
    "vault-open": "vault",
    "guide-06-phrases": "guide",
    "renew-channel": "renew",
}
"""Views by the name that other scripts give them, and what the README calls them."""
THEMES = {
    "en": dict.fromkeys(NAMES.values(), "light") | {"renew": "dark", "vault": "dark"},
    "zh_CN": dict.fromkeys(NAMES.values(), "dark") | {"renew": "light", "vault": "light"},
}
_COLOURS = 256
_APART = (14, 8, 4)
"""How far colours of the palette are apart, tried one after the other until it is full."""


class ReadmeCamera:
    """Stand in for the camera of all views: take the few that the README shows, each in its one theme."""

    def __init__(self, scraps: Path, language: str) -> None:
        self.folder, self.taken = scraps, 0
        self.kept: set[Path] = set()
        self._language = language

    def take(self, name: str, widget: QWidget, *, whole: bool = True) -> None:
        """Take a view that the README shows."""
        if whole and name in NAMES:
            choice = THEMES[self._language][NAMES[name]]
            theme.current().choose(choice)
            widget.resize(*SIZE)
            settle()
            place = FOLDER / f"{NAMES[name]}-{self._language}-{choice}.png"
            if not in_few_colours(widget.grab().toImage()).save(str(place), "PNG", 0):
                raise SystemExit(f"cannot write {place}")
            self.kept.add(place)


def in_few_colours(picture: QImage) -> QImage:
    """Return the picture with a palette of its most frequent colours that are not too near to one another."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    frequent = [colour for colour, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common(6000)]
    chosen: list[tuple[int, int, int]] = []
    for apart in _APART:
        for colour in frequent:
            parts = (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
            if len(chosen) < _COLOURS and all(
                sum(abs(one - other) for one, other in zip(parts, near, strict=True)) >= apart
                for near in chosen
            ):
                chosen.append(parts)
    table = [0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in chosen]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def picture(lang: str) -> int:
    """Take every picture of one language over the sample data; return how many."""
    clock = SystemClock()
    with TemporaryDirectory() as name, TemporaryDirectory() as scraps:
        folder, camera = DataFolder(Path(name)), ReadmeCamera(Path(scraps), lang)
        program = Program(Services.open(folder, clock), folder, clock, lang, "light")
        program.start()
        typefaces.register_all()
        settle()
        program.switch_to_sample()
        window, services = shown(program), program.sample
        assert services is not None
        services._vault_cost = CHEAPEST  # a picture of a vault needs no strong one
        window.resize(*SIZE)
        window.findChild(Banner, "sampleBanner").hide()  # the status line says it, too
        window.go_to("operators", section="compare")
        camera.take("tab-operators", window)
        window.go_to("tracker")
        show_view(window, "chart")
        camera.take("tracker-chart", window)
        choosing(window, services, camera.take, lambda _name, dialog: dialog.deleteLater())
        vault(window, services, camera)
        guide_pictures.take(window, camera)
        steps(window, services, camera)
        program.end()
        window.close()
        window.deleteLater()
        settle()
    return len(camera.kept)


if __name__ == "__main__":
    print(f"{sum(picture(lang) for lang in THEMES)} pictures in {FOLDER}")
