"""The entries of some ledgers as they stood at one moment, to be read on any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from kzcompanion.domain.ledger import Entry
from kzcompanion.storage.records import all_from_records, from_record
from kzcompanion.storage.strict_json import Table

_table = msgspec.json.Decoder(dict[str, dict[str, Any]])


class LedgerSnapshot:
    """Hold pages that nobody changes: tables are replaced as wholes, and what is still text stays so."""

    __slots__ = ("_pages",)

    def __init__(self, pages: Sequence[tuple[str, msgspec.Raw | Table]]) -> None:
        self._pages = pages

    def pages(self) -> Iterator[list[Entry]]:
        """Yield the entries page by page, in no promised order; raises DataDamaged."""
        for name, page in self._pages:
            rows = _table.decode(page) if type(page) is msgspec.Raw else page
            whole = all_from_records(rows, Entry)
            if whole is None:
                yield [from_record(record, Entry, name) for record in rows.values()]
            else:
                yield list(whole.values())

    def __len__(self) -> int:
        return len(self._pages)
