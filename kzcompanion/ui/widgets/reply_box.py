"""Takes a pasted reply of the operator: what was found is marked, listed, explained and can be corrected."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft
from kzcompanion.domain.reply_packages import packages_of
from kzcompanion.domain.reply_piece import PieceKind
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import language
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.reply_marks import ReplyMarks
from kzcompanion.ui.widgets.reply_row import ReplyRow

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.reply_service import ReplyReading

_PAUSE_MS = 150
_TEXT_HEIGHT, _LIST_HEIGHT = 108, 200


class ReplyFill(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what the user took from a reply; None where nothing was ticked."""

    reply: str
    """The text as it may be kept."""
    balance: Money | None = None
    amount: Money | None = None
    fee: Money | None = None
    data_mb: int | None = None
    valid_until: date | None = None
    packages: tuple[PackageLeft, ...] = ()
    """Where the reply tells of several: each with its own validity."""


class ReplyBox(QWidget):
    """Read what is pasted; sure pieces are ticked, several of one kind are left to the user."""

    changed = Signal()
    """What is ticked or corrected, or the text, is another."""

    def __init__(self, services: Services, operator_id: str | None, fields: frozenset[str]) -> None:
        super().__init__()
        self.setObjectName("reply_box")
        self._services, self._operator_id, self._fields = services, operator_id, fields
        self._reading: ReplyReading | None = None
        self._rows: list[ReplyRow] = []
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read_now)
        self._read_text = ""
        self._text.textChanged.connect(self._pause.start)
        self._forget.clicked.connect(self._on_forget)
        self.retranslate()

    def fill(self) -> ReplyFill:
        """Return what is ticked, data of several packages added up."""
        self.read_now()
        found: dict[str, object] = {}
        for row in self._rows:
            field = row.field()
            if not row.is_used() or field is None:
                continue
            if field == "data_mb":
                found[field] = cast("int", found.get(field, 0)) + cast("int", row.piece.value)
            else:
                found[field] = row.piece.value
        read = ((row.piece, row.kind(), row.is_used()) for row in self._rows)
        return ReplyFill(
            reply=self._services.reply.kept(self._text.toPlainText()),
            packages=packages_of(self._read_text, read),
            **found,  # type: ignore[arg-type]
        )

    def is_useful(self) -> bool:
        """Say whether anything is ticked."""
        return any(row.is_used() for row in self._rows)

    def teach(self) -> bool:
        """Remember the corrections, if there are any and the user wants it; say whether it was done."""
        corrected = any(row.kind() is not row.piece.kind for row in self._rows)
        if self._operator_id is None or not corrected or not self._remember.isChecked():
            return False
        kinds = {(row.piece.start, row.piece.end): row.kind() for row in self._rows}
        self._services.reply.teach(self._read_text, self._operator_id, kinds)
        return True

    def read_now(self) -> None:
        """Read the text at once instead of after a pause."""
        self._pause.stop()
        text = self._text.toPlainText()
        if text != self._read_text:
            self._read_text = text
            self._read()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._field.set_caption(
            self.tr("The operator's SMS or USSD reply"),
            self.tr("Phone numbers in it are not kept: their digits become dots."),
        )
        self._text.setPlaceholderText(self.tr("Paste it here (Ctrl+V), in Russian, Kazakh or English"))
        self._remember.setText(self.tr("Remember my corrections for replies of this form"))
        self._forget.setText(self.tr("Forget what I taught"))
        self._taught.setText(self.tr("Read as you corrected it before."))
        for row in self._rows:
            row.retranslate()
        self._show()

    def _build(self) -> None:
        self._text = QPlainTextEdit()
        self._text.setObjectName("reply_text")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_TEXT_HEIGHT)
        self._marks = ReplyMarks(self._text.document())
        self._field = Field(self._text)
        self._gloss, self._standing = labels.caption(), labels.secondary()
        self._gloss.setObjectName("reply_gloss")
        self._standing.setObjectName("reply_standing")
        self._list = QWidget()
        self._list.setObjectName("reply_list")
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(4)
        area = QScrollArea()
        area.setObjectName("reply_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        area.setMinimumHeight(_LIST_HEIGHT)
        self._remember = QCheckBox()
        self._remember.setObjectName("reply_remember")
        self._remember.setChecked(True)
        self._taught, self._forget = labels.caption(), buttons.link("reply_forget")
        lesson = QHBoxLayout()
        lesson.addWidget(self._taught, 1)
        lesson.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._gloss)
        column.addWidget(self._standing)
        column.addWidget(area, 1)
        column.addLayout(lesson)
        column.addWidget(self._remember)
        self.setFocusProxy(self._text)

    def _read(self) -> None:
        self._field.show_error(None)
        try:
            self._reading = self._services.reply.read(self._read_text, self._operator_id)
        except CompanionError as error:
            self._reading = None
            self._field.show_error(error)
        self._fill_list()
        self._marks.show_reply(None if self._reading is None else self._reading.reply)
        self._show()
        self.changed.emit()

    def _fill_list(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        pieces = () if self._reading is None else self._reading.reply.pieces
        self._rows = [
            ReplyRow(place, piece, self._read_text[piece.start : piece.end], self._fields)
            for place, piece in enumerate(pieces)
        ]
        for row in self._rows:
            alone = sum(other.field() == row.field() for other in self._rows) == 1
            row.use(row.piece.sure and alone)
            row.ticked.connect(lambda on, row=row: self._on_ticked(row, on))
            row.corrected.connect(self._on_corrected)
            self._lines.addWidget(row)
        for row in self._rows:
            row.share_width(self._rows)
        self._lines.addStretch(1)

    def _show(self) -> None:
        """Write what was found, and the meaning of the words that were known."""
        reading, rows = self._reading, self._rows
        lang = language.code()
        glosses: dict[str, str] = {}
        for word in () if reading is None else reading.reply.words:
            written = self._read_text[word.start : word.end].casefold()
            if word.word.gloss is not None:
                glosses.setdefault(written, word.word.gloss.text(lang))
        self._gloss.setText(" · ".join(f"{written} = {meaning}" for written, meaning in glosses.items()))
        self._gloss.setVisible(bool(glosses))
        self._standing.setText(self._said(rows))
        self._standing.setVisible(bool(self._standing.text()))
        by_lesson = reading is not None and reading.template is not None
        self._taught.setVisible(by_lesson)
        self._forget.setVisible(by_lesson)
        corrected = any(row.kind() is not row.piece.kind for row in rows)
        self._remember.setVisible(corrected and self._operator_id is not None)

    def _said(self, rows: list[ReplyRow]) -> str:
        if not self._read_text.strip():
            return ""
        if not rows:
            return self.tr("No amount, data or date was found in it. Type what it says into the fields.")
        words = [self.tr("Tick what is right; correct at the right what is not.")]
        several = [row for row in rows if row.kind() is PieceKind.DATA_LEFT]
        if len(several) > 1:
            words.append(
                self.tr("Several packages: the ticked ones are added up, and kept one by one as well.")
            )
        return sentences(*words)

    def _on_ticked(self, row: ReplyRow, on: bool) -> None:
        if on and row.field() != "data_mb":
            for other in self._rows:
                if other is not row and other.field() == row.field():
                    other.use(False)
        self.changed.emit()

    def _on_corrected(self) -> None:
        self._show()
        self.changed.emit()

    def _on_forget(self) -> None:
        if self._reading is not None and self._reading.template is not None:
            try:
                self._services.reply.forget(self._reading.template.id)
            except CompanionError as error:
                self._field.show_error(error)
                return
            self._read()
            self._text.setFocus()
