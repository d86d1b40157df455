"""Names packages and says what is left of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.ui import glance, language

_CONTEXT = "Packages"
_UNITS = {
    PackageUnit.DATA: QT_TRANSLATE_NOOP("Packages", "Data"),
    PackageUnit.MINUTES: QT_TRANSLATE_NOOP("Packages", "Minutes"),
    PackageUnit.SMS: QT_TRANSLATE_NOOP("Packages", "SMS"),
    PackageUnit.MONEY: QT_TRANSLATE_NOOP("Packages", "Bonus money"),
}
_UNTIL = QT_TRANSLATE_NOOP("Packages", "{package}: {left}, until {day}")
_OVER = QT_TRANSLATE_NOOP("Packages", "{package}: {left}, over since {day}")
_OPEN = QT_TRANSLATE_NOOP("Packages", "{package}: {left}, end not known")


def unit(value: PackageUnit) -> str:
    """Return what a package holds."""
    return _say(_UNITS[value])


def left(package: PackageLeft) -> str:
    """Return what is left, with its unit where it has one."""
    if package.unit is PackageUnit.DATA:
        return language.data_size(package.left)
    if package.unit is PackageUnit.MONEY:
        return language.money(Money(package.left))
    return str(package.left)


def line(package: PackageLeft, today: date) -> str:
    """Return a package with what is left of it and until when; glance mode hides the amount."""
    pattern = _OPEN
    if package.valid_until is not None:
        pattern = _OVER if package.valid_until < today else _UNTIL
    day = "" if package.valid_until is None else language.day_short(package.valid_until, today=today)
    name = package.name or unit(package.unit)
    return _say(pattern).format(package=name, left=glance.veiled(left(package)), day=day)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
