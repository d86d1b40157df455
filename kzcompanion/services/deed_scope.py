"""One deed: one transaction of the data file, and its news told only once it is on the disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager

from kzcompanion.services.events import Event, EventBus, UndoChanged
from kzcompanion.storage.database import Database


class DeedScope:
    """Join the writes of a deed and hold its events back until the outermost transaction has been saved."""

    __slots__ = ("_database", "_depth", "_events", "_news")

    def __init__(self, database: Database, events: EventBus) -> None:
        self._database = database
        self._events = events
        self._news: list[Event] = []
        self._depth = 0

    @contextmanager
    def deed(self, label: str, *, undoable: bool = True) -> Iterator[list[Event]]:
        """Open a deed under a label slug and give the list its events go to; a nested one joins the outer.

        An exception takes back every write and forgets the events; storage errors pass through.
        """
        self._depth += 1
        earlier = len(self._news)
        try:
            with self._database.transaction(label, undoable=undoable):
                yield self._news
        except BaseException:
            del self._news[earlier:]
            raise
        finally:
            self._depth -= 1
        if self._depth == 0:
            told, self._news = self._news, []
            self.tell(told, undoable=undoable)

    def apart(self, label: str) -> AbstractContextManager[None]:
        """Open a deed on a thread of its own; its news are told by `tell`, on the thread of those who listen.

        It is saved as any other. A deed begun meanwhile elsewhere waits for its end.
        """
        return self._database.transaction(label)

    def tell(self, news: Iterable[Event], *, undoable: bool = True) -> None:
        """Tell each of these events once, and that there is something else to take back."""
        for event in dict.fromkeys(news):
            self._events.publish(event)
        if undoable:
            self._events.publish(UndoChanged())
