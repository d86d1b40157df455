"""Promises of joining what two laptops changed: both sides are named, the later wins, nothing is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from laptop import PASSWORD, Laptop

from kzcompanion.domain.backup import Tally, VaultOutcome
from kzcompanion.domain.money import Money
from kzcompanion.storage import backup_file

Laptops = tuple[Laptop, Laptop]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a backup."""
    return tmp_path / "my.kzbackup"


def test_a_conflict_is_named_with_both_sides(laptops: Laptops, path: Path) -> None:
    """What both changed since the common backup is listed with both values; the later one wins."""
    one, two = laptops
    sim = one.fill(entries=2)
    one.backup(path, None)
    two.restore(path)
    entry, other = one.services.ledger.entries(sim.id)
    one.services.sims.change(sim.id, nickname="azure")
    one.services.ledger.edit(entry.id, balance=Money.tenge(1))
    one.services.ledger.edit(other.id, note="mine")
    two.services.sims.change(sim.id, nickname="navy")
    two.services.ledger.edit(entry.id, balance=Money.tenge(2), note="there")
    two.services.ledger.remove(other.id)
    two.backup(path, None)
    plan = one.plan(path, None)
    by_kind = {(found.what, found.record_id): found for found in plan.conflicts}
    named = by_kind["sim", sim.id]
    assert (named.here, named.there, named.label) == ({"nickname": "azure"}, {"nickname": "navy"}, "azure")
    edited = by_kind["entry", entry.id]
    assert edited.here == {"balance": Money.tenge(1), "note": ""}
    assert edited.there == {"balance": Money.tenge(2), "note": "there"}
    assert (edited.at, edited.label) == (entry.at, "azure")
    removed = by_kind["entry", other.id]
    assert removed.there == {}
    assert removed.here["note"] == "mine"
    assert not any(found.newer_here for found in plan.conflicts)  # the second laptop's clock is ahead
    one.restore(path)
    assert one.services.sims.get(sim.id).nickname == "navy"
    assert [left.id for left in one.services.ledger.entries(sim.id)] == [entry.id]
    # Going the other way the second laptop has it all already.
    one.backup(path, None)
    assert two.restore(path).imported == 0
    assert one.content() == two.content()


def test_strangers_with_the_same_id_are_a_conflict(laptops: Laptops, path: Path) -> None:
    """Without a backup in common every difference is named: nobody can know who changed what."""
    one, two = laptops
    sim = one.fill(entries=0)
    one.backup(path, None)
    two.restore(path)
    with two.services.database.transaction("forget", undoable=False):
        for name in list(two.services.database.book.rows("outside")):
            two.services.database.book.remove("outside", name)
    two.services.sims.change(sim.id, nickname="navy")
    found = backup_file.read_backup(path)
    two.backup(path, None)
    other = backup_file.read_backup(path)
    assert found.head.id != other.head.id
    assert [difference.here for difference in one.plan(path, None).conflicts] == [{"nickname": "blue"}]


def test_two_sims_of_one_name_are_both_there(laptops: Laptops, path: Path) -> None:
    """SIMs that only share a nickname stay two, and it is said that one wants another name."""
    one, two = laptops
    one.fill("Blue", entries=1)
    two.fill("blue", entries=1)
    archived = two.services.sims.add("red", "beeline")
    two.services.sims.archive(archived.id)
    one.services.sims.add("red", "beeline")
    two.backup(path, None)
    assert one.plan(path, None).same_names == ("Blue",)
    one.restore(path)
    assert len(one.services.sims.list(include_archived=True)) == 4


def test_another_vault_stays_out(laptops: Laptops, path: Path) -> None:
    """Two vaults are not mixed: ours stays, theirs is named as left out; an empty one of ours gives way."""
    one, two = laptops
    theirs = two.fill("theirs")
    two.seal(theirs.id, pin="2222")
    two.backup(path)
    mine = one.fill("mine")
    one.seal(mine.id, pin="1111")
    assert one.restore(path).vault is VaultOutcome.KEPT_OURS
    assert one.secrets(mine.id) == {"pin": "1111"}
    assert one.secrets(theirs.id) == {}
    one.seal(mine.id, pin="")
    assert one.restore(path).vault is VaultOutcome.ADOPTED
    assert one.secrets(theirs.id) == {"pin": "2222"}


def test_an_empty_vault_there_changes_nothing_here(laptops: Laptops, path: Path) -> None:
    """A vault without records has nothing to merge."""
    one, two = laptops
    two.seal(two.fill().id)
    two.backup(path)
    mine = one.fill("mine")
    one.seal(mine.id, pin="1111")
    assert one.restore(path).vault is VaultOutcome.NONE
    assert one.secrets(mine.id) == {"pin": "1111"}


def test_secrets_both_changed_go_into_the_note(laptops: Laptops, path: Path) -> None:
    """Two PINs for one SIM: one is the PIN, the other stands in the sealed note, and the field is named."""
    one, two = laptops
    sim = one.fill(entries=0)
    one.seal(sim.id, pin="0000")
    one.backup(path)
    two.restore(path)
    one.seal(sim.id, pin="1111")
    two.seal(sim.id, pin="2222")
    two.backup(path)
    plan = one.plan(path)
    assert plan.secrets_differing == ((sim.id, "pin"),)
    one.restore(path)
    assert one.secrets(sim.id) == {"pin": "1111", "note": "PIN, other value: 2222"}
    assert one.services.undo.undo() == "backup_merge"
    assert one.secrets(sim.id) == {"pin": "1111"}


def test_damage_in_a_vault_is_named(laptops: Laptops, path: Path) -> None:
    """Secrets that do not open there are named; a vault of ours that cannot be added to stays as it is."""
    one, two = laptops
    sim = one.fill(entries=0)
    one.seal(sim.id, pin="0000")
    one.backup(path)
    two.restore(path)
    book = two.services.database.book
    spoiled: Any = msgspec.json.decode(msgspec.json.encode(book.get("vault_records", sim.id)))
    spoiled["box"]["c"] = "AAAA"
    with two.services.database.transaction("spoil"):
        book.put("vault_records", sim.id, spoiled)
    two.backup(path)
    assert one.restore(path).plan.secrets_unreadable == (sim.id,)
    assert one.secrets(sim.id) == {"pin": "0000"}
    one.services.vault.lock()
    head: Any = msgspec.json.decode(msgspec.json.encode(one.services.database.book.get("vault", "vault")))
    head["slots"] *= 2
    with one.services.database.transaction("spoil"):
        one.services.database.book.put("vault", "vault", head)
    assert one.restore(path).vault is VaultOutcome.KEPT_OURS


def test_a_table_of_another_kind_is_merged_too(laptops: Laptops, path: Path) -> None:
    """Records this program knows nothing of are joined by the same rule, and shown as they are."""
    one, two = laptops

    def write(laptop: Laptop, text: str) -> None:
        with laptop.services.database.transaction("other"):
            laptop.services.database.book.put("of_another_kind", "x", {"text": text})

    one.fill(entries=0)
    write(one, "first")
    one.backup(path, None)
    assert two.restore(path).plan.new == Tally(sims=1, others=1)
    write(one, "mine")
    write(two, "theirs")
    two.backup(path, None)
    plan = one.plan(path, None)
    assert plan.newer_there == Tally(others=1)
    assert [(found.what, found.here, found.there) for found in plan.conflicts] == [
        ("of_another_kind", {"text": "mine"}, {"text": "theirs"})
    ]


def test_the_key_of_a_backup_shows_nothing(laptops: Laptops, path: Path) -> None:
    """Printed in a traceback or a log it is three dots."""
    one = laptops[0]
    one.seal(one.fill().id, pin="0000")
    one.backup(path)
    opened = one.services.backup.open(path, PASSWORD)
    assert repr(opened.key) == "BackupKey(•••)"
    opened.close()
    opened.close()
