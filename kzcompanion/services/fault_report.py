"""What may be said of an unexpected fault: its kinds and places, and not one value of the user's."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading
    from types import TracebackType

_PACKAGE = Path(__file__).resolve().parent.parent


def report(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, qt: str = ""
) -> str:
    """Return versions, error types, files, lines and functions: no message, no value, no home folder."""
    import platform
    import traceback

    from kzcompanion import __version__

    versions = ", ".join(filter(None, (f"Python {platform.python_version()}", qt, platform.system())))
    lines = [f"KZ Companion {__version__}, {versions}"]
    seen: set[int] = set()
    while True:
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines.extend(
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
        )
        seen.add(id(error))
        cause = None if error is None else error.__cause__ or error.__context__
        if cause is None or id(cause) in seen:
            return "\n".join(lines)
        lines.append("caused by")
        kind, error, trace = type(cause), cause, cause.__traceback__


def guard_top() -> None:
    """Report in this way what nobody catches; Python would print its message, which may quote a secret."""
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _on_fault


def guard_sides() -> None:
    """Report in this way, too, what breaks in a thread, or where Python cannot raise, as in a finalizer."""
    import threading

    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _on_unraisable
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = _on_thread


def _on_fault(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if sys.stderr is not None and not issubclass(kind, KeyboardInterrupt):
        sys.stderr.write(f"{report(kind, error, trace)}\n")


def _on_unraisable(news: sys.UnraisableHookArgs) -> None:
    # Neither its message nor the object is told: both may hold what somebody typed.
    _on_fault(news.exc_type, news.exc_value, news.exc_traceback)


def _on_thread(news: threading.ExceptHookArgs) -> None:
    if not issubclass(news.exc_type, SystemExit):
        _on_fault(news.exc_type, news.exc_value, news.exc_traceback)


def _place(filename: str) -> str:
    path = Path(filename)
    return path.relative_to(_PACKAGE.parent).as_posix() if path.is_relative_to(_PACKAGE) else path.name
