"""The operator's codes, for an Android phone that dials them and for an iPhone that only shows them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.code import CodeShow, UssdCode
from kzcompanion.services.qr_payload import dial_link, plain_code
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import brand_text, language, provenance_text
from kzcompanion.ui.qr.qr_page import QrCase, QrPage
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.qr_card import QrCard

_FIRST = ("balance", "remaining", "data_left")
"""What one dials most often before and after paying."""
_LIST = 192


class CodePage(QrPage):
    """Choose one of the operator's codes; the card shows it as a link to dial or as plain text."""

    def __init__(self, case: QrCase, card: QrCard, *, android: bool) -> None:
        kind = "android" if android else "iphone"
        super().__init__(f"qr_{kind}_page", case, card)
        self._android = android
        self._codes = dialable(case)
        self._choice = QListWidget()
        self._choice.setObjectName(f"qr_{kind}_code")
        self._choice.setWordWrap(True)
        self._choice.setSpacing(3)  # a purpose on two lines would touch the next code
        self._choice.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._choice.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._choice.setFixedHeight(_LIST)
        self._choice.addItems([f"{code.code}   {code.purpose.text(language.code())}" for code in self._codes])
        self._choice.setCurrentRow(0)
        self._advice = labels.body()
        self._digits = labels.label("display")
        self._copy = buttons.secondary(f"qr_{kind}_copy", "copy")
        self._source = labels.caption()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._digits, 1)
        line.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignVCenter)
        field = Field(self._choice)
        field.set_caption(self.tr("Code"))
        self.column.addWidget(field)
        self.column.addWidget(self._advice)
        self.column.addLayout(line)
        self.column.addWidget(self._source)
        self.column.addStretch(1)
        self._copy.setText(self.tr("Copy"))
        self._choice.currentRowChanged.connect(lambda _place: self.show_code())
        self._copy.clicked.connect(self._on_copy)
        for part in (field, self._digits, self._copy, self._source):
            part.setVisible(bool(self._codes))

    def show_code(self) -> None:
        """Fill the card with the chosen code, or say that none is known."""
        brand = brand_text.name(self.case.services.facts, self.case.operator_id)
        if not self._codes:
            none = self.tr("No code is confirmed for {0}: look in its app, or ask.").format(brand)
            self._advice.setText(none)
            self.card.clear(none)
            return
        code = self._codes[self._choice.currentRow()]
        if self._android:
            payload = dial_link(code.code)
            self._advice.setText(
                self.tr("Point the camera of an Android phone at it: the phone offers to dial. Press call.")
            )
        else:
            payload = plain_code(code.code)
            self._advice.setText(
                self.tr(
                    "An iPhone does not dial * or # from a link. The camera shows the text: "
                    "type it into the phone app, then call."
                )
            )
        self._digits.setText(code.code)
        self._digits.setAccessibleName(code.code)
        self._source.setText(self._told(code))
        caption = self.tr("QR code: {0}, {1}").format(code.code, code.purpose.text(language.code()))
        self.fill(lambda: self.card.show_text(payload, caption))

    def _told(self, code: UssdCode) -> str:
        today = day_of(self.case.services.clock.now())
        words = [provenance_text.line(code.provenance, today)]
        if code.show is CodeShow.WARN:
            words.insert(0, self.tr("It may have changed."))
        if code.note is not None:
            words.insert(0, code.note.text(language.code()))
        return sentences(*words)

    def _on_copy(self) -> None:
        code = self._codes[self._choice.currentRow()].code
        self.case.shell.copy_text(code)
        self._copy.setText(self.tr("Copied"))


def dialable(case: QrCase) -> list[UssdCode]:
    """Return the codes that can be dialled as they are, the balance first."""
    facts = case.services.facts
    if facts.known_operator(case.operator_id) is None:
        return []
    codes = [code for code in facts.codes(case.operator_id) if not code.needs_number]
    order = {key: place for place, key in enumerate(_FIRST)}
    return sorted(codes, key=lambda code: order.get(code.purpose_key, len(order)))
