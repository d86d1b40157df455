"""Looks at an X screen from outside: which windows are in sight, who is the tray, what sits in it."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_int, c_long, c_uint, c_ulong, c_void_p
from ctypes.util import find_library
from typing import Any

_VIEWABLE = 2
_CLIENT_MESSAGE = 33


class _Attributes(ctypes.Structure):
    _fields_ = [
        *((name, c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", c_void_p),
        ("root", c_ulong),
        *((name, c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
        ("planes", c_ulong),
        ("pixel", c_ulong),
        ("save_under", c_int),
        ("colormap", c_ulong),
        ("map_installed", c_int),
        ("map_state", c_int),
        ("rest", c_long * 8),
    ]


class _Message(ctypes.Structure):
    _fields_ = [
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
        ("rest", c_long * 24),
    ]


class ScreenEye:
    """One connection to the screen."""

    def __init__(self, display: str) -> None:
        name = find_library("X11")
        assert name is not None, "Qt needs libX11 too"
        self._x: Any = ctypes.CDLL(name)
        self._x.XOpenDisplay.restype = c_void_p
        for asked in ("XDefaultRootWindow", "XInternAtom", "XGetSelectionOwner"):
            getattr(self._x, asked).restype = c_ulong
        # A window may go while it is being asked about: that is no reason to end the test.
        self._kept = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda *_: 0)
        self._x.XSetErrorHandler(self._kept)
        found = self._x.XOpenDisplay(display.encode())
        assert found, f"no screen {display}"
        self._screen = c_void_p(found)

    def close(self) -> None:
        """Look no more."""
        self._x.XCloseDisplay(self._screen)

    def _atom(self, name: str) -> c_ulong:
        return c_ulong(self._x.XInternAtom(self._screen, name.encode(), 0))

    def tray_owner(self) -> int:
        """Return the window that is the tray now, 0 where there is none."""
        return int(self._x.XGetSelectionOwner(self._screen, self._atom("_NET_SYSTEM_TRAY_S0")))

    def _children(self, window: int) -> list[int]:
        root, parent, rows, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
        if not self._x.XQueryTree(
            self._screen, c_ulong(window), byref(root), byref(parent), byref(rows), byref(count)
        ):
            return []
        found = [int(rows[place]) for place in range(count.value)]
        if rows:
            self._x.XFree(rows)
        return found

    def _seen(self, window: int) -> bool:
        about = _Attributes()
        asked = self._x.XGetWindowAttributes(self._screen, c_ulong(window), byref(about))
        return bool(asked) and about.map_state == _VIEWABLE

    def _size(self, window: int) -> tuple[int, int]:
        about = _Attributes()
        self._x.XGetWindowAttributes(self._screen, c_ulong(window), byref(about))
        return about.width, about.height

    def everything(self) -> list[tuple[int, int, bool, tuple[int, int]]]:
        """Return every window below the root: its parent, itself, whether in sight, its size."""
        found, waiting = [], [self._root()]
        while waiting:
            parent = waiting.pop()
            for child in self._children(parent):
                found.append((parent, child, self._seen(child), self._size(child)))
                waiting.append(child)
        return found

    def window(self) -> int:
        """Return the program's main window if it is in sight, else 0."""
        for _parent, window, seen, (width, height) in self.everything():
            if seen and width > 400 and height > 300:
                return window
        return 0

    def ask_to_close(self, window: int) -> None:
        """Ask as the cross in the corner does."""
        wish = _Message(
            type=_CLIENT_MESSAGE,
            window=window,
            message_type=self._atom("WM_PROTOCOLS").value,
            format=32,
        )
        wish.data[0] = self._atom("WM_DELETE_WINDOW").value
        self._x.XSendEvent(self._screen, c_ulong(window), 0, c_long(0), byref(wish))
        self._x.XSync(self._screen, 0)

    def docked(self) -> list[int]:
        """Return the icons that sit in the tray now."""
        # trayer puts each into a window of its own, inside its panel, which the root holds.
        rows = self.everything()
        panels = {window for parent, window, seen, _ in rows if seen and parent == self._root()}
        frames = {window for parent, window, _, _ in rows if parent in panels}
        return [
            window for parent, window, seen, (width, _) in rows if seen and parent in frames and width > 9
        ]

    def balloon(self) -> int:
        """Return the words that stand beside a tray icon, else 0."""
        for parent, window, seen, (width, height) in self.everything():
            if seen and parent == self._root() and 150 < width < 700 and 40 < height < 250:
                return window
        return 0

    def _root(self) -> int:
        return int(self._x.XDefaultRootWindow(self._screen))
