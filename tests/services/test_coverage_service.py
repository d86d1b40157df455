"""Promises of the notes on coverage: one line each, undoable, the latest first."""

from __future__ import annotations

from datetime import date

import pytest
from hand_clock import HandClock

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.bands import Generation
from kzcompanion.domain.errors import Missing, NotFound, TextTooLong
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.trip_errors import SeenInFuture
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import CoverageChanged, Event
from kzcompanion.services.wording import Wording
from kzcompanion.storage.coverage_store import CoverageStore


def test_a_note_is_kept_with_its_day(desk: Services, clock: HandClock) -> None:
    """Without a day it was today; the place is one line, and the latest day comes first."""
    early = desk.coverage.add("izi", "Saty\n village", worked=False, on=date(2026, 1, 5))
    late = desk.coverage.add("kcell", "Charyn", worked=True, generation=Generation.G4, note="car park")
    assert early.place == "Saty village"
    assert late.on == day_of(clock.now())
    assert desk.coverage.all() == [late, early]


def test_every_note_is_a_deed(desk: Services) -> None:
    """Writing and removing are undone, heard of, and named in every language; the bin knows the place."""
    heard: list[Event] = []
    desk.events.subscribe(CoverageChanged, heard.append)
    note = desk.coverage.add("kcell", "Charyn", worked=True)
    desk.coverage.remove(note.id)
    (thing,) = desk.bin.items()
    assert all("Charyn" in thing.label(Wording(lang)) for lang in LANGUAGES)
    desk.bin.restore(note.id)
    assert desk.coverage.all() == [note]
    labels = [desk.undo.undo() for _ in range(3)]
    assert labels == ["bin_restore", "coverage_remove", "coverage_add"]
    assert desk.coverage.all() == []
    assert len(heard) == 6
    assert all(Wording(lang).deed(label) != label for lang in LANGUAGES for label in labels)


def test_what_cannot_be_is_refused_at_its_field(desk: Services) -> None:
    """No place, no such operator, a day to come, a place without end."""
    add = desk.coverage.add
    for error, field, operator, place, on in (
        (Missing, "place", "izi", "  ", None),
        (NotFound, "operator", "vodafone", "Saty", None),
        (SeenInFuture, "on", "izi", "Saty", date(2099, 1, 1)),
        (TextTooLong, "place", "izi", "x" * 101, None),
    ):
        with pytest.raises(error) as caught:
            add(operator, place, worked=True, on=on)
        assert caught.value.field == field
    with pytest.raises(NotFound):
        desk.coverage.remove("nobody")
    assert not CoverageStore(desk.database).remove("nobody")
    assert desk.coverage.all() == []
