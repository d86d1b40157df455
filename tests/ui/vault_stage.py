"""Sets up a vault with two SIMs behind the real window, and types into it as a user does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from window_stage import find, press, window_on

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.masked_label import MaskedLabel
from kzcompanion.ui.widgets.vault_gate import VaultGate

PASSWORD = "rain kettle orbit meadow"
CANARY = "73915284"


@contextmanager
def vault_on(qtbot: object, folder: Path, **options: object) -> Iterator[MainWindow]:
    """Show the window with its Vault tab in front."""
    with window_on(qtbot, folder, **options) as window:  # type: ignore[arg-type]
        window.go_to("vault")
        yield window


@contextmanager
def open_vault(qtbot: object, folder: Path, **options: object) -> Iterator[MainWindow]:
    """Show the window with its vault made and open."""
    with vault_on(qtbot, folder, **options) as window:
        window.services.vault.create(PASSWORD)
        yield window


def state(window: MainWindow) -> VaultState:
    """Ask the vault itself."""
    return window.services.vault.state()


def wait_for(qtbot: object, window: MainWindow, wanted: VaultState) -> None:
    """Wait until the work off the GUI thread is done and seen."""
    go = "vault_gate"
    qtbot.waitUntil(  # type: ignore[attr-defined]
        lambda: state(window) is wanted and find(window, VaultGate, go)._job is None
    )


def keep(window: MainWindow, field: SecretField, text: str) -> None:
    """Type a secret into its row and save it."""
    press(window, f"vault_{field}_change")
    edit = find(window, QWidget, f"vault_{field}_edit")
    if isinstance(edit, QPlainTextEdit):
        edit.setPlainText(text)
    else:
        QTest.keyClicks(edit, text)
    press(window, f"vault_{field}_save")


def kept(window: MainWindow, sim_id: str, field: SecretField) -> str:
    """Read a secret back from the vault."""
    poured: list[str] = []
    window.services.vault.disclose(sim_id, field, poured.append)
    return poured[0]


def mask(window: MainWindow, field: SecretField) -> MaskedLabel:
    """Return where a secret stands masked."""
    return find(window, MaskedLabel, f"vault_{field}_mask")


def readable(window: QWidget) -> str:
    """Gather every text a widget holds, shows as a hint, or gives to a screen reader."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        found.append(widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QLineEdit):
            found += [widget.text(), widget.placeholderText()]
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(row) for row in range(widget.count())]
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None:
            found += [told.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return "\n".join(found)


def answer_box(name: str) -> None:
    """Press a button of the question that is about to be asked."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        find(box, QAbstractButton, name).click()

    QTimer.singleShot(0, answer)


def press_key(window: MainWindow, keys: str) -> None:
    """Let the shortcut of the window act."""
    window.findChild(QShortcut, f"key.{keys}").activated.emit()
