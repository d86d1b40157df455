"""Promises of the user's own plans: written down, changed, removed, undone, brought back, backed up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hand_clock import HandClock
from laptop import Laptop

from kzcompanion.domain.errors import NameEmpty, NotFound, NothingToChange, TextTooLong
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Cycle, OwnPlan
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.roaming_cost import RoamingPrice
from kzcompanion.domain.trip_bill import trip_needs
from kzcompanion.domain.trip_errors import SeenInFuture
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event, OwnPlansChanged
from kzcompanion.services.wording import Wording
from kzcompanion.storage.own_plans_store import OwnPlansStore

RULES = OwnPlan(
    name=" Weekly  8 ",
    charge=Money.tenge(1290),
    cycle=Cycle.WEEK,
    allowances=Allowances(data_mb=8192),
    sim_price=Money(0),
)


def test_a_plan_is_kept_as_it_was_told(desk: Services, clock: HandClock) -> None:
    """Rules, day, place and note are there again after a restart; the name is tidied."""
    more = {"seen_on": date(2026, 11, 1), "seen_at": "airport", "note": "poster", "closed": True}
    plan = desk.own_plans.add("kcell", RULES, per_minute=Money.tenge(20), **more)
    assert plan.rules.name == "Weekly 8"
    folder = desk.folder
    desk.close()
    with Services.open(folder, clock, language="en") as again:
        assert again.own_plans.all() == [plan]
        assert again.own_plans.all("kcell") == [plan]
        assert again.own_plans.all("izi") == []
        assert again.own_plans.get(plan.id) == plan


def test_every_deed_is_undone_and_told(desk: Services) -> None:
    """Adding, changing and removing are one deed each; whoever listens hears of them and of Undo."""
    heard: list[Event] = []
    desk.events.subscribe(OwnPlansChanged, heard.append)
    plan = desk.own_plans.add("kcell", RULES)
    dearer = desk.own_plans.change(plan.id, note="dearer now", closed=True)
    assert desk.own_plans.change(plan.id, note="dearer now") == dearer
    desk.own_plans.remove(plan.id)
    assert desk.own_plans.all() == []
    labels = [desk.undo.undo() for _ in range(3)]
    assert labels == ["own_plan_remove", "own_plan_change", "own_plan_add"]
    assert len(heard) == 6
    assert all(Wording(lang).deed(label) != label for lang in LANGUAGES for label in labels)


def test_a_removed_plan_waits_in_the_bin(desk: Services) -> None:
    """It can be recognised by its name in every language, and comes back as it was."""
    plan = desk.own_plans.add("kcell", RULES)
    desk.own_plans.remove(plan.id)
    (thing,) = desk.bin.items()
    assert thing.kind == "own_plan"
    assert all("Weekly 8" in thing.label(Wording(lang)) for lang in LANGUAGES)
    desk.bin.restore(plan.id)
    assert desk.own_plans.all() == [plan]


def test_what_cannot_be_is_refused_at_its_field(desk: Services) -> None:
    """No operator, no name, a day to come, a place without end: each names its field, nothing is kept."""
    plans = desk.own_plans
    cases: list[tuple[type[Exception], str, str, OwnPlan, dict[str, object]]] = [
        (NotFound, "operator", "vodafone", RULES, {}),
        (NameEmpty, "plan_name", "izi", OwnPlan(), {}),
        (SeenInFuture, "seen_on", "izi", RULES, {"seen_on": date(2099, 1, 1)}),
        (TextTooLong, "seen_at", "izi", RULES, {"seen_at": "x" * 201}),
    ]
    for error, field, operator, rules, more in cases:
        with pytest.raises(error) as caught:
            plans.add(operator, rules, **more)
        assert caught.value.field == field  # type: ignore[attr-defined]
    assert plans.all() == []
    with pytest.raises(NotFound):
        plans.remove("nobody")
    assert not OwnPlansStore(desk.database).remove("nobody")
    plan = plans.add("izi", RULES)
    with pytest.raises(NothingToChange):
        plans.change(plan.id)
    with pytest.raises(TypeError):
        plans.change(plan.id, colour="red")


def test_plans_and_notes_travel_with_a_merge(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    """What one laptop wrote down is on the other after its backup was merged."""
    one, two = laptops
    plan = one.services.own_plans.add("kcell", RULES)
    note = one.services.coverage.add("kcell", "Saty", worked=True)
    one.services.sims.add("blue", "kcell")
    path = tmp_path / "one.kzbackup"
    one.backup(path, None)
    two.restore(path, password=None)
    assert two.services.own_plans.all() == [plan]
    assert two.services.coverage.all() == [note]


def test_the_trip_ranks_what_was_written_down(desk: Services) -> None:
    """The user's plans are judged, shipped ones are not; beside roaming each has its day."""
    plan = desk.own_plans.add("kcell", RULES)
    needs = trip_needs(date(2026, 11, 22), date(2026, 12, 5), 300)
    answer = desk.trip.answer(needs)
    assert [judged.plan for judged in answer.ranked] == [plan]
    assert answer.ranked[0].cost.total == Money.tenge(2580)
    price = RoamingPrice(hundredths=3000, per_unit=Money.tenge(70))
    assert desk.trip.beside_roaming(needs, price)[plan.id].from_day == 1


def test_habits_are_marked_as_our_assumption(desk: Services) -> None:
    """Each habit has a name in every language and more data than the one before."""
    presets = desk.trip.presets
    assert presets.source == "our_assumption"
    amounts = [preset.mb_per_day for preset in presets.presets]
    assert amounts == sorted(set(amounts))
    assert all(preset.name.text(lang) for preset in presets.presets for lang in LANGUAGES)
