"""Says what was just logged: for when, if that was not now, and what it differs by from what was expected."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.clock_doubt import AHEAD, SLACK, written_ahead
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.reconcile import Difference
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import glance, language

_CONTEXT = "Logged"
_LOGGED = QT_TRANSLATE_NOOP("Logged", "Logged")
_LOGGED_FOR = QT_TRANSLATE_NOOP("Logged", "Logged for {0}; newer entries decide the balance")
_USED = QT_TRANSLATE_NOOP("Logged", "Logged: {0} used since the last reading")
_BY_WRONG_CLOCK = QT_TRANSLATE_NOOP(
    "Logged", "Logged for {0}, as this laptop's clock says. Undo, set the clock and log it again."
)
_LESS = QT_TRANSLATE_NOOP("Logged", "Logged: expected {0}, {1} less")
_MORE = QT_TRANSLATE_NOOP("Logged", "Logged: expected {0}, {1} more")


def logged(entry: Entry, snapshot: TrackerSnapshot, found: Difference | None) -> str:
    """Return the line of a message; an entry that is not the newest says for when it counts.

    What is usual is told as what was used: "expected, less" would sound as if something were wrong.
    """
    if _by_wrong_clock(entry, snapshot):
        newest = day_of(snapshot.entries[-1].at)  # so that a wrong year is written
        return _say(_BY_WRONG_CLOCK).format(language.day_and_time(at_almaty(entry.at), today=newest))
    if snapshot.entries and snapshot.entries[-1].id != entry.id:
        when = language.day_and_time(at_almaty(entry.at), today=day_of(snapshot.now))
        return _say(_LOGGED_FOR).format(when)
    if found is None or not found.gap.tiyn:
        return _say(_LOGGED)
    gap = Money(abs(found.gap.tiyn))
    if found.usual:
        return _say(_USED).format(glance.veiled(language.money(gap)))
    amounts = (glance.veiled(language.money(money)) for money in (found.expected, gap))
    return _say(_LESS if found.gap.tiyn < 0 else _MORE).format(*amounts)


def _by_wrong_clock(entry: Entry, snapshot: TrackerSnapshot) -> bool:
    """Tell whether it was logged as of now although something was written here long after that."""
    as_of_now = abs(snapshot.now - entry.at) <= SLACK
    written = (one.at for one in snapshot.entries[-1:])
    return as_of_now and written_ahead(snapshot.now, written, slack=AHEAD) is not None


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
