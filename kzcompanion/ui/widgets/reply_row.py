"""One piece of a reply: use it or not, what it is, and whether that is sure."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.domain.reply_piece import KINDS_OF_UNIT, PieceKind, ReplyPiece
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import piece_text
from kzcompanion.ui.widgets import labels

FIELD_OF = {
    PieceKind.BALANCE: "balance",
    PieceKind.PAID: "amount",
    PieceKind.FEE: "fee",
    PieceKind.DATA_LEFT: "data_mb",
    PieceKind.VALID_UNTIL: "valid_until",
}
"""The field of an entry that a kind of piece can fill."""


_UNDER_TICK = 34
"""From the left edge to the text beside the tick, px."""


class ReplyRow(QWidget):
    """Show one piece with a tick to use it and a list to say what it is instead."""

    ticked = Signal(bool)
    corrected = Signal()

    def __init__(self, place: int, piece: ReplyPiece, written: str, fields: frozenset[str]) -> None:
        super().__init__()
        self.setObjectName(f"reply_row_{place}")
        self.piece = piece
        self._written, self._fields = " ".join(written.split()), fields
        self._use = QCheckBox()
        self._use.setObjectName(f"reply_use_{place}")
        self._what = QComboBox()
        self._what.setObjectName(f"reply_what_{place}")
        for kind in (*KINDS_OF_UNIT[piece.unit], PieceKind.OTHER):
            self._what.addItem("", kind.value)
        self._what.setCurrentIndex(self._what.findData(piece.kind.value))
        self._what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._why = labels.caption()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._use, 1)
        row.addWidget(self._what)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._why)
        self._why.setContentsMargins(_UNDER_TICK, 0, 0, 0)
        self.retranslate()
        self._allow()
        self._use.toggled.connect(self.ticked)
        self._what.currentIndexChanged.connect(lambda _row: self._on_corrected())

    def share_width(self, rows: Iterable[ReplyRow]) -> None:
        """Make the lists of all rows as wide as the widest."""
        self._what.setMinimumWidth(max(row._what.sizeHint().width() for row in rows))

    def kind(self) -> PieceKind:
        """Return what the piece is, as read or corrected."""
        return PieceKind(self._what.currentData())

    def field(self) -> str | None:
        """Return the field it can fill here, or None."""
        name = FIELD_OF.get(self.kind())
        return name if name in self._fields else None

    def is_used(self) -> bool:
        """Say whether it is ticked."""
        return self._use.isChecked()

    def use(self, on: bool) -> None:
        """Tick it or not, where it can be used at all."""
        self._use.setChecked(on and self.field() is not None)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        for place in range(self._what.count()):
            self._what.setItemText(place, piece_text.kind(PieceKind(self._what.itemData(place))))
        value = piece_text.value(self.piece)
        self._use.setText(f"{value}   ←   {self._written}")
        self._use.setAccessibleName(self.tr("Use {0}").format(f"{value} ({self._written})"))
        self._what.setAccessibleName(self.tr("What {0} is").format(self._written))
        self._why.setText(self._standing())

    def _standing(self) -> str:
        if self.kind() is not self.piece.kind:
            words = self.tr("Corrected by you.")
        elif self.piece.taught:
            words = self.tr("As you corrected it before.")
        elif self.piece.doubt is None:
            words = self.tr("Sure.")
        else:
            words = self.tr("Not sure: {0}.").format(piece_text.doubt(self.piece.doubt))
        if self.piece.year_assumed:
            words = sentences(words, self.tr("No year is written; the nearest one was taken."))
        if self.field() is None:
            words = sentences(words, self.tr("Only for reading here."))
        return words

    def _allow(self) -> None:
        self._use.setEnabled(self.field() is not None)

    def _on_corrected(self) -> None:
        self._use.setChecked(False)
        self._allow()
        self._why.setText(self._standing())
        self.corrected.emit()
        self.use(True)
