"""Stands for the tray of a desktop that has it on the bus: run as a program, it tells which icons come."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

NAME = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"
_NODE = f"""<node><interface name="{NAME}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
</interface></node>"""


class ItemHostStandIn(QDBusVirtualObject):
    """Answer what a program asks before it shows an icon, and take the icon."""

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        member, words = message.member(), message.arguments()
        if member == "Introspect":
            connection.send(message.createReply(_NODE))
        elif member == "RegisterStatusNotifierItem":
            tell(f"item {words[0]}")
            connection.send(message.createReply())
        elif member == "Get":
            tell(f"asked {words[1]}")
            from PySide6.QtDBus import QDBusVariant

            connection.send(message.createReply(QDBusVariant(words[1] == "IsStatusNotifierHostRegistered")))
        else:
            return False
        return True


def tell(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Serve until killed."""
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "stand-in")
    host = ItemHostStandIn()
    assert bus.registerVirtualObject(PATH, host)
    assert bus.registerService(NAME)
    tell("ready")
    app.exec()


if __name__ == "__main__":
    sys.exit(main())
