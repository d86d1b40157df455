"""One story of deeds that the tests of the storage tell again under every misfortune."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import Preferences
from kzcompanion.domain.renewal import RenewalDraft, RenewalState
from kzcompanion.domain.sim import Sim
from kzcompanion.storage.data_line import render, render_part
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.stamps import without_stamp

START = datetime(2026, 11, 1, 4, tzinfo=UTC)


class TickingClock:
    """Go on by a second whenever the time is asked for."""

    def __init__(self, start: datetime = START) -> None:
        self.now = start

    def __call__(self) -> datetime:
        """Return the next second."""
        self.now += timedelta(seconds=1)
        return self.now


def sim(sim_id: str = "sim", nickname: str = "Алматы 旅游卡") -> Sim:
    """Make a SIM."""
    return Sim(id=sim_id, nickname=nickname, operator_id="beeline", created_at=START)


def entry(entry_id: str, tenge: int, *, sim_id: str = "sim", seq: int = 1, key: str | None = None) -> Entry:
    """Make a balance check."""
    return Entry(
        id=entry_id,
        sim_id=sim_id,
        kind=EntryKind.CHECK,
        at=START,
        seq=seq,
        key=key,
        balance=Money.tenge(tenge),
    )


def draft(state: RenewalState = RenewalState.DRAFT) -> RenewalDraft:
    """Make a renewal."""
    return RenewalDraft(id="renewal", started_at=START, updated_at=START, sim_id="sim", state=state)


def _top_up(database: Database) -> None:
    with database.transaction("top-up"):
        LedgerStore(database).put(entry("b", 2000, seq=2))
        SimsStore(database).put(sim(nickname="paid"))
        RenewalsStore(database).put(draft(RenewalState.DONE))


STORY: tuple[Callable[[Database], object], ...] = (
    lambda database: SimsStore(database).put(sim()),
    lambda database: LedgerStore(database).put(entry("a", 1500)),
    lambda database: RenewalsStore(database).put(draft()),
    _top_up,
    lambda database: LedgerStore(database).put(entry("a", 1400)),
    lambda database: database.undo(),
    lambda database: PreferencesStore(database).write(Preferences(language="kk")),
    lambda database: LedgerStore(database).remove("a"),
    lambda database: database.undo(),
    lambda database: database.redo(),
)
"""Adds, edits, removes, several tables in one deed, undo and redo."""


def tables_of(database: Database) -> dict[str, dict[str, dict[str, object]]]:
    """Return what every record says, without when it was said."""
    book = database.book
    return {
        name: {record_id: without_stamp(record) for record_id, record in book.rows(name).items()}
        for name in book.names("")
        if not name.startswith(("history.", "bin.", "graves"))  # they say when, which misfortune delays
    }


def state_of(database: Database) -> dict[str, object]:
    """Return everything the user would see again, and what could be undone."""
    state: dict[str, object] = {**tables_of(database)}
    state["history"] = (database.undoable(), database.redoable())
    return state


def told_states(database: Database) -> list[dict[str, object]]:
    """Tell the story without misfortune; return the state before it and after each deed."""
    states = [state_of(database)]
    for deed in STORY:
        deed(database)
        states.append(state_of(database))
    return states


def make_line(generation: int, tables: dict[str, object], schema: int = 1, at: str = "2026-11-02") -> bytes:
    """Return a data file as another version or another day would have written it."""
    parts = [render_part(name, table) for name, table in tables.items()]
    return bytes(render(schema, generation, f"{at}T00:00:00.000000Z", parts)[0])
