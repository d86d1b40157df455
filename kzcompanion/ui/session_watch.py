"""Hears on Linux that the session locks or the laptop is about to sleep; elsewhere it hears nothing.

QtDBus brings its own sockets, which no audit hook of Python sees. They are local ones (AF_UNIX): a bus with
an address of any other kind is not joined.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

from kzcompanion.ui.bus_probe import SESSION, SYSTEM, BusProbe, address_of, is_local

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = f"{_LOGIN}.Manager"
_SESSION = f"{_LOGIN}.Session"
_SAVERS = tuple(f"org.{desk}.ScreenSaver" for desk in ("freedesktop", "gnome", "cinnamon", "mate", "xfce"))
_BUS = "org.freedesktop.DBus"
_SOON_MS = 150
"""The window shows first what was unlocked."""
_PATIENCE_MS = 5_000
_LOOKS = 100
"""How often it is looked for the first answer of a bus, with a pause of _SOON_MS, until it is left alone."""

Answer = Callable[[list[Any] | None], None]
"""Takes what a question on the bus brought, None for a refusal."""


class SessionWatch(QObject):
    """Emit `leaving` when the session locks, the screen is covered or the laptop is about to sleep.

    Sleep waits until all who hear `leaving` have acted. Where there is no bus nothing happens, and `hears`
    says so. No question on a bus is waited for.
    """

    leaving = Signal()
    changed = Signal()
    """It hears something else now, or has asked everything."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begun = self._joined = self._ended = False
        self._questions: set[QDBusPendingCallWatcher] = set()
        self._hears: frozenset[str] = frozenset()
        self._buses: dict[str, QDBusConnection] = {}
        self._delay: int | None = None
        """The open descriptor for which sleep waits."""
        self._awake = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._join_next)
        self._asked: list[tuple[str, BusProbe]] = []
        """The buses that are still to be joined: not before they have answered something."""
        self._looks = 0

    @property
    def hears(self) -> frozenset[str]:
        """Return what this machine tells of: `lock`, `sleep`, both or nothing."""
        return self._hears

    @property
    def settled(self) -> bool:
        """Tell whether all that was asked is answered."""
        return self._joined and not self._questions

    def begin(self) -> None:
        """Join the buses in a moment; the first time only."""
        if not self._begun:
            self._begun = True
            self._joined = not sys.platform.startswith("linux")
            if not self._joined:
                self._asked = [(kind, BusProbe(kind)) for kind in (SYSTEM, SESSION)]
                self._soon.start()

    def end(self) -> None:
        """Hear nothing any more, and let the laptop sleep; for good.

        The buses stay joined until the program ends, for the next watch: leaving one is not safe in Qt while
        its thread is still reading from it.
        """
        self._begun = self._ended = True
        self._soon.stop()
        for _kind, probe in self._asked:
            probe.give_up()
        self._release_sleep()

    # --- joining -------------------------------------------------------------------------------------------
    def _join_next(self) -> None:
        """Join the next bus that is heard of; wait on for it without holding anybody up, but not for ever."""
        if self._ended:
            return
        kind, probe = self._asked[0]
        if not probe.over() and self._looks < _LOOKS:
            self._looks += 1
            self._asked.append(self._asked.pop(0))  # the other one may be there already
            self._soon.start()
            return
        silent = probe.give_up()
        del self._asked[0]
        if not silent:
            (self._join_system if kind == SYSTEM else self._join_desktop)()
        if self._asked:
            QTimer.singleShot(0, self, self._join_next)
            return
        self._joined = True
        self.changed.emit()

    def _join_system(self) -> None:
        bus = self._join(SYSTEM)
        if bus is not None:
            if self._listen(bus, _LOGIN_PATH, _MANAGER, "PrepareForSleep", "_on_sleep(bool)"):
                self._hold_sleep()
            self._find_session(self._session_questions())

    def _join_desktop(self) -> None:
        bus = self._join(SESSION)
        if bus is not None:
            heard = [
                bus.connect("", "", saver, "ActiveChanged", self, _slot("_on_saver(bool)"))
                for saver in _SAVERS
            ]
            if any(heard):
                self._ask(SESSION, (_BUS, "/org/freedesktop/DBus", _BUS, "ListNames"), [], self._on_names)

    def _join(self, kind: str) -> QDBusConnection | None:
        """Join a bus if it is one of this machine; PySide's part for it is imported only here."""
        address = address_of(kind, os.environ)
        if not is_local(address):
            return None
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return None
        bus = QDBusConnection.connectToBus(address, f"kzcompanion {address}")
        if not bus.isConnected():
            return None
        self._buses[kind] = bus
        return bus

    def _listen(self, bus: QDBusConnection, path: str, interface: str, name: str, slot: str) -> bool:
        return bus.connect(_LOGIN, path, interface, name, self, _slot(slot))

    @staticmethod
    def _session_questions() -> list[tuple[str, object]]:
        """Name the ways to find our own session, the surest first; desktops start programs outside it."""
        named = os.environ.get("XDG_SESSION_ID")
        ways: list[tuple[str, object]] = [("GetSession", named)] if named else []
        return [*ways, ("GetSessionByPID", os.getpid()), ("GetSession", "auto")]

    def _find_session(self, ways: list[tuple[str, object]]) -> None:
        if not ways:
            return
        method, wanted = ways[0]

        def on_session(answer: list[Any] | None) -> None:
            if not answer:
                self._find_session(ways[1:])
            elif self._listen(self._buses[SYSTEM], answer[0].path(), _SESSION, "Lock", "_on_lock()"):
                self._hear("lock")

        self._ask(SYSTEM, (_LOGIN, _LOGIN_PATH, _MANAGER, method), [wanted], on_session)

    def _on_names(self, answer: list[Any] | None) -> None:
        if answer and not set(_SAVERS).isdisjoint(answer[0]):
            self._hear("lock")

    # --- hearing -------------------------------------------------------------------------------------------
    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        self._awake = not begins
        if begins:
            self._leave()
            self._release_sleep()
        elif not self._ended:
            self._hold_sleep()

    @Slot()
    def _on_lock(self) -> None:
        self._leave()

    @Slot(bool)
    def _on_saver(self, active: bool) -> None:
        if active:
            self._leave()

    def _leave(self) -> None:
        if not self._ended:
            self.leaving.emit()

    # --- the descriptor sleep waits for --------------------------------------------------------------------
    def _hold_sleep(self) -> None:
        """Ask that sleep waits until the vault is locked."""
        if self._delay is None:
            wish = ["sleep", "KZ Companion", "The vault is locked before sleep", "delay"]
            self._ask(SYSTEM, (_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit"), wish, self._on_held)

    def _on_held(self, answer: list[Any] | None) -> None:
        if not answer:
            return
        self._release_sleep()
        self._delay = answer[0].takeFileDescriptor()
        if self._ended or not self._awake:
            self._release_sleep()
        self._hear("sleep")

    def _release_sleep(self) -> None:
        if self._delay is not None:
            os.close(self._delay)
            self._delay = None

    # --- asking --------------------------------------------------------------------------------------------
    def _ask(self, kind: str, method: tuple[str, str, str, str], wish: list[Any], answer: Answer) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(*method)
        message.setArguments(wish)
        # No child of ours: what waits for its answer holds us, and may let us go while it is being destroyed,
        # which must not destroy it a second time. Each is answered or given up, so that it ends.
        watcher = QDBusPendingCallWatcher(self._buses[kind].asyncCall(message, _PATIENCE_MS))
        self._questions.add(watcher)
        watcher.finished.connect(partial(self._on_answer, watcher, answer))

    def _on_answer(self, watcher: QDBusPendingCallWatcher, answer: Answer, *_rest: object) -> None:
        told = watcher.reply().arguments() if not watcher.isError() else None
        watcher.deleteLater()
        self._questions.discard(watcher)
        answer(told)
        if not self._ended:
            self.changed.emit()

    def _hear(self, what: str) -> None:
        self._hears |= {what}


def _slot(name: str) -> Any:
    """Name a slot as QtDBus takes it; PySide's types ask for bytes, what SLOT returns is text."""
    return SLOT(name)
