"""Keeps a window out of screenshots, recordings and shared screens while a secret can be read in it.

Windows 10 (2004) and later leave such a window out; older ones show it black. macOS leaves it out up to
version 14; since 15 what records by ScreenCaptureKit shows it all the same. Linux has no such thing at all.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

SystemCall = Callable[[int, bool], bool]
"""Shields the window of that number, or lifts the shield; tells whether the system did so."""


class CaptureShield:
    """Shield a window as long as at least one widget in it shows a secret."""

    def __init__(self, call: SystemCall | None) -> None:
        self._call = call
        self._windows: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()

    @property
    def works(self) -> bool:
        """Tell whether this system has such a shield."""
        return self._call is not None

    def use(self, call: SystemCall | None) -> None:
        """Use another way into the system from now on."""
        self._call = call

    def show(self, widget: QWidget, *, secret: bool) -> None:
        """Take note of what a widget shows from now on."""
        if secret:
            self.cover(widget)
        else:
            self.uncover(widget)

    def cover(self, widget: QWidget) -> None:
        """Shield the window of a widget that shows a secret from now on."""
        window = widget.window()
        if self._windows.get(widget) is window:
            return
        self.uncover(widget)
        self._windows[widget] = window
        self._tell(window, shielded=True)

    def uncover(self, widget: QWidget) -> None:
        """Take note that a widget shows no secret any more; the last one of a window lifts its shield."""
        window = self._windows.pop(widget, None)
        if window is None:
            return
        for other in [other for other in self._windows if not Shiboken.isValid(other)]:
            del self._windows[other]
        if window not in self._windows.values():
            self._tell(window, shielded=False)

    def _tell(self, window: QWidget, *, shielded: bool) -> None:
        if self._call is not None and Shiboken.isValid(window):
            self._call(int(window.winId()), shielded)


_shield: CaptureShield | None = None


def current() -> CaptureShield:
    """Return the one shield of the running program."""
    global _shield  # noqa: PLW0603 - there is one screen
    if _shield is None:
        _shield = CaptureShield(_system_call())
    return _shield


def sentence() -> str:
    """Say what this system does about screenshots of a revealed secret."""
    heeds_little = sys.platform == "darwin"
    if current().works and heeds_little:
        return QCoreApplication.translate(
            "CaptureShield",
            "While something is revealed, macOS is asked to leave this window out of screenshots;"
            " since version 15 many programs show it all the same.",
        )
    if current().works:
        return QCoreApplication.translate(
            "CaptureShield",
            "While something is revealed, screenshots and shared screens leave this window out.",
        )
    return QCoreApplication.translate(
        "CaptureShield",
        "Screenshots and shared screens show what is revealed: this system cannot leave a window out.",
    )


def _system_call() -> SystemCall | None:
    """Return the system's way; none where windows are not on a real screen."""
    call: SystemCall | None = None
    if sys.platform == "win32" and QGuiApplication.platformName() == "windows":
        call = _on_windows
    if sys.platform == "darwin" and QGuiApplication.platformName() == "cocoa":
        call = _on_macos
    return call


if sys.platform == "win32":  # pragma: no cover - not run on Linux
    import ctypes

    _WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0x0, 0x1, 0x11

    def _on_windows(window: int, shielded: bool) -> bool:
        """Leave the window out of what is captured; black where Windows is too old for that."""
        call = ctypes.windll.user32.SetWindowDisplayAffinity
        call.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
        call.restype = ctypes.c_int
        ways = (_WDA_EXCLUDEFROMCAPTURE, _WDA_MONITOR) if shielded else (_WDA_NONE,)
        return any(call(window, way) != 0 for way in ways)


if sys.platform == "darwin":  # pragma: no cover - not run on Linux
    import ctypes

    _SHARING_NONE, _SHARING_READ_ONLY = 0, 1

    def _on_macos(view: int, shielded: bool) -> bool:
        """Set `sharingType` of the NSWindow to which this NSView belongs."""
        objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        objc.sel_registerName.restype = ctypes.c_void_p
        objc.sel_registerName.argtypes = [ctypes.c_char_p]
        send = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
        # The types must be exact: on Apple silicon a call without a prototype passes arguments wrongly.
        ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send or 0)
        tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send or 0)
        window = ask(view, objc.sel_registerName(b"window"))
        if not window:
            return False
        kind = _SHARING_NONE if shielded else _SHARING_READ_ONLY
        tell(window, objc.sel_registerName(b"setSharingType:"), kind)
        return True
