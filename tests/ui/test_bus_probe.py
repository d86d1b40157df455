"""Promises of the question to a bus before Qt joins it: it costs little, and nobody waits for an answer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop_stage import Desktop, lacking, wait_for

from kzcompanion.ui.bus_probe import (
    SESSION,
    SYSTEM,
    BusProbe,
    address_of,
    is_there,
    leave_out_if_silent,
    plain,
)

with_bus = pytest.mark.skipif(
    bool(lacking("dbus-daemon", "dbus-send")),
    reason="a bus and the program that asks it (Debian package dbus)",
)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """Give an empty desktop; all that ran on it has ended afterwards."""
    with Desktop() as found:
        yield found


def children() -> set[str]:
    """Return the processes this one has started and not yet collected."""
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


@with_bus
@pytest.mark.parametrize("kind", [SESSION, SYSTEM])
def test_a_bus_that_lives_answers(desktop: Desktop, kind: str) -> None:
    """It is over without a wait of our own, and the process that asked is collected."""
    desktop.bus()
    before = children()
    environ = {**desktop.environ, "DBUS_SYSTEM_BUS_ADDRESS": desktop.environ["DBUS_SESSION_BUS_ADDRESS"]}
    probe = BusProbe(kind, environ)
    wait_for(probe.over, "the answer")
    assert not probe.silent(0.0)
    assert children() == before


@with_bus
def test_a_stopped_bus_is_silent_and_kept_from_qt(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program that asked is ended; whoever looks for the bus from now on finds none."""
    bus = desktop.bus()
    before = children()
    bus.freeze()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.environ["DBUS_SESSION_BUS_ADDRESS"])
    probe = BusProbe()
    assert not probe.over()
    assert probe.silent(0.1)
    assert not probe.give_up(), "once it is given up nothing is out any more"
    assert children() == before
    assert leave_out_if_silent(BusProbe())
    assert not is_there(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    assert not leave_out_if_silent(BusProbe())


@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=9", "unixexec:path=/bin/sh"]
)
def test_nobody_is_asked_where_no_local_bus_is(address: str) -> None:
    """No process is started, and it is over at once."""
    before = children()
    probe = BusProbe(SESSION, {"DBUS_SESSION_BUS_ADDRESS": address, "PATH": os.environ["PATH"]})
    assert children() == before
    assert probe.over()
    assert not probe.silent()


@pytest.mark.parametrize(
    ("kind", "environ", "address"),
    [
        (SESSION, {"DBUS_SESSION_BUS_ADDRESS": "unix:abstract=/a"}, "unix:abstract=/a"),
        (SESSION, {"XDG_RUNTIME_DIR": "/run/user/7"}, "unix:path=/run/user/7/bus"),
        (SESSION, {}, ""),
        (SYSTEM, {}, "unix:path=/run/dbus/system_bus_socket"),
    ],
)
def test_a_bus_is_where_the_environment_or_custom_says(
    kind: str, environ: dict[str, str], address: str
) -> None:
    """As the D-Bus specification has it for both buses."""
    assert address_of(kind, environ) == address


def test_an_address_without_a_path_may_be_there(tmp_path: Path) -> None:
    """Only of a path is it known without asking."""
    assert is_there("unix:abstract=/tmp/dbus-x,guid=0")
    assert not is_there(f"unix:path={tmp_path}/bus,guid=0")
    assert is_there(f"unix:path=/nowhere;unix:path={tmp_path},guid=0")


def test_programs_of_the_system_get_its_own_libraries() -> None:
    """A bundle puts its libraries first for itself only."""
    assert plain({"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/old"}) == {
        "LD_LIBRARY_PATH": "/old"
    }
    assert plain({"A": "b"}) == {"A": "b"}
