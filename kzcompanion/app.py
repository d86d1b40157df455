"""Composition root of the window: reads the options, opens the services, gives them to the program."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from kzcompanion.domain.errors import CompanionError, DataInUse
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.paths import DataFolder, resolve_data_folder
from kzcompanion.services.clock import Clock, FixedClock, SystemClock

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services

_THEMES = ("system", "light", "dark")
_READ_SECONDS = 20


class Options(msgspec.Struct, frozen=True):
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
    if found.get("lang", "en") not in LANGUAGES:
        raise BadOption(f"--lang is one of {', '.join(LANGUAGES)}")
    if found.get("theme", "system") not in _THEMES:
        raise BadOption(f"--theme is one of {', '.join(_THEMES)}")
    return Options(found.get("data_dir"), found.get("lang"), _instant(found.get("now")), found.get("theme"))


def run_window(argv: list[str]) -> int:
    """Show the window and return the exit code: 0 closed, 2 bad option, 3 in use, 4 damaged, 5 not writable."""
    try:
        options = read_options(argv)
    except BadOption as problem:
        print(f"kzcompanion: {problem}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    folder = resolve_data_folder(options.data_dir, os.environ)
    clock = SystemClock() if options.now is None else FixedClock(options.now)
    try:
        services = _open(folder, clock)
    except CompanionError as error:
        return _refuse(error, folder, options)
    # Qt comes after the data: whatever is imported under it costs more.
    from kzcompanion.ui.program import Program

    return Program(services, folder, clock, options.lang, options.theme).run()


def _open(folder: DataFolder, clock: Clock) -> Services:
    from kzcompanion.services.assembly import Services

    return Services.open(folder, clock)


def _refuse(error: CompanionError, folder: DataFolder, options: Options) -> int:
    """Say why the window stays shut, on the error stream and, where someone can see it, in a small window."""
    from kzcompanion.services.wording import Wording, system_language
    from kzcompanion.ui import raise_request

    code = options.lang or system_language(os.environ)
    print(Wording(code).line(error), file=sys.stderr)  # noqa: T201 - there may be no window to say it in
    raised = isinstance(error, DataInUse) and raise_request.ask(folder)
    if not raised and os.environ.get("QT_QPA_PLATFORM") not in {"offscreen", "minimal"}:
        from kzcompanion.ui import notice_window

        notice_window.show(error, code, options.theme or "system", _READ_SECONDS)
    return error.exit_code


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    from kzcompanion.domain.date_text import parse_instant

    try:
        return parse_instant(text, field="now")
    except CompanionError as error:
        raise BadOption(f"--now is an instant in ISO 8601: {error}") from error
