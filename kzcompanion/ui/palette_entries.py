"""What the palette can find: tabs, SIMs, operators, codes, guide pages and the deeds of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kzcompanion.ui import brand_text, glance, language
from kzcompanion.ui.tabs import TABS

if TYPE_CHECKING:
    from kzcompanion.services.search_service import Found
    from kzcompanion.ui.main_window import MainWindow

_MOST = 40
_HIT_ICONS = {
    "page": "book-open",
    "operator": "layers",
    "code": "hash",
    "phrase": "message-square-quote",
    "emergency": "life-buoy",
    "plan": "history",
}


class PaletteEntry(NamedTuple):
    """One thing to jump to or to do."""

    icon: str
    title: str
    detail: str
    deed: Callable[[], None]
    marks: tuple[str, ...] = ()
    """What was sought, as it stands in title and detail."""


def find(window: MainWindow, text: str) -> list[PaletteEntry]:
    """Return what fits the text, the nearest kinds first; without a text everything one may want at once."""
    near = [*_tabs(window), *_choosing(window), *_sims(window), *_deeds(window)]
    if not text.strip():
        return near
    search, lang = window.services.search, window.language()
    fitting = [
        entry._replace(marks=search.marks(text, _shown(entry), lang))
        for entry in near
        if search.fits(text, _shown(entry))
    ]
    found = (_entry(window, hit, text) for hit in search.search(text, lang))
    return [*fitting, *found][:_MOST]


def _shown(entry: PaletteEntry) -> str:
    return f"{entry.title}\n{entry.detail}"


def _tabs(window: MainWindow) -> Iterator[PaletteEntry]:
    for place, tab in enumerate(TABS, start=1):
        title = QCoreApplication.translate("Tabs", tab.title)
        yield PaletteEntry(tab.icon, title, f"Ctrl+{place}", partial(window.go_to, tab.tab_id))


def _choosing(window: MainWindow) -> Iterator[PaletteEntry]:
    for icon, section, title in (
        ("receipt", "plans", QCoreApplication.translate("ChoosingSections", "Plans")),
        ("calculator", "trip", QCoreApplication.translate("ChoosingSections", "My trip")),
        ("smartphone", "phone", QCoreApplication.translate("ChoosingSections", "My phone")),
    ):
        yield PaletteEntry(icon, title, "", partial(window.go_to, "operators", section=section))


def _sims(window: MainWindow) -> Iterator[PaletteEntry]:
    for sim in window.services.sims.list():
        brand = brand_text.name(window.services.facts, sim.operator_id)
        yield PaletteEntry("card-sim", sim.nickname, brand, partial(window.go_to, "tracker", sim_id=sim.id))


def _deeds(window: MainWindow) -> Iterator[PaletteEntry]:
    start = QCoreApplication.translate("Palette", "Start a top-up")
    lock = QCoreApplication.translate("Palette", "Lock the vault")
    help_now = QCoreApplication.translate("Palette", "Emergency numbers and embassies")
    hide = QCoreApplication.translate("Palette", "Hide amounts")
    look = QCoreApplication.translate("Palette", "Light or dark")
    export = QCoreApplication.translate("Palette", "Export as CSV…")
    bring_in = QCoreApplication.translate("Palette", "Import from CSV…")
    yield PaletteEntry("refresh-cw", start, "", lambda: window.go_to("renew", start=True))
    yield PaletteEntry("lock", lock, "Ctrl+L", window.deeds.lock)
    yield PaletteEntry("life-buoy", help_now, "F8", window.deeds.open_emergency)
    yield PaletteEntry("eye-off", hide, "F9", glance.current().toggle)
    yield PaletteEntry("sun-moon", look, "", window.deeds.toggle_theme)
    yield PaletteEntry("download", export, "", window.deeds.export_csv)
    if not window.read_only():
        locking = QCoreApplication.translate("Palette", "When the vault locks…")
        yield PaletteEntry("lock", locking, "", window.deeds.choose_locking)
    if not window.deeds.sample() and not window.read_only():
        yield PaletteEntry("upload", bring_in, "", window.deeds.import_csv)
    detail = QCoreApplication.translate("Palette", "Language")
    for code, name in language.NAMES.items():
        yield PaletteEntry("languages", name, detail, partial(window.deeds.choose_language, code))


def _entry(window: MainWindow, hit: Found, text: str) -> PaletteEntry:
    title = hit.title if hit.lang_used == window.language() else f"{hit.title} ({hit.lang_used.upper()})"
    return PaletteEntry(_HIT_ICONS[hit.kind], title, hit.detail, _opening(window, hit, text), hit.marks)


def _opening(window: MainWindow, hit: Found, text: str) -> Callable[[], None]:
    match hit.kind:
        case "page":
            return partial(window.go_to, "guide", page=hit.id, search=text)
        case "phrase":
            return partial(window.go_to, "guide", page="phrases", search=hit.title)
        case "emergency":
            return partial(window.go_to, "guide", page="emergency")
        case "operator":
            return partial(window.go_to, "operators", operator=hit.id)
        case "plan":
            return partial(window.go_to, "operators", section="plans")
    return partial(window.go_to, "operators", search=hit.title.split(" ")[0])
