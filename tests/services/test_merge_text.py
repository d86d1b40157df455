"""Promises of the words about backups and merges, in every language."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kzcompanion.domain.backup import (
    BackupFacts,
    BackupVerified,
    Difference,
    MergePlan,
    RestoreDone,
    RestoreMode,
    Tally,
    VaultOutcome,
)
from kzcompanion.domain.ledger import EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.services import merge_text
from kzcompanion.services.wording import Wording

AT = datetime(2026, 11, 22, 7, tzinfo=UTC)
FACTS = BackupFacts(path="/x.kzbackup", at=AT, program="0.1.0", sims=1, entries=21, sealed=True)
NOTHING = Tally()
PLAN = MergePlan(
    facts=FACTS,
    new=Tally(sims=1, entries=12),
    same=Tally(entries=2),
    newer_here=Tally(topups=1),
    newer_there=Tally(others=5),
    removed_here=Tally(entries=1),
    removed_there=NOTHING,
    only_here=NOTHING,
    conflicts=(),
    same_names=("blue",),
    vault=VaultOutcome.KEPT_OURS,
    secrets_differing=(("s", "pin"), ("unknown", "puk")),
    secrets_unreadable=("s",),
)
EMPTY = MergePlan(
    facts=FACTS,
    new=NOTHING,
    same=NOTHING,
    newer_here=NOTHING,
    newer_there=NOTHING,
    removed_here=NOTHING,
    removed_there=NOTHING,
    only_here=NOTHING,
    conflicts=(),
    same_names=(),
    vault=VaultOutcome.MERGED,
)
VERIFIED = BackupVerified(path="/a/very/long/" + "x" * 80, at=AT, sims=3, entries=41, secrets=6, sealed=True)


def done(mode: RestoreMode, imported: int, kept: str) -> RestoreDone:
    """Make what a restore did."""
    return RestoreDone(
        mode=mode,
        plan=PLAN,
        imported=imported,
        duplicates=0,
        sims=1,
        entries=21,
        vault=VaultOutcome.NONE,
        kept=kept,
    )


def test_a_verified_backup_is_said_in_one_line() -> None:
    """The sentence of the mission, word by word."""
    english = Wording("en")
    assert merge_text.verified_text(english, VERIFIED) == "verified: 3 SIMs, 41 entries, 6 secrets"
    written = merge_text.written_text(english, VERIFIED)
    assert written == f"Wrote {VERIFIED.path}, verified: 3 SIMs, 41 entries, 6 secrets"
    assert merge_text.facts_text(english, FACTS) == "1 SIM, 21 entries"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_is_said_line_by_line(lang: str) -> None:
    """Every count that is not zero, every warning: a line without a gap or a raw name in any language."""
    wording = Wording(lang)
    lines = list(merge_text.plan_lines(wording, PLAN, {"s": "blue"}))
    assert len(lines) == 5 + 1 + 2 + 1 + 1
    assert not [line for line in lines if "{" in line or "merge_" in line]
    assert list(merge_text.plan_lines(wording, EMPTY, {})) == []
    for outcome in VaultOutcome:
        if outcome is not VaultOutcome.NONE:
            assert "{" not in merge_text.vault_text(wording, outcome, 2)


def test_counts_that_are_zero_are_left_out() -> None:
    """Only what there is is counted."""
    lines = list(merge_text.plan_lines(Wording("en"), PLAN, {"s": "blue"}))
    assert lines[0] == "New here: 1 SIM, 12 entries"
    assert lines[1] == "Newer in the backup, taken over: 5 other records"
    assert lines[6] == "PIN of blue differs; the other value goes into its note."
    assert lines[7] == "PUK of not known differs; the other value goes into its note."


def test_a_difference_shows_both_sides() -> None:
    """Values are written as everywhere else, at most four fields, and a removal is said to be one."""
    english = Wording("en")
    difference = Difference(
        what="entry",
        record_id="e",
        label="blue",
        at=AT,
        here={"balance": Money.tenge(1500), "note": None, "valid_until": date(2026, 12, 1)},
        there={},
        newer_here=True,
    )
    assert merge_text.difference_text(english, difference) == (
        f"Changed on both: blue, {english.instant(AT)}. Here: balance {english.money(Money.tenge(1500))}, "
        f"note not known, valid until {english.date(date(2026, 12, 1))}. In the backup: removed. "
        "Later here, so this stays."
    )
    many = {f"fact{number}": [number] for number in range(6)}
    assert merge_text.side_text(english, many) == "fact0 [0], fact1 [1], fact2 [2], fact3 [3]…"
    renewal = {"state": EntryKind.CHECK, "amount_text": "5", "ticked": ("a",)}
    assert merge_text.side_text(english, renewal) == "state check"
    unnamed = Difference(
        what="topup", record_id="r", label="", newer_here=False, here={}, there={"step": "do"}
    )
    assert "Changed on both: topup." in merge_text.difference_text(english, unnamed)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_was_done_is_said(lang: str) -> None:
    """Merged, replaced or nothing to do, and where the data before it are kept."""
    wording = Wording(lang)
    merged = merge_text.done_text(wording, done(RestoreMode.MERGE, 13, "/kept.json"))
    assert "13" in merged
    assert "/kept.json" in merged
    nothing = merge_text.done_text(wording, done(RestoreMode.MERGE, 0, ""))
    assert nothing != merged
    replaced = merge_text.done_text(wording, done(RestoreMode.REPLACE, 5, ""))
    assert "21" in replaced
    assert not [text for text in (merged, nothing, replaced) if "{" in text]
