"""What happens to the unexpected: a report without a single value of the user's, and a way on."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from kzcompanion.services import fault_report

_showing = False


def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Return versions, error types, files, lines and functions: no message, no value, no home folder."""
    from PySide6 import __version__ as qt_version

    return fault_report.report(kind, error, trace, f"Qt {qt_version}")


def on_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write the report to the error stream and show it; Ctrl+C just ends the program."""
    global _showing  # noqa: PLW0603 - one box at a time, however many things break
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    text = report(kind, error, trace)
    sys.stderr.write(text + "\n")
    app = QApplication.instance()
    if _showing or not isinstance(app, QApplication) or app.platformName() in {"offscreen", "minimal"}:
        return
    _showing = True
    try:
        show(text)
    finally:
        _showing = False


def show(text: str) -> None:
    """Show a report and let the user go on or quit."""
    box = QMessageBox()
    box.setObjectName("crashBox")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(QCoreApplication.translate("Window", "KZ Companion"))
    box.setText(QCoreApplication.translate("CrashBox", "Something went wrong that should not have."))
    box.setInformativeText(
        QCoreApplication.translate(
            "CrashBox",
            "What was saved is safe. Go on, or quit and start again. The report holds nothing personal.",
        )
    )
    box.setDetailedText(text)
    go_on = box.addButton(QCoreApplication.translate("CrashBox", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(QCoreApplication.translate("CrashBox", "Quit"), QMessageBox.ButtonRole.RejectRole)
    go_on.setObjectName("crashBox.goOn")
    leave.setObjectName("crashBox.quit")
    box.exec()
    if box.clickedButton() is leave:
        QCoreApplication.quit()
