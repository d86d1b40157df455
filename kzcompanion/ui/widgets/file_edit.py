"""A field for a file: typed, or chosen with the button beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from kzcompanion.ui.widgets import buttons


class FileEdit(QWidget):
    """Hold the path of one file to be read, or to be written when `save` is set."""

    changed = Signal()
    """Another path was chosen, or typed and left."""

    def __init__(self, object_name: str, filters: str, *, save: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._filters, self._save = filters, save
        self._title = ""
        self._edit = QLineEdit()
        self._edit.setObjectName(f"{object_name}_path")
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._choose = buttons.secondary(f"{object_name}_choose", "folder-open")
        self._choose.clicked.connect(self._on_choose)
        self._edit.editingFinished.connect(self._on_typed)
        self._told = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._edit, 1)
        row.addWidget(self._choose)
        self.setFocusProxy(self._edit)

    def set_texts(self, title: str, caption: str) -> None:
        """Name the file dialog, and the field for screen readers."""
        self._title = title
        self._edit.setAccessibleName(caption)
        self._choose.setText(self.tr("Choose…"))

    def path(self) -> Path | None:
        """Return the file, or None while nothing is named."""
        text = self._edit.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Name a file and tell of it."""
        self._edit.setText(str(path))
        self._on_typed()

    def _on_typed(self) -> None:
        if self._edit.text() != self._told:
            self._told = self._edit.text()
            self.changed.emit()

    def _on_choose(self) -> None:
        start = str(self.path() or "")
        ask = QFileDialog.getSaveFileName if self._save else QFileDialog.getOpenFileName
        name, _ = ask(self, self._title, start, self._filters)
        if name:
            self.set_path(Path(name))
