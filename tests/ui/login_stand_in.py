"""Stands for logind on a private bus: run as a program, it does what its input says and tells what happens.

Its arguments are the names it takes on the bus. Input: `PATH INTERFACE NAME [true|false]` sends a signal.
Output: `ready`, `asked METHOD ARGUMENTS`, `closed` when the descriptor that sleep waits for was closed.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusError,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

LOGIN = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
OURS = f"{PATH}/session/_3142"
OTHER = f"{PATH}/session/_37"


class LoginStandIn(QDBusVirtualObject):
    """Answer the three methods the program asks of logind; only one session is ours."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[QSocketNotifier] = []

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        method, wish = message.member(), message.arguments()
        tell(f"asked {method} {' '.join(map(str, wish))}")
        if method == "Inhibit":
            connection.send(message.createReply(self.delay()))
        elif (method, wish) == ("GetSession", ["auto"]):
            connection.send(message.createReply(QDBusObjectPath(OURS)))
        else:
            connection.send(message.createErrorReply(QDBusError.ErrorType.InvalidArgs, "no such session"))
        return True

    def delay(self) -> QDBusUnixFileDescriptor:
        """Give one end of a pipe away; that it is closed shows at the other."""
        reading, writing = os.pipe()
        given = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        ear = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        ear.activated.connect(lambda *_: self.on_closed(ear))
        self.held.append(ear)
        return given

    def on_closed(self, ear: QSocketNotifier) -> None:
        """Tell it once."""
        if ear in self.held:
            self.held.remove(ear)
            ear.setEnabled(False)
            tell("closed")


def tell(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def act(bus: QDBusConnection, line: str) -> None:
    """Send the signal that a line of the input names."""
    path, interface, name, *values = line.split()
    signal = QDBusMessage.createSignal(path, interface, name)
    signal.setArguments([value == "true" for value in values])
    assert bus.send(signal)


def main() -> None:
    """Serve until the input ends."""
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], "stand-in")
    stand_in = LoginStandIn()
    wide = QDBusConnection.VirtualObjectRegisterOption.SubPath
    assert bus.registerVirtualObject(PATH, stand_in, wide)
    for name in sys.argv[1:]:
        assert bus.registerService(name)
    ear = QSocketNotifier(0, QSocketNotifier.Type.Read)

    def on_input() -> None:
        line = os.read(0, 4096).decode()
        if not line:
            app.quit()
        for one in line.splitlines():
            act(bus, one)

    ear.activated.connect(lambda *_: on_input())
    tell("ready")
    app.exec()


if __name__ == "__main__":
    sys.exit(main())
