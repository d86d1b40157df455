"""The entries of the ledger that are looked for, found in slices of time: no search holds up the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.ledger_filter import LedgerFilter, sieve
from kzcompanion.ui.models.ledger_model import LedgerColumn, LedgerModel

Index = QModelIndex | QPersistentModelIndex

_SLICE = 0.010
"""Seconds of one slice: a frame takes sixteen milliseconds, and others want some of it."""
_LOOK = 64
"""Entries between two looks at the clock."""


class LedgerProxy(QAbstractTableModel):
    """Show the entries that the filter takes and whose text holds every word looked for."""

    settled = Signal()
    """All entries were looked at."""

    def __init__(self, model: LedgerModel) -> None:
        super().__init__()
        self._model = model
        self._rows: list[int] = []
        self._words: list[str] = []
        self._asked = LedgerFilter()
        self._work: Iterator[int] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)
        model.modelReset.connect(self._begin)
        model.dataChanged.connect(self._on_texts)
        model.headerDataChanged.connect(self.headerDataChanged)
        self._begin()

    def search(self, words: str) -> None:
        """Show only entries in which every word is found."""
        self._words = words.casefold().split()
        self._begin()

    def ask(self, asked: LedgerFilter) -> None:
        """Show only entries that this filter takes."""
        if asked != self._asked:
            self._asked = asked
            self._begin()

    @property
    def narrowed(self) -> bool:
        """Tell whether anything is looked for."""
        return bool(self._words) or not self._asked.open

    @property
    def busy(self) -> bool:
        """Tell whether entries are still being looked at."""
        return self._work is not None

    def entries(self) -> Iterator[Entry]:
        """Yield the entries shown, newest first."""
        return (self._model.entry(row) for row in self._rows)

    def topups(self) -> Iterable[Entry]:
        """Return the entries shown for which something was paid, in no promised order."""
        if not self.narrowed:
            return self._model.topups
        return (entry for entry in self.entries() if entry.kind is EntryKind.TOPUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(LedgerColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return self._model.headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return self._model.cell(self._rows[index.row()], index.column(), role)

    def text(self, row: int, column: LedgerColumn) -> str:
        """Return what stands in a cell."""
        return str(self._model.cell(self._rows[row], column) or "")

    def whole(self) -> int:
        """Return how many entries there are, shown or not."""
        return self._model.rowCount()

    def has_rates(self) -> bool:
        """Tell whether any entry of the ledger has a rate of the money of home."""
        return self._model.has_rates

    def has_photos(self) -> bool:
        """Tell whether a photo of a receipt is kept for any entry of the ledger."""
        return self._model.has_photos

    def _begin(self) -> None:
        """Look at all entries anew: at once where that is quick, else slice by slice, the newest first."""
        self._timer.stop()
        self.beginResetModel()
        count = self._model.rowCount()
        if self.narrowed:
            self._rows, self._work = [], self._fitting(count)
            done = self._take(self._rows)
        else:
            self._rows, self._work, done = list(range(count)), None, True
        self.endResetModel()
        if done:
            self._work = None
            self.settled.emit()
        else:
            self._timer.start()

    def _fitting(self, count: int) -> Iterator[int]:
        """Yield the rows that fit, and -1 from time to time so that the clock can be looked at."""
        takes: Callable[[Entry], bool] = sieve(self._asked)
        for row in range(count):
            if row % _LOOK == _LOOK - 1:
                yield -1
            if not takes(self._model.entry(row)):
                continue
            if self._words:
                text = self._model.search_text(row)
                if not all(word in text for word in self._words):
                    continue
            yield row

    def _take(self, rows: list[int]) -> bool:
        """Add rows for as long as a slice lasts; tell whether all were looked at."""
        assert self._work is not None
        until = perf_counter() + _SLICE
        for row in self._work:
            if row >= 0:
                rows.append(row)
            elif perf_counter() > until:
                return False
        return True

    def _slice(self) -> None:
        found: list[int] = []
        done = self._take(found)
        if found:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._rows += found
            self.endInsertRows()
        if done:
            self._timer.stop()
            self._work = None
            self.settled.emit()

    def _on_texts(self) -> None:
        """Show texts that were written anew; what was found by them may not be found any more."""
        if self._words:
            self._begin()
        elif self._rows:
            last = self.index(len(self._rows) - 1, len(LedgerColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.settled.emit()
