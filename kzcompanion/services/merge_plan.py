"""Says beforehand what merging a backup would do: counts by kind, and every record both laptops changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from unicodedata import normalize

import msgspec

from kzcompanion.domain.backup import Difference, MergePlan, Tally, VaultOutcome
from kzcompanion.domain.errors import VaultDamaged
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.renewal import RenewalDraft
from kzcompanion.domain.sim import Sim
from kzcompanion.services.backup_reading import OpenedBackup
from kzcompanion.services.sealed_backup import HeldVault, revisions
from kzcompanion.storage.backup_body import Tables
from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.record_merge import (
    Common,
    Comparison,
    Verdict,
    common_point,
    compare,
    logical,
)
from kzcompanion.storage.records import from_record
from kzcompanion.storage.stamps import spelled, without_stamp
from kzcompanion.storage.strict_json import Record

_KINDS: Mapping[str, tuple[str, str, type[msgspec.Struct]]] = {
    "sims": ("sim", "sims", Sim),
    "ledger": ("entry", "entries", Entry),
    "renewals": ("topup", "topups", RenewalDraft),
}
"""First part of a table's name -> what it is called, where it is counted, how it is read."""
_WINS_THERE = frozenset({Verdict.NEWER_THERE, Verdict.REMOVED_THERE})


class Compared(msgspec.Struct, frozen=True):
    """Hold a merge that was thought through, and what it was thought through with."""

    comparisons: tuple[Comparison, ...]
    common: Common
    plan: MergePlan
    secrets_ahead: tuple[str, ...] = ()
    """SIMs whose secrets will say more here than in the backup."""

    @property
    def known_revisions(self) -> tuple[Mapping[str, int], Mapping[str, int]] | None:
        """Return the revisions of sealed records at the common point, by each side's own numbers."""
        here, there = self.common.here, self.common.there
        return None if here is None or there is None else (here.revisions, there.revisions)

    @property
    def writes(self) -> bool:
        """Say whether it would change anything."""
        plan = self.plan
        records = plan.new.total + plan.newer_there.total + plan.removed_there.total
        return bool(records or plan.secrets_changed or plan.vault is VaultOutcome.ADOPTED)


def think_through(picture: Tables, points: Mapping[str, Point], opened: OpenedBackup) -> Compared:
    """Compare a backup with these tables; `points` are the backups that went into them."""
    body, facts = opened.body, opened.facts
    # The backup is a point of its own: whoever made or took it before knows what was in it.
    itself = Point(spelled(facts.at), revisions(HeldVault(body.tables)))
    common = common_point(points, {**body.points, opened.id: itself})
    comparisons = tuple(compare(picture, body.tables, common))
    counted = {verdict: _tally(one for one in comparisons if one.verdict is verdict) for verdict in Verdict}
    nicknames = _nicknames(picture, body.tables)
    plan = MergePlan(
        facts=facts,
        new=counted[Verdict.NEW],
        same=counted[Verdict.SAME],
        newer_here=counted[Verdict.NEWER_HERE],
        newer_there=counted[Verdict.NEWER_THERE],
        removed_here=counted[Verdict.REMOVED_HERE],
        removed_there=counted[Verdict.REMOVED_THERE],
        only_here=counted[Verdict.ONLY_HERE],
        conflicts=tuple(_difference(one, nicknames) for one in comparisons if one.both_changed),
        same_names=_same_names(comparisons),
        vault=_vault_outcome(picture, opened),
    )
    return _with_secrets(Compared(comparisons, common, plan), picture, opened)


def _with_secrets(compared: Compared, picture: Tables, opened: OpenedBackup) -> Compared:
    """Say also what becomes of the secrets when both have the same vault."""
    if opened.key is None or compared.plan.vault is not VaultOutcome.MERGED:
        return compared
    theirs = HeldVault(opened.body.tables)
    try:
        found = opened.key.join(HeldVault(picture), theirs, str, compared.known_revisions)
    except VaultDamaged:  # nothing can be added to ours as it is
        kept = msgspec.structs.replace(compared.plan, vault=VaultOutcome.KEPT_OURS)
        return msgspec.structs.replace(compared, plan=kept)
    plan = msgspec.structs.replace(
        compared.plan,
        secrets_changed=found.changed,
        secrets_differing=found.differing,
        secrets_unreadable=found.unreadable,
    )
    return msgspec.structs.replace(compared, plan=plan, secrets_ahead=found.ahead)


def _vault_outcome(picture: Tables, opened: OpenedBackup) -> VaultOutcome:
    """Return what a merge would do with the secrets."""
    ours, theirs = HeldVault(picture), HeldVault(opened.body.tables)
    if theirs.read() is None:
        return VaultOutcome.NONE
    if ours.read() is None:
        return VaultOutcome.ADOPTED
    if not theirs.records():
        return VaultOutcome.NONE
    if opened.key is not None and opened.key.opens(ours):
        return VaultOutcome.MERGED
    return VaultOutcome.KEPT_OURS if ours.records() else VaultOutcome.ADOPTED


def _tally(comparisons: Iterable[Comparison]) -> Tally:
    kinds = Counter(_KINDS.get(_family(one.table), ("", "others", Sim))[1] for one in comparisons)
    return Tally(**kinds)


def _family(table: str) -> str:
    return table.partition(".")[0]


def _nicknames(*sides: Tables) -> dict[str, str]:
    return {
        sim_id: str(record.get("nickname", ""))
        for tables in reversed(sides)
        for sim_id, record in logical(tables).get("sims", {}).items()
    }


def _same_names(comparisons: Iterable[Comparison]) -> tuple[str, ...]:
    """Return the nicknames that more than one SIM in use would bear, where the merge brings one of them."""
    left: dict[str, list[tuple[str, bool]]] = {}
    for one in comparisons:
        record = one.theirs if one.verdict in {Verdict.NEW, Verdict.NEWER_THERE} else one.ours
        if one.table == "sims" and record is not None and "archived_at" not in record:
            name = str(record.get("nickname", ""))
            left.setdefault(normalize("NFKC", name).casefold(), []).append((name, record is one.theirs))
    return tuple(sims[0][0] for sims in left.values() if len(sims) > 1 and any(there for _, there in sims))


def _difference(one: Comparison, nicknames: Mapping[str, str]) -> Difference:
    family = _family(one.table)
    what = _KINDS[family][0] if family in _KINDS else family
    here, there = _facts_of(one.ours, family), _facts_of(one.theirs, family)
    differing = [name for name in {**here, **there} if here.get(name) != there.get(name)]
    known = one.ours or one.theirs or {}
    sim_id = one.record_id if what == "sim" else str(known.get("sim_id", ""))
    at = here.get("at", there.get("at"))
    return Difference(
        what=what,
        record_id=one.record_id,
        label=nicknames.get(sim_id, ""),
        at=at if what == "entry" else None,
        here={name: here.get(name) for name in differing} if one.ours is not None else {},
        there={name: there.get(name) for name in differing} if one.theirs is not None else {},
        newer_here=one.verdict not in _WINS_THERE,
    )


def _facts_of(record: Record | None, family: str) -> dict[str, Any]:
    """Return what a record says, field by field, with the fields of a plan beside the others."""
    if record is None:
        return {}
    if family not in _KINDS:
        return dict(without_stamp(record))
    thing = from_record(record, _KINDS[family][2], family)
    facts: dict[str, Any] = {}
    for name, value in msgspec.structs.asdict(thing).items():
        if name == "plan":
            facts |= {f"plan_{part}": inner for part, inner in msgspec.structs.asdict(value).items()}
        elif name not in {"id", "sim_id"}:
            facts[name] = value
    return facts
