"""Promises of the sample data."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hand_clock import HandClock

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CannotWrite, DataInUse
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.sim import Sim
from kzcompanion.domain.trip_bill import TripNeeds
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.sample_service import SampleService
from kzcompanion.services.wording import Wording


@pytest.fixture
def samples(folder: DataFolder, clock: HandClock) -> SampleService:
    """Give the samples of an empty data folder."""
    return SampleService(folder, clock)


def test_samples_never_meet_real_data(
    desk: Services, sim: Sim, samples: SampleService, clock: HandClock
) -> None:
    """They are made while the real data are open, in a file of their own, and touch nothing real."""
    generation = desk.database.generation
    assert not samples.exists()
    folder = samples.create("en")
    assert samples.exists()
    assert folder.root == desk.folder.root / "sample"
    assert desk.sims.list() == [sim]
    assert desk.database.generation == generation
    with Services.open(folder, clock, read_only=True) as sample:
        assert sim not in sample.sims.list(include_archived=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_samples_show_the_three_cases(samples: SampleService, clock: HandClock, language: str) -> None:
    """One SIM expires soon, one is overdue, one waits for a top-up; each has 25 entries that make sense."""
    with Services.open(samples.create(language), clock) as sample:
        over, pending, soon = sample.tracker.overview()
        assert over.overdue
        assert pending.awaits_result
        assert (soon.days_left, soon.needs_attention, soon.overdue) == (2, True, False)
        assert {one.sim.operator_id for one in (over, pending, soon)} == {"beeline", "activ", "izi"}
        label = Wording(language).text("sample_note")
        for one in (over, pending, soon):
            assert len(one.entries) == 25
            assert {entry.note for entry in one.entries} == {label}
            assert label.casefold() in one.sim.nickname.casefold()
            assert all(entry.balance is None or entry.balance >= Money(0) for entry in one.entries)
            assert all(entry.data_mb is None or entry.data_mb > 0 for entry in one.entries)
            assert one.entries[-1].at < clock.now()
        assert sample.preferences.current().language == language
        assert sample.undo.undoable() is None


def test_samples_can_be_made_anew(samples: SampleService, clock: HandClock) -> None:
    """Making them again starts from the beginning."""
    with Services.open(samples.create("en"), clock) as sample:
        sample.sims.archive(sample.sims.list()[0].id)
    with Services.open(samples.create("ru"), clock) as sample:
        assert len(sample.sims.list()) == 3


def test_removing_takes_samples_only(samples: SampleService, folder: DataFolder, clock: HandClock) -> None:
    """After removing nothing of them is left; a file somebody put there stays."""
    samples.remove()
    samples.create("en")
    samples.remove()
    assert not folder.sample.exists()
    samples.create("en")
    (folder.sample / "mine.txt").write_text("keep", encoding="utf-8")
    samples.remove()
    assert not samples.exists()
    assert [path.name for path in folder.sample.iterdir()] == ["mine.txt"]


def test_open_samples_are_not_pulled_away(samples: SampleService, clock: HandClock) -> None:
    """While another holds them, they are neither removed nor made anew."""
    with Services.open(samples.create("en"), clock):
        for deed in (samples.remove, lambda: samples.create("en")):
            with pytest.raises(DataInUse):
                deed()
    assert samples.exists()


def test_what_cannot_be_removed_is_told(samples: SampleService, folder: DataFolder) -> None:
    """A folder in a backup's place stops the removal with a reason."""
    samples.create("en")
    (folder.sample_folder().backups / "folder").mkdir()
    with pytest.raises(CannotWrite):
        samples.remove()


@pytest.mark.parametrize("language", LANGUAGES)
def test_samples_hold_a_plan_that_a_trip_can_be_judged_by(
    samples: SampleService, clock: HandClock, language: str
) -> None:
    """My trip is not empty; the plan says in its name and note that it is made up."""
    with Services.open(samples.create(language), clock) as sample:
        (plan,) = sample.own_plans.all()
        assert plan.rules.name == Wording(language).text("sample_plan")
        assert plan.note == plan.seen_at == Wording(language).text("sample_note")
        today = day_of(clock.now())
        answer = sample.trip.answer(
            TripNeeds(arrival=today, departure=today + timedelta(days=13), mb_per_day=500)
        )
        assert [judged.plan.id for judged in answer.ranked] == [plan.id]
