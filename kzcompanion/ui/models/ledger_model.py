"""The ledger of one SIM as a table model, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.cause import cause_of, words_after_label
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.services import status_text
from kzcompanion.ui import channel_text, error_text, glance, language, package_words

Index = QModelIndex | QPersistentModelIndex


class LedgerColumn(IntEnum):
    """Name the columns, left to right."""

    AT = 0
    KIND = 1
    AMOUNT = 2
    BALANCE = 3
    DATA = 4
    VALID_UNTIL = 5
    NOTE = 6


ENTRY_ROLE = Qt.ItemDataRole.UserRole
RUNNING_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the balance shown was worked out, not read."""
_NUMBERS = {LedgerColumn.AMOUNT, LedgerColumn.BALANCE, LedgerColumn.DATA}


class LedgerModel(QAbstractTableModel):
    """Give out the entries; a balance that was worked out stands beside those that were read."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._running: dict[str, Money | None] = {}
        self._now = datetime.min.replace(tzinfo=UTC)
        self._texts: dict[tuple[str, int], str] = {}
        self._channels: Callable[[], Iterable[Channel]] = tuple

    def show_entries(
        self,
        entries: Sequence[Entry],
        now: datetime,
        channels: Callable[[], Iterable[Channel]] = tuple,
    ) -> None:
        """Replace everything shown; `entries` are oldest first, `channels` names ways that the data add."""
        self._channels = channels
        self.beginResetModel()
        self._now = now
        self._running, self._texts = {}, {}
        balance: Money | None = None
        for entry in entries:
            if entry.balance is not None:
                balance = entry.balance
            elif entry.amount is not None:
                balance = (balance or Money(0)) + entry.credited
            self._running[entry.id] = balance
        self._entries = list(reversed(entries))
        self.endResetModel()

    def refresh(self) -> None:
        """Write every text anew: the language changed or amounts were hidden."""
        self._texts = {}
        if self._entries:
            last = self.index(len(self._entries) - 1, len(LedgerColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(LedgerColumn) - 1)

    def entry(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._entries[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(LedgerColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(LedgerColumn):
            return None
        column = LedgerColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            LedgerColumn.AT: self.tr("When (Almaty)"),
            LedgerColumn.KIND: self.tr("What"),
            LedgerColumn.AMOUNT: self.tr("Paid in"),
            LedgerColumn.BALANCE: self.tr("Balance"),
            LedgerColumn.DATA: self.tr("Data left"),
            LedgerColumn.VALID_UNTIL: self.tr("Valid until"),
            LedgerColumn.NOTE: self.tr("Note"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], LedgerColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            key = (entry.id, int(column))
            if key not in self._texts:
                self._texts[key] = self._text(entry, column)
            return self._texts[key]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == ENTRY_ROLE:
            return entry
        if role == RUNNING_ROLE:
            return column is LedgerColumn.BALANCE and entry.balance is None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{head}: {self._text(entry, column) or language.unknown_text()}"
        if role == Qt.ItemDataRole.ToolTipRole and column is LedgerColumn.NOTE:
            return self._text(entry, column)
        return None

    def _text(self, entry: Entry, column: LedgerColumn) -> str:
        today = day_of(self._now)
        if column is LedgerColumn.AT:
            return language.day_and_time(at_almaty(entry.at), today=today)
        if column is LedgerColumn.KIND:
            return self._kind(entry.kind)
        if column is LedgerColumn.AMOUNT:
            return self._amount(entry)
        if column is LedgerColumn.BALANCE:
            shown = glance.veiled(language.money(self._running[entry.id]))
            return shown if entry.balance is not None else self.tr("about {0}").format(shown)
        if column is LedgerColumn.DATA:
            return "" if entry.data_mb is None else glance.veiled(language.data_size(entry.data_mb))
        if column is LedgerColumn.VALID_UNTIL:
            return "" if entry.valid_until is None else language.day_short(entry.valid_until, today=today)
        receipt = self.tr("receipt {0}").format(entry.receipt) if entry.receipt else ""
        way = channel_text.name(entry.channel, self._channels) if entry.channel else ""
        packages = (package_words.line(one, today) for one in entry.packages)
        cause = cause_of(entry)
        why = "" if cause is None else status_text.cause_text(error_text.wording(), cause)
        note = words_after_label(entry).replace("\n", " ")
        return " · ".join(word for word in (why, note, way, receipt, *packages) if word)

    def _kind(self, kind: EntryKind) -> str:
        return {
            EntryKind.CHECK: self.tr("Balance check"),
            EntryKind.TOPUP: self.tr("Top-up"),
            EntryKind.CORRECTION: self.tr("Correction"),
        }[kind]

    def _amount(self, entry: Entry) -> str:
        if entry.amount is None:
            return ""
        shown = glance.veiled(language.money(entry.amount))
        if entry.fee is None or not entry.fee.tiyn:
            return shown
        return self.tr("{0} (fee {1})").format(shown, glance.veiled(language.money(entry.fee)))


class LedgerProxy(QSortFilterProxyModel):
    """Show the entries whose text holds every word looked for."""

    def __init__(self, model: LedgerModel) -> None:
        super().__init__()
        self._model = model
        self.setSourceModel(model)
        self._words: list[str] = []

    def search(self, words: str) -> None:
        """Show only entries in which every word is found."""
        self.beginFilterChange()
        self._words = words.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        cells = (str(self._model.index(source_row, column).data() or "") for column in LedgerColumn)
        text = "\n".join(cells).casefold().replace("\u202f", "").replace("\u00a0", " ")
        return all(word in text for word in self._words)


def _alignment(column: LedgerColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
