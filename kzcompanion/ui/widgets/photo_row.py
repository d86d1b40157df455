"""One photo of the card in the vault: look at it, choose a file for it, remove it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.ui import photo_text
from kzcompanion.ui.widgets import buttons, labels

_FILTER = "*.png *.jpg *.jpeg *.jfif *.webp *.bmp"


class PhotoRow(QWidget):
    """Say whether a photo is kept; nothing of it is shown here."""

    look_asked = Signal()
    remove_asked = Signal()
    chosen = Signal(Path)
    """A file is to be taken."""
    stop_asked = Signal()

    def __init__(self, side: PhotoSide) -> None:
        super().__init__()
        self.side = side
        self.setObjectName(f"vault_photo_{side}_row")
        self._kept, self._writable, self._busy = False, True, False
        self._build()
        self.retranslate()

    def show_state(self, *, kept: bool, writable: bool) -> None:
        """Show whether a photo is kept, and whether it can be changed."""
        self._kept, self._writable = kept, writable
        self.retranslate()

    def show_progress(self, percent: int) -> None:
        """Show how far the photo is prepared."""
        self._busy = True
        self._progress.setValue(percent)
        self._arrange()

    def end_progress(self) -> None:
        """Show that nothing is being prepared any more."""
        self._busy = False
        self._arrange()

    def show_fault(self, text: str) -> None:
        """Say at the field what is wrong, or nothing."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        self._change.setAccessibleDescription(text)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        name = photo_text.name(self.side)
        self._name.setText(name)
        self._state.setText(self.tr("kept, sealed") if self._kept else self.tr("nothing kept yet"))
        self._purpose.setText(
            self.tr("PNG, JPEG, WebP or BMP; made small, and place and time are taken out.")
        )
        self._look.set_label(self.tr("Look at it: {0}").format(name))
        self._remove.set_label(self.tr("Remove: {0}").format(name))
        self._change.setText("" if self._kept else self.tr("Add…"))
        self._change.set_icon("pencil" if self._kept else "plus")
        change = self.tr("Replace: {0}") if self._kept else self.tr("Add: {0}")
        self._change.set_label(change.format(name))
        self._stop.setText(self.tr("Cancel"))
        self._stop.setAccessibleName(self.tr("Cancel: {0}").format(name))
        self._progress.setAccessibleName(self.tr("Preparing the photo"))
        self._arrange()

    def _build(self) -> None:
        name = f"vault_photo_{self.side}"
        self._name, self._purpose = labels.label("label"), labels.caption()
        self._state, self._fault = labels.secondary(), labels.label("error")
        self._look = buttons.icon_button(f"{name}_look", "eye")
        self._remove = buttons.icon_button(f"{name}_remove", "trash-2")
        self._change = buttons.quiet(f"{name}_change", "plus")
        self._stop = buttons.quiet(f"{name}_stop")
        self._progress = QProgressBar()
        self._progress.setObjectName(f"{name}_progress")
        self._progress.setTextVisible(False)
        head, work = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for button in (self._look, self._remove, self._change):
            head.addWidget(button)
        work.setSpacing(8)
        work.addWidget(self._progress, 1)
        work.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 10)
        column.setSpacing(2)
        column.addLayout(head)
        for label in (self._state, self._fault):
            column.addWidget(label)
        column.addLayout(work)
        column.addWidget(self._purpose)
        self._fault.hide()
        self._look.clicked.connect(self.look_asked)
        self._remove.clicked.connect(self.remove_asked)
        self._change.clicked.connect(self._on_change)
        self._stop.clicked.connect(self.stop_asked)

    def _arrange(self) -> None:
        for button in (self._look, self._remove):
            button.setVisible(self._kept and not self._busy)
        self._remove.setEnabled(self._writable)
        self._change.setVisible(not self._busy)
        self._change.setEnabled(self._writable)
        for widget in (self._progress, self._stop):
            widget.setVisible(self._busy)
        self._state.setVisible(not self._busy)

    def _on_change(self) -> None:
        pictures = self.tr("Pictures")
        file, _ = QFileDialog.getOpenFileName(self, photo_text.name(self.side), "", f"{pictures} ({_FILTER})")
        if file:
            self.chosen.emit(Path(file))
