"""The ledger of one SIM as a table model, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.cause import cause_of, words_after_label
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.home_money import at_home
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.ledger_filter import money_of
from kzcompanion.domain.money import Money
from kzcompanion.services import status_text
from kzcompanion.ui import channel_text, error_text, glance, icons, language, package_words
from kzcompanion.ui.home_text import home_text

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
    HOME = 7


ENTRY_ROLE = Qt.ItemDataRole.UserRole
RUNNING_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the balance shown was worked out, not read."""
_ABOUT = "\u2248\u00a0"
"""Stands before a balance that was worked out; read out it is a word."""
_NUMBERS = {LedgerColumn.AMOUNT, LedgerColumn.BALANCE, LedgerColumn.DATA, LedgerColumn.HOME}


class LedgerModel(QAbstractTableModel):
    """Give out the entries; a balance that was worked out stands beside those that were read."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._running: dict[str, Money | None] = {}
        self._now = datetime.min.replace(tzinfo=UTC)
        self._texts: dict[tuple[str, int], str] = {}
        self._sought: dict[str, tuple[Entry, Money | None, str]] = {}
        self.has_rates = False
        """Whether any entry has a rate of the money of home."""
        self.has_photos = False
        self.topups: tuple[Entry, ...] = ()
        """The entries for which something was paid."""
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
        if len(self._sought) > 2 * len(entries):
            self._sought = {}
        balance: Money | None = None
        running, topups = self._running, []
        for entry in entries:
            if (read := entry.balance) is not None:
                balance = read
            elif entry.amount is not None:
                balance = (balance or Money(0)) + entry.credited
            running[entry.id] = balance
            if entry.amount is not None and entry.kind is EntryKind.TOPUP:
                topups.append(entry)
        self.topups = tuple(topups)
        self._entries = list(reversed(entries))
        self.has_rates = any(entry.home_rate is not None for entry in entries)
        self.has_photos = any(entry.photo for entry in entries)
        self.endResetModel()

    def refresh(self) -> None:
        """Write every text anew: the language changed or amounts were hidden."""
        self._texts, self._sought = {}, {}
        if self._entries:
            last = self.index(len(self._entries) - 1, len(LedgerColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(LedgerColumn) - 1)

    def entry(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._entries[row]

    def search_text(self, row: int) -> str:
        """Return what stands in a row, as it is searched; kept for as long as the entry is the same."""
        entry = self._entries[row]
        running = self._running[entry.id]
        found = self._sought.get(entry.id)
        if found is None or found[0] is not entry or found[1] != running:
            cells = (self._text(entry, column) for column in LedgerColumn)
            text = "\n".join(cells).casefold().replace("\u202f", "").replace("\u00a0", " ")
            found = self._sought[entry.id] = entry, running, text
        return found[2]

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
            LedgerColumn.HOME: self.tr("At home"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.cell(index.row(), index.column(), role) if index.isValid() else None

    def cell(self, row: int, place: int, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell is in a role, as `data` does."""
        entry, column = self._entries[row], LedgerColumn(place)
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
            text = self._text(entry, column) or language.unknown_text()
            if text.startswith(_ABOUT):
                text = self.tr("about {0}").format(text.removeprefix(_ABOUT))
            return f"{head}: {text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(entry, column)
        if role == Qt.ItemDataRole.DecorationRole and column is LedgerColumn.KIND and entry.photo:
            return icons.icon("receipt", "text2", 16)
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
            return shown if entry.balance is not None else _ABOUT + shown
        if column is LedgerColumn.DATA:
            return "" if entry.data_mb is None else glance.veiled(language.data_size(entry.data_mb))
        if column is LedgerColumn.VALID_UNTIL:
            return "" if entry.valid_until is None else language.day_short(entry.valid_until, today=today)
        if column is LedgerColumn.HOME:
            return self._at_home(entry)
        receipt = self.tr("receipt {0}").format(entry.receipt) if entry.receipt else ""
        way = channel_text.name(entry.channel, self._channels) if entry.channel else ""
        packages = (package_words.line(one, today) for one in entry.packages)
        cause = cause_of(entry)
        why = "" if cause is None else status_text.cause_text(error_text.wording(), cause)
        note = words_after_label(entry).replace("\n", " ")
        return " · ".join(word for word in (why, note, way, receipt, *packages) if word)

    def _at_home(self, entry: Entry) -> str:
        money, rate = money_of(entry), entry.home_rate
        if money is None or rate is None:
            return ""
        return glance.veiled(home_text(at_home(money, rate), rate.currency))

    def _hint(self, entry: Entry, column: LedgerColumn) -> str | None:
        if column is LedgerColumn.NOTE:
            return self._text(entry, column)
        if column is LedgerColumn.KIND and entry.photo:
            return self.tr("Look at the photo of the receipt")
        rate = entry.home_rate
        if rate is None or column not in {LedgerColumn.AMOUNT, LedgerColumn.BALANCE, LedgerColumn.HOME}:
            return None
        return self.tr("{0} at the rate of {1}: 1 {2} = {3}").format(
            self._at_home(entry),
            language.day_long(rate.typed_on),
            rate.currency,
            glance.veiled(language.money(rate.per_unit)),
        )

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
        return self.tr("{0} (fee {1})").format(shown, glance.veiled(language.amount(entry.fee)))


def _alignment(column: LedgerColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
