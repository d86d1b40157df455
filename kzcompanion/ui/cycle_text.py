"""Names how often a plan charge is taken."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.own_plan import Cycle

_NAMES = {
    Cycle.DAY: QT_TRANSLATE_NOOP("Cycles", "every day"),
    Cycle.WEEK: QT_TRANSLATE_NOOP("Cycles", "every 7 days"),
    Cycle.DAYS_28: QT_TRANSLATE_NOOP("Cycles", "every 28 days"),
    Cycle.DAYS_30: QT_TRANSLATE_NOOP("Cycles", "every 30 days"),
    Cycle.CALENDAR_MONTH: QT_TRANSLATE_NOOP("Cycles", "every calendar month"),
    Cycle.NONE: QT_TRANSLATE_NOOP("Cycles", "never"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Cycles", "not known — ask")


def name(cycle: Cycle | None) -> str:
    """Return what the cycle is called; None is not known."""
    words = str(_UNKNOWN if cycle is None else _NAMES[cycle])
    return QCoreApplication.translate("Cycles", words)
