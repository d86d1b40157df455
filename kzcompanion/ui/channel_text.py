"""Names the four ways to pay a top-up in."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.ledger import ChannelKind

_NAMES = {
    ChannelKind.ONLINE: QT_TRANSLATE_NOOP("Channels", "Online"),
    ChannelKind.SHOP: QT_TRANSLATE_NOOP("Channels", "Operator's shop"),
    ChannelKind.TERMINAL: QT_TRANSLATE_NOOP("Channels", "Self-service terminal"),
    ChannelKind.AGENT: QT_TRANSLATE_NOOP("Channels", "Agent or store"),
}


def name(kind: ChannelKind) -> str:
    """Return what the way is called."""
    words = str(_NAMES[kind])
    return QCoreApplication.translate("Channels", words)
