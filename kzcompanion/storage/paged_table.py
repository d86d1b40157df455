"""One long list spread over small tables, so that adding to it re-encodes one page and not everything."""

from __future__ import annotations

from kzcompanion.storage.record_book import RecordBook
from kzcompanion.storage.strict_json import Record

PAGE_RECORDS = 64
"""Records a page takes before the next one is begun."""


class PagedTable:
    """Keep records in tables `<prefix><n>`, n counting up from 0."""

    def __init__(self, book: RecordBook, prefix: str) -> None:
        self._book = book
        self._prefix = prefix
        self._pages: list[str] = []
        self._family = prefix.partition(".")[0]
        self._shape = (-1, -1)

    def pages(self) -> list[str]:
        """Return the names of the pages, the oldest first."""
        shape = self._book.shape(self._family)
        if self._shape != shape:
            length = len(self._prefix)
            numbered = [name for name in self._book.names(self._prefix) if name[length:].isdigit()]
            self._pages = sorted(numbered, key=self._number)
            self._shape = shape
        return self._pages

    def page_of(self, record_id: str) -> str | None:
        """Return the page that holds a record, or None; pages that cannot hold it stay unparsed."""
        return self._book.storage.find(reversed(self.pages()), record_id)

    def get(self, record_id: str) -> Record | None:
        """Return one record, or None."""
        page = self.page_of(record_id)
        return None if page is None else self._book.get(page, record_id)

    def put(self, record_id: str, record: Record) -> None:
        """Replace a record where it is, or add it to the last page."""
        self._book.put(self.page_of(record_id) or self.open_page(), record_id, record)

    def remove(self, record_id: str) -> bool:
        """Remove a record; say whether it was there."""
        page = self.page_of(record_id)
        return page is not None and self._book.remove(page, record_id)

    def open_page(self) -> str:
        """Return the page that takes the next new record."""
        pages = self.pages()
        if not pages:
            return f"{self._prefix}0"
        if len(self._book.rows(pages[-1])) < PAGE_RECORDS:
            return pages[-1]
        return self.page_after(pages[-1])

    def page_after(self, page: str) -> str:
        """Return the name of the page that follows one."""
        return f"{self._prefix}{self._number(page) + 1}"

    def _number(self, page: str) -> int:
        return int(page[len(self._prefix) :])


class PageFiller:
    """Put many records: where each lies is looked up once and not for each anew."""

    def __init__(self, book: RecordBook, table: PagedTable) -> None:
        self._book = book
        self._table = table
        self._places = {record_id: page for page in table.pages() for record_id in book.rows(page)}
        self._open = table.open_page()
        self._room = PAGE_RECORDS - len(book.rows(self._open))

    def put(self, record_id: str, record: Record) -> None:
        """Replace a record where it is, or add it to the last page."""
        page = self._places.get(record_id)
        if page is None:
            if self._room <= 0:
                self._open, self._room = self._table.page_after(self._open), PAGE_RECORDS
            page = self._places[record_id] = self._open
            self._room -= 1
        self._book.put(page, record_id, record)
