"""Names the ways to pay a top-up in, in a word or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.ui import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kzcompanion.domain.channel import Channel

_NAMES = {
    ChannelKind.ONLINE: QT_TRANSLATE_NOOP("Channels", "Online"),
    ChannelKind.SHOP: QT_TRANSLATE_NOOP("Channels", "Operator's shop"),
    ChannelKind.TERMINAL: QT_TRANSLATE_NOOP("Channels", "Self-service terminal"),
    ChannelKind.AGENT: QT_TRANSLATE_NOOP("Channels", "Agent or store"),
}


def name(kind: str, channels: Callable[[], Iterable[Channel]]) -> str:
    """Return what the way is called; one that the data files add has its title there.

    `channels` is asked only for such a one; one that the data no longer know goes by its id.
    """
    if kind in set(ChannelKind):
        words = str(_NAMES[ChannelKind(kind)])
        return QCoreApplication.translate("Channels", words)
    for channel in channels():
        if channel.kind == kind:
            return channel.title.text(language.code())
    return kind.replace("_", " ").capitalize()
