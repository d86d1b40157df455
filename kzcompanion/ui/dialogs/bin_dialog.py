"""The bin: what was removed in the last ninety days, each with a button that brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text, language
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.money_label import MoneyLabel

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.bin_service import RemovedThing
    from kzcompanion.ui.shell import Shell

_SIZE = (640, 520)
_MOST = 200
"""Rows shown at once: more than anybody reads, few enough to open at once."""


class BinDialog(FittedDialog):
    """Show removed SIMs and entries, the last removed first."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bin_dialog")
        self._services, self._shell = services, shell
        self._empty = EmptyState("bin_empty", "trash-2")
        self._area = QScrollArea(self)
        self._area.setObjectName("bin_list")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._more = labels.caption()
        self._close = buttons.secondary("bin_close")
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._more, 1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        title = self.tr("Bin")
        self.setWindowTitle(title)
        column.addWidget(labels.title(title))
        column.addWidget(labels.secondary(self.tr("What you remove waits here for 90 days.")))
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(foot)
        self._empty.set_texts(
            self.tr("The bin is empty"), self.tr("An entry you remove can be brought back from here.")
        )
        self._area.setAccessibleName(title)
        self._close.setText(self.tr("Close"))
        self.resize(*_SIZE)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is in the bin."""
        things = self._services.bin.items()
        rows = QWidget()
        rows.setObjectName("bin_rows")
        rows.setProperty("role", "scroll")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for place, thing in enumerate(things[:_MOST]):
            if place:
                column.addWidget(labels.rule())
            column.addLayout(self._row(thing))
        column.addStretch(1)
        before = self._area.takeWidget()
        if before is not None:
            before.deleteLater()  # one of its buttons may have been pressed just now
        self._area.setWidget(rows)
        self._area.setVisible(bool(things))
        self._empty.setVisible(not things)
        rest = len(things) - _MOST
        self._more.setText(self.tr("%n older one(s) not shown", "", rest) if rest > 0 else "")

    def _row(self, thing: RemovedThing) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        name = thing.label(error_text.wording())
        what = labels.strong(name[:1].upper() + name[1:])
        what.setObjectName(f"bin_what_{thing.id}")
        words.addWidget(what)
        words.addWidget(labels.caption(self._when(thing)))
        back = buttons.secondary(f"bin_restore_{thing.id}", "undo-2")
        back.setText(self.tr("Restore"))
        back.setAccessibleName(self.tr("Restore {0}").format(name))
        back.setEnabled(not self._shell.read_only())
        back.clicked.connect(lambda _=False, thing_id=thing.id: self._on_restore(thing_id))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        if thing.amount is not None:
            amount = MoneyLabel(f"bin_amount_{thing.id}", 15)
            amount.set_money(thing.amount)
            row.addWidget(amount)
        row.addWidget(back)
        return row

    def _when(self, thing: RemovedThing) -> str:
        today = day_of(self._services.clock.now())
        removed = language.day_and_time(at_almaty(thing.removed_at), today=today)
        return self.tr("Removed {0} — {1} left").format(removed, language.days(thing.days_left))

    def _on_restore(self, thing_id: str) -> None:
        try:
            self._services.bin.restore(thing_id)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("Brought back from the bin"), undo=True)
        self.refresh()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
