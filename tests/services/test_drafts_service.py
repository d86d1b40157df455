"""Promises about unfinished forms."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzcompanion.domain.errors import ReadOnly
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.services.drafts_service import LONGEST


def test_a_draft_survives_the_end_of_the_program(data_dir: Path) -> None:
    """What is kept is durable when keeping returns, and gone once it is forgotten."""
    with Services.open(DataFolder(data_dir), SystemClock()) as services:
        services.drafts.keep("form", {"amount": "12", "note": "", "blank": "  "})
    with Services.open(DataFolder(data_dir), SystemClock()) as services:
        assert services.drafts.kept("form") == {"amount": "12"}
        generation = services.database.generation
        services.drafts.keep("form", {"amount": "12"})
        assert services.database.generation == generation
        services.drafts.forget("form")
        services.drafts.forget("form")
        assert services.drafts.kept("form") == {}


def test_a_text_no_file_should_hold_is_left_out(data_dir: Path) -> None:
    """Half a character does not cost the other fields; a very long text is cut."""
    with Services.open(DataFolder(data_dir), SystemClock()) as services:
        services.drafts.keep("form", {"bad": "a\ud800", "good": "b", "long": "x" * (LONGEST + 5)})
        assert services.drafts.kept("form") == {"good": "b", "long": "x" * LONGEST}


def test_a_record_of_another_shape_is_no_draft(data_dir: Path) -> None:
    """A foreign record gives an empty form, not a crash."""
    with Services.open(DataFolder(data_dir), SystemClock()) as services:
        with services.database.transaction("draft", undoable=False):
            services.database.book.put("drafts", "form", {"texts": {"amount": 5}})
        assert services.drafts.kept("form") == {}


def test_read_only_data_keep_no_draft(data_dir: Path) -> None:
    """The refusal is told to the caller."""
    with Services.open(DataFolder(data_dir), SystemClock()) as services:
        services.drafts.keep("form", {"amount": "1"})
    with Services.open(DataFolder(data_dir), SystemClock(), read_only=True) as services:
        with pytest.raises(ReadOnly):
            services.drafts.keep("form", {"amount": "2"})
        assert services.drafts.kept("form") == {"amount": "1"}
