"""What Qt says on the error stream, without the values it likes to quote."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_SPEAKER = re.compile(r"(Q\w*(?:::~?\w+)*)(?:\(\))?[:\s]")
"""The class or function of Qt that speaks, as `QString::arg: ...`."""
_KINDS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


def guard() -> None:
    """Print of every warning only who gives it; `QString::arg: Argument missing: ...` quotes a whole text."""
    qInstallMessageHandler(_on_message)


def redacted(kind: QtMsgType, category: str, text: str) -> str:
    """Return one line without anything that could be a value; empty for what is no warning."""
    if kind not in _KINDS:
        return ""
    speaker = _SPEAKER.match(text)
    return f"Qt {_KINDS[kind]} ({category}): {speaker[1] if speaker else 'not repeated here'}"


def _on_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    line = redacted(kind, context.category or "default", text)
    if line and sys.stderr is not None:
        sys.stderr.write(f"{line}\n")
