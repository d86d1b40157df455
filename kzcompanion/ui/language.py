"""The interface language: switching it live, and writing money, numbers, days and times in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from kzcompanion.files.resources import resource
from kzcompanion.ui.counted_text import counted

if TYPE_CHECKING:
    from kzcompanion.domain.money import Money

NAMES = {"zh_CN": "简体中文", "en": "English", "ru": "Русский", "kk": "Қазақша"}
"""Every language by its own name, in the order of domain.preferences.LANGUAGES."""

GROUP = "\u202f"
"""Narrow no-break space: between groups of digits."""
SPACE = "\u00a0"
TENGE = "₸"
UNKNOWN = "—"
"""What stands where nothing is known; its accessible text is `unknown_text()`."""

_CONTEXT = "Times"
_NOT_KNOWN = str(QT_TRANSLATE_NOOP("Times", "not known"))
_TODAY = str(QT_TRANSLATE_NOOP("Times", "today"))
_TOMORROW = str(QT_TRANSLATE_NOOP("Times", "tomorrow"))
_YESTERDAY = str(QT_TRANSLATE_NOOP("Times", "yesterday"))
_JUST_NOW = str(QT_TRANSLATE_NOOP("Times", "just now"))

_code = "en"
_translators: list[QTranslator] = []
_texts: list[bytes] = []
"""What the translators read from; they keep no copy."""


def system_language() -> str:
    """Return the first language of the system that the interface has; English when it has none."""
    for wanted in QLocale.system().uiLanguages():
        short = wanted.replace("_", "-").split("-")[0].lower()
        for code in NAMES:
            if code.split("_")[0] == short:
                return code
    return "en"


def set_language(app: QCoreApplication, code: str) -> None:
    """Show everything in `code` (a key of NAMES), Qt's own texts included; widgets hear LanguageChange."""
    global _code  # noqa: PLW0603 - an application speaks one language at a time
    for translator in _translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _translators.clear()
    _texts.clear()
    _code = code if code in NAMES else "en"
    locale = QLocale(_code)
    QLocale.setDefault(locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("kzcompanion", str(resource("i18n")))):
        texts = _read(Path(folder) / f"{name}_{_code}.qm")
        translator = QTranslator(app)
        if texts and translator.load(texts):
            app.installTranslator(translator)
            _translators.append(translator)
            _texts.append(texts)
        else:
            translator.deleteLater()


def _read(path: Path) -> bytes:
    """Return a file's content, nothing when there is none.

    Given a path, Qt maps the file: an update that rewrites it under an open window would end the program.
    """
    try:
        return path.read_bytes()
    except OSError:
        return b""


def code() -> str:
    """Return the language shown now."""
    return _code


def locale() -> QLocale:
    """Return the locale of the language shown now."""
    return QLocale(_code)


def unknown_text() -> str:
    """Return the words for a value nobody knows."""
    return QCoreApplication.translate(_CONTEXT, _NOT_KNOWN)


# --- numbers and money -------------------------------------------------------------------------------------
def decimal_point() -> str:
    """Return the decimal sign of the language."""
    return "," if _code in {"ru", "kk"} else "."


def number(value: int) -> str:
    """Write a whole number in groups of three: `12 345`."""
    return f"{value:,}".replace(",", GROUP)


def amount(money: Money, *, cents: bool | None = None) -> str:
    """Write an amount without its currency: `1 234,50`; tiyn only where there are any, unless told."""
    whole, part = divmod(abs(money.tiyn), 100)
    text = number(whole)
    if part if cents is None else cents:
        text = f"{text}{decimal_point()}{part:02d}"
    return f"\u2212{text}" if money.tiyn < 0 else text


def money(value: Money | None, *, cents: bool | None = None) -> str:
    """Write an amount with its sign: `1 234,50 ₸`; a dash for an unknown one."""
    if value is None:
        return UNKNOWN
    return f"{amount(value, cents=cents)}{SPACE}{sign(value)}"


def money_parts(value: Money | None, *, cents: bool | None = None) -> tuple[str, str]:
    """Return amount and sign of currency apart, for those who draw the sign small and grey."""
    return (UNKNOWN, "") if value is None else (amount(value, cents=cents), sign(value))


def sign(value: Money) -> str:
    """Return `₸` for tenge, else the code of the currency."""
    return TENGE if value.currency == "KZT" else value.currency


def data_size(megabytes: int | None) -> str:
    """Write mobile data in GB from 1 000 MB on (`8.6 GB`), else in MB; a dash for an unknown amount."""
    if megabytes is None:
        return UNKNOWN
    gigabyte, megabyte = (
        QCoreApplication.translate("Times", "GB"),
        QCoreApplication.translate("Times", "MB"),
    )
    if abs(megabytes) < 1000:
        return f"{number(megabytes)}{SPACE}{megabyte}"
    tenths = round(megabytes / 102.4)
    whole, tenth = divmod(tenths, 10)
    text = number(whole) + (f"{decimal_point()}{tenth}" if tenth else "")
    return f"{text}{SPACE}{gigabyte}"


# --- days and times ----------------------------------------------------------------------------------------
def day_long(day: date | None) -> str:
    """Write a day in full: `22 November 2026`; a dash for an unknown one."""
    if day is None:
        return UNKNOWN
    return locale().toString(QDate(day.year, day.month, day.day), _LONG[_code])


def day_short(day: date | None, *, today: date | None = None) -> str:
    """Write a day briefly, its year only when it is not that of `today`: `22 Nov`, `22 Nov 2025`."""
    if day is None:
        return UNKNOWN
    formats = _SHORT if today is not None and day.year == today.year else _SHORT_YEAR
    return locale().toString(QDate(day.year, day.month, day.day), formats[_code])


def day_iso(day: date | None) -> str:
    """Write a day as `2026-11-22`, the same in every language."""
    return UNKNOWN if day is None else day.isoformat()


def clock_time(moment: datetime) -> str:
    """Write the time of day of an instant in its own zone: `14:05`."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


def day_and_time(moment: datetime, *, today: date | None = None) -> str:
    """Write day and time of an instant in its own zone: `22 Nov, 14:05`, in Chinese `11月22日 14:05`."""
    between = " " if _code == "zh_CN" else ", "
    return f"{day_short(moment.date(), today=today)}{between}{clock_time(moment)}"


def day_relative(day: date, today: date) -> str:
    """Write a day as seen from today: `today`, `tomorrow`, `in 5 days`, `3 days ago`."""
    away = (day - today).days
    near = {0: _TODAY, 1: _TOMORROW, -1: _YESTERDAY}.get(away)
    if near is not None:
        return QCoreApplication.translate(_CONTEXT, near)
    if away > 0:
        return counted.in_days(away)
    return counted.days_ago(-away)


def days(count: int) -> str:
    """Write a number of days: `5 days`."""
    return counted.days(count)


def ago(moment: datetime, now: datetime) -> str:
    """Write how long ago an instant was: `just now`, `5 min ago`, `2 h ago`, `3 days ago`."""
    passed = now - moment
    if passed < timedelta(minutes=1):
        return QCoreApplication.translate(_CONTEXT, _JUST_NOW)
    minutes = int(passed.total_seconds() // 60)
    if minutes < 60:
        return counted.minutes_ago(minutes)
    if minutes < 24 * 60:
        return counted.hours_ago(minutes // 60)
    return counted.days_ago(minutes // (24 * 60))


_LONG = {"zh_CN": "yyyy年M月d日", "en": "d MMMM yyyy", "ru": "d MMMM yyyy 'г.'", "kk": "yyyy 'ж.' d MMMM"}
_SHORT = {"zh_CN": "M月d日", "en": "d MMM", "ru": "d MMM", "kk": "d MMM"}
_SHORT_YEAR = {"zh_CN": "yyyy年M月d日", "en": "d MMM yyyy", "ru": "d MMM yyyy", "kk": "yyyy 'ж.' d MMM"}
