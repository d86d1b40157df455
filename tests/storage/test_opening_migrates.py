"""Promises about data of an older schema."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from storage_story import make_line

from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage import migrations
from kzcompanion.storage.database import Database

Opened = Callable[..., Database]


def test_an_older_schema_is_led_on_and_its_file_kept(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Data of an earlier schema are migrated once; the earlier file stays in the backups for ever."""
    old = make_line(5, {"cards": {"x": {"id": "x"}}}, schema=1)
    folder.backups.mkdir(parents=True)
    folder.data_file.write_bytes(old)

    def rename(tables: dict[str, object]) -> None:
        tables["sims"] = tables.pop("cards")

    monkeypatch.setattr(migrations, "SCHEMA", 2)
    monkeypatch.setattr(migrations, "CHAIN", {1: rename})
    reader = opened(read_only=True)
    assert reader.book.get("sims", "x") == {"id": "x"}
    assert folder.data_file.read_bytes() == old
    database = opened()
    assert database.book.names("") == ["sims"]
    (event,) = database.report
    assert (event.slug, event.facts["from_schema"], event.facts["to_schema"]) == ("migrated", 1, 2)
    assert (folder.backups / "pre-migration-s1-g5.json").read_bytes() == old
    assert json.loads(folder.data_file.read_bytes())["schema"] == 2
    assert opened().report == ()


def test_a_migration_that_fails_leaves_everything(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A migration that raises makes the data read-only and unchanged, and it is told."""
    old = make_line(5, {"sims": {}}, schema=1)
    folder.backups.mkdir(parents=True)
    folder.data_file.write_bytes(old)
    monkeypatch.setattr(migrations, "SCHEMA", 2)
    monkeypatch.setattr(migrations, "CHAIN", {1: lambda tables: tables["gone"]})
    database = opened()
    assert database.read_only == "migration_failed"
    assert [event.slug for event in database.report] == ["migration_failed"]
    assert folder.data_file.read_bytes() == old
    assert database.book.names("") == ["sims"]


def test_a_migration_on_a_full_disk_is_shown_but_not_saved(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the migrated data cannot be saved they are shown read-only and the earlier file stays."""
    old = make_line(5, {"cards": {"x": {"id": "x"}}}, schema=1)
    folder.backups.mkdir(parents=True)
    folder.data_file.write_bytes(old)

    def full(fd: int, data: bytes) -> int:
        raise OSError(28, "full")

    def rename(tables: dict[str, object]) -> None:
        tables["sims"] = tables.pop("cards")

    monkeypatch.setattr(migrations, "SCHEMA", 2)
    monkeypatch.setattr(migrations, "CHAIN", {1: rename})
    monkeypatch.setattr(disk, "write_some", full)
    database = opened()
    assert database.read_only == "cannot_write"
    assert database.book.get("sims", "x") == {"id": "x"}
    assert folder.data_file.read_bytes() == old
