"""The button that copies a secret: as it is stored, or with Shift or from its menu with spaces to read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kzcompanion.ui.widgets.buttons import Button

_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CopyButton(Button):
    """Ask for a copy; where a field has groups both ways are in the menu (right click, or the Menu key)."""

    copy_asked = Signal(bool)
    """With spaces, or without."""

    def __init__(self, object_name: str, *, grouped: bool, parent: QWidget | None = None) -> None:
        super().__init__("quieticon", object_name, "copy", parent)
        self._grouped, self._name = grouped, ""
        self.clicked.connect(self._on_click)

    def set_name(self, name: str) -> None:
        """Name the button, with the other way to copy."""
        self._name = name
        other = self.tr("Shift: with spaces") if self._grouped else ""
        self.set_label(name)
        self.setAccessibleDescription(other)
        if other:
            self.setToolTip(f"{name}\n{other}")

    def menu_of_ways(self) -> QMenu:
        """Return the menu of the two ways to copy."""
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}_menu")
        for text, in_groups in ((self.tr("Copy without spaces"), False), (self.tr("Copy with spaces"), True)):
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, wanted=in_groups: self.copy_asked.emit(wanted))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._grouped:
            menu = self.menu_of_ways()
            menu.aboutToHide.connect(menu.deleteLater)
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.copy_asked.emit(self._grouped)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._name:
            self.set_name(self._name)
        super().changeEvent(event)

    def _on_click(self) -> None:
        shifted = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.copy_asked.emit(shifted and self._grouped)
