"""Promises of a deed: all or nothing, and its news only once it is on the disk."""

from __future__ import annotations

import pytest

from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import Event, LedgerChanged, SimsChanged, UndoChanged


@pytest.fixture
def heard(desk: Services, sim: Sim) -> list[Event]:
    """Give the list into which all news of the SIM is written."""
    found: list[Event] = []
    for kind in (LedgerChanged, SimsChanged, UndoChanged):
        desk.events.subscribe(kind, found.append)
    return found


@pytest.fixture
def scope(desk: Services) -> DeedScope:
    """Give a scope of its own over the same data."""
    return DeedScope(desk.database, desk.events)


def test_news_comes_after_the_save(desk: Services, sim: Sim) -> None:
    """Who hears of a change finds it on the disk already."""
    generations: list[int] = []
    desk.events.subscribe(LedgerChanged, lambda _event: generations.append(desk.database.generation))
    before = desk.database.generation
    desk.ledger.log(sim.id, Money.tenge(1))
    assert generations == [before + 1]


def test_a_nested_deed_joins(desk: Services, sim: Sim, heard: list[Event], scope: DeedScope) -> None:
    """Two deeds in one are one save, and the same news is told once."""
    before = desk.database.generation
    with scope.deed("both") as news:
        news.append(LedgerChanged(sim.id))
        with scope.deed("inner") as inner:
            inner.append(LedgerChanged(sim.id))
            desk.ledger.log(sim.id, Money.tenge(5))
        assert desk.database.undoable() == "sim_add"
    assert desk.database.generation == before + 1
    assert heard[-2:] == [LedgerChanged(sim.id), UndoChanged()]
    assert desk.undo.undoable() == "both"


def test_a_deed_that_fails_leaves_no_trace(
    desk: Services, sim: Sim, heard: list[Event], scope: DeedScope
) -> None:
    """An exception takes every write back and nobody hears of it."""
    before = desk.database.generation
    with pytest.raises(RuntimeError), scope.deed("both") as news:  # noqa: PT012 - the deed is the block
        news.append(SimsChanged())
        desk.database.book.put("sims", "x", {})
        raise RuntimeError
    assert desk.database.generation == before
    assert [one.id for one in desk.sims.list()] == [sim.id]
    with scope.deed("empty"):
        pass
    assert heard == [UndoChanged()]


def test_a_nested_deed_that_fails_takes_only_its_part(
    desk: Services, heard: list[Event], scope: DeedScope
) -> None:
    """The outer deed goes on without the inner one's writes and news."""
    with scope.deed("outer", undoable=False) as news:
        news.append(SimsChanged())
        with pytest.raises(RuntimeError), scope.deed("inner") as inner:  # noqa: PT012 - the deed is the block
            inner.append(LedgerChanged("gone"))
            raise RuntimeError
    assert heard == [SimsChanged()]
