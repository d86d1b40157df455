"""`export FILE.kzbackup` and `import FILE.kzbackup`: the whole of the data in one file, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec

from kzcompanion.cli import secret_prompt
from kzcompanion.cli.session import Session
from kzcompanion.domain.almaty import iso_almaty
from kzcompanion.domain.backup import Difference, MergePlan, RestoreMode, VaultOutcome
from kzcompanion.domain.errors import DataDamaged, DataInUse, DataNewer, FileKindUnknown
from kzcompanion.domain.money import Money
from kzcompanion.services import merge_text
from kzcompanion.services.assembly import Services
from kzcompanion.services.backup_reading import OpenedBackup, look_at, open_backup
from kzcompanion.services.backup_service import ENDING
from kzcompanion.services.fresh_start import set_unreadable_aside
from kzcompanion.services.wording import Wording


def export_backup(session: Session) -> int:
    """Write a backup, prove it and say what is in it; reads beside an instance that has the data."""
    try:
        with session.writing() as services:
            return _export(session, services)
    except DataInUse:
        with session.reading() as services:
            session.terminal.note(services.wording.text("backup_not_noted"))
            return _export(session, services)


def bring_in(session: Session) -> int:
    """Bring a backup in, or with --dry-run only say what that would do."""
    path = session.path(session.arguments.file)
    if path.suffix.casefold() != ENDING:
        raise FileKindUnknown("file", name=path.name, reason="import")
    password = secret_prompt.password(session, new=False) if look_at(path).sealed else None
    opened = open_backup(path, password)
    try:
        if session.arguments.dry_run:
            with session.reading() as services:
                return _say_plan(session, services, opened)
        return _write(session, opened)
    finally:
        opened.close()


def _write(session: Session, opened: OpenedBackup) -> int:
    """Restore; in the place of data that cannot be read any more, too, if all is to be replaced."""
    try:
        with session.writing() as services:
            return _restore(session, services, opened)
    except DataNewer:
        raise
    except DataDamaged:
        if _mode(session) is RestoreMode.MERGE:
            raise
    for kept in set_unreadable_aside(session.folder, session.clock):
        session.terminal.note(session.wording.text("restore_kept", kept=str(kept)))
    with session.writing() as services:
        return _restore(session, services, opened)


def _export(session: Session, services: Services) -> int:
    path = session.path(session.arguments.file)
    password = secret_prompt.password(session, new=False) if services.backup.needs_password() else None
    verified = services.backup.export(path, password)
    answer = {
        "exported": verified.entries,
        "file": str(path),
        "verified": True,
        "at": iso_almaty(verified.at),
        "sims": verified.sims,
        "entries": verified.entries,
        "secrets": verified.secrets,
        "sealed": verified.sealed,
        "noted": verified.noted,
    }
    return session.done(answer, merge_text.written_text(services.wording, verified))


def _say_plan(session: Session, services: Services, opened: OpenedBackup) -> int:
    plan, wording = services.restore.plan(opened), services.wording
    lines = [wording.text("restore_dry_run")]
    imported = plan.new.total + plan.newer_there.total
    if _mode(session) is RestoreMode.REPLACE:
        imported = services.restore.everything(opened)
        counts = merge_text.facts_text(wording, plan.facts)
        lines.append(wording.text("restore_would_replace", at=plan.facts.at, counts=counts))
    else:
        lines += _plan_lines(services, plan)
    answer = _answer(session, services, plan, imported) | {"dry_run": True}
    return session.done(answer, "\n".join(lines))


def _restore(session: Session, services: Services, opened: OpenedBackup) -> int:
    merging = _mode(session) is RestoreMode.MERGE
    done = services.restore.merge(opened) if merging else services.restore.replace(opened)
    lines = [
        *(_plan_lines(services, done.plan) if merging else ()),
        merge_text.done_text(services.wording, done),
    ]
    answer = _answer(session, services, done.plan, done.imported) | {
        "dry_run": False,
        "sims": done.sims,
        "entries": done.entries,
        "vault": done.vault.value,
        "kept": done.kept or None,
    }
    return session.done(answer, "\n".join(lines))


def _mode(session: Session) -> RestoreMode:
    return RestoreMode.REPLACE if session.arguments.replace else RestoreMode.MERGE


def _plan_lines(services: Services, plan: MergePlan) -> Iterator[str]:
    nicknames = {sim.id: sim.nickname for sim in services.sims.list(include_archived=True)}
    yield from merge_text.plan_lines(services.wording, plan, nicknames)
    yield from (merge_text.difference_text(services.wording, one) for one in plan.conflicts)


def _answer(session: Session, services: Services, plan: MergePlan, imported: int) -> dict[str, Any]:
    """Return what a restore does as JSON; in the place of everything nothing is a duplicate."""
    answer: dict[str, Any] = {
        "imported": imported,
        "duplicates": 0,
        "rejected": [],
        "mode": _mode(session).value,
        "made_at": iso_almaty(plan.facts.at),
        "sealed": plan.facts.sealed,
    }
    if _mode(session) is RestoreMode.REPLACE:
        return answer
    tallies = ("new", "newer_there", "newer_here", "same", "removed_here", "removed_there", "only_here")
    return answer | {
        "duplicates": plan.same.total + plan.newer_here.total + plan.removed_here.total,
        "rejected": list(_rejected(services.wording, plan)),
        **{name: msgspec.structs.asdict(getattr(plan, name)) for name in tallies},
        "conflicts": [_difference_json(one) for one in plan.conflicts],
        "same_names": plan.same_names,
        "vault": plan.vault.value,
        "secrets_differing": [{"sim": sim_id, "field": field} for sim_id, field in plan.secrets_differing],
    }


def _rejected(wording: Wording, plan: MergePlan) -> Iterator[dict[str, Any]]:
    if plan.vault is VaultOutcome.KEPT_OURS:
        message = merge_text.vault_text(wording, plan.vault)
        yield {"row": None, "error": "other_vault", "message": message}
    for sim_id in plan.secrets_unreadable:
        message = wording.text("merge_secret_unreadable", name=sim_id)
        yield {"row": sim_id, "error": "vault_damaged", "message": message}


def _difference_json(one: Difference) -> dict[str, Any]:
    return {
        "what": one.what,
        "id": one.record_id,
        "label": one.label,
        "here": _side_json(one.here),
        "there": _side_json(one.there),
        "kept": "here" if one.newer_here else "there",
    }


def _side_json(facts: dict[str, Any]) -> dict[str, Any] | None:
    return {name: _plain(value) for name, value in facts.items()} or None


def _plain(value: Any) -> Any:
    match value:
        case Money():
            return value.decimal_string()
        case datetime():
            return iso_almaty(value)
        case date():
            return value.isoformat()
    return value


def is_backup(name: str) -> bool:
    """Tell whether a file's ending says that it is a backup."""
    return Path(name).suffix.casefold() == ENDING
