"""The optional fields of the log line: validity, data, time, note, fee, way, rate of home, packages."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.date_text import parse_instant
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.ui import channel_text, language
from kzcompanion.ui.log_options import LogOptions
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.data_edit import DataEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.home_rate_row import HomeRateRow
from kzcompanion.ui.widgets.package_rows import PackageRows
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.widgets.reply_box import ReplyFill


class LogExtras(QWidget):
    """Take what may be said beside the amount; the log line builds it when one of its fields is wanted."""

    entered = Signal()
    """Enter was pressed in one of the fields."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("log_extra")
        self._services = services
        self._build()
        self._lay_out()
        self.preset()
        self.retranslate()
        for edit in (self._fee, self._data, self._valid, self._at, self._note, self._home.edit):
            edit.returnPressed.connect(self.entered)
        self._packages.entered.connect(self.entered)

    def drafts(self) -> dict[str, QLineEdit]:
        """Return the edits whose texts are kept while they are not logged, by the names in `log_options`."""
        return {
            "fee": self._fee,
            "data_mb": self._data,
            "valid_until": self._valid,
            "at": self._at,
            "note": self._note,
            "packages": self._packages.draft,
            "home_rate": self._home.draft,
        }

    def follow(self, before: QWidget) -> None:
        """Let Tab come from a widget through all the fields, in the order in which they stand."""
        fields = (field.editor for field in self._shown_fields())
        for widget in (*fields, *self._home.editors):
            QWidget.setTabOrder(before, widget)
            before = widget
        self._packages.follow(before)

    def preset(self) -> None:
        """Offer the rate of the money of home that was typed last, unless another one is being typed."""
        self._home.preset(self._services.preferences.home_rate())

    def take(self, fill: ReplyFill) -> None:
        """Write what a reply says into the fields."""
        if fill.fee is not None:
            self._fee.set_value(fill.fee)
        if fill.data_mb is not None:
            self._data.set_value(fill.data_mb)
        if fill.valid_until is not None:
            self._valid.set_value(fill.valid_until)
        if fill.packages:
            self._packages.set_value(fill.packages)

    def options(self) -> LogOptions:
        """Return what is said, as far as it can be read."""
        return LogOptions(
            fee=self._fee.value(),
            channel=self._channel.currentData(),
            data_mb=self._data.value(),
            valid_until=self._valid.value(),
            at=cast("datetime | None", self._at.parsed()),
            note=self._note.text(),
            packages=self._packages.value(),
            home_rate=self._home.value(),
        )

    def used(self) -> bool:
        """Tell whether anything was typed for this one entry."""
        typed = (edit.text().strip() for edit in (self._fee, self._data, self._valid, self._at, self._note))
        return any(typed) or bool(self._packages.value())

    def show_kind(self, *, topup: bool) -> None:
        """Ask for fee and way only where something was paid; the note takes the room they leave."""
        self._topup = topup
        for field in (self._fee_field, self._channel_field):
            field.setVisible(topup)
        place = (1, 2, 1, 1) if topup else (1, 0, 1, 3)
        self._grid.addWidget(self._note_field, *place, Qt.AlignmentFlag.AlignTop)

    def show_money(self, money: Money | None) -> None:
        """Say what the amount is at home."""
        self._home.show_money(money)

    def field(self, name: str) -> Field | None:
        """Return the field of this name; None where no single one is meant."""
        fields = {"fee": self._fee_field, "data_mb": self._data_field, "valid_until": self._valid_field}
        return {**fields, "at": self._at_field, "note": self._note_field}.get(name)

    def faulty(self) -> QWidget | None:
        """Show what cannot be read at its field, and return where to type instead; None when all is well."""
        for field in (self._fee_field, self._data_field, self._valid_field, self._at_field):
            if (self._topup or field is not self._fee_field) and field.error is not None:
                field.show_error(field.error)
                return field.editor
        if self._home.fault() is not None:
            return self._home.edit
        faulty = self._packages.first_fault()
        return None if faulty is None else faulty.editor

    def refuse_packages(self, error: CompanionError) -> None:
        """Say why the packages together are refused."""
        self._packages.show_error(error)

    def clear(self) -> None:
        """Empty the fields once they were logged; the rate of home stays for the next entry."""
        for edit in (self._fee, self._data, self._valid, self._at, self._note):
            edit.setText("")  # unlike clear() it leaves nothing for Ctrl+Z, which is to undo the entry
        self._packages.clear()
        if (rate := self._home.value()) is not None:
            self._home.set_value(rate)  # it was logged; what is typed from here on differs from it
        self._channel.setCurrentIndex(0)
        for field in (self._fee_field, self._note_field):
            field.show_error(None)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._data_field.set_caption(self.tr("Data left"), self.tr("for example 3.5 GB"))
        self._valid_field.set_caption(self.tr("Valid until"))
        self._at_field.set_caption(self.tr("When"), self.tr("empty for now, else 2026-11-22 14:30"))
        self._fee_field.set_caption(self.tr("Fee kept"))
        self._channel_field.set_caption(self.tr("Way"))
        self._note_field.set_caption(self.tr("Note"))
        self._channel.setItemText(0, self.tr("not said"))
        self._home.retranslate()
        self._packages.retranslate()
        self.list_ways()

    def list_ways(self) -> None:
        """Name the ways to pay in, also those that the data add."""
        channels, box = self._services.facts.all_channels, self._channel
        for channel in channels():
            if box.findData(channel.kind) < 0:
                box.addItem("", channel.kind)
        for place in range(1, box.count()):
            box.setItemText(place, channel_text.name(str(box.itemData(place)), channels))

    def _build(self) -> None:
        self._topup = False
        self._valid = DateEdit("log_valid_until", self._today)
        self._data = DataEdit("log_data")
        self._at = ParsedEdit("log_at", parse_instant, _say_instant)
        self._note = QLineEdit()
        self._note.setObjectName("log_note")
        self._fee = AmountEdit("log_fee", allow_zero=True)
        self._channel = QComboBox()
        self._channel.setObjectName("log_channel")
        self._channel.addItem("", None)
        for kind in ChannelKind:
            self._channel.addItem("", str(kind))
        self._valid_field, self._data_field = Field(self._valid), Field(self._data)
        self._at_field, self._note_field = Field(self._at), Field(self._note)
        self._fee_field, self._channel_field = Field(self._fee), Field(self._channel)
        self._home = HomeRateRow("log", self._today)
        self._packages = PackageRows("log", self._today)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, field in enumerate(self._shown_fields()):
            grid.addWidget(field, place // 3, place % 3, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._home, 2, 0, 1, 3)
        grid.addWidget(self._packages, 3, 0, 1, 3)

    def _shown_fields(self) -> tuple[Field, ...]:
        """Return the fields of the grid, row by row."""
        first = self._valid_field, self._data_field, self._at_field
        return (*first, self._fee_field, self._channel_field, self._note_field)

    def _today(self) -> date:
        return day_of(self._services.clock.now())


def _say_instant(value: object) -> str:
    return language.day_and_time(at_almaty(cast("datetime", value)))
