"""The icons that stand for the four ways to pay."""

from __future__ import annotations

from kzcompanion.domain.ledger import ChannelKind

_ICONS = {
    ChannelKind.ONLINE: "globe",
    ChannelKind.SHOP: "store",
    ChannelKind.TERMINAL: "monitor-smartphone",
    ChannelKind.AGENT: "user",
}


def icon_of(kind: str) -> str:
    """Return the icon of a way to pay; those that the data files add share one."""
    return _ICONS[ChannelKind(kind)] if kind in set(ChannelKind) else "banknote"
