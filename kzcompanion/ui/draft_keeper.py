"""Saves what is typed into a form within a second, and brings it back after a crash or a restart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from kzcompanion.domain.errors import CompanionError

if TYPE_CHECKING:
    from kzcompanion.services.drafts_service import DraftsService

PAUSE_MS = 400
"""How long after a key press the texts are saved."""


class DraftKeeper(QObject):
    """Watch the line edits of one form; no field of the vault may be among them."""

    def __init__(
        self, name: str, drafts: DraftsService, edits: Mapping[str, QLineEdit], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._name, self._drafts = name, drafts
        self._edits: dict[str, QLineEdit] = {}
        self._start: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.watch(edits)

    def watch(self, edits: Mapping[str, QLineEdit]) -> None:
        """Watch these edits, too; a form may build some of its fields later than others."""
        self._edits |= edits
        self._start |= {field: edit.text() for field, edit in edits.items()}
        for edit in edits.values():
            edit.textChanged.connect(lambda _text: self._pause.start())

    def names(self) -> frozenset[str]:
        """Return the names of the fields of which something was kept, watched or not."""
        return frozenset(self._drafts.kept(self._name))

    def restore(self) -> frozenset[str]:
        """Write back what was kept and return the names of its fields; nothing when there was nothing."""
        kept = {field: text for field, text in self._drafts.kept(self._name).items() if field in self._edits}
        for field, text in kept.items():
            self._edits[field].setText(text)
        self._pause.stop()
        return frozenset(kept)

    def flush(self) -> None:
        """Save what differs from how the form began; a disk that refuses is told when the form is written."""
        self._pause.stop()
        texts = {
            field: edit.text() for field, edit in self._edits.items() if edit.text() != self._start[field]
        }
        try:
            self._drafts.keep(self._name, texts)
        except CompanionError:
            return

    def forget(self) -> None:
        """Forget what was kept: the form was written or given up."""
        self._pause.stop()
        try:
            self._drafts.forget(self._name)
        except CompanionError:
            return
