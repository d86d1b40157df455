"""Logging in seconds: which SIM, balance or top-up, the amount, Enter; everything else is optional."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.date_text import parse_instant
from kzcompanion.domain.errors import CompanionError, Missing
from kzcompanion.domain.ledger import ChannelKind, Entry
from kzcompanion.domain.sim import Sim
from kzcompanion.ui import channel_text, language
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.data_edit import DataEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.home_rate_row import HomeRateRow
from kzcompanion.ui.widgets.package_rows import PackageRows
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit
from kzcompanion.ui.widgets.pill_bar import PillBar
from kzcompanion.ui.widgets.reply_button import ReplyButton

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.widgets.reply_box import ReplyFill

CHECK, TOPUP = "check", "topup"
_CAPTION_LINE = 24
"""Height of the caption of a field with its gap, px."""
_ROOMY = 800
"""Width in px from which everything stands in one line."""
_ANY_WIDTH = 16_777_215


class QuickLog(Card):
    """Write a balance check or a top-up with one line; faults stand at their field, nothing typed is lost."""

    logged = Signal(object)
    """The Entry that was written."""
    sim_chosen = Signal(str)
    reply_asked = Signal()
    """The user wants to paste the operator's reply; it comes back through `take_reply`."""

    def __init__(self, services: Services) -> None:
        super().__init__("quick_log", padding=12)
        self._services = services
        self._saving, self._reply = False, ""
        self._build()
        self._connect()
        self._keeper = DraftKeeper("quick_log", services.drafts, self._typed(), self)
        self._bring_back()
        self.retranslate()

    def flush(self) -> None:
        """Save what is typed but not logged."""
        self._keeper.flush()

    def show_sims(self, sims: Iterable[Sim], chosen: str | None) -> None:
        """Offer these SIMs with one of them chosen."""
        self._sim.blockSignals(True)
        self._sim.clear()
        for sim in sims:
            self._sim.addItem(sim.nickname, sim.id)
        self._sim.setCurrentIndex(max(0, self._sim.findData(chosen)))
        self._sim.blockSignals(False)
        self._home.preset(self._services.preferences.home_rate())

    def choose(self, sim_id: str) -> None:
        """Log for this SIM."""
        self._sim.blockSignals(True)
        self._sim.setCurrentIndex(max(0, self._sim.findData(sim_id)))
        self._sim.blockSignals(False)

    def start(self, kind: str = CHECK) -> None:
        """Put the cursor into the amount, ready for a check or a top-up."""
        self._kind.choose(kind)
        self._show_kind()
        self._amount.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._amount.selectAll()

    def sim_id(self) -> str:
        """Return the SIM that is logged for."""
        return str(self._sim.currentData())

    def take_reply(self, fill: ReplyFill) -> None:
        """Write what was taken from a reply into the fields; its text goes with the entry."""
        self._reply = fill.reply
        if fill.amount is not None or fill.fee is not None:
            self._kind.choose(TOPUP)
            self._show_kind()
        for edit, amount in ((self._amount, fill.balance), (self._paid, fill.amount), (self._fee, fill.fee)):
            if amount is not None:
                edit.set_value(amount)
        if fill.data_mb is not None:
            self._data.set_value(fill.data_mb)
        if fill.valid_until is not None:
            self._valid.set_value(fill.valid_until)
        if fill.packages:
            self._packages.set_value(fill.packages)
        if fill.packages or any(one is not None for one in (fill.data_mb, fill.valid_until, fill.fee)):
            self._more.setChecked(True)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._kind.set_pills([(CHECK, self.tr("Balance read")), (TOPUP, self.tr("Top-up paid"))])
        self._sim_field.set_caption(self.tr("SIM"))
        self._data_field.set_caption(self.tr("Data left"), self.tr("for example 3.5 GB"))
        self._valid_field.set_caption(self.tr("Valid until"))
        self._at_field.set_caption(self.tr("When"), self.tr("empty for now, else 2026-11-22 14:30"))
        self._fee_field.set_caption(self.tr("Fee kept"))
        self._channel_field.set_caption(self.tr("Way"))
        self._note_field.set_caption(self.tr("Note"))
        self._more.set_label(self.tr("More"))
        self._home.retranslate()
        self._packages.retranslate()
        self._paste.retranslate()
        self._save.setText(self.tr("Log it"))
        self._channel.setItemText(0, self.tr("not said"))
        self._list_ways()
        self._show_kind()

    def _list_ways(self) -> None:
        """Name the ways; those that the data add are looked for only once they can be seen."""
        channels, box = self._services.facts.all_channels, self._channel
        if self._more.isChecked():
            for channel in channels():
                if box.findData(channel.kind) < 0:
                    box.addItem("", channel.kind)
        for place in range(1, box.count()):
            box.setItemText(place, channel_text.name(str(box.itemData(place)), channels))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._sim, self._channel = QComboBox(), QComboBox()
        self._sim.setObjectName("log_sim")
        self._channel.setObjectName("log_channel")
        self._channel.addItem("", None)
        for kind in ChannelKind:
            self._channel.addItem("", str(kind))
        self._kind = PillBar("log_kind")
        self._amount = AmountEdit("log_amount", allow_negative=True, allow_zero=True)
        self._paid = AmountEdit("log_paid")
        self._fee = AmountEdit("log_fee", allow_zero=True)
        self._data = DataEdit("log_data")
        self._at = ParsedEdit("log_at", parse_instant, _say_instant)
        self._valid = DateEdit("log_valid_until", lambda: day_of(self._services.clock.now()))
        self._note = QLineEdit()
        self._note.setObjectName("log_note")
        self._more = buttons.icon_button("log_more", "chevron-down")
        self._more.setCheckable(True)
        self._save = buttons.primary("log_save", "check")
        self._paste = ReplyButton("log_paste_reply", small=True)
        self._sim_field, self._amount_field = Field(self._sim), Field(self._amount)
        self._paid_field, self._fee_field = Field(self._paid), Field(self._fee)
        self._data_field, self._valid_field = Field(self._data), Field(self._valid)
        self._channel_field, self._note_field = Field(self._channel), Field(self._note)
        self._at_field = Field(self._at)
        self._sim.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sim.setMinimumContentsLength(6)
        self._kind_place = QHBoxLayout()
        self._kind_place.addWidget(self._kind)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(self._kind_place, 0)
        for field, share in ((self._sim_field, 3), (self._paid_field, 2), (self._amount_field, 2)):
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._under_caption(self._save), 0)
        line.addLayout(self._under_caption(self._paste), 0)
        line.addLayout(self._under_caption(self._more), 0)
        self.body.addLayout(line)
        self._build_extra()

    def _build_extra(self) -> None:
        self._extra = QWidget()
        self._extra.setObjectName("log_extra")
        grid = QGridLayout(self._extra)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        fields = (
            *(self._valid_field, self._data_field, self._at_field),
            *(self._note_field, self._fee_field, self._channel_field),
        )
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 3, place % 3, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self._packages = PackageRows("log", lambda: day_of(self._services.clock.now()))
        self._home = HomeRateRow("log", lambda: day_of(self._services.clock.now()))
        grid.addWidget(self._home, 2, 0, 1, 3)
        grid.addWidget(self._packages, 3, 0, 1, 3)
        self.body.addWidget(self._extra)
        self._extra.hide()

    def _under_caption(self, button: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, _CAPTION_LINE, 0, 0)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _arrange(self) -> None:
        """Where there is little room, stack the pills and leave the choice of the SIM to the tiles."""
        roomy = self.width() >= _ROOMY
        self._sim_field.setVisible(roomy)
        self._kind.setMaximumWidth(_ANY_WIDTH if roomy else self._kind.minimumSizeHint().width())
        self._kind_place.setContentsMargins(0, _CAPTION_LINE if roomy else 0, 0, 0)

    def _connect(self) -> None:
        self._kind.changed.connect(lambda _kind: self._show_kind())
        self._paste.clicked.connect(self.reply_asked)
        self._more.toggled.connect(self._extra.setVisible)
        self._more.toggled.connect(self._list_ways)
        self._more.toggled.connect(lambda on: self._more.set_icon("chevron-up" if on else "chevron-down"))
        self._save.clicked.connect(self._on_save)
        self._sim.currentIndexChanged.connect(lambda _row: self.sim_chosen.emit(str(self._sim.currentData())))
        for edit in (*self._typed().values(), self._home.edit):
            if edit not in {self._packages.draft, self._home.draft}:
                edit.returnPressed.connect(self._on_save)
        for amount in (self._amount, self._paid):
            amount.judged.connect(self._show_at_home)

    def _show_kind(self) -> None:
        topup = self._kind.current() == TOPUP
        self.setAccessibleName(self.tr("Log a top-up") if topup else self.tr("Log a balance"))
        self._amount_field.set_caption(
            self.tr("Balance after it (if read)") if topup else self.tr("Balance shown")
        )
        self._paid_field.set_caption(self.tr("Amount paid"))
        for field in (self._paid_field, self._fee_field, self._channel_field):
            field.setVisible(topup)
        self._arrange()
        self._show_at_home()

    def _show_at_home(self) -> None:
        topup = self._kind.current() == TOPUP
        self._home.show_money((self._paid if topup else self._amount).value())

    def _typed(self) -> dict[str, QLineEdit]:
        return {
            "balance": self._amount,
            "amount": self._paid,
            "fee": self._fee,
            "data_mb": self._data,
            "valid_until": self._valid,
            "at": self._at,
            "note": self._note,
            "packages": self._packages.draft,
            "home_rate": self._home.draft,
        }

    def _bring_back(self) -> None:
        """Show what was typed before the program ended and never logged."""
        kept = self._keeper.restore()
        if kept & {"amount", "fee"}:
            self._kind.set_pills([(CHECK, ""), (TOPUP, "")])
            self._kind.choose(TOPUP)
        if kept & {"fee", "data_mb", "valid_until", "at", "note", "packages", "home_rate"}:
            self._more.setChecked(True)

    def _on_save(self) -> None:
        if self._saving:
            return
        self._saving = True  # a second Enter while the first is being written must not log twice
        self._save.setEnabled(False)
        try:
            entry = self._write()
        except CompanionError as error:
            self._show_fault(error)
        else:
            if entry is not None:
                self._clear()
                self._keeper.forget()
                self._keep_rate(entry)
                self.logged.emit(entry)
        finally:
            self._save.setEnabled(True)
            self._saving = False

    def _write(self) -> Entry | None:
        topup = self._kind.current() == TOPUP
        fields = {
            "amount": self._paid_field,
            "balance": self._amount_field,
            "fee": self._fee_field,
            "data_mb": self._data_field,
            "valid_until": self._valid_field,
            "at": self._at_field,
        }
        wanted = "amount" if topup else "balance"
        editor = self._paid if topup else self._amount
        if not editor.text().strip():
            raise Missing(wanted)
        for name, field in fields.items():
            if (topup or name not in {"amount", "fee"}) and field.error is not None:
                field.show_error(field.error)
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                raise type(field.error)(name, **field.error.facts)
        if self._home.fault() is not None:
            self._more.setChecked(True)
            self._home.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if (faulty := self._packages.first_fault()) is not None:
            self._more.setChecked(True)
            faulty.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        sim_id, ledger = str(self._sim.currentData()), self._services.ledger
        balance, paid = self._amount.value(), self._paid.value()
        at = cast("datetime | None", self._at.parsed())
        if topup:
            assert paid is not None
            return ledger.topup(
                sim_id,
                paid,
                fee=self._fee.value(),
                channel=self._channel.currentData(),
                new_balance=balance,
                valid_until=self._valid.value(),
                data_mb=self._data.value(),
                at=at,
                note=self._note.text(),
                reply=self._reply,
                packages=self._packages.value(),
                home_rate=self._home.value(),
            )
        assert balance is not None
        return ledger.log(
            sim_id,
            balance,
            data_mb=self._data.value(),
            valid_until=self._valid.value(),
            at=at,
            note=self._note.text(),
            reply=self._reply,
            packages=self._packages.value(),
            home_rate=self._home.value(),
        )

    def _keep_rate(self, entry: Entry) -> None:
        """Offer the rate of this entry for the next one; the entries before keep theirs."""
        preferences = self._services.preferences
        if entry.home_rate is not None and entry.home_rate != preferences.home_rate():
            preferences.keep_home_rate(entry.home_rate)

    def _show_fault(self, error: CompanionError) -> None:
        if error.field == "packages":
            self._more.setChecked(True)
            self._packages.show_error(error)
            return
        field = {
            "amount": self._paid_field,
            "balance": self._amount_field,
            "fee": self._fee_field,
            "data_mb": self._data_field,
            "valid_until": self._valid_field,
            "at": self._at_field,
            "note": self._note_field,
        }.get(
            error.field or "", self._paid_field if self._paid_field.isVisibleTo(self) else self._amount_field
        )
        if not field.isVisibleTo(self):
            self._more.setChecked(True)
        field.show_error(error)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        """Empty the line; what is optional folds away unless it was used just now."""
        optional = (self._fee, self._data, self._valid, self._at, self._note)
        used = any(edit.text().strip() for edit in optional) or bool(self._packages.value())
        self._more.setChecked(self._more.isChecked() and used)
        for edit in (self._amount, self._paid, self._fee, self._data, self._valid, self._at, self._note):
            edit.setText("")  # unlike clear() it leaves nothing for Ctrl+Z, which is to undo the entry
        self._reply = ""
        self._packages.clear()
        if (rate := self._home.value()) is not None:
            self._home.set_value(rate)  # it was logged; what is typed from here on differs from it
        self._channel.setCurrentIndex(0)
        for field in (self._amount_field, self._paid_field, self._fee_field, self._note_field):
            field.show_error(None)


def _say_instant(value: object) -> str:
    return language.day_and_time(at_almaty(cast("datetime", value)))
