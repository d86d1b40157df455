"""What the vault asks of a storage that does not understand it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

Transaction = Callable[[str], AbstractContextManager[object]]
"""Opens a durable all-or-nothing deed of the given name."""


class SealedView(Protocol):
    """Show a header and records by id; every dict is plain JSON and is left alone."""

    def read(self) -> dict[str, Any] | None:
        """Return the header, or None when there is no vault."""

    def records(self) -> dict[str, dict[str, Any]]:
        """Return every record by id."""


class SealedStore(SealedView, Protocol):
    """Keep a header and records, too; every dict is left alone once it was given."""

    def write(self, head: dict[str, Any], /) -> None:
        """Replace the header."""

    def put_record(self, record_id: str, record: dict[str, Any], /) -> None:
        """Add a record or replace it."""

    def remove_record(self, record_id: str, /) -> object:
        """Remove a record if it is there."""
