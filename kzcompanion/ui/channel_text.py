"""Names the ways to pay a top-up in, in a word or two."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.ledger import ChannelKind

_NAMES = {
    ChannelKind.ONLINE: QT_TRANSLATE_NOOP("Channels", "Online"),
    ChannelKind.SHOP: QT_TRANSLATE_NOOP("Channels", "Operator's shop"),
    ChannelKind.TERMINAL: QT_TRANSLATE_NOOP("Channels", "Self-service terminal"),
    ChannelKind.AGENT: QT_TRANSLATE_NOOP("Channels", "Agent or store"),
}


def name(kind: str) -> str:
    """Return what the way is called; one that the data files add goes by its id."""
    if kind not in set(ChannelKind):
        return kind.replace("_", " ").capitalize()
    words = str(_NAMES[ChannelKind(kind)])
    return QCoreApplication.translate("Channels", words)
