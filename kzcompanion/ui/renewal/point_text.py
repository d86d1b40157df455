"""Says in a few words why a way to pay fits, or does not."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.channel_ranking import Point

_POINTS = {
    Point.FROM_HERE: QT_TRANSLATE_NOOP("Points", "no way to go"),
    Point.ANY_HOUR: QT_TRANSLATE_NOOP("Points", "at any hour"),
    Point.NO_SPEAKING: QT_TRANSLATE_NOOP("Points", "no speaking"),
    Point.CARD_ACCEPTED: QT_TRANSLATE_NOOP("Points", "Kazakh bank cards"),
    Point.TAKES_CASH: QT_TRANSLATE_NOOP("Points", "takes cash"),
    Point.NO_INTERNET_NEEDED: QT_TRANSLATE_NOOP("Points", "works without internet"),
    Point.STAFF_HELPS: QT_TRANSLATE_NOOP("Points", "a person helps"),
    Point.MENDS_MISTAKES: QT_TRANSLATE_NOOP("Points", "corrects mistakes"),
    Point.NEEDS_INTERNET: QT_TRANSLATE_NOOP("Points", "needs internet"),
    Point.NEEDS_CARD: QT_TRANSLATE_NOOP("Points", "needs a card"),
    Point.NEEDS_CASH: QT_TRANSLATE_NOOP("Points", "needs cash"),
    Point.FOREIGN_CARD_UNCONFIRMED: QT_TRANSLATE_NOOP("Points", "foreign cards not confirmed"),
    Point.MAY_BE_CLOSED: QT_TRANSLATE_NOOP("Points", "may be closed now"),
    Point.SPEAKING_NEEDED: QT_TRANSLATE_NOOP("Points", "speaking needed: show the cards"),
    Point.MENU_TO_READ: QT_TRANSLATE_NOOP("Points", "a menu to read"),
    Point.FEE_TO_ASK: QT_TRANSLATE_NOOP("Points", "ask the fee first"),
    Point.NO_CHANGE: QT_TRANSLATE_NOOP("Points", "may give no change"),
    Point.NOT_CONFIRMED: QT_TRANSLATE_NOOP("Points", "no source confirms it"),
}


def words(point: Point) -> str:
    """Return the reason in two or three words."""
    text = str(_POINTS[point])
    return QCoreApplication.translate("Points", text)
