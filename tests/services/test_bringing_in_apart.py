"""Promises of bringing entries in on a thread of its own, while others go on with the data."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from kzcompanion.domain.errors import Cancelled, NameAmbiguous, NotFound
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.csv_import_service import CsvPlan
from kzcompanion.services.csv_table import BETWEEN_LOOKS, table_of
from kzcompanion.services.events import LedgerChanged, UndoChanged
from kzcompanion.services.sims_service import meant_by


def plan_of(desk: Services, rows: int) -> CsvPlan:
    """Plan so many new checks of the SIM `blue`."""
    lines = "".join(f"blue,2026-11-{1 + n % 20:02},{n}\n" for n in range(rows))
    return desk.csv_import.plan(table_of(f"sim,at,balance\n{lines}".encode(), "t.csv"))


def thread(deed: Callable[[], object]) -> threading.Thread:  # noqa: TID251 - how it goes beside it is looked at
    """Return a second thread that does something."""
    return threading.Thread(target=deed)  # noqa: TID251 - as above


def test_listeners_hear_on_their_own_thread(desk: Services, sim: Sim) -> None:
    """Nothing is told on the thread that keeps the entries; `kept` tells each SIM once, and of the undo."""
    heard: list[tuple[object, int]] = []
    for kind in (LedgerChanged, UndoChanged):
        desk.events.subscribe(kind, lambda event: heard.append((event, threading.get_ident())))
    plan, kept = plan_of(desk, 1200), []
    other = thread(lambda: kept.append(desk.csv_import.keep(plan, lambda: False, lambda _percent: None)))
    other.start()
    other.join()
    assert heard == []
    assert kept == [(sim.id,)]
    desk.csv_import.kept(kept[0])
    own = threading.get_ident()
    assert heard == [(LedgerChanged(sim.id), own), (UndoChanged(), own)]
    assert len(desk.ledger.entries(sim.id)) == 1200
    desk.undo.undo()
    assert desk.ledger.entries(sim.id) == []


def test_it_tells_how_far_it_is(desk: Services, sim: Sim) -> None:
    """Percents only rise, up to the save, of which nobody hears anything."""
    percents: list[int] = []
    plan = plan_of(desk, 3 * BETWEEN_LOOKS)
    desk.csv_import.keep(plan, lambda: False, percents.append)
    assert percents == sorted(percents)
    assert 0 < percents[0] < percents[-1] <= 80
    again: list[int] = []
    ground = desk.csv_import.ground(table_of(b"sim,at,balance\nblue,2026-11-01,1\n", "t.csv"))
    desk.csv_import.plan_on(ground, tell=again.append)
    assert again == sorted(again)
    assert again


def test_called_off_it_keeps_nothing(desk: Services, sim: Sim) -> None:
    """A wish to stop is heard between rows, in planning over a long ledger and in keeping."""
    plan = plan_of(desk, 2 * BETWEEN_LOOKS)
    with pytest.raises(Cancelled):
        desk.csv_import.keep(plan, lambda: True, lambda _percent: None)
    assert desk.ledger.entries(sim.id) == []
    desk.csv_import.apply(plan)
    with pytest.raises(Cancelled):
        desk.csv_import.plan_on(desk.csv_import.ground(table_of(b"sim,at,balance\n", "t.csv")), lambda: True)


def test_nothing_to_keep_tells_nothing(desk: Services, sim: Sim) -> None:
    """A plan without new entries makes no deed and no news."""
    heard: list[object] = []
    desk.events.subscribe(UndoChanged, heard.append)
    kept = desk.csv_import.keep(plan_of(desk, 0), lambda: False, lambda _percent: None)
    desk.csv_import.kept(kept)
    assert (kept, heard) == ((), [])


def test_a_deed_begun_meanwhile_waits_and_is_told_by_itself(desk: Services, sim: Sim) -> None:
    """A balance logged while entries come in is neither part of their deed nor lost."""
    plan = plan_of(desk, 2 * BETWEEN_LOOKS)
    other = thread(lambda: desk.ledger.log(sim.id, Money.tenge(7)))
    begun: list[bool] = []

    def begin_other() -> bool:
        if not begun:
            begun.append(True)
            other.start()
        return False

    desk.csv_import.kept(desk.csv_import.keep(plan, begin_other, lambda _percent: None))
    other.join()
    assert len(desk.ledger.entries(sim.id)) == 2 * BETWEEN_LOOKS + 1
    assert [desk.undo.undo(), desk.undo.undo()] == ["log", "import"]
    assert desk.ledger.entries(sim.id) == []


def test_a_name_means_the_same_in_a_list_as_in_the_data(desk: Services, sim: Sim) -> None:
    """Id, nickname in any case, in use before archived; nobody and several are refused."""
    desk.sims.archive(desk.sims.add("red", "activ").id)
    second = desk.sims.add("RED", "activ")
    everyone = desk.sims.list(include_archived=True)
    for name in (sim.id, "blue", " BLUE ", "Red", second.id):
        assert meant_by(name, everyone) == desk.sims.find(name)
    desk.sims.archive(second.id)
    for name, refusal in (("nobody", NotFound), ("red", NameAmbiguous)):
        with pytest.raises(refusal):
            meant_by(name, desk.sims.list(include_archived=True))
