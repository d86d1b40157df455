"""Stands for a desktop's notifications on a private bus: run as a program, it tells each one it gets."""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_IN = "".join(
    f'<arg type="{kind}" direction="in"/>' for kind in ("s", "u", "s", "s", "s", "as", "a{sv}", "i")
)
_NODE = (
    f'<node><interface name="{NAME}"><method name="Notify">{_IN}'
    '<arg type="u" direction="out"/></method></interface></node>'
)


class NoticeStandIn(QDBusVirtualObject):
    """Answer what a caller asks before it calls, and the call itself."""

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() == "Introspect":
            connection.send(message.createReply(_NODE))
        elif message.member() == "Notify":
            words = message.arguments()
            tell(json.dumps([message.signature(), words[0], words[3], words[4]]))
            connection.send(message.createReply(7))
        else:
            return False
        return True


def tell(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Serve until the input ends."""
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "stand-in")
    stand_in = NoticeStandIn()
    assert bus.registerVirtualObject(PATH, stand_in)
    assert bus.registerService(NAME)
    ear = QSocketNotifier(0, QSocketNotifier.Type.Read)
    ear.activated.connect(lambda *_: app.quit())
    tell("ready")
    app.exec()


if __name__ == "__main__":
    sys.exit(main())
