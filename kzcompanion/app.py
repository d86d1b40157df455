"""Composition root of the window: reads the options, brings Qt in, gives folder and clock to the program."""

from __future__ import annotations

import gc
import os
import sys
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from kzcompanion.domain.errors import CompanionError
from kzcompanion.files.paths import resolve_data_folder

if TYPE_CHECKING:
    from kzcompanion.services.clock import Clock

REMIND = "--remind"
"""Tell once what is due, without a window, and end."""
_THEMES = ("system", "light", "dark")


class Options(NamedTuple):
    """Hold what the command line asked of the window."""

    data_dir: str | None = None
    lang: str | None = None
    now: datetime | None = None
    theme: str | None = None
    remind: bool = False


class BadOption(Exception):
    """The command line is not understood; the text says why."""


def read_options(argv: list[str]) -> Options:
    """Read --remind, --data-dir DIR, --lang CODE, --now ISO, --theme NAME (also with `=`), else BadOption."""
    found: dict[str, str] = {}
    words = iter(argv)
    for word in words:
        if word == REMIND:
            continue
        name, mark, value = word.partition("=")
        if name not in {"--data-dir", "--lang", "--now", "--theme"}:
            raise BadOption(f"unknown option: {word}")
        if not mark:
            value = next(words, "")
        if not value:
            raise BadOption(f"{name} needs a value")
        found[name[2:].replace("-", "_")] = value
    if "lang" in found:
        from kzcompanion.domain.preferences import LANGUAGES

        if found["lang"] not in LANGUAGES:
            raise BadOption(f"--lang is one of {', '.join(LANGUAGES)}")
    if found.get("theme", "system") not in _THEMES:
        raise BadOption(f"--theme is one of {', '.join(_THEMES)}")
    return Options(
        found.get("data_dir"),
        found.get("lang"),
        _instant(found.get("now")),
        found.get("theme"),
        REMIND in argv,
    )


def run_window(argv: list[str]) -> int:
    """Show the window and return the exit code: 0 closed, 2 bad option, 3 data in use, 4 damaged."""
    # Thousands of objects are made until the first frame, and all of them stay: nothing to collect.
    gc.disable()
    try:
        options = read_options(argv)
    except BadOption as problem:
        sys.stderr.write(f"kzcompanion: {problem}\n")
        return 2
    from kzcompanion.ui import bus_probe, qt_start

    # Qt joins the bus of the session as it starts; the bus is asked meanwhile, whether it lives.
    probe = bus_probe.BusProbe()
    keeper = qt_start.import_qt()
    from kzcompanion.services import fault_report
    from kzcompanion.ui import qt_messages
    from kzcompanion.ui.program import Program

    fault_report.guard_sides()
    qt_messages.guard()
    folder = resolve_data_folder(options.data_dir, os.environ)
    program = Program(None, folder, _clock(options.now), options.lang, options.theme)
    program.when_calm += [keeper.keep, collect_again]
    bus_probe.leave_out_if_silent(probe)
    return program.run()


def collect_again() -> None:
    """Let garbage be collected again, passing by what was made until now: it stays until the end."""
    gc.freeze()
    gc.enable()


def run_reminder(argv: list[str]) -> int:
    """Show one notification of what is due, if anything is; return 0, 1 where that fails, 2 bad option.

    Without anything due, or beside an open window, Qt is not even imported.
    """
    try:
        options = read_options(argv)
    except BadOption as problem:
        sys.stderr.write(f"kzcompanion: {problem}\n")
        return 2
    from kzcompanion.services.login_check import notice_at_login

    folder = resolve_data_folder(options.data_dir, os.environ)
    notice = notice_at_login(folder, _clock(options.now), options.lang)
    if notice is None:
        return 0
    from kzcompanion.ui import desktop_notice

    if desktop_notice.notify(*notice):
        return 0
    from kzcompanion import preflight

    if preflight.problem() is not None:
        return 1
    from kzcompanion.ui import tray

    return 0 if tray.show_once(*notice) else 1


def _clock(now: datetime | None) -> Clock:
    from kzcompanion.services.clock import FixedClock, SystemClock

    return SystemClock() if now is None else FixedClock(now)


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    from kzcompanion.domain.date_text import parse_instant

    try:
        return parse_instant(text, field="now")
    except CompanionError as error:
        raise BadOption(f"--now is an instant in ISO 8601: {error}") from error
