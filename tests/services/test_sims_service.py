"""Promises of keeping SIMs."""

from __future__ import annotations

from datetime import date

import pytest
from hand_clock import NOON, HandClock

from kzcompanion.domain.errors import (
    NameAmbiguous,
    NameEmpty,
    NameTaken,
    NotFound,
    NothingToChange,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, Cycle, OwnPlan
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.resources import resource
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event, SimsChanged
from kzcompanion.services.facts_service import FactsService


def test_an_added_sim_is_there_after_a_restart(desk: Services, folder: DataFolder, clock: HandClock) -> None:
    """What add returned is on the disk."""
    sim = desk.sims.add("  蓝色  Beeline ", "Beeline")
    assert (sim.nickname, sim.operator_id, sim.created_at) == ("蓝色 Beeline", "beeline", NOON)
    desk.close()
    with Services.open(folder, clock) as again:
        assert again.sims.list() == [sim]
        assert again.sims.get(sim.id) == sim


def test_listeners_hear_of_each_change(desk: Services, sim: Sim) -> None:
    """Every change of a SIM is told; a change that changes nothing is neither told nor saved."""
    heard: list[Event] = []
    desk.events.subscribe(SimsChanged, heard.append)
    desk.sims.change(sim.id, departure_on=date(2026, 12, 1))
    desk.sims.change(sim.id, departure_on=date(2026, 12, 1))
    desk.sims.archive(sim.id)
    desk.sims.archive(sim.id)
    desk.sims.restore(sim.id)
    desk.sims.restore(sim.id)
    assert heard == [SimsChanged()] * 3


@pytest.mark.parametrize("taken", ["blue", "BLUE", " Blue ", "ｂｌｕｅ"])
def test_two_sims_in_use_never_share_a_name(desk: Services, sim: Sim, taken: str) -> None:
    """A nickname that another SIM has, in whatever letters, is refused at its field."""
    with pytest.raises(NameTaken) as refused:
        desk.sims.add(taken, "izi")
    assert refused.value.field == "nickname"


def test_the_own_name_may_be_respelt(desk: Services, sim: Sim) -> None:
    """A SIM may change the letters of its own nickname."""
    assert desk.sims.change(sim.id, nickname="Blue").nickname == "Blue"


def test_a_name_must_be_seen(desk: Services) -> None:
    """A nickname without a visible character is refused."""
    with pytest.raises(NameEmpty):
        desk.sims.add(" \u200b", "izi")


def test_an_unknown_operator_is_refused(desk: Services, sim: Sim) -> None:
    """Only the operators of the facts are taken, when adding and when changing."""
    with pytest.raises(NotFound) as refused:
        desk.sims.add("red", "vodafone")
    assert (refused.value.field, refused.value.facts["what"]) == ("operator", "operator")
    with pytest.raises(NotFound):
        desk.sims.change(sim.id, operator_id="vodafone")
    assert desk.sims.change(sim.id, operator_id="izi").operator_id == "izi"


def test_a_sim_keeps_an_operator_that_newer_data_took(desk: Services, sim: Sim) -> None:
    """Its other fields can be changed with the operator as it is; another unknown one is still refused."""
    desk.__dict__["facts"] = FactsService(resource("data", "kz"))
    every = desk.facts.operators()
    desk.facts.__dict__["_operators"] = tuple(one for one in every if one.id != sim.operator_id)
    changed = desk.sims.change(sim.id, nickname="other", operator_id=sim.operator_id)
    assert (changed.nickname, changed.operator_id) == ("other", sim.operator_id)
    with pytest.raises(NotFound):
        desk.sims.change(sim.id, operator_id="steppe")


def test_plan_and_departure_are_kept(desk: Services, sim: Sim) -> None:
    """What the user says of the plan and the trip comes back as it was given."""
    plan = OwnPlan(name="10 GB", charge=Money.tenge(2990), cycle=Cycle.DAYS_30)
    changed = desk.sims.change(sim.id, plan=plan, departure_on=date(2026, 12, 24))
    assert desk.sims.get(sim.id) == changed
    assert (changed.plan, changed.departure_on) == (plan, date(2026, 12, 24))
    assert desk.sims.change(sim.id, departure_on=None).departure_on is None


def test_a_change_must_name_something_a_sim_has(desk: Services, sim: Sim) -> None:
    """No field, an unknown field, or a value of the wrong kind is refused and nothing is written."""
    with pytest.raises(NothingToChange):
        desk.sims.change(sim.id)
    with pytest.raises(TypeError):
        desk.sims.change(sim.id, colour="red")
    with pytest.raises(TypeError):
        desk.sims.change(sim.id, plan="10 GB")
    assert desk.sims.get(sim.id) == sim


def test_an_archived_sim_is_out_of_sight_and_comes_back(desk: Services, sim: Sim, clock: HandClock) -> None:
    """Archiving deletes nothing, and undo brings the SIM back, too."""
    desk.ledger.log(sim.id, Money.tenge(100))
    archived = desk.sims.archive(sim.id)
    assert archived.archived_at == clock.now()
    assert desk.sims.list() == []
    assert desk.sims.list(include_archived=True) == [archived]
    assert len(desk.ledger.entries(sim.id)) == 1
    desk.undo.undo()
    assert desk.sims.list() == [sim]


def test_a_name_may_go_on_after_archiving(desk: Services, sim: Sim) -> None:
    """An archived SIM's nickname is free; coming back it must not collide."""
    desk.sims.archive(sim.id)
    newer = desk.sims.add("blue", "izi")
    assert desk.sims.find("blue") == newer
    with pytest.raises(NameTaken):
        desk.sims.restore(sim.id)


def test_sims_are_found_by_id_and_by_name(desk: Services, sim: Sim) -> None:
    """The id, the nickname, and the nickname in other letters find the SIM."""
    for name in (sim.id, f" {sim.id} ", "blue", "BLUE", " Blue"):
        assert desk.sims.find(name) == sim


def test_what_is_not_there_is_not_found(desk: Services, sim: Sim) -> None:
    """An unknown name or id says what was looked for."""
    for look in (desk.sims.find, desk.sims.get, desk.sims.archive, desk.sims.restore):
        with pytest.raises(NotFound) as refused:
            look("green")
        assert refused.value.facts == {"what": "sim", "name": "green"}


def test_two_archived_namesakes_are_asked_about(desk: Services) -> None:
    """A name that fits several archived SIMs is not guessed."""
    for _ in range(2):
        desk.sims.archive(desk.sims.add("old", "izi").id)
    with pytest.raises(NameAmbiguous):
        desk.sims.find("old")


def test_sims_come_in_the_order_they_were_added(desk: Services, clock: HandClock) -> None:
    """The list is stable."""
    names = ["c", "a", "b"]
    for name in names:
        desk.sims.add(name, "kcell")
        clock.go_on(minutes=1)
    assert [sim.nickname for sim in desk.sims.list()] == names


def test_a_renewal_counts_the_cycle_anew(desk: Services) -> None:
    """The day the user names becomes the anchor, a told charge day is over, and undo takes it back."""
    sim = desk.sims.add("renewed", "beeline")
    plan = OwnPlan(cycle=Cycle.DAYS_30, anchor=Anchor.ACTIVATION, next_charge_on=date(2026, 11, 25))
    desk.sims.change(sim.id, plan=plan)
    changed = desk.sims.renewed(sim.id, date(2026, 11, 20)).plan
    assert (changed.anchor_on, changed.next_charge_on) == (date(2026, 11, 20), None)
    desk.undo.undo()
    assert desk.sims.get(sim.id).plan == plan
