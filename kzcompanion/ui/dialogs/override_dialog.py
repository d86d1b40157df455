"""Correcting a fact: what the data say, what the user saw instead, when and where."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.override import ANY_OWNER, Override
from kzcompanion.domain.override_value import ValueKind, kind_of
from kzcompanion.ui import fact_names
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services


class OverrideDialog(FittedDialog):
    """Take a correction or an answer; `override` holds it then, None where it was taken back."""

    def __init__(
        self,
        services: Services,
        owner: str,
        key: str = "",
        *,
        lang: str,
        question: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("override_dialog")
        self.override: Override | None = None
        self._services, self._lang, self._question = services, lang, question
        self._asked = (owner, key)
        self._build()
        self._fill_owners(owner)
        self._fill_facts(key)
        self._show_fact()
        typed = {"value": self._value, "seen_on": self._seen_on, "seen_at": self._seen_at}
        self._keeper = DraftKeeper(f"override_{owner}_{key}", services.drafts, typed, self)
        self._keeper.restore()
        self._name_everything()
        self._connect()
        self._editor().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._owner, self._fact, self._yes_no = QComboBox(), QComboBox(), QComboBox()
        self._value, self._seen_at = QLineEdit(), QLineEdit()
        self._seen_on = DateEdit("override_seen_on", self._today)
        for name, editor in (
            ("owner", self._owner),
            ("fact", self._fact),
            ("yes_no", self._yes_no),
            ("value", self._value),
            ("seen_at", self._seen_at),
        ):
            editor.setObjectName(f"override_{name}")
        self._fields = {
            "owner": Field(self._owner),
            "fact": Field(self._fact),
            "value": Field(self._value, required=True),
            "yes_no": Field(self._yes_no),
            "seen_on": Field(self._seen_on),
            "seen_at": Field(self._seen_at),
        }
        self._title, self._asking = labels.title(), labels.body(self._question)
        self._says_caption, self._says = labels.label("label"), labels.body()
        self._says.setObjectName("override_says")
        self._keep = buttons.primary("override_save", "check")
        self._back = buttons.danger("override_back", "undo-2")
        self._cancel = buttons.quiet("override_cancel")
        says = QVBoxLayout()
        says.setSpacing(4)
        says.addWidget(self._says_caption)
        says.addWidget(self._says)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._asking)
        column.addLayout(self._row("owner", "fact"))
        column.addLayout(says)
        column.addWidget(self._fields["value"])
        column.addWidget(self._fields["yes_no"])
        column.addLayout(self._row("seen_on", "seen_at"))
        column.addStretch(1)
        column.addLayout(self.footer(self._back, self._cancel, self._keep))
        self.setMinimumWidth(660)
        self._asking.setVisible(bool(self._question))

    def _row(self, *names: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for name in names:
            row.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self.finished.connect(lambda _result: self._keeper.forget())
        self._owner.activated.connect(lambda _row: self._on_owner())
        self._fact.activated.connect(lambda _row: self._show_fact())
        self._value.textEdited.connect(lambda _text: self._fields["value"].show_error(None))
        self._keep.clicked.connect(self._on_keep)
        self._back.clicked.connect(self._on_back)
        self._cancel.clicked.connect(self.reject)

    def _name_everything(self) -> None:
        title = self.tr("Write down the answer") if self._question else self.tr("Correct a fact")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._says_caption.setText(self.tr("The data say"))
        self._fields["owner"].set_caption(self.tr("Operator"))
        self._fields["fact"].set_caption(self.tr("Fact"))
        self._fields["yes_no"].set_caption(self.tr("You saw"))
        self._fields["seen_on"].set_caption(self.tr("Seen on"), self.tr("the day on which you were told"))
        self._fields["seen_at"].set_caption(
            self.tr("Seen where"), self.tr("for example operator's shop, Almaty airport")
        )
        self._keep.setText(self.tr("Keep the answer") if self._question else self.tr("Keep the correction"))
        self._back.setText(self.tr("Back to the data's value"))
        self._cancel.setText(self.tr("Cancel"))

    def _fill_owners(self, chosen: str) -> None:
        facts = self._services.facts
        owners = [*(operator.id for operator in facts.operators()), ANY_OWNER]
        if chosen not in owners:
            owners.insert(0, chosen)
        for owner in owners:
            self._owner.addItem(fact_names.owner_name(facts, owner), owner)
        self._owner.setCurrentIndex(self._owner.findData(chosen))

    def _fill_facts(self, chosen: str) -> None:
        facts, owner = self._services.facts, self._chosen()[0]
        self._fact.clear()
        keys = fact_names.keys_of(facts, owner)
        if chosen and chosen not in keys and self._services.overrides.find(owner, chosen) is not None:
            keys.insert(0, chosen)
        for key in keys:
            self._fact.addItem(fact_names.name(facts, owner, key, self._lang), key)
        self._fact.setCurrentIndex(max(0, self._fact.findData(chosen)))

    # --- showing -------------------------------------------------------------------------------------------
    def _today(self) -> date:
        return day_of(self._services.clock.now())

    def _chosen(self) -> tuple[str, str]:
        return str(self._owner.currentData()), str(self._fact.currentData())

    def _editor(self) -> QWidget:
        return self._yes_no if kind_of(self._chosen()[1]) is ValueKind.YES_NO else self._value

    def _on_owner(self) -> None:
        self._fill_facts(self._chosen()[1])
        self._show_fact()

    def _show_fact(self) -> None:
        """Show what the data say of the chosen fact and what the user said of it before."""
        owner, key = self._chosen()
        kind = kind_of(key)
        self._says.setText(fact_names.data_say(self._services.facts, owner, key, self._lang, self._today()))
        before = self._services.overrides.find(owner, key)
        self._yes_no.clear()
        for answer, text in (("yes", self.tr("Yes, it works")), ("no", self.tr("No, it does not"))):
            self._yes_no.addItem(text, answer)
        self._fields["yes_no"].setVisible(kind is ValueKind.YES_NO)
        self._fields["value"].setVisible(kind is not ValueKind.YES_NO)
        self._fields["value"].set_caption(self.tr("You saw"), self._hint(kind))
        self._fields["value"].show_error(None)
        if before is not None:
            self._value.setText(before.value)
            self._yes_no.setCurrentIndex(max(0, self._yes_no.findData(before.value)))
            self._seen_at.setText(before.seen_at)
        self._seen_on.set_value(self._today() if before is None else before.seen_on)
        self._back.setVisible(before is not None)

    def _hint(self, kind: ValueKind) -> str:
        return {
            ValueKind.TEXT: self.tr("in your own words, as you saw or heard it"),
            ValueKind.CODE: self.tr("as you dial it, for example *111#"),
            ValueKind.PHONE: self.tr("with the country code, for example +7 700 000 0000"),
            ValueKind.PHONES: self.tr("several are parted with commas"),
            ValueKind.PREFIXES: self.tr("for example 700, 701"),
            ValueKind.NETWORK: self.tr("for example 401-00"),
            ValueKind.HOURS: self.tr("from and to at Almaty, for example 00:00-03:00"),
            ValueKind.MONEY: self.tr("in tenge"),
            ValueKind.ADDRESS: self.tr("for example https://example.kz"),
            ValueKind.ADDRESSES: self.tr("several are parted with commas"),
            ValueKind.EMAIL: self.tr("for example name@example.kz"),
            ValueKind.YES_NO: "",
        }[kind]

    # --- deeds ---------------------------------------------------------------------------------------------
    def _on_keep(self) -> None:
        owner, key = self._chosen()
        for field in self._fields.values():
            field.show_error(None)
        faulty = self._fields["seen_on"] if self._seen_on.fault is not None else None
        if faulty is not None:
            faulty.show_error(self._seen_on.fault)
        else:
            answer = kind_of(key) is ValueKind.YES_NO
            text = str(self._yes_no.currentData()) if answer else self._value.text()
            try:
                self.override = self._services.overrides.correct(
                    owner, key, text, seen_on=self._seen_on.value(), seen_at=self._seen_at.text()
                )
            except CompanionError as error:
                faulty = self._fields.get(error.field or "", self._fields["value"])
                faulty.show_error(error)
            else:
                self.accept()
                return
        faulty.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        try:
            self._services.overrides.remove(*self._chosen())
        except CompanionError as error:
            self._fields["value"].show_error(error)
        else:
            self.accept()
