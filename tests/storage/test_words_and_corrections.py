"""Promises of looking for words in all tables, and of the store of corrections."""

from __future__ import annotations

from pathlib import Path

from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.storage.overrides_store import OverridesStore
from kzcompanion.storage.word_search import words_in_use


def test_words_are_found_wherever_they_stand(tmp_path: Path) -> None:
    """A word of a note and one of a nickname are found, not one that is nowhere."""
    with Services.open(DataFolder(tmp_path / "data"), SystemClock()) as services:
        sim = services.sims.add("heron", "beeline")
        services.ledger.log(sim.id, Money.tenge(5), note="lagoon")
        asked = ("heron", "lagoon", "nowhere")
        assert words_in_use(services.database, asked) == {"heron", "lagoon"}
        assert words_in_use(services.database, ("heron",)) == {"heron"}
        assert words_in_use(services.database, ()) == frozenset()


def test_a_correction_that_is_not_there_is_not_removed(tmp_path: Path) -> None:
    """The answer is no, and nothing is written."""
    with Services.open(DataFolder(tmp_path / "data"), SystemClock()) as services:
        before = services.database.book.storage.generation
        assert OverridesStore(services.database).remove("kz:beeline:balance") is False
        assert services.database.book.storage.generation == before
