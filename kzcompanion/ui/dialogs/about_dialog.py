"""Says what this program is, which version, where its data live and under which licence it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzcompanion import __version__
from kzcompanion.ui import icons
from kzcompanion.ui.widgets import buttons, labels

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services


class AboutDialog(QDialog):
    """Show the facts about the program itself."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About KZ Companion"))
        mark = QLabel()
        mark.setPixmap(icons.mark(64))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.page_title(self.tr("KZ Companion")))
        words.addWidget(labels.secondary(self.tr("Version {0}").format(__version__)))
        head.addLayout(words, 1)
        promise = labels.body(
            self.tr(
                "Helps travellers keep a prepaid SIM alive in Kazakhstan. It never goes online: "
                "nothing you write here leaves this laptop unless you export it."
            )
        )
        close = buttons.primary("aboutDialog.close")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(promise)
        column.addLayout(self._facts(services))
        column.addLayout(foot)
        self.setMinimumWidth(520)

    def _facts(self, services: Services) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Your data"), str(services.folder.root)),
            (self.tr("Licence"), "GPL-3.0-or-later"),
            (
                self.tr("Built with"),
                "Qt, PySide6, TinyDB, msgspec, cryptography, Inter, Noto Sans SC, Lucide",
            ),
        )
        for row, (name, text) in enumerate(rows):
            value = labels.body(text)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(labels.caption(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid
