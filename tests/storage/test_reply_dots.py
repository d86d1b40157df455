"""storage/reply_dots: what replies of earlier versions still tell goes, and nothing else does."""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec
from storage_story import START, entry, make_line, sim

from kzcompanion.domain.renewal import RenewalDraft
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage import migrations
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.reply_dots import dot_replies
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]
TOLD = "Баланс 340 тг, PIN: 4071, звоните +7 701 765 43 21, *100#"
DOTTED = "Баланс 340 тг, PIN: ••••, звоните +• ••• ••• •• ••, *100#"
SECRETS = ("4071", "765 43")


def write_as_before(database: Database) -> None:
    """Do deeds of which every kind leaves a reply behind, in the data, the bin, undo and redo."""
    ledger = LedgerStore(database)
    SimsStore(database).put(sim())
    plain = entry("plain", 900)
    for one in (plain, entry("kept", 340), entry("removed", 341)):
        ledger.put(msgspec.structs.replace(one, reply="" if one is plain else TOLD))
    kept = next(one for one in ledger.entries("sim") if one.id == "kept")
    ledger.put(msgspec.structs.replace(kept, note="looked at", reply=f"{TOLD} PUK 12345678"))
    ledger.remove("removed")
    draft = RenewalDraft(id="renewal", started_at=START, updated_at=START, reply=TOLD)
    RenewalsStore(database).put(draft)
    RenewalsStore(database).put(msgspec.structs.replace(draft, note="x", reply=f"{TOLD}."))
    database.undo()


def led_on(folder: DataFolder, opened: Opened) -> Database:
    """Write the data as the schema before did, and open them."""
    write_as_before(opened())
    tables = json.loads(folder.data_file.read_bytes())["data"]
    opened().close()
    folder.data_file.write_bytes(make_line(90, tables, schema=7, at="2026-11-28"))
    return opened()


def test_a_reply_kept_before_the_rules_is_dotted_everywhere(folder: DataFolder, opened: Opened) -> None:
    """Ledger, renewals, bin, undo and redo tell no PIN and no number any more; the kept copy still does."""
    database = led_on(folder, opened)
    assert [event.slug for event in database.report] == ["migrated"]
    whole = json.dumps(database.picture(), ensure_ascii=False)
    for secret in (*SECRETS, "12345678"):
        assert secret not in whole
    assert [one.reply for one in LedgerStore(database).entries("sim")] == ["", f"{DOTTED} PUK ••••••••"]
    assert RenewalsStore(database).all()[0].reply == DOTTED
    assert BinStore(database).all()[0].record["reply"] == DOTTED
    (kept,) = folder.backups.glob("pre-migration-s7-*.json")
    assert SECRETS[0] in kept.read_text(encoding="utf-8")
    assert opened().report == ()


def test_what_was_done_before_can_be_undone_and_done_again(folder: DataFolder, opened: Opened) -> None:
    """Every deed goes back to the first and on to the last again, though what it left reads otherwise now."""
    database = led_on(folder, opened)
    assert database.redo() == "renewal"
    assert RenewalsStore(database).all()[0].reply == f"{DOTTED}."
    steps = 0
    while database.undoable() is not None:
        database.undo()
        steps += 1
    assert SimsStore(database).all() == []
    for _ in range(steps):
        database.redo()
    assert [one.note for one in LedgerStore(database).entries("sim")] == ["", "looked at"]


def test_a_second_time_changes_nothing() -> None:
    """Dots stay dots, and a table of anything else with a reply of its own is left alone."""
    tables = {
        "ledger.sim.0": {"a": {"reply": TOLD}, "b": {"note": TOLD}, "c": {"reply": 4071}},
        "bin.0": {"x": {"table": "coverage_notes", "record": {"reply": TOLD}}},
        "own_plans": {"own": {"reply": TOLD}},
        "history.undo.0000000001": {"deed": {"patch": [["own_plans", "own", {"reply": TOLD}, "00"]]}},
    }
    dot_replies(tables)
    assert tables["ledger.sim.0"] == {"a": {"reply": DOTTED}, "b": {"note": TOLD}, "c": {"reply": 4071}}
    others = [tables[name] for name in ("bin.0", "own_plans", "history.undo.0000000001")]
    assert json.dumps(others, ensure_ascii=False).count(TOLD) == 3
    again = json.dumps(tables)
    migrations.migrate(tables, 7)
    assert json.dumps(tables) == again
