"""Says of a corrected fact what the data say beside it, and whether they have changed since."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.operator import Fact
from kzcompanion.domain.override import CorrectedFact, Override, pack_moved, plain
from kzcompanion.ui import language

_SAY = QT_TRANSLATE_NOOP("Corrections", "The data say: {0}")
_SAY_NOW = QT_TRANSLATE_NOOP("Corrections", "The data have changed since; they say now: {0}")
_NOT_KNOWN = QT_TRANSLATE_NOOP("Corrections", "The data do not know it")
_LOST = QT_TRANSLATE_NOOP("Corrections", "The data have changed since; they do not know it any more")
_SEEN = QT_TRANSLATE_NOOP("Corrections", "you saw it on {0}")
_SEEN_AT = QT_TRANSLATE_NOOP("Corrections", "you saw it on {0}: {1}")


def beside(fact: Fact, lang: str) -> str:
    """Return what the data say beside a fact the user corrected, an empty text for any other."""
    if not isinstance(fact, CorrectedFact):
        return ""
    now = fact.shipped.text(lang) if fact.shipped is not None else None
    moved = pack_moved(fact.override, plain(fact.shipped.value) if fact.shipped is not None else None)
    if now is None:
        return _say(_LOST if moved else _NOT_KNOWN)
    return _say(_SAY_NOW if moved else _SAY).format(now)


def seen(override: Override) -> str:
    """Return when and where the user saw it."""
    day = language.day_long(override.seen_on)
    return _say(_SEEN_AT).format(day, override.seen_at) if override.seen_at else _say(_SEEN).format(day)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate("Corrections", words)
