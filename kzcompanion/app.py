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

_THEMES = ("system", "light", "dark")


class Options(NamedTuple):
    """Hold what the command line asked of the window."""

    data_dir: str | None = None
    lang: str | None = None
    now: datetime | None = None
    theme: str | None = None


class BadOption(Exception):
    """The command line is not understood; the text says why."""


def read_options(argv: list[str]) -> Options:
    """Read --data-dir DIR, --lang CODE, --now ISO, --theme NAME, each also with `=`; BadOption otherwise."""
    found: dict[str, str] = {}
    words = iter(argv)
    for word in words:
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
    return Options(found.get("data_dir"), found.get("lang"), _instant(found.get("now")), found.get("theme"))


def run_window(argv: list[str]) -> int:
    """Show the window and return the exit code: 0 closed, 2 bad option, 3 data in use, 4 damaged."""
    # Thousands of objects are made until the first frame, and all of them stay: nothing to collect.
    gc.disable()
    try:
        options = read_options(argv)
    except BadOption as problem:
        sys.stderr.write(f"kzcompanion: {problem}\n")
        return 2
    from kzcompanion.ui import qt_start

    keeper = qt_start.import_qt()
    from kzcompanion.services import fault_report
    from kzcompanion.ui import qt_messages
    from kzcompanion.ui.program import Program

    fault_report.guard_sides()
    qt_messages.guard()
    folder = resolve_data_folder(options.data_dir, os.environ)
    program = Program(None, folder, _clock(options.now), options.lang, options.theme)
    program.when_calm += [keeper.keep, gc.enable]
    return program.run()


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
