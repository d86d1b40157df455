"""Logging in seconds: which SIM, balance or top-up, the amount, Enter; everything else is optional."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, Missing
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.sim import Sim
from kzcompanion.ui import log_options
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.log_options import LogOptions
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.fault_line import FaultLine
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.pill_bar import PillBar
from kzcompanion.ui.widgets.reply_button import ReplyButton

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.widgets.log_extras import LogExtras
    from kzcompanion.ui.widgets.reply_box import ReplyFill

CHECK, TOPUP = "check", "topup"
_CAPTION_LINE = 24
"""Height of the caption of a field with its gap, px."""
_ROOMY = 800
"""Width in px from which everything stands in one line."""
_ANY_WIDTH = 16_777_215


class QuickLog(Card):
    """Write a balance check or a top-up with one line; faults stand at their field, nothing typed is lost.

    The optional fields are built when one of them is first wanted: most entries need none.
    """

    logged = Signal(object)
    """The Entry that was written."""
    sim_chosen = Signal(str)
    reply_asked = Signal()
    """The user wants to paste the operator's reply; it comes back through `take_reply`."""

    def __init__(self, services: Services) -> None:
        super().__init__("quick_log", padding=12)
        self._services = services
        self._saving, self._reply = False, ""
        self._extras: LogExtras | None = None
        self._build()
        self._connect()
        typed = {"balance": self._amount, "amount": self._paid}
        self._keeper = DraftKeeper("quick_log", services.drafts, typed, self)
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
        if self._extras is not None:
            self._extras.preset()

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
        for edit, amount in ((self._amount, fill.balance), (self._paid, fill.amount)):
            if amount is not None:
                edit.set_value(amount)
        if log_options.in_reply(fill):
            self._open_extras().take(fill)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._kind.set_pills([(CHECK, self.tr("Balance read")), (TOPUP, self.tr("Top-up paid"))])
        self._sim_field.set_caption(self.tr("SIM"))
        self._more.set_label(self.tr("More"))
        self._paste.retranslate()
        self._save.setText(self.tr("Log it"))
        if self._extras is not None:
            self._extras.retranslate()
        self._show_kind()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._sim = QComboBox()
        self._sim.setObjectName("log_sim")
        self._kind = PillBar("log_kind")
        self._amount = AmountEdit("log_amount", allow_negative=True, allow_zero=True)
        self._paid = AmountEdit("log_paid")
        self._more = buttons.icon_button("log_more", "chevron-down")
        self._more.setCheckable(True)
        self._save = buttons.primary("log_save", "check")
        self._paste = ReplyButton("log_paste_reply", small=True)
        self._sim_field, self._amount_field = Field(self._sim), Field(self._amount)
        self._paid_field = Field(self._paid)
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
        self._fault = FaultLine("log_fault", (self._paid_field, self._amount_field))
        self.body.addWidget(self._fault)

    def _open_extras(self) -> LogExtras:
        """Show the optional fields and return them."""
        self._more.setChecked(True)
        assert self._extras is not None
        return self._extras

    def _build_extras(self) -> None:
        from kzcompanion.ui.widgets.log_extras import LogExtras

        extras = LogExtras(self._services, self)
        self.body.addWidget(extras)
        extras.follow(self._more)
        extras.entered.connect(self._on_save)
        self._keeper.watch(extras.drafts())
        self._extras = extras
        extras.show_kind(topup=self._kind.current() == TOPUP)
        self._show_at_home()

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
        self._kind.changed.connect(lambda _kind: self._on_kind())
        self._paste.clicked.connect(self.reply_asked)
        self._more.toggled.connect(self._on_more)
        self._save.clicked.connect(self._on_save)
        self._sim.currentIndexChanged.connect(lambda _row: self.sim_chosen.emit(str(self._sim.currentData())))
        for amount in (self._amount, self._paid):
            amount.returnPressed.connect(self._on_save)
            amount.judged.connect(self._show_at_home)

    def _on_more(self, on: bool) -> None:
        if on:
            if self._extras is None:
                self._build_extras()
            else:
                self._extras.list_ways()
        if self._extras is not None:
            self._extras.setVisible(on)
        self._more.set_icon("chevron-up" if on else "chevron-down")

    def _on_kind(self) -> None:
        """Go on to the amount, which whoever says what it is types next; what was missing may not be now."""
        for field in (self._paid_field, self._amount_field):
            field.show_error(None)
        self._show_kind()
        wanted = self._paid if self._kind.current() == TOPUP else self._amount
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kind(self) -> None:
        topup = self._kind.current() == TOPUP
        self.setAccessibleName(self.tr("Log a top-up") if topup else self.tr("Log a balance"))
        self._amount_field.set_caption(
            self.tr("Balance after it (if read)") if topup else self.tr("Balance shown")
        )
        self._paid_field.set_caption(self.tr("Amount paid"))
        self._paid_field.setVisible(topup)
        self._fault.say()
        if self._extras is not None:
            self._extras.show_kind(topup=topup)
        self._arrange()
        self._show_at_home()

    def _show_at_home(self) -> None:
        if self._extras is not None:
            topup = self._kind.current() == TOPUP
            self._extras.show_money((self._paid if topup else self._amount).value())

    def _bring_back(self) -> None:
        """Show what was typed before the program ended and never logged."""
        kept = self._keeper.names()
        if kept & {"amount", "fee"}:
            self._kind.set_pills([(CHECK, ""), (TOPUP, "")])
            self._kind.choose(TOPUP)
        if kept & log_options.NAMES:
            self._open_extras()
        self._keeper.restore()

    def _on_save(self) -> None:
        if self._saving:
            return
        held = (
            self._save.hasFocus()
        )  # a disabled button hands it on to the next, where Enter does other things
        self._saving = True  # a second Enter while the first is being written must not log twice
        self._save.setEnabled(False)
        try:
            entry = self._write()
        except CompanionError as error:
            self._show_fault(error)
        else:
            if entry is not None:
                self._clear()
                if held:
                    self._amount.setFocus(Qt.FocusReason.OtherFocusReason)
                self._keeper.forget()
                self._keep_rate(entry)
                self.logged.emit(entry)
        finally:
            self._save.setEnabled(True)
            self._saving = False

    def _write(self) -> Entry | None:
        topup = self._kind.current() == TOPUP
        wanted, editor = ("amount", self._paid) if topup else ("balance", self._amount)
        if not editor.text().strip():
            raise Missing(wanted)
        for name, field in (("amount", self._paid_field), ("balance", self._amount_field)):
            if (topup or name != "amount") and field.error is not None:
                raise type(field.error)(name, **field.error.facts)
        if self._extras is not None and (faulty := self._extras.faulty()) is not None:
            self._open_extras()
            faulty.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        sim_id, ledger, said = self.sim_id(), self._services.ledger, self._said()
        balance, paid = self._amount.value(), self._paid.value()
        if topup:
            assert paid is not None
            return ledger.topup(
                sim_id,
                paid,
                fee=said.fee,
                channel=said.channel,
                new_balance=balance,
                valid_until=said.valid_until,
                data_mb=said.data_mb,
                at=said.at,
                note=said.note,
                reply=self._reply,
                packages=said.packages,
                home_rate=said.home_rate,
            )
        assert balance is not None
        return ledger.log(
            sim_id,
            balance,
            data_mb=said.data_mb,
            valid_until=said.valid_until,
            at=said.at,
            note=said.note,
            reply=self._reply,
            packages=said.packages,
            home_rate=said.home_rate,
        )

    def _said(self) -> LogOptions:
        """Return what is said beside the amount; the rate of home stays the last one where nothing was."""
        if self._extras is None:
            return LogOptions(home_rate=self._services.preferences.home_rate())
        return self._extras.options()

    def _keep_rate(self, entry: Entry) -> None:
        """Offer the rate of this entry for the next one; the entries before keep theirs."""
        preferences = self._services.preferences
        if entry.home_rate is not None and entry.home_rate != preferences.home_rate():
            preferences.keep_home_rate(entry.home_rate)

    def _show_fault(self, error: CompanionError) -> None:
        if error.field == "packages":
            self._open_extras().refuse_packages(error)
            return
        line = {"amount": self._paid_field, "balance": self._amount_field}
        field = line.get(error.field or "")
        if field is None and error.field in log_options.NAMES:
            field = self._open_extras().field(error.field)
        if field is None:
            field = self._paid_field if self._paid_field.isVisibleTo(self) else self._amount_field
        field.show_error(error)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        """Empty the line; what is optional folds away unless it was used just now."""
        if self._extras is not None:
            self._more.setChecked(self._more.isChecked() and self._extras.used())
            self._extras.clear()
        for edit in (self._amount, self._paid):
            edit.setText("")  # unlike clear() it leaves nothing for Ctrl+Z, which is to undo the entry
        self._reply = ""
        for field in (self._amount_field, self._paid_field):
            field.show_error(None)
