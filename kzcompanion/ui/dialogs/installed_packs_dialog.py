"""The data on this laptop: the shipped ones and packs that were applied, each with a way back to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services import pack_text
from kzcompanion.ui import error_text, language
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.pack_service import InstalledPack
    from kzcompanion.ui.shell import Shell

_SIZE = (640, 460)


class InstalledPacksDialog(FittedDialog):
    """List the data by country, the newest first; `wants_file` tells that a pack is to be opened instead."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("packs_dialog")
        self._services, self._shell = services, shell
        self.wants_file = False
        self._shipped: set[str] = set()
        self._area = QScrollArea(self)
        self._area.setObjectName("packs_list")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._open = buttons.secondary("packs_open", "folder-open")
        self._close = buttons.secondary("packs_close")
        self._open.clicked.connect(self._on_open)
        self._close.clicked.connect(self.accept)
        title = self.tr("Installed data")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(labels.title(title))
        column.addWidget(
            labels.secondary(
                self.tr("Facts come with the program or from data packs. Any of them can be used again.")
            )
        )
        column.addWidget(self._area, 1)
        column.addLayout(self.footer(self._open, self._close))
        self._area.setAccessibleName(title)
        self._open.setText(self.tr("Open a data pack…"))
        self._close.setText(self.tr("Close"))
        self.resize(*_SIZE)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is installed."""
        rows = QWidget()
        rows.setObjectName("packs_rows")
        rows.setProperty("role", "scroll")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        installed = self._services.packs.installed()
        self._shipped = {pack.country for pack in installed if pack.file is None}
        for place, pack in enumerate(installed):
            if place:
                column.addWidget(labels.rule())
            column.addLayout(self._row(pack))
        if len(installed) == 1:
            column.addWidget(labels.rule())
            column.addWidget(
                labels.secondary(self.tr("No data pack was applied yet. Open one, or drop it on the window."))
            )
        column.addStretch(1)
        before = self._area.takeWidget()
        if before is not None:
            before.deleteLater()  # one of its buttons may have been pressed just now
        self._area.setWidget(rows)

    def _row(self, pack: InstalledPack) -> QHBoxLayout:
        key = "shipped" if pack.file is None else pack.file.removesuffix(".kzpack")
        title = f"{pack_text.short(pack.name.text(self._shell.language()))} · {pack.version}"
        words = QVBoxLayout()
        words.setSpacing(2)
        name = labels.strong(title)
        name.setObjectName(f"packs_name_{key}")
        words.addWidget(name)
        origin = self.tr("Shipped with the program") if pack.file is None else pack.file
        made = language.day_long(date.fromisoformat(pack.made_on))
        words.addWidget(labels.caption(f"{origin} · {made}"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        if pack.in_force:
            chip = Chip(tone="good", icon="check")
            chip.set_chip(self.tr("in force"), icon="check")
            row.addWidget(chip)
            if pack.country not in self._shipped:
                row.addWidget(self._out(pack, key, title))
        elif not pack.usable:
            row.addWidget(labels.caption(self.tr("older than shipped")))
        else:
            back = buttons.secondary(f"packs_use_{key}", "undo-2")
            back.setText(self.tr("Roll back to this"))
            back.setAccessibleName(self.tr("Roll back to {0}").format(title))
            back.setEnabled(not self._shell.read_only())
            back.clicked.connect(lambda _=False, chosen=pack: self._on_use(chosen))
            row.addWidget(back)
        return row

    def _out(self, pack: InstalledPack, key: str, title: str) -> QWidget:
        """Return the button that takes a country that is not shipped out again."""
        out = buttons.quiet(f"packs_out_{key}")
        out.setText(self.tr("Stop using"))
        out.setAccessibleName(self.tr("Stop using {0}").format(title))
        out.setEnabled(not self._shell.read_only())
        out.clicked.connect(lambda _=False, country=pack.country: self._on_out(country))
        return out

    def _on_out(self, country: str) -> None:
        try:
            self._services.packs.roll_back(country)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("Taken out of use; the file stays"), undo=True)
        self.refresh()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_use(self, pack: InstalledPack) -> None:
        try:
            self._services.packs.roll_back(pack.country, pack.file)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            words = error_text.wording()
            title = pack_text.short(pack.name.text(words.lang))
            self._shell.toast(words.text("pack_back_done", title=title, version=pack.version), undo=True)
        self.refresh()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self) -> None:
        self.wants_file = True
        self.accept()
