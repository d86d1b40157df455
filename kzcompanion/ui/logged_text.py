"""Says what was just logged: for when, if that was not now, and what it differs by from what was expected."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.reconcile import Difference
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import glance, language

_CONTEXT = "Logged"
_LOGGED = QT_TRANSLATE_NOOP("Logged", "Logged")
_LOGGED_FOR = QT_TRANSLATE_NOOP("Logged", "Logged for {0}; newer entries decide the balance")
_LESS = QT_TRANSLATE_NOOP("Logged", "Logged: expected {0}, {1} less")
_MORE = QT_TRANSLATE_NOOP("Logged", "Logged: expected {0}, {1} more")


def logged(entry: Entry, snapshot: TrackerSnapshot, found: Difference | None) -> str:
    """Return the line of a message; an entry that is not the newest says for when it counts."""
    if snapshot.entries and snapshot.entries[-1].id != entry.id:
        when = language.day_and_time(at_almaty(entry.at), today=day_of(snapshot.now))
        return _say(_LOGGED_FOR).format(when)
    if found is None or not found.gap.tiyn:
        return _say(_LOGGED)
    gap = Money(abs(found.gap.tiyn))
    amounts = (glance.veiled(language.money(money)) for money in (found.expected, gap))
    return _say(_LESS if found.gap.tiyn < 0 else _MORE).format(*amounts)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
