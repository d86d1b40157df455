"""Shuts every internet socket of this interpreter, for good."""

from __future__ import annotations

import sys

# AF_INET everywhere, the default, and AF_INET6 on Linux, Windows and macOS; `import socket` would cost 10 ms.
_INTERNET = {2, -1, 10, 23, 30}


class SocketOpened(AssertionError):
    """Tell that code tried to reach a network."""


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in _INTERNET:
        raise SocketOpened(f"the program is offline, yet opened a socket of family {arguments[1]}")
    if event == "socket.getaddrinfo":
        raise SocketOpened(f"the program is offline, yet looked up {arguments[0]!r}")


def shut_sockets() -> None:
    """Refuse internet sockets and name look-ups from now on; local ones (AF_UNIX) still open."""
    sys.addaudithook(_refuse)
