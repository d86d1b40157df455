"""Says in one sentence which system library or display the window lacks, before Qt would abort.

Looks first where libraries and displays usually are, which costs well under a millisecond; only what is
not seen there is tried for real. Used by packaging/dev.py too, so it needs nothing but Python 3.8.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping

_BASE = {  # shared library: the Debian package that brings it
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
_LIBRARIES = {"xcb": {**_BASE, **_X11}, "wayland": {**_BASE, **_WAYLAND}}

_NO_LIBRARY = (
    "The window cannot open because this system lacks {0}; on Debian or Ubuntu run: "
    "sudo apt-get install {1}\n"
    "无法打开窗口：系统缺少 {0}；在 Debian 或 Ubuntu 上请运行：sudo apt-get install {1}"
)
_NO_DISPLAY = (
    "The window cannot open because there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
    "kzcompanion-cli works without one.\n"
    "无法打开窗口：没有可用的显示器（未设置 DISPLAY 或 WAYLAND_DISPLAY）；可以改用命令行 kzcompanion-cli。"
)
_NO_ANSWER = (
    "The window cannot open because no display server lets us in at {0}; "
    "check it, or use kzcompanion-cli, which needs no display.\n"
    "无法打开窗口：显示服务器 {0} 没有应答或拒绝连接；请检查它，或改用不需要显示器的命令行 kzcompanion-cli。"
)


def problem(environ: Mapping[str, str] = os.environ) -> str | None:
    """Tell why the window cannot open here, in English and Chinese; None when it can."""
    if not sys.platform.startswith("linux"):
        return None
    first = None
    for platform in _platforms(environ):
        found = _library_problem(platform) or _display_problem(platform, environ)
        if found is None:
            return None
        first = first or found
    return first or _NO_DISPLAY


def missing_libraries(platform: str) -> dict[str, str]:
    """Find what the Qt platform ("xcb", "wayland", "offscreen") lacks here: library -> Debian package."""
    if not sys.platform.startswith("linux"):
        return {}
    folders = list(_library_folders())
    wanted = _LIBRARIES.get(platform, _BASE)
    unseen = [
        soname for soname in wanted if not any(os.path.exists(folder + "/" + soname) for folder in folders)
    ]
    return {soname: wanted[soname] for soname in unseen if not _loads(soname)}


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """List the Qt platforms that Qt will try, in its order."""
    asked = environ.get("QT_QPA_PLATFORM", "")
    if asked:
        return [name.split(":")[0] for name in asked.split(";")]
    wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    return (["wayland"] if wayland else []) + (["xcb"] if environ.get("DISPLAY") else [])


def _library_folders() -> Iterator[str]:
    if bundle := getattr(sys, "_MEIPASS", None):
        yield bundle
        yield bundle + "/PySide6/Qt/lib"
    yield from filter(None, os.environ.get("LD_LIBRARY_PATH", "").split(":"))
    if triplet := getattr(sys.implementation, "_multiarch", None):
        yield "/usr/lib/" + triplet
        yield "/lib/" + triplet
    yield from ("/usr/lib64", "/usr/lib", "/lib64", "/lib")


def _library_problem(platform: str) -> str | None:
    missing = missing_libraries(platform)
    if not missing:
        return None
    return _NO_LIBRARY.format(", ".join(sorted(missing)), " ".join(sorted(set(missing.values()))))


def _loads(soname: str) -> bool:
    """Try what was not seen: the loader knows folders that we do not."""
    import ctypes

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _display_problem(platform: str, environ: Mapping[str, str]) -> str | None:
    if platform.startswith("wayland"):
        name = environ.get("WAYLAND_DISPLAY") or "wayland-0"
        place = name if name.startswith("/") else environ.get("XDG_RUNTIME_DIR", "") + "/" + name
        return None if os.path.exists(place) else _NO_ANSWER.format("WAYLAND_DISPLAY=" + name)
    if platform == "xcb":
        name = environ.get("DISPLAY", "")
        if not name:
            return _NO_DISPLAY
        if not _x_server_known(name, environ) and not _x_server_answers(name):
            return _NO_ANSWER.format("DISPLAY=" + name)
    return None


def _x_server_known(name: str, environ: Mapping[str, str]) -> bool:
    """Recognise the ordinary case: a server of this machine listens and we hold its key."""
    host, _, number = name.rpartition(":")
    key = environ.get("XAUTHORITY") or environ.get("HOME", "") + "/.Xauthority"
    if host not in {"", "unix"} or not os.path.exists(key):
        return False
    try:
        with open("/proc/net/unix", encoding="utf-8", errors="replace") as table:
            listeners = table.read()
    except OSError:
        return False
    return f"/tmp/.X11-unix/X{number.partition('.')[0]}\n" in listeners  # noqa: S108 - where X servers listen


def _x_server_answers(name: str) -> bool:
    """Knock at the server through its own client library, which also knows remote displays."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    refused = xcb.xcb_connection_has_error(connection) != 0
    xcb.xcb_disconnect(connection)
    return not refused
