"""No test, and no interpreter a test starts, can reach a network."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest
from socket_block import SocketOpened


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_internet_sockets_are_refused(family: socket.AddressFamily) -> None:
    """An internet socket cannot even be made."""
    with pytest.raises(SocketOpened):
        socket.socket(family)


def test_names_are_not_looked_up() -> None:
    """A host name is not resolved either."""
    with pytest.raises(SocketOpened):
        socket.getaddrinfo("localhost", 80)


@pytest.mark.parametrize("name", [name for name in ("AF_UNIX",) if hasattr(socket, name)])
def test_local_sockets_still_open(name: str) -> None:
    """A socket that cannot leave the machine is left alone."""
    socket.socket(getattr(socket, name)).close()


def test_children_are_offline_too() -> None:
    """An interpreter started by a test refuses internet sockets as well."""
    answer = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket()"], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert "SocketOpened" in answer.stderr
