"""Proves that this very build finds its data, languages, fonts, storage and vault, and draws its window."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kzcompanion import __version__
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.resources import resource, resource_root

if TYPE_CHECKING:
    from kzcompanion.ui.program import Program

Check = Callable[[], str]
"""Proves one thing and returns what it found; raises when it fails."""
Say = Callable[[str], object]
"""Takes one line of the answer."""

_FONT_MAGIC = b"\x00\x01\x00\x00"


def run(argv: list[str], say: Say = print) -> int:
    """Say one line for each check; return 0 when all hold, else 1. Raises what `say` raises."""
    parser = argparse.ArgumentParser(prog="kzcompanion self-test", description=__doc__, add_help=False)
    parser.add_argument("-h", "--help", action="store_true", help="show this text and exit")
    for ignored in ("--data-dir", "--lang", "--now", "--theme"):
        parser.add_argument(ignored, help=argparse.SUPPRESS)
    parser.add_argument("command", help=argparse.SUPPRESS)
    parser.add_argument("--window", action="store_true", help="draw the window, too (imports Qt)")
    asked = parser.parse_args(argv)
    if asked.help:
        say(parser.format_help().rstrip())
        return 0
    say(f"KZ Companion {__version__}")
    checks = _WINDOW_CHECKS if asked.window else _CHECKS
    results = [_proved(name, check, say) for name, check in checks.items()]
    return 0 if all(results) else 1


def _proved(name: str, check: Check, say: Say) -> bool:
    try:
        found = check()
    except Exception as failure:
        facts = getattr(failure, "facts", "")
        say(f"FAILED  {name:<10} {type(failure).__name__}: {failure} {facts}".rstrip())
        return False
    say(f"ok      {name:<10} {found}")
    return True


def _data() -> str:
    from kzcompanion.storage.pack_reader import read_pack

    countries = sorted(path for path in resource("data").iterdir() if (path / "country.json").is_file())
    packs = [read_pack(folder) for folder in countries]
    for pack in packs:
        pack.read_everything()
    return f"{len(packs)} country, {sum(len(pack.operators) for pack in packs)} operators, all files sound"


def _languages() -> str:
    for language in LANGUAGES:
        _filled(resource("i18n", f"kzcompanion_{language}.qm"))
        json.loads(_filled(resource("messages", f"{language}.json")))
        if not any(resource("guide", language).glob("*.md")):
            raise FileNotFoundError(f"guide/{language} has no page")
    return ", ".join(LANGUAGES)


def _fonts() -> str:
    fonts = sorted(resource("fonts").glob("*.ttf"))
    broken = [path.name for path in fonts if not path.read_bytes().startswith(_FONT_MAGIC)]
    if broken or len(fonts) < 4:
        raise ValueError(f"{len(fonts)} fonts, damaged: {broken}")
    return f"{len(fonts)} fonts"


def _licences() -> str:
    found = sorted(path.stem for path in resource("licenses").glob("*.txt") if _filled(path))
    if not found:
        raise FileNotFoundError("no licences")
    return ", ".join(found)


def _libraries() -> str:
    import importlib

    found = [importlib.import_module(name).__name__ for name in _LATE_LIBRARIES]
    from kzcompanion.domain.almaty import almaty_zone

    return f"{', '.join(found)}; zone {almaty_zone()}"


def _storage() -> str:
    from kzcompanion.domain.sim import Sim
    from kzcompanion.files.paths import DataFolder
    from kzcompanion.services.clock import SystemClock
    from kzcompanion.storage.database import Database
    from kzcompanion.storage.sims_store import SimsStore

    clock = SystemClock()
    sim = Sim(id="0" * 32, nickname="Құралай 手机卡", operator_id="izi", created_at=clock.now())
    with TemporaryDirectory() as name:
        folder = DataFolder(Path(name) / "data")
        with closing(Database.open(folder, clock.now)) as database:
            SimsStore(database).put(sim)
            generation = database.generation
        with closing(Database.open(folder, clock.now)) as database:
            if SimsStore(database).all() != [sim]:
                raise ValueError("what was written is not what is read")
    return f"written, closed and read again, generation {generation}"


def _vault() -> str:
    from kzcompanion.domain.errors import WrongPassword
    from kzcompanion.files.paths import DataFolder
    from kzcompanion.services.clock import SystemClock
    from kzcompanion.storage.database import Database
    from kzcompanion.storage.vault_store import VaultStore
    from kzcompanion.vault.cipher import CHEAPEST
    from kzcompanion.vault.vault import Vault

    canary, seen = "4071-canary", list[str]()
    with (
        TemporaryDirectory() as name,
        closing(Database.open(DataFolder(Path(name)), SystemClock().now)) as database,
    ):
        store, password = VaultStore(database), "self-test"
        vault = Vault.create(store, database.transaction, password, CHEAPEST)
        vault.set_field("0" * 32, "pin", canary)
        vault.lock()
        try:
            Vault.unlock(store, database.transaction, password + "!")
        except WrongPassword:
            Vault.unlock(store, database.transaction, password).disclose("0" * 32, "pin", seen.append)
        files = [path for path in Path(name).rglob("*") if path.is_file()]
        if any(canary.encode() in path.read_bytes() for path in files):
            raise ValueError("a secret is readable on disk")
    if seen != [canary]:
        raise ValueError("what was sealed is not what is disclosed")
    return "sealed, locked, a wrong password refused, disclosed"


def _filled(path: Path) -> bytes:
    octets = path.read_bytes()
    if not octets:
        raise ValueError(f"{path.name} is empty")
    return octets


def _window() -> str:
    """Draw the window over sample data, every tab in every language, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kzcompanion.files.paths import DataFolder
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.clock import SystemClock
    from kzcompanion.ui.program import Program

    clock = SystemClock()
    with TemporaryDirectory() as name:
        folder = DataFolder(Path(name))
        program = Program(Services.open(folder, clock), folder, clock, LANGUAGES[0])
        program.start()
        program.switch_to_sample()
        drawn = _draw_all(program)
        program.end()
    return f"{drawn} views drawn"


def _session() -> str:
    """Prove that the part of Qt is there which hears of session lock and sleep."""
    if not sys.platform.startswith("linux"):
        return "lock and sleep are not heard on this system"
    from PySide6.QtDBus import QDBusMessage

    asked = QDBusMessage.createMethodCall("org.freedesktop.login1", "/", "", "Inhibit")
    if asked.member() != "Inhibit":
        raise ValueError("QtDBus makes no messages")
    return "lock and sleep can be heard"


def _draw_all(program: Program) -> int:
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from kzcompanion.ui import language
    from kzcompanion.ui.tabs import TABS

    application, window, drawn = QApplication.instance(), program.window, 0
    if application is None or window is None:
        raise RuntimeError("there is no window")
    for code in LANGUAGES:
        language.set_language(application, code)
        for tab in TABS:
            window.go_to(tab.tab_id)
            application.processEvents()
            if window.grab().toImage().isNull():
                raise ValueError(f"{tab.tab_id} is not drawn")
            drawn += 1
    missing = {"Inter", "Noto Sans SC"} - set(QFontDatabase.families())
    if missing:
        raise ValueError(f"fonts not loaded: {missing}")
    return drawn


def _resources() -> str:
    return str(resource_root().name)


_LATE_LIBRARIES = ("cryptography", "msgspec", "phonenumbers", "platformdirs", "tinydb")
_CHECKS: dict[str, Check] = {
    "resources": _resources,
    "data": _data,
    "languages": _languages,
    "fonts": _fonts,
    "licences": _licences,
    "libraries": _libraries,
    "storage": _storage,
    "vault": _vault,
}
_WINDOW_CHECKS: dict[str, Check] = {**_CHECKS, "window": _window, "session": _session}
