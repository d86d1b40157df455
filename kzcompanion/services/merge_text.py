"""Puts a backup, a planned merge and a finished restore into words, the same for window and terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

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
from kzcompanion.services.sentence_join import sentences
from kzcompanion.services.wording import Wording

_COUNTED = ("new", "newer_there", "removed_there", "newer_here", "removed_here", "same", "only_here")
_MOST_FACTS = 4
"""Fields of a record that both changed which are shown; a renewal has many."""


def verified_text(wording: Wording, verified: BackupVerified) -> str:
    """Return `verified: 3 SIMs, 41 entries, 6 secrets`."""
    return wording.text("backup_verified", counts=_holds(wording, verified, verified.secrets))


def written_text(wording: Wording, verified: BackupVerified) -> str:
    """Return where the backup lies and that it was verified."""
    counts = _holds(wording, verified, verified.secrets)
    return wording.text("backup_written", path=verified.path, counts=counts)


def facts_text(wording: Wording, facts: BackupFacts) -> str:
    """Return what a backup holds as far as it tells everyone: `3 SIMs, 41 entries`."""
    return ", ".join(
        (wording.text("count_sims", n=facts.sims), wording.text("count_entries", n=facts.entries))
    )


def tally_text(wording: Wording, tally: Tally) -> str:
    """Return the counts that are not zero: `1 SIM, 12 entries`."""
    counts = msgspec.structs.asdict(tally)
    return ", ".join(wording.text(f"count_{name}", n=n) for name, n in counts.items() if n)


def plan_lines(wording: Wording, plan: MergePlan, nicknames: Mapping[str, str]) -> Iterator[str]:
    """Yield what a merge would do, the counts first; `nicknames` by SIM id name the SIMs of secrets."""
    for name in _COUNTED:
        tally: Tally = getattr(plan, name)
        if tally.total:
            yield wording.text(f"merge_{name}", counts=tally_text(wording, tally))
    if plan.secrets_changed or plan.vault not in {VaultOutcome.NONE, VaultOutcome.MERGED}:
        yield vault_text(wording, plan.vault, len({_sim_of(name) for name in plan.secrets_changed}))
    for sim_id, field in plan.secrets_differing:
        yield wording.text(
            "merge_secret_differing", field=wording.slug("secret", field), name=nicknames.get(sim_id)
        )
    for name in plan.secrets_unreadable:
        yield wording.text("merge_secret_unreadable", name=nicknames.get(_sim_of(name)))
    for name in plan.same_names:
        yield wording.text("merge_same_name", name=name)


def vault_text(wording: Wording, outcome: VaultOutcome, changed: int = 0) -> str:
    """Return what becomes of the vault; `changed` SIMs' secrets are joined."""
    return wording.text(f"merge_vault_{outcome.value}", n=changed)


def difference_text(wording: Wording, difference: Difference, veil: Callable[[str], str] = str) -> str:
    """Return one record that both changed, with both its sides, seen through the veil, and which one wins."""
    winner = "merge_here_wins" if difference.newer_here else "merge_there_wins"
    return wording.text(
        "merge_conflict",
        label=difference.label or difference.what,
        at=difference.at,
        here=veil(side_text(wording, difference.here)),
        there=veil(side_text(wording, difference.there)),
        winner=wording.text(winner),
    )


def side_text(wording: Wording, facts: Mapping[str, Any]) -> str:
    """Return what one side says, field by field; nothing at all means it was removed there."""
    if not facts:
        return wording.text("removed_fact")
    known = [name for name in facts if wording.has(f"fact_{name}")] or list(facts)
    said = [
        wording.text("fact_said", name=wording.slug("fact", name), value=_plain(facts[name]))
        for name in known[:_MOST_FACTS]
    ]
    return ", ".join(said) + ("…" if len(known) > _MOST_FACTS else "")


def done_text(wording: Wording, done: RestoreDone) -> str:
    """Return what a restore did, and where the data before it are kept."""
    at = done.plan.facts.at
    if done.mode is RestoreMode.REPLACE:
        text = wording.text("restore_replaced", at=at, counts=facts_text(wording, done.plan.facts))
    elif done.kept or done.imported:
        text = wording.text("restore_merged", n=done.imported, at=at)
    else:
        text = wording.text("restore_nothing", at=at)
    return sentences(text, wording.text("restore_kept", kept=done.kept) if done.kept else "")


def _holds(wording: Wording, verified: BackupVerified, secrets: int) -> str:
    return wording.text(
        "backup_counts",
        sims=wording.text("count_sims", n=verified.sims),
        entries=wording.text("count_entries", n=verified.entries),
        secrets=wording.text("count_secrets", n=secrets),
    )


def _sim_of(record: str) -> str:
    """Return the SIM to which a sealed record belongs."""
    return record.partition(".")[0]


def _plain(value: object) -> object:
    """Return a value as the wording writes it; None becomes `not known` there."""
    return msgspec.json.encode(value).decode() if isinstance(value, bool | list | dict) else value
