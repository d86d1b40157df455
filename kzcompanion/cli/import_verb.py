"""`import`: brings a file in, its kind told by the ending."""

from __future__ import annotations

from pathlib import Path

from kzcompanion.cli import backup_verbs, pack_verb
from kzcompanion.cli.session import Session
from kzcompanion.cli.usage import UsageError
from kzcompanion.services.csv_import_service import CsvPlan, RowFault
from kzcompanion.services.wording import Wording

_MOST_TOLD = 20
"""Rejected rows told one by one to a reader; JSON has them all."""


def bring_in(session: Session) -> int:
    """Bring a backup, a data pack or a CSV file in, or with --dry-run only say what that would do."""
    ending = Path(session.arguments.file).suffix.casefold()
    if ending == pack_verb.ENDING:
        return pack_verb.bring_in(session)
    if ending != ".csv":
        return backup_verbs.bring_in(session)
    for option in ("merge", "replace"):
        if getattr(session.arguments, option):
            raise UsageError(option, reason="together", text=f"--{option} FILE.csv")
    with session.reading() if session.arguments.dry_run else session.writing() as services:
        plan = services.csv_import.plan(services.csv_import.read(session.path(session.arguments.file)))
        if not session.arguments.dry_run:
            services.csv_import.apply(plan)
        return _answer(session, services.wording, plan)


def _answer(session: Session, wording: Wording, plan: CsvPlan) -> int:
    """Say what was done; 2 when a row was rejected, though the others are in, as `batch` does."""
    dry_run: bool = session.arguments.dry_run
    answer = {
        "imported": len(plan.new),
        "duplicates": plan.duplicates,
        "rejected": [_fault_json(wording, fault) for fault in plan.rejected],
        "dry_run": dry_run,
    }
    key = "csv_would_import" if dry_run else "csv_imported"
    facts = {"duplicates": plan.duplicates, "rejected": len(plan.rejected)}
    lines = [wording.text(key, n=len(plan.new), **facts)]
    lines += (
        wording.text("csv_row", row=fault.row, told=wording.line(fault.error))
        for fault in plan.rejected[:_MOST_TOLD]
    )
    if len(plan.rejected) > _MOST_TOLD:
        lines.append(wording.text("csv_more_rows", n=len(plan.rejected) - _MOST_TOLD))
    session.done(answer, "\n".join(lines))
    return plan.rejected[0].error.exit_code if plan.rejected else 0


def _fault_json(wording: Wording, fault: RowFault) -> dict[str, object]:
    error = fault.error
    return {"row": fault.row, "error": error.slug, "field": error.field, "message": wording.line(error)}
