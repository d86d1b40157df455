"""The photo of a receipt on an entry: chosen, pasted or dropped, sealed at once, looked at, removed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Cancelled, CompanionError
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import error_text, jobs
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.unlock_line import UnlockLine

if TYPE_CHECKING:
    from kzcompanion.domain.ledger import Entry
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.jobs import Job, JobControl

_FILTER = "*.png *.jpg *.jpeg *.jfif *.webp *.bmp"


class ReceiptRow(QWidget):
    """Show whether a photo is kept; while the vault is locked it can be opened here."""

    changed = Signal(object)
    """The Entry as it is now."""
    look_asked = Signal()

    def __init__(self, services: Services, bridge: Bridge, entry: Entry, *, writable: bool) -> None:
        super().__init__()
        self.setObjectName("entry_receipt_row")
        self.setAcceptDrops(True)
        self._services, self._bridge, self.entry = services, bridge, entry
        self._writable = writable
        self._job: Job | None = None
        self._build()
        self._bridge.vault_state_changed.connect(self._on_vault)
        self.retranslate()

    def refresh(self) -> None:
        """Show what can be done now."""
        state, kept, busy = self._services.vault.state(), bool(self.entry.photo), self._job is not None
        opened = state is VaultState.UNLOCKED
        self._said.setText(self._words(state, kept=kept))
        for button in (self._add, self._paste):
            button.setVisible(opened and not busy)
            button.setEnabled(self._writable)
        self._look.setVisible(opened and kept and not busy)
        self._remove.setVisible(kept and not busy)
        self._remove.setEnabled(self._writable)
        self._unlock.setVisible(state is VaultState.LOCKED)
        for part in (self._progress, self._stop):
            part.setVisible(busy)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._name.setText(self.tr("Photo of the receipt"))
        self._add.setText(self.tr("Add…"))
        self._add.setAccessibleName(self.tr("Add a photo of the receipt"))
        self._paste.setText(self.tr("Paste"))
        self._paste.setAccessibleName(self.tr("Paste a photo of the receipt"))
        self._look.set_label(self.tr("Look at the photo of the receipt"))
        self._remove.set_label(self.tr("Remove the photo of the receipt"))
        self._stop.setText(self.tr("Cancel"))
        self._progress.setAccessibleName(self.tr("Preparing the photo"))
        self._unlock.retranslate()
        self.refresh()

    def take_file(self, path: Path) -> None:
        """Prepare a picture file beside the window, and seal it."""

        def work(control: JobControl) -> bytes:
            from kzcompanion.ui.photo_reader import small_jpeg

            return small_jpeg(path, lambda: _go_on(control), control.tell)

        self._start(work)

    def take_picture(self, picture: QImage) -> None:
        """Prepare a picture from the clipboard beside the window, and seal it."""

        def work(control: JobControl) -> bytes:
            from kzcompanion.ui.photo_reader import small_picture

            return small_picture(picture, lambda: _go_on(control), control.tell)

        self._start(work)

    def stop(self) -> None:
        """Give up what is being prepared."""
        if self._job is not None:
            self._job.cancel()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._ready() and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])
        elif event.mimeData().hasImage():
            self.take_picture(QImage(event.mimeData().imageData()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._name, self._said = labels.label("label"), labels.caption()
        self._said.setObjectName("entry_receipt_said")
        self._fault = labels.label("error")
        self._fault.setObjectName("entry_receipt_fault")
        self._look = buttons.icon_button("entry_receipt_look", "eye")
        self._remove = buttons.icon_button("entry_receipt_remove", "trash-2")
        self._add = buttons.quiet("entry_receipt_add", "plus")
        self._paste = buttons.quiet("entry_receipt_paste", "copy")
        self._stop = buttons.quiet("entry_receipt_stop", "x")
        self._progress = QProgressBar()
        self._progress.setObjectName("entry_receipt_progress")
        self._progress.setTextVisible(False)
        self._unlock = UnlockLine("entry_receipt_unlock", self._services.vault)
        head, work = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for button in (self._look, self._remove, self._paste, self._add):
            head.addWidget(button)
        work.addWidget(self._progress, 1)
        work.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._said)
        column.addWidget(self._fault)
        column.addLayout(work)
        column.addWidget(self._unlock)
        self._fault.hide()
        self._look.clicked.connect(self.look_asked)
        self._remove.clicked.connect(self._on_remove)
        self._add.clicked.connect(self._on_add)
        self._paste.clicked.connect(self._on_paste)
        self._stop.clicked.connect(self.stop)

    def _words(self, state: VaultState, *, kept: bool) -> str:
        if state is VaultState.NONE:
            return self.tr(
                "A receipt shows numbers, so it is kept only in the vault, and there is none yet. "
                "Make one in the Vault tab: choose a password there."
            )
        if state is VaultState.LOCKED:
            return self.tr("Kept, sealed.") if kept else self.tr("Unlock the vault to add a photo.")
        if kept:
            return self.tr("Kept, sealed; a new one takes its place.")
        return self.tr("Choose a file, paste a picture, or drop one here. Place and time are taken out.")

    # --- answering -----------------------------------------------------------------------------------------
    def _ready(self) -> bool:
        opened = self._services.vault.state() is VaultState.UNLOCKED
        return opened and self._writable and self._job is None

    def _on_vault(self, state: str) -> None:
        if state != VaultState.UNLOCKED:
            self.stop()
        self.refresh()

    def _on_add(self) -> None:
        pictures = self.tr("Pictures")
        file, _ = QFileDialog.getOpenFileName(self, self._name.text(), "", f"{pictures} ({_FILTER})")
        if file:
            self.take_file(Path(file))

    def _on_paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if data.hasImage():
            self.take_picture(QGuiApplication.clipboard().image())
        elif files:
            self.take_file(files[0])
        else:
            self._say(self.tr("There is no picture in the clipboard. Copy one first, or choose a file."))

    def _on_remove(self) -> None:
        self._settle(lambda: self._services.receipts.remove(self.entry.id))

    def _start(self, work: object) -> None:
        if not self._ready():
            return
        assert callable(work)
        self._say("")
        self._progress.setValue(0)
        self._job = jobs.run(work, self._on_done, self._on_failed, self._progress.setValue)
        self.refresh()

    def _on_done(self, jpeg: bytes) -> None:
        cancelled = self._job is not None and self._job.control.cancelled()
        self._job = None
        if not cancelled:
            self._settle(lambda: self._services.receipts.keep(self.entry.id, jpeg))
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.refresh()
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, CompanionError):
            raise error
        self._say(error_text.sentence(error))

    def _settle(self, deed: object) -> None:
        assert callable(deed)
        try:
            self.entry = deed()
        except CompanionError as error:
            self._say(error_text.sentence(error))
        else:
            self._say("")
            self.changed.emit(self.entry)
        self.refresh()

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        self._add.setAccessibleDescription(text)


def _go_on(control: JobControl) -> None:
    if control.cancelled():
        raise Cancelled
