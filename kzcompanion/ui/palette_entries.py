"""What the palette can find: tabs, SIMs, operators, codes, guide pages and the deeds of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kzcompanion.ui import brand_text, glance, language
from kzcompanion.ui.tabs import TABS

if TYPE_CHECKING:
    from kzcompanion.services.facts_search import SearchHit
    from kzcompanion.ui.main_window import MainWindow

_MOST = 40
_HIT_ICONS = {"operator": "layers", "code": "hash", "phrase": "message-square-quote"}


class PaletteEntry(NamedTuple):
    """One thing to jump to or to do."""

    icon: str
    title: str
    detail: str
    deed: Callable[[], None]


def find(window: MainWindow, text: str) -> list[PaletteEntry]:
    """Return what fits the text, the nearest kinds first; without a text everything one may want at once."""
    wanted = text.casefold().split()
    near = [
        entry
        for entry in (*_tabs(window), *_choosing(window), *_sims(window), *_deeds(window))
        if _shows(entry, wanted)
    ]
    if not wanted:
        return near
    # What shows the words comes before what only holds them somewhere behind its title.
    facts = list(_facts(window, text))
    shown = [entry for entry in facts if _shows(entry, wanted)]
    hidden = [entry for entry in facts if not _shows(entry, wanted)]
    return [*near, *shown, *_pages(window, text), *hidden][:_MOST]


def _shows(entry: PaletteEntry, wanted: list[str]) -> bool:
    text = f"{entry.title} {entry.detail}".casefold()
    return all(word in text for word in wanted)


def _tabs(window: MainWindow) -> Iterator[PaletteEntry]:
    for place, tab in enumerate(TABS, start=1):
        title = QCoreApplication.translate("Tabs", tab.title)
        yield PaletteEntry(tab.icon, title, f"Ctrl+{place}", partial(window.go_to, tab.tab_id))


def _choosing(window: MainWindow) -> Iterator[PaletteEntry]:
    for icon, section, title in (
        ("circle-question-mark", "ask", QCoreApplication.translate("AskView", "Questions for the counter")),
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
    hide = QCoreApplication.translate("Palette", "Hide amounts")
    look = QCoreApplication.translate("Palette", "Light or dark")
    export = QCoreApplication.translate("Palette", "Export as CSV…")
    bring_in = QCoreApplication.translate("Palette", "Import from CSV…")
    yield PaletteEntry("refresh-cw", start, "", lambda: window.go_to("renew", start=True))
    yield PaletteEntry("lock", lock, "Ctrl+L", window.deeds.lock)
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


def _facts(window: MainWindow, text: str) -> Iterator[PaletteEntry]:
    for hit in window.services.facts.search(text, window.language()):
        yield PaletteEntry(_HIT_ICONS.get(hit.kind, "info"), hit.title, hit.detail, _opening(window, hit))


def _opening(window: MainWindow, hit: SearchHit) -> Callable[[], None]:
    if hit.kind == "phrase":
        return lambda: window.go_to("guide", page="phrases", search=hit.title)
    if hit.kind == "operator":
        return lambda: window.go_to("operators", operator=hit.id)
    return lambda: window.go_to("operators", search=hit.title.split(" ")[0])


def _pages(window: MainWindow, text: str) -> Iterator[PaletteEntry]:
    for hit in window.services.guide.search(text, window.language()):
        yield PaletteEntry(
            "book-open", hit.title, hit.snippet, partial(window.go_to, "guide", page=hit.page_id)
        )
